import Wording

extension ClauseWords {
    /// The amounts that may stand at a place, the longest first.
    func amounts(at place: Int, limit: Int) -> [(amount: AmountConstraint, end: Int)] {
        if let share = majority(at: place, limit: limit) { return [share] }
        let (bound, start) = bound(at: place, limit: limit)
        guard start < limit, mayBeginNumber(start) else { return [] }
        if ["a", "an", "one"].contains(words[start].text), start + 1 < limit,
            let unit = MeasureUnit(words[start + 1].text)
        {
            let amount = AmountConstraint.Amount(value: 1, unit: unit, step: 1)
            return [(AmountConstraint(bound: bound, amounts: [amount]), start + 2)]
        }
        var found: [(amount: AmountConstraint, end: Int)] = []
        let number = isMinus(start) ? start + 1 : start
        let currency = Currency(signBefore: words[number].range.lowerBound, in: text.bytes)
        let point = startsAtPoint(start) ? "0." : ""
        // Numbers in words are long: "minus two hundred and thirty-three degrees Celsius".
        let longest = isDigits(number) ? 7 : 10
        for end in stride(from: min(limit, start + longest), to: number, by: -1) {
            // A sign after the number belongs to it: "12.5 km²".
            let readings = NumberReader.read(point + text.text(start..<end))
                .filter { $0.others.isEmpty }
            guard let first = readings.first else { continue }
            var amounts = readings.map {
                AmountConstraint.Amount(value: $0.amount, unit: $0.unit, step: $0.step)
            }
            // "$10B" are no bytes, "€5m" no metres.
            if currency != nil, amounts.contains(where: { $0.unit == nil }) {
                amounts.removeAll { $0.unit != nil }
            }
            let amount = AmountConstraint(
                bound: first.isApproximate && bound == .exactly ? .about : bound,
                amounts: amounts, currency: currency)
            found.append((amount, end))
        }
        return found
    }

    /// "the majority", "a minority": more or less than half.
    private func majority(
        at place: Int, limit: Int
    ) -> (amount: AmountConstraint, end: Int)? {
        guard place + 2 < limit, words[place].wordClass == .article, words[place + 2].text == "of",
            ["majority", "minority"].contains(words[place + 1].text)
        else { return nil }
        let half = AmountConstraint.Amount(value: 50, unit: MeasureUnit("percent"), step: 0)
        let bound: Bound = words[place + 1].text == "majority" ? .moreThan : .lessThan
        return (AmountConstraint(bound: bound, amounts: [half]), place + 2)
    }

    /// The counts that may stand at a place.
    func counts(at place: Int, limit: Int) -> [(bound: Bound, number: Int, end: Int)] {
        let (bound, start) = bound(at: place, limit: limit)
        if start + 1 < limit, words[start].text == "a", words[start + 1].text == "single" {
            return [(bound, 1, start + 2)]
        }
        guard start < limit, let number = TimeWords.number(words[start].text) else { return [] }
        return [(bound, number, start + 1)]
    }

    /// Whether a minus stands at a place, with a number after it.
    private func isMinus(_ place: Int) -> Bool {
        ["minus", "negative"].contains(words[place].text) && place + 1 < words.count
            && (isDigits(place + 1) || TimeWords.numbers[words[place + 1].text] != nil)
    }

    /// Whether the digits at a place are those after a decimal point: ".5 m".
    private func startsAtPoint(_ place: Int) -> Bool {
        let start = words[place].range.lowerBound
        guard isDigits(place), start > 0, text.bytes[start - 1] == 0x2E else { return false }
        return start < 2 || text.bytes[start - 2] == 0x20
    }

    private func isDigits(_ place: Int) -> Bool {
        words[place].text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
    }

    private func mayBeginNumber(_ place: Int) -> Bool {
        if isDigits(place) || isMinus(place) { return true }
        let word = words[place].text
        return TimeWords.numbers[word] != nil
            || ["a", "an", "half", "about", "around"].contains(word)
    }

    private func bound(at place: Int, limit: Int) -> (Bound, Int) {
        func word(_ offset: Int) -> String {
            place + offset < limit ? words[place + offset].text : ""
        }
        switch (word(0), word(1)) {
        case ("at", "least"): return (.atLeast, place + 2)
        case ("at", "most"): return (.atMost, place + 2)
        case ("more", "than"): return (.moreThan, place + 2)
        case ("less", "than"), ("fewer", "than"): return (.lessThan, place + 2)
        case ("no", "more") where word(2) == "than": return (.atMost, place + 3)
        case ("no", "fewer") where word(2) == "than", ("no", "less") where word(2) == "than":
            return (.atLeast, place + 3)
        case ("well", "over"): return (.moreThan, place + 2)
        case ("well", "under"): return (.lessThan, place + 2)
        case ("just", "over"), ("slightly", "over"): return (.justOver, place + 2)
        case ("just", "under"), ("slightly", "under"): return (.justUnder, place + 2)
        case ("up", "to"): return (.atMost, place + 2)
        case ("over", _): return (.moreThan, place + 1)
        case ("under", _), ("below", _): return (.lessThan, place + 1)
        case ("above", _): return (.moreThan, place + 1)
        case ("exactly", _): return (.exactly, place + 1)
        case ("nearly", _), ("almost", _): return (.justUnder, place + 1)
        case ("about", _), ("around", _), ("roughly", _), ("approximately", _), ("some", _):
            return (.about, place + 1)
        default: return (.exactly, place)
        }
    }
}
