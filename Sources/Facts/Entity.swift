/// A named thing: a country, a person, an organisation, an event, a document.
public struct Entity: Hashable, Sendable {
    /// The identifier that facts use.
    public let id: EntityID
    /// The full name, without article.
    public let name: String
    /// What kind of thing it is.
    public let kind: KindID
    /// The short form used in running text, such as an acronym.
    public var short: String?
    /// The article before the name in a sentence: "the", "a", "an", or none.
    public var article: String?
    /// Other names that mean the same.
    public var aliases: [String] = []
    /// Whether the name takes a plural verb.
    public var isPlural = false
    /// The adjective of a country or place: "Japanese".
    public var demonym: String?
    /// Descriptions that name it within its bank, such as "the centre".
    public var descriptions: [String] = []

    /// Makes an entity with no more than its name and kind.
    public init(id: EntityID, name: String, kind: KindID) {
        self.id = id
        self.name = name
        self.kind = kind
    }

    /// Every name that means this entity, the full name first.
    public var names: [String] { [name] + (short.map { [$0] } ?? []) + aliases }
}
