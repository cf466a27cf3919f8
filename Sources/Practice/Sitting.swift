import Facts
import Grading
import Journal
import Memory
import Questions

/// One sitting as a pure state machine: it chooses, judges and remembers, and leaves clock, disk
/// and screen to its caller.
///
/// Whatever ``submit(_:seconds:at:id:)`` gives is to be made durable before it is shown.
public struct Sitting: Sendable {
    /// The plan.
    public let plan: SittingPlan
    /// The sitting's name in the log.
    public let attempt: UUIDv7
    /// The question to be answered now; nil before the first and after the last.
    public internal(set) var current: Question?
    /// How many hints were taken on it.
    public private(set) var hintsTaken = 0
    /// What was answered so far, in order; answers taken back are gone.
    public private(set) var turns: [Turn] = []
    /// What is known of each facet, the answers of this sitting included.
    public private(set) var states: [FacetID: MemoryState]

    private var chooser: Chooser
    let banks: [BankID: PracticeBank]
    let topicTitles: [BankID: [TopicID: String]]
    let scheduler: Scheduler
    private var lastForms: [FacetID: String]
    /// What was taken back and can be brought back, until something else is answered.
    private var undone: [Turn] = []

    /// Sets up a sitting.
    ///
    /// - Parameters:
    ///   - states: what is known of the banks' facets.
    ///   - lastForms: the form in which each facet was asked last.
    ///   - dayStart: when the learner's day began.
    public init(
        banks: [PracticeBank], plan: SittingPlan, attempt: UUIDv7,
        states: [FacetID: MemoryState] = [:], lastForms: [FacetID: String] = [:], now: Moment,
        dayStart: Moment, scheduler: Scheduler = .standard
    ) {
        self.plan = plan
        self.attempt = attempt
        self.states = states
        self.lastForms = lastForms
        self.scheduler = scheduler
        self.banks = Dictionary(
            banks.map { ($0.model.bank.id, $0) }, uniquingKeysWith: { first, _ in first })
        topicTitles = self.banks.mapValues { bank in
            Dictionary(
                bank.model.bank.topics.map { ($0.id, $0.title) },
                uniquingKeysWith: { first, _ in first })
        }
        chooser = Chooser(
            banks, plan: plan, states: states, now: now, dayStart: dayStart,
            scheduler: scheduler)
    }

    /// Goes on to the next question; gives nil when the sitting is over.
    public mutating func next() -> Question? {
        hintsTaken = 0
        current =
            turns.count < plan.count
            ? chooser.next(states: states, lastForms: lastForms) : nil
        return current
    }

    /// A hint on the question, or nil where there is none left or the sitting is an exam.
    public mutating func hint() -> String? {
        guard plan.mode != .exam, let current,
            let hint = Hints.hint(for: current, after: hintsTaken, seed: plan.seed)
        else { return nil }
        hintsTaken += 1
        return hint
    }

    /// Notes that the learner has looked the answer up before giving it: as much as a hint.
    public mutating func lookUp() {
        if current != nil { hintsTaken += 1 }
    }

    /// Judges an answer and notes it; nil where no question is asked.
    public mutating func submit(
        _ text: String, seconds: Double, at moment: Moment, id: UUIDv7
    ) -> Turn? {
        guard let turn = tried(text, seconds: seconds, at: moment, id: id) else { return nil }
        settle(on: turn)
        return turn
    }

    /// What an answer would come to, without noting it; nil where no question is asked.
    ///
    /// - Parameter first: what was typed before, where more was asked for.
    public func tried(
        _ text: String, after first: String? = nil, seconds: Double, at moment: Moment, id: UUIDv7
    ) -> Turn? {
        guard let current, let bank = banks[current.bank] else { return nil }
        let judgement = bank.judge.judge(text, for: current)
        return turn(current, judgement, text, after: first, seconds, moment, id)
    }

    /// Passes the question by; nil where no question is asked.
    public mutating func skip(seconds: Double, at moment: Moment, id: UUIDv7) -> Turn? {
        guard let current else { return nil }
        let turn = turn(current, nil, "", after: nil, seconds, moment, id)
        settle(on: turn)
        return turn
    }

    /// Notes what was tried.
    public mutating func settle(on turn: Turn) {
        reinstate(turn)
        undone = []
        let missed = zip(turn.question.facets, turn.answer.facets)
            .filter { $0.1.rating == .again || turn.judgement == nil }.map(\.0)
        if plan.mode == .practice { chooser.repeatLater(missed) }
    }

    private mutating func reinstate(_ turn: Turn) {
        turns.append(turn)
        for (facet, state) in turn.states { states[facet] = state }
        for facet in turn.question.facets { lastForms[facet.id] = turn.question.form }
        current = nil
    }

    /// Takes back the last answer and asks it again; gives what was taken back.
    public mutating func undo() -> Turn? {
        guard let last = turns.popLast() else { return nil }
        for facet in last.question.facets {
            states[facet.id] = last.before[facet.id]
            lastForms[facet.id] = last.formsBefore[facet.id]
        }
        if let current { chooser.putBack(current) }
        undone.append(last)
        current = last.question
        hintsTaken = last.answer.hints
        return last
    }

    /// Brings back the answer that was taken back last; nil where there is none, or another question
    /// was answered since.
    public mutating func redo() -> Turn? {
        guard let turn = undone.last, current?.id == turn.question.id else { return nil }
        undone.removeLast()
        reinstate(turn)
        if turn.isOverruled {
            turns[turns.count - 1].isOverruled = false
            _ = overrule()
        }
        return turn
    }

    /// Leaves the question unanswered and its fact out for the rest of the sitting; gives the fact.
    public mutating func rest() -> FactName? {
        guard let facet = current?.facets.first else { return nil }
        let fact = FactName(facet)
        chooser.rest(fact)
        leave()
        return fact
    }

    /// Has the last answer count as right after all; nil where there is nothing to overrule.
    public mutating func overrule() -> Turn? {
        guard var last = turns.last, !last.answer.wasSkipped, !last.isOverruled,
            last.answer.verdict != .correct
        else { return nil }
        last.isOverruled = true
        for review in last.answer.facets {
            guard let rating = review.rating,
                let overruled = Rating(rawValue: rating.overruled.rawValue)
            else { continue }
            states[review.facet] = scheduler.review(
                last.before[review.facet], rating: overruled, at: last.answer.moment,
                salt: review.facet.salt)
        }
        turns[turns.count - 1] = last
        return last
    }

    private func turn(
        _ question: Question, _ judgement: Grade?, _ text: String, after first: String?,
        _ seconds: Double, _ moment: Moment, _ id: UUIDv7
    ) -> Turn {
        var before: [FacetID: MemoryState] = [:]
        var formsBefore: [FacetID: String] = [:]
        for facet in question.facets {
            before[facet.id] = states[facet.id]
            formsBefore[facet.id] = lastForms[facet.id]
        }
        let answer = answer(question, judgement, text, after: first, seconds, moment, id)
        var after: [FacetID: MemoryState] = [:]
        for review in answer.facets {
            guard let rating = review.rating.flatMap({ Rating(rawValue: $0.rawValue) }) else {
                continue
            }
            after[review.facet] = scheduler.review(
                before[review.facet], rating: rating, at: moment, salt: review.facet.salt)
        }
        return Turn(
            question: question, judgement: judgement, answer: answer,
            states: after.filter { before[$0.key] != $0.value }, before: before,
            formsBefore: formsBefore)
    }
}
