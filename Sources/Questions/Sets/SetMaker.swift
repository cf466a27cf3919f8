import Facts

/// Puts together questions for a quiz: spread over facts, topics and kinds, none giving away
/// another.
public struct SetMaker: Sendable {
    private let sources: [QuestionSource]
    private let seed: UInt64

    /// Questions that can stand together.
    public struct Result: Sendable {
        /// The questions, part by part.
        public internal(set) var questions: [Question] = []
        /// For each part how many questions it lacks.
        public internal(set) var missing: [Int]

        fileprivate var lacking: Int { missing.reduce(0, +) }
    }

    /// Takes the banks' sources and the seed that chooses among them.
    public init(_ sources: [QuestionSource], seed: UInt64) {
        self.sources = sources
        self.seed = seed
    }

    /// The questions that the parts ask for, fewer where no more can stand together.
    ///
    /// What is narrowed most is chosen first, since it has the least to choose from. Where a part is
    /// left short, because others took its facts or tell its answers, it is all tried again with that
    /// part first, a few times, and the fullest set is kept.
    ///
    /// - Parameter progress: is told now and then how many questions there are.
    public func set(_ parts: [SetPart], progress: (Int) -> Void = { _ in }) -> Result {
        let places = places
        var order = parts.indices.sorted {
            (-parts[$0].narrowness, $0) < (-parts[$1].narrowness, $1)
        }
        var best = attempt(parts, order, places, progress)
        guard parts.count > 1, places.count <= Self.mostTriedAgain else { return best }
        var (last, tried) = (best, [order])
        while last.lacking > 0, tried.count < Self.tries {
            order = order.filter { last.missing[$0] > 0 } + order.filter { last.missing[$0] == 0 }
            if tried.contains(order) { break }
            tried.append(order)
            last = attempt(parts, order, places, progress)
            if last.lacking < best.lacking { best = last }
        }
        return best
    }

    /// How often a set is begun at most, and in how large banks more than once: there a part seldom
    /// lacks what another took, and looking costs more.
    private static let (tries, mostTriedAgain) = (8, 2_000)

    private func attempt(
        _ parts: [SetPart], _ order: [Int], _ places: [Place], _ progress: (Int) -> Void
    ) -> Result {
        var random = SeededRandom(seed: seed, name: "set")
        var rules = SetRules()
        var used = SetUsage()
        // The heart of the matter first, what stands beside it last.
        var open = random.shuffled(places).enumerated().sorted {
            ($0.element.weight, $0.offset) < ($1.element.weight, $1.offset)
        }.map(\.element)
        var chosen = parts.map { _ in [Question]() }
        var total = 0
        for index in order {
            let part = parts[index]
            // First as a teacher would choose; what is lacking then, is filled up.
            for isChoosy in [true, false] {
                var left: [Place] = []
                for (position, place) in open.enumerated() {
                    guard chosen[index].count < part.count else {
                        left += open[position...]
                        break
                    }
                    guard
                        let question = question(
                            at: place, part, isChoosy: isChoosy, &rules, &used, &random)
                    else {
                        left.append(place)
                        continue
                    }
                    chosen[index].append(question)
                    total += 1
                    progress(total)
                }
                open = left
            }
        }
        return Result(
            questions: chosen.flatMap { $0 },
            missing: zip(parts, chosen).map { max(0, $0.count - $1.count) })
    }

    private struct Place {
        let source: Int
        let position: Int
        let weight: Weight
    }

    private var places: [Place] {
        sources.indices.flatMap { source in
            let bank = sources[source].model.bank
            let importance = Importance(sources[source].model)
            let weights =
                bank.facts.map(importance.weight) + bank.questions.map { _ in Weight.core }
            return weights.enumerated().map {
                Place(source: source, position: $0, weight: $1)
            }
        }
    }

    /// A question on a fact that may stand beside the others, of the kind that was used least; nil
    /// where there is none.
    private func question(
        at place: Place, _ part: SetPart, isChoosy: Bool, _ rules: inout SetRules,
        _ used: inout SetUsage,
        _ random: inout SeededRandom
    ) -> Question? {
        let source = sources[place.source]
        let bank = source.model.bank
        guard place.position < bank.facts.count else {
            let written = bank.questions[place.position - bank.facts.count]
            guard part.topic == nil || written.topic == part.topic,
                part.frame == nil || written.frame == part.frame,
                !rules.hasAsked(written.id, of: bank.id),
                let question = WrittenForm.question(written, in: source.workshop)
            else { return nil }
            return best(of: [question], part, isChoosy: isChoosy, &rules, &used, &random)
        }
        let fact = bank.facts[place.position]
        guard part.topic == nil || fact.topic == part.topic,
            !rules.hasAsked(fact.id, of: bank.id)
        else { return nil }
        for kind in part.kind.map({ [$0] }) ?? used.kinds(&random) {
            if isChoosy, part.kind == nil, kind == .claim, used.hasEnoughClaims(for: part.count) {
                continue
            }
            let questions = source.questions(on: fact, kind: kind)
            if let best = best(of: questions, part, isChoosy: isChoosy, &rules, &used, &random) {
                return best
            }
            used.miss(kind)
        }
        return nil
    }

    private func best(
        of questions: [Question], _ part: SetPart, isChoosy: Bool, _ rules: inout SetRules,
        _ used: inout SetUsage, _ random: inout SeededRandom
    ) -> Question? {
        let candidates = questions.count > 1 ? random.shuffled(questions) : questions
        var best: (question: Question, trace: SetTrace)?
        for question in candidates where part.admits(question) && !rules.asksAgain(question) {
            if isChoosy, rules.resembles(question) { continue }
            if let best, used.count(best.question) <= used.count(question) { continue }
            let trace = SetTrace(question)
            if !rules.tells(trace) { best = (question, trace) }
        }
        guard let best else { return nil }
        rules.add(best.question, best.trace)
        used.add(best.question)
        return best.question
    }
}
