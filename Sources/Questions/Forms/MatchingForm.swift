import Facts
import Wording

/// Rows to be matched with options: events with their years, or subjects with their values.
enum MatchingForm: QuestionForm {
    static let kind = QuestionKind.matching
    static let isSeeded = true

    /// Numbers: none for events and years, 2 for subjects and values of one relation.
    static func questions(on asked: AskedFact, in workshop: Workshop) -> [Question] {
        [events(asked, workshop), values(asked, workshop)].compactMap { $0 }
    }

    private static func events(_ asked: AskedFact, _ workshop: Workshop) -> Question? {
        guard let own = workshop.dated(asked) else { return nil }
        let id = workshop.id(asked, kind)
        // What is matched belongs to the question's name; the seed only shuffles it.
        var settled = workshop.settled(id)
        let others = workshop.contemporaries(
            of: own, count: 3, sharingPrecision: true, random: &settled)
        guard others.count >= 2 else { return nil }
        var random = workshop.random(id)
        let rows = random.unordered([own] + others) { $0.date.year }
        let years = rows.map { $0.date.year }.sorted()
        var question = workshop.question(
            id, asked,
            prompt: workshop.asking(
                asked.frame, of: rows, "which year belongs to which event?"),
            key: .matching(rows.map { row in years.firstIndex(of: row.date.year) ?? 0 }))
        question = workshop.combining(question, [own] + others)
        question.rows = rows.map { English.sentenceCase($0.clause) }
        question.options = years.compactMap { year in
            PartialDate(year: year).map {
                Option(
                    DateWriter.bare(.on($0)), isCorrect: true, value: .date(.on($0)))
            }
        }
        return question
    }

    private static func values(_ asked: AskedFact, _ workshop: Workshop) -> Question? {
        let model = workshop.model
        guard let value = asked.value, asked.relation.cardinality == .one,
            asked.relation.range != .flag, asked.relation.range != .date,
            let kind = model.kind(of: asked.fact.subject), let noun = asked.relation.noun,
            !workshop.tells(value, asked.fact.subject)
        else { return nil }
        let id = workshop.id(asked, Self.kind, 2)
        var random = workshop.settled(id)
        var chosen = [(fact: asked.fact, value: value)]
        let pool = random.sample(Workshop.reach, of: model.facts(of: asked.relation.id))
        for fact in random.shuffled(pool) where chosen.count < 4 {
            guard fact.subject != asked.fact.subject, model.kind(of: fact.subject) == kind,
                let other = model.asked(fact).first(where: { $0.frame == asked.frame }),
                let otherValue = other.value, !workshop.tells(otherValue, fact.subject),
                chosen.allSatisfy({ pair in
                    workshop.refutes(
                        pair.fact.subject, asked.relation, otherValue, asked.frame)
                        && workshop.refutes(
                            fact.subject, asked.relation, pair.value, asked.frame)
                })
            else { continue }
            chosen.append((fact, otherValue))
        }
        guard chosen.count >= 3 else { return nil }
        random = workshop.random(id)
        let options = Workshop.arranged(
            chosen.map {
                Option(workshop.phrasing.value($0.value), isCorrect: true, value: $0.value)
            }, random: &random)
        let rows = random.unordered(chosen) { row in
            options.firstIndex { $0.value == row.value } ?? 0
        }
        let plural = asked.relation.pluralNoun ?? English.plural(noun)
        var question = workshop.question(
            id, asked,
            prompt: workshop.asking(
                asked,
                "which of these \(plural) belongs to "
                    + (kind == Workshop.person ? "whom?" : "which \(Workshop.noun(kind))?")),
            key: .matching(
                rows.map { row in options.firstIndex { $0.value == row.value } ?? 0 }))
        question.rows = rows.map {
            English.sentenceCase(workshop.phrasing.inSentence($0.fact.subject))
        }
        question.options = options
        question.facts = chosen.map(\.fact.id)
        question.facets = chosen.map {
            workshop.facet(
                $0.fact, asked.frame == .record && $0.fact.basis != .outside ? .record : .value)
        }
        question.explanation = chosen.map { workshop.sentence($0.fact, [$0.value]) }
            .joined(separator: " ")
        return question
    }
}
