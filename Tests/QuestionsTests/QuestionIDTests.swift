import Facts
import Questions
import Testing

struct QuestionIDTests {
    @Test(arguments: QuestionKind.allCases)
    func readsWhatItWrites(_ kind: QuestionKind) {
        for number in [nil, 0, 1, 1003] {
            let id = QuestionID(bank: "b", fact: "a-fact", kind: kind, number: number)
            #expect(QuestionID(id.description) == id)
        }
    }

    @Test(arguments: [
        "", "b", "b/f", "b/f/choose", "b/f/choice/", "b/f/choice/01", "b/f/choice/+1",
        "b/f/choice/1/2",
        "/f/choice", "b//choice", "b/f/choice/99999999999999999999", " b/f/choice/1 ",
    ])
    func refusesOtherTexts(_ text: String) {
        #expect(QuestionID(text) == nil)
    }

    @Test func ordersByParts() {
        let ids = ["a/f/choice", "a/f/choice/2", "a/f/choice/10", "a/g/choice", "b/a/choice"]
            .compactMap(QuestionID.init)
        #expect(ids.count == 5)
        #expect(ids.reversed().sorted() == ids)
    }
}
