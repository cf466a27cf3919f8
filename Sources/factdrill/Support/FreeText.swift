import ArgumentParser

/// Words of a command line that are the user's own, such as an answer: -233 is one of them, and a
/// misspelt option is none.
enum FreeText {
    /// Refuses what looks like an option and is none of the command's.
    static func check(_ words: [String]) throws {
        guard let option = words.prefix(while: { $0 != "--" }).first(where: isOption) else {
            return
        }
        throw ValidationError(
            "Unknown option '\(option)'. Text that begins so goes after --, at the end of the line."
        )
    }

    /// The words as one text, without the -- that may stand before them.
    static func text(_ words: [String]) -> String {
        var words = words[...]
        if words.first == "--" { words = words.dropFirst() }
        return words.joined(separator: " ")
    }

    private static func isOption(_ word: String) -> Bool {
        let name = word.drop { $0 == "-" }
        return word.first == "-" && !word.contains(" ") && name.first?.isLetter == true
    }
}
