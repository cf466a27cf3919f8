import Facts
import Wording

/// A sentence with a gap to fill.
enum ClozeForm: QuestionForm {
    static let kind = QuestionKind.cloze

    /// Numbers: one for each wording of the relation; for a complete list one for each item.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard asked.fact.holds, asked.relation.range != .flag else { return [] }
        return asked.isList ? items(asked, workshop) : wordings(asked, workshop)
    }

    private static func wordings(_ asked: AskedFact, _ workshop: Workshop) -> [Question] {
        guard let value = asked.value, workshop.isSettled(asked),
            !workshop.tells(value, asked.fact.subject)
        else { return [] }
        if case .date(let date) = value {
            guard date.isExact, case .on = date else { return [] }
        }
        return asked.relation.claims.enumerated().compactMap { position, template in
            guard template.namesValue, !template.has(.valuePossessive), template.saysSomething
            else { return nil }
            var filling = workshop.phrasing.filling(asked.fact.subject, value)
            let bare = workshop.phrasing.value(value)
            guard filling.when.contains(bare), filling.value.contains(bare) else { return nil }
            // "a" or "an" would tell how the answer begins.
            let hidden = filling.value.hasPrefix("a") ? indefinite(filling.value, bare) : bare
            filling.when = filling.when.replacing(bare, with: gap)
            filling.value = filling.value.replacing(hidden, with: gap)
            let sentence = workshop.phrasing.sentence(template, filling)
            var expected = workshop.expected(
                value, asked, facet: workshop.valueFacets(asked).first)
            if hidden != bare {
                expected.canonical = hidden
                expected.accepted.append(bare)
            }
            return workshop.question(
                workshop.id(asked, kind, position + 1), asked,
                prompt: workshop.gapStem(asked).followed(by: "“\(sentence)”"), key: .value(expected)
            )
        }
    }

    /// The value with its indefinite article, where it has one.
    private static func indefinite(_ whole: String, _ bare: String) -> String {
        whole == "a \(bare)" || whole == "an \(bare)" ? whole : bare
    }

    private static func items(_ asked: AskedFact, _ workshop: Workshop) -> [Question] {
        guard asked.isComplete, workshop.isSupported(asked), asked.values.count >= 2,
            let name = workshop.possession(asked)
        else { return [] }
        return asked.values.enumerated().map { position, item in
            var texts = asked.values.map(workshop.phrasing.inSentence)
            texts[position] = gap
            let sentence = English.sentenceCase("\(name) are \(English.list(texts)).")
            let facet = workshop.facet(asked.fact, .item(workshop.itemName(item)))
            let own = asked.frame == .record ? workshop.valueFacets(asked) : [facet]
            return workshop.question(
                workshop.id(asked, kind, position + 1), asked,
                prompt: workshop.gapStem(asked).followed(by: "“\(sentence)”"),
                key: .value(workshop.expected(item, asked, facet: own.first)), facets: own)
        }
    }

    private static let gap = "____"
}

extension Template {
    /// Whether there is more to it than "X is Y", which leaves open what is asked.
    fileprivate var saysSomething: Bool {
        pieces.contains { piece in
            guard case .words(let words) = piece else { return false }
            return TextKey(words).words.contains { !Self.emptyWords.contains($0) }
        }
    }

    private static let emptyWords: Set<String> = [
        "is", "was", "are", "were", "a", "an", "the", "of", "in", "at", "on", "by", "to", "has",
        "have", "had", "been", "be", "known", "as", "called",
    ]
}

extension Workshop {
    func gapStem(_ asked: AskedFact) -> Asking {
        var request: String?
        if case .date(.on(let date))? = asked.value { request = precisionRequest(date) }
        return asking(asked, "what fills the gap?").followed(by: request)
    }
}
