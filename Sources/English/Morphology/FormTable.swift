/// The irregular forms of English, read once from their data file.
struct FormTable: Sendable {
    /// The past and the past participle of a verb, the usual form of each first.
    struct VerbForms: Sendable {
        let past: [String]
        let participle: [String]
    }

    /// The forms that the program knows.
    static let known = FormTable(
        String(decoding: PackageResources.irregular_txt, as: UTF8.self))

    /// Irregular verbs by their dictionary forms.
    private(set) var verbs: [String: VerbForms] = [:]
    /// The dictionary forms of irregular past forms; "found" has two.
    private(set) var bases: [String: [String]] = [:]
    /// Verbs of several syllables that double their last letter.
    private(set) var doubling: Set<String> = []
    /// Verbs that take an object and are not said in the passive.
    private(set) var activeOnly: Set<String> = []
    /// Irregular plurals by their singulars.
    private(set) var plurals: [String: String] = [:]
    /// Singulars by their irregular plurals.
    private(set) var singulars: [String: String] = [:]

    /// Reads a table; lines that are none of its kinds are passed over, and a test holds that there
    /// are none.
    init(_ text: String) {
        for line in text.split(separator: "\n") where !line.hasPrefix("#") {
            let words = line.split(separator: " ").map(String.init)
            switch (words.first, words.count) {
            case ("verb", 4): add(words[1], past: words[2], participle: words[3])
            case ("double", 2...): doubling.formUnion(words.dropFirst())
            case ("active", 2...): activeOnly.formUnion(words.dropFirst())
            case ("noun", 3):
                plurals[words[1]] = words[2]
                singulars[words[2]] = words[1]
            default: continue
            }
        }
    }

    private mutating func add(_ base: String, past: String, participle: String) {
        let forms = VerbForms(past: Self.forms(past), participle: Self.forms(participle))
        verbs[base] = forms
        for form in Set(forms.past + forms.participle) { bases[form, default: []].append(base) }
    }

    private static func forms(_ text: String) -> [String] {
        text.split(separator: "/").map(String.init)
    }
}
