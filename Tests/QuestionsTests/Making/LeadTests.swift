import Facts
import Questions
import Testing

/// The frame is told once: above a question, or in it where it stands alone.
struct LeadTests {
    private static let banks = ["rivers", "pioneers", "shelf"]

    private static let nouns = [
        "the article", "the essay", "the handbook", "The article", "The essay", "public record",
    ]

    private func questions() throws -> [Question] {
        let models =
            try Self.banks.map { Model(try WrittenBank.read($0)) }
            + ShippedBank.all().map { Model($0) }
        return models.flatMap { Array(QuestionSource(model: $0, seed: 3).all) }
    }

    @Test func noStemNamesTheFrameUnderItsLead() throws {
        for question in try questions() {
            #expect(!question.bare.contains("ccording to the"), "\(question.id)")
            #expect(question.bare.first?.isLowercase == false, "\(question.id): \(question.bare)")
            let isNamed = Self.nouns.contains(where: question.prompt.contains)
            #expect(isNamed, "\(question.id) alone does not name its frame: \(question.prompt)")
        }
    }

    @Test func claimsAskWhetherTheSourceSaysSo() throws {
        var asked: [Frame: Int] = [:]
        for question in try questions() where question.kind == .claim {
            asked[question.frame, default: 0] += 1
            let isAnchored = question.lead.contains("published on")
            #expect(question.bare.hasPrefix("Does "), "\(question.bare)")
            #expect(isAnchored == question.prompt.hasPrefix("The "))
            #expect(question.answers.allSatisfy { Label(rawValue: $0) != nil })
        }
        #expect(asked[.article, default: 0] > 100)
        #expect(asked[.record, default: 0] > 0)
    }

    /// The day of publication is named where an answer counts from it, and nowhere else.
    @Test func theAnchorStandsWhereTheAnswerCountsFromIt() throws {
        let model = Model(try ShippedBank.japan())
        var anchored = 0
        for question in QuestionSource(model: model, seed: 1).all where question.frame == .article {
            let counts = question.facts.compactMap(model.fact).contains { fact in
                fact.basis == .relative && fact.values.contains { $0.date != nil }
            }
            anchored += counts ? 1 : 0
            #expect(question.lead.contains("7 November 2022") == counts, "\(question.id)")
        }
        #expect(anchored > 10)
    }

    @Test func theDayOfPublicationIsNeverAsked() throws {
        let bank = try ShippedBank.japan()
        let source = QuestionSource(model: Model(bank), seed: 1)
        let published = try #require(bank.source?.published)
        #expect(bank.facts.contains { $0.values == [.date(.on(published))] })
        for question in source.all { #expect(!question.facts.contains("article-published")) }
    }
}
