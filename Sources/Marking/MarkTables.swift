import Printing

/// Writes a class's result for other programs.
public struct MarkTables: Sendable {
    private let result: ClassResult

    /// Takes a result.
    public init(_ result: ClassResult) {
        self.result = result
    }

    /// A row for each learner, with the points of each question by its number on the form, as CSV.
    public var learners: String {
        let most = result.papers.map(\.answers.count).max() ?? 0
        let numbers = (0..<most).map { "\($0 + 1)" }
        let head = ["learner", "form", "earned", "points", "score", "blank", "missed"] + numbers
        let rows = result.papers.map { paper in
            [
                paper.learner, "\(paper.form)", MarkSheets.points(paper.earned), "\(paper.points)",
                MarkSheets.decimal(paper.score), "\(paper.answers.count(where: \.isBlank))",
                paper.missed.map { "\($0.number)" }.joined(separator: " "),
            ] + paper.answers.map { MarkSheets.points($0.earned) }
        }
        return ([head] + rows).map(CSVWriter.row).joined()
    }

    /// A row for each question, as CSV.
    public var items: String {
        let head = [
            "id", "at", "kind", "topic", "prompt", "papers", "blank", "difficulty",
            "discrimination", "upper_lower", "answers", "never_chosen",
        ]
        let rows = result.items.map { item in
            [
                "\(item.question.id)",
                item.places.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" }
                    .joined(separator: " "),
                item.question.kind.rawValue, item.question.topic?.rawValue ?? "",
                item.question.prompt, "\(item.papers)", "\(item.blanks)",
                MarkSheets.decimal(item.difficulty),
                item.discrimination.map(MarkSheets.decimal) ?? "",
                item.upperLower.map(MarkSheets.decimal) ?? "",
                (item.choices.map { "\($0.text): \($0.count)" }
                    + item.wrong.map { "\($0.text): \($0.count)" }).joined(separator: "; "),
                item.neverChosen.joined(separator: "; "),
            ]
        }
        return ([head] + rows).map(CSVWriter.row).joined()
    }

    /// All of it, with the rows that could not be used.
    public func json(_ problems: [AnswerTable.Problem]) -> JSONNode {
        func number(_ value: Double?) -> JSONNode { value.map { .decimal($0) } ?? .null }
        return .object([
            (
                "class",
                .object([
                    ("papers", .number(result.papers.count)), ("mean", number(result.mean)),
                    ("median", number(result.median)), ("deviation", number(result.deviation)),
                    ("lowest", number(result.lowest)), ("highest", number(result.highest)),
                    ("alpha", number(result.alpha)),
                ])
            ),
            ("learners", .array(result.papers.map(Self.json))),
            ("items", .array(result.items.map(Self.json))),
            (
                "problems",
                .array(
                    problems.map {
                        .object([("line", .number($0.line)), ("problem", .string($0.text))])
                    })
            ),
        ])
    }

    private static func json(_ paper: MarkedPaper) -> JSONNode {
        .object([
            ("learner", .string(paper.learner)), ("form", .string("\(paper.form)")),
            ("earned", .decimal(paper.earned)), ("points", .number(paper.points)),
            ("score", .decimal(paper.score)),
            (
                "answers",
                .array(
                    paper.answers.map { answer in
                        .object([
                            ("number", .number(answer.number)),
                            ("id", .string("\(answer.question.id)")),
                            ("written", .string(answer.written)),
                            ("verdict", .string(answer.grade.verdict.rawValue)),
                            ("credit", .decimal(answer.credit)),
                            ("earned", .decimal(answer.earned)),
                            ("points", .number(answer.points)),
                            ("canonical", .array(answer.grade.canonical.map { .string($0) })),
                            ("note", .string(answer.grade.note)),
                        ])
                    })
            ),
        ])
    }

    private static func json(_ item: ItemAnalysis) -> JSONNode {
        .object([
            ("id", .string("\(item.question.id)")),
            (
                "places",
                .object(
                    item.places.sorted { $0.key < $1.key }.map {
                        ("\($0.key)", JSONNode.number($0.value))
                    })
            ),
            ("kind", .string(item.question.kind.rawValue)),
            ("topic", item.question.topic.map { .string($0.rawValue) } ?? .null),
            ("prompt", .string(item.question.prompt)), ("papers", .number(item.papers)),
            ("blank", .number(item.blanks)), ("difficulty", .decimal(item.difficulty)),
            ("discrimination", item.discrimination.map { .decimal($0) } ?? .null),
            ("upper_lower", item.upperLower.map { .decimal($0) } ?? .null),
            (
                "options",
                .array(
                    item.choices.map {
                        .object([
                            ("text", .string($0.text)), ("correct", .bool($0.isCorrect)),
                            ("chosen", .number($0.count)),
                        ])
                    })
            ),
            (
                "wrong",
                .array(
                    item.wrong.map {
                        .object([("text", .string($0.text)), ("count", .number($0.count))])
                    })
            ),
        ])
    }
}
