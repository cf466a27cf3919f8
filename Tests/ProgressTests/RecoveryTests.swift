import Facts
import Foundation
import GRDB
import Journal
import Testing

@testable import Progress

@Suite struct RecoveryTests {
    /// A log large enough for inner pages, and its entries.
    private func sample(_ scratch: Scratch) throws -> [LogEntry] {
        var maker = LogMaker(seed: 8)
        let log = maker.log(sittings: 30, answers: 50)
        try ProgressStore.open(scratch.path("source")).appendAtOnce(log)
        try FileManager.default.copyItem(atPath: scratch.path("source"), toPath: scratch.path())
        return log
    }

    private func entries(_ store: ProgressStore) throws -> Set<LogEntry> {
        var entries: Set<LogEntry> = []
        try store.forEachEntry { entries.insert($0) }
        return entries
    }

    @Test func aSoundFileIsSavedWhole() throws {
        let scratch = try Scratch()
        let log = try sample(scratch)
        let before = try Data(contentsOf: URL(fileURLWithPath: scratch.path()))
        let recovery = try ProgressStore.recover(scratch.path(), into: scratch.path("new"))
        #expect(recovery.saved.answers == log.compactMap(\.answer).count)
        #expect(recovery.lost == 0)
        #expect(recovery.renamedAttempts == 0)
        let saved = try ProgressStore.open(scratch.path("new"))
        #expect(try entries(saved) == Set(log))
        #expect(try saved.facetStates() == ProgressStore.open(scratch.path("source")).facetStates())
        #expect(try Data(contentsOf: URL(fileURLWithPath: scratch.path())) == before)
        #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.folder).count == 3)
        #expect(try ProgressStore.verify(scratch.path("new"), now: .testing).problems.isEmpty)
    }

    /// The header, or all of the first page, overwritten: everything else is still there.
    @Test(arguments: [16, 100, 4096])
    func aBrokenFirstPageLosesNothing(length: Int) throws {
        let scratch = try Scratch()
        let log = try sample(scratch)
        try damage(scratch.path(), at: 0, [UInt8](repeating: 0xA5, count: length))
        #expect(throws: ProgressError.self) { try ProgressStore.open(scratch.path()) }
        let recovery = try ProgressStore.recover(scratch.path(), into: scratch.path("new"))
        #expect(recovery.lost == 0)
        #expect(try entries(ProgressStore.open(scratch.path("new"))) == Set(log))
    }

    /// One page anywhere overwritten: what is saved is the log's own, and no more than that page's
    /// rows is missing, even where it was the one that leads to all others.
    @Test func aBrokenPageLosesItsOwnRowsAlone() throws {
        let scratch = try Scratch()
        let log = try sample(scratch)
        let known = Set(log.compactMap(\.answer).map(\.id))
        let size = try Data(contentsOf: URL(fileURLWithPath: scratch.path())).count
        let pages = Array(1..<20) + Array(stride(from: 20, to: size / 4096, by: 11))
        for page in pages {
            let path = scratch.path("damaged-\(page)")
            try FileManager.default.copyItem(atPath: scratch.path("source"), toPath: path)
            try damage(path, at: page * 4096, [UInt8](repeating: 0, count: 4096))
            let recovery = try ProgressStore.recover(path, into: path + ".new")
            let saved = try ProgressStore.open(path + ".new")
            var answers: Set<UUIDv7> = []
            try saved.forEachEntry { entry in
                if let answer = entry.answer { answers.insert(answer.id) }
            }
            #expect(answers.isSubset(of: known))
            // An answer takes more than 100 bytes.
            #expect(answers.count >= known.count - 40, "page \(page)")
            #expect(recovery.saved.answers == answers.count)
        }
    }

    @Test func aFileCutShortKeepsItsBeginning() throws {
        let scratch = try Scratch()
        let log = try sample(scratch)
        let handle = try #require(FileHandle(forUpdatingAtPath: scratch.path()))
        let size = Int(try handle.seekToEnd())
        try handle.truncate(atOffset: UInt64(size / 2 / 4096 * 4096 + 1000))
        try handle.close()
        let recovery = try ProgressStore.recover(scratch.path(), into: scratch.path("new"))
        let saved = try entries(ProgressStore.open(scratch.path("new")))
        #expect(recovery.saved.answers > 500)
        let ids = Set(log.compactMap(\.answer).map(\.id))
        #expect(Set(saved.compactMap(\.answer).map(\.id)).isSubset(of: ids))
    }

    @Test func nothingIsOverwritten() throws {
        let scratch = try Scratch()
        _ = try sample(scratch)
        #expect(throws: ProgressError.exists(path: scratch.path("source"))) {
            try ProgressStore.recover(scratch.path(), into: scratch.path("source"))
        }
        #expect(throws: ProgressError.missing(path: scratch.path("none"))) {
            try ProgressStore.recover(scratch.path("none"), into: scratch.path("new"))
        }
        #expect(!FileManager.default.fileExists(atPath: scratch.path("new")))
    }

    @Test func aFileOfOthersGivesNothing() throws {
        let scratch = try Scratch()
        try Data(repeating: 0x20, count: 20_000)
            .write(to: URL(fileURLWithPath: scratch.path("text")))
        let recovery = try? ProgressStore.recover(scratch.path("text"), into: scratch.path("new"))
        #expect(recovery == nil || recovery?.saved == Addition())
    }
}

/// Overwrites bytes of a file.
func damage(_ path: String, at offset: Int, _ bytes: [UInt8]) throws {
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: path))
    try handle.seek(toOffset: UInt64(offset))
    try handle.write(contentsOf: bytes)
    try handle.close()
}
