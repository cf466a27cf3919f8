import Wording

/// Tells a slip of the pen from another word.
enum Slip {
    /// How many edits lie between two texts, where a teacher would forgive them; nil where not.
    ///
    /// The bound grows with the length, word by word. Digits are never a slip, nor is a prefix that
    /// makes another word (legal, illegal); `isName` allows a little more, since names are no
    /// words of the language.
    static func distance(
        _ typed: some Collection<String>, _ meant: some Collection<String>, isName: Bool
    ) -> Int? {
        guard digits(typed) == digits(meant) else { return nil }
        if typed.count == meant.count {
            var total = 0
            for (left, right) in zip(typed, meant) where left != right {
                guard let distance = word(left, right, isName: isName) else {
                    return joined(typed, meant, isName: isName)
                }
                total += distance
            }
            let letters = meant.reduce(0) { $0 + $1.unicodeScalars.count }
            return total <= max(bound(letters), 1) ? total : nil
        }
        return joined(typed, meant, isName: isName)
    }

    /// How many edits are forgiven in a word of some length.
    static func bound(_ length: Int) -> Int {
        switch length {
        case ..<5: 0
        case ..<9: 1
        case ..<15: 2
        default: 3
        }
    }

    /// Words run together or apart: compared as one.
    private static func joined(
        _ typed: some Collection<String>, _ meant: some Collection<String>, isName: Bool
    ) -> Int? {
        guard typed.count != meant.count, meant.count > 1 || typed.count > 1 else { return nil }
        return word(typed.joined(), meant.joined(), isName: isName)
    }

    private static func word(_ typed: String, _ meant: String, isName: Bool) -> Int? {
        let length = meant.unicodeScalars.count
        if length == 4, isName {
            // In so short a name only two letters that changed places.
            return typed.unicodeScalars.count == 4
                ? EditDistance.between(typed, meant, bound: 1).flatMap {
                    typed.unicodeScalars.sorted() == meant.unicodeScalars.sorted() ? $0 : nil
                } : nil
        }
        guard let distance = EditDistance.between(typed, meant, bound: bound(length)), distance > 0
        else { return nil }
        if typed.first != meant.first {
            let swapped = typed.unicodeScalars.prefix(2).elementsEqual(
                meant.unicodeScalars.prefix(2).reversed())
            guard swapped || (isName && length >= 7) || length >= 9 else { return nil }
            if !isName, typed.hasSuffix(meant) || meant.hasSuffix(typed) { return nil }
        }
        return distance
    }

    private static func digits(_ words: some Collection<String>) -> [UInt8] {
        words.flatMap { $0.utf8.filter { (48...57).contains($0) } }
    }
}
