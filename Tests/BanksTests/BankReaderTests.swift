import Facts
import Testing

@testable import Banks

@Suite struct BankReaderTests {
    @Test func readsEveryKey() throws {
        let (bank, findings) = BankReader.read(
            try Fixture.text("good-article.yaml"), file: "good.yaml", fallbackID: "good")
        #expect(findings == [])
        let good = try #require(bank)
        #expect(good.id == "tidewater")
        #expect(good.language == "en-GB")
        var source = Source(title: "Keepers Vote to Join the Coast League")
        source.publisher = "The Tidewater Courier"
        source.url = "https://example.org/keepers"
        source.published = PartialDate(year: 2021, month: 6, day: 14)
        source.noun = "report"
        #expect(good.source == source)
        #expect(good.citations.map(\.id) == ["A", "B", "C"])
        #expect(good.citations[1].url == "https://example.org/almanac")
        #expect(good.citations[2].title == "The Almanac of Lamps")
        #expect(good.topics.map(\.title) == ["History", "People", "The work"])
        var union = Entity(id: "union", name: "Union of Lighthouse Keepers", kind: "organisation")
        union.short = "ULK"
        union.article = "the"
        union.aliases = ["Keepers' Union"]
        union.descriptions = ["the union"]
        #expect(good.entities.first == union)
        #expect(good.entities.first { $0.id == "orla" }?.aliases == ["O. Venn"])
        #expect(good.entities.first { $0.id == "watch" }?.isPlural == true)
        #expect(good.entities.first { $0.id == "brack" }?.demonym == "Brackish")
    }

