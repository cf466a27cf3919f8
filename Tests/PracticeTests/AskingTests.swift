import Facts
import Practice
import Questions
import Testing

/// A line that cannot be read as an answer is told from one that is wrong.
@Suite struct AskingTests {
    private func sitting(_ kind: QuestionKind, mode: Bool = true) throws -> (Sitting, Question) {
        var desk = kind == .number ? Desk(try Self.counted()) : try Desk()
        var sitting = desk.sitting(seed: 5) { $0.kinds = [kind] }
        while let question = sitting.next() {
            if kind == .interval, !question.options.isEmpty { continue }
            return (sitting, question)
        }
        throw NoQuestion()
    }

    private struct NoQuestion: Error {}

    /// The bank with a number in it.
    private static func counted() throws -> Model {
        var bank = try Desk.bank()
        var relation = Relation(id: "member-count", range: .number)
        relation.cardinality = .one
        relation.question = try Template("How many members does {subject} have?")
        relation.claims = [try Template("{subject} has {value} members.")]
        relation.negations = [try Template("{subject} does not have {value} members.")]
        bank.relations.append(relation)
        let count = Value.number(try #require(Quantity(32)))
        bank.facts.append(
            Fact(id: "members", subject: "ccdcoe", relation: relation.id, values: [count]))
        return Model(bank)
    }

    @Test(
        arguments: [
            (.date, "zzz", "a date"), (.date, "the thirty-first of never", "a date"),
            (.number, "zzz", "a number"), (.number, "quite a few", "a number"),
        ] as [(QuestionKind, String, String)])
    func whatIsNoValueIsAskedAgain(_ kind: QuestionKind, _ line: String, _ wanted: String) throws {
        let (sitting, _) = try sitting(kind)
        #expect(sitting.misunderstanding(of: line)?.contains(wanted) == true)
    }

    @Test(
        arguments: [
            (.date, "1499"), (.date, "4 May 1499"), (.number, "987654"), (.number, "twelve"),
        ]
            as [(QuestionKind, String)])
    func aWrongValueIsAnAnswer(_ kind: QuestionKind, _ line: String) throws {
        #expect(try sitting(kind).0.misunderstanding(of: line) == nil)
    }

    @Test(arguments: [QuestionKind.ordering, .matching])
    func whatLeavesThingsOutIsAskedAgain(_ kind: QuestionKind) throws {
        let (sitting, question) = try sitting(kind)
        let whole = Desk.right(question)
        #expect(sitting.misunderstanding(of: whole) == nil)
        let part = whole.split(separator: " ").dropLast().joined(separator: " ")
        for line in [part, "1a", "zzz"] {
            let told = try #require(sitting.misunderstanding(of: line), "\(line)")
            #expect(told.contains("such as"), "\(told)")
        }
    }

    @Test(arguments: ["?", "help", "Quit", " q ", "exit"])
    func aCommandWithoutItsColonIsNoAnswer(_ word: String) throws {
        for kind in [QuestionKind.shortAnswer, .list, .date, .ordering, .choice] {
            let told = try sitting(kind).0.misunderstanding(of: word)
            #expect(told?.contains(":help") == true, "\(kind) \(word)")
        }
        #expect(try sitting(.shortAnswer).0.misunderstanding(of: "quitting") == nil)
        // A question mark is an answer where there may be too little to go by.
        #expect(try sitting(.claim).0.misunderstanding(of: "?") == nil)
    }

    @Test func whatWasMissedComesBackAndSaysSo() throws {
        var desk = try Desk()
        var sitting = desk.sitting(seed: 9) { $0.count = 20 }
        _ = try desk.ask(&sitting)
        #expect(sitting.reason(now: desk.now).contains("new to you"))
        var missed = Set(try desk.answer(&sitting, ":certainly wrong").question.facets.map(\.id))
        while let question = sitting.next() {
            let isBack = question.facets.first.map { missed.contains($0.id) } ?? false
            let told = sitting.reason(now: desk.now)
            #expect(told.contains("You missed this earlier in this sitting") == isBack)
            if isBack { missed = [] }
            _ = try desk.answer(&sitting)
        }
        #expect(missed.isEmpty, "what was missed came back")
    }
}
