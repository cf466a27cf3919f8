import Facts
import Foundation
import GRDB
import Journal
import Testing

@testable import Progress

@Suite struct MergingTests {
    /// Three machines that share a past and went on apart: merged in every order and grouping the
    /// log is the same, and no more and no less than all entries together.
    @Test(arguments: 0..<6 as Range<UInt64>)
    func mergingIsAUnion(seed: UInt64) throws {
        let scratch = try Scratch()
        var logs: [[LogEntry]] = []
        var shared = LogMaker(seed: seed)
        let past = shared.log(sittings: 2, answers: 8)
        for machine in 0..<3 as Range<UInt64> {
            var maker = shared
            maker.random = SeededRandom(seed: seed &* 10 &+ machine)
            var log = past + maker.log(sittings: 2, answers: 8)
            // Two may take back the same answer of their shared past.
            if let answer = past.compactMap(\.answer).first {
                log.append(.event(maker.event(.retract(answer: answer.id))))
            }
            logs.append(log)
            try scratch.store("\(machine)").appendAtOnce(log)
        }
        let all = try scratch.store("all")
        try all.appendAtOnce(
            Array(Set(logs.flatMap { $0 })).sorted { $0.rank < $1.rank })
        let expected = try all.text()
        let states = try all.facetStates()
        for order in [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
            let left = try scratch.store("left-\(order)")
            for machine in order { _ = try left.merge(scratch.path("\(machine)")) }
            // a + (b + c) besides (a + b) + c
            let inner = try scratch.store("inner-\(order)")
            for machine in order.dropFirst() { _ = try inner.merge(scratch.path("\(machine)")) }
            let right = try scratch.store("right-\(order)")
            _ = try right.merge(scratch.path("\(order[0])"))
            _ = try right.merge(inner.path)
            for store in [left, right] {
                #expect(try store.text() == expected)
                #expect(try store.facetStates() == states)
                #expect(try store.merge(all.path) == Addition())
                #expect(try store.text() == expected)
            }
        }
    }

    @Test func whatIsAddedIsCounted() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 1)
        let log = maker.log(sittings: 3, answers: 10)
        let store = try scratch.store()
        try store.append(log)
        let bytes = try Data(contentsOf: URL(fileURLWithPath: scratch.path()))
        let addition = try scratch.store("other").merge(scratch.path())
        #expect(addition.attempts == 3)
        #expect(addition.answers == 30)
        #expect(addition.events == log.count - 33)
        #expect(addition.conflicts == 0)
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path())) == bytes)
        #expect(try store.merge(scratch.path()) == Addition())
    }

    @Test func anotherAnswerOfTheSameNameIsAConflict() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 1)
        let attempt = maker.attempt()
        let mine = maker.answer(in: attempt)
        let forged = Answer(
            id: mine.id, attempt: attempt.id, bank: "geo", question: "other", kind: "date",
            frame: .article, verdict: .correct, credit: 1, moment: mine.moment)
        let store = try scratch.store()
        try store.append([.attempt(attempt), .answer(mine)])
        try scratch.store("other").append([.attempt(attempt), .answer(forged)])
        let addition = try store.merge(scratch.path("other"))
        #expect(addition.answers == 0)
        #expect(addition.conflicts == 1)
        #expect(try store.answers == [mine])
    }

    @Test func aFileWithTablesOfItsOwnIsRefused() throws {
        let scratch = try Scratch()
        let other = try scratch.store("other")
        try other.queue.write { db in
            try db.execute(sql: "CREATE TRIGGER own AFTER INSERT ON event BEGIN SELECT 1; END")
        }
        let store = try scratch.store()
        #expect {
            try store.merge(scratch.path("other"))
        } throws: { error in
            if case .corrupt(scratch.path("other"), _) = error as? ProgressError {
                true
            } else {
                false
            }
        }
        #expect(throws: ProgressError.missing(path: scratch.path("none"))) {
            try store.merge(scratch.path("none"))
        }
    }
}

extension LogEntry {
    /// Attempts before answers before events, as one refers to the other.
    fileprivate var rank: Int {
        switch self {
        case .attempt: 0
        case .answer: 1
        case .event: 2
        }
    }
}
