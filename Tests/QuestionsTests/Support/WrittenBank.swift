import Banks
import Facts
import Foundation
import Testing

/// Banks written for the tests on other matters than the shipped ones, in built-in relations alone:
/// people, places with measures, works and firms.
enum WrittenBank {
    static let names = ["pioneers", "rivers", "shelf"]

    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Banks")

    static func read(_ name: String) throws -> Bank {
        let file = folder.appending(path: "\(name).yaml")
        let reading = BankReader.read(
            try String(contentsOf: file, encoding: .utf8), file: file.lastPathComponent,
            fallbackID: name)
        #expect(reading.findings.isEmpty, "\(reading.findings)")
        return try #require(reading.bank)
    }
}
