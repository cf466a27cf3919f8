import Facts
import Foundation
import GRDB
import Journal
import Testing

@testable import Progress

@Suite struct AnkiCollectionTests {
    private func collection(_ path: String, _ sql: String) throws {
        let queue = try DatabaseQueue(path: path)
        try queue.write { db in
            try db.execute(
                sql: """
                    CREATE TABLE notes (id INTEGER PRIMARY KEY, guid TEXT NOT NULL);
                    CREATE TABLE cards (id INTEGER PRIMARY KEY, nid INTEGER NOT NULL);
                    CREATE TABLE revlog (id INTEGER PRIMARY KEY, cid INTEGER, ease INTEGER);
                    \(sql)
                    """)
        }
        try queue.close()
    }

    @Test func reviewsComeByTimeAndWhatMakesNoSenseIsPassedOver() throws {
        let scratch = try Scratch()
        let path = scratch.path("collection.anki2")
        try collection(
            path,
            """
            INSERT INTO notes VALUES (1, 'geo/a/date'), (2, 'geo/b/choice'), (3, x'00FF');
            INSERT INTO cards VALUES (10, 1), (11, 1), (20, 2), (30, 3), (40, 9);
            INSERT INTO revlog VALUES
                (1700000002000, 20, 4), (1700000001000, 10, 1), (1700000003000, 11, 3),
                (1700000004000, 10, 0), (1700000005000, 10, 5), (1700000006000, 30, 2),
                (1700000007000, 40, 2), (1700000008000, 99, 2), (-5, 10, 2),
                (9223372036854775807, 10, 2);
            """)
        let before = try Data(contentsOf: URL(filePath: path))
        #expect(AnkiCollection.isDatabase(path))
        let reviews = try AnkiCollection.reviews(in: path)
        #expect(reviews.map(\.guid) == ["geo/a/date", "geo/b/choice", "geo/a/date"])
        #expect(reviews.map(\.rating) == [.again, .easy, .good])
        #expect(
            reviews.map(\.moment) == [1, 2, 3].map { Moment(seconds: 1_700_000_000 + $0) })
        #expect(try Data(contentsOf: URL(filePath: path)) == before)
    }

    @Test func whatIsNoCollectionIsRefusedWithAnkisName() throws {
        let scratch = try Scratch()
        let path = scratch.path("other.anki2")
        _ = try scratch.store("other.anki2")
        func message() -> String? {
            do {
                _ = try AnkiCollection.reviews(in: path)
                return nil
            } catch {
                return "\(error)"
            }
        }
        #expect(try #require(message()).contains("Anki"))
        try Data(("SQLite format 3\0" + String(repeating: "x", count: 4000)).utf8)
            .write(to: URL(filePath: path))
        #expect(try #require(message()).contains("Anki"))
        try FileManager.default.removeItem(atPath: path)
        #expect(throws: ProgressError.missing(path: path)) {
            try AnkiCollection.reviews(in: path)
        }
        #expect(!AnkiCollection.isDatabase(path))
    }
}
