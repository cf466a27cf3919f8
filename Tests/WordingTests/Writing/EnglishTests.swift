import Testing
import Wording

struct EnglishTests {
    @Test func joinsLists() {
        #expect(English.list([]) == "")
        #expect(English.list(["a"]) == "a")
        #expect(English.list(["a", "b"]) == "a and b")
        #expect(English.list(["a", "b", "c"], conjunction: "or") == "a, b or c")
    }

    @Test(arguments: [
        ("Japan", "Japan's"), ("the United States", "the United States'"), ("law", "law's"),
        ("Locked Shields", "Locked Shields'"),
    ])
    func makesPossessives(_ name: String, possessive: String) {
        #expect(English.possessive(name) == possessive)
    }

    @Test(arguments: [
        ("focus area", "focus areas"), ("activity", "activities"), ("box", "boxes"),
        ("day", "days"),
        ("branch", "branches"), ("status at the centre", "statuses at the centre"),
        ("date of birth", "dates of birth"), ("member", "members"),
        ("key", "keys"), ("y", "ys"),
    ])
    func makesPlurals(_ noun: String, plural: String) {
        #expect(English.plural(noun) == plural)
    }

    @Test(arguments: [
        ("apple", "an"), ("pear", "a"), ("hour", "an"), ("honest man", "an"), ("house", "a"),
        ("university", "a"), ("uninvited guest", "an"), ("umbrella", "an"), ("European", "a"),
        ("one-off", "a"), ("user", "a"), ("MP", "an"), ("NATO summit", "a"), ("FBI agent", "an"),
        ("EU member", "an"), ("US state", "a"), ("8-bit chip", "an"), ("11th hour", "an"),
        ("18-year-old", "an"), ("1st", "a"), ("80 km walk", "an"), ("X-ray", "an"),
    ])
    func choosesTheIndefiniteArticle(_ word: String, article: String) {
        #expect(English.indefinite(before: word) == article)
    }

    @Test func beginsSentences() {
        #expect(English.sentenceCase("the CCDCOE") == "The CCDCOE")
        #expect(English.sentenceCase("") == "")
        #expect(English.sentenceCase("éclair") == "Éclair")
    }
}
