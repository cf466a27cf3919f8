import Facts
import Wording

/// One option that does not belong with the others: three items of a complete list and a value
/// that the list rules out.
enum OddOneOutForm: QuestionForm {
    static let kind = QuestionKind.oddOneOut
    static let isSeeded = true

    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard asked.isComplete, workshop.isSupported(asked), asked.values.count >= 3,
            let name = workshop.listName(asked)
        else {
            return []
        }
        let id = workshop.id(asked, kind)
        let stem = workshop.asking(
            asked, "three of these are \(name). Which is the odd one out?")
        var random = workshop.settled(id)
        let wrong = workshop.distractors(
            for: asked.values[0], of: asked, random: &random, avoiding: stem.inFull)
        guard !wrong.isEmpty else { return [] }
        let odd = wrong[random.below(min(4, wrong.count))]
        let belonging = random.sample(3, of: random.shuffled(asked.values))
        var options = belonging.map { value in
            Option(
                workshop.phrasing.value(value), isCorrect: false, value: value,
                lure: workshop.statement(asked, value: value))
        }
        random = workshop.random(id)
        options.append(Option(odd.text, isCorrect: true, value: odd.value))
        let own = belonging.map { workshop.facet(asked.fact, .item(workshop.itemName($0))) }
        var question = workshop.question(
            id, asked, prompt: stem, key: .choice,
            facets: asked.frame == .record ? nil : own)
        question.options = Workshop.arranged(options, random: &random)
        return [question]
    }
}
