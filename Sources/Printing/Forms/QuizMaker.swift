import Facts
import Questions

/// Chooses a quiz's questions and makes its forms, as planned.
public struct QuizMaker: Sendable {
    /// What came of a plan.
    public struct Result: Sendable {
        /// The forms, in the order of their letters.
        public var forms: [Form]
        /// For each part of the plan how many questions it lacks.
        public let missing: [Int]
        /// The mark of all questions of all forms.
        public let mark: Fingerprint
    }

    private let plan: QuizPlan
    private let sources: [QuestionSource]

    /// Takes a plan and the models of its banks.
    public init(_ plan: QuizPlan, _ models: [Model]) {
        self.plan = plan
        sources = models.map {
            QuestionSource(model: $0, seed: plan.seed, difficulty: plan.difficulty)
        }
    }

    /// The questions of the first form, in no order that shall be printed; and for each part of the
    /// plan how many it lacks.
    ///
    /// - Parameter progress: is told now and then how many questions there are.
    public func questions(progress: (Int) -> Void = { _ in }) -> SetMaker.Result {
        SetMaker(sources, seed: plan.seed).set(plan.parts, progress: progress)
    }

    /// All forms of the plan.
    public func make(progress: (Int) -> Void = { _ in }) -> Result {
        let first = questions(progress: progress)
        var sets = [first.questions]
        var done = first.questions.count
        if plan.hasSiblings {
            var maker = SiblingMaker(sources, seed: plan.seed, first: first.questions)
            while sets.count < plan.forms {
                let next = maker.next(FormLetter(sets.count))
                sets.append(next)
                done += next.count
                progress(done)
            }
        }
        let maker = FormMaker(seed: plan.seed)
        let forms = (0..<max(1, plan.forms)).map { place in
            maker.form(
                FormLetter(place), from: sets.indices.contains(place) ? sets[place] : sets[0])
        }
        var seen: Set<QuestionID> = []
        let distinct = sets.joined().filter { seen.insert($0.id).inserted }
        return Result(forms: forms, missing: first.missing, mark: Fingerprint(of: distinct))
    }
}
