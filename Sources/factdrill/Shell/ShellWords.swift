import Banks
import Facts
import Questions
import Synchronization
import Terminal

/// The words of the shell: how a line is split, and how a word may go on.
struct ShellWords: Sendable {
    private let known: @Sendable () -> (banks: [String], topics: [String])

    /// Completes with the banks and topics of a session; they are read at the first Tab.
    init(_ session: Session) {
        let library = session.library
        let cache = Cache {
            let banks = library.entries().map(\.name)
            let topics = banks.flatMap { name -> [String] in
                guard let file = try? library.find(name) else { return [] }
                let read = BankReader.read(
                    file.bytes, file: file.shownName, fallbackID: file.name)
                return read.bank?.topics.map(\.id.rawValue) ?? []
            }
            return (banks, Array(Set(topics)).sorted())
        }
        known = { cache.value }
    }

    /// The ways to go on: verbs first, then options, banks, topics and kinds where they belong.
    func complete(_ before: String) -> Completion {
        let words = before.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard let word = words.last else { return .none }
        let earlier = words.dropLast().filter { !$0.isEmpty }
        let candidates: [String] =
            switch (earlier.first, earlier.last) {
            case (nil, _): Self.verbs
            case (_, "--topic"): known().topics
            case (_, "--kind"): QuestionKind.allCases.map(\.rawValue)
            case (_, "--frame"): Frame.allCases.map(\.rawValue)
            case (_, "--format"): ["text", "json", "markdown", "html", "csv", "table"]
            case ("bank", "bank"): ["list", "show", "check", "new", "audit"]
            case ("help", _): Self.verbs
            case (let verb?, _) where word.hasPrefix("-"): Self.options[verb] ?? []
            case ("practice", _), ("questions", _), ("quiz", _), ("bank", _): known().banks
            default: []
            }
        return Completion(
            of: word, candidates: candidates.filter { $0.hasPrefix(word) })
    }

    /// Splits a line as a shell does: spaces part words, quotation marks and backslashes keep them
    /// together; nil where a mark is not closed.
    static func split(_ line: String) -> [String]? {
        var words: [String] = []
        var word: String?
        var mark: Character?
        var isEscaped = false
        for character in line {
            switch (character, mark) {
            case (_, _) where isEscaped:
                word = (word ?? "") + String(character)
                isEscaped = false
            case ("\\", nil), ("\\", "\""): isEscaped = true
            case (_, let open?) where character == open: mark = nil
            case (_, .some): word = (word ?? "") + String(character)
            // An apostrophe within a word, as in "Japan's", is no quotation mark.
            case ("'", nil) where word != nil: word = (word ?? "") + "'"
            case ("\"", nil), ("'", nil):
                mark = character
                word = word ?? ""
            case (_, nil) where character.isWhitespace:
                if let done = word { words.append(done) }
                word = nil
            case (_, nil): word = (word ?? "") + String(character)
            }
        }
        guard mark == nil, !isEscaped else { return nil }
        return words + (word.map { [$0] } ?? [])
    }

    private static let verbs = [
        "practice", "questions", "answer", "check", "quiz", "history", "bank", "progress", "help",
        "quit",
    ]

    private static let options = [
        "practice": [
            "--count", "--topic", "--kind", "--frame", "--exam", "--time-limit", "--seed",
            "--confusions",
        ],
        "questions": ["--topic", "--kind", "--frame", "--seed", "--format", "--difficulty"],
        "quiz": [
            "--count", "--forms", "--topic", "--kind", "--frame", "--seed", "--format", "--output",
            "--key", "--force", "--title", "--answer-sheet",
        ],
        "history": ["--since", "--bank", "--topic", "--format", "--overrules"],
        "check": ["--frame", "--bank", "--explain"],
    ]
}

/// Something made at its first use and kept.
private final class Cache: Sendable {
    private let made = Mutex<(banks: [String], topics: [String])?>(nil)
    private let make: @Sendable () -> (banks: [String], topics: [String])

    init(_ make: @escaping @Sendable () -> (banks: [String], topics: [String])) {
        self.make = make
    }

    var value: (banks: [String], topics: [String]) {
        made.withLock { made in
            if let value = made { return value }
            let value = make()
            made = value
            return value
        }
    }
}
