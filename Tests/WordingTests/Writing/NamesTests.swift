import Facts
import Testing
import Wording

struct NamesTests {
    @Test func shortensLongNamesAlone() {
        var centre = Entity(
            id: "c", name: "NATO Cooperative Cyber Defence Centre of Excellence",
            kind: "organisation")
        centre.short = "CCDCOE"
        centre.article = "the"
        #expect(centre.displayName == "CCDCOE" && centre.inSentence == "the CCDCOE")
        var states = Entity(id: "u", name: "United States", kind: "country")
        states.short = "US"
        states.article = "the"
        #expect(states.displayName == "United States")
        #expect(states.inSentence == "the United States")
    }

    @Test func leavesOutAnEmptyArticle() {
        var japan = Entity(id: "j", name: "Japan", kind: "country")
        japan.article = ""
        #expect(japan.inSentence == "Japan")
    }
}
