import Foundation
import Testing

/// One of the question files of the BSD games' quiz(6), as Debian installs them.
struct QuizFile {
    /// The rows, and of each its columns with every text that the column stands for.
    let rows: [[[String]]]

    /// Reads a file by its name.
    init(_ name: String) throws {
        let path = "/usr/share/games/bsdgames/quiz/\(name)"
        let data = try #require(
            FileManager.default.contents(atPath: path),
            "The question files of the BSD games are missing: apt-get install bsdgames")
        // The files are old: Latin-1 where they are not ASCII.
        let text = String(data: data, encoding: .isoLatin1) ?? ""
        rows = Self.lines(text).map { Self.columns($0).map(QuizPattern.texts) }
    }

    /// The file's lines; a backslash at the end of a line continues it.
    private static func lines(_ text: String) -> [String] {
        text.replacing("\\\n", with: "").split(separator: "\n").map(String.init)
            .filter { !$0.trimmingCharacters(in: .whitespaces).isEmpty }
    }

    private static func columns(_ line: String) -> [String] {
        var columns = [""]
        var isQuoted = false
        for character in line {
            if character == ":", !isQuoted {
                columns.append("")
            } else {
                columns[columns.count - 1].append(character)
            }
            isQuoted = character == "\\" && !isQuoted
        }
        return columns
    }
}

/// The texts that a quiz(6) pattern stands for: `{optional}`, `[one|other]`, `one|other`.
enum QuizPattern {
    /// Every text, the fullest first; at most a few dozen.
    static func texts(_ pattern: String) -> [String] {
        var characters = Array(pattern)[...]
        var texts: [String] = []
        for text in alternatives(&characters, until: nil)
        where !text.isEmpty && !texts.contains(text) {
            texts.append(text)
        }
        return texts
    }

    private static let most = 64

    private static func alternatives(
        _ rest: inout ArraySlice<Character>, until end: Character?
    ) -> [String] {
        var found = sequence(&rest, until: end)
        while rest.first == "|" {
            rest.removeFirst()
            found += sequence(&rest, until: end)
        }
        return Array(found.prefix(most))
    }

    private static func sequence(
        _ rest: inout ArraySlice<Character>, until end: Character?
    ) -> [String] {
        var found = [""]
        while let next = rest.first, next != end, next != "|" {
            rest.removeFirst()
            let parts: [String]
            switch next {
            case "{":
                parts = alternatives(&rest, until: "}") + [""]
                if rest.first == "}" { rest.removeFirst() }
            case "[":
                parts = alternatives(&rest, until: "]")
                if rest.first == "]" { rest.removeFirst() }
            case "\\": parts = [rest.popFirst().map(String.init) ?? ""]
            default: parts = [String(next)]
            }
            found = Array(found.flatMap { head in parts.map { head + $0 } }.prefix(most))
        }
        return found
    }
}
