import Facts
import Wording

/// A statement to be judged: supported, refuted, or not enough info (Thorne et al. 2018).
///
/// For every wording of a relation the same number of claims of each label is made, affirmed and
/// negated alike, so that neither a word nor a "not" gives the label away (Schuster et al. 2019).
enum ClaimForm: QuestionForm {
    static let kind = QuestionKind.claim

    /// Numbers: six for each wording of each item, in the order of ``Slot``; the record's own
    /// claims from 1001.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        let values = asked.isList ? asked.values : [asked.values.first].compactMap { $0 }
        let pairs = zip(asked.relation.claims, asked.relation.negations)
        let templates = Array(pairs)
        var questions: [Question] = []
        var opened: Set<Int> = []
        for (item, value) in values.enumerated() where !workshop.names(value, asked.fact.subject) {
            for (wording, pair) in templates.enumerated()
            where !asked.isList || !pair.0.saysTheOnly(asked.relation.noun) {
                // Of a list what is open is asked once, so that its name does not tell the label.
                let propositions = Propositions(
                    near: asked, value, item: item, wording: 1 + 6 * wording,
                    asksOpen: !opened.contains(wording), workshop)
                if propositions.hasOpen { opened.insert(wording) }
                let first = 1 + 6 * (item * templates.count + wording)
                questions += claims(
                    asked, propositions, affirmed: pair.0, denied: pair.1, first: first, workshop)
            }
        }
        // Where there are fewer wrong values than right ones, one is claimed of several.
        var stated: Set<String?> = []
        return questions.filter { stated.insert($0.statement).inserted }
    }

    /// A claim's label and whether it is worded as a negation.
    private struct Slot {
        let label: Label
        let isNegated: Bool
        static let all = [false, true].flatMap { negated in
            [Label.supported, .refuted, .notEnoughInfo].map {
                Slot(label: $0, isNegated: negated)
            }
        }
    }

    private static func claims(
        _ asked: AskedFact, _ propositions: Propositions, affirmed: Template, denied: Template,
        first: Int, _ workshop: Workshop
    ) -> [Question] {
        // Against the record only what can be claimed both rightly and wrongly, or is in doubt; by
        // the article not what a reader takes for the only answer and yet no model can deny.
        let isAsked =
            asked.frame == .article
            ? !(propositions.areAllTrue && asked.relation.isExpectedOnce)
            : propositions.isBalanced
        guard isAsked || !asked.fact.holds else { return [] }
        let isFlag = asked.relation.range == .flag
        var made: [Question] = []
        for (position, slot) in Slot.all.enumerated()
        where !slot.isNegated || propositions.allowNegation {
            // To deny a no is to say yes, which is a claim already.
            if isFlag, slot.isNegated, slot.label != .notEnoughInfo { continue }
            let id = workshop.id(asked, kind, first + position)
            guard let claim = propositions.claim(slot.label, isNegated: slot.isNegated) else {
                continue
            }
            let isFlagDenial = claim.value == .flag(false)
            let template = slot.isNegated != isFlagDenial ? denied : affirmed
            let statement = workshop.phrasing.sentence(
                template, workshop.phrasing.filling(claim.subject, claim.value))
            var question = question(id, asked, claim, statement, slot.label, workshop)
            question.trains = asked.fact.subjects.contains(claim.subject)
            question.isDenial = template == denied
            made.append(question)
        }
        return made
    }

    private static func question(
        _ id: QuestionID, _ asked: AskedFact, _ claim: Proposition, _ statement: String,
        _ label: Label, _ workshop: Workshop
    ) -> Question {
        let position: FacetPosition =
            asked.isList ? .item(workshop.itemName(claim.value)) : .value
        let isOwnItem = asked.values.contains(claim.value) || !asked.isList
        let facets =
            asked.frame == .record || !isOwnItem
            ? workshop.valueFacets(asked) : [workshop.facet(asked.fact, position)]
        var question = workshop.question(
            id, asked, prompt: workshop.claimStem(asked).followed(by: "“\(statement)”"),
            key: .verdict(label), facets: facets)
        question.statement = statement
        if label == .notEnoughInfo, asked.frame == .article {
            question.explanation =
                "The \(workshop.noun) neither says nor rules this out. What it does say: "
                + question.explanation
        }
        return question
    }
}

extension Workshop {
    /// Asks for a verdict on the statement that follows.
    func claimStem(_ asked: AskedFact) -> Asking {
        guard asked.frame == .record else {
            guard isAnchored(asked), let anchor else {
                return Asking(lead: "", text: "does the \(noun) say so?")
            }
            return Asking(
                lead: lead(asked), text: "does it say so?",
                alone: "The \(noun) was published on \(anchor). Does it say so?")
        }
        let day = asked.relation.canChange ? anchor.map { " as of \($0)" } ?? "" : ""
        return Asking(lead: "", text: "does the public record\(day) say so?")
    }
}
