import Facts
import Printing
import Questions

/// Lays out a class's result for print or screen.
public struct MarkSheets: Sendable {
    let result: ClassResult
    let title: String

    /// Takes a result and the quiz's title.
    public init(_ result: ClassResult, title: String) {
        self.result = result
        self.title = title
    }

    /// The class, the questions, and each learner's own sheet, to be handed out.
    public var document: Document {
        Document(title: title + " – marks", sheets: [scores, items] + learners)
    }

    /// The same on one endless sheet, for a screen.
    public var roll: Document {
        var whole = document
        let blocks = whole.sheets.flatMap(\.blocks)
        whole.sheets = [Sheet(name: whole.title, blocks: blocks)]
        return whole
    }

    private var scores: Sheet {
        let rows = result.papers.map { paper in
            [
                paper.learner, "\(paper.form)", Self.points(paper.earned), "\(paper.points)",
                Self.percent(paper.score), Self.numbers(paper.missed),
            ]
        }
        var facts = ["\(result.papers.count) \(result.papers.count == 1 ? "paper" : "papers")"]
        if let mean = result.mean, let median = result.median, let lowest = result.lowest,
            let highest = result.highest
        {
            facts.append("Mean \(Self.percent(mean)), median \(Self.percent(median))")
            facts.append("From \(Self.percent(lowest)) to \(Self.percent(highest))")
        }
        if let deviation = result.deviation {
            facts.append("Standard deviation \(Self.percent(deviation))")
        }
        if let alpha = result.alpha {
            facts.append("Reliability (Cronbach's alpha) \(Self.decimal(alpha))")
        }
        return Sheet(
            name: "Class", startsLeaf: true,
            blocks: [
                .heading(1, "\(title) – marks"), .items(facts),
                .table(
                    TableBlock(
                        head: ["Learner", "Form", "Points", "Of", "Score", "Missed"], rows: rows)),
            ])
    }

    private var items: Sheet {
        let rows = result.items.enumerated().map { place, item in
            [
                "\(place + 1)", Self.places(item), item.question.prompt,
                Self.decimal(item.difficulty), item.discrimination.map(Self.decimal) ?? "–",
                item.upperLower.map(Self.decimal) ?? "–", "\(item.blanks)",
            ]
        }
        let answers = result.items.enumerated().compactMap { place, item in
            Self.answers(item).map { ["\(place + 1)", $0, Self.remark(item)] }
        }
        return Sheet(
            name: "Questions",
            blocks: [
                .heading(1, "\(title) – questions"),
                .paragraph(
                    "Known: the mean part of the points earned, 0 to 1. Tells apart: how far those "
                        + "who know the rest know this, -1 to 1. Best–worst: the mean of the best "
                        + "27 in 100 papers less that of the worst."),
                .table(
                    TableBlock(
                        head: [
                            "No.", "At", "Question", "Known", "Tells apart", "Best–worst", "Blank",
                        ], rows: rows)),
                .heading(2, "What was answered"),
                .table(TableBlock(head: ["No.", "Answers", "Remark"], rows: answers)),
            ])
    }

    private var learners: [Sheet] {
        result.papers.map { paper in
            var blocks: [Block] = [
                .heading(1, paper.learner),
                .paragraph(
                    "\(title) · form \(paper.form) · \(Self.points(paper.earned)) of "
                        + "\(PaperPoints.text(paper.points)) (\(Self.percent(paper.score)))"),
            ]
            if paper.missed.isEmpty {
                blocks.append(.paragraph("Everything is right."))
            } else {
                blocks.append(
                    .table(
                        TableBlock(
                            head: ["No.", "Question", "Written", "Right", "Points"],
                            rows: paper.missed.map(row))))
            }
            return Sheet(name: paper.learner, blocks: blocks)
        }
    }

    private func row(_ answer: MarkedAnswer) -> [String] {
        [
            "\(answer.number)", answer.question.prompt, answer.isBlank ? "–" : answer.written,
            answer.grade.canonical.map { Self.shown($0, answer.question) }.joined(separator: "; "),
            "\(Self.points(answer.earned)) of \(answer.points)",
        ]
    }

    static func places(_ item: ItemAnalysis) -> String {
        item.places.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }
            .joined(separator: " ")
    }

    private static func answers(_ item: ItemAnalysis) -> String? {
        if !item.choices.isEmpty {
            return item.choices.map {
                "\($0.isCorrect ? "✓ " : "")\(shown($0.text, item.question)): \($0.count)"
            }.joined(separator: "; ")
        }
        guard !item.wrong.isEmpty else { return nil }
        return "wrong: " + item.wrong.map { "\($0.text): \($0.count)" }.joined(separator: "; ")
    }

    private static func remark(_ item: ItemAnalysis) -> String {
        var remarks: [String] = []
        if let discrimination = item.discrimination, discrimination < 0 {
            remarks.append("those who know the rest miss it: look at the key")
        }
        let never = item.neverChosen.map { shown($0, item.question) }
        if !never.isEmpty { remarks.append("never chosen: " + never.joined(separator: "; ")) }
        return remarks.joined(separator: "; ")
    }

    /// An answer as it stands on the paper: verdicts in the words at their boxes.
    private static func shown(_ text: String, _ question: Question) -> String {
        guard case .verdict = question.key else { return text }
        return Label(rawValue: text).map(VerdictBox.text) ?? text
    }

    static func numbers(_ answers: [MarkedAnswer]) -> String {
        answers.isEmpty ? "–" : answers.map { "\($0.number)" }.joined(separator: " ")
    }

    /// "2", "1.5", "0.33".
    static func points(_ points: Double) -> String {
        let hundredths = Int((points * 100).rounded())
        if hundredths % 100 == 0 { return "\(hundredths / 100)" }
        let rest = hundredths % 100
        return "\(hundredths / 100)."
            + (rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)")
    }

    static func percent(_ part: Double) -> String { "\(Int((part * 100).rounded())) %" }

    /// Two decimals, with a sign where it is below 0.
    static func decimal(_ number: Double) -> String {
        let hundredths = Int((abs(number) * 100).rounded())
        let digits = hundredths % 100 < 10 ? "0\(hundredths % 100)" : "\(hundredths % 100)"
        return (number < 0 && hundredths > 0 ? "-" : "") + "\(hundredths / 100).\(digits)"
    }
}

/// Points in words.
enum PaperPoints {
    static func text(_ points: Int) -> String { points == 1 ? "1 point" : "\(points) points" }
}
