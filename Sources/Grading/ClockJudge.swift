import Wording

/// Judges a time of day, where a text value is one.
struct ClockJudge {
    private let known: ClockTime
    private let canonical: String

    /// Nil where the text that is right is no time of day.
    init?(_ canonical: String) {
        guard ClockTime.isSure(canonical), let known = ClockTime.read(canonical).first else {
            return nil
        }
        self.known = known
        self.canonical = canonical
    }

    /// Judges a text; nil where it is no time of day.
    func judge(_ text: String) -> Match? {
        let readings = ClockTime.read(text)
        guard !readings.isEmpty else { return nil }
        return readings.map(judge).max { $0.credit < $1.credit }
    }

    private func judge(_ typed: ClockTime) -> Match {
        let halfDay = 12 * 60
        guard typed.minute % halfDay == known.minute % halfDay else { return .wrong() }
        if let own = known.second, own != typed.second ?? 0 {
            return typed.second == nil ? .vague(0.5, Note.preciser(canonical)) : .wrong()
        }
        if typed.isOfEitherHalf {
            // "9:15" is not enough where the evening is meant.
            return known.isOfEitherHalf || known.minute == Self.clockMinute(typed)
                ? .right()
                : .vague(0.5, "Right so far; before noon or after? It is \(canonical).")
        }
        // A time without "am" and "pm" is that of a clock of twenty-four hours.
        if known.isOfEitherHalf, canonical.contains(":") || canonical.contains(".") {
            return typed.minute == Self.clockMinute(known) ? .right() : .wrong()
        }
        return known.isOfEitherHalf || typed.minute == known.minute ? .right() : .wrong()
    }

    /// The minute that an open time is on a clock of twenty-four hours: 12:30 is after noon.
    private static func clockMinute(_ time: ClockTime) -> Int {
        time.minute < 60 ? time.minute + 12 * 60 : time.minute
    }
}
