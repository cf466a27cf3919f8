import Testing

@testable import Printing

@Suite struct FormTests {
    @Test(arguments: [
        (0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA"),
    ])
    func lettersGoOnBehindZ(index: Int, text: String) {
        #expect("\(FormLetter(index))" == text)
        #expect(FormLetter(text)?.index == index)
        #expect(FormLetter(text.lowercased())?.index == index)
    }

    @Test(arguments: ["", "1", "A1", "Ä", "AAAAAAAAA", " A"])
    func otherTextsAreNoLetters(text: String) {
        #expect(FormLetter(text) == nil)
    }
}
