/// The rules of spelling that endings follow.
enum Spelling {
    /// Whether a letter is written as a vowel.
    static func isVowel(_ letter: Character) -> Bool { "aeiou".contains(letter) }

    /// Whether a word of one syllable doubles its last letter before an ending: "stop", "plan"; not
    /// "join", "show", "fix".
    static func doublesLast(_ word: String) -> Bool {
        let letters = Array(word)
        guard letters.count >= 3, let last = letters.last, !isVowel(last), !"wxyh".contains(last)
        else { return false }
        let vowel = letters[letters.count - 2]
        guard isVowel(vowel) || vowel == "y" else { return false }
        let before = letters[letters.count - 3]
        // The u of "quit" belongs to the q.
        let isPlain = !isVowel(before) || before == "u" && letters.dropLast(3).last == "q"
        return isPlain && syllables(letters) == 1
    }

    /// How many groups of vowels a word has.
    private static func syllables(_ letters: [Character]) -> Int {
        var count = 0
        var wasVowel = false
        for (place, letter) in letters.enumerated() {
            let follows = place > 0 && letters[place - 1] == "q"
            let isVowel = (isVowel(letter) || letter == "y" && place > 0) && !follows
            if isVowel, !wasVowel { count += 1 }
            wasVowel = isVowel
        }
        return count
    }
}
