import Banks
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
        let candidates = candidates(for: word, after: earlier)
        return Completion(
            of: word, candidates: candidates.filter { $0.hasPrefix(word) })
    }

    private func candidates(for word: String, after earlier: [String]) -> [String] {
        guard let verb = earlier.first, verb != "help" else {
            return CommandWords.verbs
        }
        let command = CommandWords.command(earlier)
        let options = CommandWords.options(of: command)
        switch earlier.last {
        case "--topic": return known().topics
        case "--bank": return known().banks
        case let last? where last.hasPrefix("--"):
            let values = options.first { $0.name == last }?.values ?? []
            if !values.isEmpty { return values }
        default: break
        }
        if word.hasPrefix("-") { return options.map(\.name) }
        let own = CommandWords.names(of: command)
        if !own.isEmpty { return own }
        return Self.takingBanks.contains(verb) ? known().banks : []
    }

    /// The verbs that name banks.
    private static let takingBanks: Set<String> = ["practice", "read", "questions", "quiz", "bank"]

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
