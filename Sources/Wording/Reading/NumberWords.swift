/// Reads numbers in words: "two thousand and five", "twenty-one", "a dozen".
public enum NumberWords {
    /// A number in words and how many words it takes.
    struct Found {
        /// The number.
        let value: Double
        /// How many words it takes.
        let count: Int
        /// Whether it is an ordinal: "fourth".
        let isOrdinal: Bool
    }

    /// Reads the longest number at the beginning of `words`; nil where none stands there.
    static func read(_ words: ArraySlice<String>) -> Found? {
        var total = 0.0
        var group: Double?
        var groupIsOpen = false
        // What may follow: after "twenty" a unit, after "hundred" anything below a hundred.
        var room = Double.infinity
        var position = words.startIndex
        var end = position
        var isOrdinal = false
        var lastScale = Double.infinity

        while position < words.endIndex, !isOrdinal {
            let word = words[position]
            if let small = units[word] ?? ordinals[word] {
                guard small < room else { break }
                group = (group ?? 0) + small
                groupIsOpen = true
                room = small >= 20 && small.truncatingRemainder(dividingBy: 10) == 0 ? 10 : 0
                isOrdinal = ordinals[word] != nil
            } else if word == "hundred" || word == "hundredth" {
                let base = group ?? 1
                guard base < 100, base > 0 || group == nil else { break }
                group = base * 100
                groupIsOpen = true
                room = 100
                isOrdinal = word == "hundredth"
            } else if word == "dozen" || word == "dozens" {
                group = (group ?? 1) * 12
                groupIsOpen = true
                room = 0
            } else if let scale = scales[word], scale < lastScale {
                guard let base = group ?? (position == words.startIndex ? 1 : nil) else { break }
                total += base * scale
                group = nil
                groupIsOpen = true
                room = .infinity
                lastScale = scale
            } else if word == "and", groupIsOpen, position + 1 < words.endIndex,
                room == 100 || (room == .infinity && group == nil),
                let next = units[words[position + 1]] ?? ordinals[words[position + 1]], next < room
            {
                position += 1
                continue
            } else if word == "a" || word == "an", position == words.startIndex,
                position + 1 < words.endIndex,
                words[position + 1] == "hundred" || words[position + 1] == "dozen"
                    || scales[words[position + 1]] != nil
            {
                position += 1
                continue
            } else {
                break
            }
            position += 1
            end = position
        }
        guard end > words.startIndex else { return nil }
        return Found(
            value: total + (group ?? 0), count: end - words.startIndex, isOrdinal: isOrdinal)
    }

    /// Whether a word is two or more numbers written together: "thirtysix", "twothousand". It is
    /// asked for again, since nobody can tell where the slip was.
    public static func isGlued(_ word: String) -> Bool {
        guard (6...40).contains(word.utf8.count), units[word] == nil, ordinals[word] == nil,
            scales[word] == nil
        else { return false }
        return parts(word[...], 0)
    }

    private static func parts(_ rest: Substring, _ count: Int) -> Bool {
        if rest.isEmpty { return count > 1 }
        guard count < 6 else { return false }
        return glueable.contains {
            rest.hasPrefix($0) && parts(rest.dropFirst($0.count), count + 1)
        }
    }

    private static let glueable =
        Array(units.keys) + ordinals.keys + scales.keys + ["hundred", "and"]

    /// Cardinals below a hundred that are one word.
    static let units: [String: Double] = [
        "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
        "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13,
        "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
        "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50,
        "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    ]

    /// Ordinals below a hundred that are one word.
    static let ordinals: [String: Double] = [
        "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
        "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
        "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
        "nineteenth": 19, "twentieth": 20, "thirtieth": 30, "fortieth": 40, "fiftieth": 50,
    ]

    /// The scales of English, short scale.
    static let scales: [String: Double] = [
        "thousand": 1e3, "thousands": 1e3, "million": 1e6, "millions": 1e6, "billion": 1e9,
        "billions": 1e9, "trillion": 1e12, "trillions": 1e12,
    ]
}
