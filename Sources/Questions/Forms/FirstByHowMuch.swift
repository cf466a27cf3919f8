import Facts
import Wording

/// Which of two events that belong together came first, and by how many years.
enum FirstByHowMuch {
    /// Number: 4.
    static func question(_ own: DatedFact, _ workshop: Workshop) -> Question? {
        let id = workshop.id(own.asked, .interval, 4)
        // Which event it is compared with, and which is told first, belongs to the question's name.
        var settled = workshop.settled(id)
        let other = workshop.contemporaries(
            of: own, count: 1, sharingPrecision: true,
            among: { workshop.belongTogether(own, $0) }, random: &settled
        ).first
        guard let other else { return nil }
        let pair = [own, other].sorted { $0.date.year < $1.date.year }
        let years = pair[1].date.year - pair[0].date.year
        var random = workshop.random(id)
        guard let off = random.shuffled([1, 2, 3, 5].filter { $0 != years }).first else {
            return nil
        }
        let told = settled.shuffled(pair)
        let stem = told.map { "“\(English.sentenceCase($0.clause))”" }
        var question = workshop.question(
            id, own.asked,
            prompt: workshop.asking(
                own.asked.frame, of: pair,
                "which came first, and by how many years: \(stem[0]) or \(stem[1])?"),
            key: .choice)
        question = workshop.combining(
            question, [own, other], result: Quantity(Double(years), unit: "years"))
        question.options = [told[0], told[1]].enumerated().flatMap { place, event in
            [min(years, off), max(years, off)].map { count in
                Option(
                    "the \(place == 0 ? "first" : "second") of the two, by "
                        + English.count(count, "year"),
                    isCorrect: event.clause == pair[0].clause && count == years,
                    value: .text("\(event.clause) \(count)"))
            }
        }
        return question
    }
}
