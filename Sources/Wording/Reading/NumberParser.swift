/// Understands the pieces of one number with its unit.
struct NumberParser {
    private typealias Piece = NumberLexer.Piece
    private let pieces: [NumberLexer.Piece]
    private var position = 0
    private var others: [String] = []
    private var isApproximate = false
    private var isNegative = false
    private var counted: String?
    /// Whether "below sea level" is the sign of a height; else it tells from where a depth counts.
    private let isHeight: Bool
    /// A currency before the number.
    private var leading: MeasureUnit?

    /// A number before its unit.
    private struct Amount {
        var ways: [DigitReader.Found]
        /// Whether a following lone "m" may mean million.
        var isDigits: Bool
        /// The number as it was before a "k", which may mean kelvin.
        var beforeK: [DigitReader.Found]?
    }

    init(_ pieces: [NumberLexer.Piece], isHeight: Bool = false) {
        self.pieces = pieces
        self.isHeight = isHeight
    }

    private static let bounds: Set<String> = [
        "more", "less", "over", "under", "below", "above", "least", "most", "fewer", "greater",
        "between", "or", "not", "than", "up", "within", "maximum", "minimum", "exceeding", "never",
        "no", "neither", "nor", "except", "without",
    ]
    /// Words that make a bound of the number before them.
    private static let boundsAfter: Set<String> = [
        "more", "less", "fewer", "greater", "or", "not", "than", "never", "no", "neither", "nor",
        "except", "without", "plus",
    ]
    private static let rough: Set<String> = [
        "about", "around", "approximately", "approx", "roughly", "circa", "ca", "nearly", "almost",
        "some",
    ]

    /// Every way to read the pieces.
    mutating func read() -> [NumberReading] {
        guard readBefore(), let amount = readAmount() else { return [] }
        var readings = finish(amount)
        readings = readings.filter { $0.amount.isFinite }
        return readings
    }

    private mutating func readBefore() -> Bool {
        while position < pieces.count {
            switch pieces[position] {
            case .digits: return true
            case .word(let word):
                if numberAhead() != nil { return true }
                if let found = MeasureUnit.read(words(from: position)[...]),
                    found.unit.dimension.isMoney
                {
                    leading = found.unit
                    skip(words: found.count)
                    continue
                }
                if Self.bounds.contains(word) { return false }
                if Self.rough.contains(word) {
                    isApproximate = true
                } else if word == "minus" || word == "negative" {
                    isNegative = true
                } else if word != "a", word != "an", word != "the" {
                    others.append(word)
                }
            case .sign("-"): isNegative = others.isEmpty && !isNegative
            case .sign("<"): return false
            default: break
            }
            position += 1
        }
        return false
    }

    private func words(from start: Int) -> [String] {
        var words: [String] = []
        for piece in pieces[min(start, pieces.count)...].prefix(24) {
            switch piece {
            case .word(let word): words.append(word)
            case .sign("-") where !words.isEmpty: continue
            default: return words
            }
        }
        return words
    }

    /// Moves over `count` words and the hyphens between them.
    private mutating func skip(words count: Int) {
        var left = count
        while position < pieces.count, left > 0 {
            if case .word = pieces[position] { left -= 1 }
            position += 1
        }
    }

    private func numberAhead() -> NumberWords.Found? {
        let words = words(from: position)
        if let share = NumberParts.share(words[...]) {
            return NumberWords.Found(value: share.value, count: share.count, isOrdinal: false)
        }
        if words.first == "a" || words.first == "an", words.count > 1,
            UnitTable.units[words[1]] != nil, words[1].utf8.count > 2
        {
            // "an hour"
            return NumberWords.Found(value: 1, count: 1, isOrdinal: false)
        }
        return NumberWords.read(words[...]).flatMap { $0.isOrdinal ? nil : $0 }
    }

    private mutating func readAmount() -> Amount? {
        guard position < pieces.count else { return nil }
        var amount: Amount
        if case .digits(let text) = pieces[position] {
            position += 1
            amount = Amount(ways: DigitReader.read(text), isDigits: true)
            readFraction(&amount)
            readPower(&amount)
            readScale(&amount)
        } else if let found = numberAhead() {
            skip(words: found.count)
            let step = found.value == found.value.rounded() ? 1 : 0.01
            amount = Amount(
                ways: [.init(value: found.value, step: step, isAmbiguous: false)], isDigits: false)
        } else {
            return nil
        }
        readRemainder(&amount)
        if let part = NumberParts.after(words(from: position)[...]) {
            skip(words: part.count)
            let isShare = part.value < 1 && part.scale == 1 && !amount.isDigits
            amount.ways = amount.ways.map {
                // "two and a half million" adds before it multiplies; "a million and a half" is half
                // a million more.
                .init(
                    value: ($0.value + part.value * (isShare ? Self.size(of: $0.value) : 1))
                        * part.scale, step: part.step * part.scale,
                    isAmbiguous: $0.isAmbiguous)
            }
        }
        return amount.ways.isEmpty ? nil : amount
    }

