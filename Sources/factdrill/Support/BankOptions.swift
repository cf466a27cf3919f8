import ArgumentParser
import Banks
import Facts
import Foundation
import Questions
import Terminal

/// Which banks a command works on.
struct BankArguments: ParsableArguments {
    @Argument(help: "Banks, by file or name; without any, all that are found.")
    var banks: [String] = []
}

/// What narrows a choice of questions, by as many kinds as one likes.
struct QuestionFilter: ParsableArguments {
    @Option(help: "Only this topic, by its identifier or title.")
    var topic: String?

    @Option(
        help: ArgumentHelp(
            "Only this kind of question; cloze is the one called \"fill the gap\" on screen. "
                + "Several may be named, each after a --kind."))
    var kind: [QuestionKind] = []

    @Option(help: "Not this kind; several may be named so, too.")
    var notKind: [QuestionKind] = []

    @Option(help: "Only this frame: article or record.")
    var frame: Frame?

    /// The kinds wanted; nil for all.
    var kinds: Set<QuestionKind>? {
        guard !kind.isEmpty || !notKind.isEmpty else { return nil }
        return Set(kind.isEmpty ? QuestionKind.allCases : kind).subtracting(notKind)
    }
}

extension QuestionKind: ExpressibleByArgument {
    /// Reads a kind by its name, or as it is called on screen.
    public init?(argument: String) {
        let kinds = Self.allCases
        guard let kind = Self(rawValue: argument) ?? kinds.first(where: { $0.title == argument })
        else { return nil }
        self = kind
    }

    /// The names that may be given.
    public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}

extension Frame: ExpressibleByArgument {
    /// The names that may be given.
    public static var allValueStrings: [String] { allCases.map { $0.rawValue } }
}

extension Difficulty: ExpressibleByArgument {}

extension Session {
    /// The bank of that name, file or identifier: a file may be called otherwise than its bank.
    func bankFile(_ name: String) throws -> BankFile {
        let library = library
        do {
            return try library.find(name)
        } catch {
            guard case .notFound = error,
                let entry = library.entries().first(where: {
                    bankID(named: $0.name)?.rawValue == name
                })
            else { throw error }
            return try library.find(entry.name)
        }
    }

    /// The identifier of the bank of a name; nil where it cannot be read or has errors.
    func bankID(named name: String) -> BankID? {
        guard let file = try? library.find(name) else { return nil }
        if let known = BankCache(environment: environment, program: .running)?.bank(of: file) {
            return known.id
        }
        return BankReader.read(
            file.bytes, file: file.shownName, fallbackID: file.name,
            isProved: file.location == .embedded
        ).bank?.id
    }

    /// Where a bank lies, however its name was given.
    private static func place(of file: BankFile) -> String {
        guard case .file(let path) = file.location else { return file.shownName }
        return URL(filePath: path).standardizedFileURL.path(percentEncoded: false)
    }

    /// The models of the banks named, or of all banks there are.
    ///
    /// All findings of all banks are shown first; any error among them ends the command.
    func models(_ names: [String]) throws -> [Model] {
        let library = library
        let cache = BankCache(environment: environment, program: .running)
        let wanted = names.isEmpty ? library.entries().map(\.name) : names
        guard !wanted.isEmpty else { throw Failure.noBanks(looked: library.directories) }
        let results = try wanted.map { name in
            let file = try bankFile(name)
            let known = cache?.bank(of: file)
            if let known { return (file: file, bank: Bank?.some(known), findings: [Finding]()) }
            let read = BankReader.read(
                file.bytes, file: file.shownName, fallbackID: file.name,
                isProved: file.location == .embedded)
            if let bank = read.bank { cache?.keep(bank, of: file) }
            return (file: file, bank: read.bank, findings: read.findings)
        }
        var shown: Set<String> = []
        for result in results
        where result.bank == nil && shown.insert(Self.place(of: result.file)).inserted {
            let errors = result.findings.filter { $0.severity == .error }
            show(FindingPrinter(bytes: result.file.bytes).text(for: errors))
        }
        var models: [Model] = []
        for result in results {
            // Where a bank that was not asked for is broken, the others still serve.
            guard let bank = result.bank else {
                if names.isEmpty { continue }
                throw Failure.badBanks
            }
            guard !models.contains(where: { $0.bank.id == bank.id }) else { continue }
            models.append(Model(bank))
            locations[bank.id] = result.file.location
        }
        guard !models.isEmpty else { throw Failure.badBanks }
        return models
    }

    /// The topic of that identifier or title, in either case.
    func topic(_ text: String?, in models: [Model]) throws -> TopicID? {
        guard let text else { return nil }
        let topics = models.flatMap(\.bank.topics)
        let wanted = text.lowercased()
        guard
            let found = topics.first(where: {
                $0.id.rawValue.lowercased() == wanted || $0.title.lowercased() == wanted
            })
        else { throw Failure.noTopic(text, known: topics.map(\.id.rawValue)) }
        return found.id
    }
}
