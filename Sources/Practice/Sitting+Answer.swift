public import Facts
public import Grading
import Journal
import Memory
public import Questions

extension Sitting {
    /// The record of an answer for the log; without a judgement, of a question passed by.
    func answer(
        _ question: Question, _ judgement: Grade?, _ text: String, after first: String?,
        _ seconds: Double, _ moment: Moment, _ id: UUIDv7
    ) -> Answer {
        let model = banks[question.bank]?.model
        let reviews = question.facets.map { facet in
            let credit = judgement?.credit(for: facet) ?? 0
            let fingerprint =
                model?.fact(facet.fact).map { Fingerprint(facet.position, of: $0) } ?? .unknown
            return FacetReview(
                facet: facet.id, fingerprint: fingerprint,
                rating: question.trains
                    ? judgement.flatMap {
                        rating(of: facet, credit, $0, question, seconds, isSecondTry: first != nil)
                    } : nil,
                credit: credit)
        }
        return Answer(
            id: id, attempt: attempt, bank: question.bank,
            question: question.id.description, kind: question.kind.rawValue,
            frame: question.frame, topic: question.topic, facets: reviews, typed: text,
            firstTyped: first,
            verdict: judgement.flatMap { Answer.Verdict(rawValue: $0.verdict.rawValue) }
                ?? .incorrect,
            credit: judgement?.credit ?? 0, hints: hintsTaken, seconds: seconds,
            wasForgiven: judgement?.isForgiven ?? false,
            confusedWith: mixedUp(judgement, question, model),
            distractors: question.distractors, wasSkipped: judgement == nil, moment: moment)
    }

    /// What was named in place of the right things and is of a sort with one of them: a country given
    /// where a person is asked for was not mixed up with anyone.
    private func mixedUp(_ judgement: Grade?, _ question: Question, _ model: Model?) -> [ValueKey] {
        let right = question.rightValues
        return (judgement?.confusions(in: question) ?? [])
            .filter { named in right.isEmpty || right.contains { isAlike(named, $0, model) } }
            .map(\.key)
    }

    private func isAlike(_ left: Value, _ right: Value, _ model: Model?) -> Bool {
        switch (left, right) {
        case (.entity(let left), .entity(let right)):
            model?.entity(left)?.kind == model?.entity(right)?.kind
        case (.date, .date), (.number, .number), (.text, .text), (.flag, .flag): true
        default: false
        }
    }

    private func rating(
        of facet: Facet, _ credit: Double, _ judgement: Grade, _ question: Question,
        _ seconds: Double, isSecondTry: Bool
    ) -> RecordedRating? {
        let verdict: Outcome.Verdict =
            credit >= 1 ? .correct : credit > 0 ? .partial : .incorrect
        let outcome = Outcome(
            verdict: verdict, credit: credit, rung: question.rung, hints: hintsTaken,
            seconds: seconds, expectedSeconds: question.expectedSeconds,
            typoForgiven: judgement.isForgiven)
        let rating = RatingRule.rating(for: outcome, given: states[facet.id])
        // Who had to be asked for more did not find it easy.
        return RecordedRating(
            rawValue: (isSecondTry && rating == .easy ? .good : rating).rawValue)
    }
}

extension Question {
    /// The values that are right, where there are some.
    fileprivate var rightValues: [Value] {
        switch key {
        case .value(let expected), .correction(_, let expected): [expected.value]
        case .list(let items): items.map(\.value)
        case .choice, .selectAll: options.filter(\.isCorrect).compactMap(\.value)
        case .verdict, .ordering, .matching: []
        }
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
    public func confusions(in question: Question) -> [Value] {
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
