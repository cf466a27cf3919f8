/// Reads the signs between two words of a text.
public struct SignReader {
    private let scalars: ArraySlice<UInt32>
    private let before: SignNeighbour?
    private let after: SignNeighbour?
    private let isQuoted: Bool
    private var signs: [Sign] = []

    /// Reads what stands between two words; nil for a word where the text begins or ends.
    /// `isQuoted` says that a quotation with single marks is open.
    public static func signs(
        in gap: ArraySlice<UInt32>, before: SignNeighbour?, after: SignNeighbour?, isQuoted: Bool
    ) -> [Sign] {
        var reader = SignReader(scalars: gap, before: before, after: after, isQuoted: isQuoted)
        reader.read()
        return reader.signs
    }

    private init(
        scalars: ArraySlice<UInt32>, before: SignNeighbour?, after: SignNeighbour?, isQuoted: Bool
    ) {
        self.scalars = scalars
        self.before = before
        self.after = after
        self.isQuoted = isQuoted
    }

    private mutating func read() {
        var place = scalars.startIndex
        while place < scalars.endIndex {
            if SignTable.isSpace(scalars[place]) {
                place += 1
                continue
            }
            let run = run(from: place)
            if run.count > 1 || SignTable.operators.contains(shape(place))
                || SignTable.typed[scalars[place]] != nil
            {
                place = readOperator(run)
            } else {
                put(words(at: place), place..<place + 1)
                place += 1
            }
        }
    }

    /// The operators that follow each other from a place on.
    private func run(from place: Int) -> Range<Int> {
        var end = place
        while end < scalars.endIndex,
            SignTable.operators.contains(shape(end)) || SignTable.typed[scalars[end]] != nil
        { end += 1 }
        return place..<max(end, place + 1)
    }

    private func shape(_ place: Int) -> UInt32 { SignTable.shape(scalars[place]) }

    private mutating func put(_ words: [String], _ range: Range<Int>, form: String? = nil) {
        var text = ""
        for place in range {
            if let typed = SignTable.typed[scalars[place]] {
                text += typed
            } else if let scalar = Unicode.Scalar(shape(place)) {
                text.unicodeScalars.append(scalar)
            }
        }
        signs.append(Sign(form: form ?? text, words: words, range: range))
    }

    private func touchesBefore(_ place: Int) -> Bool {
        before != nil && !scalars[..<place].contains(where: SignTable.isSpace)
    }

    private func touchesAfter(_ place: Int) -> Bool {
        after != nil && !scalars[place...].contains(where: SignTable.isSpace)
    }

    // MARK: Operators

    private mutating func readOperator(_ run: Range<Int>) -> Int {
        var end = run.upperBound
        func isSure(_ place: Int) -> Bool {
            SignTable.sure.contains(shape(place)) || SignTable.typed[scalars[place]] != nil
        }
        guard run.contains(where: { isSure($0) && scalars[$0] != 0x2212 }) else {
            return readHyphens(run)
        }
        // "C++!" and "x =:" close a sentence, ":=" and "!=" do not.
        while end - 1 > run.lowerBound, [0x21, 0x3A, 0x2F].contains(shape(end - 1)) { end -= 1 }
        var start = run.lowerBound
        while start < end - 1, !isSure(start), shape(start) != 0x2D,
            ![0x3D, 0x3E].contains(shape(start + 1))
        {
            put([], start..<start + 1)
            start += 1
        }
        let range = start..<end
        let text = range.map { place in
            SignTable.typed[scalars[place]]
                ?? Unicode.Scalar(shape(place)).map { String(Character($0)) } ?? ""
        }.joined()
        let plain = ["+-", "+/-"].contains(text) ? "±" : text
        let words =
            plain.allSatisfy { $0 == "+" } ? Array(repeating: "plus", count: plain.count) : [plain]
        put(words, range, form: plain)
        return end
    }

    /// A minus, a star or a power; else hyphens, dashes, slashes and stops of a sentence.
    private mutating func readHyphens(_ run: Range<Int>) -> Int {
        let place = run.lowerBound
        let isLone = run.count == 1
        switch shape(place) {
        case 0x2D where isLone, 0x2212 where isLone:
            put(isMinus(place) ? ["minus"] : [], run, form: "-")
        case 0x2A where isLone: put(isTimes(place) ? ["*"] : [], run)
        case 0x5E where isLone:
            let isPower = before?.isDigit ?? false && after?.isDigit ?? false
            put(isPower ? ["^"] : [], run)
        default:
            for place in run { put([], place..<place + 1) }
        }
        return run.upperBound
    }

    private func isMinus(_ place: Int) -> Bool {
        let (left, right) = (touchesBefore(place), touchesAfter(place + 1))
        if right, !left, let after {
            let inner = scalars[(place + 1)...]
            if inner.isEmpty { return after.isDigit || after.isSymbol }
            return after.isDigit && inner.allSatisfy { SignTable.isCurrency($0) || $0 == 0x2E }
        }
        guard left, !right, let before, place == scalars.startIndex else {
            return scalars[place] == 0x2212 && before != nil && after != nil && !left
        }
        return (before.isSymbol || scalars[place] == 0x2212 || before.isDigit && after == nil)
            && !(after?.isJoint ?? false)
    }

    /// A star between numbers or apart, or after a symbol: A*.
    private func isTimes(_ place: Int) -> Bool {
        let (left, right) = (touchesBefore(place), touchesAfter(place + 1))
        guard let before else { return false }
        if left, right { return before.isDigit && after?.isDigit ?? false }
        if left { return before.isSymbol && place == scalars.startIndex }
        return !right && after != nil
    }

    // MARK: Others

    private func words(at place: Int) -> [String] {
        let value = shape(place)
        let (left, right) = (touchesBefore(place), touchesAfter(place + 1))
        switch value {
        case 0x23:
            if left, let before, !before.isDigit { return ["sharp"] }
            // A word with a hash before it is that word.
            if right, !left, let after, !after.isDigit, after.length > 2 { return [] }
            return ["#"]
        case 0xB0:
            return right && after?.isScale ?? false ? [] : ["degree"]
        case 0x27:
            let isLast = left && !right && place == scalars.startIndex && !isQuoted
            guard isLast, let before, before.isSymbol || before.isDigit, !before.text.hasSuffix("s")
            else { return [] }
            return ["prime"]
        case 0x2032: return left ? ["prime"] : []
        case 0x2033: return left ? ["prime", "prime"] : []
        case 0x2034: return left ? ["prime", "prime", "prime"] : []
        default: break
        }
        if SignTable.isCurrency(value) {
            // "Ke$ha" writes a letter.
            if left, right, let before, let after, !before.isDigit, !after.isDigit { return [] }
            return SignTable.names[value] ?? [String(scalar(value))]
        }
        if let named = SignTable.names[value] { return named }
        return SignTable.isMathsOrMusic(value) ? [String(scalar(value))] : []
    }

    private func scalar(_ value: UInt32) -> Character {
        Character(Unicode.Scalar(value) ?? "?")
    }
}
