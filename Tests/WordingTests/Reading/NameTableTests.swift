import Testing

@testable import Wording

@Suite("Name tables") struct NameTableTests {
    private let table = NameTable([
        ("Shinzo Abe", 0), ("Hubble Space Telescope", 1), ("James Webb Space Telescope", 2),
        ("South Korea", 3), ("North Korea", 4), ("Müller", 5), ("St Petersburg", 6),
    ])

    @Test(
        "Spellings of one name",
        arguments: [
            ("shinzo abe", 0), ("Abe, Shinzo", 0), ("Abe Shinzo", 0), ("Mueller", 5), ("Muller", 5),
            ("Saint Petersburg", 6), ("SouthKorea", 3), ("Korea, North", 4),
        ])
    func exact(_ text: String, _ owner: Int) {
        #expect(table.owners(of: NormalText(text)) == [owner])
    }

    @Test(
        "Parts",
        arguments: [
            ("Hubble", [1]), ("Hubble telescope", [1]), ("space telescope", [1, 2]),
            ("S. Korea", [3]), ("Korea", [3, 4]), ("S. Abe", [0]), ("telescope hubble", []),
            ("S", []),
        ])
    func parts(_ text: String, _ owners: [Int]) {
        #expect(table.owners(withPart: NormalText(text).words) == owners)
    }

    @Test("The nearest name is the one a plain search finds")
    func nearest() {
        let countries = Countries.table
        var random = SplitMix(state: 5)
        for _ in 0..<300 {
            var key = Array(countries.names[Int(random.next() % UInt64(countries.names.count))].key)
            for _ in 0..<Int(random.next() % 3) where !key.isEmpty {
                let place = Int(random.next() % UInt64(key.count))
                if random.next() % 2 == 0 {
                    key.remove(at: place)
                } else {
                    key.insert("q", at: place)
                }
            }
            let text = String(key)
            let plain = countries.names.compactMap {
                EditDistance.between($0.key, text, bound: 2)
            }.min()
            #expect(countries.nearest(toKey: text, within: 2)?.distance == plain)
        }
    }

    @Test("Names are found in a sentence, the longest first")
    func mentions() {
        let words = NormalText("Abe met South Korea's team in St. Petersburg with Müller").words
        let found = NameTable([("South Korea", 3), ("Korea", 9), ("St Petersburg", 6)])
            .mentions(in: NormalText("from South Korea to St. Petersburg").words)
        #expect(found.map(\.owners) == [[3], [6]])
        #expect(found.map(\.range) == [1..<3, 4..<6])
        #expect(table.mentions(in: words).map(\.owners) == [[6], [5]])
    }

    @Test("Every country of ISO 3166-1 is there, and pairs easily confused are two")
    func countries() {
        #expect(Countries.all.count { $0.code != nil } == 250)
        for pair in [("Austria", "Australia"), ("Niger", "Nigeria"), ("Iran", "Iraq")] {
            let left = Countries.table.owners(of: NormalText(pair.0))
            let right = Countries.table.owners(of: NormalText(pair.1))
            #expect(left.count == 1 && right.count == 1 && left != right)
        }
        #expect(
            Countries.table.owners(of: NormalText("Cote d’Ivoire"))
                == Countries.table.owners(of: NormalText("Ivory Coast")))
        #expect(Countries.demonyms.owners(of: NormalText("Congolese")).count == 2)
    }
}
