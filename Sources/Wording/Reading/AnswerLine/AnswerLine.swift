/// An answer line in the notation of quizbowl packets, as lists of texts.
///
/// `<b><u>…</u></b>` (or `**__…__**`) is what must be given; parentheses hold what may be left out;
/// "or", slashes and brackets with `accept …` add answers, `prompt on …` what is asked for more,
/// `reject …` and `do not accept …` what never passes. What only tells the moderator when or how to
/// ask ("before it is read", "by asking …") is left out.
public struct AnswerLine: Hashable, Sendable {
    /// The line as it was written.
    public let text: String
    /// Every right answer; the first in full, as it is shown.
    public private(set) var answers: [String] = []
    /// What is right so far, and not enough.
    public private(set) var prompts: [String] = []
    /// What is wrong however near it is.
    public private(set) var rejects: [String] = []

    /// Reads an answer line; nil where it names no answer.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.longest else { return nil }
        self.text = text
        let parts = AnswerMarks.parts(AnswerMarks.marked(text))
        let directives = parts.clauses.flatMap { $0.split(separator: ";") }
            .map(AnswerDirective.init)
        let names = AnswerMarks.alternatives(parts.main)
        let isEither = directives.contains { $0.kind == .either }
        for name in names { add(name, isEither: isEither) }
        for directive in directives { follow(directive, names.first ?? "") }
        answers = Self.unique(answers)
        let right = Set(answers)
        rejects = Self.unique(rejects).filter { !right.contains($0) }
        let wrong = Set(rejects)
        prompts = Self.unique(prompts).filter { !right.contains($0) && !wrong.contains($0) }
        guard !answers.isEmpty else { return nil }
    }

    private static let longest = 4000

    private mutating func follow(_ directive: AnswerDirective, _ main: String) {
        switch directive.kind {
        case .accept, .either:
            for text in AnswerMarks.alternatives(directive.text) { add(text, isEither: false) }
        case .prompt where directive.isOnParts: promptOnParts(of: main, directive.text)
        case .prompt:
            for text in AnswerMarks.alternatives(directive.text) {
                prompts += [
                    AnswerMarks.plain(text), AnswerMarks.required(text).joined(separator: " "),
                ]
            }
        case .reject:
            rejects += AnswerMarks.alternatives(directive.text).map(AnswerMarks.plain)
        case .none: break
        }
    }

    /// "Prompt on partial answers": each longer word of the answer, and each part that must be given.
    private mutating func promptOnParts(of main: String, _ text: String) {
        prompts += AnswerMarks.plain(main).split(separator: " ").map(String.init)
            .filter { $0.count > 3 }
        let required = AnswerMarks.required(main)
        if required.count > 1 { prompts += required }
        if let more = text.firstRange(of: " or on ") {
            prompts.append(AnswerMarks.plain(String(text[more.upperBound...])))
        }
    }

    /// Adds a name in full, without what is in parentheses, and what must be given alone.
    private mutating func add(_ text: String, isEither: Bool) {
        let required = AnswerMarks.required(text)
        answers += [
            AnswerMarks.plain(text), AnswerMarks.plain(AnswerMarks.withoutParentheses(text)),
        ]
        if !required.isEmpty { answers.append(required.joined(separator: " ")) }
        if isEither {
            answers +=
                required.count > 1
                ? required : (required.first ?? "").split(separator: " ").map(String.init)
        }
        // The first letters that must be given are the initials of the name.
        if required.count > 1, required.allSatisfy({ $0.count == 1 }) {
            answers.append(required.joined())
        }
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = [""]
        return texts.filter { seen.insert($0).inserted }
    }
}
