import Banks
import Facts
import Foundation
import Testing

/// The banks that are shipped, read from the repository.
enum ShippedBank {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "QuestionBanks")

    /// The bank on Japan's joining the centre.
    static func japan() throws -> Bank { try read("japan-joins-ccdcoe.yaml") }

    /// Every bank of the folder.
    static func all() throws -> [Bank] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
        return try names.filter { $0.hasSuffix(".yaml") }.sorted().map(read)
    }

    private static func read(_ name: String) throws -> Bank {
        let file = folder.appending(path: name)
        let text = try String(contentsOf: file, encoding: .utf8)
        let reading = BankReader.read(text, file: name, fallbackID: String(name.dropLast(5)))
        #expect(reading.findings.isEmpty, "\(reading.findings)")
        return try #require(reading.bank)
    }
}
