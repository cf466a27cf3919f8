import Facts
import Questions
import Wording

/// Judges a text that should be a number, with its relation's unit and tolerance.
struct NumberJudge {
    /// The question.
    let asking: Asking
    private let expected: Expected
    /// The number in full: 11,400,000 where the bank writes 11.4 million.
    private let quantity: Quantity
    /// The number as the bank writes it before a word of size.
    private let written: Double
    /// What the bank's word of size multiplies by: a million in "million km", else 1.
    private let size: Double
    /// The relation of which a number is asked.
    let relation: Relation?

    /// Prepares to judge a number.
    init(_ asking: Asking, _ expected: Expected, _ quantity: Quantity) {
        self.asking = asking
        self.expected = expected
        relation = expected.relation.flatMap(asking.model.relation)
        let unit = quantity.unit ?? relation?.unit
        written = quantity.amount
        size = unit.map(Quantity.size) ?? 1
        self.quantity = (Quantity(quantity.amount, unit: unit) ?? quantity).inFull
    }

    /// Judges a text.
    func judge(_ text: String) -> Match {
        let readings = readings(text)
        if let repeated = repeated(text) { return repeated }
        guard !readings.isEmpty else {
            // A text that the bank accepts as it stands; signs between digits would be lost in it.
            let accepted = [expected.canonical] + expected.accepted
            if accepted.contains(text) { return .right() }
            let hedges = Phrase(NormalText(text).words, asking: asking).alternatives != nil
            return hedges
                ? .wrong(Note.oneOnly)
                : .unread("I could not read one number there; it is \(expected.canonical).")
        }
        if readings.contains(where: { $0.others.contains(where: NumberWords.isGlued) }) {
            return .unread("I could not read one number there; it is \(expected.canonical).")
        }
        let matches = readings.map { ($0, judge($0)) }
        guard let (reading, best) = matches.max(by: { $0.1.credit < $1.1.credit }) else {
            return .wrong()
        }
        if best.isRight, reading.isAmbiguous, best.note == nil {
            return .right("Right, read as \(expected.canonical).")
        }
        return best
    }

    /// "twenty-two (22) days", "8849 m (29,032 ft)": right where both are.
    private func repeated(_ text: String) -> Match? {
        guard let open = text.firstIndex(of: "("), let close = text.lastIndex(of: ")"),
            open < close,
            text[open...].count <= 60
        else { return nil }
        let inner = String(text[text.index(after: open)..<close])
        let outer = text[..<open] + " " + text[text.index(after: close)...]
        guard !inner.contains("("), !NumberReader.read(inner).isEmpty,
            !NumberReader.read(String(outer)).isEmpty
        else { return nil }
        let both = [judge(inner), judge(String(outer))]
        return both.allSatisfy(\.isRight) ? both[1] : .wrong()
    }

    private func readings(_ text: String) -> [NumberReading] {
        // From sea level a depth is counted only where one is asked for.
        let isDepth = !asking.promptWords.isDisjoint(with: Self.depths)
        let plain = NumberReader.read(text).filter { isDepth || !$0.others.contains("sea") }
        if !plain.isEmpty { return plain }
        // "VII", in capitals; one letter is likelier to stand for an option.
        let body = text.drop { $0 == " " }.prefix { $0 != " " && $0 != "." }
        if body.utf8.count > 1, text.utf8.count <= 20, text.hasSuffix(body) || text.hasSuffix("."),
            let number = RomanNumeral.read(body)
        {
            return NumberReader.read(String(number))
        }
        // "none" is an answer to "how many?".
        let words = NormalText(text).words
        if words == ["none"] || words == ["nil"] || words == ["no"] {
            return NumberReader.read("0")
        }
        if let times = ["once": 1, "twice": 2, "thrice": 3][words.joined()] {
            return NumberReader.read(String(times))
        }
        return []
    }

    private static let depths: Set<String> = [
        "below", "under", "beneath", "deep", "deeper", "depth",
    ]

    /// The unit that the bank writes, without a word of size.
    var unitText: String? { quantity.unit }

