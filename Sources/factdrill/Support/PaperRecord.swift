import Facts
import Grading
import Journal
import Marking
import Memory
import Practice
import Progress
import Questions

/// Notes a marked paper in the learner's log, as a sitting of the mode `paper`.
struct PaperRecord {
    private let models: [BankID: Model]
    private let banks: [BankID]
    private let seed: UInt64

    /// Takes the models of the quiz's banks and its seed.
    init(models: [Model], seed: UInt64) {
        self.models = Dictionary(
            models.map { ($0.bank.id, $0) }, uniquingKeysWith: { first, _ in first })
        banks = models.map(\.bank.id)
        self.seed = seed
    }

    /// Whether the log has a paper of the same banks and seed.
    func isKept(in store: ProgressStore) throws -> Bool {
        try store.history().attempts.contains { sum in
            sum.attempt.mode == .paper && sum.attempt.seed == seed && sum.attempt.banks == banks
        }
    }

    /// Appends the sitting and its answers; what was left blank counts as passed by. Gives how many
    /// answers there are.
    func keep(
        _ paper: MarkedPaper, in store: ProgressStore, _ session: Session
    ) throws -> Int {
        var states: [BankID: FacetStates] = [:]
        for bank in banks {
            states[bank] = try store.facetStates(of: bank, asOf: session.now)
        }
        let attempt = Attempt(
            id: session.newID(), mode: .paper, banks: banks, started: session.now, seed: seed)
        try store.append(attempt)
        for answer in paper.answers {
            try store.append(
                entry(answer, attempt.id, states[answer.question.bank], session),
                now: session.now)
        }
        try store.append(
            Event(id: session.newID(), kind: .end(attempt: attempt.id), moment: session.now))
        return paper.answers.count
    }

    private func entry(
        _ marked: MarkedAnswer, _ attempt: UUIDv7, _ states: FacetStates?, _ session: Session
    ) -> Answer {
        let question = marked.question
        let reviews = question.facets.map { facet in
            let print =
                models[question.bank]?.fact(facet.fact).map {
                    Journal.Fingerprint(facet.position, of: $0)
                } ?? .unknown
            let credit = credit(marked, facet)
            return FacetReview(
                facet: facet.id, fingerprint: print,
                rating: marked.isBlank
                    ? nil : rating(marked, credit, states?.state(of: facet.id, print)),
                credit: credit)
        }
        let verdict: Answer.Verdict =
            marked.credit >= 1 ? .correct : marked.credit > 0 ? .partial : .incorrect
        return Answer(
            id: session.newID(), attempt: attempt, bank: question.bank,
            question: question.id.description, kind: question.kind.rawValue,
            frame: question.frame, topic: question.topic, facets: reviews, typed: marked.written,
            verdict: verdict, credit: marked.credit, wasForgiven: marked.grade.isForgiven,
            confusedWith: confusions(marked).map(\.key), distractors: question.distractors,
            wasSkipped: marked.isBlank,
            moment: session.now)
    }

    /// The facet's own part of the credit; the whole answer's where the judge gives no parts.
    private func credit(_ marked: MarkedAnswer, _ facet: Facet) -> Double {
        let own = marked.grade.parts.filter { $0.facet == facet }
        guard !own.isEmpty, !marked.isBlank else { return marked.credit }
        return own.reduce(0) { $0 + $1.credit } / Double(own.count)
    }

    private func rating(
        _ marked: MarkedAnswer, _ credit: Double, _ state: MemoryState?
    ) -> RecordedRating? {
        // How long an answer on paper took is not known.
        let outcome = Outcome(
            verdict: credit >= 1 ? .correct : credit > 0 ? .partial : .incorrect, credit: credit,
            rung: marked.question.rung, hints: 0, seconds: nil, expectedSeconds: nil,
            typoForgiven: marked.grade.isForgiven)
        return RecordedRating(rawValue: RatingRule.rating(for: outcome, given: state).rawValue)
    }

    /// The known things named in place of the right ones: another value, or wrong options.
    private func confusions(_ marked: MarkedAnswer) -> [Value] {
        if let other = marked.grade.confusedWith { return [other] }
        guard marked.question.key == .choice || marked.question.key == .selectAll else { return [] }
        let options = marked.question.options
        return marked.grade.chosen.compactMap { place in
            options.indices.contains(place) && !options[place].isCorrect
                ? options[place].value : nil
        }
    }
}
