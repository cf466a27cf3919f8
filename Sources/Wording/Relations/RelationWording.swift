internal import English
public import Facts

extension Relation {
    /// Words what the line says and no template of its own does.
    ///
    /// - Parameter kept: the parts that the bank gives as sentences, which stay as they are.
    public mutating func wordLine(keeping kept: Set<WordedPart> = []) {
        guard let line else { return }
        let wording = RelationWording(self, LineReading(line))
        func template(_ text: String?) -> Template? { text.flatMap { try? Template($0) } }
        if !kept.contains(.question) { question = template(wording.question) }
        if !kept.contains(.claims) {
            claims = wording.claims(denied: false).compactMap(template)
        }
        if !kept.contains(.negations) {
            negations = wording.claims(denied: true).compactMap(template)
        }
        if !kept.contains(.inverse) { inverse = template(wording.inverse) }
        noun = line.noun
        pluralNoun = line.nouns ?? line.noun.map { Noun($0).plural }
        synonyms = wording.synonyms
    }

    /// A part of a relation's wording.
    public enum WordedPart: Hashable, Sendable {
        case question, claims, negations, inverse
    }
}

/// The sentences of a relation that is written in one line.
struct RelationWording {
    let relation: Relation
    let reading: LineReading
    private let nouns: NounWording?

    init(_ relation: Relation, _ reading: LineReading) {
        self.relation = relation
        self.reading = reading
        nouns = NounWording(relation, reading.line, reading.tense(nil))
    }

    /// No relation is worded in more ways.
    private static let most = 3

    private var line: RelationLine { reading.line }
    private var clauses: [Clause<RolePlace>] { reading.phrases.map(reading.clause) }

    /// Asks for the value.
    var question: String? {
        guard let role = line.value else { return nil }
        guard let clause = clauses.first else { return nouns?.question }
        if role.range == .flag { return sentence(clause, mood: .polar) }
        if isMeasure { return sentence(measured(clause, "how"), mood: .asking(.object)) }
        guard let asked = clause.roles.first(where: { $0.value == .value })?.key else { return nil }
        var filled = words(clause)
        filled.roles[asked] = NounPhrase(Asking.value(role, unit: relation.unit))
        filled.mood = .asking(asked)
        // Who did it is asked in the active: "who posted it?", not "by whom was it posted?".
        if asked == .subject { filled.voice = .active }
        return English.sentenceCase(Realiser.sentence(filled))
    }

    /// Asks for the subject.
    var inverse: String? {
        guard let role = line.value else { return nil }
        guard let clause = clauses.first else { return nouns?.inverse }
        guard let asked = clause.roles.first(where: { $0.value == .subject })?.key else {
            return nil
        }
        var filled = isMeasure ? measured(clause, "{value}") : words(clause)
        filled.roles[asked] = NounPhrase(Asking.subject(relation.subjectKinds))
        filled.mood = .asking(asked)
        if role.name == "by" { filled.voice = .active }
        return English.sentenceCase(Realiser.sentence(filled))
    }

    /// Says or denies it, the main wording first.
    func claims(denied: Bool) -> [String] {
        guard line.value != nil else { return [] }
        guard let main = clauses.first else { return nouns?.claims(denied: denied) ?? [] }
        if isMeasure {
            let first = sentence(measured(main, "{value}"), denied: denied)
            return [first] + (nouns?.claims(denied: denied).prefix(1) ?? [])
        }
        var found = [sentence(main, denied: denied)]
        found += clauses.dropFirst().map { sentence($0, denied: denied) }
        found += deed(denied: denied)
        if let turned = turned(main) { found.append(sentence(turned, denied: denied)) }
        var seen: Set<String> = []
        return Array(found.filter { seen.insert($0).inserted }.prefix(Self.most))
    }

