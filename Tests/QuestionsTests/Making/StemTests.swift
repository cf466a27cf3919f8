import Facts
import Questions
import Testing

/// Stems name what they ask for, and nothing in a question tells its answer.
struct StemTests {
    private func prompts(_ name: String) throws -> [String: Question] {
        let source = QuestionSource(model: Model(try WrittenBank.read(name)), seed: 2)
        return Dictionary(source.all.map { ($0.id.description, $0) }) { first, _ in first }
    }

    @Test(arguments: [
        ("rivers", "danube-length/choice/2", "which river is 2850 km long?"),
        ("rivers", "vienna-capital/short-answer/2", "which country has Vienna as its capital?"),
        ("pioneers", "ada-born/choice/2", "who was born on 10 December 1815?"),
        ("pioneers", "babbage-before/short-answer", "who preceded Charles Babbage?"),
        ("pioneers", "ada-children/list", "who are Ada Lovelace's children? Name all three."),
        ("pioneers", "turing-awards/list", "what are Alan Turing's awards? Name both."),
        (
            "pioneers", "engine-by/chain/4",
            "who preceded the person who invented the Analytical Engine?"
        ),
        (
            "shelf", "fire-blamed/short-answer",
            "who or what was blamed for the Great Fire of London?"
        ),
        (
            "shelf", "fire-ended/interval/3",
            "the Great Fire of London ended how many days after it started?"
        ),
        ("shelf", "games-participants/short-answer", "who took part in the 1948 Olympic Games?"),
    ])
    func namesWhatItAsksFor(_ bank: String, _ id: String, _ stem: String) throws {
        let question = try #require(try prompts(bank)["\(bank)/\(id)"])
        #expect(question.prompt.hasSuffix(", \(stem)"), "\(question.prompt)")
    }

    /// "What is the novel that was published in 1815 described as?" nobody can follow.
    @Test func leavesNoWordsBehindALongSubject() throws {
        let chains = try prompts("shelf").values.filter { $0.kind == .chain }
        #expect(!chains.isEmpty)
        for chain in chains { #expect(!chain.prompt.contains("described as?")) }
    }

    /// A name with a year in it rules out every other year.
    @Test func offersNoYearThatTheNameRulesOut() throws {
        let asked = try prompts("shelf").values
        #expect(!asked.contains { $0.facts == ["games-when"] })
        let flood = asked.filter { $0.facts == ["flood-when"] && $0.statement != nil }
        #expect(!flood.isEmpty)
        for question in flood {
            let text = try #require(question.statement)
            #expect(text.components(of: "1953") == 2 || text.contains("____"), "\(text)")
        }
    }
}

extension String {
    fileprivate func components(of word: String) -> Int { ranges(of: word).count }
}
