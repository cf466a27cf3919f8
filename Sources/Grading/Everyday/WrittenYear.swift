import Facts
import Wording

/// A year in words or digits: "Nineteen Eighty-Four"; a decade by its first.
enum WrittenYear {
    /// Whether both say one year; a decade is not said by its year, but the year begins it.
    static func agree(_ typed: [String], _ right: [String]) -> Bool {
        guard let date = date(typed), let meant = self.date(right) else { return false }
        return date.year == meant.year
            && (date.precision == meant.precision || date.precision == .year)
    }

    private static func date(_ words: [String]) -> PartialDate? {
        guard words.count <= 6,
            case .date(.on(let date))? = DateReader.read(words.joined(separator: " ")).first?
                .meaning,
            date.precision == .year || date.precision == .decade, date.year >= 1000
        else { return nil }
        return date
    }
}