    /// "two thousand and 5": digits below the last word of size.
    private mutating func readRemainder(_ amount: inout Amount) {
        guard position > 0, case .word(let last) = pieces[position - 1],
            let size = last == "hundred" ? 100 : NumberWords.scales[last],
            position < pieces.count, pieces[position] == .word("and"),
            let rest = number(at: position + 1), rest < size, rest == rest.rounded()
        else { return }
        position += 2
        amount.ways = amount.ways.map {
            .init(value: $0.value + rest, step: 1, isAmbiguous: $0.isAmbiguous)
        }
    }

    /// The size of a round number in words: a million of two million.
    private static func size(of value: Double) -> Double {
        [1e12, 1e9, 1e6].first { value >= $0 && value.truncatingRemainder(dividingBy: $0) == 0 }
            ?? 1
    }

    private func number(at place: Int) -> Double? {
        guard place < pieces.count, case .digits(let text) = pieces[place] else { return nil }
        let ways = DigitReader.read(text)
        return ways.count == 1 ? ways.first?.value : nil
    }

    /// "3/4", "2 1/2".
    private mutating func readFraction(_ amount: inout Amount) {
        func sign(_ place: Int) -> Bool { place < pieces.count && pieces[place] == .sign("/") }
        if sign(position), let over = number(at: position + 1), over > 0 {
            position += 2
            amount.ways = amount.ways.map {
                .init(value: $0.value / over, step: 0.01, isAmbiguous: false)
            }
        } else if let part = number(at: position), sign(position + 1),
            let over = number(at: position + 2), over > part
        {
            position += 3
            amount.ways = amount.ways.map {
                .init(value: $0.value + part / over, step: 0.01, isAmbiguous: false)
            }
        }
    }

    /// "10^6", "3 x 10^8", "1e6".
    private mutating func readPower(_ amount: inout Amount) {
        func power(_ exponent: Double) -> Double {
            var result = 1.0
            for _ in 0..<Int(min(30, abs(exponent))) { result *= 10 }
            return exponent < 0 ? 1 / result : result
        }
        func scale(_ by: Double) {
            amount.ways = amount.ways.map {
                .init(value: $0.value * by, step: $0.step * by, isAmbiguous: false)
            }
        }
        let rest = pieces[position...]
        if rest.first == .sign("^"), let exponent = number(at: position + 1), exponent <= 30 {
            guard amount.ways.first?.value == 10 else { return }
            amount.ways = [.init(value: power(exponent), step: 1, isAmbiguous: false)]
            position += 2
        } else if rest.first == .word("x") || rest.first == .sign("*"),
            number(at: position + 1) == 10, position + 2 < pieces.count,
            pieces[position + 2] == .sign("^")
        {
            let negative = position + 3 < pieces.count && pieces[position + 3] == .sign("-")
            let place = position + (negative ? 4 : 3)
            guard let exponent = number(at: place), exponent <= 30 else { return }
            scale(power(negative ? -exponent : exponent))
            position = place + 1
        } else if case .word(let word)? = rest.first, word.hasPrefix("x10^"),
            let exponent = Int(word.dropFirst(4)), (0...30).contains(exponent)
        {
            scale(power(Double(exponent)))
            position += 1
        } else if case .word(let word)? = rest.first, word.utf8.first == 0x65,
            let exponent = Int(word.dropFirst()), (0...30).contains(exponent)
        {
            scale(power(Double(exponent)))
            position += 1
        }
    }

    /// "5k", "2.5 million", "a dozen" after digits.
    private mutating func readScale(_ amount: inout Amount) {
        while position < pieces.count, case .word(let word) = pieces[position],
            let by = NumberParts.scale(word) ?? letterScale(word)
        {
            if word == "k" { amount.beforeK = amount.ways }
            amount.ways = amount.ways.map {
                .init(value: $0.value * by, step: $0.step * by, isAmbiguous: $0.isAmbiguous)
            }
            position += 1
        }
    }

    /// What a letter multiplies by where it can be no unit: "1.5m km", "$10b".
    private func letterScale(_ word: String) -> Double? {
        guard let by = Self.letters[word] else { return nil }
        let after = words(from: position + 1)
        let isBeforeUnit = MeasureUnit.read(after[...]) != nil && !isPreposition(after)
        return leading != nil || isBeforeUnit && word != "t" ? by : nil
    }

    private static let letters: [String: Double] = ["m": 1e6, "b": 1e9, "t": 1e12]

