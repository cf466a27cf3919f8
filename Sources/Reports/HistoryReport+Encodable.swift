import Facts
import Journal

/// Those parts of a report that scripts ask for.
public struct ReportParts: Encodable {
    private let report: HistoryReport
    private let views: [HistoryView]

    /// Takes a report and the views wanted; none stands for all but the analysis of items, which
    /// costs much, and for what has no view.
    public init(_ report: HistoryReport, views: [HistoryView] = []) {
        self.report = report
        self.views = views
    }

    private static let usual = HistoryView.allCases.filter { $0 != .items }

    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(_ name: String) { stringValue = name }
        init?(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    /// Writes each view under its key; `facets` and `overruled` go with all.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        for view in views.isEmpty ? Self.usual : views {
            try encode(view, in: &container)
        }
        guard views.isEmpty else { return }
        try container.encode(report.history.facets, forKey: Key("facets"))
        try container.encode(report.history.overruled, forKey: Key("overruled"))
    }

    private func encode(
        _ view: HistoryView, in container: inout KeyedEncodingContainer<Key>
    ) throws {
        let key = Key(view.key)
        let history = report.history
        switch view {
        case .summary: try container.encode(ReportSummary(report), forKey: key)
        case .trend: try container.encode(report.trend.points, forKey: key)
        case .topics: try container.encode(history.topics, forKey: key)
        case .kinds: try container.encode(history.kinds, forKey: key)
        case .frames: try container.encode(history.frames, forKey: key)
        case .modes: try container.encode(history.modes, forKey: key)
        case .sittings: try container.encode(history.attempts, forKey: key)
        case .calendar: try container.encode(history.days, forKey: key)
        case .coverage: try container.encode(report.coverage, forKey: key)
        case .due: try container.encode(report.forecast, forKey: key)
        case .hardest:
            try container.encode(history.hardest(HistoryReport.hardestCount), forKey: key)
        case .leeches: try container.encode(report.leeches, forKey: key)
        case .confusions: try container.encode(history.confusions, forKey: key)
        case .items: try container.encode(report.items, forKey: key)
        }
    }
}

private struct ReportSummary: Encodable {
    let report: HistoryReport

    init(_ report: HistoryReport) { self.report = report }

    enum Key: String, CodingKey {
        case sittings, streak
        case longestStreak = "longest_streak"
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(report.history.attempts.count, forKey: .sittings)
        try container.encode(report.streak.current, forKey: .streak)
        try container.encode(report.streak.longest, forKey: .longestStreak)
        try report.total.encode(beside: encoder)
    }
}

extension Trend.Point: Encodable {
    private enum Key: String, CodingKey {
        case started, score, moving
    }

    /// Writes `started, score, moving`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(started.iso8601, forKey: .started)
        try container.encode(score, forKey: .score)
        try container.encode(moving, forKey: .moving)
    }
}

extension DueForecast: Encodable {
    private enum Key: String, CodingKey {
        case days, later
        case dueNow = "due_now"
    }

    /// Writes `due_now, days, later`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(dueNow, forKey: .dueNow)
        try container.encode(days, forKey: .days)
        try container.encode(later, forKey: .later)
    }
}

extension HistoryReport.BankCoverage: Encodable {
    private enum Key: String, CodingKey {
        case bank, mastered, learning, shaky
        case neverAsked = "never_asked"
    }

    /// Writes `bank`, and how many facets are `mastered, learning, shaky, never_asked`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(bank.rawValue, forKey: .bank)
        try container.encode(coverage.count(.mastered), forKey: .mastered)
        try container.encode(coverage.count(.learning), forKey: .learning)
        try container.encode(coverage.count(.shaky), forKey: .shaky)
        try container.encode(coverage.count(.neverAsked), forKey: .neverAsked)
    }
}

extension ItemAnalysis: Encodable {
    private enum Key: String, CodingKey {
        case question, distractors
        case neverChosen = "never_chosen"
    }

    /// Writes `question`, its `distractors` (`value, shown, chosen`), and those `never_chosen`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(question, forKey: .question)
        try container.encode(distractors, forKey: .distractors)
        try container.encode(neverChosen.map(\.rawValue), forKey: .neverChosen)
    }
}

extension ItemAnalysis.Distractor: Encodable {
    private enum Key: String, CodingKey {
        case value, shown, chosen
    }

    /// Writes `value, shown, chosen`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(value.rawValue, forKey: .value)
        try container.encode(shown, forKey: .shown)
        try container.encode(chosen, forKey: .chosen)
    }
}
