import Facts
import Foundation
import Journal
import Testing

@testable import Reports

@Suite struct HistoryTests {
    private let start = Moment(seconds: 1_667_602_800)  // 2022-11-04T23:00:00Z

    private func id(_ number: UInt64) -> UUIDv7 { UUIDv7(milliseconds: 7, chance: (0, number)) }

    private func answer(
        _ number: UInt64, in attempt: UInt64, _ credit: Double, hours: Double,
        fact: String = "x", topic: TopicID? = "t", kind: String = "date", frame: Frame = .article,
        confused: [ValueKey] = []
    ) -> LogEntry {
        .answer(
            Answer(
                id: id(number), attempt: id(attempt), bank: "geo",
                question: "geo/\(fact)/\(kind)", kind: kind, frame: frame, topic: topic,
                facets: [
                    FacetReview(
                        facet: FacetID("geo/\(fact)/value"), fingerprint: "f",
                        rating: credit < 0.5 ? .again : .good, credit: credit)
                ], typed: "t\(number)", verdict: credit == 1 ? .correct : .incorrect,
                credit: credit, seconds: 10, confusedWith: confused,
                moment: start.advanced(bySeconds: hours * 3600)))
    }

    private var log: [LogEntry] {
        [
            .attempt(
                Attempt(
                    id: id(1), mode: .practice, banks: ["geo", "cyber"], started: start,
                    seed: 1)),
            answer(2, in: 1, 1, hours: 0),
            answer(3, in: 1, 0, hours: 0.5, kind: "choice", confused: ["entity:a"]),
            answer(4, in: 1, 0.25, hours: 2, fact: "y", topic: nil, frame: .record),
            .attempt(
                Attempt(
                    id: id(5), mode: .exam, banks: ["geo"],
                    started: start.advanced(bySeconds: 50 * 3600), seed: 1)),
            answer(6, in: 5, 0, hours: 51, confused: ["entity:a", "entity:b"]),
            answer(7, in: 5, 0, hours: 52),
            .event(
                Event(
                    id: id(8), kind: .overrule(answer: id(7)),
                    moment: start.advanced(bySeconds: 53 * 3600))),
            .event(
                Event(
                    id: id(9), kind: .end(attempt: id(5)),
                    moment: start.advanced(bySeconds: 54 * 3600))),
        ] + imported
    }

    private var imported: [LogEntry] {
        let review = ReviewImport(facet: "geo/z/value", rating: .good, moment: start)
        return [.attempt(review.sitting), .answer(review.answer(in: review.sitting.id))]
    }

