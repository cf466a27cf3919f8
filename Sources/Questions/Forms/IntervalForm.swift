import Facts
import Wording

/// How long between two dated facts, and which of several came first.
enum IntervalForm: QuestionForm {
    static let kind = QuestionKind.interval
    static let isSeeded = true

    /// Numbers: none for the years between two events, 2 for which came first, 3 for the days
    /// between two events of one season, 4 for which came first and by how much.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        guard let own = workshop.dated(asked) else { return [] }
        return [
            between(own, workshop), first(own, workshop), days(own, workshop),
            FirstByHowMuch.question(own, workshop),
        ].compactMap { $0 }
    }

    /// The most days that one counts without writing them down.
    private static let mostDays = 92

    private static func days(_ own: DatedFact, _ workshop: Workshop) -> Question? {
        guard own.date.precision == .day else { return nil }
        let id = workshop.id(own.asked, kind, 3)
        var random = workshop.settled(id)
        let other = workshop.contemporaries(
            of: own, count: 4,
            among: { other in
                let days = abs(other.date.days.lowerBound - own.date.days.lowerBound)
                return other.date.precision == .day && (2...mostDays).contains(days)
                    && workshop.belongTogether(own, other)
            }, random: &random
        ).first
        guard let other else { return nil }
        let pair = [own, other].sorted { $0.date.days.lowerBound < $1.date.days.lowerBound }
        let count = pair[1].date.days.lowerBound - pair[0].date.days.lowerBound
        guard let quantity = Quantity(Double(count), unit: "days") else { return nil }
        let question = workshop.question(
            id, own.asked,
            prompt: workshop.asking(
                own.asked.frame, of: pair,
                "\(pair[1].clause) how many days after "
                    + "\(workshop.clause(of: pair[0], after: pair[1]))?"),
            key: .value(counted(quantity, own, workshop)))
        return workshop.combining(question, [own, other], result: quantity)
    }

    private static func counted(
        _ quantity: Quantity, _ own: DatedFact, _ workshop: Workshop
    ) -> Expected {
        var expected = Expected(.number(quantity), canonical: NumberWriter.write(quantity))
        expected.facet = workshop.valueFacets(own.asked).first
        return expected
    }

    private static func between(_ own: DatedFact, _ workshop: Workshop) -> Question? {
        let id = workshop.id(own.asked, kind)
        // Which event it is compared with belongs to the question's name, not to the seed.
        var random = workshop.settled(id)
        guard
            let other = workshop.contemporaries(
                of: own, count: 1, sharingPrecision: true,
                among: { workshop.belongTogether(own, $0) }, random: &random
            ).first
        else { return nil }
        let pair = [own, other].sorted { $0.date.year < $1.date.year }
        let years = pair[1].date.year - pair[0].date.year
        guard let quantity = Quantity(Double(years), unit: "years") else { return nil }
        var question = workshop.question(
            id, own.asked,
            prompt: workshop.asking(
                own.asked.frame, of: [own, other],
                "how many years lie between the year in which \(pair[0].clause) and the year "
                    + "in which \(workshop.clause(of: pair[1], after: pair[0]))?"),
            key: .value(counted(quantity, own, workshop)))
        question = workshop.combining(question, [own, other], result: quantity)
        return question
    }

    private static func first(_ own: DatedFact, _ workshop: Workshop) -> Question? {
        let id = workshop.id(own.asked, kind, 2)
        var settled = workshop.settled(id)
        let others = workshop.contemporaries(of: own, count: 2, apart: true, random: &settled)
        guard others.count == 2 else { return nil }
        var random = workshop.random(id)
        let events = random.shuffled([own] + others)
        guard
            let earliest = events.indices.min(by: {
                events[$0].date.days.lowerBound < events[$1].date.days.lowerBound
            })
        else { return nil }
        var question = workshop.question(
            id, own.asked,
            prompt: workshop.asking(
                own.asked.frame, of: [own] + others, "which of these came first?"),
            key: .choice)
        question = workshop.combining(question, [own] + others)
        question.options = events.enumerated().map { position, event in
            Option(
                English.sentenceCase(event.clause), isCorrect: position == earliest,
                value: .text(event.clause),
                lure: position == earliest
                    ? nil : workshop.sentence(event.asked.fact, event.asked.values))
        }
        return question
    }
}
