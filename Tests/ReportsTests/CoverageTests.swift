import Facts
import Foundation
import Journal
import Memory
import Testing

@testable import Reports

@Suite struct CoverageTests {
    private func state(
        _ phase: MemoryState.Phase, stability: Double, due days: Double = 0
    ) -> MemoryState {
        MemoryState(
            phase: phase, stability: stability, difficulty: 5,
            due: Moment(seconds: days * 86_400), lastReview: Moment(seconds: 0), reviews: 3,
            lapses: 1)
    }

    @Test func eachFacetIsInOneClass() {
        let states: [FacetID: (MemoryState, Double)] = [
            "a": (state(.review, stability: 21), 0.9),
            "b": (state(.review, stability: 20.9), 0.95),
            "c": (state(.review, stability: 300), 0.79),
            "d": (state(.relearning(step: 0), stability: 300), 1),
            "e": (state(.learning(step: 1), stability: 300), 0.2),
        ]
        let coverage = Coverage(
            ["f", "e", "d", "c", "b", "a"], state: { states[$0]?.0 },
            retrievability: { given in
                states.values.first { $0.0 == given }?.1 ?? 0
            })
        #expect(
            coverage.facets == [
                .mastered: ["a"], .learning: ["e", "b"], .shaky: ["d", "c"],
                .neverAsked: ["f"],
            ])
        #expect(coverage.count(.shaky) == 2)
        #expect(
            Coverage([], state: { _ in nil }, retrievability: { _ in 0 }).count(.mastered) == 0)
    }

    @Test func whatIsDueIsCountedByDay() {
        let states = [-3, 0.4, 0.6, 1.2, 2, 2.9, 40].map {
            state(.review, stability: 1, due: $0)
        }
        let forecast = DueForecast(
            states, now: Moment(seconds: 43_200), calendar: .utc, horizon: 3)
        #expect(forecast.dueNow == 2)
        #expect(forecast.laterToday == 1)
        #expect(forecast.days.map(\.count) == [3, 1, 2])
        #expect(forecast.days.map(\.day.number) == [0, 1, 2])
        #expect(forecast.later == 1)
        #expect(
            DueForecast(states, now: Moment(seconds: 0), calendar: .utc, horizon: 0).days.count
                == 1)
    }

    @Test func memoryIsListedByName() throws {
        let scheduler = Scheduler.standard
        let now = Moment(seconds: 5 * 86_400)
        let lines = FacetMemory.all(
            [
                "geo/b/value": state(.review, stability: 5, due: 6),
                "geo/a/value": state(.learning(step: 0), stability: 1),
            ], at: now, scheduler: scheduler)
        #expect(lines.map(\.facet) == ["geo/a/value", "geo/b/value"])
        // By definition the chance is 90 % after as many days as the stability says.
        #expect(abs(lines[1].retrievability - 0.9) < 1e-12)
        let object = try #require(
            JSONSerialization.jsonObject(with: JSONEncoder().encode(lines[1]))
                as? [String: Any])
        #expect(
            Set(object.keys) == [
                "facet", "stability", "difficulty", "retrievability", "due", "reviews", "lapses",
                "last_review", "state",
            ])
        #expect(object["due"] as? String == "1970-01-07T00:00:00Z")
    }
}

@Suite struct TrendTests {
    @Test func theMovingScoreCountsQuestionsAlike() {
        func line(_ number: Int, asked: Int, credit: Double) -> AttemptLine {
            AttemptLine(
                AttemptSum(
                    attempt: Attempt(
                        id: UUIDv7(milliseconds: 1, chance: (0, UInt64(number))),
                        mode: .practice, banks: [], started: Moment(seconds: Double(number)),
                        seed: 0), ended: nil, lastAnswer: Moment(seconds: 0),
                    tally: Tally(
                        asked: asked, correct: 0, skipped: 0, credit: credit, seconds: 0)))
        }
        let trend = Trend(
            [
                line(1, asked: 10, credit: 5), line(2, asked: 30, credit: 30),
                line(3, asked: 10, credit: 0),
            ], window: 2)
        #expect(trend.points.map(\.score) == [0.5, 1, 0])
        #expect(trend.points.map(\.moving) == [0.5, 0.875, 0.75])
        #expect(Trend([]).points.isEmpty)
        #expect(Trend([line(1, asked: 1, credit: 1)], window: 0).points.map(\.moving) == [1])
    }
}
