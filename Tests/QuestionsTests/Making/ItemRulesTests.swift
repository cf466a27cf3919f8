import Facts
import Questions
import Testing

/// Each rule with a question that breaks it, and a sound one that breaks none.
struct ItemRulesTests {
    private static func choice(
        _ prompt: String = "According to the article, where is it based?",
        _ texts: [String] = ["Estonia", "Latvia", "Finland", "Japan"], right: Set<Int> = [0],
        _ change: (inout Question) -> Void = { _ in }
    ) -> Question {
        var question = Question(
            id: QuestionID(bank: "b", fact: "f", kind: .choice), frame: .article, prompt: prompt,
            key: .choice, facts: ["f"], facets: [], explanation: "")
        question.options = texts.enumerated().map { place, text in
            Option(text, isCorrect: right.contains(place), value: .text(text))
        }
        change(&question)
        return question
    }

    private static func dates(_ texts: [String], right: Int) -> Question {
        choice("When was it founded?", texts, right: [right]) { question in
            question.options = question.options.map { option in
                let date = (try? EDTF.read(option.text)).map { Value.date($0) }
                return Option(option.text, isCorrect: option.isCorrect, value: date)
            }
        }
    }

    @Test func aSoundQuestionBreaksNone() {
        #expect(ItemRules.flaws(of: Self.choice()).isEmpty)
        let dates = Self.dates(["2022-11-01", "2022-11-04", "2022-11-07"], right: 1)
        #expect(ItemRules.flaws(of: dates).isEmpty)
    }

    private static let broken: [(ItemRules.Flaw, Question)] = [
        (ItemRules.Flaw.noQuestion, choice("According to the article")),
        (.longStem, choice(String(repeating: "word ", count: 70) + "?")),
        (.negatedStem, choice("Which of these is not the country?")),
        (.negatedStem, choice("All EXCEPT which, and except what?")),
        (.templateSmell, choice("Where is the the centre?")),
        (.templateSmell, choice("Where is {subject}?")),
        (.templateSmell, choice("Where is it ,then?")),
        (.optionCount, choice("Where?", ["A", "B"])),
        (.optionCount, choice("Where?", ["A", "B", "C", "D", "E"])),
        (.keyCount, choice("Where?", right: [])), (.keyCount, choice("Where?", right: [0, 1])),
        (.sameOptions, choice("Where?", ["Estonia", "ESTONIA", "Latvia"])),
        (.nestedOptions, choice("Where?", ["Korea", "South Korea", "Latvia"])),
        (.mixedOptions, dates(["2007", "2008-05", "2009"], right: 0)),
        (.catchAll, choice("Where?", ["Estonia", "Latvia", "All of the above"])),
        (.repeatedPhrase, choice("Who?", ["head of the A", "head of the B", "head of the C"])),
        (.absoluteTerm, choice("What?", ["a part", "always a bit", "some share"])),
        (.clang, choice("Which defence minister?", ["Hamada of defence", "Abe", "Kishida"])),
        (.longKey, choice("Who?", ["the Minister of Defence of Japan", "a clerk", "a spy"])),
        (.convergence, dates(["2018-11-04", "2022-09-04", "2022-11-01", "2022-11-04"], right: 3)),
        (.articleTell, choice("Where is it? It is in an")),
        (.tellsAnswer, choice("Is Estonia where it is?")),
    ]

    @Test(arguments: broken)
    func everyRuleCanBeBroken(_ flaw: ItemRules.Flaw, _ question: Question) {
        #expect(ItemRules.flaws(of: question).contains(flaw))
    }

    @Test func everyRuleIsTried() {
        #expect(Set(Self.broken.map(\.0)) == Set(ItemRules.Flaw.allCases))
    }

    @Test func findsRunsOfWords() {
        #expect(ItemRules.contains("the South Korean flag", "south korean"))
        #expect(!ItemRules.contains("the South Korean flag", "Korea"))
        #expect(!ItemRules.contains("anything", ""))
    }
}
