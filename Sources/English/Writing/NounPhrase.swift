/// Words that fill a role, ready to be written.
public struct NounPhrase: Hashable, Sendable {
    /// The words with their article: "the centre", "{subject}", "which country".
    public var text: String
    /// The words in the possessive: "the centre's".
    public var possessive: String
    /// Whether it takes a plural verb.
    public var isPlural = false

    /// Takes words; their possessive by the rule, where no other is given.
    public init(_ text: String, possessive: String? = nil, isPlural: Bool = false) {
        self.text = text
        self.possessive = possessive ?? Self.possessive(of: text)
        self.isPlural = isPlural
    }

    /// "Japan's", "the United States'", "whose".
    private static func possessive(of text: String) -> String {
        if text == "who" { return "whose" }
        return text.hasSuffix("s") ? text + "'" : text + "'s"
    }
}
