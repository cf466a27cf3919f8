import Facts
import Wording

/// Dated events to be put in order of time.
enum OrderingForm: QuestionForm {
    static let kind = QuestionKind.ordering
    static let isSeeded = true

    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard let own = workshop.dated(asked) else { return [] }
        let id = workshop.id(asked, kind)
        // Which events are ordered belongs to the question's name; the seed only shuffles them.
        var settled = workshop.settled(id)
        let others = workshop.contemporaries(of: own, count: 3, apart: true, random: &settled)
        guard others.count >= 2 else { return [] }
        var random = workshop.random(id)
        let events = random.unordered([own] + others) { $0.date.days.lowerBound }
        let order = events.indices.sorted {
            events[$0].date.days.lowerBound < events[$1].date.days.lowerBound
        }
        var question = workshop.question(
            id, asked,
            prompt: workshop.asking(
                asked.frame, of: events,
                "in which order did these things happen? Put the earliest first."),
            key: .ordering(order))
        question = workshop.combining(question, [own] + others)
        question.options = events.map {
            Option(
                English.sentenceCase($0.clause), isCorrect: true, value: .date(.on($0.date)))
        }
        return [question]
    }
}

extension SeededRandom {
    /// The elements in random order, but not in that of their ranks, which would answer itself.
    mutating func unordered<Element>(
        _ elements: [Element], by rank: (Element) -> Int
    ) -> [Element] {
        let mixed = shuffled(elements)
        guard mixed.count > 1, zip(mixed, mixed.dropFirst()).allSatisfy({ rank($0) <= rank($1) })
        else { return mixed }
        let place = 1 + below(mixed.count - 1)
        return Array(mixed[place...] + mixed[..<place])
    }
}
