import ArgumentParser
import Printing

/// How a quiz looks on paper.
struct PaperOptions: ParsableArguments {
    @Option(help: "The title on the paper; else the bank's.")
    var title: String?

    @Option(help: "The course or organisation.")
    var course: String?

    @Option(help: "The date on the paper.")
    var date: String?

    @Option(help: "How long it takes, such as \"20 minutes\".")
    var duration: String?

    @Option(help: "A rule printed at the head; may be given more than once.")
    var rule: [String] = []

    @Option(
        help: "What learners fill in at the head, such as Class; name and ID if not given.")
    var field: [String] = []

    @Option(help: "The paper of HTML and PDF: a4 or letter.")
    var paper = PaperSize.a4

    @Flag(help: "Two columns (HTML, PDF).")
    var twoColumns = false

    @Flag(help: "Large print (HTML, PDF).")
    var largePrint = false

    @Flag(help: "Add a sheet with boxes for the answers.")
    var answerSheet = false

    /// The head of every form.
    func header(title bankTitle: String) -> QuizHeader {
        var header = QuizHeader(title: title ?? bankTitle)
        header.course = course
        header.date = date
        header.duration = duration
        header.rules = rule
        if !field.isEmpty { header.fields = field }
        return header
    }

    /// Writes a document in a format of paper; PDF as the HTML that it is made from.
    func print(
        _ document: Document, as format: QuizFormat, to output: inout some TextOutputStream
    ) {
        switch format {
        case .markdown: MarkdownPrinter().print(document, to: &output)
        case .html, .pdf:
            var printer = HTMLPrinter()
            printer.paper = paper
            printer.hasTwoColumns = twoColumns
            printer.isLargePrint = largePrint
            printer.print(document, to: &output)
        default: TextPrinter().print(document, to: &output)
        }
    }
}

extension KeyPlacement: ExpressibleByArgument {}
extension PaperSize: ExpressibleByArgument {}
