import Facts
import Questions

/// Finds for the questions of a form others that are as hard: on facts of the same bank and topic,
/// of the same kind and frame, with distractors as near.
///
/// Facts that no earlier form asks come first, and an earlier form's question only where there is
/// no other. Within a form none gives away another.
struct SiblingMaker {
    private let sources: [BankID: QuestionSource]
    private let seed: UInt64
    private let first: [Question]
    private var used: Set<FactKey> = []
    /// For each bank and topic its facts, mixed once.
    private var pools: [PoolKey: [Fact]] = [:]

    private struct FactKey: Hashable {
        let bank: BankID
        let fact: FactID
    }

    private struct PoolKey: Hashable {
        let bank: BankID
        let topic: TopicID?
    }

    private struct Slot: Hashable {
        let pool: PoolKey
        let kind: QuestionKind
    }

    init(_ sources: [QuestionSource], seed: UInt64, first: [Question]) {
        self.sources = Dictionary(
            sources.map { ($0.model.bank.id, $0) }, uniquingKeysWith: { first, _ in first })
        self.seed = seed
        self.first = first
        let wanted = Set(first.map { PoolKey(bank: $0.bank, topic: $0.topic) })
        for source in sources {
            let bank = source.model.bank
            for (topic, facts) in Dictionary(grouping: bank.facts, by: \.topic) {
                let key = PoolKey(bank: bank.id, topic: topic)
                guard wanted.contains(key) else { continue }
                let name = "siblings/\(bank.id)/\(topic?.rawValue ?? "")"
                var random = SeededRandom(seed: seed, name: name)
                pools[key] = random.shuffled(facts)
            }
        }
        note(first)
    }

    /// The questions of the next form, as many as the first has, as far as there are such.
    mutating func next(_ letter: FormLetter) -> [Question] {
        var rules = SetRules()
        var random = SeededRandom(seed: seed, name: "siblings of \(letter)")
        var cursors: [Slot: Int] = [:]
        var chosen: [Question] = []
        var open: [Question] = []
        for question in first {
            if let sibling = fresh(question, &rules, &cursors, &random) {
                chosen.append(sibling)
            } else {
                open.append(question)
            }
        }
        for question in open {
            // The very same question, before another that an earlier form has.
            if let again = repeated(question, &rules, &random) { chosen.append(again) }
        }
        note(chosen)
        return chosen
    }

    private mutating func note(_ questions: [Question]) {
        for question in questions {
            for fact in question.facts {
                used.insert(FactKey(bank: question.bank, fact: fact))
            }
        }
    }

    private func slot(_ question: Question) -> Slot {
        Slot(
            pool: PoolKey(bank: question.bank, topic: question.topic), kind: question.kind)
    }

    /// A question on facts that no form asks yet; each fact is looked at once for a kind and form.
    private func fresh(
        _ question: Question, _ rules: inout SetRules, _ cursors: inout [Slot: Int],
        _ random: inout SeededRandom
    ) -> Question? {
        let slot = slot(question)
        let pool = pools[slot.pool] ?? []
        var place = cursors[slot, default: 0]
        defer { cursors[slot] = place }
        while place < pool.count {
            let fact = pool[place]
            place += 1
            guard !used.contains(FactKey(bank: question.bank, fact: fact.id)) else { continue }
            if let found = sibling(
                of: question, on: fact, &rules, &random,
                admits: { sibling in
                    sibling.facts.allSatisfy {
                        !used.contains(FactKey(bank: sibling.bank, fact: $0))
                    }
                })
            {
                return found
            }
        }
        return nil
    }

    private func repeated(
        _ question: Question, _ rules: inout SetRules, _ random: inout SeededRandom
    ) -> Question? {
        if rules.admits(question) {
            rules.add(question)
            return question
        }
        let pool = pools[slot(question).pool] ?? []
        for fact in pool.prefix(Self.reach) {
            if let found = sibling(of: question, on: fact, &rules, &random, admits: { _ in true }) {
                return found
            }
        }
        return nil
    }

    /// How many facts are looked at for a question that has no fresh sibling.
    private static let reach = 200

    private func sibling(
        of question: Question, on fact: Fact, _ rules: inout SetRules,
        _ random: inout SeededRandom, admits: (Question) -> Bool
    ) -> Question? {
        guard let source = sources[question.bank], !rules.hasAsked(fact.id, of: question.bank)
        else { return nil }
        let others = source.questions(on: fact, kind: question.kind).filter {
            $0.frame == question.frame && $0.isAs(question) && admits($0)
        }
        guard let found = random.shuffled(others).first(where: { rules.admits($0) }) else {
            return nil
        }
        rules.add(found)
        return found
    }
}

extension Question {
    /// Whether it is answered in the same way: claims may differ in what is right of them.
    fileprivate func isAs(_ other: Question) -> Bool {
        switch (key, other.key) {
        case (.choice, .choice), (.selectAll, .selectAll), (.verdict, .verdict), (.value, .value),
            (.list, .list), (.ordering, .ordering), (.matching, .matching),
            (.correction, .correction):
            true
        default: false
        }
    }
}
