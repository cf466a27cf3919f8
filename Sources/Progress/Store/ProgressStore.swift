import Foundation
import GRDB

/// The learner's log in one file, and the memory states that follow from it.
///
/// One file and no other: the rollback journal, not the write-ahead log, so that the file is whole
/// after every answer and can be copied or read from a read-only folder at any time. At one answer
/// every few seconds the two extra syncs cost nothing that a learner could notice. `synchronous` is
/// EXTRA: FULL, and the folder is synced as well when the journal goes, without which a power
/// failure could undo an answer that was already acknowledged (sqlite.org, "PRAGMA synchronous").
public struct ProgressStore: Sendable {
    /// What the store is opened for.
    public enum Access: Sendable {
        /// Reading alone: a missing file counts as empty, and none is made.
        case read
        /// Reading and writing: a missing file is made.
        case write
    }

    /// The file.
    public let path: String

    let queue: DatabaseQueue
    let rule: StateRule
    private let access: Access

    /// Opens the file at `path`, or makes it.
    ///
    /// An older file is brought up to date, after a copy of it was written beside it. Takes the same
    /// time however long the log is, unless the rule is another than last time.
    ///
    /// - Parameters:
    ///   - path: the file.
    ///   - access: what for.
    ///   - rule: how states follow from ratings, given the learner's own weights, if any.
    public static func open(
        _ path: String, for access: Access = .write,
        rule: ([Double]?) -> StateRule = StateRule.fsrs
    ) throws(ProgressError) -> ProgressStore {
        try open(path, for: access, migrations: Schema.migrations, rule: rule)
    }

    /// Opens with other migrations than those that have shipped, for tests of migrating.
    static func open(
        _ path: String, for access: Access, migrations: [String],
        rule: ([Double]?) -> StateRule
    ) throws(ProgressError) -> ProgressStore {
        do {
            let queue = try connect(to: path, for: access, migrations: migrations)
            let (weights, signature) = try queue.read { db in
                (try EventTable.weights(db), try StateTable.signature(db))
            }
            let store = ProgressStore(path: path, queue: queue, rule: rule(weights), access: access)
            if access == .write, signature != store.rule.signature {
                try queue.write { db in try StateTable.rebuildAll(db, rule: store.rule) }
            }
            return store
        } catch {
            throw ProgressError(error, path: path)
        }
    }

    private init(path: String, queue: DatabaseQueue, rule: StateRule, access: Access) {
        self.path = path
        self.queue = queue
        self.rule = rule
        self.access = access
    }

    private static func connect(
        to path: String, for access: Access, migrations: [String]
    ) throws -> DatabaseQueue {
        switch try FileGate.look(at: path, newest: migrations.count) {
        case .nothing where access == .read:
            let queue = try DatabaseQueue(configuration: configuration())
            try queue.migrate(migrations, path: path)
            return queue
        case .nothing(let fileExists):
            if !fileExists { try FileGate.create(path) }
        case .ours(let version):
            if access == .read {
                return try connectForReading(path, version: version, migrations: migrations)
            }
        }
        guard FileGate.isWritable(path) else { throw ProgressError.readOnly(path: path) }
        FileGate.restrict(path)
        let queue = try DatabaseQueue(path: path, configuration: configuration())
        try queue.migrate(migrations, path: path)
        return queue
    }

    private static func connectForReading(
        _ path: String, version: Int, migrations: [String]
    ) throws -> DatabaseQueue {
        var configuration = configuration()
        // Where the last sitting was cut off, SQLite mends the file first, and must write for that.
        configuration.readonly = !FileGate.isWritable(path)
        let file = try DatabaseQueue(path: path, configuration: configuration)
        guard version < migrations.count else { return file }
        let copy = try DatabaseQueue(configuration: self.configuration())
        try file.backup(to: copy)
        try copy.migrate(migrations, path: path)
        return copy
    }

    static func configuration() -> Configuration {
        var configuration = Configuration()
        // SQLite's own waiting tries ten times a second, and misses the short gaps that a script
        // leaves which answers without a pause. Waits of chance, 5 ms on average, find them.
        configuration.busyMode = .callback { tries in
            usleep(.random(in: 1000...9000))
            return tries < ProgressError.patience * 200
        }
        configuration.label = "progress"
        configuration.prepareDatabase { db in
            // A file from elsewhere may hold triggers and views of its own making.
            try db.execute(
                sql: """
                    PRAGMA trusted_schema = OFF;
                    PRAGMA recursive_triggers = ON;
                    PRAGMA synchronous = EXTRA;
                    """)
        }
        return configuration
    }

    func reading<Result>(_ body: (Database) throws -> Result) throws(ProgressError) -> Result {
        do { return try queue.read(body) } catch { throw meaning(error) }
    }

    func writing<Result>(_ body: (Database) throws -> Result) throws(ProgressError) -> Result {
        guard access == .write else { throw .readOnly(path: path) }
        do { return try queue.write(body) } catch { throw meaning(error) }
    }

    func meaning(_ error: any Error) -> ProgressError {
        if let row = error as? UnreadableRow { return row.meaning(path: path) }
        return ProgressError(error, path: path)
    }
}
