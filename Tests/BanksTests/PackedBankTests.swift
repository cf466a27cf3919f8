import Facts
import Testing

@testable import Banks

@Suite struct PackedBankTests {
    @Test(arguments: 0..<150 as Range<UInt64>)
    func readsBackRandomBanks(seed: UInt64) throws {
        var random = RandomBank(seed: seed)
        try expectRoundTrip(random.bank())
    }

    @Test(arguments: ["good-article.yaml", "simple-capitals.yaml"])
    func readsBackBanksOfFiles(name: String) throws {
        let (bank, _) = BankReader.read(
            try Fixture.text(name), file: name, fallbackID: "fallback")
        try expectRoundTrip(try #require(bank))
    }

    @Test(arguments: [0, 1, -1, 63, 64, -64, -65, 9999, -9999, .max, .min])
    func readsBackWholeNumbers(number: Int) throws {
        var writer = PackWriter()
        writer.write(number)
        var reader = PackReader(writer.bytes[...])
        #expect(try reader.number() == number)
        #expect(reader.isAtEnd)
    }

    @Test func refusesEveryBeginningOfABank() {
        var random = RandomBank(seed: 7)
        let bytes = packed(random.bank())
        for length in stride(from: 0, to: bytes.count, by: max(1, bytes.count / 300)) {
            var reader = PackReader(bytes[..<length])
            #expect(throws: PackReader.Damage.self) { try Bank(from: &reader) }
        }
    }

    @Test(arguments: 0..<40 as Range<UInt64>)
    func neverTrapsOnChangedBytes(seed: UInt64) {
        var random = RandomBank(seed: seed)
        let whole = packed(random.bank())
        var generator = SeededGenerator(seed: seed)
        var refused = 0
        for _ in 0..<200 {
            var bytes = whole
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: bytes.indices, using: &generator)] =
                    UInt8.random(in: 0...255, using: &generator)
            }
            var reader = PackReader(bytes[...])
            if (try? Bank(from: &reader)) == nil { refused += 1 }
        }
        #expect(refused > 0)
    }

    private func packed(_ bank: Bank) -> [UInt8] {
        var writer = PackWriter()
        bank.pack(into: &writer)
        return writer.bytes
    }

    private func expectRoundTrip(_ bank: Bank) throws {
        var reader = PackReader(packed(bank)[...])
        let again = try Bank(from: &reader)
        #expect(reader.isAtEnd)
        #expect(again.id == bank.id)
        #expect(again.title == bank.title)
        #expect(again.language == bank.language)
        #expect(again.source == bank.source)
        #expect(again.citations == bank.citations)
        #expect(again.topics == bank.topics)
        #expect(again.entities == bank.entities)
        #expect(again.relations == bank.relations)
        #expect(again.facts == bank.facts)
        #expect(again.questions == bank.questions)
    }
}
