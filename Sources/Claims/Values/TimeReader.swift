import Facts
import Wording

/// Reads the times that stand in a claim.
struct TimeReader {
    let text: ClaimText
    /// The day from which "last year" and "on Friday" are counted.
    let published: PartialDate?
    /// What the bank calls its source: "article".
    let sourceNouns: Set<String>
    /// Reads what happened from words: "the CCDCOE was founded".
    let event: (Range<Int>) -> TimeConstraint.Anchor?

    private var words: [ClaimWord] { text.words }

    /// A time and the place after its last word.
    struct Found {
        let time: TimeConstraint
        let end: Int
    }

    /// The times that begin at a place, the longest first, no further than `limit`.
    func times(at start: Int, limit: Int) -> [Found] {
        guard start < limit else { return [] }
        var found: [Found] = []
        switch words[start].text {
        case "before": found += anchored(start + 1, limit) { .before($0) }
        case "after", "following": found += anchored(start + 1, limit) { .after($0) }
        case "prior" where word(start + 1) == "to", "earlier" where word(start + 1) == "than":
            found += anchored(start + 2, limit) { .before($0) }
        case "later" where word(start + 1) == "than":
            found += anchored(start + 2, limit) { .after($0) }
        case "since": found += dates(start + 1, limit)
        case "by":
            // What is done by an event is done by an agent.
            found += dateSpans(start + 1, limit).compactMap { span in
                span.date.map { Found(time: .until(.date($0)), end: span.end) }
            }
        case "until", "till":
            let isDenied = words.contains { $0.wordClass == .negation }
            found += anchored(start + 1, limit) { isDenied ? .upTo($0) : .until($0) }
        case "within": found += nearness(start + 1, limit)
        case "between": found += pairs(start + 1, "and", limit)
        case "from": found += pairs(start + 1, "to", limit)
        case "no" where word(start + 2) == "than" && word(start + 1) == "later":
            found += anchored(start + 3, limit) { .until($0) }
        case "no" where word(start + 2) == "than" && word(start + 1) == "earlier":
            found += anchored(start + 3, limit) { .from($0) }
        case "back" where word(start + 1) == "in", "only" where isLate(start):
            found += dates(start + 2, limit)
        case "in", "on", "at", "during":
            found += dates(start + 1, limit)
            found += relative(start + 1, limit)
            found += sameYear(start + 1, limit)
            if word(start) == "in" { found += offsets(start + 1, limit) }
            if word(start) == "on", word(start + 1) == "a", start + 2 < limit,
                let weekday = TimeWords.weekday(word(start + 2))
            {
                found.append(Found(time: .weekday(weekday), end: start + 3))
            }
        default: break
        }
        found += dates(start, limit)
        found += parts(start, limit)
        found += relative(start, limit)
        found += offsets(start, limit)
        found += sameYear(start, limit)
        return found.sorted { $0.end > $1.end }
    }

    /// "founded only in 2015", not denied.
    private func isLate(_ place: Int) -> Bool {
        ["in", "on"].contains(word(place + 1)) && place > 0
            && !words.contains { $0.wordClass == .negation }
    }

    func word(_ place: Int) -> String {
        words.indices.contains(place) ? words[place].text : ""
    }

    // MARK: Dates

    private func dates(_ start: Int, _ limit: Int) -> [Found] {
        dateSpans(start, limit).map { Found(time: $0.time, end: $0.end) }
    }

