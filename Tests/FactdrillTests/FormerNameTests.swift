import Foundation
import TestSupport
import Testing

/// A bank that was renamed keeps what is known of it, and a fact that changed is asked anew.
@Suite(.serialized) struct FormerNameTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    private func bank(_ name: String, years: [Int] = [2001, 2002, 2003, 2004]) {
        let facts = years.enumerated().map { number, year in
            "  - {id: f\(number), subject: o\(number), relation: founded, value: \(year)}\n"
        }
        let entities = years.indices.map {
            "  o\($0): {name: Society \($0), kind: organisation}\n"
        }
        program.folder.write(
            "format: 1\ntitle: Societies\nentities:\n\(entities.joined())facts:\n\(facts.joined())",
            to: name)
    }

    private func practise(_ name: String) throws -> Program.Result {
        let lines = String(repeating: ":skip\n", count: 4)
        let result = try program.run(
            ["practice", name, "--count", "4", "--kind", "date", "--seed", "1"], input: lines)
        #expect(result.status == 0, "\(result.errors)")
        return result
    }

    private func answer(_ name: String, count: Int) throws {
        let result = try program.run(
            ["practice", name, "--count", "\(count)", "--kind", "date", "--seed", "1"],
            input: String(repeating: "1900\n", count: count))
        #expect(result.status == 0, "\(result.errors)")
    }

    private func facets() throws -> [String: Int] {
        Dictionary(
            uniqueKeysWithValues: try program.jsonList(["progress", "show", "--format", "json"])
                .compactMap { row in
                    guard let facet = row["facet"] as? String, let count = row["reviews"] as? Int
                    else { return nil }
                    return (facet, count)
                })
    }

    @Test func aRenamedFileKeepsItsProgress() throws {
        bank("old.yaml")
        try answer("old.yaml", count: 4)
        let before = try facets()
        #expect(before.count == 4)
        #expect(before.keys.allSatisfy { $0.hasPrefix("old/") })
        try FileManager.default.removeItem(atPath: program.folder.path + "/old.yaml")
        bank("new.yaml")
        let result = try practise("new.yaml")
        #expect(result.errors.contains("practised before as 'old'"))
        try answer("new.yaml", count: 4)
        let after = try facets()
        #expect(Set(after.keys) == Set(before.keys))
        for (facet, count) in before { #expect(after[facet, default: 0] > count) }
    }

    @Test func anotherBankIsNotTakenForIt() throws {
        bank("old.yaml")
        try answer("old.yaml", count: 4)
        try FileManager.default.removeItem(atPath: program.folder.path + "/old.yaml")
        bank("new.yaml", years: [2001, 1902, 1903, 1904])
        let result = try practise("new.yaml")
        #expect(!result.errors.contains("practised before"))
        try answer("new.yaml", count: 4)
        #expect(try facets().keys.filter { $0.hasPrefix("new/") }.count == 4)
    }

    @Test func aCopyBesideTheOriginalIsABankOfItsOwn() throws {
        program.folder.write("", to: "empty")
        try FileManager.default.createDirectory(
            atPath: program.folder.path + "/QuestionBanks", withIntermediateDirectories: true)
        bank("QuestionBanks/old.yaml")
        try answer("old", count: 4)
        bank("QuestionBanks/copy.yaml")
        let result = try practise("copy")
        #expect(!result.errors.contains("practised before"))
    }

    @Test func aFactWhoseValueChangedIsAskedAnewAndSaysSoOnce() throws {
        let notice = "This fact has changed since you last saw it."
        bank("old.yaml")
        try answer("old.yaml", count: 4)
        bank("old.yaml", years: [2001, 2002, 2003, 1999])
        let first = try practise("old.yaml")
        #expect(first.output.components(separatedBy: notice).count == 2)
        try answer("old.yaml", count: 4)
        #expect(!(try practise("old.yaml").output.contains(notice)))
    }
}
