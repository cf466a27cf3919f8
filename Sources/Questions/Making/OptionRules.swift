import Facts

/// The rules of item writing that are about options, for the options of one question.
struct OptionRules {
    private let question: Question
    private let keys: [TextKey]
    private let hasOptions: Bool

    /// Reduces the options to their words, once for all rules.
    init(_ question: Question) {
        self.question = question
        switch question.key {
        case .choice, .selectAll: hasOptions = true
        default: hasOptions = false
        }
        keys = hasOptions ? question.options.map { TextKey($0.text) } : []
    }

    /// Whether the options break a rule: such a question is not asked.
    var isFlawed: Bool { hasOptions && ItemRules.Flaw.allCases.contains(where: isBroken) }

    /// Whether they break this one.
    func isBroken(_ flaw: ItemRules.Flaw) -> Bool {
        guard hasOptions else { return false }
        let options = question.options
        let isSelectAll = question.key == .selectAll
        let right = options.count(where: \.isCorrect)
        switch flaw {
        case .optionCount: return !(isSelectAll ? 4...6 : 3...4).contains(options.count)
        case .keyCount: return isSelectAll ? right == 0 || right == options.count : right != 1
        case .sameOptions: return Set(keys).count != keys.count
        case .nestedOptions:
            return Self.pairs(keys).contains { $0 != $1 && $0.words.contains(sequence: $1.words) }
        case .mixedOptions: return Self.isMixed(options)
        case .catchAll:
            return keys.contains { key in
                Self.catchAlls.contains { key.words.contains(sequence: $0.words) }
            }
        case .repeatedPhrase:
            // Dates of one month must all name it.
            return !options.allSatisfy { OptionRow.rank($0) != nil } && Self.repeatsPhrase(keys)
        case .absoluteTerm:
            let right = words { $0.isCorrect }
            return words { !$0.isCorrect }
                .contains { Self.absolutes.contains($0) && !right.contains($0) }
        case .clang: return clangs
        case .longKey: return Self.hasLongKey(question)
        case .convergence: return OptionRow.converges(options)
        case .articleTell:
            let last = TextKey(question.prompt).words.last
            return last == "a" || last == "an"
        default: return false
        }
    }

    /// The words of some of the options.
    private func words(of isMeant: (Option) -> Bool) -> [String] {
        zip(question.options, keys).filter { isMeant($0.0) }.flatMap(\.1.words)
    }

    private static func pairs(_ keys: [TextKey]) -> [(TextKey, TextKey)] {
        keys.indices.flatMap { left in
            keys.indices.filter { $0 != left }.map { (keys[left], keys[$0]) }
        }
    }

    /// Whether the options have values of different forms, or dates of different precision.
    private static func isMixed(_ options: [Option]) -> Bool {
        let forms = Set(
            options.compactMap(\.value).map { value in
                switch value {
                case .entity: "entity"
                case .date(.on(let date)): "date \(date.precision)"
                case .date(.interval): "interval"
                case .number(let quantity): "number \(quantity.unit ?? "")"
                case .text: "text"
                case .flag: "flag"
                }
            })
        return forms.count > 1
    }

    /// Whether every option begins or ends with the same two words or more.
    private static func repeatsPhrase(_ keys: [TextKey]) -> Bool {
        guard let first = keys.first, keys.allSatisfy({ $0.words.count > 2 }) else { return false }
        let (head, tail) = (first.words.prefix(2), first.words.suffix(2))
        return keys.allSatisfy { $0.words.starts(with: head) }
            || keys.allSatisfy { $0.words.suffix(2).elementsEqual(tail) }
    }

    /// Whether a content word of the stem stands in the key and in no other option.
    private var clangs: Bool {
        guard question.key == .choice else { return false }
        let stem = Set(TextKey(question.prompt).words.filter { $0.count > 3 })
        let wrong = Set(words { !$0.isCorrect })
        return words { $0.isCorrect }.contains { stem.contains($0) && !wrong.contains($0) }
    }

    /// Whether the one right option is longer by three quarters than every other, and by more than a
    /// word.
    private static func hasLongKey(_ question: Question) -> Bool {
        guard question.key == .choice,
            let key = question.options.first(where: \.isCorrect)?.text.count,
            let other = question.options.filter({ !$0.isCorrect }).map(\.text.count).max()
        else { return false }
        return key * 4 > other * 7 && key > other + 10
    }

    private static let catchAlls = [
        "all of the above", "none of the above", "all of these", "none of these", "both of these",
        "a and b",
    ].map { TextKey($0) }
    private static let absolutes: Set<String> = ["always", "never", "all", "none", "only", "every"]
}
