import Testing

@testable import Wording

@Suite("Answer lines") struct AnswerLineTests {
    private func line(_ text: String) throws -> AnswerLine { try #require(AnswerLine(text)) }

    @Test(
        "give every right answer, the first in full",
        arguments: [
            ("Ludwig van <b><u>Beethoven</u></b>", ["Ludwig van Beethoven", "Beethoven"]),
            ("Ludwig van **__Beethoven__**", ["Ludwig van Beethoven", "Beethoven"]),
            ("the (Royal) <b><u>Mint</u></b>", ["the Royal Mint", "the Mint", "Mint"]),
            (
                "<b><u>Ganges</u></b> [or <b><u>Ganga</u></b>; accept the <b><u>Padma</u></b>]",
                ["Ganges", "Ganga", "the Padma", "Padma"]
            ),
            (
                "<b><u>burning</u></b> or rapid <b><u>oxidation</u></b>",
                ["burning", "rapid oxidation", "oxidation"]
            ),
            (
                "<b><u>Anna</u></b> <b><u>Karenina</u></b> [accept either underlined part]",
                ["Anna Karenina", "Anna", "Karenina"]
            ),
            ("basalt/gabbro", ["basalt", "gabbro"]), ("5/8", ["5/8"]),
            (
                "<b><u>ash</u></b>es [accept <b><u>soot</u></b> before it is read] (The poem is Keats’s.)",
                ["ashes", "ash", "soot"]
            ),
            ("oak [or word forms; accept equivalents]", ["oak"]),
            (
                "<b><u>E</u></b>uropean <b><u>S</u></b>pace <b><u>A</u></b>gency",
                ["European Space Agency", "E S A", "ESA"]
            ),
        ])
    func answers(_ text: String, _ answers: [String]) throws {
        #expect(try line(text).answers == answers)
    }

    @Test("say what is asked for more, and what never passes")
    func directives() throws {
        let read = try line(
            "<b><u>ionic bond</u></b> [prompt on <u>bond</u>ing or “attraction”; do not accept or "
                + "prompt on “covalent bond”; reject “metallic bond” or “hydrogen bond”]")
        #expect(read.answers == ["ionic bond"])
        #expect(read.prompts == ["bonding", "bond", "attraction"])
        #expect(read.rejects == ["covalent bond", "metallic bond", "hydrogen bond"])
        let parts = try line("<b><u>silver mines</u></b> [prompt on partial answers]")
        #expect(parts.prompts == ["silver", "mines"])
    }

    @Test("without an answer are none", arguments: ["", " ", "[accept x]x", "()", "<b></b>"])
    func none(_ text: String) {
        #expect(AnswerLine(text)?.answers.isEmpty != true)
    }

    @Test("cost little, however long")
    func hostile() {
        for text in ["[", "(", "or ", "\"", "<b><u>", "[accept ", ";"] {
            _ = AnswerLine(String(repeating: text, count: 4000 / text.utf8.count))
            _ = AnswerLine(String(repeating: text, count: 100_000))
        }
    }
}
