/// A time of day, by the clock.
public struct ClockTime: Hashable, Sendable {
    /// The minutes since midnight; of a time that may be before noon or after, those before noon.
    public let minute: Int
    /// The seconds within the minute; nil where they are not told.
    public let second: Int?
    /// Whether it may be before noon or after: "9:15", "quarter past nine".
    public let isOfEitherHalf: Bool

    /// Every way to understand a text as a time of day, the likeliest first; empty where it is none.
    ///
    /// Understood are 9:15, 09.15, 0915 hours, 9h15, with am and pm, "nine fifteen", "quarter past
    /// nine", "half past", "ten to six", "o'clock", noon, midnight, and the part of the day behind.
    public static func read(_ text: String) -> [ClockTime] {
        guard text.utf8.count <= 80 else { return [] }
        var reader = ClockReader(text)
        return reader.read()
    }

    /// Whether a text is written as a time of day and can be nothing else: with a colon, am or pm,
    /// "o'clock" or in words.
    public static func isSure(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        guard !read(text).isEmpty else { return false }
        let isDotted = bytes.allSatisfy {
            (0x30...0x39).contains($0) || $0 == 0x2E || $0 == 0x20
        }
        return !isDotted
    }
}

/// Reads one text as a time of day.
struct ClockReader {
    private var words: [String]
    /// 0 before noon, 12 after; nil where nothing says so.
    private var half: Int?

    init(_ text: String) {
        // "9.15" and "9h15" part as "9:15" does; "a.m." is one word.
        let lower = text.lowercased()
        var parted = ""
        var last: Character = " "
        for character in lower {
            if ".:\u{2019}'".contains(character) {
                if last.isNumber { parted += " : " }
            } else if character.isNumber != last.isNumber {
                parted += " " + String(character)
            } else {
                parted.append(character == "-" || character == "," ? " " : character)
            }
            last = character
        }
        words = parted.split(whereSeparator: \.isWhitespace).map(String.init)
    }

    mutating func read() -> [ClockTime] {
        dropAround()
        guard readHalf() else { return [] }
        if let named = named() { return named }
        if let digits = digits() { return digits }
        return spoken()
    }

    /// Words that lead up to a time.
    private mutating func dropAround() {
        let leading: Set<String> = ["at", "exactly", "it", "was", "is", "about", "the", "its"]
        words = Array(words.drop(while: leading.contains))
        if ["hours", "hrs", "h", "uhr", "sharp"].contains(words.last ?? "") { words.removeLast() }
        if words.last == ":" { words.removeLast() }
    }

    /// Takes off what says before noon or after; false where it is said twice.
    private mutating func readHalf() -> Bool {
        let ends: [(words: [String], half: Int)] = [
            (["am"], 0), (["pm"], 12), (["a", "m"], 0), (["p", "m"], 12),
            (["in", "the", "morning"], 0), (["in", "the", "afternoon"], 12),
            (["in", "the", "evening"], 12), (["at", "night"], 12), (["this", "morning"], 0),
        ]
        for end in ends
        where words.count > end.words.count && words.suffix(end.words.count) == end.words[...] {
            words.removeLast(end.words.count)
            half = end.half
            break
        }
        if words.count > 1, ["oclock", "clock"].contains(words.last ?? "") {
            words.removeLast()
            if words.last == "o" { words.removeLast() }
            isHour = true
        }
        return !words.isEmpty
    }

    /// Whether "o'clock" closes it.
    private var isHour = false

    private func named() -> [ClockTime]? {
        switch words {
        case ["noon"], ["midday"], ["12", "noon"], ["twelve", "noon"]: [exact(12 * 60)]
        case ["midnight"], ["12", "midnight"], ["twelve", "midnight"]: [exact(0)]
        default: nil
        }
    }

    private func exact(_ minute: Int) -> ClockTime {
        ClockTime(minute: minute, second: nil, isOfEitherHalf: false)
    }

