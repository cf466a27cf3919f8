import Foundation
import Testing

@testable import Banks

@Suite struct BankLibraryTests {
    /// A directory of its own for each test, removed afterwards.
    private final class Place {
        let path: String

        init() throws {
            let url = FileManager.default.temporaryDirectory
                .appending(path: "banks-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
            path = url.path
        }

        deinit { try? FileManager.default.removeItem(atPath: path) }

        func write(_ name: String, _ text: String = "") throws {
            let url = URL(filePath: path + "/" + name)
            try FileManager.default.createDirectory(
                at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: url)
        }
    }

    private func library(
        _ place: Place, _ environment: [String: String] = [:],
        embedded: [(name: String, bytes: [UInt8])] = []
    ) -> BankLibrary {
        BankLibrary(
            environment: environment, workingDirectory: place.path + "/work",
            executable: place.path + "/prefix/bin/factdrill", embedded: embedded)
    }

    @Test func searchesInOrder() throws {
        let place = try Place()
        let environment = [
            "FACTDRILL_BANKS": "\(place.path)/one::../two", "XDG_DATA_HOME": place.path + "/data",
            "HOME": place.path + "/home",
        ]
        let folders = [
            "work/QuestionBanks", "one", "two", "data/factdrill/banks",
            "prefix/share/factdrill/banks",
        ]
        let library = library(place, environment, embedded: [("b", Array("embedded".utf8))])
        try place.write("work/anything")
        for folder in folders.reversed() {
            try place.write(folder + "/b.yaml", folder)
            #expect(try String(decoding: library.find("b").bytes, as: UTF8.self) == folder)
        }
        #expect(library.directories.count == 5)
        #expect(library.entries().map(\.name) == ["b"])
        let found = place.path + "/work/QuestionBanks/b.yaml"
        #expect(library.entries().first?.location == .file(found))
    }

    @Test func fallsBackToTheHomeDirectoryAndTheProgramItself() throws {
        let place = try Place()
        let library = library(
            place, ["HOME": place.path + "/home", "XDG_DATA_HOME": "relative"],
            embedded: [("inside", [1, 2]), ("mine", [3])])
        try place.write("home/.local/share/factdrill/banks/mine.yml", "m")
        #expect(try library.find("mine").bytes == Array("m".utf8))
        let inside = try library.find("inside")
        #expect(inside.bytes == [1, 2] && inside.location == .embedded)
        #expect(inside.shownName == "inside.yaml")
        #expect(library.entries().map(\.name) == ["inside", "mine"])
    }

    @Test func takesPaths() throws {
        let place = try Place()
        try place.write("work/sub/my bank.yaml", "sub")
        try place.write("work/here.yaml", "here")
        try place.write("work/plain", "plain")
        try place.write("work/QuestionBanks/named.yaml", "named")
        let library = library(place)
        let sub = try library.find("sub/my bank.yaml")
        #expect(sub.name == "my bank" && sub.shownName == "sub/my bank.yaml")
        #expect(try library.find(place.path + "/work/sub/my bank.yaml").bytes == sub.bytes)
        #expect(try library.find("here.yaml").bytes == Array("here".utf8))
        #expect(try library.find("named.yaml").bytes == Array("named".utf8))
        #expect(try library.find("plain").name == "plain")
        #expect(try library.find("./plain").bytes == Array("plain".utf8))
    }

    @Test func followsLinksAndRefusesWhatIsNoFile() throws {
        let place = try Place()
        try place.write("work/real.yaml", "real")
        let work = place.path + "/work/"
        try FileManager.default.createSymbolicLink(
            atPath: work + "link.yaml", withDestinationPath: "real.yaml")
        try FileManager.default.createDirectory(
            atPath: work + "folder.yaml", withIntermediateDirectories: true)
        try #require(mkfifo(work + "pipe.yaml", 0o600) == 0)
        let library = library(place)
        #expect(try library.find("link.yaml").bytes == Array("real".utf8))
        #expect(throws: BankLibrary.Failure.notAFile(path: "folder.yaml", kind: "a directory")) {
            try library.find("folder.yaml")
        }
        #expect(throws: BankLibrary.Failure.notAFile(path: "./pipe.yaml", kind: "a pipe")) {
            try library.find("./pipe.yaml")
        }
        #expect(throws: BankLibrary.Failure.notAFile(path: "/dev/null", kind: "a device")) {
            try library.find("/dev/null")
        }
        #expect(library.entries().isEmpty)
    }

    @Test func saysWhereItLookedAndWhatIsNear() throws {
        let place = try Place()
        try place.write("work/QuestionBanks/capitals.yaml")
        try place.write("work/QuestionBanks/capitols.yaml")
        try place.write("work/QuestionBanks/rivers.yaml")
        let library = library(place)
        #expect(
            throws: BankLibrary.Failure.notFound(
                name: "capitale", looked: library.directories, nearest: ["capitals", "capitols"])
        ) {
            try library.find("capitale")
        }
        #expect(throws: BankLibrary.Failure.noSuchFile(path: "no/such.yaml")) {
            try library.find("no/such.yaml")
        }
        for name in ["", "\0", ".yaml", "..", "a\0b.yaml"] {
            #expect(throws: BankLibrary.Failure.self) { try library.find(name) }
        }
    }

    @Test func readsNoMoreThanTheLimit() throws {
        let place = try Place()
        try place.write("work/big.yaml", String(repeating: "#", count: 200_000))
        let limits = BankReader.Limits(bytes: 100_000)
        let library = BankLibrary(
            environment: [:], workingDirectory: place.path + "/work", limits: limits)
        let file = try library.find("big.yaml")
        #expect(file.bytes.count == 100_001)
        let read = BankReader.read(file.bytes, file: "big", fallbackID: "big", limits: limits)
        #expect(read.bank == nil)
    }
}
