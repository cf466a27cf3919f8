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
        guard digits(typed) == digits(meant),
            SignWords.all(in: typed) == SignWords.all(in: meant)
        else { return nil }
        if typed.count == meant.count {
            var total = 0
            for (left, right) in zip(typed, meant) where left != right {
                guard
                    let distance = word(left, right, isName: isName)
                        ?? givenName(left, right, in: meant, isName: isName)
                else {
                    return joined(typed, meant, isName: isName)
                }
                total += distance
            }
            let letters = meant.reduce(0) { $0 + $1.unicodeScalars.count }
            return total <= max(bound(letters), isName && letters == 8 ? 2 : 1) ? total : nil
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

    /// One letter in a short word that the rest of a long name leaves in no doubt: "Neal Armstrong".
    private static func givenName(
        _ typed: String, _ meant: String, in name: some Collection<String>, isName: Bool
    ) -> Int? {
        let letters = name.reduce(0) { $0 + $1.unicodeScalars.count }
        guard isName, letters >= 10, meant.unicodeScalars.count == 4, typed.first == meant.first
        else { return nil }
        return EditDistance.between(typed, meant, bound: 1)
    }

    /// Words run together or apart: compared as one.
    private static func joined(
        _ typed: some Collection<String>, _ meant: some Collection<String>, isName: Bool
    ) -> Int? {
        guard typed.count != meant.count, meant.count > 1 || typed.count > 1,
            typed.filter(GenericNouns.isNumber) == meant.filter(GenericNouns.isNumber)
        else { return nil }
        return word(typed.joined(), meant.joined(), isName: isName)
    }

    private static func word(_ typed: String, _ meant: String, isName: Bool) -> Int? {
        let length = meant.unicodeScalars.count
        if length == 4, isName { return short(typed, meant) }
        let allowed = isName && length == 8 ? 2 : bound(length)
        guard let distance = EditDistance.between(typed, meant, bound: allowed), distance > 0,
            !isAnotherWord(typed, meant, distance, length)
        else { return nil }
        guard let first = typed.unicodeScalars.first, let other = meant.unicodeScalars.first,
            first != other
        else { return distance }
        let swapped = typed.unicodeScalars.prefix(2).elementsEqual(
            meant.unicodeScalars.prefix(2).reversed())
        let sounds = alike.contains { $0.contains(first) && $0.contains(other) }
        guard swapped || sounds || (isName && length >= 7) || length >= 9 else { return nil }
        if !isName, typed.hasSuffix(meant) || meant.hasSuffix(typed) { return nil }
        return distance
    }

    /// Whether two letters were replaced where that makes another word: side by side, as another
    /// prefix or ending does ("deduction" for "induction"), or in a name of eight letters
    /// ("Slavonia" for "Slovenia").
    private static func isAnotherWord(
        _ typed: String, _ meant: String, _ distance: Int, _ length: Int
    ) -> Bool {
        guard distance == 2 else { return false }
        guard typed.unicodeScalars.count == length else {
            return changesConsonant(Array(typed.unicodeScalars), Array(meant.unicodeScalars))
        }
        // American spelling has changed the letters: "exercsies" is one slip from "exercizes".
        let (british, other) = (typed.replacing("z", with: "s"), meant.replacing("z", with: "s"))
        if EditDistance.between(british, other, bound: 1) != nil { return false }
        let changed = zip(typed.unicodeScalars, meant.unicodeScalars).enumerated()
            .filter { $0.element.0 != $0.element.1 }
        guard changed.count == 2 else { return false }
        if changed[1].offset == changed[0].offset + 1 { return true }
        if changed.allSatisfy({ isUnlike($0.element.0, $0.element.1) }) { return true }
        return length == 8
            && !changed.allSatisfy { change in
                alike.contains { $0.isSuperset(of: [change.element.0, change.element.1]) }
            }
    }

    /// Whether a letter was left out or added and a consonant replaced by one that does not sound
    /// like it: "Mansfield" for "Marshfield".
    private static func changesConsonant(
        _ typed: [Unicode.Scalar], _ meant: [Unicode.Scalar]
    ) -> Bool {
        let (longer, shorter) = typed.count > meant.count ? (typed, meant) : (meant, typed)
        guard longer.count == shorter.count + 1 else { return false }
        var isFound = false
        for place in longer.indices {
            var rest = longer
            rest.remove(at: place)
            let changed = zip(rest, shorter).filter { $0.0 != $0.1 }
            guard changed.count == 1, let pair = changed.first else { continue }
            if !isUnlike(pair.0, pair.1) { return false }
            isFound = true
        }
        return isFound
    }

    /// Whether two letters are consonants that neither sound alike nor lie side by side on a
    /// keyboard.
    private static func isUnlike(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        let letters: Set<Unicode.Scalar> = [left, right]
        if letters.contains(where: vowels.contains) { return false }
        if alike.contains(where: { $0.isSuperset(of: letters) }) { return false }
        if sounding.contains(where: { $0.isSuperset(of: letters) }) { return false }
        return !rows.contains { row in
            guard let first = row.firstIndex(of: left), let second = row.firstIndex(of: right)
            else { return false }
            return abs(first - second) == 1
        }
    }

    private static let vowels: Set<Unicode.Scalar> = ["a", "e", "i", "o", "u", "y"]
    private static let sounding: [Set<Unicode.Scalar>] = [
        ["b", "p"], ["d", "t"], ["f", "v"], ["g", "k"], ["m", "n"], ["l", "r"], ["q", "k"],
        ["c", "q"], ["c", "g"], ["s", "x"], ["b", "v"], ["f", "p"],
    ]
    private static let rows: [[Unicode.Scalar]] = [
        Array("qwertyuiop".unicodeScalars), Array("asdfghjkl".unicodeScalars),
        Array("zxcvbnm".unicodeScalars),
    ]

    /// In so short a name only two letters that changed places.
    private static func short(_ typed: String, _ meant: String) -> Int? {
        guard typed.unicodeScalars.count == 4,
            typed.unicodeScalars.sorted() == meant.unicodeScalars.sorted()
        else { return nil }
        return EditDistance.between(typed, meant, bound: 1)
    }

    /// First letters that sound alike.
    private static let alike: [Set<Unicode.Scalar>] = [
        ["c", "k"], ["s", "z"], ["i", "y"], ["g", "j"], ["v", "w"], ["c", "s"],
    ]

    private static func digits(_ words: some Collection<String>) -> [UInt8] {
        words.flatMap { $0.utf8.filter { (48...57).contains($0) } }
    }
}
