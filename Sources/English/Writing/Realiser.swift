/// Writes clauses as English sentences.
///
/// Clause is subject, verb group, complements and adjuncts; mood and polarity change the verb group
/// and the order, as in the resource grammars of the Grammatical Framework (Ranta 2009) and in
/// SimpleNLG (Gatt and Reiter 2009).
public enum Realiser {
    /// The sentence that a clause makes, with its stop or question mark, its first letter as given.
    public static func sentence(_ clause: Clause<NounPhrase>) -> String {
        let text = words(of: clause).filter { !$0.isEmpty }.joined(separator: " ")
        return text + (clause.mood == .statement ? "." : "?")
    }

    /// The clause as a noun phrase: "the founding of the centre", "Abe's visit to Estonia".
    ///
    /// - Parameters:
    ///   - noun: what the deed is called; where nil, the verb's form in "-ing" stands for it.
    ///   - link: the preposition that joins what it is done to; "of" where nil.
    public static func nominal(
        _ clause: Clause<NounPhrase>, noun: String? = nil, link: String? = nil
    ) -> String {
        let name = noun ?? Verb(head(of: clause)).gerund
        let doer = clause.roles[.subject]
        let patient = clause.roles[.object]
        var parts: [String] = []
        switch (doer, patient) {
        case (let doer?, let patient?) where noun != nil:
            parts = [doer.possessive, name, link ?? "of", patient.text]
        case (let doer?, let patient?):
            parts = ["the", name, link ?? "of", patient.text, "by", doer.text]
        case (let doer?, nil): parts = [doer.possessive, name]
        case (nil, let patient?): parts = ["the", name, link ?? "of", patient.text]
        case (nil, nil): parts = ["the", name]
        }
        return (parts + adjuncts(of: clause, but: nil)).joined(separator: " ")
    }

    private static func words(of clause: Clause<NounPhrase>) -> [String] {
        let subjectRole = grammaticalSubject(of: clause)
        let subject = clause.roles[subjectRole] ?? NounPhrase("it")
        let asked: Role? = if case .asking(let role) = clause.mood { role } else { nil }
        let isInverted = clause.mood == .polar || asked.map { $0 != subjectRole } ?? false
        let group = VerbGroup(
            clause, isPlural: subject.isPlural, needsAuxiliary: isInverted || clause.isDenied)
        let negation = clause.isDenied ? ["not"] : []
        let complement = complement(of: clause)
        let (front, tail) = arrangement(of: clause, asked: asked, subjectRole)
        if isInverted {
            return front + [group.finite, subject.text] + negation + group.rest + complement + tail
        }
        return [subject.text, group.finite] + negation + group.rest + complement + tail
    }

    /// What stands before the verb in a question, and what after it in any clause.
    private static func arrangement(
        of clause: Clause<NounPhrase>, asked: Role?, _ subjectRole: Role
    ) -> (front: [String], tail: [String]) {
        let objects = objects(of: clause, subjectRole)
        guard let asked, asked != subjectRole, let phrase = clause.roles[asked] else {
            return ([], objects + adjuncts(of: clause, but: nil))
        }
        switch asked {
        case .preposition(let preposition):
            let others = adjuncts(of: clause, but: asked)
            // "What is it based in?", yet "With whom did it sign the treaty?", "Since when?"
            if phrase.text == "where" { return ([phrase.text], objects + others) }
            let strands = objects.isEmpty && others.isEmpty && phrase.text != "when"
            if strands { return ([phrase.text], [preposition]) }
            let fronted = phrase.text == "who" ? "whom" : phrase.text
            return ([preposition, fronted], objects + others)
        case .when: return ([phrase.text], objects + adjuncts(of: clause, but: .when))
        case .subject:
            let doer = phrase.text == "who" ? "whom" : phrase.text
            return (["by", doer], objects + adjuncts(of: clause, but: .subject))
        default:
            let left = clause.roles.filter { $0.key != asked }
            var rest = clause
            rest.roles = left
            return (
                [phrase.text],
                Self.objects(of: rest, subjectRole) + adjuncts(of: rest, but: nil)
            )
        }
    }

    private static func objects(of clause: Clause<NounPhrase>, _ subjectRole: Role) -> [String] {
        [Role.recipient, .object].filter { $0 != subjectRole }.compactMap {
            clause.roles[$0]?.text
        }
    }

    /// What prepositions join, and the time; in the passive who does it, too.
    private static func adjuncts(of clause: Clause<NounPhrase>, but left: Role?) -> [String] {
        var words: [String] = []
        for role in clause.roles.keys.sorted(by: comesFirst) where role != left {
            guard case .preposition(let name) = role, let phrase = clause.roles[role] else {
                continue
            }
            words += [name, phrase.text]
        }
        if clause.voice == .passive, left != .subject, let doer = clause.roles[.subject] {
            words += ["by", doer.text]
        }
        if left != .when, let when = clause.roles[.when] { words.append(when.text) }
        return words
    }

    /// The order of what prepositions join: what belongs closest to the verb first.
    private static func comesFirst(_ left: Role, _ right: Role) -> Bool {
        func rank(_ role: Role) -> (Int, String) {
            guard case .preposition(let name) = role else { return (0, "") }
            return (order.firstIndex(of: name) ?? order.count, name)
        }
        return rank(left) < rank(right)
    }

    private static let order = [
        "into", "from", "to", "of", "on", "as", "under", "about", "for", "against", "with", "in",
        "at", "by", "since",
    ]

    /// In the passive to whom something is done, else what it is done to; elsewhere the subject.
    private static func grammaticalSubject(of clause: Clause<NounPhrase>) -> Role {
        guard clause.predicate.category == .verb, clause.voice == .passive else { return .subject }
        return clause.roles[.recipient] == nil ? .object : .recipient
    }

    /// What belongs to the predicate after its verb: "part" of "take part", "likely to anger".
    private static func complement(of clause: Clause<NounPhrase>) -> [String] {
        let predicate = clause.predicate
        guard predicate.category == .verb else { return [predicate.lemma] }
        let fixed = predicate.lemma.split(separator: " ").dropFirst().joined(separator: " ")
        return [predicate.particle ?? "", fixed]
    }

    private static func head(of clause: Clause<NounPhrase>) -> String {
        clause.predicate.lemma.split(separator: " ").first.map(String.init) ?? ""
    }
}
