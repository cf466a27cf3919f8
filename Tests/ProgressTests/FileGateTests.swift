import Facts
import Foundation
import GRDB
import Journal
import Testing

@testable import Progress

@Suite struct FileGateTests {
    private func mode(_ path: String) -> Int? {
        (try? FileManager.default.attributesOfItem(atPath: path))?[.posixPermissions] as? Int
    }

    @Test func newFilesAndFoldersAreTheOwnersAlone() throws {
        let scratch = try Scratch()
        let path = scratch.path("a/b/progress.sqlite")
        let mask = umask(0)
        defer { umask(mask) }
        let store = try ProgressStore.open(path)
        var maker = LogMaker(seed: 1)
        // While a transaction is open its journal lies beside the file.
        try store.queue.write { db in
            try AttemptTable.insert(maker.attempt(), db)
            try db.execute(sql: "CREATE TABLE big AS SELECT zeroblob(10000000)")
            let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path("a/b"))
            #expect(names.sorted() == ["progress.sqlite", "progress.sqlite-journal"])
            for name in names { #expect(mode(scratch.path("a/b/" + name)) == 0o600) }
        }
        #expect(mode(scratch.path("a")) == 0o700)
        #expect(mode(scratch.path("a/b")) == 0o700)
    }

    @Test func aFileThatOthersMayReadIsClosedToThem() throws {
        let scratch = try Scratch()
        _ = try scratch.store()
        chmod(scratch.path(), 0o664)
        _ = try scratch.store()
        #expect(mode(scratch.path()) == 0o600)
    }

    /// Whatever is not ours is refused, and not a byte of it changes.
    @Test(arguments: ProgressStore.Access.allCases)
    func whatIsNotOursIsLeftAlone(access: ProgressStore.Access) throws {
        let scratch = try Scratch()
        let path = scratch.path()
        func refusal(_ content: Data) throws -> ProgressError? {
            try content.write(to: URL(fileURLWithPath: path))
            defer { #expect((try? Data(contentsOf: URL(fileURLWithPath: path))) == content) }
            do {
                _ = try ProgressStore.open(path, for: access)
                return nil
            } catch {
                return error
            }
        }
        #expect(try refusal(Data("notes\n".utf8)) == .notOurs(path: path))
        #expect(try refusal(Data("SQLite format 3\0".utf8)) == .notOurs(path: path))
        #expect(try refusal(Data(count: 5000)) == .notOurs(path: path))

        let other = scratch.path("other")
        let queue = try DatabaseQueue(path: other)
        try queue.write { db in try db.execute(sql: "CREATE TABLE t (x)") }
        try queue.close()
        #expect(
            try refusal(Data(contentsOf: URL(fileURLWithPath: other))) == .notOurs(path: path))

        _ = try scratch.store("ours")
        var ours = try Data(contentsOf: URL(fileURLWithPath: scratch.path("ours")))
        ours[63] = 99
        let known = Schema.migrations.count
        #expect(try refusal(ours) == .newerVersion(path: path, found: 99, known: known))
    }

    @Test(arguments: ProgressStore.Access.allCases)
    func onlyAnOrdinaryFileWillDo(access: ProgressStore.Access) throws {
        let scratch = try Scratch()
        _ = try scratch.store()
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path("link"), withDestinationPath: scratch.path())
        try FileManager.default.createSymbolicLink(
            atPath: scratch.path("loose"), withDestinationPath: scratch.path("nowhere"))
        #expect(mkfifo(scratch.path("pipe"), 0o600) == 0)
        let cases: [(String, ProgressError)] = [
            (scratch.folder, .isFolder(path: scratch.folder)),
            (scratch.path("link"), .isLink(path: scratch.path("link"))),
            (scratch.path("loose"), .isLink(path: scratch.path("loose"))),
            (scratch.path("pipe"), .isSpecial(path: scratch.path("pipe"))),
            ("/dev/null", .isSpecial(path: "/dev/null")),
            (
                scratch.path("progress.sqlite/x"),
                .failed(path: scratch.path("progress.sqlite/x"), detail: "Not a directory")
            ),
        ]
        for (path, expected) in cases {
            #expect(throws: expected) { try ProgressStore.open(path, for: access) }
        }
        #expect(!FileManager.default.fileExists(atPath: scratch.path("nowhere")))
    }

    @Test func aDamagedFileIsCalledDamaged() throws {
        let scratch = try Scratch()
        _ = try scratch.store()
        try damage(scratch.path(), at: 100, [UInt8](repeating: 0xEE, count: 3000))
        #expect {
            try scratch.store()
        } throws: { error in
            if case .corrupt(scratch.path(), _) = error as? ProgressError { true } else { false }
        }
    }

    @Test func whereNothingCanBeMadeItSaysSo() throws {
        #expect(throws: ProgressError.self) { try ProgressStore.open("/proc/factdrill/x.sqlite") }
        #expect(throws: ProgressError.self) { try ProgressStore.open("/sys/x.sqlite") }
    }

    // The superuser may write anywhere.
    @Test(.enabled(if: geteuid() != 0)) func aReadOnlyFolderIsNamedAndCanBeRead() throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 1)
        let attempt = maker.attempt()
        let answer = maker.answer(in: attempt)
        try scratch.store().append([.attempt(attempt), .answer(answer)])
        chmod(scratch.folder, 0o500)
        defer { chmod(scratch.folder, 0o700) }
        #expect(throws: ProgressError.readOnly(path: scratch.path("new"))) {
            try ProgressStore.open(scratch.path("new"))
        }
        let store = try scratch.store()
        #expect(throws: ProgressError.readOnly(path: scratch.path())) {
            try store.append(maker.attempt())
        }
        chmod(scratch.path(), 0o400)
        #expect(throws: ProgressError.readOnly(path: scratch.path())) {
            try scratch.store()
        }
        let reader = try ProgressStore.open(scratch.path(), for: .read)
        #expect(try reader.answers == [answer])
        chmod(scratch.path(), 0)
        #expect(throws: ProgressError.unreadable(path: scratch.path())) {
            try ProgressStore.open(scratch.path(), for: .read)
        }
    }
}

extension ProgressStore.Access: CaseIterable {
    /// Both.
    public static var allCases: [Self] { [.read, .write] }
}
