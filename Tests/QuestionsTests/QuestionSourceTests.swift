import Facts
import Questions
import Testing

struct QuestionSourceTests {
    private func questions(seed: UInt64, _ difficulty: Difficulty = .near) throws -> [Question] {
        let model = Model(try ShippedBank.japan())
        return Array(QuestionSource(model: model, seed: seed, difficulty: difficulty).all)
    }

    @Test func namesAreUnique() throws {
        let names = try questions(seed: 1).map(\.id)
        #expect(Set(names).count == names.count)
    }

    /// Names, and what is right under a name, are the same whatever the seed and difficulty.
    @Test(arguments: [(2, Difficulty.near), (3, .far), (4, .nearest)] as [(UInt64, Difficulty)])
    func whatANameStandsForDoesNotDependOnTheSeed(seed: UInt64, difficulty: Difficulty) throws {
        let first = try questions(seed: 1)
        let second = try questions(seed: seed, difficulty)
        #expect(first.map(\.id) == second.map(\.id))
        for (one, other) in zip(first, second) {
            #expect(one.prompt == other.prompt)
            #expect(one.facets == other.facets)
            let isOrdered = one.kind == .ordering
            #expect(
                isOrdered ? one.answers == other.answers : Set(one.answers) == Set(other.answers),
                "\(one.id)")
        }
        #expect(first != second)
    }

    @Test func theSameSeedGivesTheSameQuestions() throws {
        #expect(try questions(seed: 5) == questions(seed: 5))
    }

    @Test func findsAQuestionByItsName() throws {
        let source = QuestionSource(model: Model(try ShippedBank.japan()), seed: 3)
        for question in source.all { #expect(source.question(question.id) == question) }
        let unknown = QuestionID(bank: "other", fact: "ccdcoe-founded", kind: .date)
        #expect(source.question(unknown) == nil)
    }

    /// Facts of the article and of the record are asked by every facet that they have.
    @Test func everyFacetIsAsked() throws {
        let source = QuestionSource(model: Model(try ShippedBank.japan()))
        for fact in source.model.bank.facts {
            for facet in source.facets(of: fact) {
                #expect(!source.questions(asking: facet).isEmpty, "\(facet.id)")
            }
        }
    }

    @Test func everyKindIsAsked() throws {
        let kinds = Set(try questions(seed: 1).map(\.kind))
        #expect(kinds.isSuperset(of: Set(QuestionKind.allCases).subtracting([.number])))
    }

    @Test func theStemNamesTheFrame() throws {
        for question in try questions(seed: 1) {
            let names = question.frame == .article ? "the article" : "the public record"
            #expect(question.prompt.lowercased().contains(names), "\(question.id)")
        }
    }
}
