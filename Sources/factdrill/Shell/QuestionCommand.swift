/// What can be typed in place of an answer.
enum QuestionCommand: String, CaseIterable {
    case hint, skip, read, why, source, undo, redo, accept, bury, suspend, flag, quit, help

    /// Reads `:hint` and the like, with what follows it; nil where the line is an answer.
    static func read(_ line: String) -> Result<(QuestionCommand, String), Unknown>? {
        let line = line.drop { $0 == " " }
        guard line.first == ":" else { return nil }
        let parts = line.dropFirst().split(separator: " ", maxSplits: 1)
        let name = parts.first.map { $0.lowercased() } ?? ""
        let rest = parts.count > 1 ? String(parts[1]) : ""
        let fitting = allCases.filter { $0.rawValue.hasPrefix(name) }
        if let exact = allCases.first(where: { $0.rawValue == name }) {
            return .success((exact, rest))
        }
        guard fitting.count == 1, !name.isEmpty else {
            return .failure(Unknown(name: name))
        }
        return .success((fitting[0], rest))
    }

    /// A colon with no command behind it.
    struct Unknown: Error {
        let name: String
    }

    /// What it does.
    var summary: String {
        switch self {
        case .hint: "give away a little"
        case .skip: "pass the question by and see the answer"
        case .read: "read the facts first, as the verb read shows them"
        case .why: "tell more about the last answer, and why this is asked now"
        case .source: "tell where the answer stands, with the sources"
        case .undo: "take back the last answer and ask it again"
        case .redo: "bring back the answer taken back"
        case .accept: "count the last answer as right, against the judge"
        case .bury: "leave this fact out for today"
        case .suspend: "leave this fact out until you say: progress resume"
        case .flag: "mark the question for the bank's author; a remark may follow"
        case .quit: "end the sitting"
        case .help: "show this"
        }
    }
}
