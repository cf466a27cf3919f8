public import Facts
import Grading
import Journal
import Memory
public import Questions

/// What new learners of a bank are asked in their first days, found out by letting simulated ones
/// practise: whoever makes a bank sees what it teaches first.
///
/// A simulated learner answers every second or third new question wrong, and known ones as his
/// memory has it. All chance comes from the seed.
public struct Rehearsal: Sendable {
    /// How many questions a sitting has.
    public var count = 10
    /// On how many days they practise, a sitting a day.
    public var days = 7
    private let bank: PracticeBank
    private let importance: Importance
    private let scheduler: Scheduler
    private let start: Moment

    /// One question that was asked.
    public struct Item: Sendable {
        /// The question.
        public let question: Question
        /// How much its fact matters.
        public let weight: Weight
        /// Whether the learner met its facet for the first time.
        public let isNew: Bool
        /// Whether it was answered right.
        public let isRight: Bool
    }

    /// Readies a rehearsal on a bank that begins at a moment.
    public init(_ model: Model, scheduler: Scheduler = .standard, start: Moment) {
        bank = PracticeBank(model, seed: 0)
        importance = Importance(model)
        self.scheduler = scheduler
        self.start = start
    }

    /// The sittings of one learner, day by day.
    public func sittings(seed: UInt64) -> [[Item]] {
        var random = SeededRandom(seed: seed, name: "rehearsal")
        var states: [FacetID: MemoryState] = [:]
        var lastForms: [FacetID: String] = [:]
        return (0..<max(0, days)).map { day in
            let now = start.advanced(bySeconds: Double(day) * 86_400)
            var plan = SittingPlan(seed: random.next())
            plan.count = count
            var sitting = Sitting(
                banks: [PracticeBank(bank.model, seed: plan.seed)], plan: plan, attempt: Self.id,
                states: states, lastForms: lastForms, now: now,
                dayStart: now.advanced(bySeconds: -8 * 3_600), scheduler: scheduler)
            let items = held(&sitting, from: now, &random)
            states = sitting.states
            for item in items {
                for facet in item.question.facets { lastForms[facet.id] = item.question.form }
            }
            return items
        }
    }

    private func held(
        _ sitting: inout Sitting, from start: Moment, _ random: inout SeededRandom
    ) -> [Item] {
        var items: [Item] = []
        var now = start
        while let question = sitting.next() {
            let state = question.facets.first.flatMap { sitting.states[$0.id] }
            let chance = state.map { scheduler.retrievability($0, at: now) } ?? Self.firstChance
            let isRight = Double(random.below(1_000)) < chance * 1_000
            let seconds = question.expectedSeconds
            now = now.advanced(bySeconds: seconds)
            let text = isRight ? question.wholeAnswer : "?"
            guard sitting.submit(text, seconds: seconds, at: now, id: Self.id) != nil else { break }
            items.append(
                Item(
                    question: question, weight: weight(of: question), isNew: state == nil,
                    isRight: isRight))
        }
        return items
    }

    private func weight(of question: Question) -> Weight {
        question.facts.first.flatMap(bank.model.fact).map(importance.weight) ?? .core
    }

    /// The part of first answers that are right, as the simulated learners of the memory's own
    /// simulation have it.
    private static let firstChance = 0.65
    /// Nothing of a rehearsal is logged.
    private static let id = UUIDv7(milliseconds: 0, chance: (0, 0))
}

extension Question {
    /// What answers it in full.
    fileprivate var wholeAnswer: String {
        switch key {
        case .ordering(let order): order.map(OptionLetter.letter).joined(separator: " ")
        case .matching(let pairs):
            pairs.enumerated().map { "\($0 + 1)\(OptionLetter.letter($1))" }.joined(separator: " ")
        case .choice, .selectAll, .verdict, .value, .list, .correction:
            answers.joined(separator: "; ")
        }
    }
}
