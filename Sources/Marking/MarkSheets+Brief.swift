public import Printing

extension MarkSheets {
    /// What a teacher looks at first, on one sheet that fits a window: the class, its papers from the
    /// best to the lowest, and the questions worth a look.
    public var brief: Document {
        let names = result.papers.count > Self.most ? "\(Self.most) of them" : "all"
        var blocks: [Block] = [
            .heading(1, "\(title) – marks"), .paragraph(inShort),
            .table(TableBlock(head: ["Learner", "Form", "Points", "Missed"], rows: ranked)),
        ]
        if !noted.isEmpty {
            blocks += [.heading(2, "Questions worth a look"), .items(noted)]
        }
        blocks.append(
            .note("--details shows every question and a sheet for each learner (\(names) above)."))
        return Document(title: title, sheets: [Sheet(name: title, blocks: blocks)])
    }

    /// How many papers and how many questions have a line.
    private static let (most, mostNoted) = (10, 3)

    private var inShort: String {
        var parts = ["\(result.papers.count) \(result.papers.count == 1 ? "paper" : "papers")"]
        if let mean = result.mean { parts.append("mean \(Self.percent(mean))") }
        if result.papers.count > 1, let lowest = result.lowest, let highest = result.highest {
            parts.append("from \(Self.percent(lowest)) to \(Self.percent(highest))")
        }
        if let alpha = result.alpha { parts.append("reliability \(Self.decimal(alpha))") }
        return parts.joined(separator: " · ")
    }

    /// The papers by score; of many, the best and the lowest.
    private var ranked: [[String]] {
        let papers = result.papers.enumerated()
            .sorted { ($1.element.score, $0.offset) < ($0.element.score, $1.offset) }.map(\.element)
        let rows = papers.map { paper in
            [
                paper.learner, "\(paper.form)",
                "\(Self.points(paper.earned)) of \(paper.points), \(Self.percent(paper.score))",
                Self.numbers(paper.missed),
            ]
        }
        guard rows.count > Self.most else { return rows }
        let half = Self.most / 2
        return rows.prefix(half) + [["… \(rows.count - Self.most) more", "", "", ""]]
            + rows.suffix(half)
    }

    /// Those that the class knew least, and those that the best miss.
    private var noted: [String] {
        result.items.filter { $0.difficulty < 0.5 || ($0.discrimination ?? 0) < 0 }
            .sorted {
                ($0.difficulty, $0.question.id.description) < (
                    $1.difficulty, $1.question.id.description
                )
            }
            .prefix(Self.mostNoted).map { item in
                let odd =
                    (item.discrimination ?? 0) < 0 ? "; the best miss it, look at the key" : ""
                return "\(Self.places(item)), known by \(Self.percent(item.difficulty))\(odd): "
                    + item.question.prompt
            }
    }
}
