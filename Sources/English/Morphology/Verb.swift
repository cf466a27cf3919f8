/// A verb with its forms, from its dictionary form alone.
public struct Verb: Hashable, Sendable {
    /// The dictionary form: "join", "be".
    public let base: String

    /// Takes a dictionary form.
    public init(_ base: String) {
        self.base = base
    }

    /// The present with "it": "joins", "passes", "is".
    public var thirdPerson: String {
        switch base {
        case "be": return "is"
        case "have": return "has"
        default: break
        }
        if endsInConsonantY { return base.dropLast() + "ies" }
        let hisses = ["s", "x", "z", "ch", "sh"].contains(where: base.hasSuffix)
        return base + (hisses || base.hasSuffix("o") && base.count < 5 ? "es" : "s")
    }

    /// The past: "joined", "took", "was".
    public var past: String { FormTable.known.verbs[base]?.past.first ?? regularPast }

    /// The past participle: "joined", "taken", "been".
    public var participle: String { FormTable.known.verbs[base]?.participle.first ?? regularPast }

    /// The form in "-ing": "joining", "taking", "being".
    public var gerund: String {
        if base == "be" { return "being" }
        if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
        if base.hasSuffix("e"), !["ee", "oe", "ye"].contains(where: base.hasSuffix) {
            return base.dropLast() + "ing"
        }
        return stem + "ing"
    }

    /// Whether a verb that takes an object can be said in the passive.
    public var hasPassive: Bool { base != "be" && !FormTable.known.activeOnly.contains(base) }

    private var regularPast: String {
        if base.hasSuffix("e") { return base + "d" }
        if endsInConsonantY { return base.dropLast() + "ied" }
        return stem + "ed"
    }

    private var endsInConsonantY: Bool {
        base.hasSuffix("y") && base.dropLast().last.map { !Spelling.isVowel($0) } ?? false
    }

    /// The verb as endings with a vowel are put to it: "stopp", "admitt", "join", "picnick".
    private var stem: String {
        if base.hasSuffix("ic") { return base + "k" }
        guard let last = base.last, Spelling.doublesLast(base) || isKnownToDouble else {
            return base
        }
        return base + String(last)
    }

    private var isKnownToDouble: Bool { FormTable.known.doubling.contains(base) }
}
