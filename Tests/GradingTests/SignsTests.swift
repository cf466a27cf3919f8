import Facts
import Grading
import Questions
import Testing

/// Answers that differ from the right one in signs alone.
@Suite struct SignsTests {
    /// A bank with two text values of one relation, or two entities, and a question for the first.
    private func ask(
        _ right: String, _ other: String?, asEntity: Bool = false, prompt: String = "What is it?"
    ) -> (Judge, Question) {
        var bank = Bank(id: "b", title: "")
        bank.relations = [Relation(id: "r", range: asEntity ? .entity(["language"]) : .text)]
        bank.entities = [Entity(id: "s", name: "The thing", kind: "thing")]
        var values: [Value] = []
        for (place, text) in [right, other].compactMap({ $0 }).enumerated() {
            if asEntity {
                bank.entities.append(
                    Entity(id: EntityID("e\(place)"), name: text, kind: "language"))
                values.append(.entity(EntityID("e\(place)")))
            } else {
                values.append(.text(text))
            }
            bank.facts.append(
                Fact(
                    id: FactID("f\(place)"), subject: "s", relation: "r", values: [values[place]]))
        }
        let facet = Facet(bank: "b", fact: "f0", position: .value)
        var expected = Expected(values[0], canonical: right)
        expected.relation = "r"
        expected.facet = facet
        let question = Question(
            id: QuestionID(bank: "b", fact: "f0", kind: .shortAnswer), frame: .article,
            prompt: prompt, key: .value(expected), facts: ["f0"], facets: [facet],
            explanation: right)
        return (Judge(model: Model(bank)), question)
    }

    private func credit(
        _ answer: String, for right: String, beside other: String?, asEntity: Bool = false
    ) -> Double {
        let (judge, question) = ask(right, other, asEntity: asEntity)
        return judge.judge(answer, for: question).credit
    }

    private static let pairs = [
        ("< 5", "> 5"), ("≤ 5", "≥ 5"), ("-5", "5"), ("5", "+5"), ("-5", "+5"), ("$5", "5"),
        ("~5", "5"), ("5°", "5"), ("n!", "n"), ("@home", "home"), (".NET", "Net"), ("F#", "F"),
        ("F", "F♭"), ("F♭", "F#"), ("C++", "C"), ("C++", "C#"), ("C", "C#"), ("5 %", "5"),
        ("A+", "A"), ("A-", "A"), ("A+", "A-"), ("A′", "A"), ("=", "->"), ("++", "..."),
        ("...", "!"), ("C#", "C♯"),
    ]

    @Test(arguments: pairs)
    func theOtherTextIsWrongAndItselfRight(_ left: String, _ right: String) {
        for (value, other) in [(left, right), (right, left)] {
            #expect(credit(value, for: value, beside: other) == 1, "\(value)")
            #expect(credit(other, for: value, beside: other) == 0, "\(other) for \(value)")
            #expect(credit("it is \(other)", for: value, beside: other) < 1, "\(other)")
        }
    }

    @Test(arguments: pairs.filter { !$0.0.contains("5") })
    func namesOfThingsToo(_ left: String, _ right: String) {
        for (value, other) in [(left, right), (right, left)] {
            #expect(credit(value, for: value, beside: other, asEntity: true) == 1, "\(value)")
            #expect(credit(other, for: value, beside: other, asEntity: true) == 0, "\(other)")
        }
    }

    /// Signs that say something count where the bank has no other text, too.
    @Test(arguments: [
        ("> 5", "< 5"), ("5", "-5"), ("5", "$5"), ("5", "5 %"), ("5", "~5"), ("C", "C++"),
        ("C++", "C"), ("F", "F#"), ("F#", "F"), ("F flat", "F#"), ("A", "A+"), ("A+", "A"),
        ("A-", "A"), ("A", "A-"), ("+", "++"), ("=", "->"), ("5 %", "5"), ("$5", "5"),
        ("-5", "5"), ("5°", "5"), ("plus", "A+"),
    ])
    func signsCountWithoutARival(_ answer: String, _ right: String) {
        #expect(credit(answer, for: right, beside: nil) < 1)
    }

    @Test(arguments: [
        ("F flat", "F♭"), ("f sharp", "F♯"), ("F#", "F♯"), ("C sharp", "C#"), ("C♯", "C#"),
        ("c plus plus", "C++"), ("A plus", "A+"), ("5 percent", "5 %"), ("5%", "5 %"),
        ("<= 5", "≤ 5"), ("A'", "A′"), ("-5", "−5"), ("\u{201C}C\u{201D}", "C"), ("C.", "C"),
        ("(C)", "C"), ("=", "="), ("n", "n!"), ("Help", "Help!"), ("net", ".NET"),
        ("I think C++", "C++"), ("5 degrees", "5°"), ("A flat major", "A♭ major"),
        ("Help!", "Help"), ("- weeks", "weeks"), ("minus 5", "-5"),
    ])
    func punctuationAndNamesOfSignsAreForgiven(_ answer: String, _ right: String) {
        #expect(credit(answer, for: right, beside: nil) == 1)
    }

    @Test func aValueOfSignsAloneIsNoBlank() {
        for right in ["=", "->", "++", "..."] {
            let (judge, question) = ask(right, "no")
            #expect(judge.judge(right, for: question).verdict == .correct)
            #expect(judge.judge("!=", for: question).verdict == .incorrect)
        }
        let (judge, question) = ask("weeks", nil)
        #expect(judge.judge("...", for: question).note.contains("No answer"))
    }

    @Test func listsKeepNamesThatEndInSigns() {
        var bank = Bank(id: "b", title: "")
        bank.relations = [Relation(id: "r", range: .text)]
        bank.entities = [Entity(id: "s", name: "The thing", kind: "thing")]
        var fact = Fact(
            id: "f", subject: "s", relation: "r", values: ["C", "C++", "C#"].map { .text($0) })
        fact.isList = true
        bank.facts = [fact]
        let facet = Facet(bank: "b", fact: "f", position: .value)
        let question = Question(
            id: QuestionID(bank: "b", fact: "f", kind: .list), frame: .article, prompt: "Which?",
            key: .list(["C", "C++", "C#"].map { Expected(.text($0), canonical: $0) }),
            facts: ["f"], facets: [facet], explanation: "")
        let judge = Judge(model: Model(bank))
        #expect(judge.judge("C, C++, C#", for: question).credit == 1)
        #expect(judge.judge("C++ and C# and C", for: question).credit == 1)
        let part = judge.judge("C, C++", for: question)
        #expect(part.missed == ["C#"] && part.matched == ["C", "C++"])
    }
}
