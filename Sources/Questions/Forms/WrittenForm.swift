import Facts
import Wording

/// A question written by hand, asked by the way its answers are given.
enum WrittenForm {
    static func question(_ written: WrittenQuestion, in workshop: Workshop) -> Question? {
        guard let first = written.answers.first else { return nil }
        func reduced(_ text: String) -> TextKey { TextKey(text, workshop.model.signs) }
        let rights = Set(written.answers.map(reduced))
        let facet = Facet(bank: workshop.model.bank.id, fact: written.id, position: .value)
        let correct = written.options.filter { rights.contains(reduced($0)) }
        let kind: QuestionKind
        let key: AnswerKey
        if written.options.isEmpty {
            kind = .shortAnswer
            var expected = Expected(.text(first), canonical: first)
            expected.accepted = Array(written.answers.dropFirst())
            expected.prompted = written.prompted
            expected.rejected = written.rejected
            expected.facet = facet
            key = .value(expected)
        } else {
            guard !correct.isEmpty else { return nil }
            kind = correct.count == 1 ? .choice : .selectAll
            key = correct.count == 1 ? .choice : .selectAll
        }
        let id = QuestionID(bank: workshop.model.bank.id, fact: written.id, kind: kind)
        let place = written.paragraph.map { " (paragraph \($0))" } ?? ""
        let answer = correct.isEmpty ? first : English.list(correct)
        var question = Question(
            id: id, frame: written.frame, prompt: written.prompt, key: key, facts: [written.id],
            facets: [facet], explanation: written.explanation ?? "\(answer)\(place).")
        question.topic = written.topic
        question.paragraph = written.paragraph
        var random = workshop.random(id)
        question.options = random.shuffled(
            written.options.map {
                Option($0, isCorrect: rights.contains(reduced($0)), value: .text($0))
            })
        return question
    }
}
