import Facts
import Questions
import Wording

/// Judges a text that should be a date, by the precision of the date asked for.
struct DateJudge {
    private let asking: Asking
    private let expected: Expected
    private let value: DateValue

    /// Prepares to judge a date.
    init(_ asking: Asking, _ expected: Expected, _ value: DateValue) {
        self.asking = asking
        self.expected = expected
        self.value = value
    }

    /// Judges a text.
    func judge(_ text: String) -> Match {
        let readings = self.readings(text)
        guard !readings.isEmpty else { return unread(text) }
        let matches = readings.map { ($0, checked(judge($0), $0)) }
        guard let (reading, best) = matches.max(by: { $0.1.credit < $1.1.credit }) else {
            return .wrong()
        }
        if best.credit > 0 {
            if best.isRight, reading.isAmbiguous {
                return .right(
                    "Right, read as \(expected.canonical); day and month could change places.")
            }
            return best.isRight && reading.isMisspelt ? .slip(expected.canonical) : best
        }
        return best.note != nil ? best : elsewhere(readings, text)
    }

    /// The readings of the text, of an accepted text, or of a date within a short sentence.
    private func readings(_ text: String) -> [DateReading] {
        let plain = DateReader.read(text)
        if !plain.isEmpty { return plain }
        guard text.utf8.count <= 200 else { return [] }
        let words = asking.folded(text).words
        guard !words.contains(where: FunctionWords.negations.contains) else { return [] }
        let prompt = asking.promptWords
        let said = relationWords
        return DateReader.read(text) {
            FunctionWords.framing.contains($0) || FunctionWords.all.contains($0)
                || Self.happening.contains($0) || said.contains($0)
                || (prompt.contains(NormalText($0).joined)
                    && !GenericNouns.distinguishing.contains($0))
        }
    }

    /// The words by which the relation asked for is said: "it was set up in 2008".
    private var relationWords: Set<String> {
        guard let relation = expected.relation.flatMap(asking.model.relation) else { return [] }
        return Set(relation.synonyms.flatMap { NormalText($0).words })
            .subtracting(GenericNouns.distinguishing)
    }

    /// Words that say no more than that it was then: "it went up on 24 April".
    private static let happening: Set<String> = [
        "went", "up", "off", "took", "lifted", "blasted", "set", "place", "happened", "occurred",
        "came", "back", "first",
        "exactly", "precisely",
    ]

    private func unread(_ text: String) -> Match {
        if text == expected.canonical || expected.accepted.contains(text) { return .right() }
        let words = asking.folded(text).words
        if let alternatives = Phrase(words, asking: asking).alternatives, alternatives.count > 1 {
            return .wrong(Note.oneOnly)
        }
        return .unread("I could not read a date there; it is \(expected.canonical).")
    }

    private func judge(_ reading: DateReading) -> Match {
        switch reading.meaning {
        case .yearless(let month, let day): yearless(month, day)
        case .date(.on(let typed)): on(typed, isVague: reading.isVague)
        case .date(.interval(let from, let to)): interval(from, to, isVague: reading.isVague)
        }
    }

    /// A weekday is a part of the date as the month is.
    private func checked(_ match: Match, _ reading: DateReading) -> Match {
        guard match.credit > 0, reading.hasWrongWeekday || isOnAnotherDay(reading) else {
            return match
        }
        return .partial(
            min(0.5, match.credit), Note.weekday(expected.canonical, Self.weekday(of: value)))
    }

    /// Whether a weekday was given without the year, and the day asked for is another.
    private func isOnAnotherDay(_ reading: DateReading) -> Bool {
        guard let weekday = reading.weekday, case .yearless(_, .some) = reading.meaning,
            case .on(let date) = value, date.precision == .day
        else { return false }
        return CivilCalendar.weekday(ofDay: date.days.lowerBound) != weekday
    }

    /// The weekday of a day; nil for what is no day.
    private static func weekday(of value: DateValue) -> Int? {
        guard case .on(let date) = value, date.precision == .day else { return nil }
        return CivilCalendar.weekday(ofDay: date.days.lowerBound)
    }

    private func yearless(_ month: Int, _ day: Int?) -> Match {
        guard let start = value.start, start.month == month,
            day == nil || start.day == nil || start.day == day
        else { return .wrong() }
        if day == nil, start.day != nil { return .vague(0.25, Note.preciser(expected.canonical)) }
        return .vague(0.5, "Right so far; add the year: \(expected.canonical).")
    }

