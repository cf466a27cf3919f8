import Facts

/// Puts together questions for a quiz: spread over facts, topics and kinds, none giving away
/// another.
public struct SetMaker: Sendable {
    private let sources: [QuestionSource]
    private let seed: UInt64

    /// Takes the banks' sources and the seed that chooses among them.
    public init(_ sources: [QuestionSource], seed: UInt64) {
        self.sources = sources
        self.seed = seed
    }

    /// At most `count` questions that `admits` lets through, fewer where no more can stand together.
    public func set(count: Int, admits: (Question) -> Bool = { _ in true }) -> [Question] {
        var random = SeededRandom(seed: seed, name: "set")
        var rules = SetRules()
        var chosen: [Question] = []
        var used = Usage()
        for place in random.shuffled(places) where chosen.count < count {
            let candidates = random.shuffled(questions(at: place)).filter {
                admits($0) && rules.admits($0)
            }
            guard let best = candidates.min(by: { used.count($0) < used.count($1) }) else {
                continue
            }
            rules.add(best)
            used.add(best)
            chosen.append(best)
        }
        return chosen
    }

    private struct Place {
        let source: Int
        let position: Int
    }

    private var places: [Place] {
        sources.indices.flatMap { source in
            let bank = sources[source].model.bank
            return (0..<(bank.facts.count + bank.questions.count)).map {
                Place(source: source, position: $0)
            }
        }
    }

    private func questions(at place: Place) -> [Question] {
        let source = sources[place.source]
        let bank = source.model.bank
        guard place.position < bank.facts.count else {
            let written = bank.questions[place.position - bank.facts.count]
            return source.questions(
                asking: Facet(bank: bank.id, fact: written.id, position: .value))
        }
        return source.questions(on: bank.facts[place.position])
    }

    /// How often each form was used, so that the next one may be another.
    private struct Usage {
        private var kinds: [String: Int] = [:]

        func count(_ question: Question) -> Int {
            kinds[question.kind.rawValue, default: 0] * 4 + kinds[name(question), default: 0]
        }

        mutating func add(_ question: Question) {
            kinds[question.kind.rawValue, default: 0] += 1
            kinds[name(question), default: 0] += 1
        }

        /// Claims are balanced by label, too.
        private func name(_ question: Question) -> String {
            "\(question.frame)" + (question.kind == .claim ? question.answers.joined() : "-")
        }
    }
}
