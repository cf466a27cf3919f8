/// The words that times are written with.
enum TimeWords {
    /// Whether a date may begin with a word.
    static func mayBegin(_ word: String, next: String) -> Bool {
        guard let first = word.utf8.first else { return false }
        if (0x30...0x39).contains(first) { return true }
        if months.contains(word) { return word != "may" && word != "march" || isNumber(next) }
        if vague.contains(word) { return true }
        // "at Christmas" may be a day or two before or after.
        if word == "christmas" || word == "boxing" { return next == "day" || next == "eve" }
        return thousands.contains(word) || ordinals[word] != nil || weekdays[word] != nil
    }

    /// Whether a date may end with a word.
    static func mayEnd(_ word: String) -> Bool {
        isNumber(word) || months.contains(word) || ends.contains(word) || thousands.contains(word)
            || numbers[word] != nil || ordinals[word] != nil
    }

    /// Whether a word may stand within a date.
    static func mayStand(_ word: String) -> Bool {
        mayEnd(word) || vague.contains(word) || weekdays[word] != nil || inner.contains(word)
    }

    /// A whole number up to 999 in digits, or in one word.
    static func number(_ word: String) -> Int? {
        if let small = numbers[word] { return small }
        guard word.utf8.count <= 3 else { return nil }
        return Int(word).flatMap { $0 > 0 ? $0 : nil }
    }

    /// The number of a weekday: Monday is 1.
    static func weekday(_ word: String) -> Int? { weekdays[word] }

    /// The number of a month written in full: January is 1.
    static func month(_ word: String) -> Int? { fullMonths.firstIndex(of: word).map { $0 + 1 } }

    private static let fullMonths = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december",
    ]

    /// Whether a word is a year in four digits.
    static func isYear(_ word: String) -> Bool {
        word.utf8.count == 4 && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private static func isNumber(_ word: String) -> Bool {
        word.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    }

    /// Cardinals in one word.
    static let numbers: [String: Int] = Dictionary(
        uniqueKeysWithValues: zip(
            [
                "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
                "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen",
                "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty",
                "seventy", "eighty", "ninety",
            ],
            Array(0...20) + [30, 40, 50, 60, 70, 80, 90]))

    private static let months: Set<String> = [
        "january", "february", "march", "april", "may", "june", "july", "august", "september",
        "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec",
    ]
    private static let weekdays: [String: Int] = [
        "monday": 1, "tuesday": 2, "wednesday": 3, "thursday": 4, "friday": 5, "saturday": 6,
        "sunday": 7,
    ]
    private static let thousands: Set<String> = [
        "twenty", "nineteen", "eighteen", "seventeen", "sixteen", "fifteen", "two", "twenties",
        "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    ]
    private static let ordinals: [String: Int] = Dictionary(
        uniqueKeysWithValues: zip(
            [
                "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth",
                "ninth", "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth",
                "sixteenth", "seventeenth", "eighteenth", "nineteenth", "twentieth",
            ], 1...20))
    private static let ends: Set<String> = ["century", "bc", "bce", "ad", "ce", "hundred"]
    private static let inner: Set<String> = [
        "of", "the", "and", "thousand", "oh", "year", "christmas", "boxing", "day", "eve",
    ]
    private static let vague: Set<String> = [
        "about", "around", "circa", "approximately", "roughly", "early", "late", "mid", "spring",
        "summer", "autumn", "winter",
    ]
}
