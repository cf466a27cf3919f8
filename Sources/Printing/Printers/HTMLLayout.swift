/// Sets blocks as HTML that reads well aloud: lists are lists, a question is a group that its stem
/// names, boxes and rules are hidden from readers that cannot draw in them.
enum HTMLLayout {
    /// The elements of a block other than questions.
    static func nodes(_ block: Block) -> [HTMLNode] {
        switch block {
        case .heading(let level, let text): [.words("h\(max(1, min(3, level)))", text)]
        case .paragraph(let text): [.words("p", text)]
        case .note(let text): [.words("p", class: "note", text)]
        case .items(let items):
            items.isEmpty
                ? [] : [.tag("ul", class: "items", items.map { .words("li", $0) })]
        case .fields(let names):
            [
                .tag(
                    "ul", class: "fields",
                    names.map {
                        .tag("li", [.words("span", $0 + ":"), hidden("rule")])
                    })
            ]
        case .questions(let questions): questions.map { question($0, id: "q\($0.number)") }
        case .answerRows(let rows): [.tag("ol", class: "answers", rows.map(answerRow))]
        case .key(let entries):
            entries.allSatisfy(\.details.isEmpty) ? [keyTable(entries)] : [solutions(entries)]
        case .table(let table): [self.table(table)]
        case .pageBreak: [.tag("div", class: "break", [])]
        }
    }

    /// A question; `id` names its stem in the page.
    static func question(_ question: QuestionBlock, id: String) -> HTMLNode {
        var content: [HTMLNode] = [
            .tag(
                "p", class: "stem", with: [("id", id), ("dir", "auto")],
                [
                    .text(question.stem), .space,
                    .tag(
                        "span", class: "points",
                        [.text("(\(PaperSheets.points(question.points)))")]),
                ])
        ]
        if let instruction = question.instruction {
            content.append(.tag("p", class: "instruction", [.text(instruction)]))
        }
        content += response(question.response)
        let group = HTMLNode.tag(
            "div", with: [("role", "group"), ("aria-labelledby", id)], content)
        return .tag("li", class: "question", with: [("value", "\(question.number)")], [group])
    }

    private static func response(_ response: Response) -> [HTMLNode] {
        switch response {
        case .boxes(let options, _): return [boxes(options, class: "boxes")]
        case .lines(.short): return [hidden("line short")]
        case .lines(.whole(let count)):
            return Array(repeating: hidden("line"), count: max(1, count))
        case .numberedLines(let count):
            let lines = Array(repeating: HTMLNode.tag("li", [hidden("line")]), count: max(1, count))
            return [.tag("ol", class: "numbered", lines)]
        case .ordering(let items): return [boxes(items, class: "boxes places")]
        case .matching(let rows, let options):
            let left = rows.map { HTMLNode.tag("li", [hidden("blank"), .words("span", $0)]) }
            let right = options.map { HTMLNode.words("li", $0) }
            return [
                .tag(
                    "div", class: "match",
                    [.tag("ol", class: "rows", left), .tag("ol", class: "letters", right)])
            ]
        }
    }

    private static func boxes(_ items: [String], class style: String) -> HTMLNode {
        .tag("ol", class: style, items.map { .tag("li", [hidden("box"), .words("span", $0)]) })
    }

    private static func hidden(_ style: String) -> HTMLNode {
        .tag("span", class: style, with: [("aria-hidden", "true")], [])
    }

    private static func answerRow(_ row: AnswerRow) -> HTMLNode {
        let cells: [HTMLNode] =
            switch row.cells {
            case .boxes(let letters): letters.map { cell($0, "box") }
            case .blanks(let labels): labels.map { cell($0, "blank") }
            case .lines(let count): Array(repeating: hidden("line"), count: max(1, count))
            }
        return .tag("li", with: [("value", "\(row.number)")], cells)
    }

    private static func cell(_ label: String, _ style: String) -> HTMLNode {
        .tag("span", class: "cell", [.text(label), hidden(style)])
    }

    private static func keyTable(_ entries: [KeyEntry]) -> HTMLNode {
        let rows = entries.map { entry in
            [entry.label, entry.answer, entry.text ?? "", "\(entry.points)"]
        }
        return table(TableBlock(head: ["No.", "Answer", "In words", "Points"], rows: rows))
    }

    private static func solutions(_ entries: [KeyEntry]) -> HTMLNode {
        let parts = entries.map { entry in
            let answer = [entry.answer, entry.text].compactMap { $0 }.joined(separator: " – ")
            let points = "(\(PaperSheets.points(entry.points)))"
            return HTMLNode.tag(
                "div", class: "entry",
                [.words("dt", "\(entry.label): \(answer) \(points)")]
                    + entry.details.map { .words("dd", $0) })
        }
        return .tag("dl", class: "solutions", parts)
    }

    private static func table(_ table: TableBlock) -> HTMLNode {
        let head = table.head.map { HTMLNode.tag("th", with: [("scope", "col")], [.text($0)]) }
        let rows = table.rows.map { row in HTMLNode.tag("tr", row.map { .words("td", $0) }) }
        let caption = table.caption.map { [HTMLNode.words("caption", $0)] } ?? []
        return .tag(
            "table", caption + [.tag("thead", [.tag("tr", head)]), .tag("tbody", rows)])
    }
}
