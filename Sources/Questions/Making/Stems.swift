import Facts
import Wording

extension Workshop {
    /// "According to the article" and the like: names the frame, and for relative dates the day
    /// from which they count.
    func lead(_ frame: Frame, relative: Bool = false) -> String {
        switch frame {
        case .record: return "According to the public record"
        case .article:
            return "According to the \(noun)"
                + (relative ? anchor.map { ", published on \($0)" } ?? "" : "")
        }
    }

    /// Names the frame of a fact, with the day from which its dates count, or on which the public
    /// record is asked of, where it needs it.
    func lead(_ asked: AskedFact) -> String {
        if asked.frame == .record, asked.relation.canChange, let anchor {
            return "\(lead(.record)) as of \(anchor)"
        }
        return lead(asked.frame, relative: isAnchored(asked))
    }

    /// Whether the answer counts from the day of publication.
    func isAnchored(_ asked: AskedFact) -> Bool {
        asked.frame == .article && asked.fact.basis == .relative && asked.relation.range == .date
    }

    /// The day of publication, in words.
    var anchor: String? {
        model.bank.source?.published.map { DateWriter.bare(.on($0)) }
    }

    /// Asks something of a fact, in its frame.
    func asking(_ asked: AskedFact, _ text: String) -> Asking {
        Asking(lead: lead(asked), text: text)
    }

    /// What stems call the source.
    var noun: String { model.bank.source?.noun ?? "article" }

    /// The question for a fact's value: the relation's own, or one made from its noun.
    func valueStem(_ asked: AskedFact) -> Asking? {
        let isOfThings = asked.values.allSatisfy { $0.entity != nil }
        let isOfPeople = asked.values.allSatisfy {
            $0.entity.flatMap(model.kind) == Self.person
        }
        if let question = asked.relation.question,
            !asked.isList || !question.asksForOne || asked.relation.noun == nil
        {
            let text = phrasing.sentence(
                question, phrasing.filling(asked.fact.subject, nil), embedded: true)
            // Of words nobody can tell whether they name people.
            return asking(
                asked, isOfThings ? Self.askingWho(text, isPerson: isOfPeople) : text)
        }
        let pronoun = isOfPeople && asked.isList ? "who" : "what"
        return possession(asked, isPlural: asked.isList).map {
            asking(asked, "\(pronoun) \(asked.isList ? "are" : "is") \($0)?")
        }
    }

    /// How finely a date is asked for.
    func precisionRequest(_ date: PartialDate) -> String {
        switch date.precision {
        case .century: "Give the century."
        case .decade: "Give the decade."
        case .year: "Give the year."
        case .month: "Give the month and the year."
        case .day: "Give the day, the month and the year."
        }
    }

    /// The fact as a sentence.
    func statement(_ asked: AskedFact, value: Value, template: Template? = nil) -> String? {
        let templates = asked.fact.holds ? asked.relation.claims : asked.relation.negations
        guard let template = template ?? templates.first else { return nil }
        return phrasing.sentence(template, phrasing.filling(asked.fact.subject, value))
    }

    /// What the subject has: "the CCDCOE's focus areas", "the sources of the growing cyber-threat".
    func possession(_ asked: AskedFact, isPlural: Bool = true) -> String? {
        asked.relation.noun.map { noun in
            possession(
                asked.fact.subject,
                isPlural ? asked.relation.pluralNoun ?? English.plural(noun) : noun)
        }
    }

    /// A noun that belongs to an entity: after a proper name, before what is only described.
    func possession(_ owner: EntityID, _ noun: String) -> String {
        let name = phrasing.name(owner)
        let isProper = name.first?.isLowercase == false && TextKey(name).words.count <= 3
        let isPlural = model.entity(owner)?.isPlural ?? false
        return isProper && !isPlural
            ? "\(English.possessive(phrasing.inSentence(owner))) \(noun)"
            : "the \(noun) of \(phrasing.inSentence(owner))"
    }

    /// The list's items as what they are: "focus areas of the CCDCOE".
    func listName(_ asked: AskedFact) -> String? {
        guard let noun = asked.relation.noun else { return nil }
        let plural = asked.relation.pluralNoun ?? English.plural(noun)
        return "\(plural) of \(phrasing.inSentence(asked.fact.subject))"
    }
}

extension Template {
    /// Whether a question asks for one thing by its grammar: "What award did …?", "Who is a child
    /// of …?", where "What does … do?" and "Which awards did …?" may be asked for a list.
    fileprivate var asksForOne: Bool {
        guard case .words(let words)? = pieces.first else { return false }
        let parts = words.split(separator: " ").map { $0.lowercased() }
        guard parts.count > 1 else { return false }
        if parts.contains(where: { ["is", "was"].contains($0) }) { return true }
        return ["what", "which"].contains(parts[0]) && !Self.openers.contains(parts[1])
            && !parts[1].hasSuffix("s")
    }

    private static let openers: Set<String> = ["do", "does", "did", "are", "were", "have", "can"]
}
