import Facts
import Wording

/// Times that are counted from another one: from what happened, or from the day of publication.
extension TimeReader {
    /// "four years before …", "the year after …", "four years ago".
    func offsets(_ start: Int, _ limit: Int) -> [Found] {
        var (bound, place) = bound(start)
        var count = 1
        if let number = TimeWords.number(word(place)) {
            count = number
            place += 1
            // "thirty-one"
            if number >= 20, number % 10 == 0, let unit = TimeWords.numbers[word(place)],
                (1...9).contains(unit)
            {
                count += unit
                place += 1
            }
        } else if ["a", "an", "the", "one"].contains(word(place)) {
            place += 1
        } else if bound == .exactly, let vague = vagueSpan(place) {
            (bound, count, place) = (.atLeast, 2, vague)
        } else {
            return []
        }
        // "a hundred", "two hundred"
        if count < 10, word(place) == "hundred" {
            count *= 100
            place += 1
        }
        guard place < limit, let unit = TimeUnit(word(place)) else { return [] }
        place += 1
        guard place < limit else { return [] }
        let sign: Int
        switch word(place) {
        case "ago":
            guard let published, published.isExact, published.precision == .day else { return [] }
            let time = TimeConstraint.offset(bound, -count, unit, .publication(published))
            return [Found(time: time, end: place + 1)]
        case "before": sign = -1
        case "after", "following": sign = 1
        case "earlier" where word(place + 1) == "than", "prior" where word(place + 1) == "to":
            sign = -1
            place += 1
        case "later" where word(place + 1) == "than":
            sign = 1
            place += 1
        case "later", "earlier":
            // Counted from the one date that was named before.
            let dates = (0..<start).flatMap { dateSpans($0, start) }.compactMap(\.date)
            guard let first = dates.first, dates.allSatisfy({ $0 == first }) else { return [] }
            let count = word(place) == "later" ? count : -count
            return [Found(time: .offset(bound, count, unit, .date(first)), end: place + 1)]
        default: return []
        }
        return anchored(place + 1, limit) { .offset(bound, sign * count, unit, $0) }
    }

    /// "within two months of the sinking".
    func nearness(_ start: Int, _ limit: Int) -> [Found] {
        let isOne = ["a", "an", "one"].contains(word(start))
        guard let count = isOne ? 1 : TimeWords.number(word(start)), start + 2 < limit,
            let unit = TimeUnit(word(start + 1)), ["of", "after"].contains(word(start + 2))
        else { return [] }
        let isAfter = word(start + 2) == "after"
        return anchored(start + 3, limit) {
            isAfter ? .offset(.atMost, count, unit, $0) : .within(count, unit, $0)
        }
    }

    /// "more than" before a span of time.
    private func bound(_ start: Int) -> (Bound, Int) {
        switch (word(start), word(start + 1)) {
        case ("more", "than"): (.moreThan, start + 2)
        case ("less", "than"), ("fewer", "than"): (.lessThan, start + 2)
        case ("at", "least"): (.atLeast, start + 2)
        case ("at", "most"): (.atMost, start + 2)
        case ("exactly", _): (.exactly, start + 1)
        case ("some", _), ("about", _), ("around", _), ("roughly", _), ("almost", _),
            ("nearly", _):
            (.about, start + 1)
        case ("over", _): (.moreThan, start + 1)
        case ("under", _): (.lessThan, start + 1)
        default: (.exactly, start)
        }
    }

    /// "the year that …", "the same day as …".
    func sameYear(_ start: Int, _ limit: Int) -> [Found] {
        guard word(start) == "the" else { return [] }
        if word(start + 1) == "same", ["time", "day"].contains(word(start + 2)) {
            let end = ["as", "that", "when"].contains(word(start + 3)) ? start + 4 : start + 3
            return anchored(end, limit) { .sameTime($0) }
        }
        let place = word(start + 1) == "same" ? start + 2 : start + 1
        guard word(place) == "year" else { return [] }
        // "the year Austria joined" needs a joint as little as "the same year Austria joined".
        let end = joint(place + 1) ?? (word(place + 1) == "as" ? place + 2 : place + 1)
        return anchored(end, limit) { .sameYear($0) }
    }

    /// "last year", "on Friday", "this month".
    func relative(_ start: Int, _ limit: Int) -> [Found] {
        guard let published, published.isExact, let month = published.month, let day = published.day
        else { return [] }
        var place = start
        // "in December last year", "in December of last year"
        if let named = TimeWords.month(word(place)) {
            let of = word(place + 1) == "of" ? 1 : 0
            let which = word(place + 1 + of)
            guard place + 2 + of < limit, ["last", "this"].contains(which),
                word(place + 2 + of) == "year",
                let date = PartialDate(
                    year: published.year - (which == "last" ? 1 : 0), month: named)
            else { return [] }
            return [Found(time: .at(.on(date)), end: place + 3 + of)]
        }
        // What was told earlier this year was this year.
        if word(place) == "earlier", word(place + 1) == "this", word(place + 2) == "year" {
            place += 1
        }
        let which = word(place)
        if ["last", "this", "next"].contains(which) { place += 1 }
        guard place < limit else { return [] }
        let today = CivilCalendar.day(year: published.year, month: month, day: day)
        func on(_ number: Int) -> [Found] {
            let date = CivilCalendar.date(ofDay: number)
            guard let day = PartialDate(year: date.year, month: date.month, day: date.day) else {
                return []
            }
            return [Found(time: .at(.on(day)), end: place + 1)]
        }
        let step = which == "last" ? -1 : which == "next" ? 1 : 0
        switch word(place) {
        case "year" where place > start:
            return PartialDate(year: published.year + step).map {
                [Found(time: .at(.on($0)), end: place + 1)]
            } ?? []
        case "month" where place > start:
            let number = published.year * 12 + month - 1 + step
            return PartialDate(year: number / 12, month: number % 12 + 1).map {
                [Found(time: .at(.on($0)), end: place + 1)]
            } ?? []
        case let name where which == "last" && TimeWords.month(name) != nil:
            return lastMonth(TimeWords.month(name) ?? 0, published.year, month, place + 1)
        case "yesterday" where place == start: return on(today - 1)
        case "today" where place == start: return on(today)
        default:
            guard which != "next", which != "this",
                let weekday = TimeWords.weekday(word(place)), words[place].isCapital
            else { return [] }
            // The day of that name before the source appeared.
            let back = (CivilCalendar.weekday(ofDay: today) - weekday + 7) % 7
            guard back == 0 else { return on(today - back) }
            let earlier = on(today - 7)
            // On a Monday, "Monday" may be the day itself.
            guard which != "last" else { return earlier }
            let times = (on(today) + earlier).map(\.time)
            return [Found(time: .either(times), end: place + 1)]
        }
    }
}
