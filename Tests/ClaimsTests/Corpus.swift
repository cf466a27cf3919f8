import Banks
import Claims
import Facts
import Foundation

/// The banks of the corpus and the claims about them.
enum Corpus: String, CaseIterable {
    case cyber, telescopes, keepers, polar, bridge, novelist, orchestra, hubble, austria

    /// A claim with the verdicts that it should get.
    struct Case {
        let article: Label
        let record: Label
        let claim: String
    }

    /// The bank's model; one reading of its file for all tests.
    var model: Model {
        get throws {
            switch self {
            case .cyber: try Self.models.cyber.get()
            case .telescopes: try Self.models.telescopes.get()
            case .keepers: try Self.models.keepers.get()
            case .polar: try Self.models.polar.get()
            case .bridge: try Self.models.bridge.get()
            case .novelist: try Self.models.novelist.get()
            case .orchestra: try Self.models.orchestra.get()
            case .hubble: try Self.models.hubble.get()
            case .austria: try Self.models.austria.get()
            }
        }
    }

    /// A checker of the bank.
    var checker: ClaimChecker { get throws { ClaimChecker(model: try model) } }

    /// The claims about the bank.
    var cases: [Case] {
        get throws {
            let files = try FileManager.default.contentsOfDirectory(atPath: Self.folder)
                .filter { $0.hasPrefix(rawValue) && $0.hasSuffix(".tsv") }.sorted()
            return try files.flatMap(Self.cases)
        }
    }

    /// The claims of one file.
    static func cases(in file: String) throws -> [Case] {
        try String(contentsOfFile: folder + file, encoding: .utf8)
            .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(read)
    }

    struct Unreadable: Error { let text: String }

    private static func read(_ line: Substring) throws -> Case {
        let labels: [Substring: Label] = ["S": .supported, "R": .refuted, "N": .notEnoughInfo]
        let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
        guard fields.count == 3, let article = labels[fields[0]], let record = labels[fields[1]]
        else { throw Unreadable(text: String(line)) }
        return Case(article: article, record: record, claim: String(fields[2]))
    }

    private static let here = URL(filePath: #filePath).deletingLastPathComponent()
    private static let folder = here.path(percentEncoded: false) + "Corpus/"

    private static let models = (
        cyber: load(
            here.deletingLastPathComponent().deletingLastPathComponent()
                .path(percentEncoded: false) + "QuestionBanks/japan-joins-ccdcoe.yaml"),
        telescopes: load(folder + "telescopes.yaml"), keepers: load(folder + "keepers.yaml"),
        polar: load(folder + "polar.yaml"), bridge: load(folder + "bridge.yaml"),
        novelist: load(folder + "novelist.yaml"),
        orchestra: load(folder + "orchestra.yaml"), hubble: load(folder + "hubble.yaml"),
        austria: load(folder + "austria.yaml")
    )

    private static func load(_ path: String) -> Result<Model, any Error> {
        Result {
            let text = try String(contentsOfFile: path, encoding: .utf8)
            let read = BankReader.read(text, file: path, fallbackID: "corpus")
            guard let bank = read.bank else { throw Unreadable(text: "\(read.findings)") }
            return Model(bank)
        }
    }
}
