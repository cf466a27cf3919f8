import GRDB

/// Reads the rows of one table of a damaged copy, past what cannot be read.
///
/// First in order through the table's tree. Where part of that cannot be reached, every page of the
/// file that may be a leaf of the tree is then read as if it were the whole table; rows met before
/// are passed over.
final class TableSalvage {
    /// Whether the rows come from pages that may be another table's.
    private(set) var isGuessing = false

    private let table: String
    private let selection: String
    private let db: Database
    private var seen: Set<Int64> = []
    private var hasMetDamage = false

    /// Takes a table and a selection of it whose first column is its number.
    init(table: String, selection: String, db: Database) {
        self.table = table
        self.selection = selection
        self.db = db
    }

    /// Calls `body` with each row that can be reached, once; a row that it says is none of the
    /// table's does not stand in the way of the one with its number.
    func forEachRow(_ body: (Row) throws -> Bool) throws {
        try forEachRowOfTree(body)
        guard hasMetDamage else { return }
        isGuessing = true
        try forEachLeaf { try forEachRowOfTree(body) }
    }

    private func forEachRowOfTree(_ body: (Row) throws -> Bool) throws {
        let sql = "\(selection) NOT INDEXED WHERE number >= ? ORDER BY number"
        guard let statement = try? db.makeStatement(sql: sql) else {
            hasMetDamage = true
            return
        }
        var next: Int64 = 0
        while let start = firstReadable(from: next, statement) {
            next = start
            guard let rows = try? Row.fetchCursor(statement, arguments: [start]) else { return }
            while let row = try? rows.next() {
                guard let number = row[0] as Int64?, number >= next else { continue }
                next = number + 1
                if !seen.contains(number), try body(row) { seen.insert(number) }
            }
        }
    }

    /// Lets the table begin at each page in turn that has the mark of a table's leaf, 13.
    /// Source: "Database File Format", section 1.6.
    private func forEachLeaf(_ body: () throws -> Void) throws {
        let pages = try LeafPages(db)
        try db.execute(
            sql: "PRAGMA synchronous = OFF; PRAGMA journal_mode = MEMORY;"
                + "PRAGMA writable_schema = ON")
        let root = try Int.fetchOne(
            db, sql: "SELECT rootpage FROM sqlite_schema WHERE name = ?", arguments: [table])
        for page in pages.numbers {
            try begin(at: page)
            try body()
        }
        if let root { try begin(at: root) }
        try db.execute(sql: "PRAGMA writable_schema = OFF")
    }

    private func begin(at page: Int) throws {
        try db.execute(
            sql: "UPDATE sqlite_schema SET rootpage = ? WHERE name = ?", arguments: [page, table])
        try db.execute(sql: "PRAGMA writable_schema = RESET; PRAGMA writable_schema = ON")
    }
}

// MARK: - Holes

extension TableSalvage {
    private enum Probe {
        case row, damage, end
    }

    /// The largest number that the tables admit.
    private static let most: Int64 = 1_000_000_000_000
    /// So many numbers are tried one by one: as far as the rows of an inner page reach.
    private static let patience: Int64 = 20_000

    /// The smallest number from `start` on whose row, or the next there is, can be read; nil where
    /// no further row is found.
    ///
    /// Beyond ``patience`` it goes by steps that double, and then by halves back to the hole's end.
    private func firstReadable(from start: Int64, _ statement: Statement) -> Int64? {
        guard start < Self.most else { return nil }
        for number in start..<start + (isGuessing ? 1 : Self.patience) {
            switch probe(number, statement) {
            case .row: return number
            case .end: return nil
            case .damage: hasMetDamage = true
            }
        }
        // A single page that cannot be read is not gone through number by number.
        guard !isGuessing else { return nil }
        var bad = start + Self.patience - 1
        var good = bad
        var step: Int64 = 1
        repeat {
            bad = good
            good = start + Self.patience + step
            step *= 2
            guard good < Self.most else { return nil }
        } while probe(good, statement) == .damage
        while good - bad > 1 {
            let middle = bad + (good - bad) / 2
            if probe(middle, statement) == .damage { bad = middle } else { good = middle }
        }
        return probe(good, statement) == .row ? good : nil
    }

    private func probe(_ number: Int64, _ statement: Statement) -> Probe {
        do {
            return try Row.fetchCursor(statement, arguments: [number]).next() == nil ? .end : .row
        } catch {
            return .damage
        }
    }
}
