import Facts
import Testing

/// Texts that differ in signs alone.
@Suite struct SignsTests {
    /// Signs that always count: no bank need say so.
    static let apart = [
        ("< 5", "> 5"), ("≤ 5", "≥ 5"), ("-5", "5"), ("+5", "5"), ("-5", "+5"), ("−5", "5"),
        ("$5", "5"), ("$5", "£5"), ("~5", "5"), ("5°", "5"), ("F#", "F"), ("F♯", "F"), ("F♭", "F"),
        ("F♭", "F#"), ("C++", "C"), ("C#", "C"), ("C++", "C#"), ("5 %", "5"), ("A+", "A"),
        ("A-", "A"), ("A+", "A-"), ("A′", "A"), ("=", "->"), ("++", "+"), ("->", "<-"),
        ("a = b", "a b"), ("10^3", "10 3"), ("x ≠ y", "x = y"), ("5′", "5"), ("2 + 2", "2 2"),
        ("p → q", "p ↔ q"), ("B♮", "B"), ("±5", "5"), ("O+", "O-"), ("€5", "$5"),
    ]

    /// Signs that count where a bank has both.
    static let told = [
        ("n!", "n"), ("@home", "home"), (".NET", "Net"), ("Help!", "Help"), ("C#", "C sharp"),
        ("C#", "C♯"), ("x2", "x²"), ("#MeToo", "MeToo"), ("(0, 1)", "[0, 1]"), ("...", "!"),
        ("rock/roll", "rock roll"),
    ]

    /// What says the same: punctuation of a sentence, another shape, the name of a sign.
    static let same = [
        ("Weeks.", "weeks"), ("\u{201C}Weeks\u{201D}", "weeks"), ("F♭", "F flat"),
        ("F♯", "F sharp"), ("C#", "C♯"), ("C#", "C sharp"), ("C++", "C plus plus"),
        ("A+", "A plus"),
        ("5 %", "5 percent"), ("5%", "5 %"), ("−5", "-5"), ("≤ 5", "<= 5"), ("→", "->"),
        ("R&B", "R and B"), ("A′", "A'"), ("n!", "n"), ("yes, sir", "yes sir"),
        ("(weeks)", "weeks"),
        ("20 °C", "20 C"), ("thirty-six", "thirty six"), ("AC/DC", "AC-DC"), ("- weeks", "weeks"),
    ]

    private func compare(_ known: String, _ claimed: String, in bank: Bank) -> ValueComparison {
        Model(bank).compare(
            known: .text(known), claimed: .text(claimed), under: Relation(id: "r", range: .text))
    }

    private func bank(_ texts: String...) -> Bank {
        var bank = Bank(id: "b", title: "")
        bank.relations = [Relation(id: "r", range: .text)]
        for (place, text) in texts.enumerated() {
            bank.entities.append(
                Entity(id: EntityID("e\(place)"), name: "Thing \(place)", kind: "thing"))
            bank.facts.append(
                Fact(
                    id: FactID("f\(place)"), subject: EntityID("e\(place)"), relation: "r",
                    values: [.text(text)]))
        }
        return bank
    }

    @Test(arguments: apart)
    func signsThatSaySomethingAlwaysCount(_ left: String, _ right: String) {
        let empty = Bank(id: "b", title: "")
        #expect(compare(left, right, in: empty) != .entails)
        #expect(compare(right, left, in: empty) != .entails)
        #expect(TextKey(left) != TextKey(right))
    }

    @Test(arguments: told)
    func otherSignsCountWhereTheBankHasBoth(_ left: String, _ right: String) {
        let both = bank(left, right)
        #expect(compare(left, right, in: both) == .excludes)
        #expect(compare(right, left, in: both) == .excludes)
        #expect(compare(left, left, in: both) == .entails)
        #expect(compare(right, right, in: both) == .entails)
    }

    @Test(arguments: same)
    func sentencesPunctuationAndNamesOfSignsDoNot(_ left: String, _ right: String) {
        #expect(compare(left, right, in: bank(left)) == .entails)
        #expect(compare(right, left, in: bank(left)) == .entails)
    }

    /// One value refutes the other in the model's own judgement, but for a unit or a bound that one
    /// leaves out.
    @Test(arguments: [
        ("< 5", "> 5", Label.refuted), ("F#", "F", .refuted), ("C++", "C", .refuted),
        ("A+", "A-", .refuted), ("-5", "5", .refuted), ("$5", "£5", .refuted),
        ("$5", "5", .notEnoughInfo), ("5 %", "5", .notEnoughInfo), ("~5", "5", .notEnoughInfo),
        ("≤ 5", "5", .notEnoughInfo), ("n!", "n", .refuted), (".NET", "Net", .refuted),
    ])
    func theModelJudgesByThem(_ value: String, _ other: String, _ label: Label) {
        var bank = bank(value, other)
        bank.relations[0].cardinality = .one
        let model = Model(bank)
        #expect(model.judge(Proposition("e0", "r", .text(value)), in: .article).label == .supported)
        #expect(model.judge(Proposition("e0", "r", .text(other)), in: .article).label == label)
    }

    /// Aliases of one thing tell nothing apart, nor do names that differ in words.
    @Test func oneThingWithTwoSpellingsTellsNothing() {
        var bank = Bank(id: "b", title: "")
        var entity = Entity(id: "e", name: "Yahoo!", kind: "thing")
        entity.aliases = ["Yahoo", "St. Louis", "U.S."]
        bank.entities = [entity, Entity(id: "f", name: "Altavista", kind: "thing")]
        #expect(Model(bank).signs.isEmpty)
    }

    @Test func namesOfListItemsInIdentifiersTellSignsApart() {
        #expect(TextKey.slug("C++") == "c-plus-plus")
        #expect(TextKey.slug("R&D") == "r-d")
        #expect(TextKey.slug("5 %") == "5")
    }
}
