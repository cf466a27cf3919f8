import Foundation
import GRDB

/// The pages of a database file that may hold rows of a table.
struct LeafPages {
    /// Their numbers, counted from 1.
    private(set) var numbers: [Int] = []

    /// Reads the first byte of every page of the main file.
    init(_ db: Database) throws {
        let size = try Int.fetchOne(db, sql: "PRAGMA page_size") ?? 4096
        let path = try String.fetchOne(
            db, sql: "SELECT file FROM pragma_database_list WHERE name = 'main'")
        guard let path, let file = FileHandle(forReadingAtPath: path) else { return }
        defer { try? file.close() }
        var page = 1
        while let content = try file.read(upToCount: size), !content.isEmpty {
            if page > 1, content.first == 13 { numbers.append(page) }
            page += 1
        }
    }
}
