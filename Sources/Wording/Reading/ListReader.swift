/// Splits a typed list into its items.
///
/// Separators are newlines, semicolons, commas, `&`, `+`, a slash between words, "and", "plus", and
/// bullets or numbers before each line. A name that holds a separator, such as "Bosnia and
/// Herzegovina", is not split where it is known.
public struct ListReader: Sendable {
    /// The known items that hold a separator, by their first word.
    private let known: [String: [[String]]]

    /// Takes the texts of the items that may be named.
    public init(known: some Sequence<String> = []) {
        var table: [String: [[String]]] = [:]
        for text in known {
            guard text.contains(where: { ",;&+/\n".contains($0) }) || text.contains(" and ") else {
                continue
            }
            let words = NormalText(text).words
            if words.count > 1, let first = words.first { table[first, default: []].append(words) }
        }
        self.known = table.mapValues { $0.sorted { $0.count > $1.count } }
    }

    /// The items in order, trimmed, without bullets; empty ones are left out.
    public func split(_ text: String) -> [String] {
        let bytes = Array(text.utf8)
        let tokens = Token.tokens(of: text)
        let kept = keptRanges(tokens)
        var items: [String] = []
        var start = 0
        func close(_ end: Int) {
            if start < end, let item = Self.item(bytes[start..<end]) { items.append(item) }
        }
        var next = 0
        for cut in Self.cuts(bytes, tokens) {
            while next < kept.count, kept[next].upperBound <= cut.lowerBound { next += 1 }
            let isKept =
                next < kept.count && kept[next].contains(cut.lowerBound)
                && bytes[cut.lowerBound] != 0x0A
            guard !isKept, cut.lowerBound >= start else { continue }
            close(cut.lowerBound)
            start = cut.upperBound
        }
        close(bytes.count)
        return items
    }

    /// Where known names with separators of their own stand.
    private func keptRanges(_ tokens: [Token]) -> [Range<Int>] {
        guard !known.isEmpty else { return [] }
        var ranges: [Range<Int>] = []
        var position = 0
        while position < tokens.count {
            let match = known[tokens[position].text]?.first { words in
                position + words.count <= tokens.count
                    && zip(words, tokens[position...]).allSatisfy { $0 == $1.text }
            }
            guard let match else {
                position += 1
                continue
            }
            let last = tokens[position + match.count - 1]
            ranges.append(tokens[position].range.lowerBound..<last.range.upperBound)
            position += match.count
        }
        return ranges
    }

    /// The separators in order.
    private static func cuts(_ bytes: [UInt8], _ tokens: [Token]) -> [Range<Int>] {
        var cuts: [Range<Int>] = []
        for (position, byte) in bytes.enumerated() {
            let next = position + 1 < bytes.count ? bytes[position + 1] : 0x20
            switch byte {
            case 0x0A, 0x0D, 0x3B, 0x26, 0x7C: cuts.append(position..<position + 1)
            case 0x2C where !(isDigit(next) && position > 0 && isDigit(bytes[position - 1])):
                cuts.append(position..<position + 1)
            case 0x2F where position > 0 && !isDigit(next) && !isDigit(bytes[position - 1]):
                cuts.append(position..<position + 1)
            case 0x2B where isPlus(bytes, position): cuts.append(position..<position + 1)
            case 0xE2 where isBullet(bytes, position): cuts.append(position..<position + 3)
            default: continue
            }
        }
        for (index, token) in tokens.enumerated() where token.text == "and" || token.text == "plus"
        {
            // A sign is a cut already; "two thousand and five" is one number.
            guard !token.isSign, !isWithinNumber(index, tokens) else { continue }
            cuts.append(token.range)
        }
        return (cuts + numbering(bytes, tokens)).sorted { $0.lowerBound < $1.lowerBound }
    }

    /// The numbers of "1. research 2. training", as long as they count up from 1.
    private static func numbering(_ bytes: [UInt8], _ tokens: [Token]) -> [Range<Int>] {
        var cuts: [Range<Int>] = []
        for token in tokens where token.text == String(cuts.count + 1) {
            let end = token.range.upperBound
            guard end + 1 < bytes.count, bytes[end] == 0x2E || bytes[end] == 0x29,
                bytes[end + 1] == 0x20
            else { continue }
            cuts.append(token.range.lowerBound..<end + 1)
        }
        return cuts
    }

    /// Whether a plus stands between two items, apart from both or touching both, and not after a
    /// name that ends in it: "C++", "A+".
    private static func isPlus(_ bytes: [UInt8], _ position: Int) -> Bool {
        guard position > 0, position + 1 < bytes.count else { return false }
        let (previous, next) = (bytes[position - 1], bytes[position + 1])
        if previous == 0x20 { return next == 0x20 }
        return next != 0x20 && next != 0x2B && previous != 0x2B && !isDigit(next)
            && !isDigit(previous)
    }

    private static func isWithinNumber(_ index: Int, _ tokens: [Token]) -> Bool {
        guard index > 0, index + 1 < tokens.count else { return false }
        let before = tokens[index - 1].text
        guard before == "hundred" || NumberWords.scales[before] != nil else { return false }
        return NumberWords.read([tokens[index + 1].text][...]) != nil
    }

    /// "•", "–", "—", "·" as three bytes of UTF-8.
    private static func isBullet(_ bytes: [UInt8], _ position: Int) -> Bool {
        guard position + 2 < bytes.count else { return false }
        switch (bytes[position + 1], bytes[position + 2]) {
        case (0x80, 0xA2), (0x80, 0xA3), (0x97, 0x8F), (0x96, 0xAA), (0x88, 0x99): return true
        default: return false
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

    /// An item without bullet, number and surrounding space; nil where nothing is left.
    private static func item(_ bytes: ArraySlice<UInt8>) -> String? {
        var body = bytes.drop { $0 == 0x20 || $0 == 0x09 }
        while let last = body.last, last == 0x20 || last == 0x09 || last == 0x2E {
            body.removeLast()
        }
        if let first = body.first, first == 0x2D || first == 0x2A {
            body = body.dropFirst()
        } else {
            // "1. research", "2) training"; but "2.4" is a number.
            let afterNumber = body.drop(while: isDigit)
            if afterNumber.startIndex > body.startIndex,
                body.startIndex + 3 > afterNumber.startIndex,
                let mark = afterNumber.first, mark == 0x2E || mark == 0x29,
                let next = afterNumber.dropFirst().first, !isDigit(next)
            {
                body = afterNumber.dropFirst()
            }
        }
        body = body.drop { $0 == 0x20 || $0 == 0x09 }
        return body.isEmpty ? nil : String(decoding: body, as: UTF8.self)
    }
}
