import Facts
import Testing

@testable import Banks

@Suite struct VocabularyTests {
    private static let ids = Vocabulary.relations.map(\.id)

    @Test func hasTheRelationsThatBanksCountOn() {
        let wanted = """
            founded dissolved based-in headquartered-in located-in part-of capital member-of ally-of
            holds-office held-office given-name family-name full-name born died birthplace
            nationality occupation author founder discovered-by invented-by discovered took-part-in
            joined announced confirmed published signed took-place started ended lasted visited
            stationed-at status is-a recognised-as activity focus-area goal language currency
            population area height length depth mass speed chemical-symbol atomic-number stands-for
            caused blamed-on effect reported-by predecessor successor spouse parent child award
            participant winner price temperature
            """
        let missing = wanted.split { $0 == " " || $0 == "\n" }
            .filter { Vocabulary.relation(RelationID(String($0))) == nil }
        #expect(missing == [])
    }

    @Test func everydayWordsLeadToRelationsThatThereAre() {
        for (word, named) in Vocabulary.everyday {
            #expect(!Self.ids.contains(RelationID(word)))
            #expect(named.allSatisfy(Self.ids.contains), "\(word)")
        }
    }

    @Test func namesEachRelationOnce() {
        let ids = Vocabulary.relations.map(\.id)
        #expect(Set(ids).count == ids.count)
        #expect(ids.allSatisfy { Identifiers.isValid($0.rawValue) })
    }

    @Test(arguments: ids)
    func hasSoundWording(id: RelationID) throws {
        let relation = try #require(Vocabulary.relation(id))
        let question = try #require(relation.question).source
        let asking: Set<Substring> = ["When", "Where", "Who", "Whose", "What", "Which", "How"]
        for text in [question, relation.inverse?.source].compactMap({ $0 }) {
            #expect(text.hasSuffix("?"))
            #expect(asking.contains(text.prefix { $0 != " " }), "\(text)")
        }
        #expect((2...3).contains(relation.claims.count))
        #expect(relation.negations.count == relation.claims.count)
        for statement in relation.claims + relation.negations {
            #expect(statement.source.hasSuffix("."))
            #expect(statement.has(.when) == (relation.range == .date), "\(statement.source)")
            #expect(!statement.source.contains("  "))
        }
        let wordings = (relation.claims + relation.negations).map(\.source)
        #expect(Set(wordings).count == wordings.count)
        #expect(relation.noun != nil)
        #expect(Set(relation.synonyms).count == relation.synonyms.count)
        #expect(relation.synonyms.count >= 3)
    }

    /// A relation written into a bank without a change is checked like the bank's own.
    @Test(arguments: ids)
    func passesTheChecksOfBanks(id: RelationID) throws {
        let relation = try #require(Vocabulary.relation(id))
        let text = "format: 1\ntitle: T\nrelations: {\(relation.id): {}}\n"
        let (bank, findings) = BankReader.test(text)
        #expect(findings == [])
        #expect(bank?.relations == [relation])
    }

    /// Each negation denies its claim: it is longer by a word that denies.
    @Test(arguments: ids)
    func deniesEachClaimInOrder(id: RelationID) throws {
        let relation = try #require(Vocabulary.relation(id))
        for (claim, negation) in zip(relation.claims, relation.negations) {
            let denying = ["not ", "cannot ", "No ", "None "]
            #expect(!denying.contains { claim.source.contains($0) }, "\(claim.source)")
            #expect(denying.contains { negation.source.contains($0) }, "\(negation.source)")
            #expect(claim.namesSubject == negation.namesSubject)
        }
    }

    @Test(arguments: ids)
    func saysInAFewWordsWhatItIs(id: RelationID) throws {
        let gloss = try #require(Vocabulary.gloss(id))
        #expect((2...9).contains(gloss.split(separator: " ").count), "\(gloss)")
    }

    /// What format 1 banks were worded with stays, so that their questions and claims do.
    @Test func wordsEveryRelationAsTheSentencesOfFormat1() throws {
        let (bank, _) = BankReader.read(
            try Fixture.text("vocabulary-format-1.yaml"), file: "v", fallbackID: "v")
        let old = try #require(bank).relations
        // What came in later was never worded in format 1.
        let later: Set<RelationID> = ["reason", "purpose"]
        let ids = Self.ids.filter { !later.contains($0) }
        #expect(old.map { $0.id.rawValue } == ids.map { "zz-\($0)" })
        for (relation, id) in zip(old, ids) {
            let new = try #require(Vocabulary.relation(id))
            #expect(new.question == relation.question && new.inverse == relation.inverse)
            #expect(new.claims == relation.claims && new.negations == relation.negations, "\(id)")
            #expect(new.noun == relation.noun && new.range == relation.range)
            #expect(new.cardinality == relation.cardinality && new.unit == relation.unit, "\(id)")
            #expect(new.inverseCardinality == relation.inverseCardinality)
            #expect(new.isSymmetric == relation.isSymmetric)
            #expect(new.isContainment == relation.isContainment)
            #expect(new.canChange == relation.canChange)
            #expect(Set(new.synonyms).isSuperset(of: relation.synonyms), "\(id)")
        }
    }
}
