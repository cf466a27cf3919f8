import Foundation
import TestSupport
import Testing

/// What was learned of the shipped bank before it was written in format 2 is known still.
@Suite struct KeptProgressTests {
    /// A file that the program wrote when the bank had format 1: sittings in which 77 of the bank's
    /// facets were answered, and 5 never asked.
    private static let file = LayersTests.root
        .appending(path: "Tests/ProgressTests/Fixtures/before-format-2.sqlite")

    @Test func everyFacetIsKnownAndFallsDue() throws {
        let program = try Program()
        let copy = program.folder.path + "/progress.sqlite"
        try FileManager.default.copyItem(atPath: Self.file.path, toPath: copy)
        let shown = try program.jsonList([
            "progress", "show", "--progress", copy, "--format", "json",
        ])
        let facets = Set(shown.compactMap { $0["facet"] as? String })
        #expect(facets.count == 77)
        let asked = try program.jsonList(["questions", "--format", "json"])
        let known = Set(asked.flatMap { $0["facets"] as? [String] ?? [] })
        // No longer asked: the day of publication, since every lead tells it; how many items a list
        // has; and what the record merely bears out, or does not tell, of what may be so repeatedly.
        let dropped = [
            "article-published/value", "ccdcoe-activities/value", "named-autocracies/value",
            "jiji-reported/record", "abe-visit/record", "japan-locked-shields/record",
            "cyberspace-domain/record", "japan-ally/record",
        ]
        #expect(
            facets.subtracting(known) == Set(dropped.map { "japan-joins-ccdcoe/\($0)" }))
        let history = try program.run([
            "history", "--progress", copy, "--view", "coverage", "--format", "json",
        ])
        #expect(history.output.contains("\"learning\" : 69"), "\(history.output)")
    }
}
