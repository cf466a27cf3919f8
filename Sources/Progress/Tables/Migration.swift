import Foundation
import GRDB

extension DatabaseQueue {
    /// Brings the file up to date, all at once or not at all; before, an older file is copied to
    /// one beside it. Does nothing but read where it is up to date.
    func migrate(_ migrations: [String], path: String) throws {
        let version = try read { db in try Self.version(db) }
        guard version < migrations.count else { return }
        if version > 0 { try writeBackup(of: path, version: version) }
        try write { db in
            // Another sitting may have done it while this one waited for the lock.
            for (index, sql) in migrations.enumerated().dropFirst(try Self.version(db)) {
                try db.execute(sql: sql)
                try db.execute(sql: "PRAGMA user_version = \(index + 1)")
            }
        }
    }

    private static func version(_ db: Database) throws -> Int {
        try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    }

    private func writeBackup(of path: String, version: Int) throws {
        // A file in memory is a copy already.
        guard self.path != ":memory:" else { return }
        let target = try Self.newPath("\(path).version-\(version).backup")
        try FileGate.create(target)
        do {
            let copy = try DatabaseQueue(
                path: target, configuration: ProgressStore.configuration())
            try backup(to: copy)
            try copy.close()
        } catch {
            // Half a backup is none.
            FileGate.remove(target)
            throw error
        }
    }

    /// `path`, or with a number behind it where that is taken.
    private static func newPath(_ path: String) throws -> String {
        for number in 1...1000 {
            let candidate = number == 1 ? path : "\(path)-\(number)"
            var status = stat()
            if lstat(candidate, &status) != 0, errno == ENOENT { return candidate }
        }
        throw ProgressError.exists(path: path)
    }
}
