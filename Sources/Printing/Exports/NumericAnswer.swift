import Facts
import Questions

extension Expected {
    /// The answer as a plain number that no spelling can miss: a year, or a count without unit; nil
    /// where words, a sign or a unit belong to it.
    var plainNumber: String? {
        switch value {
        case .date(.on(let date)):
            guard date.precision == .year, date.isExact, date.year > 0 else { return nil }
            return String(date.year)
        case .number(let number):
            guard number.unit == nil, let whole = number.whole, whole >= 0 else { return nil }
            return String(whole)
        default: return nil
        }
    }

    /// Every text that is right, the one we write first, none twice.
    var texts: [String] {
        var seen: Set<String> = []
        return ([canonical] + accepted).map(CleanText.line)
            .filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
