import Questions
import Wording

/// Writes a text file for Anki's own importer: a cloze note where a gap can be filled in its place,
/// else a basic note of two sides. Each note's GUID is the question's identity, so that importing
/// again updates.
public struct AnkiExporter: TextExporter {
    /// Makes an exporter.
    public init() {}

    /// Writes the header lines, and a row for each question.
    public func export(
        _ questions: some Sequence<Question>, _ metadata: ExportMetadata,
        to output: inout some TextOutputStream
    ) -> ExportReport {
        let deck = CleanText.line(metadata.title)
        output.write(
            """
            #separator:Tab
            #html:true
            #notetype:Basic
            #deck:\(deck.isEmpty ? "factdrill" : deck)
            #columns:Front\tBack\tTags\tNotetype\tGUID
            #tags column:3
            #notetype column:4
            #guid column:5

            """)
        return exportEach(questions) { question throws(ExportRefusal) in
            let cloze = Self.cloze(question)
            let front = cloze ?? Self.front(question)
            let back = Self.back(question, showsAnswer: cloze == nil)
            let notetype = cloze == nil ? "Basic" : "Cloze"
            let row = [front, back, Self.tags(question, metadata), notetype, "\(question.id)"]
            output.write(row.map(Self.field).joined(separator: "\t") + "\n")
            return []
        }
    }

    /// A field, quoted where it would otherwise end early, start a comment or start a quote.
    private static func field(_ text: String) -> String {
        guard text.contains(where: { "\t\n\r\"".contains($0) }) || text.hasPrefix("#") else {
            return text
        }
        let doubled = text.split(separator: "\"", omittingEmptySubsequences: false)
            .joined(separator: "\"\"")
        return "\"\(doubled)\""
    }

    /// The sentence with its gap filled as Anki hides it; nil where there is not exactly one gap.
    private static func cloze(_ question: Question) -> String? {
        guard question.kind == .cloze, case .value(let expected) = question.key else { return nil }
        let text = html(question.prompt)
        guard let start = text.firstIndex(of: "_") else { return nil }
        let end = text[start...].firstIndex { $0 != "_" } ?? text.endIndex
        guard text.distance(from: start, to: end) >= 3, !text[end...].contains("_") else {
            return nil
        }
        return "\(text[..<start]){{c1::\(html(expected.canonical))}}\(text[end...])"
    }

    private static func front(_ question: Question) -> String {
        let prompt = html(question.prompt)
        switch question.key {
        case .choice, .selectAll, .ordering:
            return prompt + list("A", question.options.map(\.text))
        case .verdict: return prompt + list("A", VerdictBox.order.map(VerdictBox.text))
        case .matching:
            return prompt + list("1", question.rows) + list("A", question.options.map(\.text))
        case .value, .list, .correction: return prompt
        }
    }

    private static func list(_ type: String, _ items: [String]) -> String {
        "<ol type=\"\(type)\">" + items.map { "<li>\(html($0))</li>" }.joined() + "</ol>"
    }

    private static func back(_ question: Question, showsAnswer: Bool) -> String {
        let answer =
            switch question.key {
            case .verdict(let label): VerdictBox.text(label)
            case .correction, .list, .value: KeyText.inFull(question)
            case .choice, .selectAll: question.answers.joined(separator: "; ")
            case .ordering, .matching: KeyText.words(question) ?? ""
            }
        // A gap is filled with the value alone; how far off one may be stands behind it.
        let leeway =
            showsAnswer ? nil : question.typed?.leeway.map { English.sentenceCase($0 + ".") }
        let parts =
            (showsAnswer ? ["<b>\(html(answer))</b>"] : [html(leeway ?? "")])
            + [html(question.explanation)]
        return parts.filter { !$0.isEmpty }.joined(separator: "<br>")
    }

    /// Text as HTML, in which two colons or two braces can neither end nor start a cloze, nor a
    /// bracket a sound or a formula.
    private static func html(_ text: String) -> String {
        var html = ""
        for character in Markup.html(text) {
            switch character {
            case ":" where html.hasSuffix(":"): html += "&#58;"
            case "}" where html.hasSuffix("}"): html += "&#125;"
            case "{" where html.hasSuffix("{"): html += "&#123;"
            default: html.append(character)
            }
        }
        return tags.reduce(html) { html, tag in
            html.contains(tag) ? html.replacing(tag, with: "&#91;\(tag.dropFirst())") : html
        }
    }

    /// With what Anki plays a sound, speaks and typesets.
    private static let tags = ["[sound:", "[anki:", "[latex]", "[$]", "[$$]"]

    /// Tags are parted by spaces, and two colons part a tag from one below it.
    private static func tags(_ question: Question, _ metadata: ExportMetadata) -> String {
        [question.bank.rawValue, metadata.topic(of: question), question.kind.rawValue]
            .compactMap { $0 }
            .map { String(CleanText.line($0).map { " :\"".contains($0) ? "_" : $0 }) }
            .filter { !$0.isEmpty }.joined(separator: " ")
    }
}