    private func on(_ typed: PartialDate, isVague: Bool) -> Match {
        switch value {
        case .on(let date): return compare(typed, date, isVague: isVague)
        case .interval(let from, nil):
            // "Since when?" asks for the beginning.
            return from.map { compare(typed, $0, isVague: isVague) } ?? .wrong()
        case .interval(nil, let to):
            return to.map { compare(typed, $0, isVague: isVague) } ?? .wrong()
        case .interval(let from?, let to?):
            if let common = common(from, to), compare(typed, common, isVague: isVague).credit > 0 {
                return .vague(0.5, Note.preciser(expected.canonical))
            }
            let isEnd =
                compare(typed, from, isVague: isVague).isRight
                || compare(typed, to, isVague: isVague).isRight
            return isEnd
                ? .vague(0.5, "That is one end of it; in full it is \(expected.canonical).")
                : .wrong()
        }
    }

    /// The month or year in which an interval lies.
    private func common(_ from: PartialDate, _ to: PartialDate) -> PartialDate? {
        guard from.year == to.year else { return nil }
        return from.month == to.month
            ? PartialDate(year: from.year, month: from.month) : PartialDate(year: from.year)
    }

    private func compare(_ typed: PartialDate, _ date: PartialDate, isVague: Bool) -> Match {
        let (plainTyped, plain) = (unqualified(typed), unqualified(date))
        if plainTyped.precision > plain.precision {
            guard
                plainTyped.truncated(to: plain.precision) == plain
                    || (!date.isExact && isNear(plainTyped, plain))
            else { return .wrong() }
            return finer(plainTyped)
        }
        if plainTyped.precision < plain.precision {
            guard plain.truncated(to: plainTyped.precision) == plainTyped,
                plainTyped.precision > .century
            else { return .wrong() }
            return .vague(
                plainTyped.precision == .decade ? 0.25 : 0.5, Note.preciser(expected.canonical))
        }
        guard plainTyped == plain || (!date.isExact && isNear(plainTyped, plain)) else {
            return .wrong()
        }
        if isVague, date.isExact {
            return .vague(0.5, "Right, and it is known exactly: \(expected.canonical).")
        }
        return .right()
    }

    /// An approximate year allows one year more or less.
    private func isNear(_ typed: PartialDate, _ date: PartialDate) -> Bool {
        abs(typed.year - date.year) <= 1 && date.month == nil
    }

    private func unqualified(_ date: PartialDate) -> PartialDate {
        date.isExact ? date : PartialDate(year: date.year, month: date.month, day: date.day) ?? date
    }

    /// More precise than asked: right, unless something finer is known and differs.
    private func finer(_ typed: PartialDate) -> Match {
        let known = (asking.fact?.values ?? []) + (asking.fact?.record?.values ?? [])
        var differs: PartialDate?
        for case .date(.on(let other)) in known where other.isExact {
            let precision = min(typed.precision, other.precision)
            guard other.truncated(to: .year).year == typed.year || precision <= .year else {
                continue
            }
            if typed.truncated(to: precision) == other.truncated(to: precision) {
                if other.precision >= typed.precision { return .right() }
            } else if typed.year == other.year {
                differs = other
            }
        }
        guard let differs else {
            return .right("Right, and more precise than asked: \(expected.canonical).")
        }
        return .partial(
            0.5,
            "\(expected.canonical) is right; the exact date is \(DateWriter.bare(.on(differs))).")
    }

    private func interval(_ from: PartialDate?, _ to: PartialDate?, isVague: Bool) -> Match {
        switch value {
        case .interval(let first, let last):
            let start = end(from, first, isVague: isVague)
            let finish = end(to, last, isVague: isVague)
            if start == 1, finish == 1 { return .right() }
            if from == nil || start > 0, to == nil || finish > 0 || start == 1, start + finish >= 1
            {
                var match = Match.partial(0.5, Note.fuller(expected.canonical))
                match.isVague = (from == nil || start > 0) && (to == nil || finish > 0)
                return match
            }
            return .wrong()
        case .on(let date):
            // "Since 2019" answers "when did it begin?"
            guard to == nil, let from else { return .wrong() }
            return compare(from, date, isVague: isVague)
        }
    }

    private func end(_ typed: PartialDate?, _ known: PartialDate?, isVague: Bool) -> Double {
        switch (typed, known) {
        case (nil, nil): 1
        case (let typed?, let known?): compare(typed, known, isVague: isVague).credit
        default: 0
        }
    }

    /// Whether the date is known for something else: says so.
    private func elsewhere(_ readings: [DateReading], _ text: String) -> Match {
        for case .date(let date) in readings.map(\.meaning) {
            let value = Value.date(date)
            if asking.isOtherFrame(value) {
                return .wrong(
                    Note.otherFrame(
                        DateWriter.bare(date), asking.question.frame, expected.canonical),
                    confusedWith: value)
            }
            guard
                let id = asking.tables.dates[date]?.first(where: {
                    !asking.question.facts.contains($0)
                }),
                let fact = asking.model.fact(id), let subject = asking.model.entity(fact.subject)
            else { continue }
            return .wrong(
                Note.elsewhere(DateWriter.bare(date), subject.name, expected.canonical),
                confusedWith: value)
        }
        return .wrong()
    }
}
