import Facts

/// How near the key a wrong date or number lies, as what a distractor is worth by the difficulty.
struct Closeness {
    private let key: Value
    private let difficulty: Difficulty

    /// Measures from a key.
    init(to key: Value, _ difficulty: Difficulty) {
        self.key = key
        self.difficulty = difficulty
    }

    /// The candidates with a penalty added to their ranks; those that are no dates or numbers as
    /// they are.
    ///
    /// Near the key, what lies further off is less to be believed. Where the nearest are wanted, or
    /// the farthest, it is the distance alone that counts: the least penalty has the nearest, and
    /// who wants the farthest takes the last.
    func ranked(_ candidates: [(Value, Int)]) -> [(Value, Int)] {
        guard OptionRow.rank(key) != nil else { return candidates }
        return candidates.map { value, rank in
            guard let distance = distance(value) else { return (value, rank) }
            let step = Self.steps.firstIndex { distance <= $0 } ?? Self.steps.count
            return switch difficulty {
            case .near: (value, rank + Self.penalty(step, isSaid: rank < Self.invented))
            case .nearest, .far: (value, step)
            }
        }
    }

    /// How far a value lies from the key: of dates in years, of numbers in how many times larger or
    /// smaller, so that one scale serves both: a year off is what a tenth more is.
    private func distance(_ value: Value) -> Double? {
        switch (value, key) {
        case (.date(let date), .date(let key)):
            return abs(Double(date.days.lowerBound - key.days.lowerBound)) / 365.25
        case (.number(let number), .number(let key)):
            let (less, more) = (
                min(abs(number.amount), abs(key.amount)), max(abs(number.amount), abs(key.amount))
            )
            if number.amount * key.amount <= 0 { return abs(number.amount - key.amount) }
            return (more / less - 1) * 10
        default: return nil
        }
    }

    private static let steps = [0.1, 0.5, 1.1, 2.1, 4.1, 6, 15, 40]
    private static let penalties = [0, 0, 0, 0, 0, 0, 2, 4, 6]

    /// The rank from which candidates are made up: what the bank says of something else is believed
    /// at a greater distance.
    private static let invented = 3

    private static func penalty(_ step: Int, isSaid: Bool) -> Int {
        penalties[min(isSaid ? max(step - 1, 0) : step, penalties.count - 1)]
    }
}
