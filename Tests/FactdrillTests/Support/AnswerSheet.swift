import Foundation
import Testing

/// Knows the right answer to whatever question of a seed stands on the screen.
struct AnswerSheet {
    private struct Entry {
        let id: String
        let marks: [String]
        let answer: String
        let wrong: String
    }

    private let entries: [Entry]

    /// Asks the program itself for all questions of the seed.
    init(_ program: Program, seed: Int) throws {
        entries = try program.jsonList(["questions", "--seed", "\(seed)", "--format", "json"])
            .compactMap(Self.entry)
    }

    /// The question that stands in the text, and a right and a wrong answer to it.
    func lookUp(_ shown: String) throws -> (id: String, right: String, wrong: String) {
        let shown = Self.squeezed(shown)
        let fitting = entries.filter { entry in entry.marks.allSatisfy(shown.contains) }
        let best = try #require(
            fitting.max { $0.marks.joined().count < $1.marks.joined().count },
            "no question is shown in: \(shown)")
        return (best.id, best.answer, best.wrong)
    }

    private static func entry(_ question: [String: Any]) -> Entry? {
        guard let id = question["id"] as? String, let kind = question["kind"] as? String,
            let prompt = question["stem"] as? String,
            let answers = question["answers"] as? [String]
        else { return nil }
        let options = (question["options"] as? [[String: Any]] ?? [])
            .compactMap { $0["text"] as? String }
        let rows = question["rows"] as? [String] ?? []
        // The statement stands on lines of its own, so the stem and it are two marks.
        let stem = prompt.split(separator: "“", maxSplits: 1).map(String.init)
        let marks = (stem + rows + options).map(squeezed)
        func letter(_ text: String) -> String {
            options.firstIndex(of: text).map { String(UnicodeScalar(UInt8(97 + $0))) } ?? "?"
        }
        let right: String
        switch kind {
        case "ordering": right = answers.map(letter).joined(separator: " ")
        case "matching":
            right = rows.enumerated().compactMap { position, row in
                answers.first { $0.hasPrefix(row + ": ") }
                    .map { "\(position + 1)\(letter(String($0.dropFirst(row.count + 2))))" }
            }.joined(separator: " ")
        default: right = answers.joined(separator: ", ")
        }
        let wrongOption =
            (question["options"] as? [[String: Any]] ?? [])
            .first { $0["correct"] as? Bool == false }?["text"] as? String
        let wrong =
            switch kind {
            case "claim": right == "supported" ? "refuted" : "supported"
            // What is no date or number at all is not taken for an answer.
            case "date": "4 May 1499"
            case "number", "interval": wrongOption ?? "987654"
            default: wrongOption ?? (right.contains(where: \.isNumber) ? "4 May 1499" : "zzyzx")
            }
        return Entry(id: id, marks: marks, answer: right, wrong: wrong)
    }

    private static func squeezed(_ text: String) -> String {
        text.filter { !$0.isWhitespace && $0 != "“" && $0 != "”" }
    }
}
