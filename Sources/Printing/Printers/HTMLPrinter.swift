import Mustache

/// The paper that pages are laid out for.
public enum PaperSize: String, CaseIterable, Sendable {
    case a4, letter
}

/// Writes one self-contained HTML file with a style sheet for print and screen.
public struct HTMLPrinter: Printer {
    /// The paper.
    public var paper: PaperSize = .a4
    /// Whether questions stand in two columns.
    public var hasTwoColumns = false
    /// Whether everything is printed large, for readers with low vision.
    public var isLargePrint = false

    /// Prints on A4 in one column.
    public init() {}

    /// Writes the document.
    public func print(_ document: Document, to output: inout some TextOutputStream) {
        let frame = HTMLFrame(document, self)
        output.write(frame.head)
        for (number, sheet) in document.sheets.enumerated() {
            let leaf = sheet.startsLeaf && number > 0 ? " leaf" : ""
            let name = HTMLText.escape(CleanText.line(sheet.name))
            output.write("<section class=\"sheet s\(number)\(leaf)\" aria-label=\"\(name)\">\n")
            for (place, block) in sheet.blocks.enumerated() {
                write(block, prefix: "s\(number)b\(place)", to: &output)
            }
            output.write("<span id=\"end\(number)\" class=\"end\"></span></section>\n")
        }
        output.write(frame.foot)
    }

    private func write(
        _ block: Block, prefix: String, to output: inout some TextOutputStream
    ) {
        switch block {
        case .questions(let questions):
            // Written one by one, so that a long form is never held as one tree.
            output.write("<ol class=\"questions\">\n")
            for question in questions {
                HTMLLayout.question(question, id: "\(prefix)q\(question.number)").write(to: &output)
            }
            output.write("</ol>\n")
        default:
            for node in HTMLLayout.nodes(block) { node.write(to: &output) }
        }
    }
}

/// The part of a page that templates give: head, style and foot.
struct HTMLFrame {
    /// What stands before the first sheet.
    let head: String
    /// What stands after the last.
    let foot = "</main>\n</body>\n</html>\n"

    /// Fills the templates in.
    init(_ document: Document, _ printer: HTMLPrinter) {
        let language = CleanText.line(document.language)
        let title = CleanText.line(document.title)
        let values: [String: Any] = [
            "language": language.isEmpty ? "en" : language,
            "title": title,
            "titleString": HTMLText.cssString(title),
            "size": printer.paper == .a4 ? "A4" : "letter",
            "fontSize": printer.isLargePrint ? "18pt" : "11pt",
            "footSize": printer.isLargePrint ? "14pt" : "9pt",
            "indent": Self.indent(document, printer),
            "twoColumns": printer.hasTwoColumns,
            "sheets": document.sheets.enumerated().map { number, sheet -> [String: Any] in
                [
                    "number": number, "name": HTMLText.cssString(sheet.name),
                    "isOnly": document.sheets.count == 1,
                ]
            },
        ]
        head = HTMLTemplate.page?.render(values) ?? ""
    }

    /// The room before a question for its number, in widths of an m: a bold digit is at most 0.7
    /// wide in the fonts named, its full stop half that, and the gap after it half an m.
    private static func indent(_ document: Document, _ printer: HTMLPrinter) -> String {
        let last = document.sheets.flatMap(\.blocks).map(\.lastNumber).max() ?? 0
        let tenths = "\(last)".count * 7 + 9
        let room = max(tenths, printer.hasTwoColumns ? 0 : 24)
        return "\(room / 10).\(room % 10)"
    }
}

extension Block {
    /// The highest number of a question in the block; 0 where there is none.
    fileprivate var lastNumber: Int {
        switch self {
        case .questions(let questions): questions.map(\.number).max() ?? 0
        case .answerRows(let rows): rows.map(\.number).max() ?? 0
        default: 0
        }
    }
}
