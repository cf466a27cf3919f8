import Facts
import Journal
import Testing

@Suite struct ReviewImportTests {
    private let review = ReviewImport(
        facet: "geo/x/value", rating: .again, moment: Moment(seconds: 1_667_550_600))

    @Test func namesFollowFromTheContent() {
        #expect(review.answer == review.answer)
        let others = [
            ReviewImport(facet: "geo/y/value", rating: .again, moment: review.moment),
            ReviewImport(facet: review.facet, rating: .hard, moment: review.moment),
            ReviewImport(
                facet: review.facet, rating: .again,
                moment: review.moment.advanced(bySeconds: 1e-6)),
        ]
        #expect(Set(others.map(\.answer.id) + [review.answer.id]).count == 4)
        #expect(Set(others.map(\.attempt)) == [review.attempt])
    }

    @Test func itIsAnAnswerOfItsDay() {
        #expect(review.attempt.started == Moment(iso8601: "2022-11-04"))
        #expect(review.attempt.mode == .imported)
        #expect(review.attempt.banks == ["geo"])
        #expect(review.answer.attempt == review.attempt.id)
        #expect(review.answer.verdict == .incorrect)
        #expect(review.answer.facets.map(\.rating) == [.again])
        #expect(review.answer.id.milliseconds == 1_667_550_600_000)
    }

    @Test(arguments: [
        ("1", RecordedRating.again), ("4", .easy), ("Hard", .hard), ("GOOD", .good), ("0", nil),
        ("5", nil), ("", nil), ("3.0", nil),
    ])
    func ratingsAreRead(text: String, rating: RecordedRating?) {
        #expect(RecordedRating(text) == rating)
    }
}
