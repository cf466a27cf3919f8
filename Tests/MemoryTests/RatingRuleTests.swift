import Facts
import Memory
import Testing

@Suite struct RatingRuleTests {
    static let verdicts: [Outcome.Verdict] = [.correct, .partial, .incorrect]

    /// A facet in review with a stability in days.
    func state(stability: Double) -> MemoryState {
        MemoryState(
            phase: .review, stability: stability, difficulty: 5, due: ReferenceVectors.start,
            lastReview: ReferenceVectors.start, reviews: 3, lapses: 0)
    }

    func rating(_ outcome: Outcome, stability: Double? = nil) -> Rating {
        RatingRule.rating(for: outcome, given: stability.map(state))
    }

    @Test(arguments: [
        (Outcome(verdict: .incorrect, credit: 0), Rating.again),
        (Outcome(verdict: .correct, credit: 1), .good),
        (Outcome(verdict: .correct, credit: 1, hints: 1), .again),
        (Outcome(verdict: .correct, credit: 1, typoForgiven: true), .hard),
        (Outcome(verdict: .correct, credit: 1, seconds: 21, expectedSeconds: 10), .hard),
        (Outcome(verdict: .correct, credit: 1, seconds: 20, expectedSeconds: 10), .good),
        (Outcome(verdict: .correct, credit: 1, seconds: 6, expectedSeconds: 10), .good),
        (Outcome(verdict: .correct, credit: 1, seconds: 5, expectedSeconds: 10), .easy),
        (
            Outcome(verdict: .correct, credit: 1, rung: .cued, seconds: 1, expectedSeconds: 10),
            .good
        ),
        (
            Outcome(
                verdict: .correct, credit: 1, seconds: 1, expectedSeconds: 10, typoForgiven: true),
            .hard
        ),
        (Outcome(verdict: .partial, credit: 0.75), .hard),
        (Outcome(verdict: .partial, credit: 0.74), .again),
        (Outcome(verdict: .partial, credit: 0.9, hints: 1), .again),
        (Outcome(verdict: .partial, credit: .nan), .again),
    ])
    func ratesEachCase(outcome: Outcome, expected: Rating) {
        #expect(rating(outcome) == expected)
    }

    @Test func recognitionGainsLessOnceLongKnown() {
        let outcome = Outcome(
            verdict: .correct, credit: 1, rung: .recognition, seconds: 1, expectedSeconds: 10)
        #expect(rating(outcome) == .good)
        #expect(rating(outcome, stability: 20.9) == .good)
        #expect(rating(outcome, stability: 21) == .hard)
    }

    @Test(
        arguments: [
            (nil, nil), (1, nil), (nil, 10), (1, 0), (1, -5), (-1, 10), (.nan, 10), (1, .nan),
            (1, .infinity),
        ] as [(Double?, Double?)])
    func timesThatMakeNoSenseSayNothing(seconds: Double?, expected: Double?) {
        let outcome = Outcome(
            verdict: .correct, credit: 1, seconds: seconds, expectedSeconds: expected)
        #expect(rating(outcome) == .good)
    }

    /// Over every combination: making an answer worse in one way never raises the rating.
    @Test func neverRewardsAWorseAnswer() {
        for stability in [nil, 3, 50] as [Double?] {
            for outcome in everyOutcome() {
                let before = rating(outcome, stability: stability).rawValue
                for worse in worsened(outcome) {
                    #expect(rating(worse, stability: stability).rawValue <= before, "\(worse)")
                }
            }
        }
    }

    @Test func easyIsForQuickUnaidedRecallAlone() {
        for outcome in everyOutcome() where rating(outcome, stability: 10) == .easy {
            #expect(outcome.verdict == .correct && outcome.rung == .recall && outcome.hints == 0)
            #expect(!outcome.typoForgiven && outcome.seconds == 2)
        }
    }

    private func everyOutcome() -> [Outcome] {
        var outcomes: [Outcome] = []
        for verdict in Self.verdicts {
            for rung in Rung.allCases {
                for hints in 0...2 {
                    for seconds in [2.0, 10, 30] {
                        for forgiven in [false, true] {
                            for credit in [0.0, 0.5, 0.8, 1] {
                                outcomes.append(
                                    Outcome(
                                        verdict: verdict, credit: credit, rung: rung, hints: hints,
                                        seconds: seconds, expectedSeconds: 10,
                                        typoForgiven: forgiven))
                            }
                        }
                    }
                }
            }
        }
        return outcomes
    }

    private func worsened(_ outcome: Outcome) -> [Outcome] {
        func with(_ change: (inout Outcome) -> Void) -> Outcome {
            var copy = outcome
            change(&copy)
            return copy
        }
        return [
            with { $0.verdict = .incorrect },
            with { $0.verdict = $0.verdict == .correct ? .partial : .incorrect },
            with { $0.credit /= 2 },
            with { $0.hints += 1 },
            with { $0.seconds = ($0.seconds ?? 0) * 3 },
            with { $0.typoForgiven = true },
            with { $0.rung = Rung(rawValue: $0.rung.rawValue - 1) ?? .recognition },
        ]
    }
}
