import Facts
import Wording

extension Workshop {
    /// "According to the article, " and the like: names the frame, and for relative dates the day
    /// from which they count.
    func lead(_ frame: Frame, relative: Bool = false) -> String {
        switch frame {
        case .record: return "According to the public record, "
        case .article:
            if relative, let published = model.bank.source?.published {
                return "According to the \(noun), published on "
                    + "\(DateWriter.bare(.on(published))), "
            }
            return "According to the \(noun), "
        }
    }

    /// What stems call the source.
    var noun: String { model.bank.source?.noun ?? "article" }

    /// A relation's question about a subject, with its frame.
    func stem(_ template: Template, _ filling: Phrasing.Filling, _ asked: AskedFact) -> String {
        let isRelative = asked.fact.basis == .relative && asked.relation.range == .date
        return lead(asked.frame, relative: isRelative && asked.frame == .article)
            + phrasing.sentence(template, filling, embedded: true)
    }

    /// The question for a fact's value: the relation's own, or one made from its noun.
    func valueStem(_ asked: AskedFact) -> String? {
        let filling = phrasing.filling(asked.fact.subject, nil)
        if let question = asked.relation.question { return stem(question, filling, asked) }
        guard let noun = asked.relation.noun else { return nil }
        let verb = asked.isList ? "what are" : "what is"
        let named = asked.isList ? asked.relation.pluralNoun ?? English.plural(noun) : noun
        return lead(asked.frame) + "\(verb) \(English.possessive(filling.subject)) \(named)?"
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

    /// The list's name for its items: "focus areas of the CCDCOE".
    func listName(_ asked: AskedFact) -> String? {
        guard let noun = asked.relation.noun else { return nil }
        let plural = asked.relation.pluralNoun ?? English.plural(noun)
        return "\(plural) of \(phrasing.inSentence(asked.fact.subject))"
    }
}
