import Questions
import Wording

/// Reads which option an answer gives to each row of a matching.
struct MatchingReader {
    private let asking: Asking
    private let reader: OptionReader
    private var rows: [String] { asking.question.rows }
    private var options: [Option] { asking.question.options }

    /// Prepares to read pairs.
    init(_ asking: Asking, _ reader: OptionReader) {
        self.asking = asking
        self.reader = reader
    }

    /// For each row its option; nil for a row that was left out or given twice differently.
    func read(_ text: String) -> [Int?] {
        var given = [Int?](repeating: nil, count: rows.count)
        // "1=b", "2->a"
        let words = asking.folded(text).words.filter { !SignWords.isWritten($0) }
        if let pairs = numbered(words) {
            var seen: Set<Int> = []
            for (row, option) in pairs where given.indices.contains(row) {
                given[row] = seen.insert(row).inserted || given[row] == option ? option : nil
            }
            return given
        }
        if let letters = reader.letters(words), letters.count == rows.count,
            words.allSatisfy({ $0.utf8.allSatisfy { (0x61...0x7A).contains($0) } })
        {
            return letters.map { $0 }
        }
        let separators: [Character] =
            text.contains("\n") ? ["\n"] : text.contains(";") ? [";"] : [","]
        let pieces = text.split { separators.contains($0) }
        if pieces.count == rows.count, !pieces.contains(where: { cut($0) != nil }) {
            return pieces.map { piece in
                if case .one(let index, _) = reader.one(String(piece)) { index } else { nil }
            }
        }
        for piece in pieces.prefix(rows.count * 2 + 8) {
            guard let (left, right) = cut(piece) else { continue }
            if let row = row(left), case .one(let option, _) = reader.one(right) {
                given[row] = option
            } else if let row = row(right), case .one(let option, _) = reader.one(left) {
                given[row] = option
            }
        }
        return given
    }

    /// "1b 2a", "1-b, 2-a", "1: b", "a1"; nil where it is anything else.
    private func numbered(_ words: [String]) -> [(Int, Int)]? {
        var signs: [UInt8] = []
        for word in words where word != "and" {
            guard word.utf8.count <= 24 else { return nil }
            signs += Array(word.utf8)
        }
        guard signs.count >= 2 else { return nil }
        var pairs: [(Int, Int)] = []
        var position = 0
        while position < signs.count {
            var row = 0
            var digits = 0
            let letterFirst = (0x61...0x7A).contains(signs[position])
            var letter = letterFirst ? signs[position] : 0
            if letterFirst { position += 1 }
            while position < signs.count, (0x30...0x39).contains(signs[position]), digits < 3 {
                row = row * 10 + Int(signs[position] - 0x30)
                digits += 1
                position += 1
            }
            guard digits > 0 else { return nil }
            if !letterFirst {
                guard position < signs.count, (0x61...0x7A).contains(signs[position]) else {
                    return nil
                }
                letter = signs[position]
                position += 1
            }
            pairs.append((row - 1, Int(letter) - 0x61))
        }
        return pairs
    }

    /// The two sides of "Japan: x", "Japan - x", "Japan = x", "Japan-x".
    private func cut(_ piece: Substring) -> (String, String)? {
        if let sides = joined(piece) { return sides }
        for sign in [
            "->", "=>", "→", "=", ":", " - ", " – ", " — ", " goes with ", " belongs to ", " with ",
        ] {
            let parts = piece.split(separator: sign, maxSplits: 1)
            if parts.count == 2 { return (String(parts[0]), String(parts[1])) }
        }
        // "Japan c"
        let words = piece.split(separator: " ")
        if words.count > 1, let last = words.last, last.utf8.count == 1 {
            return (words.dropLast().joined(separator: " "), String(last))
        }
        // "Molotov USSR": a row, and what is left is an option.
        for count in (1..<max(words.count, 1)).reversed() where words.count <= 12 {
            let left = words[..<count].joined(separator: " ")
            let right = words[count...].joined(separator: " ")
            if isRow(left), case .one = reader.one(right) { return (left, right) }
        }
        return nil
    }

    /// Whether a text is a row's name, or a part of one alone.
    private func isRow(_ text: String) -> Bool {
        let typed = asking.folded(text)
        return rows.count { asking.folded($0).key == typed.key } == 1
            || rows.count {
                NameMatch.isPart(typed.content, of: Array(asking.folded($0).content))
            } == 1
    }

    /// The two sides of a hyphen without spaces, where they are a row and an option.
    private func joined(_ piece: Substring) -> (String, String)? {
        guard piece.utf8.count <= 200 else { return nil }
        let keys = Set(rows.map { asking.folded($0).key })
        for place in piece.indices where piece[place] == "-" {
            let (left, right) = (String(piece[..<place]), String(piece[place...].dropFirst()))
            guard keys.contains(asking.folded(left).key), case .one = reader.one(right) else {
                continue
            }
            return (left, right)
        }
        return nil
    }

    private func row(_ text: String) -> Int? {
        let typed = asking.folded(text)
        if let number = Int(typed.joined), rows.indices.contains(number - 1) { return number - 1 }
        let keys = rows.map { asking.folded($0).key }
        if let exact = keys.firstIndex(of: typed.key) { return exact }
        let begun = keys.indices.filter { !typed.key.isEmpty && keys[$0].hasPrefix(typed.key) }
        if begun.count == 1 { return begun.first }
        let parts = rows.indices.filter {
            NameMatch.isPart(typed.content, of: Array(asking.folded(rows[$0]).content))
        }
        if parts.count == 1 { return parts.first }
        let near = rows.indices.filter {
            Slip.distance(typed.words, asking.folded(rows[$0]).words, isName: true) != nil
        }
        return near.count == 1 ? near.first : nil
    }
}
