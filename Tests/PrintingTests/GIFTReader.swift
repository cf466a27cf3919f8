import Foundation

/// Reads GIFT by the rules of Moodle's reader, written anew from their description, as an oracle
/// for what the exporter writes.
struct GIFTReader {
    struct Question: Equatable {
        var id = ""
        var name = ""
        var text = ""
        var isHTML = false
        /// The sign, weight and text of each answer, unescaped.
        var answers: [Answer] = []
        var feedback = ""
    }

    struct Answer: Equatable {
        var sign: Character
        var weight: String?
        var text: String
        var feedback: String?
    }

    /// Characters with their escapes taken away: an escaped one is never a sign.
    private struct Mark {
        let character: Character
        let isEscaped: Bool
    }

    static func read(_ source: String) -> [Question] {
        source.components(separatedBy: "\n\n").compactMap { block in
            block.isEmpty || block.hasPrefix("$CATEGORY: ") ? nil : question(block)
        }
    }

    private static func question(_ block: String) -> Question {
        var question = Question()
        var lines = block.split(separator: "\n", omittingEmptySubsequences: false)
        if let first = lines.first, first.hasPrefix("// [id:") {
            question.id = String(first.dropFirst(7).prefix { $0 != "]" })
            lines.removeFirst()
        }
        var marks = unescape(lines.joined(separator: "\n"))
        take("::", from: &marks)
        question.name = text(takeUntil("::", from: &marks))
        var stem = takeUntil("{", from: &marks)
        if text(stem).hasPrefix("[html]") {
            question.isHTML = true
            stem.removeFirst(6)
        } else if text(stem).hasPrefix("[plain]") {
            stem.removeFirst(7)
        }
        question.text = decode(text(stem), question.isHTML)
        var body = takeUntil("}", from: &marks)
        if let feedback = split(&body, at: "####") {
            question.feedback = decode(withoutFormat(text(feedback)), question.isHTML)
        }
        question.answers = answers(body, question.isHTML)
        return question
    }

    private static func answers(_ body: [Mark], _ isHTML: Bool) -> [Answer] {
        if let first = body.first(where: { !$0.character.isWhitespace }), isSign(first, "#") {
            return [Answer(sign: "#", weight: nil, text: text(body), feedback: nil)]
        }
        var pieces: [(sign: Character, marks: [Mark])] = []
        for mark in body {
            if isSign(mark, "=") || isSign(mark, "~") {
                pieces.append((mark.character, []))
            } else if !pieces.isEmpty {
                pieces[pieces.count - 1].marks.append(mark)
            }
        }
        let isShort = pieces.allSatisfy { $0.sign == "=" }
        return pieces.map { sign, marks in
            var marks = marks
            let feedback = split(&marks, at: "#").map { decode(withoutFormat(text($0)), isHTML) }
            var words = text(marks)
            var weight: String?
            if words.hasPrefix("%"), let end = words.dropFirst().firstIndex(of: "%"),
                isWeight(words[words.index(after: words.startIndex)..<end]), sign == "~" || isShort
            {
                weight = String(words[words.index(after: words.startIndex)..<end])
                words = String(words[words.index(after: end)...])
            }
            words = withoutFormat(words)
            if isShort { words = words.replacingOccurrences(of: "\\*", with: "*") }
            let decoded = isShort ? words : decode(words, isHTML)
            return Answer(sign: sign, weight: weight, text: decoded, feedback: feedback)
        }
    }

    /// Every text may begin with its format.
    private static func withoutFormat(_ text: String) -> String {
        let formats = ["[html]", "[plain]", "[moodle]", "[markdown]"]
        guard let format = formats.first(where: text.hasPrefix) else { return text }
        return String(text.dropFirst(format.count))
    }

    private static func isWeight(_ text: Substring) -> Bool {
        let digits = text.drop { $0 == "-" }
        return digits.first?.isNumber == true && digits.allSatisfy { $0.isNumber || $0 == "." }
    }

    private static func unescape(_ source: String) -> [Mark] {
        var marks: [Mark] = []
        var isEscaped = false
        for character in source {
            if isEscaped {
                isEscaped = false
                switch character {
                case "n": marks.append(Mark(character: "\n", isEscaped: true))
                case "\\", ":", "#", "=", "{", "}", "~":
                    marks.append(Mark(character: character, isEscaped: true))
                default:
                    marks.append(Mark(character: "\\", isEscaped: true))
                    marks.append(Mark(character: character, isEscaped: true))
                }
            } else if character == "\\" {
                isEscaped = true
            } else {
                marks.append(Mark(character: character, isEscaped: false))
            }
        }
        return marks
    }

    private static func isSign(_ mark: Mark, _ character: Character) -> Bool {
        mark.character == character && !mark.isEscaped
    }

    private static func place(of signs: String, in marks: [Mark]) -> Int? {
        let signs = Array(signs)
        return marks.indices.first { start in
            start + signs.count <= marks.count
                && signs.indices.allSatisfy { isSign(marks[start + $0], signs[$0]) }
        }
    }

    private static func take(_ signs: String, from marks: inout [Mark]) {
        if place(of: signs, in: marks) == 0 { marks.removeFirst(signs.count) }
    }

    private static func takeUntil(_ signs: String, from marks: inout [Mark]) -> [Mark] {
        let end = place(of: signs, in: marks) ?? marks.count
        let taken = Array(marks[..<end])
        marks.removeFirst(min(marks.count, end + signs.count))
        return taken
    }

    private static func split(_ marks: inout [Mark], at signs: String) -> [Mark]? {
        guard let start = place(of: signs, in: marks) else { return nil }
        let rest = Array(marks[(start + signs.count)...])
        marks.removeSubrange(start...)
        return rest
    }

    private static func text(_ marks: [Mark]) -> String {
        let trimmed = marks.drop { $0.character.isWhitespace }.reversed()
            .drop { $0.character.isWhitespace }.reversed()
        return String(trimmed.map(\.character))
    }

    private static func decode(_ text: String, _ isHTML: Bool) -> String {
        guard isHTML else { return text }
        return [("&#125;", "}"), ("&#37;", "%"), ("&lt;", "<"), ("&gt;", ">"), ("&amp;", "&")]
            .reduce(text) { $0.replacingOccurrences(of: $1.0, with: $1.1) }
    }
}
