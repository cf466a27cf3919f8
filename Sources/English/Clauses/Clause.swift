/// What a sentence says, before English words it and after English was read: one predicate with its
/// roles filled.
///
/// The roles are those of meaning and not of the surface: what "was founded" is the object of
/// founding in both voices, and "by NATO" is its subject. `Phrase` is what fills a role: words to
/// write, or what was read.
public struct Clause<Phrase: Hashable & Sendable>: Hashable, Sendable {
    /// What is said.
    public var predicate: Predicate
    /// How it is done: "formally", "officially".
    public var adverbs: [String] = []
    /// What stands between saying and asserting: "should", "can".
    public var modal: String?
    /// Who and what it is said of.
    public var roles: [Role: Phrase] = [:]
    /// Whether it is denied.
    public var isDenied = false
    /// When it is so, as the verb tells it.
    public var tense: Tense = .present
    /// Which role stands as the grammatical subject.
    public var voice: Voice = .active
    /// Whether it states or asks.
    public var mood: Mood = .statement

    /// Makes a statement in the present, active and affirmed.
    public init(_ predicate: Predicate, _ roles: [Role: Phrase] = [:]) {
        self.predicate = predicate
        self.roles = roles
    }
}

/// What a clause says of its roles: a verb, a noun or an adjective in its dictionary form.
public struct Predicate: Hashable, Sendable {
    /// The part of speech; nouns and adjectives are said with "be".
    public enum Category: String, Hashable, Sendable, CaseIterable {
        case verb, noun, adjective
    }

    /// The part of speech.
    public let category: Category
    /// The dictionary form with the words that belong to it: "visit", "take part", "focus area",
    /// "likely to anger".
    public let lemma: String
    /// A word that belongs to a verb: "out" in "carry out".
    public var particle: String?

    /// Names a predicate by its dictionary form.
    public init(_ category: Category, _ lemma: String, particle: String? = nil) {
        self.category = category
        self.lemma = lemma
        self.particle = particle
    }
}

/// A place in a clause that can be filled, and asked for.
public enum Role: Hashable, Sendable {
    /// Who does it, or is it.
    case subject
    /// What it is done to, or what something is.
    case object
    /// To whom: "gave the club the cup".
    case recipient
    /// The time, with its preposition where it has one.
    case when
    /// What a preposition joins to it: "based in", "with allies", "as a domain".
    case preposition(String)
}

/// When a clause is so, as its verb tells it.
public enum Tense: Hashable, Sendable {
    case past, present, future
    /// "has joined": done by now.
    case perfect
}

/// Which role stands as the grammatical subject.
public enum Voice: Hashable, Sendable {
    case active, passive
}

/// Whether a clause states or asks.
public enum Mood: Hashable, Sendable {
    case statement
    /// Asks whether it is so.
    case polar
    /// Asks for what fills a role.
    case asking(Role)
}
