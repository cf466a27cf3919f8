import Facts
import Printing
import Questions

/// Questions of every kind of answer, made by hand, for the tests of this target.
enum Samples {
    static let bankID: BankID = "centre"

    static func question(
        _ fact: String, _ kind: QuestionKind, _ prompt: String, _ key: AnswerKey,
        options: [Option] = [], rows: [String] = []
    ) -> Question {
        let id = QuestionID(bank: bankID, fact: FactID(fact), kind: kind)
        var question = Question(
            id: id, frame: .article, prompt: prompt, key: key, facts: [FactID(fact)],
            facets: [Facet(bank: bankID, fact: FactID(fact), position: .value)],
            explanation: "The article says so of \(fact).")
        question.options = options
        question.rows = rows
        question.topic = "history"
        question.paragraph = 12
        question.citations = ["D"]
        return question
    }

    static func text(_ value: String, accepted: [String] = []) -> Expected {
        var expected = Expected(.text(value), canonical: value)
        expected.accepted = accepted
        return expected
    }

    static func options(right: [String], wrong: [String]) -> [Option] {
        right.map { Option($0, isCorrect: true) } + wrong.map { Option($0, isCorrect: false) }
    }

    static func yearOption(_ year: Int, isCorrect: Bool) -> Option {
        let value = PartialDate(year: year).map { Value.date(.on($0)) }
        return Option("\(year)", isCorrect: isCorrect, value: value)
    }

    static let choice = question(
        "seat", .choice, "According to the article, where does the centre sit?", .choice,
        options: options(right: ["Tallinn"], wrong: ["Riga", "Vilnius", "Helsinki"]))
    static let sortedChoice = question(
        "founded", .choice, "According to the article, when was the centre founded?", .choice,
        options: [2012, 2008, 2004, 2007].map { yearOption($0, isCorrect: $0 == 2008) })
    static let selectAll = question(
        "focus", .selectAll, "According to the article, which are focus areas of the centre?",
        .selectAll,
        options: options(
            right: ["technology", "strategy", "operations", "law"],
            wrong: ["fishing", "agriculture"]))
    static let claim = question(
        "joined", .claim,
        "Does the article support this statement? “Japan joined the centre in November 2022.”",
        .verdict(.supported))
    static let value = question(
        "exercise", .cloze, "According to the article, the centre's yearly exercise is ____.",
        .value(text("Locked Shields", accepted: ["Exercise Locked Shields"])))
    static let list = question(
        "areas", .list, "According to the article, what are the centre's four focus areas?",
        .list(["technology", "strategy", "operations", "law"].map { text($0) }))
    static let ordering = question(
        "order", .ordering, "Put in order of accession, the earliest first.",
        .ordering([1, 2, 0]), options: options(right: ["Japan", "Estonia", "France"], wrong: []))
    static let matching = question(
        "capitals", .matching, "Which capital belongs to which country?", .matching([2, 0, 1]),
        options: options(right: ["Paris", "Tokyo", "Tallinn", "Rome"], wrong: []),
        rows: ["Estonia", "France", "Japan"])
    static let correction = question(
        "minister", .correction,
        "One part of this statement is wrong. What should stand in its place? “The minister is "
            + "Seiichi Hamada.”",
        .correction(wrong: "Seiichi", right: text("Yasukazu")))

    /// One question of every key.
    static let everyKey = [
        choice, sortedChoice, selectAll, claim, value, list, ordering, matching, correction,
    ]

    /// Texts that each mean something to some format.
    static let nasty: [String] = [
        #"all of \ # = ~ { } : % * -> at once"#, "\"double\" and 'single' quotes",
        "a tab\there", "two\nlines\r\nand three", "<script>alert(1)</script>", "=1+1",
        "@SUM(A1)", "+1", "-1", "שלום עולם", "emoji 👩‍🚀 and 🇯🇵",
        "A. a stem that starts like an option", "%50% an option that starts like a weight",
        "{{c1::cloze}} and }}", "::title::", "// no comment", "$CATEGORY: none", "&amp; &lt;",
        "`code` **bold** [link](x) ![i](y)", "1. not a list", "# not a heading",
        "濱田 靖一", "Zoë Ålesund", "\u{1B}[31mred\u{1B}[0m", "ANSWER: B", "]]>", "a; b, c",
    ]

    /// Choices whose stems and options are all nasty.
    static let nastyChoices = nasty.enumerated().map { place, stem in
        let texts = (0..<4).map { "\(nasty[(place + $0 * 5) % nasty.count])\($0 == 3 ? "." : "")" }
        return question(
            "nasty-\(place)", .choice, stem, .choice,
            options: options(right: [texts[0]], wrong: Array(texts.dropFirst())))
    }

    /// Typed answers that are all nasty.
    static let nastyValues = nasty.enumerated().map { place, answer in
        question(
            "typed-\(place)", .shortAnswer, nasty[nasty.count - 1 - place], .value(text(answer)))
    }

    static let bank: Bank = {
        var bank = Bank(id: bankID, title: "Japan joins NATO's cyber defence centre")
        var source = Source(title: "Japan Joins Key NATO Cyber Agency")
        source.publisher = "Infosecurity Magazine"
        source.published = PartialDate(year: 2022, month: 11, day: 7)
        bank.source = source
        var citation = Citation(id: "D", title: "Minister's press conference")
        citation.publisher = "Ministry of Defence"
        bank.citations = [citation]
        bank.topics = [Topic(id: "history", title: "History")]
        return bank
    }()

    static func quiz(_ questions: [Question] = everyKey, forms: Int = 1) -> Quiz {
        var header = QuizHeader(title: "Cyber defence: a quiz")
        header.course = "Current affairs 10b"
        header.date = "14 March 2025"
        header.duration = "20 minutes"
        header.rules = ["No telephones."]
        return Quiz(
            header: header, forms: FormMaker(seed: 7).forms(forms, from: questions),
            provenance: [Provenance(bank)])
    }

    /// Many short choices, some with sorted options.
    static func many(_ count: Int) -> [Question] {
        (0..<count).map { number in
            let year = 1900 + number % 97
            return question(
                "fact-\(number)", .choice, "Question number \(number) of the article?", .choice,
                options: number % 5 == 0
                    ? (0..<4).map { yearOption(year + $0, isCorrect: $0 == number / 5 % 4) }
                    : options(
                        right: ["right \(number)"],
                        wrong: (0..<(2 + number % 3)).map { "wrong \(number) \($0)" }))
        }
    }
}
