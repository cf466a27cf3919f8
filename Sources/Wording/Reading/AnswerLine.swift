import Foundation

/// An answer line in the notation of quizbowl packets, as lists of texts.
///
/// `<b><u>…</u></b>` (or `**__…__**`) is what must be given; parentheses hold what may be left out;
/// "or", slashes and brackets with `accept …` add answers, `prompt on …` what is asked for more,
/// `reject …` and `do not accept …` what never passes. What only tells the moderator when or how to
/// ask ("before it is read", "by asking …") is left out. Source: the guidelines of NAQT and of
/// quizbowlpackets.com for writing answer lines.
public struct AnswerLine: Hashable, Sendable {
    /// Every right answer; the first in full, as it is shown.
    public private(set) var answers: [String] = []
    /// What is right so far, and not enough.
    public private(set) var prompts: [String] = []
    /// What is wrong however near it is.
    public private(set) var rejects: [String] = []

    /// Reads an answer line; nil where it names no answer.
    public init?(_ text: String) {
        guard text.utf8.count <= Self.longest else { return nil }
        let parts = Self.parted(Self.marked(text))
        let main = parts.main
        let clauses = parts.clauses.flatMap { $0.split(separator: ";").map(String.init) }
        let directives = clauses.map(Directive.init)
        let names = Self.alternatives(main)
        for name in names { add(name, isEither: directives.contains { $0.kind == .either }) }
        for directive in directives { follow(directive, names.first ?? "") }
        answers = Self.unique(answers)
        rejects = Self.unique(rejects).filter { !answers.contains($0) }
        prompts = Self.unique(prompts).filter { !answers.contains($0) && !rejects.contains($0) }
        guard !answers.isEmpty else { return nil }
    }

    private static let longest = 4000

    private mutating func follow(_ directive: Directive, _ main: String) {
        switch directive.kind {
        case .accept: for text in Self.alternatives(directive.text) { add(text, isEither: false) }
        case .prompt:
            if directive.text.hasPrefix("partial answer") || directive.text.hasPrefix("a partial") {
                prompts += Self.plain(main).split(separator: " ").map(String.init)
                    .filter { $0.count > 3 }
                prompts += Self.required(main).count > 1 ? Self.required(main) : []
                guard let more = directive.text.range(of: " or on ") else { break }
                prompts.append(Self.plain(String(directive.text[more.upperBound...])))
                break
            }
            for text in Self.alternatives(directive.text) {
                prompts += [Self.plain(text), Self.required(text).joined(separator: " ")]
            }
        case .reject:
            for text in Self.alternatives(directive.text) { rejects.append(Self.plain(text)) }
        case .either, .none: break
        }
        prompts.removeAll(where: \.isEmpty)
    }

    /// Adds a name in full, without what is in parentheses, and what must be given alone.
    private mutating func add(_ text: String, isEither: Bool) {
        let required = Self.required(text)
        answers += [Self.plain(text), Self.plain(Self.withoutParentheses(text))]
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
        answers.removeAll(where: \.isEmpty)
    }

    // MARK: Marks

    private static let open: Character = "\u{E000}"
    private static let close: Character = "\u{E001}"

    /// The text with one mark before and one behind what must be given, and no other tags.
    private static func marked(_ text: String) -> String {
        var text = text
        for (tag, mark) in [
            ("<b><u>", String(open)), ("<u><b>", String(open)), ("</u></b>", String(close)),
            ("</b></u>", String(close)), ("**__", String(open)), ("__**", String(close)),
            ("<u>", String(open)), ("</u>", String(close)),
        ] { text = text.replacing(tag, with: mark) }
        var plain = ""
        var isTag = false
        for character in text {
            if character == "<" {
                isTag = true
            } else if character == ">", isTag {
                isTag = false
            } else if !isTag {
                plain.append("\u{201C}\u{201D}".contains(character) ? "\"" : character)
            }
        }
        return plain
    }

    private static func required(_ text: String) -> [String] {
        var found: [String] = []
        var current: String?
        for character in text {
            switch character {
            case open: current = ""
            case close:
                if let part = current.map(trimmed), !part.isEmpty { found.append(part) }
                current = nil
            default: current?.append(character)
            }
        }
        return found
    }

    private static func plain(_ text: String) -> String {
        trimmed(text.filter { ![open, close, "(", ")"].contains($0) })
    }

    private static func trimmed(_ text: some StringProtocol) -> String {
        text.trimmingCharacters(in: CharacterSet(charactersIn: " \t\n\",.;"))
            .split(separator: " ").joined(separator: " ")
    }

    private static func withoutParentheses(_ text: String) -> String {
        var depth = 0
        return String(
            text.filter { character in
                if character == "(" { depth += 1 }
                defer { if character == ")" { depth = max(0, depth - 1) } }
                return depth == 0
            })
    }