    private func judge(_ reading: NumberReading) -> Match {
        guard isIdle(reading.others) else { return .wrong() }
        let known = unitText.flatMap(MeasureUnit.init)
        guard let typedUnit = reading.unit else {
            guard isUnit(reading.others, counted: reading.counted), !countsOthers(reading) else {
                return .wrong()
            }
            return bare(reading.amount)
        }
        guard let known else {
            if typedUnit.dimension.isMoney, isMoney(typedUnit) {
                return amount(reading.amount, slack: 0)
            }
            // "5 s" may end in a plural; but a unit where none is asked for is another thing.
            return unitText == nil && typedUnit.dimension != .share && isPromptUnit(typedUnit)
                ? amount(reading.amount, slack: 0)
                : .wrong("The number is asked for without that unit: \(expected.canonical).")
        }
        // Degrees of temperature are written without their scale.
        if typedUnit.dimension == .angle, known.dimension == .temperature {
            return amount(reading.amount, slack: 0)
        }
        // A pound of money and one of weight have one name.
        if Self.isPounds(typedUnit, known) || Self.isPounds(known, typedUnit) {
            return amount(reading.amount, slack: 0)
        }
        guard let converted = typedUnit.convert(reading.amount, to: known) else {
            return .wrong("That is the wrong unit; it is \(expected.canonical).")
        }
        // The same number in another unit is another amount.
        let isConverted = typedUnit != known
        let rounding = abs(reading.step / 2 * typedUnit.factor / known.factor)
        var slack = isConverted ? min(rounding, abs(quantity.amount) * 0.02) : 0
        // Ten years are 3650 days to most people.
        if isConverted, known.dimension == .time { slack = max(slack, abs(quantity.amount) * 1e-3) }
        let match = amount(converted, slack: slack)
        if !match.isRight, isConverted, abs(reading.amount - quantity.amount) <= tolerance {
            return .wrong("The number is right but the unit is not: \(expected.canonical).")
        }
        if !match.isRight, size != 1, isWritten(reading.amount) {
            return .wrong("The number is right but its size is not: \(expected.canonical).")
        }
        return match
    }

    /// A number without unit: as it stands, or where the question asks for it in millions, in those.
    private func bare(_ typed: Double) -> Match {
        let match = amount(typed, slack: 0)
        guard !match.isRight, size != 1, isWritten(typed) else { return match }
        return namesSize
            ? .right()
            : .vague(0.5, "The number is right; say of what size it is: \(expected.canonical).")
    }

    private func isWritten(_ typed: Double) -> Bool {
        abs(typed - written) * size <= tolerance
    }

    /// Whether the question itself has the word of size: "in millions", "____ million".
    private var namesSize: Bool {
        asking.promptWords.contains { Quantity.size(of: $0) == size }
    }

    /// Whether an amount of money is asked for, in a currency of which we know only the name, or
    /// in none: "Australian dollars", "AUD".
    private func isMoney(_ typed: MeasureUnit) -> Bool {
        guard let unitText else { return asking.promptWords.contains("much") }
        let words = NormalText(unitText).words.map(Inflection.singular)
        return words.contains(typed.dimension.rawValue)
            || (typed.dimension == .dollar && words.count == 1 && words[0].utf8.count == 3
                && words[0].hasSuffix("d"))
    }

    private static func isPounds(_ money: MeasureUnit, _ weight: MeasureUnit) -> Bool {
        money.dimension == .sterling && weight == MeasureUnit("pounds")
    }

    private var tolerance: Double {
        max(relation?.toleranceInFull ?? 0, abs(quantity.amount) * 1e-9)
    }

    private func amount(_ typed: Double, slack: Double) -> Match {
        let distance = abs(typed - quantity.amount)
        if distance <= tolerance + slack {
            return distance <= tolerance
                ? .right() : .right("Right, rounded: \(expected.canonical).")
        }
        if let record = otherFrame(typed) { return record }
        return .wrong()
    }

    private func otherFrame(_ typed: Double) -> Match? {
        for value in (asking.fact?.values ?? []) + (asking.fact?.record?.values ?? []) {
            guard case .number(let other) = value, asking.isOtherFrame(value),
                case let full =
                    (Quantity(other.amount, unit: other.unit ?? relation?.unit)
                    ?? other).inFull, full.unit == quantity.unit,
                abs(full.amount - typed)
                    <= max(abs(full.amount) * 1e-9, relation?.toleranceInFull ?? 0)
            else { continue }
            let name = NumberWriter.write(other)
            return .wrong(
                Note.otherFrame(name, asking.question.frame, expected.canonical),
                confusedWith: value)
        }
        return nil
    }

    /// Whether words around the number change nothing: no denial, no other known thing.
    private func isIdle(_ words: [String]) -> Bool {
        if words.contains(where: FunctionWords.negations.contains) { return false }
        return words.count <= 24
    }
}
