public import Facts
public import Journal
import Foundation
import GRDB

/// The log of reviews in a collection of Anki's, which is only ever read.
///
/// Source: Anki's own tables `notes (id, guid)`, `cards (id, nid)` and `revlog (id, cid, ease)`,
/// where `revlog.id` is the time in milliseconds and `ease` the button from 1 to 4, or 0 where
/// nothing was answered.
public enum AnkiCollection {
    /// One answer given in Anki.
    public struct Review: Hashable, Sendable {
        /// The note's GUID: for notes that we exported, the question's name.
        public let guid: String
        /// The button.
        public let rating: RecordedRating
        /// When.
        public let moment: Moment
    }

    /// Whether a file is an SQLite database, as Anki's collections are.
    public static func isDatabase(_ path: String) -> Bool {
        guard let file = FileHandle(forReadingAtPath: path) else { return false }
        defer { try? file.close() }
        return (try? file.read(upToCount: 16)) == Data("SQLite format 3\0".utf8)
    }

    /// The reviews of all notes by time; what makes no sense is passed over.
    ///
    /// Throws ``ProgressError/failed(path:detail:)`` where the file is no collection of Anki's.
    public static func reviews(in path: String) throws(ProgressError) -> [Review] {
        try FileGate.checkOrdinary(path)
        var configuration = Configuration()
        configuration.readonly = true
        configuration.label = "anki"
        do {
            return try DatabaseQueue(path: path, configuration: configuration).read { db in
                for table in ["notes", "cards", "revlog"] where try !db.tableExists(table) {
                    throw ProgressError.failed(path: path, detail: "it is no collection of Anki's")
                }
                let sql = """
                    SELECT notes.guid, revlog.ease, revlog.id FROM revlog
                    JOIN cards ON cards.id = revlog.cid JOIN notes ON notes.id = cards.nid
                    WHERE revlog.ease BETWEEN 1 AND 4 ORDER BY revlog.id
                    """
                return try Row.fetchAll(db, sql: sql).compactMap(review)
            }
        } catch {
            let meaning = ProgressError(error, path: path)
            switch meaning {
            case .locked, .failed: throw meaning
            // The advice for a progress file of ours is of no use here.
            default:
                throw .failed(path: path, detail: "it cannot be read as a collection of Anki's")
            }
        }
    }

    private static func review(_ row: Row) -> Review? {
        let columns = Columns(row, of: "revlog")
        guard let guid = columns.text(0), let ease = columns.integer(1),
            let rating = RecordedRating(rawValue: Int(ease)), let time = columns.integer(2)
        else { return nil }
        let (micros, overflow) = time.multipliedReportingOverflow(by: 1000)
        let moment = Moment(microseconds: micros)
        guard !overflow, Moment.loggable.contains(moment) else { return nil }
        return Review(guid: guid, rating: rating, moment: moment)
    }
}
