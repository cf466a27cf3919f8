import Banks
import Facts
import Foundation

/// Every bank of the repository that a program could be given.
enum TestBank {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    /// The shipped bank and those that tests read, by their paths in the repository.
    static let all: [String] = [
        "QuestionBanks", "Tests/ClaimsTests/Corpus", "Tests/GradingTests/Corpus",
        "Tests/QuestionsTests/Banks",
    ].flatMap { folder -> [String] in
        let files = try? FileManager.default.contentsOfDirectory(
            atPath: root.appending(path: folder).path(percentEncoded: false))
        return (files ?? []).filter { $0.hasSuffix(".yaml") }.sorted().map { "\(folder)/\($0)" }
    }

    struct Unreadable: Error { let text: String }

    static func model(_ path: String) throws -> Model {
        let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
        let read = BankReader.read(text, file: path, fallbackID: "bank")
        guard let bank = read.bank else { throw Unreadable(text: "\(read.findings)") }
        return Model(bank)
    }
}
