import Facts
import Wording

/// A dated fact as a clause without its date: "the CCDCOE was founded", 2008.
struct DatedFact: Sendable {
    let asked: AskedFact
    let date: PartialDate
    let clause: String
}

extension Workshop {
    /// The fact as a dated clause, where it has one exact date that no other can be.
    func dated(_ asked: AskedFact) -> DatedFact? {
        guard case .date(.on(let date))? = asked.value, date.isExact, date.precision >= .year,
            asked.fact.holds, asked.relation.cardinality == .one,
            isSupported(.date(.on(date)), asked)
        else { return nil }
        for template in asked.relation.claims {
            // The date must come last, so that the sentence stands without it.
            guard case .place(.when)? = template.pieces.dropLast().last,
                template.pieces.last == .words("."),
                template.pieces.filter({ $0 == .place(.when) }).count == 1
            else { continue }
            var filling = phrasing.filling(asked.fact.subject, nil)
            filling.when = ""
            let clause = phrasing.sentence(template, filling, embedded: true)
                .dropStop.trimmingSpaces
            // "The 1948 Olympic Games took place" tells when.
            guard !ItemRules.contains(clause, String(date.year)) else { return nil }
            return DatedFact(asked: asked, date: date, clause: clause)
        }
        return nil
    }

    /// Other dated facts of the same frame whose days cannot overlap each other's or this one's.
    ///
    /// - Parameter apart: takes one event only of each thing, since nobody needs to be told that a
    ///   birth comes before a death.
    func contemporaries(
        of own: DatedFact, count: Int, sharingPrecision: Bool = false, apart: Bool = false,
        among admits: (DatedFact) -> Bool = { _ in true }, random: inout SeededRandom
    ) -> [DatedFact] {
        var chosen: [DatedFact] = [own]
        // The nearest in time, so that no event comes first in every question.
        let pool = random.sample(Self.reach * 2, of: model.bank.facts).enumerated().sorted {
            (distance($0.element, own), $0.offset) < (distance($1.element, own), $1.offset)
        }.map(\.element)
        for fact in pool where chosen.count <= count && fact.id != own.asked.fact.id {
            guard
                let asked = model.asked(fact).first(where: { $0.frame == own.asked.frame }),
                let dated = dated(asked), admits(dated),
                chosen.allSatisfy({ !overlap($0, dated, byYear: sharingPrecision) }),
                chosen.allSatisfy({
                    $0.clause != dated.clause
                        && (!apart || $0.asked.fact.subject != dated.asked.fact.subject)
                })
            else { continue }
            chosen.append(dated)
        }
        return Array(chosen.dropFirst())
    }

    /// Days between a fact's date and an event; the most where it has none.
    private func distance(_ fact: Fact, _ own: DatedFact) -> Int {
        fact.values.first?.date.map {
            abs($0.days.lowerBound - own.date.days.lowerBound)
        } ?? .max
    }

    /// Whether how long lies between two events is worth knowing: where they are of one thing, or the
    /// source sets one beside the other, and neither stands beside the matter.
    func belongTogether(_ left: DatedFact, _ right: DatedFact) -> Bool {
        let (one, other) = (left.asked.fact, right.asked.fact)
        guard ![one, other].contains(where: { $0.basis == .outside || $0.weight == .aside }) else {
            return false
        }
        return one.subject == other.subject
            || one.topic != nil && one.topic == other.topic && one.paragraph == other.paragraph
    }

    private func overlap(_ left: DatedFact, _ right: DatedFact, byYear: Bool) -> Bool {
        byYear
            ? left.date.year == right.date.year : left.date.days.overlaps(right.date.days)
    }

    /// Asks something of several dated facts: names the frame, and the day from which dates count
    /// where one of the facts needs it.
    func asking(_ frame: Frame, of facts: [DatedFact], _ text: String) -> Asking {
        Asking(
            lead: lead(frame, relative: facts.contains { isAnchored($0.asked) }), text: text)
    }

    /// An event after another was told, which does not name again what both are of.
    func clause(of event: DatedFact, after told: DatedFact) -> String {
        let subject = event.asked.fact.subject
        let name = phrasing.inSentence(subject) + " "
        guard subject == told.asked.fact.subject, event.clause.hasPrefix(name),
            let entity = model.entity(subject), entity.kind != Self.person
        else { return event.clause }
        return (entity.isPlural ? "they " : "it ") + event.clause.dropFirst(name.count)
    }

    /// Combines what several facts bring to one question.
    func combining(
        _ question: Question, _ facts: [DatedFact], result: Quantity? = nil
    ) -> Question {
        var question = question
        question.facts = facts.map(\.asked.fact.id)
        question.facets = facts.flatMap { valueFacets($0.asked) }
        let told = facts.sorted { $0.date.days.lowerBound < $1.date.days.lowerBound }
            .map { explanationInBrief($0.asked) }
        let sum = result.map { ["In between: \(NumberWriter.write($0))."] } ?? []
        question.explanation = (told + sum).joined(separator: " ")
        question.citations = facts.flatMap { $0.asked.fact.record?.citations ?? [] }
        return question
    }

    /// The fact in a sentence with where it stands: its paragraph, or for what the record says,
    /// which the paragraph may not, the source.
    func explanationInBrief(_ asked: AskedFact) -> String {
        let text = sentence(asked.fact, asked.values).dropStop
        let place =
            switch asked.frame {
            case .article: asked.fact.paragraph.map { "paragraph \($0)" }
            case .record:
                asked.fact.record?.citations.lazy.compactMap(model.citation).first?.inBrief
            }
        return text + (place.map { " (\($0))" } ?? "") + "."
    }
}

extension String {
    var trimmingSpaces: String {
        var text = Substring(self)
        while text.last == " " { text.removeLast() }
        while text.first == " " { text.removeFirst() }
        return String(text)
    }
}
