import Facts
import Wording

extension Workshop {
    /// The options of a choice: the key with two or three distractors, sorted where they are dates
    /// or numbers, else shuffled; nil where there are not two good distractors.
    func options(
        key: Value, _ distractors: [Distractor], of asked: AskedFact, random: inout SeededRandom
    ) -> [Option]? {
        guard distractors.count >= 2 else { return nil }
        let right = Option(phrasing.value(key), isCorrect: true, value: key)
        let chosen = chosen(distractors, right, random: &random)
        guard chosen.count >= 2 else { return nil }
        let row = PersonNames.alike(
            chosen.map { explained($0, asked, for: key).option } + [right], in: model)
        return Self.arranged(row, random: &random)
    }

    /// Options in the order shown: dates and numbers ascending, all else shuffled.
    static func arranged(_ options: [Option], random: inout SeededRandom) -> [Option] {
        let ranks = options.map(OptionRow.rank)
        guard ranks.allSatisfy({ $0 != nil }) else { return random.shuffled(options) }
        return zip(options, ranks).sorted { ($0.1 ?? 0) < ($1.1 ?? 0) }.map(\.0)
    }

    /// Three distractors: by difficulty from the front or the back, and for dates and numbers so
    /// that the key's place among them is a matter of chance.
    private func chosen(
        _ distractors: [Distractor], _ key: Option, random: inout SeededRandom
    ) -> [Distractor] {
        let pool = difficulty == .far ? distractors.reversed() : distractors
        guard let keyRank = OptionRow.rank(key) else {
            let head = difficulty == .near ? random.shuffled(pool.prefix(6)) : Array(pool)
            return Array(head.prefix(3))
        }
        func isBelow(_ distractor: Distractor) -> Bool {
            (OptionRow.rank(distractor.option) ?? 0) < keyRank
        }
        let (below, above) = (pool.filter(isBelow), pool.filter { !isBelow($0) })
        // The key's place is drawn first; another is taken only where no good set leaves it there.
        let least = min(below.count, max(0, 3 - above.count))
        let places = random.shuffled(least...min(3, below.count))
        let sets = places.lazy.flatMap { fromBelow in
            OptionRow.combinations(fromBelow, of: below.prefix(6)).lazy.flatMap { low in
                OptionRow.combinations(3 - fromBelow, of: above.prefix(6)).map { low + $0 }
            }
        }
        return sets.first { !OptionRow.converges($0.map(\.option) + [key]) } ?? []
    }
}

extension Distractor {
    /// The distractor as an option.
    var option: Option { Option(text, isCorrect: false, value: value, lure: lure) }
}

/// What the options of one question have to do with each other.
enum OptionRow {
    /// Where dates and numbers stand in order; nil for what has no order.
    static func rank(_ option: Option) -> Double? { option.value.flatMap(rank) }

    /// Where a date or a number stands in order; nil for what has no order.
    static func rank(_ value: Value) -> Double? {
        switch value {
        case .date(let date): Double(date.days.lowerBound)
        case .number(let quantity): quantity.amount
        default: nil
        }
    }

    /// Whether the right date can be told as the one that shares most years, months and days with
    /// the others: 4 November 2018, 4 September 2022, *4 November 2022*.
    static func converges(_ options: [Option]) -> Bool {
        let parts = options.map(parts)
        guard let key = options.firstIndex(where: \.isCorrect), options.count > 2,
            parts.allSatisfy({ $0.count > 1 })
        else { return false }
        func shared(_ own: Int) -> Int {
            parts.indices.filter { $0 != own }.reduce(0) { sum, other in
                sum + zip(parts[own], parts[other]).count { $0 == $1 }
            }
        }
        return parts.indices.allSatisfy { $0 == key || shared($0) < shared(key) }
    }

    /// The year, month and day of a date, as far as it has them.
    private static func parts(_ option: Option) -> [Int] {
        guard case .date(.on(let date))? = option.value else { return [] }
        return [date.year, date.month, date.day].compactMap { $0 }
    }

    /// Every choice of `count` elements, those first that come first; where there are fewer, all.
    static func combinations<Element>(
        _ count: Int, of elements: some Collection<Element>
    ) -> [[Element]] {
        guard count > 0 else { return [[]] }
        guard count < elements.count else { return [Array(elements)] }
        guard let first = elements.first else { return [[]] }
        let rest = elements.dropFirst()
        return combinations(count - 1, of: rest).map { [first] + $0 }
            + combinations(count, of: rest)
    }
}
