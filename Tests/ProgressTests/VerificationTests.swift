import Facts
import Foundation
import GRDB
import Journal
import Testing

@testable import Progress

@Suite struct VerificationTests {
    @Test func aSoundFileHasNoProblems() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 2)
        let log = maker.log(sittings: 4, answers: 9)
        try scratch.store().appendAtOnce(log)
        let found = try ProgressStore.verify(scratch.path(), now: .testing)
        #expect(found.problems == [])
        #expect(found.attempts == 4)
        #expect(found.answers == 36)
        #expect(found.events == log.count - 40)
    }

    @Test(arguments: [
        ("DROP TRIGGER answer_stays", Verification.Problem.schema("trigger answer_stays")),
        (
            "CREATE TRIGGER own AFTER INSERT ON event BEGIN SELECT 1; END",
            .schema("trigger own")
        ),
        ("UPDATE facet_state SET stability = 99 WHERE facet = 'geo/x/value'", .states(1)),
        ("DELETE FROM facet_state WHERE facet = 'geo/x/value'", .states(1)),
    ])
    func whatWasAlteredIsFound(sql: String, problem: Verification.Problem) throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 2)
        let attempt = maker.attempt()
        let store = try scratch.store()
        try store.append([
            .attempt(attempt), .answer(maker.answer(in: attempt, facet: "geo/x/value")),
        ])
        try store.queue.write { db in try db.execute(sql: sql) }
        #expect(try ProgressStore.verify(scratch.path(), now: .testing).problems == [problem])
    }

    @Test func danglingRowsAreCounted() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 2)
        let attempt = maker.attempt()
        let store = try scratch.store()
        try store.append([
            .attempt(attempt), .answer(maker.answer(in: attempt, facet: "geo/x/value")),
        ])
        try store.queue.writeWithoutTransaction { db in
            try db.execute(
                sql: """
                    PRAGMA foreign_keys = OFF;
                    DROP TRIGGER attempt_stays;
                    DELETE FROM attempt;
                    """)
        }
        #expect(
            try ProgressStore.verify(scratch.path(), now: .testing).problems == [
                .schema("trigger attempt_stays"), .dangling(table: "answer", rows: 1),
            ])
    }

    @Test func damageIsAFindingAndNotAnError() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 2)
        try scratch.store().appendAtOnce(maker.log(sittings: 10, answers: 40))
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path()))
        for page in stride(from: 0, to: before.count / 4096, by: 5) {
            let path = scratch.path("damaged-\(page)")
            try before.write(to: URL(fileURLWithPath: path))
            chmod(path, 0o600)
            // The header itself stays, so that the file is still recognised.
            try damage(
                path, at: page * 4096 + (page == 0 ? 100 : 0), [UInt8](repeating: 0x5A, count: 999))
            let damaged = try Data(contentsOf: URL(fileURLWithPath: path))
            #expect(try !ProgressStore.verify(path, now: .testing).problems.isEmpty, "page \(page)")
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == damaged)
        }
    }

    @Test func whatOthersMayReadIsFound() throws {
        let scratch = try Scratch()
        _ = try scratch.store()
        chmod(scratch.path(), 0o644)
        let found = try ProgressStore.verify(scratch.path(), now: .testing)
        #expect(found.problems == [.permissions(0o644)])
    }
}
