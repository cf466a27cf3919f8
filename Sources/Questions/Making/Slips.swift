import Facts
import Wording

/// Why someone would choose a wrong value for which no fact of the bank is right: what it has in
/// common with the right one.
enum Slips {
    /// In one sentence; nil where there is nothing to say of it.
    static func sentence(_ wrong: Value, for right: Value, in model: Model) -> String? {
        switch (wrong, right) {
        case (.date(.on(let wrong)), .date(.on(let right))): return date(wrong, right)
        case (.number(let wrong), .number(let right)): return number(wrong, right)
        case (.entity(let wrong), .entity):
            guard let entity = model.entity(wrong), entity.kind != Workshop.person else {
                return nil
            }
            let noun = Workshop.noun(entity.kind)
            let verb = entity.isPlural ? "are" : "is"
            return English.sentenceCase("\(entity.inSentence) \(verb) another \(noun).")
        default: return nil
        }
    }

    private static func date(_ wrong: PartialDate, _ right: PartialDate) -> String? {
        guard wrong.precision == right.precision, wrong.precision >= .year else { return nil }
        let years = wrong.year - right.year
        let isSameDay = wrong.month == right.month && wrong.day == right.day
        if years != 0 {
            let off = "\(English.count(abs(years), "year")) too \(years < 0 ? "early" : "late")"
            return isSameDay ? "That is \(off)." : nil
        }
        if wrong.month != right.month {
            return wrong.day == right.day
                ? "Only the month is another." : "Only the year is right."
        }
        return wrong.day == right.day ? nil : "Month and year are right; the day is another."
    }

    private static func number(_ wrong: Quantity, _ right: Quantity) -> String? {
        guard wrong.unit == right.unit else { return nil }
        if let wrong = wrong.whole, let right = right.whole, wrong != right,
            Digits(wrong) == Digits(right)
        {
            return "The digits are right, but not their order."
        }
        return "That is too \(wrong.amount < right.amount ? "low" : "high")."
    }

    /// The digits of a number, however ordered.
    private struct Digits: Equatable {
        let sorted: [Character]
        init(_ number: Int) { sorted = String(abs(number)).sorted() }
    }
}
