import Facts
import Foundation
import Journal
import Testing

@testable import Progress

@Suite struct ReviewFileTests {
    @Test func readsReviews() throws {
        let scratch = try Scratch()
        let text = """
            \u{FEFF}reviewed_at,Rating,facet,comment\r
            2024-01-01T10:00:00Z,3,geo/x/value,"a, b"\r
            2024-01-01 19:00:00+09:00,again,"geo/""y""/value",\r

            1704103200,Easy,geo/z/item/é,
            """
        try text.write(toFile: scratch.path("r.csv"), atomically: true, encoding: .utf8)
        let moment = Moment(seconds: 1_704_103_200)
        #expect(
            try ReviewFile.read(scratch.path("r.csv")) == [
                ReviewImport(facet: "geo/x/value", rating: .good, moment: moment),
                ReviewImport(facet: "geo/\"y\"/value", rating: .again, moment: moment),
                ReviewImport(facet: "geo/z/item/é", rating: .easy, moment: moment),
            ])
    }

    @Test(arguments: [
        ("a,b\n", 1), ("facet,rating,reviewed_at\ngeo/x/value,5,2024-01-01\n", 2),
        ("facet,rating,reviewed_at\n\"a\nb\",3,2024-01-01\ngeo/x/value,3,yesterday\n", 4),
        ("facet,rating,reviewed_at\nx,3\n", 2), ("facet,rating,reviewed_at\n,3,2024-01-01\n", 2),
        ("facet,rating,reviewed_at\nx,3,1960-01-01\n", 2),
    ])
    func aBadRowIsNamed(text: String, line: Int) throws {
        let scratch = try Scratch()
        try text.write(toFile: scratch.path("r.csv"), atomically: true, encoding: .utf8)
        #expect {
            try ReviewFile.read(scratch.path("r.csv"))
        } throws: { error in
            if case .badLine(line, _, _) = error as? ProgressError { true } else { false }
        }
    }

    @Test func takenInTwiceCountsOnce() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let reviews = (0..<30).map { number in
            ReviewImport(
                facet: "geo/x/value", rating: .good,
                moment: Moment(seconds: 1_700_000_000 + Double(number / 2) * 90_000))
        }
        // Equal rows are one review.
        #expect(try store.add(reviews) == 15)
        #expect(try store.add(reviews) == 0)
        let other = try scratch.store("other")
        #expect(try other.add(reviews) == 15)
        #expect(try store.merge(other.path) == Addition())
        #expect(try store.facetStates(of: "geo").latest["geo/x/value"]?.reviews == 15)
    }
}
