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

    private static let version = Schema.migrations.count

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
        let stored = try Data(contentsOf: fixture.appendingPathExtension("sqlite"))
        try stored.write(to: URL(fileURLWithPath: scratch.path()))
        let text = try String(
            contentsOf: fixture.appendingPathExtension("jsonl"), encoding: .utf8)
        let store = try scratch.store()
        #expect(try store.text() == text)
        #expect(try !store.facetStates().latest.isEmpty)
        // What stood there before lies beside it, byte for byte but for the header's counters.
        let backup = scratch.path("progress.sqlite.version-\(version).backup")
        #expect(FileManager.default.fileExists(atPath: backup) == (version < Self.version))
        if version < Self.version {
            let kept = try Data(contentsOf: URL(fileURLWithPath: backup))
            #expect(kept.dropFirst(100) == stored.dropFirst(100))
        }
        var maker = LogMaker(seed: 77)
        try store.append(maker.log(sittings: 1, answers: 3))
        #expect(try ProgressStore.verify(scratch.path(), now: .testing).problems.isEmpty)
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
        #expect(version == Self.version + 1)
        let backup = scratch.path("progress.sqlite.version-\(Self.version).backup")
        let attributes = try FileManager.default.attributesOfItem(atPath: backup)
        #expect(attributes[.posixPermissions] as? Int == 0o600)
        #expect(try ProgressStore.open(backup).text() == text)
        #expect(
            throws: ProgressError.newerVersion(
                path: scratch.path(), found: Self.version + 1, known: Self.version)
        ) {
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
        let backup = scratch.path("progress.sqlite.version-\(Self.version).backup")
        try Data("mine".utf8).write(to: URL(fileURLWithPath: backup))
        _ = try open(scratch.path(), .write, Self.next)
        #expect(try Data(contentsOf: URL(fileURLWithPath: backup)) == Data("mine".utf8))
        #expect(FileManager.default.fileExists(atPath: backup + "-2"))
    }

    /// A file of an earlier version is merged and rescued as it stands, and nothing else is left
    /// lying about. One after the other, as each would see what the others have for a moment.
    @Test(.serialized, arguments: 1...Schema.migrations.count)
    func anOlderFileIsMergedAndRecovered(version: Int) throws {
        let scratch = try Scratch()
        let fixture = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appending(path: "Fixtures/progress-v\(version)")
        let stored = try Data(contentsOf: fixture.appendingPathExtension("sqlite"))
        let text = try String(
            contentsOf: fixture.appendingPathExtension("jsonl"), encoding: .utf8)
        try stored.write(to: URL(fileURLWithPath: scratch.path("old")))
        let temporary = {
            try FileManager.default.contentsOfDirectory(
                atPath: NSTemporaryDirectory()
            ).filter { $0.hasPrefix("factdrill-merge") }
        }
        let before = try temporary()
        let merged = try scratch.store("merged")
        _ = try merged.merge(scratch.path("old"))
        #expect(try merged.text() == text)
        #expect(try Set(temporary()).isSubset(of: before))
        _ = try ProgressStore.recover(scratch.path("old"), into: scratch.path("saved"))
        #expect(try scratch.store("saved").text() == text)
        // With its first page gone as well.
        try damage(scratch.path("old"), at: 0, [UInt8](repeating: 0xA5, count: 4096))
        let recovery = try ProgressStore.recover(scratch.path("old"), into: scratch.path("rescued"))
        #expect(recovery.lost == 0)
        #expect(try scratch.store("rescued").text() == text)
    }

    /// Tables begin on the same pages in every version, which rescues rely on.
    @Test func noMigrationMovesATable() throws {
        func roots(_ version: Int) throws -> [String: Int] {
            let queue = try DatabaseQueue()
            return try queue.write { db in
                for sql in Schema.migrations.prefix(version) { try db.execute(sql: sql) }
                let rows = try Row.fetchAll(db, sql: "SELECT name, rootpage FROM sqlite_schema")
                return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
            }
        }
        let first = try roots(1)
        #expect(first["answer"] != nil)
        for version in 1...Self.version {
            let later = try roots(version)
            for (name, page) in first { #expect(later[name] == page, "\(name)") }
        }
    }
}
