import Claims
import Facts
import Testing

/// Claims about values and things that differ in signs alone.
@Suite struct SignsTests {
    private func model(_ values: [String]) throws -> Model {
        var bank = Bank(id: "b", title: "")
        var grade = Relation(id: "grade", range: .text)
        grade.cardinality = .one
        grade.claims = [try Template("{subject} has the mark {value}.")]
        var likes = Relation(id: "likes", range: .entity(["language"]))
        likes.cardinality = .one
        likes.claims = [try Template("{subject} likes {value}.")]
        bank.relations = [grade, likes]
        for (place, value) in values.enumerated() {
            let subject = EntityID("s\(place)")
            bank.entities.append(
                Entity(id: subject, name: ["Ann", "Bert"][place], kind: "person"))
            bank.entities.append(
                Entity(id: EntityID("l\(place)"), name: value, kind: "language"))
            bank.facts.append(
                Fact(
                    id: FactID("g\(place)"), subject: subject, relation: "grade",
                    values: [.text(value)]))
            bank.facts.append(
                Fact(
                    id: FactID("l\(place)"), subject: subject, relation: "likes",
                    values: [.entity(EntityID("l\(place)"))]))
        }
        return Model(bank)
    }

    private static let pairs = [
        ("< 5", "> 5"), ("≤ 5", "≥ 5"), ("-5", "+5"), ("$5", "£5"), ("n!", "n"),
        ("@home", "home"), (".NET", "Net"), ("F#", "F"), ("F♭", "F"), ("F♭", "F#"), ("C++", "C"),
        ("C++", "C#"), ("C#", "C"), ("A+", "A"), ("A-", "A"), ("A+", "A-"), ("A′", "A"),
        ("=", "->"), ("++", "+"), ("-5", "5"),
    ]

    @Test(arguments: pairs)
    func valuesAreToldApart(_ left: String, _ right: String) throws {
        let checker = ClaimChecker(model: try model([left, right]))
        #expect(checker.check("Ann has the mark \(left).").verdict == .supported)
        #expect(checker.check("Ann has the mark \(right).").verdict == .refuted)
        #expect(checker.check("Bert has the mark \(left).").verdict == .refuted)
        #expect(checker.check("Bert has the mark \(right).").verdict == .supported)
        #expect(checker.check("Ann does not have the mark \(right).").verdict == .supported)
        #expect(checker.check("Bert does not have the mark \(right).").verdict == .refuted)
    }

    /// A unit or a bound that one of the two leaves out proves nothing.
    @Test(arguments: [("$5", "5"), ("5 %", "5"), ("~5", "5"), ("5°", "5")])
    func whatLeavesOutAUnitProvesNothing(_ left: String, _ right: String) throws {
        let checker = ClaimChecker(model: try model([left, right]))
        #expect(checker.check("Ann has the mark \(left).").verdict == .supported)
        #expect(checker.check("Ann has the mark \(right).").verdict != .supported)
        #expect(checker.check("Bert has the mark \(left).").verdict != .supported)
    }

    @Test(arguments: pairs.filter { !$0.0.contains("5") })
    func thingsAreToldApart(_ left: String, _ right: String) throws {
        let checker = ClaimChecker(model: try model([left, right]))
        #expect(checker.check("Ann likes \(left).").verdict == .supported)
        #expect(checker.check("Ann likes \(right).").verdict == .refuted)
        #expect(checker.check("Bert likes \(left).").verdict == .refuted)
        #expect(checker.check("Bert likes \(right).").verdict == .supported)
    }

    @Test func signsThatTheBankHasNotAreUnexplained() throws {
        let checker = ClaimChecker(model: try model(["C", "F"]))
        #expect(checker.check("Ann likes C++.").verdict == .notEnoughInfo)
        #expect(checker.check("Ann likes C#.").verdict == .notEnoughInfo)
        #expect(checker.check("Bert does not like F♯.").verdict == .notEnoughInfo)
        #expect(checker.check("Ann likes C.").verdict == .supported)
    }

    @Test func nameOfASignIsTheSign() throws {
        let checker = ClaimChecker(model: try model(["F♭", "C#"]))
        #expect(checker.check("Ann has the mark F flat.").verdict == .supported)
        #expect(checker.check("Bert likes C sharp.").verdict == .supported)
    }
}
