import Banks
import Facts
import Testing

/// What can be written down and yet makes no sense is found.
struct SenseTests {
    private func findings(_ facts: String, entities: String = "") -> [Finding] {
        let text = """
            format: 1
            title: A bank
            entities:
              paris: {name: Paris, kind: city}
              lyon: {name: Lyon, kind: city}
              france: {name: France, kind: country}
              spire: {name: Spire, article: the, kind: tower}
            \(entities)
            facts:
            \(facts)
              - {id: last, subject: france, relation: capital, value: paris}
              - {id: place, subject: spire, relation: located-in, value: paris}
            """
        return BankReader.read(text, file: "bank.yaml", fallbackID: "bank").findings
    }

    private func fact(_ rest: String) -> String { "  - {id: one, \(rest)}" }

    @Test func whatMakesSensePasses() {
        for rest in [
            "subject: spire, relation: height, value: 2 km",
            "subject: spire, relation: founded, value: 1931, record: {verdict: agrees, value: 1931-05-01}",
            "subject: spire, relation: founded, value: 1931, record: {verdict: agrees, value: 1930~}",
            "subject: lyon, relation: located-in, value: france, accept: [Gaul], distractors: [paris]",
            "subject: france, relation: currency, value: euro, record: {verdict: agrees, value: the euro}",
        ] {
            #expect(findings(fact(rest)).isEmpty, "\(rest): \(findings(fact(rest)))")
        }
    }

    @Test(
        arguments: [
            ("subject: paris, relation: located-in, value: paris", "its own value"),
            ("subject: spire, relation: height, value: 5 kilo", "does not measure"),
            ("subject: spire, relation: height, value: 5 zorks", "does not measure"),
            (
                "subject: spire, relation: height, value: 90 m, record: {verdict: agrees, value: 99 m}",
                "gives another value"
            ),
            (
                "subject: spire, relation: founded, value: 1931, record: {verdict: agrees, value: 1932-01}",
                "gives another value"
            ),
        ])
    func aSlipIsWarnedOf(_ rest: String, _ told: String) throws {
        let found = findings(fact(rest))
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.severity == .warning)
        #expect(found.first?.message.contains(told) == true, "\(found)")
        #expect(found.first?.line == 10)
    }

    @Test(
        arguments: [
            (
                "subject: lyon, relation: located-in, value: france, accept: [paris], distractors: [paris]",
                "accepted as right"
            )
        ])
    func aContradictionIsAnError(_ rest: String, _ told: String) {
        let found = findings(fact(rest))
        #expect(found.count == 1, "\(found)")
        #expect(found.first?.severity == .error)
        #expect(found.first?.message.contains(told) == true, "\(found)")
    }

    @Test func anUncommonArticleIsWarnedOf() {
        let found = findings(
            "", entities: "  tower: {name: Tower, article: thee, kind: tower}")
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.advice?.contains("'the'") == true, "\(found)")
        let foreign = findings("", entities: "  scala: {name: Scala, article: La, kind: tower}")
        #expect(foreign.isEmpty, "\(foreign)")
    }

    @Test func relationsThatMayBeMeantAreNamed() {
        func advice(_ relation: String) -> String {
            findings(fact("subject: spire, relation: \(relation), value: 1931")).first?.advice ?? ""
        }
        #expect(advice("fuonded").contains("'founded'"))
        #expect(advice("established").contains("'founded'"))
        #expect(advice("launched") == "did you mean 'started' or 'founded'?")
        #expect(advice("zzz").contains("bank relations"))
    }

    @Test(arguments: [
        ("accept: ['Sunday, 5 April 1931']", "it was a Sunday", false),
        ("accept: ['Monday, 5 April 1931']", "it was a Sunday", true),
        ("note: The feast on 5 April 1931 (a Friday) was short.", "it was a Sunday", true),
        ("note: It ended on 5 April 1931. Monday was quiet.", "", false),
        ("note: It ended on 5 April 1931, a Sunday.", "", false),
        ("record: {verdict: agrees, note: 'On Tuesday 05.04.1931 it stood.'}", "a Sunday", true),
    ])
    func aWeekdayThatDoesNotFitIsNamed(_ rest: String, _ told: String, _ isFound: Bool) {
        let found = findings(fact("subject: spire, relation: founded, value: 1931, \(rest)"))
            .filter { $0.message.contains("weekday") }
        #expect(found.count == (isFound ? 1 : 0), "\(found)")
        if isFound { #expect(found.first?.advice?.contains(told) == true, "\(found)") }
    }

    /// What a relation says of its numbers and names, and whether that is warned of.
    @Test(arguments: [
        (
            "{object: number, unit: people, question: 'Q {subject}?', claim: '{subject} has {value} visitors each year.'}",
            true
        ),
        (
            "{object: number, unit: people, question: 'Q {subject}?', claim: '{subject} has {value} each year.'}",
            false
        ),
        (
            "{object: number, unit: m, question: 'Q {subject}?', claim: '{subject} is {value} metres.'}",
            true
        ),
        (
            "{object: number, unit: m, question: 'Q {subject}?', claim: '{subject} is {value} high.'}",
            false
        ),
        (
            "{object: number, question: 'Q {subject}?', claim: '{subject} has {value} visitors.'}",
            false
        ),
        ("{object: text, noun: seas it connects}", true),
        ("{object: text, noun: connected sea}", false),
        ("{verb: attract, object: number, unit: visitors}", false),
    ])
    func warnsOfUnitsAndNounsThatAreSaidTwice(_ line: String, _ isWarned: Bool) {
        let (_, findings) = BankReader.test("format: 2\ntitle: T\nrelations: {r: \(line)}\n")
        #expect(findings.count == (isWarned ? 1 : 0), "\(findings.map(\.message))")
        #expect(findings.allSatisfy { $0.severity == .warning && $0.advice != nil })
    }
}
