internal import English
import Facts

/// The words that ask for what fills a role.
enum Asking {
    /// "who", "which country", "what", "when", "how many people": by what is wanted.
    static func value(_ role: RelationLine.Role, unit: String?) -> String {
        if role.name == "where" { return "where" }
        switch role.range {
        case .date: return "when"
        case .flag, .text: return "what"
        case .number:
            guard let unit, MeasureUnit(unit) == nil else { return "how much" }
            return "how many \(unit)"
        case .entity(let kinds): return thing(kinds) ?? (role.name == "by" ? both : "what")
        }
    }

    /// "who", "which country", "who or what": by what may be the subject.
    static func subject(_ kinds: [KindID]) -> String { thing(kinds) ?? both }

    /// Asks for people and things alike; a question on a fact keeps the one that fits.
    static let both = "who or what"

    private static func thing(_ kinds: [KindID]) -> String? {
        if kinds == ["person"] { return "who" }
        guard (1...2).contains(kinds.count), !kinds.contains("person") else { return nil }
        let nouns = kinds.map { $0.rawValue.replacing("-", with: " ") }
        return "which " + English.list(nouns, conjunction: "or")
    }
}
