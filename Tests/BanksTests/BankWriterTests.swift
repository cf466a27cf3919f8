import Facts
import Testing

@testable import Banks

@Suite struct BankWriterTests {
    @Test(arguments: ["good-article.yaml", "simple-capitals.yaml"])
    func readsBackWhatItWrote(name: String) throws {
        let (bank, _) = BankReader.read(
            try Fixture.text(name), file: name, fallbackID: "fallback")
        try expectRoundTrip(try #require(bank))
    }

    @Test(arguments: 0..<150 as Range<UInt64>)
    func readsBackRandomBanks(seed: UInt64) throws {
        var random = RandomBank(seed: seed)
        try expectRoundTrip(random.bank())
    }

    @Test func writesShortPartsOnOneLine() throws {
        var bank = Bank(id: "b", title: "A: title")
        bank.topics = [Topic(id: "t", title: "Topic")]
        bank.entities = [Entity(id: "e", name: "Name", kind: "thing")]
        bank.relations = [try #require(Vocabulary.relation("founded"))]
        let year = try #require(PartialDate(year: 2008))
        var fact = Fact(id: "f", subject: "e", relation: "founded", values: [.date(.on(year))])
        fact.topic = "t"
        bank.facts = [fact]
        #expect(
            BankWriter.text(bank) == """
                format: 2
                id: b
                title: "A: title"
                language: en
                topics:
                  t: Topic
                entities:
                  e: {name: Name, kind: thing}
                facts:
                  - {id: f, subject: e, relation: founded, value: 2008, topic: t}

                """)
    }

    @Test func hidesNothingInWhatItWrites() {
        let bank = Bank(id: "b", title: "a\u{1B}[31m\u{202E}b\u{0}")
        let text = BankWriter.text(bank)
        #expect(!text.unicodeScalars.contains { Plain.isHidden($0) && $0 != "\n" })
        #expect(BankReader.test(text).findings == [])
    }

    private func expectRoundTrip(_ bank: Bank) throws {
        let text = BankWriter.text(bank)
        let (read, findings) = BankReader.read(text, file: "again.yaml", fallbackID: "other")
        let errors = findings.filter { $0.severity == .error }
        #expect(errors == [], "\(FindingPrinter(source: text).text(for: errors))")
        let again = try #require(read)
        #expect(again.id == bank.id)
        #expect(again.title == bank.title)
        #expect(again.language == bank.language)
        #expect(again.source == bank.source)
        #expect(again.citations == bank.citations)
        #expect(again.topics == bank.topics)
        #expect(again.entities == bank.entities)
        #expect(
            again.relations.sorted { $0.id < $1.id } == bank.relations.sorted { $0.id < $1.id })
        #expect(again.facts == bank.facts)
        #expect(again.questions == bank.questions)
    }
}
