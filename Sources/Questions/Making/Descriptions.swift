import Facts
import Wording

extension Workshop {
    /// A value named by its fact instead of its name: "the organisation that Japan has joined",
    /// "the person who discovered radium".
    func description(_ asked: AskedFact, of value: EntityID) -> String? {
        guard let kind = model.kind(of: value) else { return nil }
        let filling = phrasing.filling(asked.fact.subject, nil)
        func clause(_ template: Template) -> String {
            phrasing.sentence(template, filling, embedded: true).dropStop.trimmingSpaces
        }
        func ends(_ template: Template, with place: Template.Placeholder) -> Bool {
            template.pieces.dropLast().last == .place(place)
                && template.pieces.last == .words(".") && template.pieces.count == 4
        }
        let claims = asked.relation.claims
        if let active = claims.first(where: {
            $0.pieces.first == .place(.value) && ends($0, with: .subject)
        }) {
            return "\(noun(kind)) \(kind == "person" ? "who" : "that") \(clause(active))"
        }
        guard
            let passive = claims.first(where: {
                // "The country in which it lies" reads better than "in which it is".
                $0.pieces.first == .place(.subject) && ends($0, with: .value) && !$0.isBareCopula
            })
                ?? claims.first(where: {
                    $0.pieces.first == .place(.subject) && ends($0, with: .value)
                })
        else { return nil }
        let words = clause(passive)
        // A preposition before the value moves in front: "the country in which it is based".
        if let last = words.split(separator: " ").last.map(String.init),
            Self.prepositions.contains(last)
        {
            let rest = String(words.dropLast(last.count + 1))
            return "\(noun(kind)) \(last) \(kind == "person" ? "whom" : "which") \(rest)"
        }
        return "\(noun(kind)) \(kind == "person" ? "whom" : "that") \(words)"
    }

    /// A subject named by its fact's value: "the person who holds the office of Prime Minister",
    /// "the organisation that was founded in 2008".
    func description(ofSubject asked: AskedFact, _ value: Value) -> String? {
        guard let kind = model.kind(of: asked.fact.subject),
            model.entity(asked.fact.subject)?.isPlural == false,
            let template = asked.relation.claims.first(where: { template in
                guard template.pieces.first == .place(.subject), template.namesValue,
                    case .words(let words)? = template.pieces.dropFirst().first
                else { return false }
                return Self.beginsWithVerb(words)
            })
        else { return nil }
        var filling = phrasing.filling(asked.fact.subject, value)
        filling.subject = ""
        let words = phrasing.sentence(template, filling, embedded: true).dropStop.trimmingSpaces
        return "\(noun(kind)) \(kind == "person" ? "who" : "that") \(words)"
    }

    /// A question about something called by a description; nil where it would not read well.
    func asking(
        _ template: Template, of subject: EntityID, called description: String
    ) -> String? {
        var filling = phrasing.filling(subject, nil)
        filling.subject = description
        filling.subjectIsPlural = false
        guard template.has(.subjectPossessive) else {
            guard !template.leavesWordsBehind else { return nil }
            return phrasing.sentence(template, filling, embedded: true)
        }
        // "What is {subject's} seat?" becomes "what is the seat of the organisation that …?".
        guard template.pieces.count == 3, case .words(let before) = template.pieces[0],
            template.pieces[1] == .place(.subjectPossessive),
            case .words(let after) = template.pieces[2], after.hasSuffix("?")
        else { return nil }
        let start = before.prefix(1).lowercased() + before.dropFirst()
        return "\(start)the\(after.dropLast()) of \(description)?"
    }

    private func noun(_ kind: KindID) -> String { "the \(Self.noun(kind))" }

    private static func beginsWithVerb(_ words: String) -> Bool {
        guard words.first == " ", let first = words.split(separator: " ").first else {
            return false
        }
        let isCommon = ["is", "was", "has", "had", "became", "won", "wrote"].contains(first)
        return isCommon || first.count > 3 && (first.hasSuffix("s") || first.hasSuffix("ed"))
    }

    private static let prepositions: Set<String> = [
        "in", "at", "by", "from", "to", "of", "on", "under", "with", "for",
    ]
}

extension Template {
    /// Whether all that it says of its subject is "is" and a preposition.
    fileprivate var isBareCopula: Bool {
        guard pieces.count > 1, case .words(let words) = pieces[1] else { return false }
        let parts = words.split(separator: " ")
        return parts.count == 2 && ["is", "was", "are", "were"].contains(parts[0])
    }

    /// Whether a question goes on with "a member of", "described as" or the like after its subject,
    /// which nobody can follow where the subject is long: "what is the country in which it lies a
    /// member of?".
    fileprivate var leavesWordsBehind: Bool {
        guard let place = pieces.firstIndex(of: .place(.subject)),
            pieces.indices.contains(place + 1), case .words(let after) = pieces[place + 1],
            place > 0, case .words(let before) = pieces[place - 1],
            let verb = before.split(separator: " ").last
        else { return false }
        return ["is", "was", "are", "were"].contains(verb)
            && [" of?", " as?", " to?", " with?", " for?"].contains(where: after.hasSuffix)
    }
}
