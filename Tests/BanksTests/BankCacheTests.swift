import Facts
import Foundation
import Testing

@testable import Banks

@Suite struct BankCacheTests {
    /// A cache in a folder of its own, removed afterwards.
    private final class Place {
        let folder: URL
        let program: URL

        init() throws {
            folder = FileManager.default.temporaryDirectory
                .appending(path: "bank-cache-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            program = folder.appending(path: "program")
            try Data("one build".utf8).write(to: program)
        }

        deinit { try? FileManager.default.removeItem(at: folder) }

        func cache() throws -> BankCache {
            try #require(
                BankCache(
                    environment: ["XDG_CACHE_HOME": folder.path],
                    program: ProgramStamp(path: program.path)))
        }

        var entries: [URL] {
            let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
            return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "bank" }
        }
    }

    private func file(_ text: String, at path: String = "/banks/b.yaml") -> BankFile {
        BankFile(name: "b", shownName: path, location: .file(path), bytes: Array(text.utf8))
    }

    private let bank = Bank(id: "b", title: "Remembered")

    @Test func remembersWhatWasRead() throws {
        let place = try Place()
        let cache = try place.cache()
        #expect(cache.bank(of: file("text")) == nil)
        cache.keep(bank, of: file("text"))
        #expect(cache.bank(of: file("text"))?.title == "Remembered")
    }

    @Test func knowsAnEditedBankFromTheOneItRead() throws {
        let place = try Place()
        let cache = try place.cache()
        cache.keep(bank, of: file("text"))
        #expect(cache.bank(of: file("texT")) == nil)
        #expect(cache.bank(of: file("text", at: "/elsewhere/b.yaml")) == nil)
        cache.keep(bank, of: file("texT"))
        #expect(place.entries.count == 1)
        #expect(cache.bank(of: file("text")) == nil)
    }

    @Test func knowsAnotherBuildOfTheProgram() throws {
        let place = try Place()
        try place.cache().keep(bank, of: file("text"))
        try Data("another build".utf8).write(to: place.program)
        #expect(try place.cache().bank(of: file("text")) == nil)
    }

    @Test func takesNothingButItsOwnEntries() throws {
        let place = try Place()
        let cache = try place.cache()
        cache.keep(bank, of: file("text"))
        let entry = try #require(place.entries.first)
        let whole = try Data(contentsOf: entry)
        for damaged in [Data(), whole.dropLast(), whole + [0], Data("text".utf8)] {
            try damaged.write(to: entry)
            #expect(cache.bank(of: file("text")) == nil)
        }
        let target = place.folder.appending(path: "target")
        try whole.write(to: target)
        try FileManager.default.removeItem(at: entry)
        try FileManager.default.createSymbolicLink(at: entry, withDestinationURL: target)
        #expect(cache.bank(of: file("text")) == nil)
    }

    @Test func keepsEntriesToTheirOwner() throws {
        let place = try Place()
        try place.cache().keep(bank, of: file("text"))
        let entry = try #require(place.entries.first)
        let mode = try FileManager.default.attributesOfItem(atPath: entry.path)[.posixPermissions]
        #expect(mode as? Int == 0o600)
    }

    @Test func doesWithoutAFolder() throws {
        let place = try Place()
        let stamp = ProgramStamp(path: place.program.path)
        #expect(BankCache(environment: [:], program: stamp) == nil)
        #expect(BankCache(environment: ["XDG_CACHE_HOME": "relative"], program: stamp) == nil)
        #expect(BankCache(environment: ["HOME": "/home/a"], program: nil) == nil)
        #expect(ProgramStamp(path: place.folder.path) == nil)
        // Where a file is in the folder's place, nothing is remembered and nothing is said.
        let cache = try #require(
            BankCache(environment: ["XDG_CACHE_HOME": place.program.path], program: stamp))
        cache.keep(bank, of: file("text"))
        #expect(cache.bank(of: file("text")) == nil)
    }

    /// Whatever bit is flipped, the entry no longer serves.
    @Test func noChangedByteIsTrusted() throws {
        let place = try Place()
        let cache = try place.cache()
        let file = file("title: Remembered")
        cache.keep(bank, of: file)
        let entry = try #require(place.entries.first)
        let whole = try Data(contentsOf: entry)
        #expect(cache.bank(of: file)?.title == bank.title)
        for position in whole.indices {
            for bit in 0..<8 {
                var changed = whole
                changed[position] ^= 1 << bit
                try changed.write(to: entry)
                chmod(entry.path, 0o600)
                #expect(cache.bank(of: file) == nil, "byte \(position), bit \(bit)")
            }
        }
        for cut in whole.indices {
            try whole.prefix(cut).write(to: entry)
            chmod(entry.path, 0o600)
            #expect(cache.bank(of: file) == nil, "cut at \(cut)")
        }
    }

    @Test(arguments: [0o600, 0o666, 0o644, 0o620] as [mode_t])
    func onlyAnEntryOfOnesOwnIsTrusted(mode: mode_t) throws {
        let place = try Place()
        let cache = try place.cache()
        let file = file("title: Remembered")
        cache.keep(bank, of: file)
        chmod(try #require(place.entries.first).path, mode)
        #expect((cache.bank(of: file)?.title == bank.title) == (mode == 0o600))
    }
}
