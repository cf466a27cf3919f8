import Foundation
import Testing

/// What writers of banks find out from the program.
@Suite(.serialized) struct BankCommandTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    @Test func theBuiltInRelationsAreListed() throws {
        let text = try program.run(["bank", "relations"]).output
        #expect(text.contains("founded"))
        #expect(text.contains("When was {subject} founded?"))
        for line in text.split(separator: "\n") { #expect(line.count <= 80, "\(line)") }
        let list = try program.jsonList(["bank", "relations", "--format", "json"])
        let names = list.compactMap { $0["relation"] as? String }
        #expect(names == names.sorted() && names.contains("capital"))
        let capital = try #require(list.first { $0["relation"] as? String == "capital" })
        #expect(capital["cardinality"] as? String == "one")
        #expect(capital["range"] as? String == "entity")
    }

    @Test func everyBankIsToldOfWhereOneHasErrors() throws {
        try Data("format: 1\n".utf8).write(
            to: URL(filePath: program.folder.path + "/untitled.yaml"))
        let checked = try program.run(["bank", "check", "japan-joins-ccdcoe", "untitled.yaml"])
        #expect(checked.status == 65)
        let lines = checked.output.split(separator: "\n")
        #expect(lines.count == 2)
        #expect(lines.last == "untitled.yaml: 1 error.")
    }

    @Test func anEmptyBankIsToldOf() throws {
        try Data("format: 1\ntitle: Empty\n".utf8).write(
            to: URL(filePath: program.folder.path + "/empty.yaml"))
        let checked = try program.run(["bank", "check", "empty.yaml"])
        #expect(checked.status == 0)
        #expect(checked.errors.contains("nothing can be asked"))
    }

    @Test func aFileMayBeCalledOtherwiseThanItsBank() throws {
        let folder = program.folder.path + "/QuestionBanks"
        try FileManager.default.createDirectory(
            atPath: folder, withIntermediateDirectories: true)
        let made = try program.run(["bank", "new", "capitals.yaml"])
        #expect(made.status == 0, "\(made.errors)")
        try FileManager.default.moveItem(
            atPath: program.folder.path + "/capitals.yaml", toPath: folder + "/my-own.yaml")
        let listed = try program.run(["bank", "list"]).output
        #expect(listed.contains("my-own"))
        #expect(listed.contains("(id capitals)"))
        for name in ["my-own", "capitals"] {
            let shown = try program.run(["bank", "show", name])
            #expect(shown.status == 0, "\(shown.errors)")
            #expect(shown.output.contains("capitals"))
            #expect(try program.run(["bank", "check", name]).status == 0)
            let sitting = try program.run(["practice", name, "--count", "1"], input: "no\n")
            #expect(sitting.status == 0)
            #expect(try program.run(["history", "--bank", name]).status == 0)
        }
    }
}
