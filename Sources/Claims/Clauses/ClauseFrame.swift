import English

/// A clause in the one form in which ways of saying the same agree: "the capital of France is
/// Paris", "France's capital is Paris" and "France has Paris as its capital" are one frame.
struct ClauseFrame {
    /// What is said, by part of speech and reduced form: "v:join", "n:capital", "a:likely".
    let key: String
    /// What fills its roles. Of nouns, `preposition("of")` is the owner and `object` what it is.
    var roles: [Role: ReadPhrase]
    /// The clause that it comes from.
    let read: ReadClause
    /// Of a noun: the phrase whose head it is, for its modifiers and its number.
    var noun: ReadPhrase?
}

extension ClauseFrame {
    /// The frames of a clause.
    ///
    /// - Parameters:
    ///   - form: the reduced form of a word, by which words are compared.
    ///   - isWord: whether a token is a word, and not a name, a time or a number.
    ///   - verbsOf: the verbs that a noun is made of.
    static func frames(
        of read: ReadClause, form: (String) -> String, isWord: (Int) -> Bool,
        verbsOf: (String) -> [String]
    ) -> [ClauseFrame] {
        let clause = read.clause
        let verb = form(clause.predicate.lemma)
        var roles: [Role: ReadPhrase] = [:]
        for (role, phrase) in clause.roles {
            // "at a conference in Tallinn" has two places: each keeps its word.
            let plain = canonical(role)
            let isTaken = plain != role && clause.roles[plain] != nil
            roles[isTaken ? role : plain] = phrase
        }
        var frames: [ClauseFrame] = []
        func add(_ key: String, _ roles: [Role: ReadPhrase], noun: ReadPhrase? = nil) {
            frames.append(ClauseFrame(key: key, roles: roles, read: read, noun: noun))
        }
        // "came out" may be read with a particle or with an adjective.
        let particle = (clause.predicate.particle ?? read.adjectiveWord).map { "+\($0)" } ?? ""
        // To become something is to be it, but the time of the one is not that of the other.
        let isBecoming = Self.becoming.contains(verb) && read.times.isEmpty
        let isBeing = (verb == "be" || isBecoming) && clause.voice == .active
        if isBeing, let adjective = read.adjectiveWord {
            add("a:\(form(adjective))", roles)
            return frames
        }
        add(isBeing ? "v:be" : "v:\(verb)\(particle)", roles)
        if isBeing, let subject = roles[.subject], let object = roles[.object] {
            // Of two things that are one, either may be told of the other.
            var turned = roles
            turned[.subject] = object
            turned[.object] = subject
            add("v:be", turned)
            for (noun, other) in [(subject, object), (object, subject)]
            where noun.members.isEmpty && isWord(noun.head) {
                var named = roles
                named[.subject] = nil
                named[.object] = other
                if let owner = noun.owner { named[.preposition("of")] = owner }
                add("n:\(form(noun.word))", named, noun: noun)
            }
        }
        // "There are five gyroscopes on Hubble": Hubble has them.
        if isBeing, roles[.subject] == nil, let noun = roles[.object] {
            for preposition in ["in", "on", "with", "of"] {
                guard let owner = roles[.preposition(preposition)] else { continue }
                var named = roles
                named[.object] = nil
                named[.preposition(preposition)] = nil
                named[.preposition("of")] = owner
                add("n:\(form(noun.word))", named, noun: noun)
            }
        }
        if verb == "have", let owner = roles[.subject], let noun = roles[.object],
            noun.members.isEmpty, isWord(noun.head) || roles[.preposition("as")] != nil
        {
            var named = roles
            named[.subject] = nil
            named[.preposition("of")] = owner
            named[.object] = noun.owner
            add("n:\(form(noun.word))", named, noun: noun)
            // "has Paris as its capital"
            if let kind = roles[.preposition("as")], isWord(kind.head) {
                named[.preposition("as")] = nil
                named[.object] = noun
                add("n:\(form(kind.word))", named, noun: kind)
            }
        }
        frames += deeds(read, verb, roles, isWord, form, verbsOf)
        // "is called Seiichi": what it is called is what it is.
        if Self.naming.contains(verb), clause.voice == .passive, let subject = roles[.object],
            let name = roles[.recipient]
        {
            var named = read
            named.clause = Clause(Predicate(.verb, "be"), [.subject: subject, .object: name])
            named.clause.isDenied = clause.isDenied
            named.clause.tense = clause.tense
            return frames + Self.frames(of: named, form: form, isWord: isWord, verbsOf: verbsOf)
        }
        if let event = roles[.subject], Self.happening.contains(verb), event.members.isEmpty,
            isWord(event.head), roles[.object] == nil
        {
            frames += events(event, read, roles, form, verbsOf)
        }
        return frames
    }

