import Facts
import Questions
import Testing

@testable import Grading

/// The judge's sentences are good English, whatever they speak of.
@Suite("Notes") struct NoteTests {
    private func note(_ bank: String, _ spec: String, _ answer: String) throws -> String {
        let model = try #require(try CorpusBanks.all[bank])
        let question = try #require(QuestionSpec(model: model).question(spec))
        return Judge(model: model).judge(answer, for: question).note
    }

    @Test(
        "Names stand with their article",
        arguments: [
            ("ask beyen-minister/short-answer", "xqzw", "The answer is the Netherlands."),
            ("ask beyen-minister/short-answer", "", "No answer yet; it is the Netherlands."),
            ("ask beyen-minister/short-answer", "Holland", "Right: the Netherlands."),
            (
                "ask beyen-minister/short-answer", "Dutch",
                "Dutch is the adjective; the name asked for is the Netherlands."
            ),
            (
                "ask treaty-signed/short-answer/2", "xqzw",
                "The answer is the Treaty establishing the Benelux Economic Union."
            ),
            ("ask treaty-place/short-answer", "xqzw", "The answer is The Hague."),
            (
                "ask union-members/list", "xqzw",
                "None of these; they are Belgium, the Netherlands and Luxembourg."
            ),
            (
                "ask union-members/list", "Belgium",
                "Right: Belgium; missing: the Netherlands and Luxembourg."
            ),
            (
                "ask union-members/list", "Luxembourg, Netherlands, Belgium",
                "Right, all of them: Belgium, the Netherlands and Luxembourg."
            ),
        ])
    func articles(_ spec: String, _ answer: String, _ expected: String) throws {
        #expect(try note("benelux", spec, answer) == expected)
    }

    @Test(
        "Another thing is another only where it is of the same kind",
        arguments: [
            ("Belgium", "Belgium is another country; the answer is the Netherlands."),
            ("Paris", "Paris is a city; the answer is the Netherlands."),
            ("Spaak", "Paul-Henri Spaak is a person; the answer is the Netherlands."),
            (
                "Benelux",
                "The Benelux Economic Union is an organisation; the answer is the Netherlands."
            ),
            ("Philippines", "The Philippines is another country; the answer is the Netherlands."),
        ])
    func kinds(_ answer: String, _ expected: String) throws {
        #expect(try note("benelux", "ask beyen-minister/short-answer", answer) == expected)
    }

    @Test(
        "Verdicts are told in sentences",
        arguments: [
            ("not-enough-info", "supported", "Not quite: the article does not say."),
            ("supported", "nei", "Not quite: the article says so."),
            ("refuted", "true", "Not quite: the article says otherwise."),
            ("not-enough-info", "nei", "Right: the article does not say."),
            (
                "refuted", "xqzw",
                "Answer yes, no, or that it does not say; here the article says otherwise."
            ),
        ])
    func verdicts(_ label: String, _ answer: String, _ expected: String) throws {
        #expect(try note("benelux", "verdict \(label)", answer) == expected)
    }

    @Test("What is still missing of a correction is told")
    func correction() throws {
        let told = try note("benelux", "ask capital-belgium/correction/1", "The Hague")
        #expect(
            told == "You found the wrong part, which is half of it; still missing is what should "
                + "stand in its place: Brussels.")
    }
}
