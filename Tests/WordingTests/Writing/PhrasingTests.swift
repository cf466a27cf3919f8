import Facts
import Testing
import Wording

struct PhrasingTests {
    private let phrasing: Phrasing = {
        var bank = Bank(id: "b", title: "")
        var attacks = Entity(id: "attacks", name: "cyber-attacks on Estonia", kind: "event")
        attacks.article = "the"
        attacks.isPlural = true
        var participant = Entity(
            id: "participant", name: "contributing participant", kind: "status")
        participant.article = "a"
        var operations = Entity(id: "operations", name: "operations", kind: "field")
        operations.isPlural = true
        let japan = Entity(id: "japan", name: "Japan", kind: "country")
        bank.entities = [attacks, participant, operations, japan]
        return Phrasing(Model(bank))
    }()

    private func sentence(
        _ template: String, _ subject: EntityID, _ value: Value? = nil, embedded: Bool = false
    ) throws -> String {
        phrasing.sentence(
            try Template(template), phrasing.filling(subject, value), embedded: embedded)
    }

    @Test(arguments: [
        ("{subject} was blamed on {value}.", "The cyber-attacks on Estonia were blamed on x."),
        (
            "{subject} does not come from {value}.",
            "The cyber-attacks on Estonia do not come from x."
        ),
        ("{subject} comes from {value}.", "The cyber-attacks on Estonia come from x."),
        ("{subject} reaches {value}.", "The cyber-attacks on Estonia reach x."),
        ("{subject} did not end in {value}.", "The cyber-attacks on Estonia did not end in x."),
        ("{subject} never held {value}.", "The cyber-attacks on Estonia never held x."),
        ("{subject's} name is {value}.", "The cyber-attacks on Estonia's name is x."),
        ("On whom was {subject} blamed?", "On whom were the cyber-attacks on Estonia blamed?"),
        ("When did {subject} end?", "When did the cyber-attacks on Estonia end?"),
        ("What does {subject} include?", "What do the cyber-attacks on Estonia include?"),
        ("Has {subject} ended?", "Have the cyber-attacks on Estonia ended?"),
        (
            "{subject} has {value} among its parts.",
            "The cyber-attacks on Estonia have x among their parts."
        ),
        (
            "{value} has {subject} among its parts.",
            "X has the cyber-attacks on Estonia among its parts."
        ),
        (
            "Where does {subject} have its seat?",
            "Where do the cyber-attacks on Estonia have their seat?"
        ),
        (
            "Which of them has {subject} in its way?",
            "Which of them has the cyber-attacks on Estonia in its way?"
        ),
    ])
    func agreesWithAPluralSubject(_ template: String, sentence: String) throws {
        #expect(try self.sentence(template, "attacks", .text("x")) == sentence)
    }

    @Test func agreesWithAPluralValue() throws {
        let template = "{value} is one of {subject's} activities."
        #expect(
            try sentence(template, "japan", .entity("operations"))
                == "Operations are among Japan's activities.")
    }

    @Test func leavesASingularAlone() throws {
        #expect(
            try sentence("{subject} has {value}.", "japan", .entity("participant"))
                == "Japan has a contributing participant.")
    }

    @Test func fillsDatesWithTheirPreposition() throws {
        let day = Value.date(try EDTF.read("2022-11-04"))
        #expect(
            try sentence("{subject} joined {when}.", "japan", day)
                == "Japan joined on 4 November 2022.")
        #expect(
            try sentence("{subject} is in since {value}.", "japan", day)
                == "Japan is in since 4 November 2022.")
    }

    @Test func beginsAnEmbeddedQuestionInLowerCase() throws {
        #expect(
            try sentence("When did {subject} join?", "japan", embedded: true)
                == "when did Japan join?")
    }

    @Test(arguments: [
        ("the the end", "The end"), ("He is a an ally.", "He is an ally."),
        ("It is in the U.S..", "It is in the U.S."), ("So  it  is .", "So it is."),
        ("Wait...", "Wait..."),
    ])
    func mendsWhatFillingLeaves(_ template: String, sentence: String) throws {
        #expect(try self.sentence(template, "japan") == sentence)
    }
}
