import Facts
import Testing
import Wording

@testable import Banks

/// Relations written in one line, and facts that fill several roles.
@Suite struct PhraseTests {
    private static let head = """
        format: 2
        title: T
        entities:
          abe: {name: Shinzo Abe, kind: person}
          japan: {name: Japan, kind: country}
          estonia: {name: Estonia, kind: country}
          centre: {name: CCDCOE, article: the, kind: organisation}
          ministry: {name: Ministry of Defence, article: the, kind: ministry}
          tweet: {name: tweet, article: the, kind: tweet}
          law: {name: law, kind: field}
          tower: {name: Eiffel Tower, article: the, kind: tower}
          moves: {name: moves, article: the, plural: true, kind: move}

        """

    private func bank(_ rest: String) throws -> Bank {
        let (bank, findings) = BankReader.test(Self.head + rest)
        let errors = findings.filter { $0.severity == .error }
        #expect(errors == [], "\(FindingPrinter(source: Self.head + rest).text(for: errors))")
        return try #require(bank)
    }

    /// Line, question, claims, denials, inverse.
    static let worded:
        [(line: String, question: String, say: [String], deny: [String], ask: String)] = [
            (
                "verb: visit, object: country", "Which country did {subject} visit?",
                ["{subject} visited {value}.", "{value} was visited by {subject}."],
                ["{subject} did not visit {value}.", "{value} was not visited by {subject}."],
                "Who or what visited {value}?"
            ),
            (
                "verb: be based in, object: [country, city], one: true",
                "Which country or city is {subject} based in?", ["{subject} is based in {value}."],
                ["{subject} is not based in {value}."], "Who or what is based in {value}?"
            ),
            (
                "verb: be founded, when: date, one: true, deed: founding, synonyms: [be established]",
                "When was {subject} founded?",
                [
                    "{subject} was founded {when}.", "{subject} was established {when}.",
                    "The founding of {subject} took place {when}.",
                ],
                [
                    "{subject} was not founded {when}.", "{subject} was not established {when}.",
                    "The founding of {subject} did not take place {when}.",
                ], "Who or what was founded {when}?"
            ),
            (
                "verb: post, by: [organisation, ministry]",
                "Which organisation or ministry posted {subject}?",
                ["{subject} was posted by {value}.", "{value} posted {subject}."],
                ["{subject} was not posted by {value}.", "{value} did not post {subject}."],
                "Who or what did {value} post?"
            ),
            (
                "noun: focus area, object: field", "What are the focus areas of {subject}?",
                [
                    "{value} is one of the focus areas of {subject}.",
                    "{subject} has {value} as one of its focus areas.",
                ],
                [
                    "{value} is not one of the focus areas of {subject}.",
                    "{subject} does not have {value} as one of its focus areas.",
                ], "Who or what has {value} as one of its focus areas?"
            ),
            (
                "noun: given name, object: text, one: true, subjects: person",
                "What is {subject's} given name?",
                ["{subject's} given name is {value}.", "The given name of {subject} is {value}."],
                [
                    "{subject's} given name is not {value}.",
                    "The given name of {subject} is not {value}.",
                ],
                "Whose given name is {value}?"
            ),
            (
                "adjective: high, noun: height, object: number, unit: m, one: true",
                "How high is {subject}?",
                ["{subject} is {value} high.", "The height of {subject} is {value}."],
                ["{subject} is not {value} high.", "The height of {subject} is not {value}."],
                "Who or what is {value} high?"
            ),
            (
                "verb: attract, object: number, unit: people, tense: present",
                "How many people does {subject} attract?",
                ["{subject} attracts {value}.", "{value} is attracted by {subject}."],
                ["{subject} does not attract {value}.", "{value} is not attracted by {subject}."],
                "Who or what attracts {value}?"
            ),
            (
                "verb: cripple, object: yes-no", "Did {subject} cripple?", ["{subject} crippled."],
                ["{subject} did not cripple."], "Who or what crippled?"
            ),
            (
                "adjective: likely to anger, object: text", "What is {subject} likely to anger?",
                ["{subject} is likely to anger {value}."],
                ["{subject} is not likely to anger {value}."],
                "Who or what is likely to anger {value}?"
            ),
            (
                "verb: be stationed at the centre, since: date",
                "Since when has {subject} been stationed at the centre?",
                ["{subject} has been stationed at the centre since {value}."],
                ["{subject} has not been stationed at the centre since {value}."],
                "Who or what has been stationed at the centre since {value}?"
            ),
            (
                "verb: should begin, object: text", "What should {subject} begin?",
                ["{subject} should begin {value}."], ["{subject} should not begin {value}."],
                "Who or what should begin {value}?"
            ),
        ]