    @Test func readsFactsAndQuestions() throws {
        let (bank, _) = BankReader.read(
            try Fixture.text("good-article.yaml"), file: "good.yaml", fallbackID: "good")
        let model = Model(try #require(bank))
        let founded = try #require(model.fact("founded"))
        #expect(founded.values == [.date(.on(try #require(PartialDate(year: 1874))))])
        #expect(founded.record?.verdict == .agrees)
        #expect(founded.record?.citations == ["A", "C"])
        #expect(founded.record?.note == "The minutes give the day.")
        #expect(founded.paragraph == 2)
        #expect(model.fact("joined")?.record == Record(verdict: .agrees))
        #expect(model.fact("joined")?.basis == .relative)
        #expect(model.fact("joined")?.weight == .core)
        let tasks = try #require(model.fact("tasks"))
        #expect(tasks.values == [.text("lamp care"), .text("night watches"), .text("fog signals")])
        #expect(tasks.isList && tasks.isComplete)
        #expect(tasks.distractors == [.text("bell founding")])
        let count = try #require(model.fact("count"))
        #expect(count.values == [.number(try #require(Quantity(1312)))])
        #expect(count.record?.values == [.number(try #require(Quantity(1298)))])
        #expect(count.record?.note == "The almanac's list\nends at 1,298.")
        #expect(model.fact("open")?.values == [.flag(true)])
        #expect(model.fact("rivals")?.values == [.entity("guild"), .entity("orla")])
        #expect(model.fact("not-allied")?.holds == false)
        #expect(model.fact("venn-office")?.nature == .judgement)
        let hours = Quantity(6.5, unit: "hours")
        #expect(model.fact("watch-length")?.values == [.number(try #require(hours))])
        let feast = DateValue.interval(
            from: PartialDate(year: 1902, month: 5),
            to: PartialDate(year: 1902, month: 6, qualifier: .approximate))
        #expect(model.fact("feast")?.values == [.date(feast)])
        let motto = try #require(model.bank.questions.first)
        #expect(motto.answers == ["Keep the light", "Keep it lit"])
        #expect(motto.frame == .record)
        #expect(model.bank.questions.last?.answers == ["green"])
        #expect(model.bank.questions.last?.options == ["white", "green", "red"])
    }

    @Test func overridesKeepWhatTheyDoNotName() throws {
        let (bank, _) = BankReader.read(
            try Fixture.text("good-article.yaml"), file: "good.yaml", fallbackID: "good")
        let model = Model(try #require(bank))
        let joined = try #require(model.relation("joined"))
        let builtIn = try #require(Vocabulary.relation("joined"))
        #expect(joined.question?.source == "When did {subject} join the Coast League?")
        #expect(joined.inverse == nil && builtIn.inverse != nil)
        #expect(joined.synonyms == builtIn.synonyms)
        #expect(joined.range == .date && joined.cardinality == .one)
        #expect(model.relation("founded") == Vocabulary.relation("founded"))
        #expect(model.relation("winner") == nil, "only relations in use are carried along")
    }

    @Test func readsABankOfBuiltInRelationsAlone() throws {
        let (bank, findings) = BankReader.read(
            try Fixture.text("simple-capitals.yaml"), file: "s.yaml", fallbackID: "simple capitals")
        #expect(findings == [])
        let simple = try #require(bank)
        #expect(simple.id == "simple-capitals")
        #expect(simple.facts.count == 60)
        #expect(simple.relations.map(\.id) == ["capital", "population", "located-in"])
        #expect(simple.topics.map(\.title) == ["Capitals", "Size"])
        #expect(simple.source?.title == "A schoolbook")
    }

    @Test(arguments: ["errors", "contradictions"])
    func showsEveryFinding(name: String) throws {
        let text = try Fixture.text(name + ".yaml")
        let (bank, findings) = BankReader.read(text, file: name + ".yaml", fallbackID: name)
        #expect(bank == nil)
        let shown = FindingPrinter(source: text).text(for: findings)
        try Fixture.expectGolden(shown, name + ".findings.txt")
    }

    @Test func bytesAndTextReadAlike() throws {
        let text = try Fixture.text("errors.yaml")
        let fromText = BankReader.read(text, file: "e", fallbackID: "e")
        let fromBytes = BankReader.read(Array(text.utf8), file: "e", fallbackID: "e")
        #expect(fromText.findings == fromBytes.findings)
    }

    @Test(arguments: [
        (
            "format: 3\ntitle: T\nsomething: else", 1, 9,
            "format '3', but only formats 1 and 2 are known"
        ),
        ("format: one\ntitle: T", 1, 9, "format 'one', but only formats 1 and 2 are known"),
        ("title: T", 1, 1, "does not say its format"),
        ("format: 1", 1, 1, "has no title"),
        ("format: 1\ntitle: ''", 2, 8, "'title' is blank"),
        ("format: 1\ntitle: [a]", 2, 8, "'title' must be text, not a list"),
        ("format: 1\ntitle: T\nfacts: none", 3, 8, "'facts' must be a list, not text"),
        ("format: 1\ntitle: T\nentities: [a]", 3, 11, "'entities' must be a map, not a list"),
        ("format: 1\ntitle: T\nid: a/b", 3, 5, "'a/b' cannot be the id of a bank"),
        ("- format: 1", 1, 1, "a bank must be a map, not a list"),
        ("just words", 1, 1, "a bank must be a map, not text"),
        ("format: 1\ntitle: T\ntitle: U", 3, 1, "the key 'title' is given twice"),
        ("format: 1\ntitle: T\n---\nformat: 1", 3, 1, "a second YAML document"),
        ("format: 1\ntitle: a: b", 2, 9, "mapping values are not allowed"),
        ("format: 1\n\ttitle: T", 2, 1, "found a tab character"),
        ("format: 1\ntitle: \"open", 2, 13, "unexpected end of stream"),
        ("format: 1\ntitle: @home", 2, 8, "cannot start any token"),
        ("", 1, 1, "the file is empty"),
        ("# only a comment\n", 1, 1, "the file is empty"),
        ("---\n", 1, 1, "the file is empty"),
    ])
    func placesFindings(text: String, line: Int, column: Int, message: String) {
        let (bank, findings) = BankReader.test(text)
        #expect(bank == nil)
        #expect(
            findings.contains {
                $0.line == line && $0.column == column && $0.message.contains(message)
            },
            "\(findings.map { "\($0.line):\($0.column) \($0.message)" })")
    }

    @Test func whatIsSettledBelongsToADispute() throws {
        func read(_ record: String) -> (Bank?, [Finding]) {
            BankReader.test(
                """
                format: 1
                title: T
                entities: {e: {name: E, kind: k}}
                facts:
                  - {id: f, subject: e, relation: founded, value: 2008, record: {\(record)}}
                """)
        }
        let (bank, _) = read("verdict: disputed, settled: It was planned")
        #expect(bank?.facts.first?.record?.settled == "It was planned.")
        let (none, findings) = read("verdict: agrees, settled: It was planned.")
        #expect(none == nil)
        #expect(findings.map(\.message) == ["only a disputed record can have 'settled'"])
        #expect(findings.map { "\($0.line):\($0.column)" } == ["5:83"])
    }

    @Test func findsAllKeysGivenTwice() {
        let text = """
            format: 1
            title: T
            topics: {a: A, b: B, a: C, b: D}
            entities:
              x: {name: X, name: Y, kind: k}
              x: {name: Z, kind: k}
              x: {name: Z, kind: k}
            facts:
              - {id: 1, id: 2}
            title: again
            nonsense: 1
            """
        let (bank, findings) = BankReader.test(text)
        #expect(bank == nil)
        let twice = findings.filter { $0.message.contains("is given twice") }
        #expect(
            twice.map { "\($0.line):\($0.column)" }
                == ["3:22", "3:28", "5:16", "6:3", "7:3", "9:13", "10:1"])
        #expect(findings.contains { $0.message.contains("unknown key 'nonsense'") })
    }

