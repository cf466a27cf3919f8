import Facts

/// The rules of item writing that a program can check.
///
/// Sources: Haladyna, Downing and Rodriguez (2002), "A Review of Multiple-Choice Item-Writing
/// Guidelines for Classroom Assessment"; Moore et al. (EC-TEL 2023) for checking them by rule.
public enum ItemRules {
    /// A rule that a question breaks.
    public enum Flaw: String, CaseIterable, Sendable {
        /// The stem asks nothing.
        case noQuestion = "the stem neither asks nor has a gap"
        /// The stem is too long to take in.
        case longStem = "the stem is longer than 320 characters"
        /// The stem negates in small letters.
        case negatedStem = "the stem has an unmarked not or except"
        /// Words stand twice in a row, or a place was not filled.
        case templateSmell = "the wording shows its template"
        /// There are not three or four options, or for select-all not four to six.
        case optionCount = "the number of options is unusual"
        /// Not exactly one option is right, or for select-all none or all.
        case keyCount = "the options do not have their number of right ones"
        /// Two options mean the same.
        case sameOptions = "two options mean the same"
        /// One option contains another.
        case nestedOptions = "one option contains another"
        /// Options are of different kinds or precisions.
        case mixedOptions = "the options are of different kinds"
        /// "All of the above" and its like.
        case catchAll = "an option speaks of the other options"
        /// Every option begins with the same words.
        case repeatedPhrase = "every option repeats a phrase"
        /// An absolute term stands in a wrong option.
        case absoluteTerm = "an absolute term marks a wrong option"
        /// A word of the stem stands in the key alone.
        case clang = "a word of the stem stands in the right option alone"
        /// The right option is by far the longest.
        case longKey = "the right option is by far the longest"
        /// The right date is the one that has most in common with the others.
        case convergence = "the right option shares more with the others than they do"
        /// The stem ends in "a" or "an", which fits some options alone.
        case articleTell = "the stem ends in an article that tells the right option"
        /// The stem tells the answer.
        case tellsAnswer = "the stem contains the answer"
    }

    /// The longest stem in characters.
    public static let longestStem = 320

    /// The rules that a question breaks, in the order of ``Flaw``.
    public static func flaws(of question: Question) -> [Flaw] {
        let options = OptionRules(question)
        return Flaw.allCases.filter { isBroken($0, by: question, options) }
    }

    /// Whether the words of `part` stand together within `whole`.
    public static func contains(_ whole: String, _ part: String) -> Bool {
        TextKey(whole).words.contains(sequence: TextKey(part).words)
    }

    private static func isBroken(
        _ flaw: Flaw, by question: Question, _ options: OptionRules
    ) -> Bool {
        let prompt = question.prompt
        switch flaw {
        case .noQuestion:
            return !prompt.contains("?") && !prompt.contains("____") && !prompt.hasSuffix(".")
        case .longStem: return prompt.count > longestStem
        case .negatedStem:
            let own = question.statement.map { prompt.replacing($0, with: "") } ?? prompt
            guard !prompt.contains("“") || question.statement != nil else { return false }
            return own.split(whereSeparator: { !$0.isLetter }).contains { negations.contains($0) }
        case .templateSmell: return smells(prompt) || question.options.contains { smells($0.text) }
        case .tellsAnswer: return tells(question)
        default: return options.isBroken(flaw)
        }
    }

    private static func smells(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        let doubled = zip(words, words.dropFirst()).contains {
            $0.lowercased() == $1.lowercased() && $0 != "____" && $0.allSatisfy(\.isLetter)
                && !["had", "that"].contains($0.lowercased())
        }
        return doubled || text.contains("{") || text.contains("  ") || text.contains(" ,")
            || text.contains("..")
    }

    /// Whether the stem contains an answer that is to be typed or chosen.
    static func tells(_ question: Question) -> Bool {
        switch question.key {
        case .value, .list, .choice:
            question.answers.contains { contains(question.prompt, $0) }
        default: false
        }
    }

    private static let negations: Set<Substring> = ["not", "except", "never", "Not", "Except"]
}

extension Array where Element: Equatable {
    /// Whether `other` stands in this array as a run; an empty run stands nowhere.
    func contains(sequence other: [Element]) -> Bool {
        guard !other.isEmpty, other.count <= count else { return false }
        return (0...(count - other.count)).contains { start in
            self[start..<(start + other.count)].elementsEqual(other)
        }
    }
}
