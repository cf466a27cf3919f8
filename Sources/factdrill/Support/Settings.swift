import Banks
import Foundation
import Questions
import Terminal

/// What a learner has settled once and for all, in a file of theirs: a line for each, such as
/// `count = 15`.
struct Settings: Hashable {
    /// How many questions a sitting has at most.
    var count: Int?
    /// The only kinds to practise; nil for all.
    var kinds: Set<QuestionKind>?
    /// Whether to use colour.
    var colour: ColourChoice?
    /// The chance of recall at which a fact falls due.
    var retention: Double?
    /// How many new facts a day has at most.
    var newFacts: Int?

    /// What each line may be called.
    static let names = ["count", "kinds", "not-kinds", "color", "retention", "new-facts"]

    /// Nothing is settled.
    init() {}

    /// Reads a settings file; every line that cannot be used is told of.
    init(_ text: String, path: String) throws(Failure) {
        var problems: [FileLine] = []
        var left: Set<QuestionKind> = []
        let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        for (place, line) in lines.enumerated() {
            let line = line.prefix { $0 != "#" }
            guard line.contains(where: { !$0.isWhitespace }) else { continue }
            let parts = line.split(separator: "=", maxSplits: 1).map(Self.trimmed)
            let name = parts.first ?? ""
            let value = parts.count == 2 ? parts[1] : ""
            do throws(Problem) {
                if name == "not-kinds" {
                    left = try Self.kinds(value)
                } else {
                    try set(name, value)
                }
            } catch {
                problems.append(FileLine(number: place + 1, problem: error.text))
            }
        }
        if !left.isEmpty { kinds = (kinds ?? Set(QuestionKind.allCases)).subtracting(left) }
        guard problems.isEmpty else { throw .badLines(path, problems) }
    }

    private struct Problem: Error {
        let text: String
    }

    private mutating func set(_ name: String, _ value: String) throws(Problem) {
        switch name {
        case "count":
            guard let number = Int(value), (1...10_000).contains(number) else {
                throw Problem(text: "count takes a number of questions from 1")
            }
            count = number
        case "kinds": kinds = try Self.kinds(value)
        case "color":
            guard let choice = ColourChoice(rawValue: value) else {
                throw Problem(text: "color takes auto, always or never")
            }
            colour = choice
        case "retention":
            guard let share = Double(value), (0.5...0.99).contains(share) else {
                throw Problem(text: "retention takes a share from 0.5 to 0.99, such as 0.9")
            }
            retention = share
        case "new-facts":
            guard let number = Int(value), (0...10_000).contains(number) else {
                throw Problem(text: "new-facts takes how many new facts a day may have")
            }
            newFacts = number
        default:
            let near = Nearest.names(to: name, among: Self.names, count: 1).first
            throw Problem(
                text: "there is no setting '\(name)'; "
                    + (near.map { "did you mean \($0)?" }
                        ?? "there are \(Self.names.joined(separator: ", "))"))
        }
    }

    private static func kinds(_ text: String) throws(Problem) -> Set<QuestionKind> {
        var kinds: Set<QuestionKind> = []
        for name in text.split(separator: ",").map(trimmed) {
            guard let kind = QuestionKind(argument: name) else {
                let all = QuestionKind.allCases.map(\.rawValue)
                let near = Nearest.names(to: name, among: all, count: 1).first
                throw Problem(
                    text: "there is no kind '\(name)'; "
                        + (near.map { "did you mean \($0)?" }
                            ?? "there are \(all.joined(separator: ", "))"))
            }
            kinds.insert(kind)
        }
        guard !kinds.isEmpty else { throw Problem(text: "kinds are wanted, with commas between") }
        return kinds
    }

    private static func trimmed(_ text: Substring) -> String {
        text.trimmingCharacters(in: .whitespaces)
    }
}

extension Session {
    /// Where the settings lie, if anywhere: `factdrill/settings` in the user's folder for settings.
    static func settingsPath(_ environment: [String: String]) -> String? {
        if let folder = environment["XDG_CONFIG_HOME"], folder.hasPrefix("/") {
            return folder + "/factdrill/settings"
        }
        return environment["HOME"].map { $0 + "/.config/factdrill/settings" }
    }

    /// Reads the settings; none where there is no file.
    static func readSettings(_ environment: [String: String]) throws -> Settings {
        guard let path = settingsPath(environment),
            FileManager.default.fileExists(atPath: path)
        else { return Settings() }
        return try Settings(InputFile.text(of: path, limit: 1 << 16), path: path)
    }
}
