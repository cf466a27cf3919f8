import Banks
import Facts
import Foundation

/// The banks of the corpus that stand in files: those beside its cases, one that claims are
/// made about too, and the one shipped.
enum CorpusBanks {
    /// Their models by the names that the cases use.
    static var all: [String: Model] {
        get throws { try read.get() }
    }

    private struct Unreadable: Error { let text: String }

    private static let here = URL(filePath: #filePath).deletingLastPathComponent()
    private static let tests = here.deletingLastPathComponent()

    private static let read = Result {
        let shipped = tests.deletingLastPathComponent()
            .appending(path: "QuestionBanks/japan-joins-ccdcoe.yaml")
        return [
            "nato": try model(shipped),
            "atlas": try model(here.appending(path: "Corpus/atlas.yaml")),
            "inventions": try model(here.appending(path: "Corpus/inventions.yaml")),
            "works": try model(here.appending(path: "Corpus/works.yaml")),
            "hubble": try model(
                here.deletingLastPathComponent()
                    .appending(path: "ClaimsTests/Corpus/hubble.yaml")),
            "austria": try model(tests.appending(path: "ClaimsTests/Corpus/austria.yaml")),
            "webb": try model(here.appending(path: "Corpus/webb.yaml")),
            "benelux": try model(here.appending(path: "Corpus/benelux.yaml")),
        ]
    }

    private static func model(_ file: URL) throws -> Model {
        let text = try String(contentsOf: file, encoding: .utf8)
        let read = BankReader.read(text, file: file.lastPathComponent, fallbackID: "corpus")
        guard let bank = read.bank else { throw Unreadable(text: "\(read.findings)") }
        return Model(bank)
    }
}
