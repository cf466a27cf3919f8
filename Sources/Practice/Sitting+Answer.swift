import Facts
import Grading
import Journal
import Memory
import Questions

extension Sitting {
    /// The record of an answer for the log; without a judgement, of a question passed by.
    func answer(
        _ question: Question, _ judgement: Grade?, _ text: String, _ seconds: Double,
        _ moment: Moment, _ id: UUIDv7
    ) -> Answer {
        let model = banks[question.bank]?.model
        let reviews = question.facets.map { facet in
            let credit = judgement?.credit(for: facet) ?? 0
            let fingerprint =
                model?.fact(facet.fact).map { Fingerprint(facet.position, of: $0) } ?? .unknown
            return FacetReview(
                facet: facet.id, fingerprint: fingerprint,
                rating: question.trains
                    ? judgement.flatMap { rating(of: facet, credit, $0, question, seconds) } : nil,
                credit: credit)
        }
        return Answer(
            id: id, attempt: attempt, bank: question.bank,
            question: question.id.description, kind: question.kind.rawValue,
            frame: question.frame, topic: question.topic, facets: reviews, typed: text,
            verdict: judgement.flatMap { Answer.Verdict(rawValue: $0.verdict.rawValue) }
                ?? .incorrect,
            credit: judgement?.credit ?? 0, hints: hintsTaken, seconds: seconds,
            wasForgiven: judgement?.isForgiven ?? false,
            confusedWith: judgement.map { $0.confusions(in: question).map(\.key) } ?? [],
            distractors: question.distractors, wasSkipped: judgement == nil, moment: moment)
    }

    private func rating(
        of facet: Facet, _ credit: Double, _ judgement: Grade, _ question: Question,
        _ seconds: Double
    ) -> RecordedRating? {
        let verdict: Outcome.Verdict =
            credit >= 1 ? .correct : credit > 0 ? .partial : .incorrect
        let outcome = Outcome(
            verdict: verdict, credit: credit, rung: question.rung, hints: hintsTaken,
            seconds: seconds, expectedSeconds: question.expectedSeconds,
            typoForgiven: judgement.isForgiven)
        let rating = RatingRule.rating(for: outcome, given: states[facet.id])
        return RecordedRating(rawValue: rating.rawValue)
    }
}

extension Grade {
    /// The facet's own part of the credit; the whole answer's where the judge gives no parts.
    fileprivate func credit(for facet: Facet) -> Double {
        let own = parts.filter { $0.facet == facet }
        guard !own.isEmpty else { return credit }
        return own.reduce(0) { $0 + $1.credit } / Double(own.count)
    }

    /// The known things named in place of the right ones: another value, or wrong options.
    fileprivate func confusions(in question: Question) -> [Value] {
        if let confusedWith { return [confusedWith] }
        switch question.key {
        case .choice, .selectAll:
            return chosen.compactMap { position in
                guard question.options.indices.contains(position),
                    !question.options[position].isCorrect
                else { return nil }
                return question.options[position].value
            }
        default: return []
        }
    }
}
