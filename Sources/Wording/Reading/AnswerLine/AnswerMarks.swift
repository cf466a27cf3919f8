import Foundation

/// The marks of an answer line: what must be given, what may be left out, what is an instruction.
enum AnswerMarks {
    private static let open: Character = "\u{E000}"
    private static let close: Character = "\u{E001}"

    /// The text with one mark before and one behind what must be given, and no other tags.
    static func marked(_ text: String) -> String {
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

    /// The parts that must be given.
    static func required(_ text: String) -> [String] {
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

    /// The text without marks and parentheses.
    static func plain(_ text: String) -> String {
        trimmed(text.filter { ![open, close, "(", ")"].contains($0) })
    }

    private static func trimmed(_ text: String) -> String {
        text.trimmingCharacters(in: CharacterSet(charactersIn: " \t\n\",.;"))
            .split(separator: " ").joined(separator: " ")
    }

    /// The text without what stands in parentheses.
    static func withoutParentheses(_ text: String) -> String {
        var depth = 0
        return text.filter { character in
            if character == "(" { depth += 1 }
            defer { if character == ")" { depth = max(0, depth - 1) } }
            return depth == 0
        }
    }

    /// What stands before the first bracket, and what brackets and directives in parentheses hold;
    /// a remark behind them is left out.
    static func parts(_ text: String) -> (main: String, clauses: [String]) {
        let characters = Array(text)
        let closings = closings(in: characters)
        var main = ""
        var clauses: [String] = []
        var place = 0
        while place < characters.count {
            guard let end = closings[place] else {
                if clauses.isEmpty { main.append(characters[place]) }
                place += 1
                continue
            }
            let inner = String(characters[(place + 1)..<end])
            let isDirective = AnswerDirective(inner).kind != .none
            if isDirective || (characters[place] == "[" && !main.isEmpty && inner.contains(";")) {
                clauses.append(inner)
            } else if clauses.isEmpty {
                // What may be left out.
                main += "(\(inner))"
            }
            place = end + 1
        }
        let pieces = main.split(separator: ";").map(String.init)
        return (pieces.first ?? "", pieces.dropFirst() + clauses)
    }

    /// Where each bracket that is closed is closed, by where it opens.
    private static func closings(in characters: [Character]) -> [Int: Int] {
        var found: [Int: Int] = [:]
        for (opening, closing): (Character, Character) in [("[", "]"), ("(", ")")] {
            var opened: [Int] = []
            for (place, character) in characters.enumerated() {
                if character == opening { opened.append(place) }
                if character == closing, let start = opened.popLast() { found[start] = place }
            }
        }
        return found
    }

    /// The texts that "or", commas and slashes part, outside quotation marks.
    static func alternatives(_ text: String) -> [String] {
        let text = text.replacing(" as well as ", with: " or ")
        let isList = text.contains(", or ")
        var found: [[Substring]] = [[]]
        var isQuoted = false
        for word in text.split(separator: " ") {
            let quotes = word.count { $0 == "\"" }
            if !isQuoted, quotes == 0, word == "or" || word == "and/or" {
                found.append([])
                continue
            }
            if quotes % 2 == 1 { isQuoted.toggle() }
            found[found.count - 1].append(word)
            if !isQuoted, isList, word.hasSuffix(",") { found.append([]) }
        }
        return found.map { $0.joined(separator: " ") }.flatMap { part in
            part.contains("\"") || part.contains(where: \.isNumber)
                ? [part] : part.split(separator: "/").map(String.init)
        }.filter { !plain($0).isEmpty }
    }
}
