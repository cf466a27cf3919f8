import Banks
import Facts
import Foundation
import Journal
import Memory
import Practice
import Questions
import Testing

/// Where a learner sits: the shipped bank, a clock, and names for what is logged.
struct Desk {
    /// Noon of the first day.
    static let noon = Moment(seconds: 1_800_000_000)
    static let model: Result<Model, any Error> = Result { Model(try bank()) }

    let model: Model
    var now = Desk.noon
    private var names = 0

    init() throws { model = try Self.model.get() }

    init(_ model: Model) { self.model = model }

    /// The kinds in which the bank can be asked.
    static func kinds() throws -> [QuestionKind] {
        let made = Set(QuestionSource(model: Model(try bank()), seed: 1).all.lazy.map(\.kind))
        try #require(made.count > 10)
        return QuestionKind.allCases.filter(made.contains)
    }

    static func bank() throws -> Bank {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "QuestionBanks/japan-joins-ccdcoe.yaml")
        let text = try String(contentsOf: file, encoding: .utf8)
        return try #require(BankReader.read(text, file: "bank", fallbackID: "bank").bank)
    }

    /// A sitting on the bank.
    mutating func sitting(
        seed: UInt64, states: [FacetID: MemoryState] = [:], lastForms: [FacetID: String] = [:],
        _ change: (inout SittingPlan) -> Void = { _ in }
    ) -> Sitting {
        var plan = SittingPlan(seed: seed)
        change(&plan)
        return Sitting(
            banks: [PracticeBank(model, seed: seed)], plan: plan, attempt: newID(), states: states,
            lastForms: lastForms, now: now, dayStart: now.advanced(bySeconds: -8 * 3600))
    }

    /// Goes on to the next question, which there must be.
    func ask(_ sitting: inout Sitting) throws -> Question {
        let question = sitting.next()
        return try #require(question)
    }

    /// Answers the current question, with what is right unless another text is given.
    mutating func answer(_ sitting: inout Sitting, _ text: String? = nil) throws -> Sitting.Turn {
        let question = try #require(sitting.current)
        now = now.advanced(bySeconds: 10)
        let turn = sitting.submit(text ?? Self.right(question), seconds: 10, at: now, id: newID())
        return try #require(turn)
    }

    mutating func newID() -> UUIDv7 {
        names += 1
        return UUIDv7(
            milliseconds: UInt64(now.microseconds / 1000), chance: (UInt64(names), UInt64(names)))
    }

    /// What answers a question in full.
    static func right(_ question: Question) -> String {
        switch question.key {
        case .ordering(let order):
            order.map(OptionLetter.letter).joined(separator: " ")
        case .matching(let pairs):
            pairs.enumerated().map { "\($0 + 1)\(OptionLetter.letter($1))" }.joined(separator: " ")
        case .choice, .selectAll, .verdict, .value, .list, .correction:
            question.answers.joined(separator: "; ")
        }
    }
}
