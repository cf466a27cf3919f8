/// Parts of numbers in words: halves, thirds, decimals, scales.
enum NumberParts {
    /// What a word after digits multiplies by; nil for any other word.
    static func scale(_ word: String) -> Double? {
        switch word {
        case "k", "grand": 1e3
        case "mn", "mio", "mil", "mln": 1e6
        case "bn", "mrd": 1e9
        case "tn", "trn": 1e12
        case "hundred", "hundreds": 100
        case "dozen", "dozens": 12
        default: NumberWords.scales[word]
        }
    }

    /// A share in words at the beginning: "half", "a quarter", "two thirds", "half a million".
    static func share(_ words: ArraySlice<String>) -> (value: Double, count: Int)? {
        var rest = words
        var count = 0
        var times = 1.0
        if rest.first == "a" || rest.first == "an" {
            rest = rest.dropFirst()
            count += 1
        } else if let first = rest.first, let units = NumberWords.units[first], units > 0 {
            times = units
            rest = rest.dropFirst()
            count += 1
        }
        guard let word = rest.first, let part = parts[word] else { return nil }
        // "second" and "third" alone are places in an order.
        guard count > 0 || word == "half" || word == "quarter" else { return nil }
        rest = rest.dropFirst()
        count += 1
        if rest.first == "a" || rest.first == "of" {
            let after = rest.dropFirst().drop { $0 == "a" }
            if let scale = after.first.flatMap(scale), scale > 1 {
                return (times * part * scale, count + (rest.count - after.count) + 1)
            }
        }
        return (times * part, count)
    }

    /// What may follow a whole number: "and a half", "point five", and a scale after it.
    static func after(
        _ words: ArraySlice<String>
    ) -> (value: Double, scale: Double, step: Double, count: Int)? {
        var found: (value: Double, step: Double, count: Int)?
        if words.first == "and", let share = share(words.dropFirst()) {
            found = (share.value, 0.01, share.count + 1)
        } else if words.first == "point" {
            var value = 0.0
            var step = 1.0
            var count = 1
            for word in words.dropFirst().prefix(12) {
                guard let digit = word == "oh" ? 0 : NumberWords.units[word], digit < 10 else {
                    break
                }
                step /= 10
                value += digit * step
                count += 1
            }
            if count > 1 { found = (value, step, count) }
        }
        guard let found else { return nil }
        if let scale = words.dropFirst(found.count).first.flatMap({ NumberWords.scales[$0] }) {
            return (found.value, scale, found.step, found.count + 1)
        }
        return (found.value, 1, found.step, found.count)
    }

    private static let parts: [String: Double] = [
        "half": 0.5, "halves": 0.5, "third": 1.0 / 3, "thirds": 1.0 / 3, "quarter": 0.25,
        "quarters": 0.25, "fourth": 0.25, "fourths": 0.25, "fifth": 0.2, "fifths": 0.2,
        "tenth": 0.1, "tenths": 0.1, "sixth": 1.0 / 6, "eighth": 0.125,
        "sixths": 1.0 / 6, "eighths": 0.125, "hundredth": 0.01, "hundredths": 0.01,
    ]

    /// "below sea level", "above the sea": whether a height is below, and in how many words.
    static func seaLevel(_ words: [String]) -> (isBelow: Bool, count: Int)? {
        guard let first = words.first, ["below", "under", "beneath", "above"].contains(first) else {
            return nil
        }
        let isMean = words.dropFirst().prefix(2) == ["mean", "sea"]
        let rest = words.dropFirst(isMean ? 2 : 1).filter { $0 != "the" }
        guard rest.starts(with: ["sea", "level"]) else { return nil }
        let articles = words.dropFirst().prefix(1) == ["the"] ? 1 : 0
        return (first != "above", 3 + articles + (isMean ? 1 : 0))
    }
}