    @Test(arguments: worded.indices)
    func wordsALine(at place: Int) throws {
        let row = Self.worded[place]
        let bank = try bank("relations:\n  r: {\(row.line)}\n")
        let relation = try #require(bank.relations.first)
        #expect(relation.question?.source == row.question)
        #expect(relation.claims.map(\.source) == row.say)
        #expect(relation.negations.map(\.source) == row.deny)
        #expect(relation.inverse?.source == row.ask)
    }

    @Test func sentencesOfTheBanksOwnStay() throws {
        let bank = try bank(
            """
            relations:
              r: {verb: last, object: text, question: "For how long did {subject} last?"}

            """)
        let relation = try #require(bank.relations.first)
        #expect(relation.question?.source == "For how long did {subject} last?")
        #expect(relation.claims.map(\.source) == ["{subject} lasted {value}."])
    }

    @Test func makesAFactOfEachRole() throws {
        let bank = try bank(
            """
            relations:
              visit: {verb: visit, when: date, object: country}
            facts:
              - {id: v, subject: abe, relation: visit, when: 2018, object: estonia,
                 record: {verdict: agrees, when: 2018-01-12}}

            """)
        #expect(bank.countOfFacts == 1)
        #expect(bank.facts.map(\.id.rawValue) == ["v", "v:object"])
        let facets = bank.facts.map { Facet(bank: "b", fact: $0.id, position: .value).id.rawValue }
        #expect(facets == ["b/v/value", "b/v/object"])
        let model = Model(bank)
        let phrasing = Phrasing(model)
        let sentences = bank.facts.map { fact in
            [model.relation(fact.relation)?.question, model.relation(fact.relation)?.claims.first]
                .compactMap { $0 }
                .map { phrasing.sentence($0, phrasing.filling(fact.subject, fact.values.first)) }
        }
        #expect(
            sentences == [
                ["When did Shinzo Abe visit Estonia?", "Shinzo Abe visited Estonia in 2018."],
                [
                    "Which country did Shinzo Abe visit in 2018?",
                    "Shinzo Abe visited Estonia in 2018.",
                ],
            ])
        #expect(bank.facts[0].record?.values.count == 1 && bank.facts[1].record?.values == [])
        // A deed may be done again.
        let other = Proposition(
            "abe", bank.facts[0].relation, .date(.on(try #require(PartialDate(year: 2017)))))
        #expect(model.judge(other, in: .article).label == .notEnoughInfo)
    }

    @Test func oneDeedIsDoneOnce() throws {
        let bank = try bank(
            """
            relations:
              visit: {verb: visit, when: date, object: country, one: true}
            facts:
              - {id: v, subject: abe, relation: visit, when: 2018, object: estonia}

            """)
        let other = Proposition(
            "abe", bank.facts[0].relation, .date(.on(try #require(PartialDate(year: 2017)))))
        #expect(Model(bank).judge(other, in: .article).label == .refuted)
    }

    @Test func aDenialIsOfTheWhole() throws {
        let bank = try bank(
            """
            relations:
              visit: {verb: visit, object: country, when: date}
            facts:
              - {id: v, subject: abe, relation: visit, object: estonia, when: 2018, holds: false}

            """)
        #expect(bank.facts.map(\.id.rawValue) == ["v"])
        #expect(
            Model(bank).relation(bank.facts[0].relation)?.negations.first?.source
                == "{subject} did not visit {value} in 2018.")
    }

    @Test func aFactMayCarryItsPhrase() throws {
        let bank = try bank(
            """
            facts:
              - {id: f, subject: japan, verb: join, tense: perfect, object: centre}
              - {id: g, subject: estonia, verb: join, tense: perfect, object: centre}
              - {id: h, subject: centre, verb: be founded, when: 2008, one: true}

            """)
        let model = Model(bank)
        #expect(bank.facts[0].relation == bank.facts[1].relation)
        #expect(
            model.relation(bank.facts[0].relation)?.claims.first?.source
                == "{subject} has joined {value}.")
        #expect(model.relation(bank.facts[2].relation)?.cardinality == .one)
    }

    /// What the reading of claims goes by.
    @Test func saysWhichRoleIsWhose() throws {
        let bank = try bank(
            """
            relations:
              base: {verb: be based in, object: country, synonyms: [be located in]}
              post: {verb: post, by: ministry}
              focus: {noun: focus area, object: field}
              visit: {verb: visit, when: date, object: country}
            facts:
              - {id: v, subject: abe, relation: visit, when: 2018, object: estonia}

            """)
        func sayings(_ id: RelationID) -> [String] {
            bank.relations.first { $0.id == id }?.sayings.map { clause in
                let roles = clause.roles.map { "\($0.key)=\($0.value)" }.sorted()
                return "\(clause.predicate.lemma) \(clause.voice) \(roles.joined(separator: " "))"
            } ?? []
        }
        #expect(
            sayings("base") == [
                "base passive object=subject preposition(\"in\")=value",
                "locate passive object=subject preposition(\"in\")=value",
            ])
        #expect(sayings("post") == ["post passive object=subject subject=value"])
        #expect(sayings("focus") == ["focus area active preposition(\"of\")=subject subject=value"])
        #expect(
            sayings(bank.facts[1].relation) == [
                "visit active object=value subject=subject when=words(\"in 2018\")"
            ])
    }

    /// What stands in a bank, and the place and the beginning of what is found.
    static let findings: [(text: String, line: Int, column: Int, message: String)] = [
        ("relations: {r: {verb: in, object: text}}", 13, 23, "'in' has no verb"),
        ("relations: {r: {verb: qwertz, object: text}}", 13, 23, "'qwertz' is no verb"),
        ("relations: {r: {verb: not join, object: text}}", 13, 23, "the phrase denies with 'not'"),
        (
            "relations: {r: {verb: join and leave, object: text}}", 13, 23,
            "'and' joins two predicates"
        ),
        (
            "relations: {r: {verb: join, adjective: high, object: text}}", 13, 29,
            "a relation is said by a verb or"
        ),
        ("relations: {r: {verb: join}}", 13, 13, "the relation 'r' does not say what it takes"),
        ("relations: {r: {verb: be based in, when: date}}", 13, 23, "the phrase ends in 'in'"),
        (
            "relations: {r: {verb: 'join {value}', object: text}}", 13, 23,
            "a phrase cannot have '{'"
        ),
        ("relations: {r: {verb: join, object: text, range: text}}", 13, 43, "unknown key 'range'"),
        ("relations: {r: {verb: join, objekt: text}}", 13, 29, "unknown key 'objekt'"),
        (
            "relations: {r: {verb: join, object: text, one: [with]}}", 13, 49,
            "the relation has no role 'with'"
        ),
        (
            "facts: [{id: f, subject: abe, relation: founded, value: 2008, with: estonia}]", 13, 63,
            "the relation 'founded' has no role 'with'"
        ),
        (
            "facts: [{id: f, subject: abe, verb: join}]", 13, 9,
            "the fact does not say what its phrase takes"
        ),
    ]

    @Test(arguments: findings.indices)
    func findsWhatIsWrong(at place: Int) {
        let row = Self.findings[place]
        let (_, findings) = BankReader.test(Self.head + row.text + "\n")
        let found = findings.first { $0.severity == .error && $0.message.hasPrefix(row.message) }
        #expect(found != nil, "\(findings.map(\.message))")
        #expect(found?.line == row.line && found?.column == row.column)
        #expect(found?.advice?.isEmpty == false)
    }

    @Test func isReadBackAsWritten() throws {
        let bank = try bank(
            """
            relations:
              visit: {verb: visit, when: date, object: country, with: person, one: true}
              base: {verb: be based in, object: [country, city], one: true, synonyms: [be located in]}
              area: {noun: focus area, object: field, complete: true}
              height: {adjective: high, noun: height, object: number, unit: m, one: true}
              length: {verb: last, object: text, question: "How long did {subject} last?"}
            facts:
              - {id: v, subject: abe, relation: visit, when: 2018, object: estonia,
                 record: {verdict: agrees, when: 2018-01-12}}
              - {id: a, subject: centre, relation: area, values: [law, japan]}
              - {id: h, subject: tower, relation: height, value: 330}
              - {id: j, subject: japan, verb: join, tense: perfect, object: centre, when: 2022}

            """.replacing("[law, japan]", with: "[law]"))
        let text = BankWriter.text(bank)
        let (again, findings) = BankReader.test(text)
        #expect(findings.filter { $0.severity == .error } == [], "\(text)")
        let read = try #require(again)
        #expect(read.facts.map(\.id) == bank.facts.map(\.id))
        #expect(read.facts.map(\.values) == bank.facts.map(\.values))
        #expect(read.facts.map(\.record) == bank.facts.map(\.record))
        #expect(
            Set(read.relations.flatMap(\.claims)) == Set(bank.relations.flatMap(\.claims)),
            "\(text)")
        #expect(BankWriter.text(read) == text)
    }
}
