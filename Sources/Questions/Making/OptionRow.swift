import Facts
import Wording

extension Workshop {
    /// The options of a choice: the key with two or three distractors, sorted where they are dates
    /// or numbers, else shuffled; nil where there are not two good distractors.
    func options(
        key: Value, _ distractors: [Distractor], random: inout SeededRandom
    ) -> [Option]? {
        guard distractors.count >= 2 else { return nil }
        let chosen = chosen(distractors, key: key, random: &random)
        var options = chosen.map {
            Option($0.text, isCorrect: false, value: $0.value, lure: $0.lure)
        }
        options.append(Option(phrasing.value(key), isCorrect: true, value: key))
        return Self.arranged(options, random: &random)
    }

    /// Options in the order shown: dates and numbers ascending, all else shuffled.
    static func arranged(_ options: [Option], random: inout SeededRandom) -> [Option] {
        let ranks = options.map(rank)
        guard ranks.allSatisfy({ $0 != nil }) else { return random.shuffled(options) }
        return zip(options, ranks).sorted { ($0.1 ?? 0) < ($1.1 ?? 0) }.map(\.0)
    }

    private static func rank(_ option: Option) -> Double? {
        switch option.value {
        case .date(let date)?: Double(date.days.lowerBound)
        case .number(let quantity)?: quantity.amount
        default: nil
        }
    }

    /// Three distractors: by difficulty from the front or the back, and for dates and numbers so
    /// that the key's place among them is a matter of chance.
    private func chosen(
        _ distractors: [Distractor], key: Value, random: inout SeededRandom
    ) -> [Distractor] {
        let pool = difficulty == .far ? distractors.reversed() : distractors
        guard let keyRank = Self.rank(Option("", isCorrect: true, value: key)) else {
            let head = difficulty == .near ? random.shuffled(pool.prefix(6)) : Array(pool)
            return Array(head.prefix(3))
        }
        func isBelow(_ distractor: Distractor) -> Bool {
            (Self.rank(Option("", isCorrect: false, value: distractor.value)) ?? 0) < keyRank
        }
        let (below, above) = (pool.filter(isBelow), pool.filter { !isBelow($0) })
        let wantedBelow = random.below(4)
        let fromBelow = min(below.count, max(wantedBelow, 3 - above.count))
        return Array(below.prefix(fromBelow)) + Array(above.prefix(3 - fromBelow))
    }
}