    /// The same in the other voice, where English has one.
    private func turned(_ clause: Clause<RolePlace>) -> Clause<RolePlace>? {
        let predicate = clause.predicate
        guard predicate.category == .verb, clause.modal == nil, clause.roles[.recipient] == nil,
            clause.roles[.subject] != nil, let object = clause.roles[.object],
            Verb(predicate.lemma).hasPassive, !predicate.lemma.contains(" ")
        else { return nil }
        // A sentence that only names a value reads ill with it in front.
        guard clause.voice == .passive || object != .value || line.value?.range != .text else {
            return nil
        }
        var turned = clause
        turned.voice = clause.voice == .active ? .passive : .active
        return turned
    }

    /// "The founding of {subject} took place {when}."
    private func deed(denied: Bool) -> [String] {
        guard let deed = line.deed, line.value?.name == "when", line.roles.count == 1 else {
            return []
        }
        var clause = Clause<NounPhrase>(
            Predicate(.verb, "take place"),
            [.subject: NounPhrase("the \(deed) of {subject}"), .when: NounPhrase("{when}")])
        clause.tense = .past
        clause.isDenied = denied
        return [English.sentenceCase(Realiser.sentence(clause))]
    }

    // MARK: Measures

    /// Whether it is said as "828 m high".
    private var isMeasure: Bool { line.adjective != nil && line.value?.range == .number }

    private func measured(_ clause: Clause<RolePlace>, _ amount: String) -> Clause<NounPhrase> {
        let adjective = clause.predicate.lemma
        guard amount != "how" else {
            var asked = words(clause)
            asked.predicate = Predicate(.adjective, "")
            asked.roles[.object] = NounPhrase("how \(adjective)")
            return asked
        }
        var said = words(clause)
        said.predicate = Predicate(.adjective, "\(amount) \(adjective)")
        said.roles[.object] = nil
        return said
    }

    // MARK: Sentences

    private func sentence(
        _ clause: Clause<RolePlace>, denied: Bool = false, mood: Mood = .statement
    ) -> String {
        sentence(words(clause), denied: denied, mood: mood)
    }

    private func sentence(
        _ clause: Clause<NounPhrase>, denied: Bool = false, mood: Mood = .statement
    ) -> String {
        var clause = clause
        clause.isDenied = denied
        clause.mood = mood
        return English.sentenceCase(Realiser.sentence(clause))
    }

    /// The clause with places for what a fact fills in.
    private func words(_ clause: Clause<RolePlace>) -> Clause<NounPhrase> {
        var words = Clause<NounPhrase>(clause.predicate)
        words.adverbs = clause.adverbs
        words.modal = clause.modal
        words.tense = clause.tense
        words.voice = clause.voice
        for (role, place) in clause.roles {
            words.roles[role] =
                switch place {
                case .subject: NounPhrase("{subject}", possessive: "{subject's}")
                case .value: NounPhrase(role == .when ? "{when}" : "{value}")
                case .words(let text): NounPhrase(text)
                }
        }
        return words
    }

    /// The forms in which a verb says what the relation says: what was done is not being done.
    private func forms(of verb: Verb, _ phrase: PredicatePhrase) -> [String] {
        switch reading.tense(phrase) {
        case .present: [verb.thirdPerson]
        case .past, .perfect: [verb.past, verb.participle]
        case .future: []
        }
    }

    /// Words by which a claim's reader finds the relation: each phrase in the forms that running
    /// text has, and what is no phrase as it stands.
    var synonyms: [String] {
        var found: [String] = []
        for phrase in reading.phrases {
            let clause = phrase.clause
            let predicate = clause.predicate
            guard predicate.category == .verb else {
                found.append(predicate.lemma + (phrase.preposition.map { " " + $0 } ?? ""))
                continue
            }
            let parts = predicate.lemma.split(separator: " ").map(String.init)
            let verb = Verb(parts.first ?? "")
            let tail =
                ([predicate.particle].compactMap { $0 } + parts.dropFirst()
                    + [phrase.preposition].compactMap { $0 })
            let forms =
                clause.voice == .passive ? [verb.participle] : forms(of: verb, phrase)
            for form in forms where form != "been" {
                found.append(([form] + tail).joined(separator: " "))
            }
        }
        found += [line.noun].compactMap { $0 } + line.words
        if reading.phrases.isEmpty { found += line.synonyms }
        var seen: Set<String> = []
        return found.filter { seen.insert($0).inserted }
    }
}
