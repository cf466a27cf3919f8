import Facts
import Wording

/// Makes a bank's questions, one fact at a time and only when asked.
public struct QuestionSource: Sendable {
    /// The bank's model.
    public let model: Model
    let workshop: Workshop
    /// Workshops that draw the same whatever the seed and the difficulty.
    private let draws: [Workshop]

    /// Sets up for a model; nothing is made yet.
    ///
    /// - Parameters:
    ///   - seed: chooses distractors and the order of options; never what is right.
    ///   - difficulty: how hard distractors are to tell from the key.
    public init(model: Model, seed: UInt64 = 0, difficulty: Difficulty = .near) {
        self.model = model
        workshop = Workshop(model: model, seed: seed, difficulty: difficulty)
        draws = (0..<2).map { Workshop(model: model, seed: $0, difficulty: .near) }
    }

    /// All questions on a fact, in every form and frame; of those that join the same facts only the
    /// one named for the first of them by name.
    public func questions(on fact: Fact, kind: QuestionKind? = nil) -> [Question] {
        made(on: fact, kind: kind).filter { !isTwin($0) }
    }

    /// Whether a question joins the very facts that one does which is named for an earlier fact.
    private func isTwin(_ question: Question) -> Bool {
        guard [.ordering, .matching, .interval].contains(question.kind) else { return false }
        let matter = Matter(question)
        return question.facts.filter { $0 < question.id.fact }.lazy.compactMap(model.fact)
            .contains { made(on: $0, kind: question.kind).contains { Matter($0) == matter } }
    }

    private func made(on fact: Fact, kind: QuestionKind?) -> [Question] {
        let forms = QuestionForms.all.filter { kind == nil || $0.kind == kind }
        let (asked, claimed) = (model.asked(fact), model.claimed(fact))
        let made = forms.flatMap { form in
            (form.kind == .claim ? claimed : asked).flatMap { questions(form, on: $0) }
        }
        guard kind == nil || kind == .choice, let ofNature = NatureChoice.question(fact, workshop)
        else { return made }
        return made + [ofNature]
    }

    /// The questions of a form that break no rule.
    ///
    /// Which there are does not depend on the seed: a question is made where one of a few settled
    /// draws makes it well, and is that one where the seed's own draw does not.
    private func questions(_ form: any QuestionForm.Type, on asked: AskedFact) -> [Question] {
        func sound(_ workshop: Workshop) -> [Question] {
            form.questions(on: asked, in: workshop).filter {
                !OptionRules($0).isFlawed && !ItemRules.tells($0)
            }
        }
        guard form.isSeeded else { return draws.first.map(sound) ?? [] }
        var settled: [QuestionID: Question] = [:]
        for draw in draws {
            for question in sound(draw) where settled[question.id] == nil {
                settled[question.id] = question
            }
        }
        let own = sound(workshop).filter { settled[$0.id] != nil }
        for question in own { settled[question.id] = question }
        return settled.values.sorted { ($0.id.number ?? 0) < ($1.id.number ?? 0) }
    }

    /// The question of that name, as long as the bank has it.
    public func question(_ id: QuestionID) -> Question? {
        questions(beside: id).first { $0.id == id }
    }

    /// What is made together with the question of that name: the same fact's of the same kind.
    public func questions(beside id: QuestionID) -> [Question] {
        guard id.bank == model.bank.id else { return [] }
        if let fact = model.fact(id.fact) { return made(on: fact, kind: id.kind) }
        return model.bank.questions.first { $0.id == id.fact }
            .flatMap { WrittenForm.question($0, in: workshop) }.map { [$0] } ?? []
    }

    /// Every question, fact by fact in the bank's order, made as it is read; written ones last.
    public var all: some Sequence<Question> {
        let written = model.bank.questions.lazy.compactMap {
            WrittenForm.question($0, in: workshop)
        }
        return Joined(
            first: model.bank.facts.lazy.flatMap { questions(on: $0) }, second: written)
    }

    private struct Joined<First: Sequence, Second: Sequence>: Sequence
    where First.Element == Question, Second.Element == Question {
        let first: First
        let second: Second

        func makeIterator() -> AnyIterator<Question> {
            var head = first.makeIterator()
            var tail = second.makeIterator()
            return AnyIterator { head.next() ?? tail.next() }
        }
    }
}
