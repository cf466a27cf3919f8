import Facts
import Questions

/// What stands on a paper, in the words in which the judge takes it.
enum PaperAnswer {
    /// The answer as it would be typed.
    ///
    /// On paper verdicts are lettered boxes, and items of an order get numbers; all else is written
    /// as it is typed.
    static func typed(_ text: String, for question: Question) -> String {
        switch question.key {
        case .verdict: verdict(text) ?? text
        case .ordering: order(text, count: question.options.count) ?? text
        default: text
        }
    }

    /// "B" for refuted, as the boxes are printed.
    private static func verdict(_ text: String) -> String? {
        let boxes: [String: Label] = ["a": .supported, "b": .refuted, "c": .notEnoughInfo]
        let letter = text.lowercased().filter { $0.isLetter || $0.isNumber }
        return boxes[letter]?.rawValue
    }

    /// "2 3 1", "A 2, B 3, C 1" or "1 C, 2 A, 3 B": the places in the boxes from top to bottom; as
    /// the letters in order, "c a b". Nil for anything else.
    private static func order(_ text: String, count: Int) -> String? {
        let marks = marks(text.lowercased())
        var pairs: [(item: Int, place: Int)] = []
        if marks.count == count, let numbers = try? marks.map(number) {
            pairs = numbers.enumerated().map { (item: $0, place: $1) }
        } else if marks.count == count * 2 {
            for pair in stride(from: 0, to: marks.count, by: 2) {
                let (first, second) = (marks[pair], marks[pair + 1])
                guard let item = letter(first) ?? letter(second), item < count,
                    let place = Int(letter(first) == nil ? first : second)
                else { return nil }
                pairs.append((item, place))
            }
        }
        guard pairs.count == count else { return nil }
        let places = Set(pairs.map(\.place))
        // Two in one place are no order, in whatever order their letters were written.
        guard Set(pairs.map(\.item)).count == count, places == Set(1...max(1, count)) else {
            return ""
        }
        return pairs.sorted { $0.place < $1.place }
            .map { String(UnicodeScalar(UInt8(0x61 + $0.item))) }.joined(separator: " ")
    }

    private struct NotANumber: Error {}

    private static func number(_ mark: Substring) throws -> Int {
        guard let number = Int(mark) else { throw NotANumber() }
        return number
    }

    private static func letter(_ mark: Substring) -> Int? {
        guard mark.utf8.count == 1, let byte = mark.utf8.first, (0x61...0x7A).contains(byte) else {
            return nil
        }
        return Int(byte) - 0x61
    }

    /// Runs of letters and runs of digits; "231" of digits alone stands for three places.
    private static func marks(_ text: String) -> [Substring] {
        var marks: [Substring] = []
        var start = text.startIndex
        var kind = 0
        func kindOf(_ character: Character) -> Int {
            character.isNumber ? 1 : character.isLetter ? 2 : 0
        }
        for index in text.indices {
            let next = kindOf(text[index])
            if next != kind {
                if kind != 0 { marks.append(text[start..<index]) }
                start = index
                kind = next
            }
        }
        if kind != 0 { marks.append(text[start...]) }
        guard marks.count == 1, let only = marks.first, only.utf8.count > 1,
            only.allSatisfy(\.isNumber)
        else { return marks }
        return only.indices.map { only[$0..<only.index(after: $0)] }
    }
}
