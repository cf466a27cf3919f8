import Facts
import Questions
import Testing

/// What a teacher would put on a paper: the heart of the matter, mostly choices, gaps and short
/// answers, few claims, no crowd of look-alikes.
struct TeachersSetTests {
    private func set(_ model: Model, seed: UInt64, count: Int, frame: Frame? = .article)
        -> [Question]
    {
        var part = SetPart(count: count)
        part.frame = frame
        return SetMaker([QuestionSource(model: model, seed: seed)], seed: seed).set([part])
            .questions
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>) func papersOfTheArticle(_ seed: UInt64) throws {
        let model = Model(try ShippedBank.japan())
        let importance = Importance(model)
        let questions = set(model, seed: seed, count: 12)
        #expect(questions.count == 12)
        let core = questions.filter {
            $0.facts.first.flatMap(model.fact).map(importance.weight) == .core
        }
        #expect(core.count >= 8)
        #expect(questions.allSatisfy { $0.frame == .article })
        #expect(questions.count { $0.kind == .claim } <= 2)
        #expect(
            questions.count { [.choice, .cloze, .shortAnswer, .date].contains($0.kind) } >= 6)
        #expect(Set(questions.map(\.look)).count == questions.count)
    }

    /// Where more is asked than a teacher would ask, likenesses are let pass.
    @Test func wantingMoreGivesMore() throws {
        let model = Model(try ShippedBank.japan())
        #expect(set(model, seed: 2, count: 30).count > 20)
    }

    /// "confirmed" among the options is no answer that another stem could tell.
    @Test func verdictsTellNothing() throws {
        let source = QuestionSource(model: Model(try ShippedBank.japan()), seed: 1)
        let stands = try #require(
            source.question(
                QuestionID(
                    bank: source.model.bank.id, fact: "japan-joins", kind: .choice, number: 1003)))
        #expect(stands.answers == ["confirmed"])
        let fact = try #require(source.model.fact("abe-confirmed"))
        let others = source.questions(on: fact).filter { $0.prompt.contains("confirmed") }
        let other = try #require(others.first)
        var rules = SetRules()
        rules.add(stands)
        #expect(rules.admits(other))
    }
}
