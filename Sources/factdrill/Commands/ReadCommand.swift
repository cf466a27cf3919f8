import ArgumentParser
import Printing
import Terminal

/// Shows a bank's facts, to read before they are asked.
struct ReadCommand: Verb {
    static let configuration = CommandConfiguration(
        verb: "read",
        abstract: "Read the facts first: in our words, by topic, with where they stand.",
        discussion: """
            On a terminal the page goes through $PAGER, or less. What the public record says \
            otherwise stands behind the fact.
            """)

    @OptionGroup var banks: BankArguments

    @Option(help: "Only this topic, by its identifier or title.")
    var topic: String?

    @Option(help: "text, markdown or html.")
    var format = ReadFormat.text

    func run(in session: Session) throws {
        let models = try session.models(banks.banks)
        let page = ReadingPage(models, topic: try session.topic(topic, in: models)).document
        switch format {
        case .text: try session.page(page)
        case .markdown: session.console.output.write(MarkdownPrinter().text(of: page))
        case .html: session.console.output.write(HTMLPrinter().text(of: page))
        }
    }
}

/// What a page to read can be written as.
enum ReadFormat: String, ExpressibleByArgument, CaseIterable {
    case text, markdown, html
}

extension Session {
    /// Writes a page as text; where it is longer than a terminal's window, through the pager.
    func page(_ document: Document) throws {
        var printer = TextPrinter()
        printer.width = console.width
        printer.pageLength = nil
        let text = printer.text(of: document)
        try console.output.flush()
        if console.isInteractive, Pager.show(text, variable: { environment[$0] }) { return }
        console.output.write(text)
    }
}