    private static let becoming = Set(["become", "remain"].map(GrammarReader.form))
    private static let naming = Set(["call", "name"].map(GrammarReader.form))

    /// Verbs that say no more of an event than that it was.
    static let happening = Set(
        ["be", "take place", "happen", "occur", "come", "date"].map(GrammarReader.form))

    /// Verbs that leave it to their object to say what is done.
    private static let light = Set(["make", "give", "take", "pay"].map(GrammarReader.form))

    /// "made a visit to Estonia", "gave the order for the ship": visited it, ordered it.
    private static func deeds(
        _ read: ReadClause, _ verb: String, _ roles: [Role: ReadPhrase], _ isWord: (Int) -> Bool,
        _ form: (String) -> String, _ verbsOf: (String) -> [String]
    ) -> [ClauseFrame] {
        guard light.contains(verb), read.clause.voice == .active,
            read.clause.predicate.particle == nil,
            let deed = roles[.object], roles[.recipient] == nil, isWord(deed.head),
            deed.members.isEmpty, deed.modifiers.isEmpty, deed.count == nil, deed.owners.isEmpty,
            ["a", "an", "the"].contains(deed.determiner)
        else { return [] }
        var rest = roles
        rest[.object] = nil
        let of = deed.complements.filter { $0.preposition == "of" }.map(\.phrase)
        var done: [(rest: [Role: ReadPhrase], object: ReadPhrase)] = of.map { (rest, $0) }
        for preposition in ["to", "for", "on"] where of.isEmpty {
            guard let object = rest[.preposition(preposition)] else { continue }
            var others = rest
            others[.preposition(preposition)] = nil
            done.append((others, object))
        }
        return done.flatMap { rest, object in
            var roles = rest
            roles[.object] = object
            return Set(verbsOf(deed.word).map(form)).sorted().map {
                ClauseFrame(key: "v:\($0)", roles: roles, read: read, noun: nil)
            }
        }
    }

    /// "The founding of the centre was in 2008": the centre was founded in 2008.
    private static func events(
        _ event: ReadPhrase, _ read: ReadClause, _ roles: [Role: ReadPhrase],
        _ form: (String) -> String, _ verbsOf: (String) -> [String]
    ) -> [ClauseFrame] {
        guard let owner = event.owner else { return [] }
        var rest = roles
        rest[.subject] = nil
        for complement in event.complements where complement.preposition != "of" {
            rest[canonical(.preposition(complement.preposition))] = complement.phrase
        }
        let by = rest.removeValue(forKey: .preposition("by"))
        return [Role.object, .subject].flatMap { role in
            var roles = rest
            roles[role] = owner
            if role == .object, let by { roles[.subject] = by }
            let verbs = Set(([event.word] + verbsOf(event.word)).map(form))
            return verbs.sorted().map {
                ClauseFrame(key: "v:\($0)", roles: roles, read: read, noun: nil)
            }
        }
    }

    /// Small words that stand for one another between a verb and a place.
    private static func canonical(_ role: Role) -> Role {
        guard case .preposition(let word) = role else { return role }
        switch word {
        case "at", "within", "inside": return .preposition("in")
        case "upon", "onto": return .preposition("on")
        default: return role
        }
    }
}