    @Test func encodesTheKeysThatScriptsRelyOn() throws {
        let history = History(HistorySums(log))
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        func json(_ value: some Encodable) throws -> String {
            String(decoding: try encoder.encode(value), as: UTF8.self)
        }
        let practice = try #require(history.attempts.first { $0.mode == .practice })
        #expect(
            try json(practice) == """
                {"asked":3,"bank":"geo,cyber","banks":["geo","cyber"],"correct":1,"credit":1.25,\
                "ended":null,"id":"00000000-0007-7000-8000-000000000001","mode":"practice",\
                "score":0.416666667,"seconds":30,"skipped":0,"started":"2022-11-04T23:00:00Z"}
                """)
        #expect(
            try json(history.attempts[2]) == """
                {"asked":2,"bank":"geo","banks":["geo"],"correct":1,"credit":1,\
                "ended":"2022-11-07T05:00:00Z","id":"00000000-0007-7000-8000-000000000005",\
                "mode":"exam","score":0.5,"seconds":20,"skipped":0,\
                "started":"2022-11-07T01:00:00Z"}
                """)
        #expect(
            try json(history.topics) == """
                [{"asked":1,"bank":"geo","correct":0,"credit":0.25,"score":0.25,"seconds":10,\
                "skipped":0,"topic":null},{"asked":4,"bank":"geo","correct":2,"credit":2,\
                "score":0.5,"seconds":40,"skipped":0,"topic":"t"}]
                """)
        #expect(
            try json(history.kinds) == """
                [{"asked":1,"correct":0,"credit":0,"kind":"choice","score":0,"seconds":10,\
                "skipped":0},{"asked":4,"correct":2,"credit":2.25,"kind":"date","score":0.5625,\
                "seconds":40,"skipped":0}]
                """)
        #expect(history.frames.map(\.frame) == [.article, .record])
        #expect(
            try json(history.modes[1]) == """
                {"asked":2,"correct":1,"credit":1,"mode":"exam","score":0.5,"seconds":20,\
                "sittings":1,"skipped":0}
                """)
        #expect(
            try json(history.days) == """
                [{"asked":3,"correct":2,"credit":2,"day":"2022-11-04","score":0.666666667,\
                "seconds":20,"skipped":0},{"asked":1,"correct":0,"credit":0.25,\
                "day":"2022-11-05","score":0.25,"seconds":10,"skipped":0},{"asked":2,\
                "correct":1,"credit":1,"day":"2022-11-07","score":0.5,"seconds":20,"skipped":0}]
                """)
        #expect(
            try json(history.facets[1]) == """
                {"again":1,"asked":1,"credit":0.25,"facet":"geo/y/value",\
                "last":"2022-11-05T01:00:00Z","score":0.25}
                """)
        #expect(
            try json(history.confusions) == """
                [{"count":2,"facet":"geo/x/value","last":"2022-11-07T02:00:00Z",\
                "questions":["geo/x/choice","geo/x/date"],"value":"entity:a"},{"count":1,\
                "facet":"geo/x/value","last":"2022-11-07T02:00:00Z","questions":["geo/x/date"],\
                "value":"entity:b"}]
                """)
        #expect(
            try json(history.overruled) == """
                [{"at":"2022-11-07T03:00:00Z","question":"geo/x/date","typed":"t7"}]
                """)
        let object = try #require(
            JSONSerialization.jsonObject(with: encoder.encode(history)) as? [String: Any])
        #expect(
            Set(object.keys) == [
                "attempts", "topics", "kinds", "frames", "modes", "days", "facets", "confusions",
                "overruled",
            ])
    }

    @Test func daysAreTheLearners() {
        let tokyo = LocalDays { _ in 9 * 3600 }
        let days = History(HistorySums(log), days: tokyo).days
        #expect(days.map { "\($0.day)" } == ["2022-11-05", "2022-11-07"])
        #expect(days.map(\.score.asked) == [4, 2])
    }

    @Test func theHardestComesFirst() {
        let history = History(HistorySums(log))
        // x: 2 of 4, y: 0.25 of 1; z was never failed.
        #expect(history.hardest(5).map(\.facet) == ["geo/y/value", "geo/x/value"])
        #expect(history.hardest(1).map(\.facet) == ["geo/y/value"])
        #expect(history.hardest(-1).isEmpty)
    }

    /// Help makes a fact come back soon, but right is right.
    @Test func whatWasRightEachTimeIsNotHard() {
        let helped = FacetSum(
            facet: "geo/x/value", asked: 2, again: 1, credit: 2, last: Moment(seconds: 0))
        #expect(History(HistorySums(facets: [helped])).hardest(5).isEmpty)
    }

    /// Options change from sitting to sitting: of one that was hardly ever shown nothing is said,
    /// however often the question was asked.
    @Test func anOptionNeverChosenIsFound() {
        func option(_ name: String, _ value: ValueKey, _ shown: Int, _ chosen: Int) -> OptionSum {
            OptionSum(question: "geo/\(name)/choice", value: value, shown: shown, chosen: chosen)
        }
        let least = ItemAnalysis.least
        let all = ItemAnalysis.all([
            option("x", "entity:a", least, 1), option("x", "entity:b", least, 0),
            option("x", "entity:c", least - 1, 0), option("x", "entity:d", 9, 0),
            option("y", "entity:a", least - 1, 0), option("a", "entity:a", 9, 9),
        ])
        #expect(all.map(\.question) == ["geo/a/choice", "geo/x/choice"])
        #expect(
            all[1].distractors.map(\.value) == ["entity:d", "entity:a", "entity:b", "entity:c"])
        #expect(all[1].distractors.map(\.shown) == [9, least, least, least - 1])
        #expect(all[1].distractors.map(\.chosen) == [0, 1, 0, 0])
        #expect(all[1].neverChosen == ["entity:d", "entity:b"])
        #expect(all[0].neverChosen.isEmpty)
    }

    @Test func nothingIsNothing() {
        let history = History(HistorySums())
        #expect(history.attempts.isEmpty)
        #expect(history.days.isEmpty)
        #expect(history.hardest(3).isEmpty)
    }
}
