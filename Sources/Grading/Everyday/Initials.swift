import Wording

/// The first letters of a name's words in place of the name: "WTO", "R.A.F.".
///
/// The letters are those of all words, of all but the article, or of all but the small ones; at least
/// three, since two letters are the initials of too much. A name with a number has none: the "i" of
/// "World War II" stands for no word.
enum Initials {
    /// Whether typed words are the initials of a name.
    static func stand(_ typed: [String], for name: [String]) -> Bool {
        let letters = typed.joined()
        guard typed.count == 1 || typed.allSatisfy({ $0.utf8.count == 1 }),
            (3...8).contains(letters.utf8.count), name.count >= 3,
            !name.contains(where: GenericNouns.isNumber)
        else { return false }
        func initials(_ words: some Sequence<String>) -> String {
            String(words.compactMap(\.first))
        }
        return initials(name) == letters
            || initials(NormalText(words: name).content) == letters
            || initials(
                name.filter {
                    !FunctionWords.all.contains($0) && !GenericNouns.particles.contains($0)
                }) == letters
    }
}
