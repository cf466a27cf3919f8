/// Which words are verbs, and of which verb a word is a form.
public enum VerbLexicon {
    /// A form of a verb.
    public struct Reading: Hashable, Sendable {
        /// The forms that a sentence tells apart.
        public enum Form: Hashable, Sendable {
            case base, thirdPerson, past, participle, gerund
        }

        /// The verb.
        public let verb: Verb
        /// Which of its forms.
        public let form: Form
    }

    /// Whether a word is a verb's dictionary form.
    public static func isVerb(_ word: String) -> Bool {
        if FormTable.known.verbs[word] != nil { return true }
        return sorted.contains(word)
    }

    /// Every way to take a word for a form of a verb.
    public static func readings(of word: String) -> [Reading] {
        var found: [Reading] = isVerb(word) ? [Reading(verb: Verb(word), form: .base)] : []
        for base in bases(of: word) {
            let verb = Verb(base)
            let forms = FormTable.known.verbs[base]
            if forms?.past.contains(word) ?? (verb.past == word) {
                found.append(Reading(verb: verb, form: .past))
            }
            if forms?.participle.contains(word) ?? (verb.participle == word) {
                found.append(Reading(verb: verb, form: .participle))
            }
            if verb.thirdPerson == word { found.append(Reading(verb: verb, form: .thirdPerson)) }
            if verb.gerund == word { found.append(Reading(verb: verb, form: .gerund)) }
        }
        return found
    }

    /// The verb whose past participle a word is; of several the one that spelling makes likeliest:
    /// "founded" is of "found", "based" of "base", "planned" of "plan".
    public static func verb(ofParticiple word: String) -> Verb? {
        readings(of: word).first { $0.form == .participle }?.verb
    }

    /// Verbs of which a word may be a form, the likeliest first.
    private static func bases(of word: String) -> [String] {
        var candidates = FormTable.known.bases[word] ?? []
        func add(_ stem: Substring, undoubled: Bool) {
            let text = String(stem)
            if undoubled, let last = stem.last, stem.dropLast().last == last {
                candidates.append(String(stem.dropLast()))
            }
            candidates += [text + "e", text]
        }
        if word.hasSuffix("ied") || word.hasSuffix("ies") {
            candidates.append(word.dropLast(3) + "y")
        }
        if word.hasSuffix("ed") { add(word.dropLast(2), undoubled: true) }
        if word.hasSuffix("ing") { add(word.dropLast(3), undoubled: true) }
        if word.hasSuffix("ying") { candidates.append(word.dropLast(4) + "ie") }
        if word.hasSuffix("es") { candidates.append(String(word.dropLast(2))) }
        if word.hasSuffix("s") { candidates.append(String(word.dropLast())) }
        candidates += irregularOthers[word].map { [$0] } ?? []
        // "read" and "cut" are their own past.
        return candidates.filter { base in
            base == word ? FormTable.known.verbs[base] != nil : isVerb(base)
        }
    }

    private static let irregularOthers = ["is": "be", "has": "have"]

    private static let sorted = SortedLines(PackageResources.verbs_txt)
}

/// Lines sorted by their bytes, searched by halves where they lie.
struct SortedLines: Sendable {
    private let bytes: [UInt8]

    /// Takes lines; those that begin with `#` stand at the top.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Whether there is such a line.
    func contains(_ line: String) -> Bool {
        let wanted = Array(line.utf8)
        guard let first = wanted.first, first != UInt8(ascii: "#") else { return false }
        var (low, high) = (0, bytes.count)
        while low < high {
            let middle = (low + high) / 2
            var start = middle
            while start > low, bytes[start - 1] != UInt8(ascii: "\n") { start -= 1 }
            var end = middle
            while end < high, bytes[end] != UInt8(ascii: "\n") { end += 1 }
            let found = bytes[start..<end]
            if found.elementsEqual(wanted) { return true }
            let isComment = found.first == UInt8(ascii: "#")
            if isComment || found.lexicographicallyPrecedes(wanted) {
                low = min(end + 1, high)
            } else {
                high = start
            }
        }
        return false
    }
}
