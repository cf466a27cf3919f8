/// Writes CommonMark: every character of the bank's that could be taken for markup is escaped.
public struct MarkdownPrinter: Printer {
    /// Prints Markdown.
    public init() {}

    /// Writes the document; sheets are parted by thematic breaks.
    public func print(_ document: Document, to output: inout some TextOutputStream) {
        for (number, sheet) in document.sheets.enumerated() {
            if number > 0 { output.write("\n---\n\n") }
            for (place, block) in sheet.blocks.enumerated() {
                if place > 0 { output.write("\n") }
                write(block, to: &output)
            }
        }
    }

    private func write(_ block: Block, to output: inout some TextOutputStream) {
        switch block {
        case .heading(let level, let text):
            output.write(String(repeating: "#", count: max(1, min(6, level))))
            output.write(" \(MarkdownText.escape(text))\n")
        case .paragraph(let text): output.write(MarkdownText.escape(text) + "\n")
        case .note(let text): output.write("*\(MarkdownText.escape(text))*\n")
        case .items(let items):
            for item in items { output.write("- \(MarkdownText.escape(item))\n") }
        case .fields(let names):
            let lines = names.map { "\(MarkdownText.escape($0)): \(MarkdownText.blank)" }
            output.write(lines.joined(separator: "\n\n") + "\n")
        case .questions(let questions):
            for (place, question) in questions.enumerated() {
                if place > 0 { output.write("\n") }
                write(question, to: &output)
            }
        case .answerRows(let rows):
            for row in rows { output.write("\(row.number). \(cells(row.cells))\n") }
        case .key(let entries):
            for (place, entry) in entries.enumerated() {
                if place > 0, !entry.details.isEmpty { output.write("\n") }
                write(entry, to: &output)
            }
        case .table(let table): write(table, to: &output)
        case .pageBreak: output.write("---\n")
        }
    }

    private func write(_ question: QuestionBlock, to output: inout some TextOutputStream) {
        let number = "\(question.number). "
        let margin = String(repeating: " ", count: number.count)
        let points = "(\(PaperSheets.points(question.points)))"
        output.write("\(number)\(MarkdownText.escape(question.stem)) \(points)\n\n")
        if let instruction = question.instruction {
            output.write("\(margin)*\(MarkdownText.escape(instruction))*\n\n")
        }
        for line in response(question.response) {
            output.write(line.isEmpty ? "\n" : "\(margin)\(line)\n")
        }
    }

    private func response(_ response: Response) -> [String] {
        switch response {
        case .boxes(let options, _): return lettered(options, after: "- \\[ \\] ")
        case .lines(.short): return [MarkdownText.blank]
        case .lines(.whole(let count)):
            return Array(
                repeating: [MarkdownText.blank + MarkdownText.blank], count: max(1, count)
            ).joined(separator: [""]).map(\.self)
        case .numberedLines(let count):
            return (1...max(1, count)).map { "\($0). \(MarkdownText.blank)" }
        case .ordering(let items): return lettered(items, after: "- \\[   \\] ")
        case .matching(let rows, let options):
            let left = rows.enumerated().map {
                "- \\_\\_\\_\\_ \($0 + 1)\\. \(MarkdownText.escape($1))"
            }
            // A comment ends the first list, which would swallow the second.
            return left + ["", "<!-- -->", ""] + lettered(options, after: "- ")
        }
    }

    private func lettered(_ items: [String], after mark: String) -> [String] {
        items.enumerated().map { "\(mark)\(FormLetter($0)). \(MarkdownText.escape($1))" }
    }

    private func cells(_ cells: AnswerRow.Cells) -> String {
        switch cells {
        case .boxes(let letters): letters.map { "\($0) \\[ \\]" }.joined(separator: " ")
        case .blanks(let labels): labels.map { "\($0) \\_\\_\\_\\_" }.joined(separator: " ")
        case .lines: MarkdownText.blank
        }
    }

    private func write(_ entry: KeyEntry, to output: inout some TextOutputStream) {
        let texts = [entry.answer, entry.text].compactMap { $0 }.map(MarkdownText.escape)
        let label = MarkdownText.escape(entry.label)
        let points = "(\(PaperSheets.points(entry.points)))"
        output.write("- **\(label)**: \(texts.joined(separator: " – ")) \(points)\n")
        for detail in entry.details { output.write("\n  \(MarkdownText.escape(detail))\n") }
    }

    /// CommonMark has no tables: each row is an item that names its columns.
    private func write(_ table: TableBlock, to output: inout some TextOutputStream) {
        if let caption = table.caption { output.write(MarkdownText.escape(caption) + "\n\n") }
        for row in table.rows {
            let cells = zip(table.head, row).map {
                "\(MarkdownText.escape($0)): \(MarkdownText.escape($1))"
            }
            output.write("- \(cells.joined(separator: " · "))\n")
        }
    }
}

/// Writes plain text so that CommonMark reads it as nothing else.
enum MarkdownText {
    /// A place to write on.
    static let blank = String(repeating: "\\_", count: 24)

    /// The text in one line, escaped wherever it stands in a line.
    static func escape(_ text: String) -> String {
        let line = CleanText.line(text)
        var escaped = ""
        var onlyDigits = true
        for (place, character) in line.enumerated() {
            if isMarkup(character, atStart: place == 0, afterDigits: onlyDigits && place > 0) {
                escaped.append("\\")
            }
            escaped.append(character)
            onlyDigits = onlyDigits && character.isASCII && character.isNumber
        }
        return escaped
    }

    private static func isMarkup(
        _ character: Character, atStart: Bool, afterDigits: Bool
    ) -> Bool {
        switch character {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "~", "|": true
        case "#", "+", "-", "=": atStart
        case ".", ")": afterDigits
        default: false
        }
    }
}
