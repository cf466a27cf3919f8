import Facts
import Testing

struct ValueComparisonTests {
    private func compare(_ known: String, _ claimed: String) throws -> ValueComparison {
        try Model(Bank(id: "b", title: "")).compare(
            known: .date(EDTF.read(known)), claimed: .date(EDTF.read(claimed)),
            under: Relation(id: "r", range: .date))
    }

    @Test(arguments: [
        ("2008-05-14", "2008", ValueComparison.entails), ("2008", "2008-05-14", .open),
        ("2008", "2009", .excludes), ("2008-05", "200X", .entails), ("19XX", "2001", .excludes),
        ("2008~", "2009", .open), ("2008~", "2008~", .entails),
        ("2007-04-27/2007-05-18", "2007", .open), ("2007-04-27/2007-05-18", "2008", .excludes),
        ("2007/..", "2006", .excludes), ("2007/..", "2030", .open),
        // The first and the last day belong to their year and month, those beside them do not.
        ("2008", "2008-01-01", .open), ("2008", "2008-12-31", .open),
        ("2008-01-01", "2008", .entails), ("2008-12-31", "2008", .entails),
        ("2008", "2007-12-31", .excludes), ("2008", "2009-01-01", .excludes),
        ("2008-02", "2008-02-29", .open), ("2008-02", "2008-03-01", .excludes),
        ("200X", "2009-12-31", .open), ("2007-04-27/2007-05-18", "2007-05-18", .open),
    ])
    func comparesDatesByPrecision(known: String, claimed: String, as expected: ValueComparison)
        throws
    {
        #expect(try compare(known, claimed) == expected)
    }

    @Test func comparesNumbersWithinTolerance() throws {
        var relation = Relation(id: "r", range: .number)
        relation.tolerance = 0.5
        let model = Model(Bank(id: "b", title: ""))
        func compare(_ known: Double, _ claimed: Double, unit: String? = nil) throws
            -> ValueComparison
        {
            model.compare(
                known: .number(try #require(Quantity(known))),
                claimed: .number(try #require(Quantity(claimed, unit: unit))), under: relation)
        }
        #expect(try compare(4, 4.5) == .entails)
        #expect(try compare(4, 4.6) == .excludes)
        #expect(try compare(0.1 + 0.2, 0.3) == .entails)
        #expect(try compare(4, 4, unit: "m") == .open)
        #expect(Quantity(.infinity) == nil && Quantity(.nan) == nil)
    }

    @Test func comparesTextsByTheirWords() {
        let model = Model(Bank(id: "b", title: ""))
        func compare(_ known: String, _ claimed: String) -> ValueComparison {
            model.compare(
                known: .text(known), claimed: .text(claimed),
                under: Relation(id: "r", range: .text))
        }
        #expect(compare("Weeks.", "weeks") == .entails)
        #expect(compare("weeks", "several weeks") == .open)
        #expect(compare("weeks", "one night") == .excludes)
    }

    /// A word of size is no unit, and a tolerance is of the number in full.
    @Test func comparesNumbersInFull() throws {
        var relation = Relation(id: "r", range: .number)
        relation.unit = "km"
        relation.tolerance = 50_000
        let model = Model(Bank(id: "b", title: ""))
        func compare(_ known: Double, _ claimed: Double, _ unit: String) throws -> ValueComparison {
            model.compare(
                known: .number(try #require(Quantity(known, unit: "million km"))),
                claimed: .number(try #require(Quantity(claimed, unit: unit))), under: relation)
        }
        #expect(try compare(1.5, 1.54, "million km") == .entails)
        #expect(try compare(1.5, 1.6, "million km") == .excludes)
        #expect(try compare(1.5, 1_500_000, "km") == .entails)
        #expect(try compare(1.5, 1.5, "billion km") == .excludes)
        #expect(try compare(1.5, 1.5, "million miles") == .open)
    }

    @Test func wordsOfSizeAreTakenIntoTheNumber() throws {
        let price = try #require(Quantity(3.2, unit: "million pounds")).inFull
        #expect(price.amount == 3_200_000 && price.unit == "pounds")
        let people = try #require(Quantity(11.4, unit: "million")).inFull
        #expect(people.amount == 11_400_000 && people.unit == nil)
        #expect(try #require(Quantity(5, unit: "km")).inFull == Quantity(5, unit: "km"))
        #expect(Quantity.size(of: "thousand million dollars") == 1e9)
        #expect(Quantity.size(of: "km") == 1)
    }
}
