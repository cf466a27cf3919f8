import Facts
import Journal
import Memory
import Questions

/// Chooses what to ask next: what is due, then new facts, siblings apart, each in the form that
/// fits how well it is known.
struct Chooser: Sendable {
    private let banks: [BankID: PracticeBank]
    private var plan: SittingPlan
    private var waiting: [Candidate]
    private var asked = 0
    private var order: AskingOrder
    private var rules = SetRules()
    private var used: [String: Int] = [:]
    private var repeated: Set<FacetID> = []
    private var repetitions = 0
    private var again: [(facet: Facet, from: Int)] = []
    private var unanswered: [Question] = []
    private var random: SeededRandom
    /// The facts met for the first time in this sitting.
    private var met: Set<FactName> = []

    private struct Candidate: Sendable {
        let facet: Facet
        let isHeldBack: Bool
    }

    /// Orders all facets of the banks for one sitting.
    init(
        _ banks: [PracticeBank], plan: SittingPlan, states: [FacetID: MemoryState], now: Moment,
        dayStart: Moment, scheduler: Scheduler
    ) {
        self.banks = Dictionary(
            banks.map { ($0.model.bank.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.plan = plan
        order = AskingOrder(plan)
        var random = SeededRandom(seed: plan.seed, name: "chooser")
        var byID: [FacetID: Facet] = [:]
        var groups: [Weight: [[FacetID]]] = [:]
        for bank in banks {
            for (group, weight) in Self.facets(of: bank, plan, states) {
                for facet in group { byID[facet.id] = facet }
                groups[weight, default: []].append(group.map(\.id))
            }
        }
        // What matters most is met first, what stands beside it last.
        let ordered = Weight.allCases.flatMap { random.shuffled(groups[$0] ?? []) }
        self.random = random
        let queue = Queue(
            siblings: ordered, states: states, now: now, dayStart: dayStart, scheduler: scheduler)
        waiting = queue.asked.compactMap { entry in
            byID[entry.facet].map { Candidate(facet: $0, isHeldBack: false) }
        }
        // Whoever asks for more than is due gets it: first what was held back, then ahead of time.
        waiting += (queue.buried + queue.ahead).compactMap { entry in
            byID[entry.facet].map { Candidate(facet: $0, isHeldBack: true) }
        }
    }

    /// The facets of a bank that may be asked, those of one fact together, and how much each matters.
    private static func facets(
        of bank: PracticeBank, _ plan: SittingPlan, _ states: [FacetID: MemoryState]
    ) -> [([Facet], Weight)] {
        let importance = Importance(bank.model)
        let own = bank.model.bank.facts.lazy
            .filter { plan.topic == nil || $0.topic == plan.topic }
            .map { (bank.source.likelyFacets(of: $0), importance.weight(of: $0)) }
        let written = bank.model.bank.questions.lazy
            .filter { plan.topic == nil || $0.topic == plan.topic }
            .map { ([Facet(bank: bank.model.bank.id, fact: $0.id, position: .value)], Weight.core) }
        return (Array(own) + Array(written)).compactMap { group, weight in
            let isMet = group.contains { $0.position != .record && states[$0.id] != nil }
            let kept = group.filter { facet in
                let fact = bank.model.fact(facet.fact)
                let isOutside = fact?.basis == .outside
                return (plan.facets?.contains(facet.id) ?? true)
                    && (plan.frame == nil || plan.kind != nil
                        || (facet.position == .record) == (plan.frame == .record) || isOutside)
                    && (facet.position != .record || isMet || states[facet.id] != nil
                        || plan.facets != nil || plan.frame == .record || plan.kind != nil)
                    && fact.map { bank.source.asks(facet, of: $0) } ?? true
            }
            return kept.isEmpty ? nil : (kept, weight)
        }
    }

    /// The next question; nil when nothing is left to ask.
    mutating func next(
        states: [FacetID: MemoryState], lastForms: [FacetID: String]
    ) -> Question? {
        if let question = unanswered.popLast() { return question }
        for (index, entry) in again.enumerated() where entry.from <= asked {
            if let question = question(
                on: entry.facet, states, lastForms, .full, isRepeat: true)
            {
                again.remove(at: index)
                return chosen(question)
            }
        }
        for isHeldBack in [false, true] {
            for strictness in AskingOrder.Strictness.allCases {
                if let question = take(isHeldBack: isHeldBack, states, lastForms, strictness) {
                    return question
                }
            }
        }
        while !again.isEmpty {
            let facet = again.removeFirst().facet
            if let question = question(on: facet, states, lastForms, .sparse, isRepeat: true) {
                return chosen(question)
            }
        }
        return nil
    }

    private mutating func take(
        isHeldBack: Bool, _ states: [FacetID: MemoryState], _ lastForms: [FacetID: String],
        _ strictness: AskingOrder.Strictness
    ) -> Question? {
        var index = 0
        while index < waiting.count {
            let facet = waiting[index].facet
            guard waiting[index].isHeldBack == isHeldBack, mayAsk(facet, states) else {
                index += 1
                continue
            }
            if let question = question(
                on: facet, states, lastForms, strictness, isRepeat: false)
            {
                waiting.remove(at: index)
                if states[facet.id] == nil { met.insert(FactName(facet)) }
                return chosen(question)
            }
            index += 1
        }
        return nil
    }

    /// Whether the plan has room for the fact, where it would be met for the first time.
    private func mayAsk(_ facet: Facet, _ states: [FacetID: MemoryState]) -> Bool {
        guard let most = plan.newFacts, states[facet.id] == nil else { return true }
        let fact = FactName(facet)
        return met.count < most || met.contains(fact)
            || states.keys.contains { FactName(of: $0) == fact }
    }

    private mutating func chosen(_ question: Question) -> Question {
        asked += 1
        used[question.kind.rawValue, default: 0] += 1
        used[question.usage, default: 0] += 1
        rules.add(question)
        order.add(question)
        let ids = Set(question.facets)
        waiting.removeAll { ids.contains($0.facet) }
        return question
    }

    /// Has a facet asked once more, a few questions later.
    ///
    /// At most one question in five is such a repetition: what was missed is due again soon, and
    /// comes back in the next sitting.
    mutating func repeatLater(_ facets: [Facet]) {
        guard let facet = facets.first, repetitions < plan.count / 5,
            repeated.insert(facet.id).inserted
        else { return }
        repetitions += 1
        again.append((facet, from: asked + 4))
    }

    /// Leaves a fact out for the rest of the sitting.
    mutating func rest(_ fact: FactName) {
        plan.resting.insert(fact)
        unanswered.removeAll { !plan.admits($0) }
    }

    /// Has a question that was chosen but not answered come next.
    mutating func putBack(_ question: Question) {
        unanswered.append(question)
    }

    /// The form of a facet that fits best among those that no question of this sitting gives away.
    ///
    /// Kinds are tried in turn, and only the questions of those tried are made. A question that
    /// gives away more than its kind does, such as an interval with options, is left for when
    /// there is no other.
    private mutating func question(
        on facet: Facet, _ states: [FacetID: MemoryState], _ lastForms: [FacetID: String],
        _ strictness: AskingOrder.Strictness, isRepeat: Bool
    ) -> Question? {
        guard let bank = banks[facet.bank] else { return nil }
        let last = lastForms[facet.id]
        var easier: Question?
        let isNew = states[facet.id] == nil && plan.kind == nil && strictness == .full
        let hasEasyForm =
            isNew
            && AskingOrder.easyKinds.contains {
                !bank.source.questions(asking: facet, kind: $0).isEmpty
            }
        for kind in kinds(after: last, states[facet.id]) {
            if hasEasyForm, !AskingOrder.easyKinds.contains(kind) { continue }
            let fitting = bank.source.questions(asking: facet, kind: kind).filter {
                plan.admits($0) && (isRepeat || rules.admits($0))
                    && order.admits($0, on: facet, states, strictness, isRepeat: isRepeat)
            }
            // A gap is met in the main wording.
            if kind == .cloze, states[facet.id] == nil, plan.kind == nil,
                let main = fitting.min(by: { $0.id < $1.id })
            {
                return main
            }
            let ofTheRung = fitting.filter { $0.rung == kind.rung }
            if let question = leastUsed(among: ofTheRung, last: last) { return question }
            if easier == nil { easier = leastUsed(among: fitting, last: last) }
        }
        return easier
    }

    /// The kinds to try, the most fitting first: by the rung that the facet has reached, then those
    /// least used in this sitting; the kind asked last comes last.
    private mutating func kinds(after last: String?, _ state: MemoryState?) -> [QuestionKind] {
        let open = random.shuffled(plan.kind.map { [$0] } ?? QuestionKind.allCases)
            .enumerated().sorted {
                (used[$0.element.rawValue, default: 0], $0.offset)
                    < (used[$1.element.rawValue, default: 0], $1.offset)
            }.map(\.element)
        let ranked = FormLadder.preference(
            among: open.map { FormLadder.Form($0.rawValue, $0.rung) }, last: nil, state: state
        ).compactMap { QuestionKind(rawValue: $0.name) }
        if state == nil, plan.kind == nil {
            return AskingOrder.meeting(
                ranked, choices: used[QuestionKind.choice.rawValue, default: 0],
                gaps: used[QuestionKind.cloze.rawValue, default: 0])
        }
        let lastKind = last?.split(separator: "/").first.map(String.init)
        return ranked.filter { $0.rawValue != lastKind }
            + ranked.filter { $0.rawValue == lastKind }
    }

    /// Of several wordings of a kind one used least so far, and not the one asked last; of claims
    /// each label comes in turn.
    private mutating func leastUsed(among questions: [Question], last: String?) -> Question? {
        let others = questions.filter { $0.form != last }
        return random.shuffled(others.isEmpty ? questions : others).enumerated().min {
            (used[$0.element.usage, default: 0], $0.offset)
                < (used[$1.element.usage, default: 0], $1.offset)
        }?.element
    }
}
