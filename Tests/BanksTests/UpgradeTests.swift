import Facts
import Foundation
import Testing

@testable import Banks

/// A bank written anew says the same under the same names.
@Suite struct UpgradeTests {
    private static let tests = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent()

    /// Every bank of the tests that is sound.
    static let banks: [String] = {
        let files = FileManager.default.enumerator(at: tests, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter {
            $0.pathExtension == "yaml"
                && !["errors.yaml", "contradictions.yaml"].contains($0.lastPathComponent)
        }.map(\.path).sorted()
    }()

    @Test(arguments: banks)
    func loadsToTheSame(path: String) throws {
        let bytes = Array(try Data(contentsOf: URL(filePath: path)))
        let old = try #require(BankReader.read(bytes, file: "b", fallbackID: "b").bank)
        let upgrade = try #require(BankUpgrade.of(bytes, file: "b", fallbackID: "b").upgrade)
        let (read, findings) = BankReader.read(upgrade.text, file: "b", fallbackID: "b")
        #expect(
            findings.filter { $0.severity == .error } == [],
            "\(FindingPrinter(source: upgrade.text).text(for: findings))")
        let new = try #require(read)
        #expect(new.id == old.id && new.title == old.title && new.source == old.source)
        #expect(new.facts == old.facts)
        #expect(new.entities == old.entities && new.questions == old.questions)
        for relation in old.relations {
            let again = try #require(new.relations.first { $0.id == relation.id })
            #expect(again.question == relation.question)
            #expect(again.claims == relation.claims)
            #expect(again.negations == relation.negations)
            #expect(again.inverse == relation.inverse)
            #expect(again.noun == relation.noun)
            #expect(Set(again.synonyms).isSuperset(of: relation.synonyms), "\(relation.id)")
            #expect(again.range == relation.range && again.cardinality == relation.cardinality)
            #expect(again.inverseCardinality == relation.inverseCardinality)
            #expect(again.isSymmetric == relation.isSymmetric)
            #expect(again.isContainment == relation.isContainment)
            #expect(again.canChange == relation.canChange && again.unit == relation.unit)
            #expect(again.tolerance == relation.tolerance)
            #expect(again.subjectKinds == relation.subjectKinds)
        }
    }

    @Test func keepsCommentsAndFacts() throws {
        let text = """
            # Of towers.
            format: 1
            title: T
            relations:
              # of visits
              visits: {range: country, question: "Which country did {subject} visit?", claim: "{subject} visited {value}.", negation: "{subject} did not visit {value}."}
            # the entities
            entities: {e: {name: E, kind: country}}
            facts: [{id: f, subject: e, relation: visits, value: e}]

            """
        let (upgrade, _) = BankUpgrade.of(Array(text.utf8), file: "b", fallbackID: "b")
        #expect(upgrade?.lostComments == 1)
        #expect(upgrade?.changes == [BankUpgrade.Change(relation: "visits", isPhrase: true)])
        let lines = upgrade?.text.split(separator: "\n") ?? []
        #expect(lines.prefix(4) == ["# Of towers.", "format: 2", "title: T", "relations:"])
        #expect(lines.contains { $0.contains("verb: visit") })
        #expect(
            lines.suffix(3) == [
                "# the entities", "entities: {e: {name: E, kind: country}}",
                "facts: [{id: f, subject: e, relation: visits, value: e}]",
            ])
    }
}
