import Facts
import Wording

/// One right option among three or four: for a value, for an item of a complete list, or for the
/// subject that a value belongs to.
enum ChoiceForm: QuestionForm {
    static let kind = QuestionKind.choice
    static let isSeeded = true

    /// Numbers: none for the value, 2 for the subject, 10 and up for the items of a list, 1003 for what the record says of the fact, 1004 for its source, 1005
    /// for what is settled in a dispute.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        let ofRecord = [
            RecordChoice.question(asked, workshop), SourceChoice.question(asked, workshop),
            DisputeChoice.question(asked, workshop),
        ].compactMap { $0 }
        guard asked.isList else {
            return [value(asked, workshop), subject(asked, workshop)].compactMap { $0 } + ofRecord
        }
        return items(asked, workshop) + ofRecord
    }

    private static func value(_ asked: AskedFact, _ workshop: Workshop) -> Question? {
        guard let key = asked.value, asked.relation.range != .flag,
            workshop.isSupported(key, asked), let stem = workshop.valueStem(asked)
        else { return nil }
        let id = workshop.id(asked, kind)
        var random = workshop.random(id)
        let distractors = workshop.distractors(
            for: key, of: asked, random: &random, avoiding: stem.inFull)
        guard let options = workshop.options(key: key, distractors, of: asked, random: &random)
        else {
            return nil
        }
        var question = workshop.question(id, asked, prompt: stem, key: .choice)
        question.options = options
        return question
    }

    private static func items(_ asked: AskedFact, _ workshop: Workshop) -> [Question] {
        guard asked.isComplete, workshop.isSupported(asked), let name = workshop.possession(asked)
        else { return [] }
        let stem = workshop.asking(asked, "which of these is one of \(name)?")
        return asked.values.enumerated().compactMap { position, item in
            let id = workshop.id(asked, kind, 10 + position)
            var random = workshop.random(id)
            let distractors = workshop.distractors(
                for: item, of: asked, random: &random, avoiding: stem.inFull)
            guard let options = workshop.options(key: item, distractors, of: asked, random: &random)
            else {
                return nil
            }
            let facet = workshop.facet(asked.fact, .item(workshop.itemName(item)))
            var question = workshop.question(
                id, asked, prompt: stem, key: .choice,
                facets: asked.frame == .article ? [facet] : nil)
            question.options = options
            return question
        }
    }

    private static func subject(_ asked: AskedFact, _ workshop: Workshop) -> Question? {
        guard let value = asked.value, asked.relation.range != .flag,
            workshop.isSupported(value, asked),
            let kind = workshop.model.kind(of: asked.fact.subject),
            let stem = workshop.subjectStem(asked, value)
        else { return nil }
        let id = workshop.id(asked, Self.kind, 2)
        var random = workshop.random(id)
        let key = Value.entity(asked.fact.subject)
        let others = random.sample(Workshop.reach, of: workshop.model.entities(of: kind))
            .filter { other in
                other.id != asked.fact.subject
                    && !ItemRules.contains(stem.inFull, other.displayName)
                    && workshop.refutes(other.id, asked.relation, value, asked.frame)
            }
        let distractors = random.shuffled(others).map { other in
            Distractor(
                value: .entity(other.id), text: other.displayName,
                lure: workshop.model.facts(of: other.id, asked.relation.id).first
                    .map { workshop.sentence($0, $0.values) })
        }
        guard let options = workshop.options(key: key, distractors, of: asked, random: &random)
        else {
            return nil
        }
        var question = workshop.question(
            id, asked, prompt: stem, key: .choice, facets: [workshop.facet(asked.fact, .subject)])
        question.options = options
        return question
    }
}

extension Workshop {
    /// Whether the model proves that `relation` of `subject` is not `value`.
    func refutes(
        _ subject: EntityID, _ relation: Relation, _ value: Value, _ frame: Frame
    ) -> Bool {
        let claim = Proposition(subject, relation.id, value)
        return model.judge(claim, in: frame).label == .refuted
    }
}
