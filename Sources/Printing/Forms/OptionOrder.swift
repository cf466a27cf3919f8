import Facts
import Questions

/// In which order a question's options may stand.
enum OptionOrder {
    /// The positions of options in ascending order, where all are dates, or numbers of one unit,
    /// or are written as plain whole numbers; nil where any order is as good.
    static func ascending(_ options: [Option]) -> [Int]? {
        guard options.count > 1 else { return nil }
        let keys = options.map(sortKey)
        guard let first = keys.first, let family = first?.family else { return nil }
        guard keys.allSatisfy({ $0?.family == family }) else { return nil }
        return options.indices.sorted { left, right in
            guard let one = keys[left], let other = keys[right] else { return false }
            if one.first != other.first { return one.first < other.first }
            return one.last == other.last ? left < right : one.last < other.last
        }
    }

    private struct SortKey {
        let family: String
        let first: Double
        let last: Double
    }

    private static func sortKey(_ option: Option) -> SortKey? {
        switch option.value {
        case .date(let date):
            return SortKey(
                family: "date", first: Double(date.days.lowerBound),
                last: Double(date.days.upperBound))
        case .number(let number):
            return SortKey(
                family: "number " + (number.unit ?? ""), first: number.amount, last: number.amount)
        case .text, nil:
            guard let number = Int(option.text), String(number) == option.text else { return nil }
            return SortKey(family: "digits", first: Double(number), last: Double(number))
        default: return nil
        }
    }
}
