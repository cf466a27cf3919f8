import Facts

/// The rules of item writing that are about options.
enum OptionRules {
    /// Whether the options break a rule: such a question is not asked.
    static func isFlawed(_ question: Question) -> Bool {
        ItemRules.Flaw.allCases.contains { isBroken($0, by: question) }
    }

    static func isBroken(_ flaw: ItemRules.Flaw, by question: Question) -> Bool {
        switch question.key {
        case .choice, .selectAll: break
        default: return false
        }
        let options = question.options
        let keys = options.map { TextKey($0.text) }
        let isSelectAll = question.key == .selectAll
        let right = options.count(where: \.isCorrect)
        switch flaw {
        case .optionCount: return !(isSelectAll ? 4...6 : 3...4).contains(options.count)
        case .keyCount: return isSelectAll ? right == 0 || right == options.count : right != 1
        case .sameOptions: return Set(keys).count != keys.count
        case .nestedOptions:
            return pairs(keys).contains { $0 != $1 && $0.words.contains(sequence: $1.words) }
        case .mixedOptions: return isMixed(options)
        case .catchAll:
            return options.contains { option in
                catchAlls.contains { ItemRules.contains(option.text, $0) }
            }
        case .repeatedPhrase:
            // Dates of one month must all name it.
            return !options.allSatisfy { OptionRow.rank($0) != nil } && repeatsPhrase(keys)
        case .absoluteTerm:
            let right = options.filter(\.isCorrect).flatMap { TextKey($0.text).words }
            return options.filter { !$0.isCorrect }.contains { option in
                TextKey(option.text).words.contains {
                    absolutes.contains($0) && !right.contains($0)
                }
            }
        case .clang: return clangs(question)
        case .longKey: return hasLongKey(question)
        case .convergence: return OptionRow.converges(options)
        case .articleTell:
            let last = TextKey(question.prompt).words.last
            return last == "a" || last == "an"
        default: return false
        }
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
    private static func clangs(_ question: Question) -> Bool {
        guard question.key == .choice else { return false }
        let stem = Set(TextKey(question.prompt).words.filter { $0.count > 3 })
        let right = question.options.filter(\.isCorrect).flatMap { TextKey($0.text).words }
        let wrong = Set(
            question.options.filter { !$0.isCorrect }.flatMap { TextKey($0.text).words })
        return right.contains { stem.contains($0) && !wrong.contains($0) }
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
    ]
    private static let absolutes: Set<String> = ["always", "never", "all", "none", "only", "every"]
}
