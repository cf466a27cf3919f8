import Foundation

/// One instruction of an answer line.
struct AnswerDirective {
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
        guard let found = Self.beginnings.first(where: { lower.hasPrefix($0.words) }) else {
            (kind, text) = (.none, clause)
            return
        }
        let rest = Self.withoutLead(
            Self.withoutEnding(String(clause.dropFirst(found.words.count))))
        let start = rest.lowercased()
        func begins(_ words: [String]) -> Bool { words.contains(where: start.hasPrefix) }
        if found.kind == .accept, begins(Self.either) {
            kind = .either
        } else if found.kind == .accept, begins(Self.vague) {
            kind = .none
        } else {
            kind = found.kind
        }
        text = kind == .either ? Self.afterEither(rest) : rest
    }

    /// Whether it asks for more on any part of the answer.
    var isOnParts: Bool { text.hasPrefix("partial answer") || text.hasPrefix("a partial") }

    private static func withoutEnding(_ text: String) -> String {
        endings.reduce(text.trimmingCharacters(in: .whitespaces)) { text, ending in
            guard let place = text.range(of: ending, options: .caseInsensitive) else { return text }
            return String(text[..<place.lowerBound])
        }
    }

    private static func withoutLead(_ text: String) -> String {
        leads.reduce(text) { text, lead in
            text.lowercased().hasPrefix(lead) ? String(text.dropFirst(lead.count)) : text
        }
    }

    /// What else is right: "either underlined answer as well as Count of Tilly".
    private static func afterEither(_ text: String) -> String {
        guard let more = text.firstRange(of: " as well as ") else { return "" }
        return String(text[more.upperBound...])
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
        " after ",
    ]
    private static let leads = [
        "the study of ", "any answers about the study of ", "any answers about ", "answers like ",
        "reasonable equivalents like ", "specific ", "word forms of ", "word forms like ",
        "answers indicating that ", "answers expressing the idea that ",
        "anything mentioning ",
    ]
    private static let either = ["either", "any underlined"]
    private static let vague = ["equivalent", "word forms", "reasonable equivalents", "clear"]
}
