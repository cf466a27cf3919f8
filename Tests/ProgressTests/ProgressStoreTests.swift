import Facts
import Foundation
import GRDB
import Journal
import Memory
import Testing

@testable import Progress

@Suite struct ProgressStoreTests {
    @Test(arguments: 0..<5 as Range<UInt64>)
    func whatWasAddedIsReadAgain(seed: UInt64) throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: seed)
        let log = maker.log(sittings: 6, answers: 12)
        try scratch.store().append(log)
        let retracted = log.retracted
        let expected = log.compactMap(\.answer).filter { !retracted.contains($0.id) }
        let store = try scratch.store()
        #expect(try store.answers == expected)
        let geo = expected.filter { $0.bank == "geo" }
        let middle = geo[geo.count / 2].moment
        var later: [Answer] = []
        try store.forEachAnswer(since: middle, bank: "geo") { later.append($0) }
        #expect(later == geo.filter { $0.moment >= middle })
    }

    /// The last in time, whatever came between, without what was taken back.
    @Test(arguments: 0..<5 as Range<UInt64>, ["geo", "cyber", "ge"] as [BankID])
    func theLastQuestionOnEachFacetIsThatOfTheLog(seed: UInt64, bank: BankID) throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: seed)
        let log = maker.log(sittings: 8, answers: 12)
        let store = try scratch.store()
        try store.appendAtOnce(log)
        let retracted = log.retracted
        var expected: [FacetID: String] = [:]
        for answer in log.compactMap(\.answer) where !retracted.contains(answer.id) {
            for review in answer.facets where review.facet.rawValue.hasPrefix("\(bank)/") {
                expected[review.facet] = answer.question
            }
        }
        #expect(try store.lastQuestions(of: bank) == expected)
        #expect(expected.isEmpty == (bank == "ge"))
    }

    /// Counted in SQL against the values themselves, with what was taken back and passed by.
    @Test(arguments: [
        HistoryFilter(), HistoryFilter(bank: "geo"), HistoryFilter(topic: "history"),
        HistoryFilter(since: Moment(seconds: 1_700_040_000), modes: [.practice, .paper]),
    ])
    func optionsAreCountedAsTheLogHasThem(filter: HistoryFilter) throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 11)
        let log = maker.log(sittings: 10, answers: 25)
        let store = try scratch.store()
        try store.appendAtOnce(log)
        let retracted = log.retracted
        let modes = Dictionary(
            uniqueKeysWithValues: log.compactMap { entry in
                if case .attempt(let attempt) = entry { (attempt.id, attempt.mode) } else { nil }
            })
        let counted = log.compactMap(\.answer).filter { answer in
            !retracted.contains(answer.id)
                && modes[answer.attempt].map { filter.admits(answer, mode: $0) } ?? false
        }
        let found = try store.optionSums(filter)
        #expect(found == OptionSum.all(counted))
        #expect(found.contains { $0.chosen > 0 } && found.contains { $0.chosen == 0 })
        #expect(found.allSatisfy { $0.chosen <= $0.shown })
    }

    @Test func everyBankThatWasAnsweredIsRecordedOnce() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        #expect(try store.recordedBanks().isEmpty)
        let names = ["geo", "a", "é", "Z", "geo2", "", "日本"]
        try store.add(
            (0..<100).map { number in
                ReviewImport(
                    facet: FacetID("\(names[number % names.count])/f\(number)/value"),
                    rating: .good, moment: Moment(seconds: Double(number)))
            })
        #expect(try store.recordedBanks() == names.map { BankID($0) }.sorted())
    }

    @Test func answersComeByTimeAcrossPages() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        var random = SeededRandom(seed: 1)
        // 2,500 reviews at only 40 moments, so that pages end within a moment.
        let reviews = (0..<2500).map { number in
            ReviewImport(
                facet: FacetID("geo/fact-\(number)/value"), rating: .good,
                moment: Moment(seconds: Double(Int.random(in: 0..<40, using: &random)) * 500))
        }
        try store.add(reviews)
        let answers = try store.answers
        #expect(answers.count == 2500)
        #expect(Set(answers.map(\.id)).count == 2500)
        #expect(
            answers.map(\.id)
                == answers.sorted { ($0.moment, $0.id) < ($1.moment, $1.id) }.map(\.id))
    }

    @Test func aMissingFileIsEmptyToAReaderAndStaysMissing() throws {
        let scratch = try Scratch()
        let store = try ProgressStore.open(scratch.path("sub/none.sqlite"), for: .read)
        #expect(try store.answers.isEmpty)
        #expect(try store.facetStates().latest.isEmpty)
        #expect(!FileManager.default.fileExists(atPath: scratch.path("sub")))
    }

    @Test func aReaderCannotWrite() throws {
        let scratch = try Scratch()
        _ = try scratch.store()
        let reader = try ProgressStore.open(scratch.path(), for: .read)
        var maker = LogMaker(seed: 1)
        #expect(throws: ProgressError.readOnly(path: scratch.path())) {
            try reader.append(maker.attempt())
        }
    }

    @Test func anAnswerWithoutItsAttemptIsRefused() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        var maker = LogMaker(seed: 1)
        let answer = maker.answer(in: maker.attempt())
        #expect(throws: ProgressError.unknown(answer.attempt, path: scratch.path())) {
            try store.append(answer)
        }
        let event = maker.event(.retract(answer: answer.id))
        #expect(throws: ProgressError.unknown(answer.id, path: scratch.path())) {
            try store.append(event)
        }
        #expect(try store.answers.isEmpty)
    }

    @Test func twoSittingsAtOnceBothRecord() async throws {
        let scratch = try Scratch()
        let path = scratch.path()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for seed in 0..<2 as Range<UInt64> {
                group.addTask {
                    let store = try ProgressStore.open(path)
                    var maker = LogMaker(seed: seed)
                    let attempt = maker.attempt()
                    try store.append(attempt)
                    for _ in 0..<60 {
                        try store.append(maker.answer(in: attempt, facet: "geo/shared/value"))
                    }
                }
            }
            try await group.waitForAll()
        }
        let store = try scratch.store()
        #expect(try store.answers.count == 120)
        // Neither sitting's state overwrote the other's.
        let state = try store.facetStates(of: "geo").state(of: "geo/shared/value", "a")
        #expect(state?.reviews == 120)
        let replay = Replay(
            try store.answers.map {
                LoggedReview(facet: "geo/shared/value", rating: .good, moment: $0.moment)
            }, scheduler: .standard)
        #expect(state == replay.states["geo/shared/value"])
    }

    @Test(arguments: [
        "UPDATE answer SET credit = 1", "DELETE FROM answer",
        "UPDATE attempt SET seed = 0", "DELETE FROM attempt",
        "UPDATE event SET at = 0", "DELETE FROM event",
        "UPDATE review SET rating = 4", "DELETE FROM review",
        "INSERT OR REPLACE INTO event SELECT * FROM event",
        "INSERT INTO review SELECT answer, 200, facet, fingerprint, rating, credit, at + 1 "
            + "FROM review LIMIT 1",
        "INSERT INTO answer SELECT number + 1000, randomblob(16), attempt, 'paper', at, bank, "
            + "question, kind, frame, topic, typed, verdict, credit, hints, seconds, forgiven, "
            + "skipped, confused_with, distractors, checksum, first_typed FROM answer LIMIT 1",
    ])
    func theLogOnlyGrows(sql: String) throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 3)
        let attempt = maker.attempt()
        let answer = maker.answer(in: attempt, facet: "geo/x/value")
        let store = try scratch.store()
        try store.append([
            .attempt(attempt), .answer(answer),
            .event(maker.event(.overrule(answer: answer.id))),
        ])
        #expect {
            try store.queue.write { db in try db.execute(sql: sql) }
        } throws: { error in
            (error as? DatabaseError)?.resultCode == .SQLITE_CONSTRAINT
        }
        #expect(try store.answers == [answer])
    }
}
