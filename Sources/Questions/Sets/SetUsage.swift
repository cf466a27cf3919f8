import Facts

/// How often each form was used, so that the next one may be another.
struct SetUsage {
    private var kinds = Array(repeating: 0, count: QuestionKind.allCases.count)
    private var misses = Array(repeating: 0, count: QuestionKind.allCases.count)
    private var names: [String: Int] = [:]

    /// Where each kind stands among all.
    private static let places = Dictionary(
        uniqueKeysWithValues: zip(QuestionKind.allCases, 0...))

    /// How often each kind is wanted, as a teacher mixes them: mostly choices, gaps and short answers.
    private static let shares: [Double] = QuestionKind.allCases.map { kind in
        switch kind {
        case .choice: 4
        case .cloze, .shortAnswer: 3
        case .date, .number, .list, .selectAll, .claim: 2
        case .correction, .ordering, .matching, .oddOneOut, .interval, .chain: 1
        }
    }

    /// Whether another claim would make more than a fifth of so many questions.
    func hasEnoughClaims(for wanted: Int) -> Bool {
        guard let place = Self.places[.claim] else { return false }
        return kinds[place] >= wanted / 5
    }

    /// All kinds, those first that were used and tried least for how often they are wanted; equals
    /// in random order.
    ///
    /// A kind that often gave no question is tried less often, so that making a set costs little
    /// more than making its questions.
    func kinds(_ random: inout SeededRandom) -> [QuestionKind] {
        let order = random.shuffled(kinds.indices)
        let ranked = order.enumerated().map {
            (rank: Double(kinds[$1] * 2 + misses[$1] + 1) / Self.shares[$1], turn: $0, place: $1)
        }
        return ranked.sorted { ($0.rank, $0.turn) < ($1.rank, $1.turn) }
            .map { QuestionKind.allCases[$0.place] }
    }

    /// How often a question's frame, and for claims the label, was used.
    func count(_ question: Question) -> Int { names[name(question), default: 0] }

    /// Notes a question.
    mutating func add(_ question: Question) {
        if let place = Self.places[question.kind] { kinds[place] += 1 }
        names[name(question), default: 0] += 1
    }

    /// Notes that a kind gave no question on a fact.
    mutating func miss(_ kind: QuestionKind) {
        if let place = Self.places[kind] { misses[place] += 1 }
    }

    /// Claims are balanced by label, too.
    private func name(_ question: Question) -> String {
        guard case .verdict(let label) = question.key else { return question.frame.rawValue }
        return "\(question.frame.rawValue) \(label.rawValue)"
    }
}
