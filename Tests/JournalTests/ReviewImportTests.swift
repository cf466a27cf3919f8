import Facts
import Journal
import Testing

@Suite struct ReviewImportTests {
    private let review = ReviewImport(
        facet: "geo/x/value", rating: .again, moment: Moment(seconds: 1_667_550_600))

    @Test func namesFollowFromTheContent() {
        #expect(review.id == review.answer(in: review.id).id)
        let others = [
            ReviewImport(facet: "geo/y/value", rating: .again, moment: review.moment),
            ReviewImport(facet: review.facet, rating: .hard, moment: review.moment),
            ReviewImport(
                facet: review.facet, rating: .again,
                moment: review.moment.advanced(bySeconds: 1e-6)),
        ]
        #expect(Set(others.map(\.id) + [review.id]).count == 4)
        #expect(others.prefix(2).allSatisfy { $0.sitting == review.sitting })
    }

    @Test func itIsAnAnswerOfItsSitting() {
        let answer = review.answer(in: review.sitting.id)
        #expect(review.sitting.started == review.moment)
        #expect(review.sitting.mode == .imported)
        #expect(review.sitting.banks == ["geo"])
        #expect(answer.attempt == review.sitting.id)
        #expect(answer.verdict == .incorrect)
        #expect(answer.facets.map(\.rating) == [.again])
        #expect(review.id.milliseconds == 1_667_550_600_000)
    }

    @Test(arguments: [
        ("geo/x/value", true), ("geo/\0/value", false), (String(repeating: "é", count: 513), false),
        (String(repeating: "é", count: 512), true),
    ])
    func aNameIsKeptWholeOrRefused(facet: String, isKept: Bool) {
        #expect(ReviewImport.canBeNamed(facet) == isKept)
        // Whatever is done with it, the log and what follows from it name the same.
        let review = ReviewImport(facet: FacetID(facet), rating: .good, moment: review.moment)
        #expect(review.answer(in: review.id).facets.map(\.facet) == [review.facet])
    }

    /// Every part of an answer counts.
    @Test func aChecksumTellsEveryChange() {
        func answer(
            typed: String = "a", credit: Double = 1, facet: FacetID = "geo/x/value",
            confused: [ValueKey] = []
        ) -> Answer {
            Answer(
                id: review.id, attempt: review.sitting.id, bank: "geo", question: "q",
                kind: "date", frame: .article,
                facets: [FacetReview(facet: facet, fingerprint: "a", rating: .good, credit: 1)],
                typed: typed, verdict: .correct, credit: credit, confusedWith: confused,
                moment: review.moment)
        }
        #expect(answer().checksum == answer().checksum)
        let all = [
            answer(), answer(typed: "b"), answer(credit: 0.5), answer(facet: "geo/y/value"),
            answer(confused: ["text:b"]),
        ]
        #expect(Set(all.map(\.checksum)).count == all.count)
    }

    @Test(arguments: [
        ("1", RecordedRating.again), ("4", .easy), ("Hard", .hard), ("GOOD", .good), ("0", nil),
        ("5", nil), ("", nil), ("3.0", nil),
    ])
    func ratingsAreRead(text: String, rating: RecordedRating?) {
        #expect(RecordedRating(text) == rating)
    }
}
