import Facts
import Foundation
import GRDB
import Journal
import Testing

@testable import Progress

@Suite struct ProgressErrorTests {
    /// SQLite itself runs out of room: the file may not grow.
    @Test func aFullDiskLosesNothing() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 1)
        let attempt = maker.attempt()
        let store = try scratch.store()
        try store.append(attempt)
        try store.queue.write { db in
            try db.execute(sql: "PRAGMA max_page_count = 60")
        }
        var kept: [Answer] = []
        #expect(throws: ProgressError.diskFull(path: scratch.path())) {
            while true {
                let answer = maker.answer(in: attempt)
                try store.append(answer)
                kept.append(answer)
            }
        }
        #expect(kept.count > 10)
        let again = try scratch.store()
        #expect(try again.answers == kept)
        let next = maker.answer(in: attempt)
        try again.append(next)
        #expect(try again.answers == kept + [next])
        #expect(try ProgressStore.verify(scratch.path(), now: .testing).problems.isEmpty)
    }

    @Test(arguments: [
        (ResultCode.SQLITE_READONLY_DIRECTORY, ProgressError.readOnly(path: "p")),
        (.SQLITE_READONLY, .readOnly(path: "p")), (.SQLITE_CANTOPEN, .readOnly(path: "p")),
        (.SQLITE_FULL, .diskFull(path: "p")), (.SQLITE_NOTADB, .notOurs(path: "p")),
        (.SQLITE_BUSY_SNAPSHOT, .locked(path: "p", seconds: 5)),
        (.SQLITE_CORRUPT_INDEX, .corrupt(path: "p", detail: "said")),
        (.SQLITE_IOERR_READ, .failed(path: "p", detail: "said")),
    ])
    func codesHaveTheirMeaning(code: ResultCode, expected: ProgressError) {
        let error = DatabaseError(resultCode: code, message: "said")
        #expect(ProgressError(error, path: "p") == expected)
    }

    @Test func anotherProgramsLockIsNamed() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let other = try DatabaseQueue(path: scratch.path())
        try store.queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA busy_timeout = 10")
        }
        try other.writeWithoutTransaction { db in
            try db.execute(sql: "BEGIN EXCLUSIVE")
            var maker = LogMaker(seed: 1)
            #expect(throws: ProgressError.locked(path: scratch.path(), seconds: 5)) {
                try store.append(maker.attempt())
            }
            try db.execute(sql: "ROLLBACK")
        }
    }

    @Test func everyMessageNamesTheFile() {
        let path = "/home/me/p.sqlite"
        let all: [ProgressError] = [
            .diskFull(path: path), .readOnly(path: path), .unreadable(path: path),
            .newerVersion(path: path, found: 3, known: 1), .corrupt(path: path, detail: "x"),
            .notOurs(path: path), .isFolder(path: path), .isLink(path: path),
            .isSpecial(path: path), .locked(path: path, seconds: 5),
            .cannotCreate(path: path, reason: "x"), .exists(path: path), .missing(path: path),
            .failed(path: path, detail: "x"), .refused(path: path, detail: "x"),
            .badLine(3, path: path, reason: "x"),
        ]
        for error in all {
            #expect(error.description.contains(path))
            #expect(error.description.hasSuffix("."))
        }
        #expect(Set(all.map(\.description)).count == all.count)
    }
}