    // MARK: Parts

    /// What stands before the first bracket, and what brackets and directives in parentheses hold;
    /// a remark behind them is left out.
    private static func parted(_ text: String) -> (main: String, clauses: [String]) {
        var main = ""
        var clauses: [String] = []
        var rest = text[...]
        while let character = rest.first {
            let closing: Character? =
                character == "[" ? "]" : character == "(" ? ")" : nil
            guard let closing, let end = end(of: rest, closing) else {
                if clauses.isEmpty { main.append(character) }
                rest = rest.dropFirst()
                continue
            }
            let inner = String(rest[rest.index(after: rest.startIndex)..<end])
            if character == "[", !main.isEmpty || Directive(inner).kind != .none,
                Directive(inner).kind != .none || inner.contains(";")
            {
                clauses.append(inner)
            } else if character == "(", Directive(inner).kind != .none {
                clauses.append(inner)
            } else if clauses.isEmpty {
                // What may be left out.
                main += "(\(inner))"
            }
            rest = rest[rest.index(after: end)...]
        }
        let pieces = main.split(separator: ";").map(String.init)
        return (pieces.first ?? "", pieces.dropFirst() + clauses)
    }

    private static func end(of text: Substring, _ closing: Character) -> String.Index? {
        let opening = text.first
        var depth = 0
        for place in text.indices {
            if text[place] == opening { depth += 1 }
            if text[place] == closing { depth -= 1 }
            if depth == 0 { return place }
        }
        return nil
    }

    /// The texts that "or", commas and slashes part, outside quotation marks.
    static func alternatives(_ text: String) -> [String] {
        var found = [""]
        var isQuoted = false
        for word in text.split(separator: " ") {
            let quotes = word.count { $0 == "\"" }
            if !isQuoted, quotes == 0, word == "or" || word == "and/or" {
                found.append("")
                continue
            }
            if quotes % 2 == 1 { isQuoted.toggle() }
            found[found.count - 1] += (found[found.count - 1].isEmpty ? "" : " ") + word
            if !isQuoted, word.hasSuffix(","), text.contains(" or "), text.contains(", or ") {
                found.append("")
            }
        }
        return found.flatMap { part in
            part.contains("\"") || part.contains(where: \.isNumber)
                ? [part] : part.split(separator: "/").map(String.init)
        }.filter { !plain($0).isEmpty }
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}

/// One instruction of an answer line.
struct Directive {
    /// What it is about.
    enum Kind {
        case accept, prompt, reject, either, none
    }

    /// What it is about.
    let kind: Kind
    /// What follows the instruction's own words.
    let text: String

    /// Reads one instruction.
    init(_ clause: some StringProtocol) {
        let clause = clause.trimmingCharacters(in: .whitespaces)
        let lower = clause.lowercased()
        let found = Self.beginnings.first { lower.hasPrefix($0.words) }
        guard let found else {
            (kind, text) = (.none, String(clause))
            return
        }
        var rest = String(clause.dropFirst(found.words.count))
            .trimmingCharacters(in: .whitespaces)
        for ending in Self.endings {
            if let place = rest.range(of: ending, options: .caseInsensitive) {
                rest = String(rest[..<place.lowerBound])
            }
        }
        for lead in Self.leads where rest.lowercased().hasPrefix(lead) {
            rest = String(rest.dropFirst(lead.count))
        }
        let isEither =
            found.kind == .accept
            && (rest.lowercased().hasPrefix("either")
                || rest.lowercased().hasPrefix("any underlined"))
        let isVague =
            found.kind == .accept && Self.vague.contains { rest.lowercased().hasPrefix($0) }
        kind = isEither ? .either : isVague ? .none : found.kind
        text = rest
    }

    private static let beginnings: [(words: String, kind: Kind)] = [
        ("do not accept or prompt on ", .reject), ("do not prompt or accept ", .reject),
        ("do not accept ", .reject), ("do not prompt on ", .reject), ("reject ", .reject),
        ("anti-prompt on ", .accept), ("antiprompt on ", .accept), ("prompt on ", .prompt),
        ("prompt ", .prompt), ("also accept ", .accept), ("accept ", .accept), ("or ", .accept),
        ("equivalents", .none),
    ]
    /// With what begins when or how the moderator is to ask.
    private static let endings = [
        " before ", " until ", " by asking", " with \"", ", but prompt", " in place of ", " alone",
        " as well as ", " after ",
    ]
    private static let leads = [
        "the study of ", "any answers about the study of ", "any answers about ", "answers like ",
        "reasonable equivalents like ", "specific ", "word forms of ", "word forms like ",
        "answers indicating that ", "answers expressing the idea that ",
        "anything mentioning ",
    ]
    private static let vague = ["equivalent", "word forms", "reasonable equivalents", "clear"]
}