    @Test func findsKeysGivenTwiceBesidesASyntaxError() {
        let (bank, findings) = BankReader.test("format: 1\ntopics: {a: A, a: B}\ntitle: 'open\n")
        #expect(bank == nil)
        #expect(findings.map { "\($0.line):\($0.column)" } == ["2:10", "3:13"])
        #expect(findings.first?.message == "the key 'a' is given twice")
    }

    @Test func anyKindMayBeAValueWhereTheRangeSaysEntity() {
        let text = """
            format: 1
            title: T
            entities: {a: {name: A, kind: dog}, b: {name: B, kind: moon}}
            relations:
              likes: {range: entity, question: "Whom does {subject} like?"}
            facts: [{id: f, subject: a, relation: likes, value: b}]
            """
        let (bank, findings) = BankReader.test(text)
        #expect(findings == [])
        #expect(bank?.relations.first?.range == .entity([]))
    }

    @Test func warnsOfARangeThatNoEntityHas() {
        let text = """
            format: 1
            title: T
            entities: {a: {name: A, kind: country}}
            relations:
              near: {range: contry, question: "What is {subject} near?"}
              size: {range: numbr, question: "How big is {subject}?"}
            facts: [{id: f, subject: a, relation: language, value: Irish}]
            """
        let (bank, findings) = BankReader.test(text)
        #expect(bank != nil)
        #expect(findings.map(\.severity) == [.warning, .warning])
        #expect(findings.map(\.advice) == ["did you mean 'country'?", "did you mean 'number'?"])
    }

    @Test func aBankIsNilExactlyWhereAFindingIsAnError() {
        let warned = BankReader.test("format: 1\ntitle: T\ntopics: {a: A}")
        #expect(warned.bank != nil && warned.findings.map(\.severity) == [.warning])
        let refused = BankReader.test("format: 1\ntitle: T\ntopic: {a: A}")
        #expect(refused.bank == nil && refused.findings.map(\.severity) == [.error])
    }
}
