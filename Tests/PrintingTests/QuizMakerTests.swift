import Facts
import Questions
import Testing

@testable import Printing

@Suite struct QuizMakerTests {
    /// Forty countries with a capital and a year each, in two topics.
    private static let model = Model(bank())

    private static func bank(renaming: Bool = false) -> Bank {
        var bank = Bank(id: "lands", title: "Lands")
        bank.topics = [
            Topic(id: "places", title: "Places"), Topic(id: "history", title: "History"),
        ]
        let numbers = Array(0..<40)
        bank.entities = numbers.flatMap { number in
            [
                Entity(id: EntityID("land-\(number)"), name: name("Land", number), kind: "country"),
                Entity(id: EntityID("city-\(number)"), name: name("City", number), kind: "city"),
            ]
        }
        var capital = Relation(id: "capital", range: .entity(["city"]))
        capital.cardinality = .one
        capital.question = try? Template("what is the capital of {subject}?")
        capital.claims = [try? Template("The capital of {subject} is {value}.")].compactMap { $0 }
        var founded = Relation(id: "founded", range: .date)
        founded.cardinality = .one
        founded.question = try? Template("when was {subject} founded?")
        founded.claims = [try? Template("{subject} was founded {when}.")].compactMap { $0 }
        bank.relations = [capital, founded]
        bank.facts = numbers.flatMap { number -> [Fact] in
            let land = EntityID("land-\(number)")
            let city = renaming && number < 20 ? (number + 1) % 20 : number
            var place = Fact(
                id: FactID("capital-\(number)"), subject: land, relation: "capital",
                values: [.entity(EntityID("city-\(city)"))])
            place.topic = "places"
            guard let date = PartialDate(year: 1700 + number * 7) else { return [place] }
            var year = Fact(
                id: FactID("founded-\(number)"), subject: land, relation: "founded",
                values: [.date(.on(date))])
            year.topic = "history"
            return [place, year]
        }
        return bank
    }

    /// Names that share no word.
    private static func name(_ kind: String, _ number: Int) -> String {
        let letters = ["ba", "co", "du", "fe", "gi", "ho", "ju", "ka", "le", "mi"]
        return kind == "Land"
            ? "\(letters[number % 10])\(letters[number / 10])nia".capitalizedASCII
            : "\(letters[number / 10])\(letters[number % 10])grad".capitalizedASCII
    }

    private static func plan(
        _ parts: [SetPart] = [SetPart(count: 8)], forms: Int = 3, siblings: Bool = false
    ) -> QuizPlan {
        var plan = QuizPlan(seed: 7, parts: parts)
        plan.forms = forms
        plan.hasSiblings = siblings
        return plan
    }

    private static func part(_ count: Int, _ topic: TopicID, _ kind: QuestionKind) -> SetPart {
        var part = SetPart(count: count)
        part.topic = topic
        part.kind = kind
        return part
    }

    @Test func aPlanMakesTheSameFormsAgain() {
        let first = QuizMaker(Self.plan(), [Self.model]).make()
        let again = QuizMaker(Self.plan(), [Self.model]).make()
        #expect(first.forms == again.forms)
        #expect(first.mark == again.mark)
        #expect(first.forms.map(\.questions.count) == [8, 8, 8])
        #expect(first.missing == [0])
    }

    @Test(arguments: [false, true]) func aBankThatHasChangedHasAnotherMark(siblings: Bool) {
        let plan = Self.plan([SetPart(count: 30)], siblings: siblings)
        let changed = Model(Self.bank(renaming: true))
        #expect(
            QuizMaker(plan, [Self.model]).make().mark != QuizMaker(plan, [changed]).make().mark)
    }

    @Test func partsAreMadeAsAsked() {
        let parts = [
            Self.part(3, "places", .choice), Self.part(2, "history", .date),
            Self.part(4, "places", .shortAnswer),
        ]
        let made = QuizMaker(Self.plan(parts), [Self.model]).make()
        #expect(made.missing == [0, 0, 0])
        let looks = made.forms[0].questions.map { "\($0.topic?.rawValue ?? "") \($0.kind)" }
        #expect(looks.filter { $0 == "places choice" }.count == 3)
        #expect(looks.filter { $0 == "history date" }.count == 2)
        #expect(looks.filter { $0 == "places shortAnswer" }.count == 4)
    }

    @Test func whatIsLackingIsTold() {
        let parts = [Self.part(500, "history", .date), Self.part(1, "places", .list)]
        let made = QuizMaker(Self.plan(parts, forms: 1), [Self.model]).make()
        #expect(made.missing[0] >= 460)
        #expect(made.missing[1] == 1)
        #expect(made.forms[0].questions.count == 500 - made.missing[0])
    }

    @Test func siblingsAskOtherFactsAlikeInTopicAndKind() {
        let parts = [Self.part(5, "places", .choice), Self.part(5, "history", .date)]
        let made = QuizMaker(Self.plan(parts, siblings: true), [Self.model]).make()
        var asked: Set<FactID> = []
        for form in made.forms {
            let facts = form.questions.flatMap(\.facts)
            #expect(facts.count == 10)
            #expect(asked.isDisjoint(with: facts))
            asked.formUnion(facts)
        }
        let table = FormComparison(made.forms)
        #expect(table.rows.map(\.alike) == [10, 10, 10])
        #expect(table.rows.map(\.sharedFacts) == [10, 0, 0])
        #expect(table.rows.map(\.points) == [10, 10, 10])
    }

    @Test func noFormGivesAnAnswerAway() {
        let made = QuizMaker(Self.plan([SetPart(count: 12)], siblings: true), [Self.model]).make()
        for form in made.forms {
            for question in form.questions {
                guard case .value = question.key else { continue }
                for other in form.questions where other.id != question.id {
                    for answer in question.answers {
                        #expect(!ItemRules.contains(other.prompt, answer))
                    }
                }
            }
            let facts = form.questions.flatMap(\.facts)
            #expect(Set(facts).count == facts.count)
        }
    }

    @Test func siblingsRunOutGracefully() {
        let parts = [Self.part(30, "history", .date)]
        let made = QuizMaker(Self.plan(parts, siblings: true), [Self.model]).make()
        #expect(made.forms[0].questions.count == 30)
        for form in made.forms {
            #expect(form.questions.count == 30)
            #expect(Set(form.questions.map(\.id)).count == 30)
        }
    }

    @Test func aMarkIsReadAsPrinted() throws {
        let mark = QuizMaker(Self.plan(), [Self.model]).make().mark
        #expect(Fingerprint(mark.description) == mark)
        #expect(Fingerprint(mark.description.uppercased()) == mark)
        for text in ["", "12", "xyz", "+123456789abcdef", "0x34567890123456"] {
            #expect(Fingerprint(text) == nil)
        }
    }
}

extension String {
    fileprivate var capitalizedASCII: String { prefix(1).uppercased() + dropFirst() }
}
