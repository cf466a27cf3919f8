import Wording

/// Nouns that say of what kind a thing is, and not which.
enum GenericNouns {
    /// Nouns of which one may stand for another of the same group.
    private static let groups: [[String]] = [
        ["country", "nation", "state", "republic", "kingdom", "federation", "land", "government"],
        ["city", "town", "capital", "municipality", "village", "metropolis"],
        [
            "space", "shuttle", "orbiter", "spacecraft", "spaceship", "ship", "craft", "vehicle",
            "rocket", "capsule", "probe", "satellite", "spaceplane", "module", "launcher",
        ],
        ["telescope", "observatory"], ["station", "outpost", "base"],
        ["mission", "flight", "expedition", "program", "project"],
        [
            "center", "agency", "organization", "institute", "institution", "alliance",
            "association", "union", "committee", "council", "commission", "department", "ministry",
            "office", "bureau", "body", "group", "company", "corporation", "firm", "foundation",
            "society", "university", "college", "school", "laboratory", "lab", "inc", "ltd", "corp",
            "outlet", "newspaper", "magazine",
        ],
        ["exercise", "drill", "wargame", "war", "game", "operation", "event", "attack", "attacks"],
        [
            "person", "man", "woman", "astronaut", "cosmonaut", "scientist", "physicist",
            "chemist", "politician", "minister", "president", "prime", "author", "engineer",
            "mathematician", "pilot", "leader", "explorer", "inventor", "composer", "writer",
            "poet", "novelist", "playwright", "architect", "designer", "painter", "sculptor",
            "artist", "musician", "singer", "conductor", "pianist", "actor", "actress", "director",
            "philosopher", "historian", "journalist", "lawyer", "economist", "biologist",
            "astronomer", "programmer", "professor", "researcher", "diplomat", "aviator",
            "navigator", "industrialist", "entrepreneur", "businessman", "businesswoman",
        ],
        ["mount", "mountain", "mt", "peak", "volcano", "mont"], ["river", "stream"],
        ["lake", "lago", "lac"], ["sea"], ["ocean"], ["gulf"], ["bay"],
        ["island", "islands", "isle", "archipelago"],
        ["planet", "moon", "star", "galaxy", "asteroid", "comet"], ["element", "metal", "gas"],
        ["language"], ["treaty", "agreement", "document", "law", "article", "clause", "act"],
        ["book", "novel", "film", "movie", "song", "album", "play"],
        ["domain", "area", "field", "region", "zone", "part"], ["desert"], ["strait", "canal"],
        ["currency"], ["prize", "award", "medal"], ["theory", "effect", "equation", "principle"],
    ]

    /// All of them.
    static let all: Set<String> = Set(groups.joined())

    private static let groupOf: [String: Int] = {
        var table: [String: Int] = [:]
        for (index, group) in groups.enumerated() { for word in group { table[word] = index } }
        return table
    }()

    /// Whether two nouns say the same kind.
    static func agree(_ left: String, _ right: String) -> Bool {
        guard let group = groupOf[left] else { return false }
        return groupOf[right] == group
    }

    /// Titles that may stand before a person's name.
    static let titles: Set<String> = Set(titleWords.flatMap { NormalText($0).words })

    private static let titleWords = [
        "mr", "dr", "sir", "prof", "professor", "president", "prime", "minister", "pm", "captain",
        "general", "colonel", "commander", "major", "doctor", "senator", "chancellor",
        "secretary", "king", "emperor", "saint", "pope", "astronaut", "cosmonaut", "former",
        "premier", "official", "defense", "foreign", "ex", "madame", "mme", "lord", "lady", "dame",
        "mrs", "ms", "miss", "mister", "count", "countess", "graf", "baron", "baroness", "duke",
        "duchess", "earl", "prince", "princess", "queen", "empress", "tsar", "kaiser", "sultan",
        "rev", "reverend", "father", "bishop", "cardinal", "rabbi", "imam", "judge", "justice",
        "admiral", "marshal", "lieutenant", "lt", "sergeant", "sgt", "capt", "col", "gen", "gov",
        "governor", "mayor", "ambassador", "senor", "monsieur", "herr", "frau", "comrade",
    ]

    /// Words that many names have, and that no one would know a thing by: what it is about, how far
    /// it reaches.
    static let common: Set<String> = [
        "national", "international", "royal", "imperial", "federal", "central", "general", "world",
        "european", "african", "asian", "american", "global", "united", "public", "press", "news",
        "science", "sciences", "art", "arts", "history", "natural", "technology", "research",
        "nuclear", "defense", "security", "health", "trade", "labor", "education", "foreign",
        "affairs", "interior", "finance", "justice", "culture", "environment", "energy",
        "agriculture", "transport", "medicine", "medical", "military", "naval", "air", "space",
        "civil", "political", "economic", "social", "scientific", "technical", "industrial",
        "atomic", "advanced", "special", "joint", "high", "human", "rights", "peace", "children",
        "sport", "sports", "music", "modern", "contemporary", "film", "exhibition", "museum",
        "gallery", "library", "theater", "academy", "hospital", "church", "cathedral", "bridge",
        "tower", "palace", "castle", "station", "park", "street", "square", "airport", "harbor",
        "excellence", "cooperative", "cooperation", "development", "studies", "services",
        "hall", "room", "chamber", "house", "court", "garden", "gardens", "gate", "wall", "villa",
        "fort", "fortress", "temple", "monastery", "abbey", "chapel", "dam", "tunnel", "road",
        "avenue", "stadium", "arena", "opera", "valley", "forest", "hill", "pass", "falls",
        "beach", "coast", "port", "market", "plaza", "building", "pavilion", "monument",
        "memorial", "statue", "fountain", "cemetery", "prison", "factory", "hotel", "club", "team",
        "party", "league", "cup", "festival", "ceremony", "conference", "summit", "congress",
        "battle", "revolution", "siege", "crisis", "declaration", "charter", "convention",
        "protocol", "pact", "accord",
    ]

    /// Small words within names of persons and places.
    static let particles: Set<String> = [
        "von", "van", "de", "da", "di", "du", "la", "le", "el", "al", "bin", "ibn", "der", "den",
        "dos", "del", "st", "ten", "ter", "saint", "sankt", "san", "santa", "santo", "sao", "sint",
    ]

    /// Words that tell one thing from its namesake, so that they are never just added.
    static let distinguishing: Set<String> = [
        "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central",
        "new", "old", "upper", "lower", "inner", "outer", "great", "greater", "lesser", "little",
        "democratic", "peoples", "federal", "former", "first", "second", "third", "fourth",
        "junior", "senior", "jr", "sr", "deputy", "vice", "assistant", "anti", "pro", "pre",
        "post", "non", "ex", "half", "neo", "pseudo", "equatorial", "near", "outside", "beyond",
    ]

    /// Whether a word holds a digit or is a Roman number.
    static func isNumber(_ word: String) -> Bool {
        word.utf8.contains { (48...57).contains($0) } || NameKey.make(["x", word]) != "x" + word
    }

    /// The kinds whose entities are persons.
    static func isPerson(_ kind: String) -> Bool {
        let words = kind.split { $0 == "-" || $0 == "_" || $0 == " " }.map(String.init)
        return words.contains { agree($0, "person") || $0 == "people" || $0 == "human" }
    }
}
