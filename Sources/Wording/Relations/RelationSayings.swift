public import English
public import Facts

/// What fills a role in what a relation says.
public enum RolePlace: Hashable, Sendable {
    /// The fact's subject.
    case subject
    /// The fact's value.
    case value
    /// Words that are the same for all its facts.
    case words(String)
}

extension Relation {
    /// The clauses that say the relation, the main one first; none where it is written in
    /// sentences only.
    ///
    /// A noun is said of its value: "law is a focus area of the centre" has the value as subject,
    /// and the fact's subject after "of".
    public var sayings: [Clause<RolePlace>] {
        line.map { LineReading($0).sayings } ?? []
    }
}

/// A relation's line with its phrases read.
struct LineReading {
    let line: RelationLine
    /// The main phrase and its synonyms, as far as they are verbs or said with "be".
    let phrases: [PredicatePhrase]
    init(_ line: RelationLine) {
        self.line = line
        let main = line.verb ?? line.adjective
        func read(_ text: String) -> PredicatePhrase? {
            line.verb == nil
                ? try? PredicatePhrase(adjective: text) : try? PredicatePhrase(verb: text)
        }
        phrases = ([main] + (main == nil ? [] : line.synonyms)).compactMap { $0.flatMap(read) }
    }

    var sayings: [Clause<RolePlace>] {
        let nouns = line.verb == nil && line.adjective == nil ? line.synonyms : []
        return phrases.map(clause)
            + ([line.noun].compactMap { $0 } + nouns).map { noun in
                var clause = Clause<RolePlace>(
                    Predicate(.noun, noun), [.subject: .value, .preposition("of"): .subject])
                clause.tense = tense(nil)
                return clause
            }
    }

    /// A phrase with its roles filled.
    func clause(_ phrase: PredicatePhrase) -> Clause<RolePlace> {
        let read = phrase.clause
        var clause = Clause<RolePlace>(read.predicate)
        clause.adverbs = read.adverbs
        clause.modal = read.modal
        clause.tense = tense(phrase)
        clause.voice = read.voice
        let fillers = line.roles.enumerated().compactMap { place, role in
            filler(of: role, at: place).map { (role.name, $0) }
        }
        // "{verb: post, by: ministry}" tells who does it: its subject is what is posted.
        if fillers.contains(where: { $0.0 == "by" }), read.predicate.category == .verb {
            clause.voice = .passive
        }
        var ending = phrase.preposition
        for (name, place) in fillers {
            clause.roles[role(name, clause, &ending)] = place
        }
        clause.roles[subjectRole(of: clause)] = .subject
        return clause
    }

    private func filler(of role: RelationLine.Role, at place: Int) -> RolePlace? {
        if let words = role.words { return .words(words) }
        return place == line.asked && role.range != .flag ? .value : nil
    }

    private func role(
        _ name: String, _ clause: Clause<RolePlace>, _ ending: inout String?
    ) -> Role {
        switch name {
        case "object":
            guard let preposition = ending else { return .object }
            ending = nil
            return .preposition(preposition)
        case "when": return .when
        case "where": return .preposition("in")
        case "by" where clause.voice == .passive: return .subject
        default: return .preposition(name)
        }
    }

    private func subjectRole(of clause: Clause<RolePlace>) -> Role {
        guard clause.voice == .passive else { return .subject }
        return clause.roles[.object] == nil ? .object : .recipient
    }

    /// The tense of a phrase: the line's, the phrase's own, or else the past for deeds and the
    /// present for what is said with "be" and "have".
    func tense(_ phrase: PredicatePhrase?) -> Tense {
        switch line.tense {
        case .past?: return .past
        case .present?: return .present
        case .future?: return .future
        case .perfect?: return .perfect
        case nil: break
        }
        guard let phrase else { return .present }
        if phrase.tellsTense || phrase.clause.modal != nil { return phrase.clause.tense }
        let names = Set(line.roles.map(\.name))
        if names.contains("since") { return .perfect }
        if names.contains("when") || names.contains("by") { return .past }
        let clause = phrase.clause
        let isState =
            clause.predicate.category != .verb || clause.voice == .passive
            || ["be", "have"].contains(clause.predicate.lemma.prefix { $0 != " " })
        return isState ? .present : .past
    }
}
