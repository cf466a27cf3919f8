import Facts
import Wording

extension Workshop {
    /// The question for the subject that a value belongs to: "which river is 2,850 km long?".
    ///
    /// The model proves a subject to be the only one among those of its kind, so that the stem
    /// names the kind; a "who" or "whose" that cannot is asked only where nothing of another kind
    /// has the value.
    func subjectStem(_ asked: AskedFact, _ value: Value) -> Asking? {
        guard let inverse = asked.relation.inverse, let kind = model.kind(of: asked.fact.subject),
            !tells(value, asked.fact.subject)
        else { return nil }
        let text = phrasing.sentence(
            inverse, phrasing.filling(asked.fact.subject, value), embedded: true)
        if let named = Self.naming(kind, in: text) { return asking(asked, named) }
        let owners = model.facts(of: asked.relation.id, valued: value)
        guard owners.count <= Self.reach,
            owners.allSatisfy({ $0.subjects.allSatisfy { model.kind(of: $0) == kind } })
        else { return nil }
        return asking(asked, Self.askingWho(text, isPerson: kind == Self.person))
    }

    /// Whether the name of a thing tells the value, so that to claim it or to ask for it is to
    /// ask nothing: "Ulm Minster is in Ulm".
    func names(_ value: Value, _ subject: EntityID) -> Bool {
        ItemRules.contains(phrasing.name(subject), phrasing.value(value))
    }

    /// Whether the name of a thing gives the value away or the other way round, so that to ask for
    /// the one by the other is to ask little: a telescope and the person whose surname it bears,
    /// Luxembourg and Luxembourg City.
    func tells(_ value: Value, _ subject: EntityID) -> Bool {
        if names(value, subject) { return true }
        guard let id = value.entity, let entity = model.entity(id) else { return false }
        let own = TextKey(entity.name).words
        let other = TextKey(model.entity(subject)?.name ?? "").words
        if own.starts(with: other),
            own.dropFirst(other.count).allSatisfy(Self.kindsWithinNames.contains)
        {
            return true
        }
        guard entity.kind == Self.person, own.count > 1, let surname = own.last else {
            return false
        }
        return surname.count > 3 && other.contains(surname)
    }

    /// Words that a name may have beside that of something else.
    private static let kindsWithinNames: Set<String> = [
        "city", "island", "islands", "province", "republic", "river", "state", "town",
    ]

    /// The question with its "what" or "who" as the kind of thing that is asked for; nil for people
    /// and for questions that begin otherwise.
    private static func naming(_ kind: KindID, in text: String) -> String? {
        guard kind != person else { return nil }
        let noun = noun(kind)
        let openers = ["who or what ", "what ", "who ", "which \(noun) or "]
        guard let opener = openers.first(where: text.hasPrefix) else { return nil }
        let rest = text.dropFirst(opener.count)
        // Of "which country or region has …" the other noun goes, too.
        let other = opener.hasSuffix(" or ") ? rest.prefix { $0 != " " }.count + 1 : 0
        return "which \(noun) \(rest.dropFirst(other))"
    }

    /// "Who or what" as the one of the two that fits.
    static func askingWho(_ text: String, isPerson: Bool) -> String {
        let both = "who or what "
        guard text.hasPrefix(both) else { return text }
        return (isPerson ? "who " : "what ") + text.dropFirst(both.count)
    }

    /// What a thing of a kind is called: "mountain range".
    static func noun(_ kind: KindID) -> String { kind.rawValue.replacing("-", with: " ") }

    /// The kind of which one asks "who".
    static let person: KindID = "person"
}
