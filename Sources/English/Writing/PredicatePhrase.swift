/// A predicate as people write it: "visit", "be based in", "take part in", "formally join", "be
/// likely to anger"; read once into what it says and what it leaves open.
public struct PredicatePhrase: Hashable, Sendable {
    /// What is wrong with a phrase.
    public enum Failure: Error, Hashable, Sendable {
        /// There are no words.
        case empty
        /// No word is a verb.
        case noVerb
        /// A word that stands where the verb should is none that is known.
        case unknownVerb(String)
        /// It denies; the program denies by itself.
        case denies(String)
        /// It is two predicates: "join and leave".
        case twoPredicates(String)
        /// A sign that no phrase has.
        case badSign(Character)
    }

    /// What is said, without roles.
    public let clause: Clause<NounPhrase>
    /// The preposition that the phrase ends in, which what comes next belongs to.
    public let preposition: String?
    /// Whether its words tell the tense by themselves: "was founded", "has joined".
    public let tellsTense: Bool

    /// Reads a phrase whose head is a verb.
    public init(verb text: String) throws(Failure) {
        var words = try Self.words(of: text)
        var reading = Reading()
        try reading.takeOpening(from: &words)
        reading.takeTail(from: words)
        clause = reading.clause
        preposition = reading.preposition
        tellsTense = reading.tellsTense
    }

    /// Reads a phrase that is said with "be": "long", "likely to anger", "short for".
    public init(adjective text: String) throws(Failure) {
        try self.init(verb: "be " + text)
    }

    /// Reads a noun: "focus area", "date of birth".
    public init(noun text: String) throws(Failure) {
        let words = try Self.words(of: text)
        clause = Clause(Predicate(.noun, words.joined(separator: " ")))
        preposition = nil
        tellsTense = false
    }

    private static func words(of text: String) throws(Failure) -> [String] {
        if let sign = text.first(where: { !$0.isLetter && !$0.isNumber && !" -'’.".contains($0) }) {
            throw .badSign(sign)
        }
        let words = text.split(separator: " ").map(String.init)
        guard !words.isEmpty else { throw .empty }
        if let denial = words.first(where: ClosedClasses.negations.contains) {
            throw .denies(denial)
        }
        return words
    }
}

/// A phrase on the way to being read.
private struct Reading {
    var clause = Clause<NounPhrase>(Predicate(.verb, ""))
    var preposition: String?
    var tellsTense = false
    private var head = ""
    private var isCopula = false

    /// Takes adverbs, auxiliaries and the verb off the front.
    mutating func takeOpening(from words: inout [String]) throws(PredicatePhrase.Failure) {
        takeAdverbs(from: &words)
        if let first = words.first, ClosedClasses.modals.contains(first) {
            clause.modal = first
            words.removeFirst()
            takeAdverbs(from: &words)
        }
        guard let first = words.first, !Prepositions.all.contains(first) else { throw .noVerb }
        words.removeFirst()
        if let tense = ClosedClasses.being[first] {
            clause.tense = tense
            tellsTense = first != "be"
            takePassive(from: &words)
        } else if first == "has" || first == "have", takesPerfect(from: &words) {
            clause.tense = .perfect
            tellsTense = true
        } else {
            try takeVerb(first)
        }
        guard let and = words.first(where: { $0 == "and" || $0 == "or" }) else { return }
        // "and" joins two predicates only where a verb follows it.
        if let place = words.firstIndex(of: and), words.indices.contains(place + 1),
            VerbLexicon.isVerb(words[place + 1]), words.count == place + 2 || place == 0
        {
            throw .twoPredicates(and)
        }
    }

    /// "be" with a participle after it is a passive; with anything else it stands for itself.
    private mutating func takePassive(from words: inout [String]) {
        var rest = words
        let adverbs = Self.adverbs(from: &rest)
        guard let next = rest.first, let verb = VerbLexicon.verb(ofParticiple: next) else {
            isCopula = true
            head = "be"
            return
        }
        clause.adverbs += adverbs
        clause.voice = .passive
        head = verb.base
        words = Array(rest.dropFirst())
    }

    /// "has joined", "has been based": a participle follows; "has its seat" has none.
    private mutating func takesPerfect(from words: inout [String]) -> Bool {
        var rest = words
        let adverbs = Self.adverbs(from: &rest)
        guard let next = rest.first else { return false }
        if next == "been" {
            clause.adverbs += adverbs
            words = Array(rest.dropFirst())
            takePassive(from: &words)
            return true
        }
        guard let verb = VerbLexicon.verb(ofParticiple: next) else { return false }
        clause.adverbs += adverbs
        head = verb.base
        words = Array(rest.dropFirst())
        return true
    }

    private mutating func takeVerb(_ word: String) throws(PredicatePhrase.Failure) {
        guard !VerbLexicon.isVerb(word) else {
            head = word
            return
        }
        let readings = VerbLexicon.readings(of: word)
        guard let reading = readings.first(where: { [.past, .thirdPerson].contains($0.form) })
        else { throw .unknownVerb(word) }
        head = reading.verb.base
        clause.tense = reading.form == .past ? .past : .present
        tellsTense = true
    }

    /// Takes particle, fixed words and preposition.
    mutating func takeTail(from words: [String]) {
        var words = words[...]
        var predicate = Predicate(.verb, head)
        if let first = words.first, ClosedClasses.particles.contains(first), !isCopula {
            predicate.particle = first
            words = words.dropFirst()
        }
        if let last = words.last, Prepositions.all.contains(last) {
            preposition = last
            words = words.dropLast()
        }
        let fixed = words.joined(separator: " ")
        if isCopula, !fixed.isEmpty {
            clause.predicate = Predicate(.adjective, fixed)
        } else if fixed.isEmpty {
            clause.predicate = predicate
        } else {
            clause.predicate = Predicate(
                .verb, head + " " + fixed, particle: predicate.particle)
        }
    }

    private mutating func takeAdverbs(from words: inout [String]) {
        clause.adverbs += Self.adverbs(from: &words)
    }

    private static func adverbs(from words: inout [String]) -> [String] {
        var found: [String] = []
        while let first = words.first, words.count > 1, isAdverb(first) {
            found.append(first)
            words.removeFirst()
        }
        return found
    }

    private static func isAdverb(_ word: String) -> Bool {
        ClosedClasses.adverbs.contains(word)
            || word.hasSuffix("ly") && word.count > 3 && !VerbLexicon.isVerb(word)
    }
}
