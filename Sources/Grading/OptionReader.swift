import Facts
import Questions
import Wording

/// Tells which of the options shown a text means: by letter, number, text, or beginning.
struct OptionReader {
    private let asking: Asking
    private let options: [Option]
    private var keys: [String] { asking.optionKeys }

    /// Prepares to read choices among the question's options.
    init(_ asking: Asking) {
        self.asking = asking
        options = asking.question.options
    }

    /// What a text may mean.
    enum Choice: Equatable {
        /// One option; whether a slip was forgiven.
        case one(Int, isForgiven: Bool)
        /// None that could be told, with a sentence why where there is one.
        case none(String?)
    }

    /// Reads one option.
    func one(_ text: String) -> Choice {
        let typed = asking.folded(text)
        if let exact = exact(typed) { return .one(exact, isForgiven: false) }
        if let letter = letter(typed.words) {
            guard options.indices.contains(letter) else {
                return beginning(typed).map { .one($0, isForgiven: false) }
                    ?? .none("There is no such option.")
            }
            return .one(letter, isForgiven: false)
        }
        if let both = letterAndText(typed) { return both }
        if let sequence = letters(typed.words), sequence.count > 1 { return .none(Note.oneOnly) }
        return byValue(text, typed)
    }

    /// Reads letters or positions alone: "a c d", "acd", "a, c and d", "2,3,1"; nil for anything else.
    func letters(_ words: [String]) -> [Int]? {
        let plain = words.filter {
            !Self.around.contains($0) && $0 != "and" && $0 != "then" && !SignWords.isWritten($0)
        }
        guard !plain.isEmpty else { return nil }
        if plain.count == 1, let word = plain.first, word.utf8.count > 1 {
            let places = word.utf8.map { place(of: $0) }
            guard places.allSatisfy({ $0 != nil }), Set(places).count == places.count else {
                return nil
            }
            return places.compactMap { $0 }
        }
        let places = plain.map { word in word.utf8.count == 1 ? word.utf8.first.flatMap(place) : nil
        }
        guard places.allSatisfy({ $0 != nil }) else { return nil }
        return places.compactMap { $0 }
    }

    private static let around: Set<String> = [
        "option", "options", "answer", "answers", "letter", "letters", "choice", "choices",
        "number",
        "its", "is", "it", "the", "both", "i", "choose", "pick", "say", "think", "would", "id",
    ]

    private static let closing: Set<String> = [
        "answer", "choice", "guess", "think", "pick", "believe", "correct", "right", "final",
        "please", "my", "would", "say",
    ]

    /// The option that a letter or a digit names, as far as there is one.
    private func place(of byte: UInt8) -> Int? {
        let place: Int
        switch byte {
        case 0x61...0x7A: place = Int(byte) - 0x61
        case 0x31...0x39 where !hasNumbers: place = Int(byte) - 0x31
        default: return nil
        }
        return options.indices.contains(place) ? place : nil
    }

    /// Whether the options are numbers or dates themselves, so that a digit is no position.
    private var hasNumbers: Bool {
        options.contains { option in
            switch option.value {
            case .number, .date: return true
            default: return option.text.utf8.first.map { (0x30...0x39).contains($0) } ?? false
            }
        }
    }

    private func exact(_ typed: NormalText) -> Int? {
        let found = keys.indices.filter { keys[$0] == typed.key }
        return found.count == 1 ? found.first : nil
    }

    /// A single letter or position, with "option" before it or not; beyond the options too.
    private func letter(_ words: [String]) -> Int? {
        var plain = words[...]
        while let first = plain.first, plain.count > 1, Self.around.contains(first) {
            plain = plain.dropFirst()
        }
        // "A is my answer"
        if let first = plain.first, plain.count > 2, first.utf8.count == 1,
            plain.dropFirst().allSatisfy({ Self.around.contains($0) || Self.closing.contains($0) }),
            plain.dropFirst().contains(where: Self.closing.contains)
        {
            plain = plain.prefix(1)
        }
        if plain.count == 2, plain.last == "one" || plain.last == "option" || plain.last == "answer"
        {
            plain = plain.dropLast()
        }
        if plain.count == 1, let place = plain.first.flatMap({ Self.ordinals[$0] }) {
            return place < 0 ? options.count - 1 : place
        }
        guard plain.count == 1, let word = plain.first, word.utf8.count == 1,
            let byte = word.utf8.first
        else { return nil }
        if (0x61...0x7A).contains(byte) { return Int(byte) - 0x61 }
        if (0x31...0x39).contains(byte), !hasNumbers { return Int(byte) - 0x31 }
        return nil
    }

    private static let ordinals: [String: Int] = [
        "first": 0, "1st": 0, "second": 1, "2nd": 1, "third": 2, "3rd": 2, "fourth": 3, "4th": 3,
        "fifth": 4, "5th": 4, "sixth": 5, "6th": 5, "last": -1,
    ]

    /// "b) Estonia": both must mean the same.
    private func letterAndText(_ typed: NormalText) -> Choice? {
        guard typed.words.count > 1, let first = typed.words.first, first.utf8.count == 1,
            let letter = letter([first]), options.indices.contains(letter)
        else { return nil }
        let rest = NormalText(words: Array(typed.words.dropFirst()))
        if let exact = exact(rest) {
            return exact == letter ? .one(letter, isForgiven: false) : .none(Note.oneOnly)
        }
        // "a" may be an article.
        guard first != "a", first != "i", let started = beginning(rest) else { return nil }
        return started == letter ? .one(letter, isForgiven: false) : .none(Note.oneOnly)
    }

    /// The only option that begins so.
    private func beginning(_ typed: NormalText) -> Int? {
        let key = typed.key
        guard !key.isEmpty else { return nil }
        // Of a number only a whole one is a beginning: "7" of 7 November, not of 70.
        let isNumber = key.utf8.last.map { (0x30...0x39).contains($0) } ?? false
        let found = keys.indices.filter {
            keys[$0].hasPrefix(key)
                && !(isNumber
                    && (keys[$0].dropFirst(key.count).utf8.first.map {
                        (0x2C...0x39).contains($0)
                    } ?? false))
        }
        return found.count == 1 ? found.first : nil
    }

    /// The option whose value the text gives.
    private func byValue(_ text: String, _ typed: NormalText) -> Choice {
        let values = ValueJudge(asking)
        var right: [(Int, Match)] = []
        var near: [Int] = []
        var note: String?
        for (index, option) in options.enumerated() {
            var expected = Expected(option.value ?? .text(option.text), canonical: option.text)
            expected.relation = asking.fact?.relation
            let match = values.match(text, expected)
            if match.isRight { right.append((index, match)) }
            if match.credit > 0 { near.append(index) }
            note = note ?? (match.confusedWith != nil ? nil : match.note)
        }
        if right.count == 1, let (index, match) = right.first {
            return .one(index, isForgiven: match.isForgiven)
        }
        if right.isEmpty, near.count == 1, let index = near.first {
            return .one(index, isForgiven: false)
        }
        if let started = beginning(typed), right.isEmpty,
            typed.key.utf8.count > 1 || typed.key.utf8.allSatisfy({ (0x30...0x39).contains($0) })
        {
            return .one(started, isForgiven: false)
        }
        if right.count > 1 || near.count > 1 { return .none(Note.several(Note.quoted(text))) }
        return .none(nil)
    }
}