    private mutating func finish(_ amount: Amount) -> [NumberReading] {
        var ways = amount.ways
        var unit: MeasureUnit?
        var letter: Double?
        var last: Double?
        let before = others.count
        while position < pieces.count {
            switch pieces[position] {
            case .word(let word):
                let words = words(from: position)
                if amount.isDigits, others.count == before, unit == nil,
                    Self.ordinals.contains(word)
                {
                    return []
                } else if words.starts(with: ["below", "zero"]) {
                    isNegative = !isNegative
                    position += 2
                } else if isHeight, let sea = NumberParts.seaLevel(words) {
                    isNegative = sea.isBelow != isNegative
                    skip(words: sea.count)
                } else if word == "ish" {
                    isApproximate = true
                    position += 1
                } else if !amount.isDigits, unit == nil, others.count == before, word == "of",
                    words.count > 2, words[1] == "a" || words[1] == "an"
                {
                    // "a quarter of an hour"
                    position += 2
                } else if words.starts(with: ["or", "so"]) {
                    isApproximate = true
                    position += 2
                } else if unit == nil, others[before...].allSatisfy(Self.loose.contains),
                    let found = MeasureUnit.read(words[...]), !isPreposition(words)
                {
                    unit = found.unit
                    last = found.unit.factor
                    // "11.4 m" may be metres or millions, "10 B" bytes or billions.
                    letter =
                        found.count == 1 && amount.isDigits && word != "t"
                        ? Self.letters[word] : nil
                    skip(words: found.count)
                } else if Self.boundsAfter.contains(word) {
                    return []
                } else if unit != nil, word == "and",
                    let share = NumberParts.share(words.dropFirst()),
                    words.count == share.count + 1
                {
                    // "an hour and a half"
                    ways = ways.map {
                        .init(value: $0.value + share.value, step: 0.01, isAmbiguous: false)
                    }
                    skip(words: share.count + 1)
                } else if word == "and", unit != nil, isNumber(position + 1) {
                    position += 1
                } else if NumberWords.read(words[...]) != nil, word != "second", word != "first" {
                    guard let unit, let smaller = readSmaller(unit, last) else { return [] }
                    add(smaller, of: unit, &ways)
                    last = smaller.factor
                } else {
                    if Self.rough.contains(word) {
                        isApproximate = true
                    } else {
                        if others.count == before, unit == nil { counted = word }
                        others.append(word)
                    }
                    position += 1
                }
            case .digits:
                guard let unit, let smaller = readSmaller(unit, last) else { return [] }
                add(smaller, of: unit, &ways)
                last = smaller.factor
            case .sign("<"), .sign("/"), .sign("^"), .sign("+"): return []
            case .sign("-") where isNumber(position + 1): return []
            default: position += 1
            }
        }
        unit = unit ?? leading
        let kelvin = unit == nil ? (amount.beforeK ?? []) : []
        return readings(ways, unit, letter: letter)
            + readings(kelvin, MeasureUnit(.temperature, 1))
    }

    /// Words that may stand between a number and its unit.
    private static let loose: Set<String> = [
        "full", "whole", "complete", "calendar", "consecutive", "straight", "solid", "good",
    ]

    private static let ordinals: Set<String> = ["st", "nd", "rd", "th"]

    /// Whether "in" is the word and not the inch: "5 in total".
    private func isPreposition(_ words: [String]) -> Bool {
        words.first == "in" && words.count > 1
            && !["long", "wide", "high", "tall", "deep", "thick", "across"].contains(words[1])
    }

    private func isNumber(_ place: Int) -> Bool {
        if place < pieces.count, case .digits = pieces[place] { return true }
        return NumberWords.read(words(from: place)[...]) != nil
    }

    private func add(
        _ part: (amount: Double, factor: Double), of unit: MeasureUnit,
        _ ways: inout [DigitReader.Found]
    ) {
        ways = ways.map {
            .init(
                value: $0.value + part.amount, step: part.factor / unit.factor,
                isAmbiguous: $0.isAmbiguous)
        }
    }

    /// The second part of "5 ft 11 in", in the first one's unit.
    private mutating func readSmaller(
        _ unit: MeasureUnit, _ last: Double?
    ) -> (amount: Double, factor: Double)? {
        guard let amount = readAmount(), let value = amount.ways.first?.value else { return nil }
        guard let found = MeasureUnit.read(words(from: position)[...]) else {
            // "1 h 35"
            if unit.dimension == .time, unit.factor == MeasureUnit("hours")?.factor, value < 60 {
                return (value / 60, 60)
            }
            // "5 ft 11", "5'11"
            guard unit.dimension == .length, unit.factor == 0.3048, value < 12 else { return nil }
            return (value / 12, 0.0254)
        }
        skip(words: found.count)
        guard found.unit.dimension == unit.dimension, unit.offset == 0,
            found.unit.factor < last ?? unit.factor
        else { return nil }
        return (value * found.unit.factor / unit.factor, found.unit.factor)
    }

    private func readings(
        _ ways: [DigitReader.Found], _ unit: MeasureUnit?, letter: Double? = nil
    ) -> [NumberReading] {
        let sign: Double = isNegative ? -1 : 1
        var readings = ways.map {
            NumberReading(
                amount: sign * $0.value, unit: unit, step: $0.step, others: others,
                counted: counted,
                isApproximate: isApproximate, isAmbiguous: $0.isAmbiguous)
        }
        if let letter {
            readings += ways.map {
                NumberReading(
                    amount: sign * $0.value * letter, unit: nil, step: $0.step * letter,
                    others: others,
                    counted: counted,
                    isApproximate: isApproximate, isAmbiguous: true)
            }
        }
        return readings
    }
}
