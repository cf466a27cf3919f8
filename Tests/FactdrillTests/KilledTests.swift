import Glibc
import TestSupport
import Testing

/// An answer is on disk before its feedback shows, whatever happens next.
@Suite(.serialized) struct KilledTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    private func facets() throws -> [String: Int] {
        let rows = try program.jsonList(["progress", "show", "--format", "json"])
        return Dictionary(
            uniqueKeysWithValues: rows.compactMap { row in
                guard let facet = row["facet"] as? String, let reviews = row["reviews"] as? Int
                else { return nil }
                return (facet, reviews)
            })
    }

    @Test func killedBetweenTwoAnswersBothStatesAreRight() throws {
        let sheet = try AnswerSheet(program, seed: 11)
        let terminal = try program.onTerminal(["practice", "--seed", "11", "--count", "5"])
        let first = try sheet.lookUp(try terminal.expect("> "))
        try terminal.send(first.right + "\r")
        try terminal.expect("✓ Right.")
        terminal.signal(SIGKILL)
        #expect(try terminal.wait() == .signalled(SIGKILL))
        let afterOne = try facets()
        #expect(!afterOne.isEmpty)
        #expect(try program.attempts().first?["asked"] as? Int == 1)

        let second = try program.onTerminal(["practice", "--seed", "12", "--count", "5"])
        let other = try AnswerSheet(program, seed: 12).lookUp(try second.expect("> "))
        try second.send(other.right + "\r")
        try second.expect("✓ Right.")
        second.signal(SIGKILL)
        #expect(try second.wait() == .signalled(SIGKILL))
        let afterTwo = try facets()
        #expect(afterTwo.count > afterOne.count)
        for (facet, reviews) in afterOne { #expect(afterTwo[facet] == reviews) }
        #expect(try program.attempts().count == 2)
    }
}
