/// Reduces English words to a common form, so that "founded", "founding" and "founds" are one word.
///
/// The form is for comparison and need not be a word: endings are taken off by rule, then a final
/// "e" and a doubled consonant. What follows no rule is listed. Both sides go through it.
enum Lemma {
    /// The form of a folded word, and a second one where it may come from another word, too:
    /// "found" is itself and the past of "find".
    static func of(_ word: String) -> (first: String, second: String?) {
        let regular = stem(word)
        guard let irregular = IrregularForms.table[word] else { return (regular, nil) }
        let root = stem(irregular)
        return IrregularForms.alsoRegular.contains(word) ? (root, regular) : (root, nil)
    }

    /// Whether a word has the form of a past or a participle.
    static func isPast(_ word: String) -> Bool {
        word.hasSuffix("ed") || IrregularForms.table[word] != nil
    }

    private static func stem(_ word: String) -> String {
        var letters = Array(word.utf8)
        guard letters.count > 3, letters.allSatisfy({ $0 >= 0x61 && $0 <= 0x7A }),
            !fixed.contains(word)
        else { return word }
        if ends(letters, "ies"), letters.count > 4 {
            letters.removeLast(3)
            letters.append(y)
        } else if ends(letters, "ied"), letters.count > 4 {
            letters.removeLast(3)
            letters.append(y)
        } else if ends(letters, "sses") || ends(letters, "shes") || ends(letters, "ches")
            || ends(letters, "xes") || ends(letters, "zes")
        {
            letters.removeLast(2)
        } else if letters.last == s, !ends(letters, "ss"), !ends(letters, "us"),
            !ends(letters, "is")
        {
            letters.removeLast()
        } else if ends(letters, "ing"), hasVowel(letters.dropLast(3)), letters.count > 5 {
            letters.removeLast(3)
        } else if ends(letters, "ed"), !ends(letters, "eed"), hasVowel(letters.dropLast(2)) {
            letters.removeLast(2)
        }
        if letters.count > 3, letters.last == e { letters.removeLast() }
        if letters.count > 3, let last = letters.last, last == letters[letters.count - 2],
            last != s, !vowels.contains(last)
        {
            letters.removeLast()
        }
        return String(decoding: letters, as: UTF8.self)
    }

    private static let (e, s, y) = (UInt8(0x65), UInt8(0x73), UInt8(0x79))
    private static let vowels: Set<UInt8> = Set("aeiouy".utf8)

    private static func ends(_ letters: [UInt8], _ ending: StaticString) -> Bool {
        let count = ending.utf8CodeUnitCount
        guard letters.count > count else { return false }
        for offset in 0..<count
        where letters[letters.count - count + offset] != ending.utf8Start[offset] { return false }
        return true
    }

    private static func hasVowel(_ letters: ArraySlice<UInt8>) -> Bool {
        letters.count > 1 && letters.contains(where: vowels.contains)
    }

    /// Words whose ending is none.
    private static let fixed: Set<String> = [
        "news", "series", "species", "always", "perhaps", "during", "evening", "hundred", "this",
        "besides", "sometimes", "physics", "politics", "mathematics", "whereas", "towards",
        "something", "nothing", "anything", "everything", "across", "united", "states", "pass",
        "wales", "paris", "brussels", "sacred", "naked", "wicked", "kindred", "indeed",
    ]
}