    func dateSpans(
        _ start: Int, _ limit: Int
    ) -> [(time: TimeConstraint, end: Int, date: PartialDate?)] {
        var place = start
        if word(place) == "the" { place += 1 }
        if word(place) == "year" { place += 1 }
        guard place < limit, TimeWords.mayBegin(words[place].text, next: word(place + 1)),
            !["early", "late", "mid"].contains(words[place].text),
            Season(words[place].text) == nil
        else { return [] }
        var found: [(time: TimeConstraint, end: Int, date: PartialDate?)] = []
        let furthest = min(limit, place + 8)
        for end in stride(from: furthest, to: place, by: -1) {
            let last = words[end - 1].text
            guard TimeWords.mayEnd(last),
                words[place..<end].allSatisfy({ TimeWords.mayStand($0.text) })
            else { continue }
            let readings = DateReader.read(text.text(place..<end))
            guard let first = readings.first, !first.hasShortYear || isDecade(place..<end) else {
                continue
            }
            let times = readings.compactMap { reading in
                reading.date.map { TimeConstraint.at($0) }
            }
            guard times.count == readings.count else { continue }
            var date: PartialDate?
            // A day that is none by its weekday is no time to count from.
            if readings.count == 1, !first.hasWrongWeekday, case .on(let day)? = first.date {
                date = day
            }
            let time: TimeConstraint =
                first.hasWrongWeekday
                ? .all(times.prefix(1) + [.weekday(first.weekday ?? 0)])
                : first.hasShortYear
                    ? .anyOf(times)
                    : first.isAmbiguous && times.count > 1 ? .either(times) : times[0]
            found.append((time, end, date))
            break
        }
        return found
    }

    private func isDecade(_ range: Range<Int>) -> Bool {
        range.count == 1 && words[range.lowerBound].text.hasSuffix("ies")
    }

    // MARK: Anchors

    private func anchored(
        _ start: Int, _ limit: Int, _ make: (TimeConstraint.Anchor) -> TimeConstraint
    ) -> [Found] {
        anchors(start, limit).map { Found(time: make($0.anchor), end: $0.end) }
    }

    /// The anchors that begin at a place: a date, the source, or something that happened.
    private func anchors(
        _ start: Int, _ limit: Int
    ) -> [(anchor: TimeConstraint.Anchor, end: Int)] {
        guard start < limit else { return [] }
        var found: [(anchor: TimeConstraint.Anchor, end: Int)] = []
        // "the year in which it sank" is when it sank.
        if word(start) == "the", TimeUnit(word(start + 1)) != nil,
            let joint = joint(start + 2)
        {
            return anchors(joint, limit)
        }
        for span in dateSpans(start, limit) {
            if let date = span.date { found.append((.date(date), span.end)) }
        }
        if !found.isEmpty { return found }
        if let source = source(start, limit) { found.append(source) }
        let comma = words[start..<limit].dropFirst().firstIndex { $0.before.contains(.comma) }
        for end in [limit, comma].compactMap({ $0 }) where end > start {
            if let anchor = event(start..<end) { found.append((anchor, end)) }
        }
        return found
    }

    /// The place after what joins a unit of time to what happened then.
    private func joint(_ place: Int) -> Int? {
        if word(place) == "in", word(place + 1) == "which" { return place + 2 }
        return ["when", "that"].contains(word(place)) ? place + 1 : nil
    }

    private func source(
        _ start: Int, _ limit: Int
    ) -> (anchor: TimeConstraint.Anchor, end: Int)? {
        guard let published, published.isExact else { return nil }
        var place = start
        guard word(place) == "the" || word(place) == "this" else { return nil }
        place += 1
        guard sourceNouns.contains(word(place)) else { return nil }
        place += 1
        if word(place) == "was", word(place + 1) == "published" {
            place += 2
        } else if ["appeared", "publication"].contains(word(place)) {
            place += 1
        }
        return place <= limit ? (.publication(published), place) : nil
    }

    private func pairs(_ start: Int, _ joint: String, _ limit: Int) -> [Found] {
        guard let middle = words[start..<max(start, limit)].firstIndex(where: { $0.text == joint })
        else { return [] }
        guard let first = anchors(start, middle).first(where: { $0.end == middle }) else {
            return []
        }
        return anchors(middle + 1, limit).map {
            Found(time: .between(first.anchor, $0.anchor), end: $0.end)
        }
    }

    // MARK: Relative times

    /// "four years before …", "the year after …", "four years ago".
    private func offsets(_ start: Int, _ limit: Int) -> [Found] {
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
    private func nearness(_ start: Int, _ limit: Int) -> [Found] {
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

    private func sameYear(_ start: Int, _ limit: Int) -> [Found] {
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
    private func relative(_ start: Int, _ limit: Int) -> [Found] {
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
