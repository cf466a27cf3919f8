import Facts
import Journal
import Memory
import Testing

@testable import Reports

@Suite struct LeechLineTests {
    private static let start = Moment(seconds: 1_700_000_000)

    private func id(_ number: Int) -> UUIDv7 {
        UUIDv7(milliseconds: 7, chance: (0, UInt64(number)))
    }

    private func state(lapses: Int) -> MemoryState {
        MemoryState(
            phase: .review, stability: 1, difficulty: 9, due: Self.start, lastReview: Self.start,
            reviews: 20, lapses: lapses)
    }

    /// A sitting in which each fact was answered with these values, or rightly where there is none.
    private func history(_ answers: [(fact: String, mistaken: ValueKey?)]) -> History {
        let attempt = Attempt(
            id: id(0), mode: .practice, banks: ["geo"], started: Self.start, seed: 0)
        let log = answers.enumerated().map { place, answer in
            LogEntry.answer(
                Answer(
                    id: id(place + 1), attempt: id(0), bank: "geo",
                    question: "geo/\(answer.fact)/choice", kind: "choice", frame: .article,
                    facets: [
                        FacetReview(
                            facet: FacetID("geo/\(answer.fact)/value"), fingerprint: "f",
                            rating: answer.mistaken == nil ? .good : .again,
                            credit: answer.mistaken == nil ? 1 : 0)
                    ], verdict: answer.mistaken == nil ? .correct : .incorrect,
                    credit: answer.mistaken == nil ? 1 : 0,
                    confusedWith: answer.mistaken.map { [$0] } ?? [], moment: Self.start))
        }
        return History(HistorySums([.attempt(attempt)] + log))
    }

    @Test func whatIsForgottenMostComesFirstWithWhatItIsMixedUpWith() throws {
        let history = history([
            ("a", "entity:b"), ("a", "entity:c"), ("a", "entity:c"), ("a", nil), ("b", nil),
            ("c", "entity:a"), ("d", nil),
        ])
        let least = Leech.threshold
        let lines = history.leeches([
            "geo/a/value": state(lapses: least), "geo/b/value": state(lapses: least + 3),
            "geo/c/value": state(lapses: least - 1), "geo/d/value": state(lapses: least),
            "geo/gone/value": state(lapses: least),
        ])
        #expect(lines.map(\.facet) == ["geo/b/value", "geo/a/value", "geo/d/value"])
        #expect(lines.map(\.lapses) == [least + 3, least, least])
        #expect(lines.map(\.asked) == [1, 4, 1] && lines.map(\.score) == [1, 0.25, 1])
        #expect(lines[1].confusions.map(\.value) == ["entity:c", "entity:b"])
        #expect(lines[1].confusions.map(\.count) == [2, 1])
        #expect(lines[0].confusions.isEmpty && lines[2].confusions.isEmpty)
    }

    @Test func withoutStatesThereIsNone() {
        #expect(history([("a", "entity:b")]).leeches([:]).isEmpty)
    }
}
