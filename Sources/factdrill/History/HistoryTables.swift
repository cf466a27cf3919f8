import Facts
import Journal
import Memory
import Printing
import Reports

/// Each view of a history as a table in words, for CSV and for pages.
struct HistoryTables {
    let report: HistoryReport
    let words: BankWords
    let calendar: LocalDays

    /// Whether scores are numbers from 0 to 1, as scripts want them, instead of whole percent.
    var isForScripts = false

    private func written(_ share: Double) -> String {
        isForScripts ? "\(share)" : Feedback.percent(share)
    }

    private var history: History { report.history }

    /// The view as a table.
    func table(_ view: HistoryView) -> Table {
        switch view {
        case .summary:
            return Table(
                [.init("sittings", .right)] + Self.scoreColumns
                    + [.init("streak", .right), .init("longest", .right)],
                rows: [
                    ["\(history.attempts.count)"] + cells(report.total)
                        + ["\(report.streak.current)", "\(report.streak.longest)"]
                ])
        case .trend:
            return Table(
                [.init("started"), .init("score", .right), .init("moving", .right)],
                rows: report.trend.points.map {
                    [clock($0.started), written($0.score), written($0.moving)]
                })
        case .topics:
            return Table(
                [.init("topic"), .init("bank")] + Self.scoreColumns,
                rows: history.topics.map {
                    [words.title(of: $0.topic, in: $0.bank), words.title(of: $0.bank)]
                        + cells($0.score)
                })
        case .kinds:
            return Table(
                [.init("kind")] + Self.scoreColumns,
                rows: history.kinds.map { [HistoryText.kind($0.kind)] + cells($0.score) })
        case .frames:
            return Table(
                [.init("frame")] + Self.scoreColumns,
                rows: history.frames.map { [HistoryText.frame($0.frame)] + cells($0.score) })
        case .modes:
            return Table(
                [.init("sort of sitting"), .init("sittings", .right)] + Self.scoreColumns,
                rows: history.modes.map {
                    [HistoryText.mode($0.mode), "\($0.sittings)"] + cells($0.score)
                })
        case .sittings: return sittings
        case .calendar:
            return Table(
                [.init("day")] + Self.scoreColumns,
                rows: history.days.map { ["\($0.day)"] + cells($0.score) })
        case .coverage:
            return Table(
                [.init("bank")]
                    + Coverage.Class.allCases.map { .init(HistoryText.name(of: $0), .right) },
                rows: report.coverage.map { line in
                    [words.title(of: line.bank)]
                        + Coverage.Class.allCases.map { "\(line.coverage.count($0))" }
                })
        case .due:
            return Table(
                [.init("day"), .init("due", .right)],
                rows: report.forecast.days.map { ["\($0.day)", "\($0.count)"] }
                    + [["later", "\(report.forecast.later)"]])
        case .hardest:
            return Table(
                [.init("question"), .init("asked", .right), .init("score", .right)],
                rows: history.hardest(HistoryReport.hardestCount).map {
                    [words.question(on: $0.facet), "\($0.asked)", written($0.score)]
                })
        case .leeches: return leeches
        case .confusions: return confusions
        case .items: return items
        }
    }

    private static let scoreColumns: [Table.Column] = [
        .init("asked", .right), .init("correct", .right), .init("score", .right),
    ]

    private func cells(_ score: Reports.Score) -> [String] {
        ["\(score.asked)", "\(score.correct)", written(score.score)]
    }

    private var sittings: Table {
        Table(
            [.init("date"), .init("bank"), .init("mode")] + Self.scoreColumns
                + [.init("time", .right)],
            rows: history.attempts.map { attempt in
                [
                    clock(attempt.started),
                    attempt.banks.map { words.title(of: $0) }.joined(separator: ", "),
                    attempt.mode.rawValue,
                ] + cells(attempt.score) + [SummaryText.time(attempt.score.seconds)]
            })
    }

    private var leeches: Table {
        Table(
            [
                .init("question"), .init("forgotten", .right), .init("asked", .right),
                .init("score", .right), .init("mixed up with"),
            ],
            rows: report.leeches.map { leech in
                [
                    words.question(on: leech.facet), "\(leech.lapses)", "\(leech.asked)",
                    written(leech.score), HistoryText.mistaken(leech, words),
                ]
            })
    }

    private var confusions: Table {
        Table(
            [.init("you answered"), .init("right"), .init("question"), .init("times", .right)],
            rows: history.confusions.map { pair in
                let subject = pair.facet?.rawValue ?? pair.questions.first ?? ""
                let bank = BankID(String(subject.prefix { $0 != "/" }))
                return [
                    words.value(pair.value, in: bank),
                    pair.facet.flatMap(words.right) ?? "",
                    pair.facet.map(words.question) ?? subject, "\(pair.count)",
                ]
            })
    }

    private var items: Table {
        Table(
            [
                .init("question"), .init("option"), .init("shown", .right), .init("chosen", .right),
            ],
            rows: report.items.flatMap { item -> [[String]] in
                let bank = BankID(String(item.question.prefix { $0 != "/" }))
                return item.distractors.map {
                    [
                        item.question, words.value($0.value, in: bank), "\($0.shown)",
                        "\($0.chosen)",
                    ]
                }
            })
    }

    /// The day and the time of day at the learner's place.
    private func clock(_ moment: Moment) -> String {
        HistoryText.clock(moment, calendar)
    }
}
