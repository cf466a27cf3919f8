import Foundation
import GRDB

/// A copy of a damaged file that SQLite agrees to open.
enum DamagedCopy {
    /// Copies the file with its rollback journal, readable by its owner alone.
    static func make(of path: String, at copy: String) throws {
        FileGate.remove(copy)
        for end in ["", "-journal", "-wal"] where end.isEmpty || FileGate.mode(path + end) != nil {
            try FileGate.create(copy + end)
            try copyBytes(from: path + end, to: copy + end)
        }
    }

    /// Opens the copy; where that fails, with no regard to its journal, and at last with the
    /// definitions of a new file's tables in place of its own.
    static func open(_ copy: String) throws -> DatabaseQueue {
        if let queue = try? plainly(copy) { return queue }
        for end in ["-journal", "-wal", "-shm"] { _ = unlink(copy + end) }
        try setPageCount(copy)
        if let queue = try? plainly(copy) { return queue }
        try graftSchema(copy)
        return try plainly(copy)
    }

    private static func plainly(_ copy: String) throws -> DatabaseQueue {
        let queue = try DatabaseQueue(path: copy, configuration: ProgressStore.configuration())
        try queue.read { db in
            for table in ["attempt", "answer", "review", "event"] {
                _ = try db.makeStatement(sql: "SELECT * FROM \(table)")
            }
        }
        return queue
    }

    /// Corrects what the header says of the file's length, as after it was cut short.
    private static func setPageCount(_ copy: String) throws {
        try edit(copy) { file in
            let header = try read(file, 100)
            guard header.count == 100 else { return }
            let size = Int(header[16]) << 8 | Int(header[17])
            try writePageCount(file, pageSize: size == 1 ? 65_536 : size)
        }
    }

    /// Puts the pages that hold the definitions of a new file's tables in the place of the copy's:
    /// the tables themselves begin on the same pages in every file of a version.
    private static func graftSchema(_ copy: String) throws {
        let fresh = copy + "-new"
        defer { FileGate.remove(fresh) }
        try FileGate.create(fresh)
        let queue = try DatabaseQueue(path: fresh, configuration: ProgressStore.configuration())
        try queue.migrate(Schema.migrations, path: fresh)
        let roots = try queue.read { db in
            Set(try Int.fetchAll(db, sql: "SELECT rootpage FROM sqlite_schema"))
        }
        let size = try queue.read { db in try Int.fetchOne(db, sql: "PRAGMA page_size") } ?? 4096
        try queue.close()
        let content = [UInt8](try Data(contentsOf: URL(fileURLWithPath: fresh)))
        try edit(copy) { file in
            for page in 1...max(1, content.count / size) where !roots.contains(page) {
                let start = (page - 1) * size
                try file.seek(toOffset: UInt64(start))
                try file.write(contentsOf: content[start..<min(start + size, content.count)])
            }
            try writePageCount(file, pageSize: size)
        }
    }

    /// Bytes 28 to 31 hold the number of pages; it counts where bytes 92 to 95 repeat bytes 24 to
    /// 27. Source: "Database File Format", section 1.3.
    private static func writePageCount(_ file: FileHandle, pageSize: Int) throws {
        guard pageSize >= 512 else { return }
        let pages = Int(try file.seekToEnd()) / pageSize
        let header = try read(file, 100)
        guard header.count == 100 else { return }
        try file.seek(toOffset: 28)
        try file.write(
            contentsOf: [24, 16, 8, 0].map { UInt8(truncatingIfNeeded: pages >> $0) })
        try file.seek(toOffset: 92)
        try file.write(contentsOf: header[24..<28])
        // No list of free pages: it may be what is broken, and nothing is to be written here.
        try file.seek(toOffset: 32)
        try file.write(contentsOf: [UInt8](repeating: 0, count: 8))
    }

    private static func read(_ file: FileHandle, _ count: Int) throws -> [UInt8] {
        try file.seek(toOffset: 0)
        return [UInt8](try file.read(upToCount: count) ?? Data())
    }

    private static func edit(_ path: String, _ body: (FileHandle) throws -> Void) throws {
        let file = try FileHandle(forUpdating: URL(fileURLWithPath: path))
        defer { try? file.close() }
        try body(file)
    }

    private static func copyBytes(from path: String, to copy: String) throws {
        guard let source = FileHandle(forReadingAtPath: path) else {
            throw ProgressError.unreadable(path: path)
        }
        try edit(copy) { target in
            while let piece = try source.read(upToCount: 1 << 20), !piece.isEmpty {
                try target.write(contentsOf: piece)
            }
        }
    }
}
