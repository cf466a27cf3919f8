import Claims
import Facts
import Testing

@Suite struct WorksheetTests {
    private func sentences(_ text: String) throws -> [String] {
        Worksheet(of: text, with: [try Corpus.cyber.checker]).rows.map(\.sentence)
    }

    @Test func sentencesEndAtStopsBeforeAnotherBeginning() throws {
        #expect(
            try sentences("One came. Two went! Did three? Yes.")
                == ["One came.", "Two went!", "Did three?", "Yes."])
    }

    @Test(arguments: [
        "Dr. Calder wrote to Mr. Hale.", "The U.S. Navy sailed.", "J. R. Smith left.",
        "It is 2.4 metres wide.", "They met at 5 p.m. on Friday.", "See e.g. Article 5.",
    ]) func stopsWithinASentenceDoNotEndIt(_ text: String) throws {
        #expect(try sentences(text) == [text])
    }

    @Test func quotesAndBracketsStayWithTheirSentence() throws {
        #expect(
            try sentences("He said “It is over.” Then he left. (She stayed.) Nobody knew.")
                == ["He said “It is over.”", "Then he left.", "(She stayed.)", "Nobody knew."])
    }

    @Test func blankLinesEndSentencesAndLineBreaksDoNot() throws {
        #expect(
            try sentences("A headline\n\nA first\nline. A second.\r\n\r\nThird")
                == ["A headline", "A first line.", "A second.", "Third"])
    }

    @Test func eachSentenceIsChecked() throws {
        let text = "The CCDCOE is based in Estonia. It rained. The CCDCOE was founded in 2009."
        let sheet = Worksheet(of: text, with: [try Corpus.cyber.checker])
        #expect(sheet.rows.map(\.check.verdict) == [.supported, .notEnoughInfo, .refuted])
        #expect(sheet.rows.map(\.number) == [1, 2, 3])
        #expect(sheet.count(of: .refuted) == 1)
    }

    @Test func nothingGivesNoRows() throws {
        #expect(try sentences(" \n\n . ! ? ").isEmpty)
        #expect(Worksheet(of: "One. Two.", with: []).rows.isEmpty)
    }
}
