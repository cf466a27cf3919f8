import Facts
import Wording

/// Tells how a claim was read.
struct ReadingWriter {
    let base: ReadingBase

    /// The reading as a value to show.
    func write(_ result: ClaimReader.Result, isAmbiguous: Bool) -> ClaimReading {
        ClaimReading(
            parts: result.readings.first.map(parts) ?? [], frame: result.frame,
            clauses: result.clauses, leftover: result.leftover,
            obstacle: isAmbiguous ? .ambiguous : result.obstacle)
    }

    private func parts(_ reading: Reading) -> [ClaimReading.Part] {
        reading.groups.flatMap { group in
            group.statements.compactMap { statement in
                base.relation(statement.relation).map { relation in
                    let (comparison, value) = describe(statement.content)
                    let subject = base.entity(statement.subject).id
                    return ClaimReading.Part(
                        subject: subject, relation: relation.id,
                        subjectName: phrasing.inSentence(subject), noun: relation.noun,
                        value: value, comparison: comparison,
                        isNegated: group.isNegated || group.isEachNegated)
                }
            }
        }
    }

    private var phrasing: Phrasing { Phrasing(base.model) }

    private func describe(_ content: Statement.Content) -> (String, String) {
        let phrasing = phrasing
        func list(_ values: [Value]) -> String { English.list(values.map(phrasing.value)) }
        switch content {
        case .value(let value): return ("is", phrasing.value(value))
        case .some: return ("is known", "")
        case .time(let time): return describe(time)
        case .amount(let amount):
            let number = amount.amounts.first.flatMap { Quantity($0.value) }
            return (describe(amount.bound), number.map(NumberWriter.write) ?? "")
        case .compared(let bound, let other):
            return (
                describe(bound), "that of \(phrasing.inSentence(base.entity(other).id))"
            )
        case .count(let bound, let number): return (describe(bound) + " in number", "\(number)")
        case .only(let values): return ("is only", list(values))
        case .exactly(let values): return ("is exactly", list(values))
        case .unknown: return ("is something the bank does not know", "")
        }
    }

    private func describe(_ bound: Bound) -> String {
        switch bound {
        case .exactly: "is"
        case .atLeast: "is at least"
        case .atMost: "is at most"
        case .moreThan: "is more than"
        case .lessThan: "is less than"
        case .about: "is about"
        case .justOver: "is just over"
        case .justUnder: "is just under"
        }
    }

    private func describe(_ time: TimeConstraint) -> (String, String) {
        switch time {
        case .at(let date): ("is", DateWriter.bare(date))
        case .since(let date): ("is", DateWriter.bare(date))
        case .before(let anchor): ("is before", describe(anchor))
        case .after(let anchor): ("is after", describe(anchor))
        case .from(let anchor): ("is not before", describe(anchor))
        case .until(let anchor), .upTo(let anchor): ("is not after", describe(anchor))
        case .between(let first, let last):
            ("is between", "\(describe(first)) and \(describe(last))")
        case .offset(let bound, let count, let unit, let anchor):
            (
                describe(bound),
                "\(English.count(abs(count), "\(unit)")) \(count < 0 ? "before" : "after") "
                    + describe(anchor)
            )
        case .within(let count, let unit, let anchor):
            ("is within", "\(English.count(count, "\(unit)")) of \(describe(anchor))")
        case .season(let season, let year): ("is in the \(season) of", "\(year)")
        case .weekday(let day): ("is", "a \(DateWriter.weekday(day) ?? "day of the week")")
        case .part(let part, let whole): ("is in the \(part) of", DateWriter.bare(.on(whole)))
        case .sameYear(let anchor): ("is in the year of", describe(anchor))
        case .sameTime(let anchor): ("is at the time of", describe(anchor))
        case .all(let times): ("is", English.list(times.map { describe($0).1 }))
        case .either(let times), .anyOf(let times):
            ("is one of", English.list(times.map { describe($0).1 }))
        }
    }

    private func describe(_ anchor: TimeConstraint.Anchor) -> String {
        switch anchor {
        case .date(let date), .publication(let date): DateWriter.bare(.on(date))
        case .event(let entity, let relation):
            "the \(relation.flatMap(base.relation)?.noun ?? "date") of "
                + phrasing.inSentence(base.entity(entity).id)
        }
    }
}
