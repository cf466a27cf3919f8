import Facts
import Questions
import Wording

/// Judges a text that should be a number, with its relation's unit and tolerance.
struct NumberJudge {
    private let asking: Asking
    private let expected: Expected
    private let quantity: Quantity
    private let relation: Relation?

    /// Prepares to judge a number.
    init(_ asking: Asking, _ expected: Expected, _ quantity: Quantity) {
        self.asking = asking
        self.expected = expected
        self.quantity = quantity
        relation = expected.relation.flatMap(asking.model.relation)
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
        let plain = NumberReader.read(text)
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
        return []
    }

    private var unitText: String? { quantity.unit ?? relation?.unit }

    private func judge(_ reading: NumberReading) -> Match {
        guard isIdle(reading.others) else { return .wrong() }
        let known = unitText.flatMap(MeasureUnit.init)
        guard let typedUnit = reading.unit else {
            guard isUnit(reading.others, counted: reading.counted), !countsOthers(reading) else {
                return .wrong()
            }
            return amount(reading.amount, slack: 0)
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
        let slack = isConverted ? min(rounding, abs(quantity.amount) * 0.02) : 0
        let match = amount(converted, slack: slack)
        if !match.isRight, isConverted, abs(reading.amount - quantity.amount) <= tolerance {
            return .wrong("The number is right but the unit is not: \(expected.canonical).")
        }
        return match
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
        max(relation?.tolerance ?? 0, abs(quantity.amount) * 1e-9)
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
                other.unit == quantity.unit,
                abs(other.amount - typed) <= max(abs(other.amount) * 1e-9, relation?.tolerance ?? 0)
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

    /// Whether the words around a number without a known unit are the unit, words of the question,
    /// or one plain noun.
    private func isUnit(_ others: [String], counted: String? = nil) -> Bool {
        let idle = others.filter {
            !FunctionWords.all.contains($0) && !FunctionWords.framing.contains($0)
                && !Self.manners.contains($0)
        }
        guard !idle.isEmpty else { return true }
        var named = asking.promptWords
        for text in [unitText, relation?.noun, relation?.pluralNoun].compactMap({ $0 }) {
            named.formUnion(NormalText(text).words)
        }
        let nouns = Set(named.map(Inflection.singular))
        if let counted, isSubjectWord(counted, others) { return false }
        let open = idle.filter { !nouns.contains(Inflection.singular($0)) }
        if open.isEmpty { return true }
        // Without a unit in the bank the learner may say what is counted.
        return unitText == nil && open.count == 1 && idle.count <= 3
            && !open.contains {
                GenericNouns.isNumber($0) || asking.tables.nouns.contains(Inflection.singular($0))
            }
    }

    /// Whether a word of the subject's name is what was counted: "seven planets" are no movements of
    /// The Planets.
    private func isSubjectWord(_ counted: String, _ others: [String]) -> Bool {
        let nouns = [unitText, relation?.noun, relation?.pluralNoun].compactMap { $0 }
            .flatMap { NormalText($0).words.map(Inflection.singular) }
        guard !nouns.isEmpty, !others.contains(where: { nouns.contains(Inflection.singular($0)) }),
            let subject = asking.fact.flatMap({ asking.model.entity($0.subject) })
        else { return false }
        return subject.names.contains { NormalText($0).words.contains(counted) }
    }

    /// Whether a number asked for in a unit was given of something else: "22 attacks".
    private func countsOthers(_ reading: NumberReading) -> Bool {
        guard let unitText, let noun = reading.counted, !FunctionWords.all.contains(noun),
            !FunctionWords.framing.contains(noun), noun == "times" || !Self.manners.contains(noun)
        else { return false }
        return !NormalText(unitText).words.map(Inflection.singular).contains(
            Inflection.singular(noun))
    }

    /// Whether the question itself asks in this unit.
    private func isPromptUnit(_ unit: MeasureUnit) -> Bool {
        NormalText(asking.question.prompt).words.contains { word in
            MeasureUnit(word)?.dimension == unit.dimension
                && MeasureUnit(word)?.factor == unit.factor
                && word.utf8.count > 2
        }
    }

    private static let manners: Set<String> = [
        "tall", "high", "long", "wide", "deep", "heavy", "old", "away", "total", "exactly",
        "altogether", "all", "around", "different", "times", "time",
    ]
}
