/// The verbs of a clause in their order: one that is finite, and what follows it.
struct VerbGroup {
    /// The verb that tells tense and number.
    let finite: String
    /// The others, with adverbs before the last.
    let rest: [String]

    /// Puts the verbs of a clause together.
    ///
    /// - Parameters:
    ///   - isPlural: whether the grammatical subject is.
    ///   - needsAuxiliary: whether "not" or the subject comes after the finite verb, which only an
    ///     auxiliary or "be" allows.
    init(
        _ clause: Clause<some Hashable & Sendable>, isPlural: Bool, needsAuxiliary: Bool
    ) {
        let predicate = clause.predicate
        let isVerb = predicate.category == .verb
        let head =
            isVerb ? predicate.lemma.split(separator: " ").first.map(String.init) ?? "" : "be"
        var chain: [(base: String, form: Form)] = []
        if let modal = clause.modal {
            chain.append((modal, .bare))
        } else if clause.tense == .future {
            chain.append(("will", .bare))
        }
        if clause.tense == .perfect { chain.append(("have", .finite)) }
        let isPassive = isVerb && clause.voice == .passive
        if isPassive { chain.append(("be", .finite)) }
        chain.append((head, .finite))
        var words = Self.spelled(chain, isPassive: isPassive, clause, isPlural: isPlural)
        if words.count == 1, needsAuxiliary, head != "be" {
            words = [
                Self.finite(Verb("do"), clause.tense, isPlural: isPlural), head,
            ]
        }
        // Beside a form of "be" alone an adverb comes after it, elsewhere before the last verb.
        let isBareBe = words.count == 1 && head == "be"
        let place = isBareBe ? words.count : words.count - 1
        words.insert(contentsOf: clause.adverbs, at: place)
        if place == 0, !clause.adverbs.isEmpty {
            finite = words.joined(separator: " ")
            rest = []
        } else {
            finite = words.first ?? ""
            rest = Array(words.dropFirst())
        }
    }

    private enum Form { case bare, finite }

    /// Gives each verb the form that the one before it asks for.
    private static func spelled(
        _ chain: [(base: String, form: Form)], isPassive: Bool,
        _ clause: Clause<some Hashable & Sendable>, isPlural: Bool
    ) -> [String] {
        chain.enumerated().map { place, link in
            let verb = Verb(link.base)
            guard place > 0 else {
                return link.form == .bare
                    ? link.base : finite(verb, clause.tense, isPlural: isPlural)
            }
            if chain[place - 1].form == .bare { return link.base }
            // After "have" and after the passive's "be" comes a participle.
            return verb.participle
        }
    }

    private static func finite(_ verb: Verb, _ tense: Tense, isPlural: Bool) -> String {
        switch (tense, verb.base, isPlural) {
        case (.past, "be", true): "were"
        case (.past, _, _): verb.past
        case (_, "be", true): "are"
        case (_, _, true): verb.base
        case (_, _, false): verb.thirdPerson
        }
    }
}
