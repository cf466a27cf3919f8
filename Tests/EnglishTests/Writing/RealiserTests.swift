import Testing

@testable import English

/// Sentences worded by hand before the realiser was tried on them.
@Suite struct RealiserTests {
    private func clause(
        _ phrase: String, _ roles: [Role: String], tense: Tense? = nil
    ) throws -> Clause<NounPhrase> {
        let read = try PredicatePhrase(verb: phrase)
        var clause = read.clause
        if let tense { clause.tense = tense }
        for (role, text) in roles {
            let isPlural = text.hasPrefix("the moves")
            clause.roles[role] = NounPhrase(text, isPlural: isPlural)
        }
        return clause
    }

    private func check(
        _ clause: Clause<NounPhrase>, _ statement: String, _ denial: String, _ polar: String
    ) {
        var clause = clause
        #expect(Realiser.sentence(clause) == statement)
        clause.isDenied = true
        #expect(Realiser.sentence(clause) == denial)
        clause.isDenied = false
        clause.mood = .polar
        #expect(Realiser.sentence(clause) == polar)
    }

    @Test func writesVerbsInThePast() throws {
        check(
            try clause(
                "visit", [.subject: "Abe", .object: "Estonia", .when: "in 2018"], tense: .past),
            "Abe visited Estonia in 2018.", "Abe did not visit Estonia in 2018.",
            "did Abe visit Estonia in 2018?")
    }

    @Test func writesVerbsInThePresent() throws {
        check(
            try clause("focus", [.subject: "the centre", .preposition("on"): "law"]),
            "the centre focuses on law.", "the centre does not focus on law.",
            "does the centre focus on law?")
        check(
            try clause("strengthen", [.subject: "the moves", .object: "an alliance"]),
            "the moves strengthen an alliance.", "the moves do not strengthen an alliance.",
            "do the moves strengthen an alliance?")
    }

    @Test func writesThePassive() throws {
        check(
            try clause("was founded", [.object: "the centre", .when: "in 2008"]),
            "the centre was founded in 2008.", "the centre was not founded in 2008.",
            "was the centre founded in 2008?")
        check(
            try clause(
                "has been officially recognised",
                [
                    .object: "cyberspace", .preposition("as"): "a domain", .subject: "NATO",
                ]),
            "cyberspace has been officially recognised as a domain by NATO.",
            "cyberspace has not been officially recognised as a domain by NATO.",
            "has cyberspace been officially recognised as a domain by NATO?")
        check(
            try clause("were blamed", [.object: "the moves", .preposition("on"): "hackers"]),
            "the moves were blamed on hackers.", "the moves were not blamed on hackers.",
            "were the moves blamed on hackers?")
    }

    @Test func writesPerfectFutureAndModals() throws {
        check(
            try clause("has joined", [.subject: "Japan", .object: "the centre"]),
            "Japan has joined the centre.", "Japan has not joined the centre.",
            "has Japan joined the centre?")
        check(
            try clause("should begin", [.subject: "the news", .object: "talks"]),
            "the news should begin talks.", "the news should not begin talks.",
            "should the news begin talks?")
        check(
            try clause("join", [.subject: "Japan", .object: "the centre"], tense: .future),
            "Japan will join the centre.", "Japan will not join the centre.",
            "will Japan join the centre?")
        check(
            try clause(
                "can be described",
                [
                    .object: "the exercise", .preposition("as"): "a game",
                ]),
            "the exercise can be described as a game.",
            "the exercise can not be described as a game.",
            "can the exercise be described as a game?")
    }

    @Test func writesWhatIsSaidWithBe() throws {
        check(
            try clause("be likely to anger", [.subject: "the move", .object: "Moscow"]),
            "the move is likely to anger Moscow.", "the move is not likely to anger Moscow.",
            "is the move likely to anger Moscow?")
        check(
            try clause("be", [.subject: "Tallinn", .preposition("in"): "Estonia"]),
            "Tallinn is in Estonia.", "Tallinn is not in Estonia.", "is Tallinn in Estonia?")
    }

