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

    var words: [ClaimWord] { text.words }

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

    /// What is made of the anchors that begin at a place.
    func anchored(
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
    func joint(_ place: Int) -> Int? {
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
}
