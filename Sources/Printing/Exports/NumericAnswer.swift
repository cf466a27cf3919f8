import Facts
import Questions
import Wording

/// A number as programs compare it: digits alone, and how far off an answer may be.
struct NumericAnswer: Hashable {
    /// The number.
    let number: String
    /// How far off is right, at most.
    let tolerance: String
    /// The least and the greatest number that is right.
    let range: (least: String, most: String)

    init(_ number: Double, tolerance: Double) {
        let decimals = max(PlainDecimal.places(of: number), PlainDecimal.places(of: tolerance))
        self.number = PlainDecimal.text(number, places: PlainDecimal.places(of: number))
        self.tolerance = PlainDecimal.text(tolerance, places: PlainDecimal.places(of: tolerance))
        range = (
            PlainDecimal.text(number - tolerance, places: decimals),
            PlainDecimal.text(number + tolerance, places: decimals)
        )
    }

    static func == (left: Self, right: Self) -> Bool {
        (left.number, left.tolerance) == (right.number, right.tolerance)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(number)
        hasher.combine(tolerance)
    }
}

extension Expected {
    /// The numbers that are right, where the answer is one: a year, or a number in the unit that is
    /// asked for; with a word of size, such as "million", in those and in full. None where words
    /// belong to it.
    var numbers: [NumericAnswer] {
        switch value {
        case .date(.on(let date)):
            guard date.precision == .year, date.isExact, date.year > 0 else { return [] }
            return [NumericAnswer(Double(date.year), tolerance: 0)]
        case .number(let number):
            let size = number.unit.map(Quantity.size) ?? 1
            let written = NumericAnswer(number.amount, tolerance: tolerance)
            guard size != 1 else { return [written] }
            return [written, NumericAnswer(number.amount * size, tolerance: tolerance * size)]
        default: return []
        }
    }

    /// Every text that is right, the one we write first, none twice; dates in every usual way.
    var texts: [String] {
        var texts = [canonical] + accepted
        if case .date(let date) = value { texts += DateWriter.spellings(date) }
        var seen: Set<String> = []
        return texts.map(CleanText.line).filter { !$0.isEmpty && seen.insert($0).inserted }
    }

    /// What is right beside the number itself: "up to 2 m off is right"; nil where nothing is.
    var leeway: String? {
        guard tolerance > 0, case .number(let number) = value,
            let off = Quantity(tolerance, unit: number.unit)
        else { return nil }
        return "up to \(NumberWriter.write(off)) off is right"
    }
}

extension Question {
    /// What a typed answer should say, where it is one value.
    var typed: Expected? {
        switch key {
        case .value(let expected), .correction(_, let expected): expected
        default: nil
        }
    }

    /// The question for programs that read numbers alone: it says in which unit to answer, where
    /// that does not go without saying.
    var askingForDigits: Question {
        guard case .number(let number)? = typed?.value, let unit = number.unit else { return self }
        let wanted = UnitWriter.inUnits(unit)
        let name = wanted.split(separator: " ", maxSplits: 1).last.map(String.init) ?? unit
        guard !prompt.contains(wanted), !prompt.contains("how many \(name)"),
            !prompt.contains("how many \(unit)")
        else { return self }
        var question = self
        question.prompt += " Give the number \(wanted)."
        return question
    }
}
