import Facts
import Wording

/// Times that are told roughly, or from the day the source appeared.
extension TimeReader {
    /// "late 1995", "at the end of 1995", "in the early 1990s".
    func parts(_ start: Int, _ limit: Int) -> [Found] {
        var place = start
        // "by the end of 1995" is at any time until then.
        let isLimit =
            word(start) == "by" && word(start + 1) == "the" && word(start + 2) == "end"
        if isLimit { place += 1 }
        if ["in", "at", "towards", "during"].contains(word(place)) { place += 1 }
        if word(place) == "the" { place += 1 }
        if let season = Season(word(place)) {
            place += word(place + 1) == "of" ? 2 : 1
            guard place < limit else { return [] }
            return dateSpans(place, limit).compactMap { span in
                guard let year = span.date, year.precision == .year else { return nil }
                return Found(time: .season(season, year.year), end: span.end)
            }
        }
        let part: PartOfTime
        switch (word(place), word(place + 1)) {
        case ("early", _): (part, place) = (.early, place + 1)
        case ("late", _): (part, place) = (.late, place + 1)
        case ("mid", _): (part, place) = (.middle, place + 1)
        case ("middle", "of"): (part, place) = (.middle, place + 2)
        case ("beginning", "of"), ("start", "of"): (part, place) = (.beginning, place + 2)
        case ("end", "of"): (part, place) = (.end, place + 2)
        default: return []
        }
        guard place < limit else { return [] }
        return dateSpans(place, limit).compactMap { span in
            guard let whole = span.date, whole.isExact, whole.precision != .day else { return nil }
            if isLimit { return Found(time: .until(.date(whole)), end: span.end) }
            return Found(time: .part(part, whole), end: span.end)
        }
    }

    /// "last December": the one before the source appeared, or, where there was one in the same year
    /// already, perhaps that of the year before.
    func lastMonth(_ named: Int, _ year: Int, _ month: Int, _ end: Int) -> [Found] {
        let years = named < month ? [year, year - 1] : [year - 1]
        let times = years.compactMap { year in
            PartialDate(year: year, month: named).map { TimeConstraint.at(.on($0)) }
        }
        guard let first = times.first, times.count == years.count else { return [] }
        return [Found(time: times.count > 1 ? .either(times) : first, end: end)]
    }

    /// "several decades before", "years after": the place of the unit, where more than one is meant.
    func vagueSpan(_ start: Int) -> Int? {
        let unit = ["several", "many", "some"].contains(word(start)) ? start + 1 : start
        // Nobody calls four years weeks.
        guard ["years", "decades", "centuries"].contains(word(unit)),
            ["before", "after", "earlier", "later"].contains(word(unit + 1))
        else { return nil }
        return unit
    }
}
