import Facts
import Wording

/// Every right option among four to six: the items of a complete list, or the subjects that have a
/// value.
enum SelectAllForm: QuestionForm {
    static let kind = QuestionKind.selectAll
    static let isSeeded = true

    /// Numbers: none for a list's items, 2 for the subjects of a value.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        [asked.isList ? items(asked, workshop) : subjects(asked, workshop)].compactMap { $0 }
    }

    private static func items(_ asked: AskedFact, _ workshop: Workshop) -> Question? {
        guard asked.isComplete, workshop.isSupported(asked), let name = workshop.listName(asked),
            asked.values.count >= 2
        else {
            return nil
        }
        let id = workshop.id(asked, kind)
        let stem = workshop.asking(
            asked, "which of these are \(name)? Select every one that applies.")
        var random = workshop.random(id)
        let distractors = workshop.distractors(
            for: asked.values[0], of: asked, random: &random, avoiding: stem.inFull)
        guard distractors.count >= 2 else { return nil }
        // What is right belongs to the question's name.
        var settled = workshop.settled(id)
        let right = settled.sample(3, of: settled.shuffled(asked.values))
        let wrong = distractors.prefix(right.count < 3 ? 2 : 3)
            .map { workshop.explained($0, asked, for: asked.values[0]) }
        var options = right.map {
            Option(workshop.phrasing.value($0), isCorrect: true, value: $0)
        }
        options += wrong.map {
            Option($0.text, isCorrect: false, value: $0.value, lure: $0.lure)
        }
        var question = workshop.question(
            id, asked, prompt: stem, key: .selectAll,
            facets: asked.frame == .record
                ? nil
                : right.map { workshop.facet(asked.fact, .item(workshop.itemName($0))) })
        question.options = Workshop.arranged(options, random: &random)
        return question
    }

    private static func subjects(_ asked: AskedFact, _ workshop: Workshop) -> Question? {
        let model = workshop.model
        guard let value = asked.value, asked.relation.range != .flag,
            let kind = model.kind(of: asked.fact.subject),
            let template = asked.relation.claims.first(where: { $0.has(.subject) }),
            model.facts(of: asked.relation.id, valued: value).first?.id == asked.fact.id
        else { return nil }
        let id = workshop.id(asked, Self.kind, 2)
        var random = workshop.settled(id)
        var right: [Entity] = []
        var wrong: [Entity] = []
        var facts: [FactID] = []
        for entity in random.shuffled(
            random.sample(Workshop.reach, of: model.entities(of: kind)))
        {
            let judgement = model.judge(
                Proposition(entity.id, asked.relation.id, value), in: asked.frame)
            switch judgement.label {
            case .supported where right.count < 3:
                right.append(entity)
                facts += judgement.facts
            case .refuted where wrong.count < 3: wrong.append(entity)
            default: break
            }
        }
        guard right.count >= 2, wrong.count >= 2 else { return nil }
        random = workshop.random(id)
        var filling = workshop.phrasing.filling(asked.fact.subject, value)
        filling.subject = "____"
        filling.subjectIsPlural = false
        let sentence = workshop.phrasing.sentence(template, filling)
        let stem = workshop.asking(
            asked,
            "which of these can fill the gap? Select every one that applies: “\(sentence)”")
        var options = right.map {
            Option($0.displayName, isCorrect: true, value: .entity($0.id))
        }
        options += wrong.map { entity in
            Option(
                entity.displayName, isCorrect: false, value: .entity(entity.id),
                lure: model.facts(of: entity.id, asked.relation.id).first
                    .map { workshop.sentence($0, $0.values) })
        }
        var question = workshop.question(
            id, asked, prompt: stem, key: .selectAll,
            facets: facts.compactMap(model.fact).map { workshop.facet($0, .subject) })
        question.facts = facts
        question.options = Workshop.arranged(options, random: &random)
        return question
    }
}
