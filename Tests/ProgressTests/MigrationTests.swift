import Facts
import Foundation
import GRDB
import Journal
import Testing

@testable import Progress

@Suite struct MigrationTests {
    private static let next = """
        ALTER TABLE attempt ADD COLUMN place TEXT NOT NULL DEFAULT '';
        """

    private func open(_ path: String, _ access: ProgressStore.Access = .write, _ more: String...)
        throws -> ProgressStore
    {
        try ProgressStore.open(
            path, for: access, migrations: Schema.migrations + more, rule: StateRule.fsrs)
    }

    /// Stored files of every version that has shipped, with the text that each one holds.
    @Test(arguments: 1...Schema.migrations.count)
    func aStoredFileOfEveryVersionIsReadInFull(version: Int) throws {
        let scratch = try Scratch()
        let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/progress-v\(version)")
        try Data(contentsOf: fixture.appendingPathExtension("sqlite"))
            .write(to: URL(fileURLWithPath: scratch.path()))
        let text = try String(
            contentsOf: fixture.appendingPathExtension("jsonl"), encoding: .utf8)
        let store = try scratch.store()
        #expect(try store.text() == text)
        #expect(try !store.facetStates().latest.isEmpty)
        var maker = LogMaker(seed: 77)
        try store.append(maker.log(sittings: 1, answers: 3))
        #expect(try ProgressStore.verify(scratch.path()).problems.isEmpty)
    }

    @Test func anOlderFileIsCopiedBeforeItIsChanged() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 1)
        let store = try scratch.store()
        try store.append(maker.log(sittings: 2, answers: 5))
        let text = try store.text()
        let migrated = try open(scratch.path(), .write, Self.next)
        #expect(try migrated.text() == text)
        let version = try migrated.queue.read { db in
            try Int.fetchOne(db, sql: "PRAGMA user_version")
        }
        #expect(version == 2)
        let backup = scratch.path("progress.sqlite.version-1.backup")
        let attributes = try FileManager.default.attributesOfItem(atPath: backup)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try ProgressStore.open(backup).text() == text)
        #expect(throws: ProgressError.newerVersion(path: scratch.path(), found: 2, known: 1)) {
            try scratch.store()
        }
    }

    @Test func aMigrationThatFailsChangesNothing() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 1)
        try scratch.store().append(maker.log(sittings: 1, answers: 5))
        let text = try scratch.store().text()
        #expect(throws: ProgressError.self) {
            try open(scratch.path(), .write, Self.next, "DROP TABLE there_is_none;")
        }
        #expect(try scratch.store().text() == text)
    }

    @Test func aReaderMigratesACopyInMemory() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 1)
        try scratch.store().append(maker.log(sittings: 1, answers: 5))
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path()))
        let reader = try open(scratch.path(), .read, Self.next)
        #expect(try reader.text() == scratch.store().text())
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path())) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder).count == 1)
    }

    @Test func aBackupNeverTakesAnothersPlace() throws {
        let scratch = try Scratch()
        _ = try scratch.store()
        let backup = scratch.path("progress.sqlite.version-1.backup")
        try Data("mine".utf8).write(to: URL(fileURLWithPath: backup))
        _ = try open(scratch.path(), .write, Self.next)
        #expect(try Data(contentsOf: URL(fileURLWithPath: backup)) == Data("mine".utf8))
        #expect(FileManager.default.fileExists(atPath: backup + "-2"))
    }
}
