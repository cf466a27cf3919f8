import English
import Wording

/// Texts that are the same by what every reader knows: abbreviations, numbers however they are
/// written, initials, countries' names, forms of one word.
struct Everyday {
    /// The folded words of everything that is right.
    let right: [[String]]
    /// The folded words of what is right so far.
    let prompted: [[String]]
    /// What knows the words of English; nil where it is not installed.
    let dictionary: @Sendable () -> WordNet?
    /// The folded words of the question.
    let prompt: Set<String>
    /// Whether the question was written by hand.
    let isWritten: Bool

    private static let longest = 30

    /// Whether typed words say what one of the right texts says.
    func isSame(_ typed: [String]) -> Bool {
        guard !typed.isEmpty, typed.count <= Self.longest else { return false }
        let key = Self.key(typed)
        return right.contains { Self.key($0) == key || areOneWord(typed, $0) }
            || right.contains { Initials.stand(typed, for: $0) }
            || right.contains { CountryNames.agree(typed, $0) }
            || right.contains { WrittenYear.agree(typed, $0) }
            || right.contains { NumberedNames.agree(typed, $0, prompt: prompt) }
            || isBetween(typed)
            || isKnown(typed)
    }

    private func isKnown(_ typed: [String]) -> Bool {
        guard let dictionary = dictionary() else { return false }
        return right.contains {
            WordForms(dictionary).agree(typed, $0)
                || isWritten
                    && MeantSense(of: $0, prompt: prompt, dictionary)?.isNamed(by: typed) ?? false
        }
    }

    /// The look-up key of words in the singular, without an article, abbreviations written out.
    static func key(_ words: [String]) -> String {
        let full = WarNames.full(Abbreviations.full(words))
        return NameKey.make(NormalText(words: full).content.map(Inflection.singular))
    }

    /// Whether both are the same letters, together or apart: "Baha'i" and "Bahá' í".
    private func areOneWord(_ typed: [String], _ right: [String]) -> Bool {
        let letters = typed.joined()
        return letters == right.joined() && !letters.utf8.contains { (48...57).contains($0) }
    }

    /// Whether the words hold all of a short right answer, and all of them stand in a longer one, in
    /// its order, or in what is right so far: "Tchaikovsky's Piano Concerto no. 1".
    private func isBetween(_ typed: [String]) -> Bool {
        func reduced(_ words: [String]) -> [String] {
            TextJudge.reduced(Abbreviations.full(words))
        }
        let words = reduced(typed)
        let all = right.map(reduced)
        let more = prompted.map(reduced)
        return all.contains { short in
            guard !short.isEmpty, short.count < words.count, Self.isPart(short, of: words)
            else { return false }
            return all.contains { $0.count >= words.count && Self.isPart(words, of: $0) }
                || more.contains { extra in
                    words.allSatisfy { short.contains($0) || extra.contains($0) }
                }
        }
    }

    private static func isPart(_ part: [String], of whole: [String]) -> Bool {
        var rest = part[...]
        for word in whole where word == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }
}
