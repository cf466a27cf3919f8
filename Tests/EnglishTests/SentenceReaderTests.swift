import Testing

@testable import English

/// What clauses sentences are read into; the grammar itself is the installed one.
@Suite struct SentenceReaderTests {
    /// Words, with `A` … `F` for names and `T` for a time that stands alone.
    private func read(_ sentence: String) throws -> [SentenceReading] {
        let tokens = sentence.split(separator: " ").map { word -> ReadToken in
            switch word {
            case "A", "B", "C": ReadToken(.name(isPlural: false))
            case "A's", "B's": ReadToken(.name(isPlural: false), isPossessive: true)
            case "T": ReadToken(.time)
            case "N": ReadToken(.number)
            case ",": ReadToken(.sign(","))
            default: ReadToken(.word(String(word)))
            }
        }
        return try SentenceReader().read(tokens) { $0 }
    }

    private func first(_ sentence: String) throws -> SentenceReading {
        try #require(try read(sentence).first { $0.leftover.isEmpty })
    }

    @Test func aPassiveAndItsActiveHaveTheSameRoles() throws {
        for (sentence, agent, object) in [("A founded B", 0, 2), ("B was founded by A", 4, 0)] {
            let clause = try #require(try first(sentence).clauses.first)
            #expect(clause.clause.predicate == Predicate(.verb, "founded"))
            #expect(clause.clause.roles[.subject]?.head == agent)
            #expect(clause.clause.roles[.object]?.head == object)
            #expect(clause.clause.tense == .past)
        }
    }

    @Test(arguments: [
        "A , which was founded T , is based in B", "A , founded T , is based in B",
        "Founded T , A is based in B", "A was founded T and is based in B",
    ])
    func twoThingsSaidOfOneAreTwoClauses(_ sentence: String) throws {
        let clauses = try first(sentence).clauses
        #expect(
            Set(clauses.map(\.clause.predicate.lemma)).isSubset(of: ["founded", "Founded", "based"])
        )
        #expect(clauses.count == 2)
        let subjects = Set(clauses.compactMap { $0.clause.roles[.object]?.head })
        #expect(subjects.count == 1)
        #expect(clauses.filter { $0.times.count == 1 }.map(\.clause.predicate.lemma) == ["founded"])
        #expect(clauses.allSatisfy { $0.context == nil })
    }

    @Test(arguments: [
        ("A did not join B", true), ("A never joined B", true), ("A joined B", false),
        ("A has not joined B", true), ("A will join B", false),
    ])
    func denialIsReadWhereverItStands(_ sentence: String, _ isDenied: Bool) throws {
        let clause = try #require(try first(sentence).clauses.first)
        #expect(clause.clause.isDenied == isDenied)
        #expect(clause.clause.roles[.subject]?.head == 0)
    }

    /// The contexts in which a clause is not asserted.
    @Test(arguments: [
        "A said that B joined C", "A might join B", "A should join B", "A plans to join B",
        "A joined B if C agreed", "A failed to join B", "A wants to join B", "A can join B",
    ])
    func whatIsNotAssertedIsMarked(_ sentence: String) throws {
        for reading in try read(sentence) where reading.leftover.isEmpty {
            let isOpen = reading.clauses.contains { $0.context != nil }
            // "plans to" may be read as "walks to", which says nothing of joining either.
            let joins = reading.clauses.contains { $0.clause.predicate.lemma.hasPrefix("join") }
            #expect(isOpen || !joins, "\(sentence)")
        }
    }

    @Test func whatWasPutFirstBelongsToItsClause() throws {
        let clauses = try first("it was T that A was founded").clauses
        #expect(clauses.count == 1)
        #expect(clauses.first?.times.count == 1)
        #expect(clauses.first?.context == nil)
    }

    @Test func ownersAndNumbersOfNounsAreKept() throws {
        let clause = try #require(try first("A's N areas are B").clauses.first)
        let subject = try #require(clause.clause.roles[.subject])
        #expect(subject.word == "areas")
        #expect(subject.owner?.head == 0)
        #expect(subject.count == 1)
    }

    @Test func aClauseThatTellsWhichThingIsMeantIsMarked() throws {
        let clauses = try first("the treaty that A signed ended T").clauses
        #expect(clauses.filter(\.isRestrictive).map(\.clause.predicate.lemma) == ["signed"])
    }

    @Test func whatIsTooLongOrNoSentenceIsSaidSo() throws {
        let words = Array(repeating: "and A joined B", count: 60).joined(separator: " ")
        #expect(throws: SentenceReader.Failure.exhausted) { try read(words) }
        #expect(throws: SentenceReader.Failure.ungrammatical) { try read("of of the which by") }
    }
}
