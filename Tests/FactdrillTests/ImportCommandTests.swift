import Foundation
import Testing

/// The command `progress import` as a whole.
@Suite struct ImportCommandTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    private func take(_ text: String, zone: String = "UTC") throws -> Program.Result {
        program.folder.write(text, to: "reviews.csv")
        var environment = program.environment
        environment["TZ"] = zone
        return try program.run(["progress", "import", "reviews.csv"], environment: environment)
    }

    @Test func facetsThatNoBankHasAreCountedAndNamed() throws {
        let result = try take(
            """
            Facet;Rating;Reviewed At
            japan-joins-ccdcoe/ccdcoe-founded/value;3;2024-01-01T10:00:00Z
            japan-joins-ccdcoe/ccdcoe-funded/value;3;2024-01-01T10:00:00Z
            geo/x/value;again;2024-01-01T10:00:00Z
            ;;

            """)
        #expect(result.status == 0, "\(result.errors)")
        #expect(
            result.errors == """
                Added 3 reviews.
                2 facets of them are in no bank that was found, and kept all the same: \
                geo/x/value, japan-joins-ccdcoe/ccdcoe-funded/value.

                """)
    }

    @Test func reviewsOfTheFutureAreNamed() throws {
        let result = try take(
            """
            facet,rating,reviewed_at
            japan-joins-ccdcoe/ccdcoe-founded/value,3,2136-01-01T10:00:00Z

            """)
        #expect(result.status == 0)
        #expect(
            result.errors.contains(
                "1 answer is dated after now, at 2136-01-01T10:00:00Z: "
                    + "japan-joins-ccdcoe/ccdcoe-founded/value."), "\(result.errors)")
        let verified = try program.run(["progress", "verify"])
        #expect(verified.status == 0)
        #expect(verified.output.contains("1 answer is dated after now"))
    }

    /// Half past three in the afternoon there is the next day in UTC ten minutes later.
    @Test(arguments: [("America/Los_Angeles", "2025-11-24 15:55"), ("UTC", "2025-11-24 23:55")])
    func sittingsFallOnTheLearnersDays(zone: String, shown: String) throws {
        let result = try take(
            """
            facet,rating,reviewed_at
            geo/x/value,3,2025-11-24T23:55:00Z
            geo/y/value,3,2025-11-25T00:05:00Z

            """, zone: zone)
        #expect(result.status == 0, "\(result.errors)")
        var environment = program.environment
        environment["TZ"] = zone
        let history = try program.run(
            ["history", "--view", "sittings"], environment: environment)
        #expect(history.output.contains(shown), "\(history.output)")
        let json = try program.run(["history", "--format", "json"], environment: environment)
        let read = try #require(
            JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
        #expect((read["attempts"] as? [Any])?.count == 1)
        let days = read["days"] as? [[String: Any]] ?? []
        #expect(days.compactMap { $0["day"] as? String } == ["2025-11-24"])
        // Taken in once more elsewhere it counts once.
        #expect(
            try take(
                "facet,rating,reviewed_at\ngeo/x/value,3,2025-11-24T23:55:00Z\n", zone: "Asia/Tokyo"
            ).errors.hasPrefix("Added 0 reviews."))
    }

    @Test(arguments: [
        ("a,b\n1,2\n", "reviews.csv:1: \"a\" is no column of a progress log, and reviews have"),
        ("facet;rating;reviewed_at\nx;9;2024-01-01\n", "reviews.csv:2: \"9\" is no rating"),
    ])
    func whatIsWrongIsSaidWhereItIs(text: String, message: String) throws {
        let result = try take(text)
        #expect(result.status == 65)
        #expect(result.errors.contains(message), "\(result.errors)")
    }
}
