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

    /// Whatever `mark` takes of a spreadsheet's ways, reviews are read from as well.
    @Test(arguments: [
        "facet;rating;reviewed_at\ngeo/x/value;3;2024-01-01T10:00:00Z\n",
        "facet\trating\treviewed_at\ngeo/x/value\t3\t2024-01-01T10:00:00Z\n",
        "Facet , RATING, Reviewed At\n geo/x/value , Good , 2024-01-01T10:00:00Z \n",
        "facet,rating,reviewed_at\r\ngeo/x/value,3,2024-01-01T10:00:00Z\r\n,,\r\n",
        "facet,rating,reviewed_at\rgeo/x/value,3,2024-01-01T10:00:00Z\r",
        "sep=;\nfacet;rating;reviewed_at\ngeo/x/value;3;2024-01-01T10:00:00Z",
    ])
    func aTableIsReadAsSpreadsheetsSaveIt(text: String) throws {
        let scratch = try Scratch()
        let expected = [
            ReviewImport(
                facet: "geo/x/value", rating: .good, moment: Moment(seconds: 1_704_103_200))
        ]
        let wide = text.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        let bigEndian = text.utf16.flatMap { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        for bytes in [
            Array(text.utf8), [0xEF, 0xBB, 0xBF] + Array(text.utf8), [0xFF, 0xFE] + wide,
            [0xFE, 0xFF] + bigEndian,
        ] {
            try Data(bytes).write(to: URL(fileURLWithPath: scratch.path("r.csv")))
            #expect(try ReviewFile.isOne(scratch.path("r.csv")))
            #expect(try ReviewFile.read(scratch.path("r.csv")) == expected)
        }
    }

    @Test(arguments: [String(repeating: "x", count: 1025), "geo/\0x/value"])
    func aFacetThatTheLogCannotKeepIsRefused(facet: String) throws {
        let scratch = try Scratch()
        let text = "facet,rating,reviewed_at\ngeo/x/value,3,2024-01-01\n\(facet),3,2024-01-01\n"
        try Data(text.utf8).write(to: URL(fileURLWithPath: scratch.path("r.csv")))
        #expect {
            try ReviewFile.read(scratch.path("r.csv"))
        } throws: { error in
            if case .badLine(3, _, _) = error as? ProgressError { true } else { false }
        }
    }

    /// An exported log that a spreadsheet has saved is taken in as well as the export itself.
    @Test func aLogIsReadAsSpreadsheetsSaveIt() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        try store.add([
            ReviewImport(facet: "geo/x/value", rating: .good, moment: Moment(seconds: 1e9))
        ])
        var text = ""
        try store.export(as: .csv) { text += $0 }
        let heads = text.split(separator: "\r\n", maxSplits: 1).map(String.init)
        let upper = heads[0].uppercased().replacing("_", with: " ") + "\r\n" + heads[1]
        let wide = upper.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        try Data([0xFF, 0xFE] + wide).write(to: URL(fileURLWithPath: scratch.path("log.csv")))
        let other = try scratch.store("other")
        #expect(try other.importLog(from: scratch.path("log.csv"), as: .csv).answers == 1)
        #expect(try other.text() == store.text())
    }

    /// Reviews of one local day are one sitting, which begins with the first of them, however they
    /// come and wherever UTC has its midnight.
    @Test func aSittingIsOneLocalDay() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let calendar = { (moment: Moment) in Int((moment.seconds - 8 * 3600) / 86_400) }
        let midnight = Moment(seconds: 19_675 * 86_400)
        func review(_ minutes: Double, _ facet: FacetID = "geo/x/value") -> ReviewImport {
            ReviewImport(
                facet: facet, rating: .good, moment: midnight.advanced(bySeconds: minutes * 60))
        }
        // Five minutes before and after midnight of UTC, half past three in the afternoon there.
        #expect(try store.add([review(5), review(-5), review(-24 * 60)], day: calendar) == 3)
        #expect(try store.add([review(6), review(-5)], day: calendar) == 1)
        let attempts = try store.history().attempts.sorted {
            $0.attempt.started < $1.attempt.started
        }
        #expect(attempts.map(\.attempt.started) == [review(-24 * 60).moment, review(-5).moment])
        #expect(attempts.map(\.tally.asked) == [1, 3])
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
