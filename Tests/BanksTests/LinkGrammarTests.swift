import Facts
import Foundation
import Testing

@testable import Banks

/// What the realiser writes is English to a parser that others wrote: link-grammar's `link-parser`
/// finds a complete linkage for it.
@Suite struct LinkGrammarTests {
    private static let program = "/usr/bin/link-parser"
    static let isThere = FileManager.default.isExecutableFile(atPath: program)

    /// The built-in relations that are phrases, with something of each range in their places.
    private static var sentences: [String] {
        Vocabulary.relations.filter { $0.line?.verb != nil || $0.line?.adjective != nil }
            .flatMap { relation -> [String] in
                let worded =
                    [relation.question].compactMap { $0 } + relation.claims + relation.negations
                return worded.map { filled($0.source, value(of: relation)) }
            }
    }

    private static func value(of relation: Relation) -> String {
        let phrase = relation.line?.verb ?? ""
        if phrase.hasSuffix(" that") { return "Estonia helped Japan" }
        if relation.id == "pledged" { return "help Estonia" }
        return switch relation.range {
        case .number: "40 days"
        case .text: "a tower"
        default: "Estonia"
        }
    }

    private static func filled(_ template: String, _ value: String) -> String {
        let text = template.replacing("{subject's}", with: "the centre's")
            .replacing("{subject}", with: "the centre").replacing("{value}", with: value)
            .replacing("{when}", with: "in 2008")
        return text.prefix(1).uppercased() + text.dropFirst()
    }

    @Test(.enabled(if: isThere)) func isEnglishToAnotherParser() throws {
        // Its dictionary has no "as" without something after it, which English has.
        let sentences = Self.sentences.filter { !$0.hasSuffix(" as?") }
        #expect(sentences.count > 200)
        let refused = try Self.refused(sentences)
        #expect(refused == [])
    }

    @Test(.enabled(if: isThere)) func thatParserRefusesWhatIsNoEnglish() throws {
        let wrong = ["The centre are founded in 2008.", "Was founded the centre in 2008?"]
        #expect(try Self.refused(wrong) == wrong)
    }

    /// The sentences that it finds no complete linkage for.
    private static func refused(_ sentences: [String]) throws -> [String] {
        let input = FileManager.default.temporaryDirectory
            .appending(path: "link-\(UUID().uuidString).txt")
        defer { try? FileManager.default.removeItem(at: input) }
        try Data((sentences.joined(separator: "\n") + "\n").utf8).write(to: input)
        let process = Process()
        process.executableURL = URL(filePath: program)
        process.arguments = ["en", "-verbosity=1", "-graphics=0", "-limit=100"]
        process.standardInput = try FileHandle(forReadingFrom: input)
        let output = Pipe()
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let bytes = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        var refused: [Bool] = []
        var isIncomplete = false
        for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n") {
            if line.contains("No complete linkages") { isIncomplete = true }
            guard line.hasPrefix("Found ") else { continue }
            refused.append(isIncomplete)
            isIncomplete = false
        }
        try #require(refused.count == sentences.count)
        return zip(sentences, refused).filter(\.1).map(\.0)
    }
}
