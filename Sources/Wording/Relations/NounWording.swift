internal import English
import Facts

/// The sentences of a relation that has a noun for its value: "the capital of Japan is Tokyo".
struct NounWording {
    private let noun: String
    private let plural: String
    private let be: String
    private let isOne: Bool
    private let range: ValueRange
    private let subjectKinds: [KindID]

    /// Takes a relation whose line has a noun; nil for another.
    init?(_ relation: Relation, _ line: RelationLine, _ tense: Tense) {
        guard let noun = line.noun, let role = line.value else { return nil }
        // A date or another role's words do not follow "is".
        guard role.range != .flag, role.range != .date, line.roles.count == 1 else { return nil }
        self.noun = noun
        plural = line.nouns ?? Noun(noun).plural
        be = tense == .past ? "was" : "is"
        isOne = relation.cardinality == .one || role.range == .number
        range = role.range
        subjectKinds = relation.subjectKinds
    }

    private var isOfPeople: Bool { subjectKinds == ["person"] }
    /// "status at the centre" has no "of" after it, and people's things are theirs.
    private var isPossessed: Bool {
        isOfPeople || noun.split(separator: " ").contains { Prepositions.all.contains(String($0)) }
    }
    private var are: String { be == "was" ? "were" : "are" }

    private func owned(_ noun: String) -> String {
        isPossessed ? "{subject's} \(noun)" : "the \(noun) of {subject}"
    }

    var question: String {
        let pronoun: String =
            if case .entity(["person"]) = range { "Who" } else { "What" }
        return isOne ? "\(pronoun) \(be) \(owned(noun))?" : "\(pronoun) \(are) \(owned(plural))?"
    }

    var inverse: String {
        let has = be == "was" ? "had" : "has"
        let opener = English.sentenceCase(Asking.subject(subjectKinds))
        if isOfPeople, isOne { return "Whose \(noun) \(be) {value}?" }
        if case .entity = range {
            return isOne
                ? "\(opener) \(has) {value} as its \(noun)?"
                : "\(opener) \(has) {value} as one of its \(plural)?"
        }
        if range == .number {
            return "\(opener) \(has) \(English.indefinite(before: noun)) \(noun) of {value}?"
        }
        return isOne
            ? "\(opener) \(has) the \(noun) {value}?"
            : "\(opener) \(has) {value} as one of its \(plural)?"
    }

    /// Says or denies it, the main wording first.
    func claims(denied: Bool) -> [String] {
        let not = denied ? " not" : ""
        let isPast = be == "was"
        let has =
            denied ? (isPast ? "did not have" : "does not have") : (isPast ? "had" : "has")
        let owned = English.sentenceCase(self.owned(noun))
        if range == .number {
            return [
                "\(owned) \(be)\(not) {value}.",
                "{subject} \(has) \(English.indefinite(before: noun)) \(noun) of {value}.",
            ]
        }
        if isOne {
            let other = isOfPeople ? "The \(noun) of {subject}" : nil
            return [
                "\(owned) \(be)\(not) {value}.",
                other.map { "\($0) \(be)\(not) {value}." }
                    ?? "{value} \(be)\(not) \(self.owned(noun)).",
            ]
        }
        return [
            "{value} \(be)\(not) one of \(self.owned(plural)).",
            isOfPeople
                ? "\(English.sentenceCase(self.owned(plural))) \(includes(denied)) {value}."
                : "{subject} \(has) {value} as one of its \(plural).",
        ]
    }

    private func includes(_ denied: Bool) -> String {
        let isPast = be == "was"
        if denied { return isPast ? "did not include" : "do not include" }
        return isPast ? "included" : "include"
    }
}
