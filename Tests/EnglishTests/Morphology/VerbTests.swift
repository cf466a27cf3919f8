import Foundation
import Testing

@testable import English

@Suite struct VerbTests {
    @Test(arguments: [
        ("join", "joins", "joined", "joined", "joining"),
        ("be", "is", "was", "been", "being"),
        ("have", "has", "had", "had", "having"),
        ("take", "takes", "took", "taken", "taking"),
        ("stop", "stops", "stopped", "stopped", "stopping"),
        ("admit", "admits", "admitted", "admitted", "admitting"),
        ("visit", "visits", "visited", "visited", "visiting"),
        ("carry", "carries", "carried", "carried", "carrying"),
        ("play", "plays", "played", "played", "playing"),
        ("pass", "passes", "passed", "passed", "passing"),
        ("go", "goes", "went", "gone", "going"),
        ("agree", "agrees", "agreed", "agreed", "agreeing"),
        ("die", "dies", "died", "died", "dying"),
        ("fix", "fixes", "fixed", "fixed", "fixing"),
        ("quit", "quits", "quit", "quit", "quitting"),
        ("show", "shows", "showed", "shown", "showing"),
        ("picnic", "picnics", "picnicked", "picnicked", "picnicking"),
        ("found", "founds", "founded", "founded", "founding"),
    ])
    func hasItsForms(
        _ base: String, _ third: String, _ past: String, _ participle: String, _ gerund: String
    ) {
        let verb = Verb(base)
        #expect(verb.thirdPerson == third)
        #expect(verb.past == past)
        #expect(verb.participle == participle)
        #expect(verb.gerund == gerund)
    }

    @Test(arguments: [
        ("based", "base"), ("founded", "found"), ("planned", "plan"), ("called", "call"),
        ("passed", "pass"), ("located", "locate"), ("focused", "focus"), ("blamed", "blame"),
        ("recognised", "recognise"), ("taken", "take"), ("known", "know"), ("born", "bear"),
        ("accepted", "accept"), ("carried", "carry"), ("stationed", "station"),
        ("controlled", "control"), ("agreed", "agree"), ("hosted", "host"), ("read", "read"),
    ])
    func findsTheVerbOfAParticiple(_ participle: String, _ base: String) {
        #expect(VerbLexicon.verb(ofParticiple: participle)?.base == base)
    }

    @Test(arguments: ["estonia", "quickly", "the", "# The", "a's", ""])
    func takesNothingElseForAVerb(_ word: String) {
        #expect(!VerbLexicon.isVerb(word))
    }

    /// The verbs stand sorted, so that the first, the last and all between are found.
    @Test func findsEveryVerbOfItsList() {
        let lines = String(decoding: PackageResources.verbs_txt, as: UTF8.self)
            .split(separator: "\n").filter { !$0.hasPrefix("#") }.map(String.init)
        #expect(lines.count > 8000)
        #expect(lines.filter { !VerbLexicon.isVerb($0) } == [])
        #expect(lines.filter { VerbLexicon.isVerb($0 + "qx") } == [])
    }

    /// Every line of the table is of one of its kinds.
    @Test func readsEveryLineOfItsTable() {
        for line in String(decoding: PackageResources.irregular_txt, as: UTF8.self)
            .split(separator: "\n") where !line.hasPrefix("#")
        {
            let words = line.split(separator: " ")
            let count = ["verb": 4...4, "noun": 3...3, "double": 2...99, "active": 2...99]
            #expect(count[String(words[0])]?.contains(words.count) == true, "\(line)")
        }
    }
}

/// What we wrote down, held against what others did.
@Suite struct WordNetFormsTests {
    private static let folder = "/usr/share/wordnet"
    static let isThere = FileManager.default.fileExists(atPath: folder + "/verb.exc")

    private func exceptions(_ name: String) throws -> [String: Set<String>] {
        var found: [String: Set<String>] = [:]
        for line in try String(contentsOfFile: "\(Self.folder)/\(name).exc", encoding: .utf8)
            .split(separator: "\n")
        {
            let words = line.split(separator: " ").map(String.init)
            found[words[0], default: []].formUnion(words.dropFirst())
        }
        return found
    }

    /// Each of our irregular forms is WordNet's, or it is a regular one.
    @Test(.enabled(if: isThere)) func irregularVerbsAreWordNets() throws {
        let known = try exceptions("verb")
        for (base, forms) in FormTable.known.verbs {
            for form in forms.past + forms.participle where form != base {
                let isRegular = form == base + "ed" || form == base + "d"
                #expect(known[form]?.contains(base) == true || isRegular, "\(base) \(form)")
            }
        }
    }

    /// Of all verbs in WordNet's list we find those forms that are in use: the regular rules make
    /// every doubled form of the list that we claim to know.
    @Test(.enabled(if: isThere)) func doublingVerbsAreWordNets() throws {
        let known = try exceptions("verb")
        for base in FormTable.known.doubling {
            let forms = [Verb(base).past, Verb(base).gerund]
            #expect(forms.contains { known[$0]?.contains(base) == true }, "\(base) \(forms)")
        }
    }

    /// Words of one vowel between consonants double before an ending, as WordNet has them.
    @Test(.enabled(if: isThere)) func shortVerbsDoubleAsInWordNet() throws {
        let known = try exceptions("verb")
        var (seen, wrong) = (0, [String]())
        for (form, bases) in known where form.hasSuffix("ed") && !form.contains("_") {
            for base in bases where base.wholeMatch(of: /[^aeiouy]+[aeiou][^aeiouwxyhc]/) != nil {
                guard FormTable.known.verbs[base] == nil, form.count > base.count,
                    form.hasPrefix(base)
                else {
                    continue
                }
                seen += 1
                if Verb(base).past != form { wrong.append(base) }
            }
        }
        #expect(seen > 150)
        #expect(wrong.sorted() == [])
    }

    @Test(.enabled(if: isThere)) func irregularNounsAreWordNets() throws {
        let known = try exceptions("noun")
        for (singular, plural) in FormTable.known.plurals where plural != singular + "s" {
            let isOwn = singular == plural || ["person", "woman", "bacterium"].contains(singular)
            #expect(known[plural]?.contains(singular) == true || isOwn, "\(singular) \(plural)")
        }
    }
}

@Suite struct NounTests {
    @Test(arguments: [
        ("focus area", "focus areas"), ("party", "parties"), ("child", "children"),
        ("date of birth", "dates of birth"), ("status at the centre", "statuses at the centre"),
        ("day", "days"), ("box", "boxes"), ("person", "people"), ("fisherman", "fishermen"),
        ("businesswoman", "businesswomen"), ("human", "humans"), ("grandchild", "grandchildren"),
        ("church", "churches"), ("ally", "allies"), ("crisis", "crises"),
    ])
    func hasItsPlural(_ singular: String, _ plural: String) {
        #expect(Noun(singular).plural == plural)
        #expect(Noun(plural: plural)?.singular == singular)
    }
}