    /// "9 : 15", "9 h 15", "0915", "9 pm".
    private func digits() -> [ClockTime]? {
        guard words.allSatisfy({ $0 == ":" || $0 == "h" || $0.allSatisfy(\.isNumber) }) else {
            return nil
        }
        let written = words.filter { $0.allSatisfy(\.isNumber) }
        let numbers = written.compactMap { Int($0) }
        guard numbers.count == written.count else { return [] }
        let isPadded = written[0].utf8.count == 2
        switch numbers.count {
        case 1 where written[0].utf8.count == 4 && !isHour:
            // Four digits may be a year; nothing but a clock time asks for them.
            return time(numbers[0] / 100, numbers[0] % 100, isPadded: true)
        case 1 where half != nil || isHour: return time(numbers[0], 0, isPadded: false)
        case 2 where written[1].utf8.count == 2:
            return time(numbers[0], numbers[1], isPadded: isPadded)
        case 3 where written[1].utf8.count == 2 && written[2].utf8.count == 2 && numbers[2] < 60:
            return time(numbers[0], numbers[1], isPadded: isPadded, second: numbers[2])
        default: return []
        }
    }

    /// "quarter past nine", "ten to six", "half past twelve", "nine fifteen", "nine o'clock".
    private func spoken() -> [ClockTime] {
        var rest = words[...]
        if rest.first == "a" { rest = rest.dropFirst() }
        if let joint = rest.firstIndex(where: { ["past", "to", "after", "before"].contains($0) }),
            joint > rest.startIndex
        {
            guard let minutes = span(rest[..<joint]), let hour = number(rest[(joint + 1)...]),
                (1...24).contains(hour)
            else { return [] }
            let isPast = ["past", "after"].contains(rest[joint])
            let total = (hour * 60 + (isPast ? minutes : -minutes) + 24 * 60) % (24 * 60)
            return time(total / 60, total % 60, isPadded: false)
        }
        if rest.first == "half", let hour = number(rest.dropFirst()), (1...12).contains(hour) {
            return time(hour, 30, isPadded: false)
        }
        for cut in rest.indices.dropFirst() {
            guard let hour = number(rest[..<cut]), (1...24).contains(hour) else { continue }
            var minutes = rest[cut...]
            let hasZero = ["oh", "o", "zero"].contains(minutes.first ?? "")
            if hasZero { minutes = minutes.dropFirst() }
            guard let minute = number(minutes), hasZero ? minute < 10 : (10...59).contains(minute)
            else { continue }
            return time(hour, minute, isPadded: false)
        }
        guard half != nil || isHour, let hour = number(rest) else { return [] }
        return time(hour, 0, isPadded: false)
    }

    private func span(_ words: ArraySlice<String>) -> Int? {
        var words = words
        if ["minutes", "minute"].contains(words.last ?? "") { words = words.dropLast() }
        if words.last == "quarter" { return 15 }
        if words.elementsEqual(["half"]) { return 30 }
        return number(words).flatMap { (1...59).contains($0) ? $0 : nil }
    }

    private func number(_ words: ArraySlice<String>) -> Int? {
        if words.count == 1, let number = words.first.flatMap({ Int($0) }) { return number }
        guard let found = NumberWords.read(words), found.count == words.count, !found.isOrdinal
        else { return nil }
        return Int(found.value)
    }

    private func time(
        _ hour: Int, _ minute: Int, isPadded: Bool, second: Int? = nil
    ) -> [ClockTime] {
        guard (0...24).contains(hour), (0...59).contains(minute), hour < 24 || minute == 0 else {
            return []
        }
        if let half {
            guard (1...12).contains(hour) || hour > 12 && half == 12 else { return [] }
            let day = hour > 12 ? hour : hour % 12 + half
            return [ClockTime(minute: day * 60 + minute, second: second, isOfEitherHalf: false)]
        }
        // "09:15" and "21:15" are of a clock of twenty-four hours.
        let isOpen = (1...12).contains(hour) && !(isPadded && hour < 10)
        return [
            ClockTime(
                minute: (isOpen ? hour % 12 : hour % 24) * 60 + minute, second: second,
                isOfEitherHalf: isOpen)
        ]
    }
}
