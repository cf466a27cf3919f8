/// A noun with its forms, from its singular alone.
public struct Noun: Hashable, Sendable {
    /// The singular: "focus area", "date of birth".
    public let singular: String

    /// Takes a singular.
    public init(_ singular: String) {
        self.singular = singular
    }

    /// The plural: "focus areas", "parties", "children", "dates of birth".
    public var plural: String {
        let words = singular.split(separator: " ").map(String.init)
        if let link = words.indices.dropFirst().first(where: {
            Prepositions.all.contains(words[$0])
        }) {
            let head = Noun(words[..<link].joined(separator: " ")).plural
            return head + " " + words[link...].joined(separator: " ")
        }
        guard let last = words.last else { return singular }
        return (words.dropLast() + [Self.plural(ofWord: last)]).joined(separator: " ")
    }

    /// The noun of which something is the plural; nil where spelling makes it none.
    public init?(plural: String) {
        let words = plural.split(separator: " ").map(String.init)
        let link = words.indices.dropFirst().first { Prepositions.all.contains(words[$0]) }
        let head = (link ?? words.count) - 1
        guard words.indices.contains(head) else { return nil }
        let candidates = Self.singulars(ofWord: words[head])
        guard let found = candidates.first(where: { Self.plural(ofWord: $0) == words[head] }) else {
            return nil
        }
        singular = (words[..<head] + [found] + words[(head + 1)...]).joined(separator: " ")
    }

    private static func plural(ofWord word: String) -> String {
        let plurals = FormTable.known.plurals
        if let known = plurals[word] { return known }
        // Compounds go as their last part: "businesswoman", "fisherman", "grandchild".
        for part in ["woman", "man", "child"] where word.hasSuffix(part) {
            if let plural = plurals[part] { return word.dropLast(part.count) + plural }
        }
        if word.hasSuffix("y"), let before = word.dropLast().last, !Spelling.isVowel(before) {
            return word.dropLast() + "ies"
        }
        let hisses = ["s", "x", "z", "ch", "sh"].contains(where: word.hasSuffix)
        return word + (hisses ? "es" : "s")
    }

    private static func singulars(ofWord word: String) -> [String] {
        var found = FormTable.known.singulars[word].map { [$0] } ?? []
        if word.hasSuffix("children") { found.append(String(word.dropLast(3))) }
        if word.hasSuffix("ies") { found.append(word.dropLast(3) + "y") }
        if word.hasSuffix("men") { found.append(word.dropLast(3) + "man") }
        if word.hasSuffix("es") { found.append(String(word.dropLast(2))) }
        if word.hasSuffix("s") { found.append(String(word.dropLast())) }
        return found
    }
}
