import Claims
import Facts
import Printing
import Terminal
import Wording

/// A text's sentences with what the banks make of each, for a fact-checker to work through.
struct WorksheetText {
    let sheet: Worksheet
    let name: String
    let citations: Citations

    /// The worksheet as text for a person, JSON for a script, or a page.
    func text(as format: CheckFormat, _ console: Console) -> String {
        switch format {
        case .json: JSONNode.array(sheet.rows.map { citations.json($0.check) }).text + "\n"
        case .html: HTMLPrinter().text(of: document)
        case .text: lines(console).joined(separator: "\n") + "\n"
        }
    }

    private var counts: String {
        Label.allCases.map { "\(sheet.count(of: $0)) \(words($0))" }.joined(separator: ", ")
    }

    private func lines(_ console: Console) -> [String] {
        let width = console.width
        var lines = sheet.rows.flatMap { row in
            Layout.wrap(
                Sanitise.text(row.sentence), width: width,
                indent: mark(row.check.verdict, console.style) + " ", hanging: "  ")
                + evidence(row.check).flatMap {
                    QuestionText.wrap($0, width, indent: "    ").map(console.style.dim)
                }
        }
        lines += ["", "\(sheet.rows.count) sentences: \(counts)"]
        return lines
    }

    private var document: Document {
        let table = TableBlock(
            head: ["", "Sentence", "Verdict", "Evidence"],
            rows: sheet.rows.map { row in
                [
                    "\(row.number)", row.sentence, English.sentenceCase(words(row.check.verdict)),
                    evidence(row.check).joined(separator: " "),
                ]
            })
        let title = "Worksheet: \(name)"
        return Document(
            title: title,
            sheets: [
                Sheet(
                    name: "Worksheet",
                    blocks: [
                        .heading(1, title), .paragraph("\(sheet.rows.count) sentences: \(counts)."),
                        .table(table),
                    ])
            ])
    }

    /// What a proof rests on; nothing where nothing is proved.
    private func evidence(_ check: ClaimCheck) -> [String] {
        guard check.isProof else { return [] }
        return check.evidence.map { item in
            let place = item.paragraph.map { " (paragraph \($0))" } ?? ""
            let sources = citations.inBrief(item.cite, of: check.bank).joined(separator: "; ")
            return item.text + place + (sources.isEmpty ? "" : " [\(sources)]")
        }
    }

    private func mark(_ label: Label, _ style: Style) -> String {
        switch label {
        case .supported: style.green("✓")
        case .refuted: style.red("✗")
        case .notEnoughInfo: style.yellow("?")
        }
    }

    private func words(_ label: Label) -> String {
        label == .notEnoughInfo ? "not covered" : label.rawValue
    }
}