    @Test func keepsWhatBelongsToAVerb() throws {
        check(
            try clause(
                "take part", [.subject: "Japan", .preposition("in"): "the exercise"], tense: .past),
            "Japan took part in the exercise.", "Japan did not take part in the exercise.",
            "did Japan take part in the exercise?")
        check(
            try clause("carry out", [.subject: "the centre", .object: "research"]),
            "the centre carries out research.", "the centre does not carry out research.",
            "does the centre carry out research?")
        check(
            try clause("formally join", [.subject: "Japan", .object: "the centre"]),
            "Japan formally joins the centre.", "Japan does not formally join the centre.",
            "does Japan formally join the centre?")
    }

    @Test func asksForEachRole() throws {
        var visit = try clause(
            "visit", [.subject: "Abe", .object: "Estonia", .when: "in 2018"], tense: .past)
        func asking(_ role: Role, _ words: String) -> String {
            var clause = visit
            clause.roles[role] = NounPhrase(words)
            clause.mood = .asking(role)
            return Realiser.sentence(clause)
        }
        #expect(asking(.subject, "who") == "who visited Estonia in 2018?")
        #expect(asking(.object, "which country") == "which country did Abe visit in 2018?")
        #expect(asking(.when, "when") == "when did Abe visit Estonia?")
        visit = try clause("be based", [.object: "the centre", .preposition("in"): "Estonia"])
        #expect(asking(.preposition("in"), "which city") == "which city is the centre based in?")
        #expect(asking(.object, "what") == "what is based in Estonia?")
        visit = try clause(
            "sign",
            [
                .subject: "Japan", .object: "a treaty", .preposition("with"): "NATO",
            ], tense: .past)
        #expect(asking(.preposition("with"), "who") == "with whom did Japan sign a treaty?")
        visit = try clause("was posted", [.object: "the tweet", .subject: "the ministry"])
        #expect(asking(.subject, "who") == "by whom was the tweet posted?")
        visit = try clause(
            "has been stationed",
            [
                .object: "the official", .preposition("since"): "2019",
            ])
        #expect(
            asking(.preposition("since"), "when") == "since when has the official been stationed?")
    }

    @Test func makesNounsOfDeeds() throws {
        let founding = try clause("found", [.object: "the centre", .when: "in 2008"])
        #expect(Realiser.nominal(founding) == "the founding of the centre in 2008")
        let visit = try clause("visit", [.subject: "Abe", .object: "Estonia"])
        #expect(Realiser.nominal(visit, noun: "visit", link: "to") == "Abe's visit to Estonia")
        #expect(Realiser.nominal(visit) == "the visiting of Estonia by Abe")
    }
}

@Suite struct PredicatePhraseTests {
    private func reading(_ text: String) throws -> String {
        let phrase = try PredicatePhrase(verb: text)
        let clause = phrase.clause
        return [
            clause.predicate.category.rawValue, clause.predicate.lemma,
            clause.predicate.particle.map { "+" + $0 }, clause.voice == .passive ? "passive" : nil,
            phrase.preposition.map { "→" + $0 }, clause.modal, clause.adverbs.first,
            phrase.tellsTense ? "\(clause.tense)" : nil,
        ].compactMap { $0 }.joined(separator: " ")
    }

    @Test(arguments: [
        ("visit", "verb visit"), ("be based in", "verb base passive →in"),
        ("take part in", "verb take part →in"), ("be blamed on", "verb blame passive →on"),
        ("be recognised as", "verb recognise passive →as"), ("formally join", "verb join formally"),
        ("has joined", "verb join perfect"), ("was founded", "verb found passive past"),
        ("carry out", "verb carry +out"), ("play a key role in", "verb play a key role →in"),
        ("be likely to anger", "adjective likely to anger"), ("be in", "verb be →in"),
        ("be a member of", "adjective a member →of"), ("should begin", "verb begin should"),
        ("pledge to work with", "verb pledge to work →with"), ("visited", "verb visit past"),
        ("supply", "verb supply"), ("has its seat in", "verb have its seat →in present"),
        ("apply and review", "twoPredicates"), ("never joins", "denies"), ("in", "noVerb"),
        ("", "empty"), ("qwertz", "unknownVerb"), ("visit {value}", "badSign"),
        ("combine research and training in", "verb combine research and training →in"),
    ])
    func isReadOnce(_ text: String, _ expected: String) {
        let found: String
        do {
            found = try reading(text)
        } catch {
            found = String("\(error)".split(separator: ".").last?.prefix { $0 != "(" } ?? "")
        }
        #expect(found == expected)
    }
}
