import Facts
import Wording

/// Tells how a claim was read.
struct ReadingWriter {
    let base: ReadingBase

    /// The reading as a value to show.
    func write(_ result: ClaimReader.Result, isAmbiguous: Bool) -> ClaimReading {
        ClaimReading(
            parts: result.readings.first.map(parts) ?? [], frame: result.frame,
            leftover: result.leftover, obstacle: isAmbiguous ? .ambiguous : result.obstacle)
    }

    private func parts(_ reading: Reading) -> [ClaimReading.Part] {
        reading.groups.flatMap { group in
            group.statements.compactMap { statement in
                base.relation(statement.relation).map { relation in
                    let (comparison, value) = describe(statement.content)
                    return ClaimReading.Part(
                        subject: base.entity(statement.subject).id, relation: relation.id,
                        value: value, comparison: comparison,
                        isNegated: group.isNegated || group.isEachNegated)
                }
            }
        }
    }

    private func describe(_ content: Statement.Content) -> (String, String) {
        let phrasing = Phrasing(base.model)
        func list(_ values: [Value]) -> String { English.list(values.map(phrasing.value)) }
        switch content {
        case .value(let value): return ("is", phrasing.value(value))
        case .some: return ("is known", "")
        case .time(let time): return describe(time)
        case .amount(let amount):
            let number = amount.amounts.first.map { "\($0.value)" } ?? ""
            return (describe(amount.bound), number)
        case .compared(let bound, let other):
            return (describe(bound), "that of \(base.entity(other).id.rawValue)")
        case .count(let bound, let number): return ("counts \(describe(bound))", "\(number)")
        case .only(let values): return ("is only", list(values))
        case .exactly(let values): return ("is exactly", list(values))
        case .unknown: return ("is something the bank does not know", "")
        }
    }

    private func describe(_ bound: Bound) -> String {
        switch bound {
        case .exactly: "exactly"
        case .atLeast: "at least"
        case .atMost: "at most"
        case .moreThan: "more than"
        case .lessThan: "less than"
        case .about: "about"
        case .justOver: "just over"
        case .justUnder: "just under"
        }
    }

    private func describe(_ time: TimeConstraint) -> (String, String) {
        switch time {
        case .at(let date): ("is", DateWriter.bare(date))
        case .before(let anchor): ("before", describe(anchor))
        case .after(let anchor): ("after", describe(anchor))
        case .from(let anchor): ("from", describe(anchor))
        case .until(let anchor), .upTo(let anchor): ("until", describe(anchor))
        case .between(let first, let last): ("between", "\(describe(first)) and \(describe(last))")
        case .offset(let bound, let count, let unit, let anchor):
            (
                (bound == .exactly ? "" : describe(bound) + " ") + (count < 0 ? "before" : "after"),
                "\(abs(count)) × \(unit) from \(describe(anchor))"
            )
        case .weekday(let day): ("is weekday", "\(day)")
        case .part(let part, let whole): ("\(part) in", DateWriter.bare(.on(whole)))
        case .sameYear(let anchor): ("in the year of", describe(anchor))
        case .sameTime(let anchor): ("at the time of", describe(anchor))
        case .either(let times), .anyOf(let times):
            ("is one of", times.map { describe($0).1 }.joined(separator: ", "))
        }
    }

    private func describe(_ anchor: TimeConstraint.Anchor) -> String {
        switch anchor {
        case .date(let date), .publication(let date): DateWriter.bare(.on(date))
        case .event(let entity, let relation):
            "\(relation.flatMap(base.relation)?.id.rawValue ?? "the date") of "
                + base.entity(entity).id.rawValue
        }
    }
}
