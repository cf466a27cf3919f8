import Foundation
import GRDB
import Journal

/// What was saved from a damaged file.
public struct Recovery: Hashable, Sendable {
    /// How many attempts, answers and events the new file holds.
    public var saved = Addition()
    /// How many entries were found but could not be read.
    public var lost = 0
    /// How many sittings were lost whose answers were saved; they got a new name.
    public var renamedAttempts = 0
}

extension ProgressStore {
    /// Saves what can be saved of a damaged progress file into a new one; the damaged file stays as
    /// it is, whatever happens.
    ///
    /// Works on a copy beside the new file. Where the definitions of its tables are broken they are
    /// replaced by those of a new file, since the tables of a version always begin on the same
    /// pages; rows are then read one table at a time, and where a page cannot be read, from the next
    /// that can.
    public static func recover(
        _ path: String, into target: String,
        rule: ([Double]?) -> StateRule = StateRule.fsrs
    ) throws(ProgressError) -> Recovery {
        try FileGate.checkOrdinary(path)
        guard case .nothing(fileExists: false) = try FileGate.look(at: target, newest: .max)
        else { throw .exists(path: target) }
        let copy = target + ".damaged"
        try FileGate.create(target)
        do {
            defer { FileGate.remove(copy) }
            let salvage = try Salvage(copying: path, to: copy)
            let store = try open(target, rule: rule)
            return try store.take(salvage)
        } catch {
            FileGate.remove(target)
            let told = ProgressError(error, path: path)
            // What ran out of room is not the damaged file, which is only read.
            if case .diskFull = told { throw .diskFull(path: target) }
            throw told
        }
    }

    private func take(_ salvage: Salvage) throws -> Recovery {
        var recovery = Recovery()
        try writing { db in
            var taking = LogTaking(path: path)
            try salvage.forEachEntry { entry in
                do {
                    try taking.take(entry, db)
                } catch ProgressError.unknown {
                    recovery.lost += 1
                } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
                    recovery.lost += 1
                }
            }
            try StateTable.refresh(taking.touched, rule: rule, db)
            recovery.saved = taking.addition
        }
        recovery.lost += salvage.unreadable
        recovery.renamedAttempts = salvage.renamed
        return recovery
    }
}
