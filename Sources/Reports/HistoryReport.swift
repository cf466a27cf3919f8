public import Facts
import Journal
public import Memory

/// All that there is to see of a history: one value behind every view and format.
public struct HistoryReport: Hashable, Sendable {
    /// How well one bank is known.
    public struct BankCoverage: Hashable, Sendable {
        /// The bank.
        public let bank: BankID
        /// Its facets by how well they are known.
        public let coverage: Coverage

        /// Takes a bank and how well it is known.
        public init(bank: BankID, coverage: Coverage) {
            self.bank = bank
            self.coverage = coverage
        }
    }

    /// What the log adds up to.
    public let history: History
    /// The day on which it is looked at.
    public let today: Day
    /// Days in a row.
    public let streak: Streak
    /// How the score went.
    public let trend: Trend
    /// What falls due on today and the days after it.
    public let forecast: DueForecast
    /// How well banks are known, in the order of their names.
    public let coverage: [BankCoverage]
    /// What is forgotten again and again.
    public let leeches: [LeechLine]
    /// Questions whose wrong options were analysed.
    public let items: [ItemAnalysis]

    /// How many days the forecast looks ahead.
    public static let horizon = 14
    /// How many of the hardest facets scripts are told.
    public static let hardestCount = 20

    /// Takes the history, the states of the facets that it is about, and what banks told.
    public init(
        _ history: History, states: some Sequence<MemoryState>, coverage: [BankCoverage] = [],
        leeches: [LeechLine] = [], items: [ItemAnalysis] = [], now: Moment, calendar: LocalDays
    ) {
        self.history = history
        today = calendar.day(of: now)
        streak = history.streak(today: today)
        // Reviews done elsewhere are no sittings of ours, and right or wrong in full.
        trend = Trend(history.attempts.filter { $0.mode != .imported })
        forecast = DueForecast(states, now: now, calendar: calendar, horizon: Self.horizon)
        self.coverage = coverage
        self.leeches = leeches
        self.items = items
    }

    /// What all answers together add up to.
    public var total: Score {
        var tally = Tally()
        for score in history.attempts.map(\.score) {
            tally += Tally(
                asked: score.asked, correct: score.correct, skipped: score.skipped,
                credit: score.credit, seconds: score.seconds)
        }
        return Score(tally)
    }
}
