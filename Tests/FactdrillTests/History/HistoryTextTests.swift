import Banks
import Facts
import Foundation
import Journal
import Memory
import Printing
import Reports
import Terminal
import Testing

@testable import factdrill

/// Whole outputs, with a fixed log, clock, calendar and width.
@Suite struct HistoryTextTests {
    private static let now = Moment(iso8601: "2026-03-05T18:00:00Z") ?? Moment(microseconds: 0)

    private static let model: Model? = BankReader.read(
        """
        format: 1
        id: geo
        title: Far-off places
        topics: {past: The past, places: Places}
        entities:
          club: {name: Explorers' Club, article: the, kind: organisation}
          austria: {name: Austria, kind: country}
          australia: {name: Australia, kind: country}
        relations:
          first-visited:
            range: country
            question: "Which country did {subject} visit first?"
            claim: ["{subject} first visited {value}."]
        facts:
          - {id: founded, subject: club, relation: founded, value: 1904-05, topic: past}
          - {id: visit, subject: club, relation: first-visited, value: austria, topic: places}
        questions:
          - {id: motto, prompt: What is the motto?, options: [Go far, Stay, Sleep], answers: [Go far]}
        """, file: "geo.yaml", fallbackID: "geo"
    ).bank.map { Model($0) }

    private static func id(_ number: UInt64) -> UUIDv7 {
        UUIDv7(milliseconds: 7, chance: (0, number))
    }

    /// Five sittings on five days, each with three answers.
    private static var log: [LogEntry] {
        let asked: [(FactID, String, TopicID?, ValueKey)] = [
            ("founded", "date", "past", "date:1905"),
            ("visit", "choice", "places", "entity:australia"),
            ("motto", "choice", nil, Value.text("Sleep").key),
        ]
        return [1, 2, 3, 17, 30].enumerated().flatMap { sitting, back -> [LogEntry] in
            let number = UInt64(sitting * 10 + 1)
            let start = now.advanced(bySeconds: -Double(back - 1) * 86_400 - 3600)
            let answers = asked.enumerated().map { place, part -> LogEntry in
                let isRight = (sitting + place) % 2 == 0
                return .answer(
                    Answer(
                        id: id(number + UInt64(place) + 1), attempt: id(number), bank: "geo",
                        question: "geo/\(part.0)/\(part.1)", kind: part.1,
                        frame: .article, topic: part.2,
                        facets: [
                            FacetReview(
                                facet: FacetID("geo/\(part.0)/value"), fingerprint: .unknown,
                                rating: isRight ? .good : .again, credit: isRight ? 1 : 0)
                        ], typed: "x", verdict: isRight ? .correct : .incorrect,
                        credit: isRight ? 1 : 0, seconds: 20,
                        confusedWith: isRight ? [] : [part.3],
                        distractors: part.0 == "motto"
                            ? [Value.text("Stay").key, Value.text("Sleep").key] : [],
                        moment: start.advanced(bySeconds: Double(place) * 30)))
            }
            return [
                .attempt(
                    Attempt(
                        id: id(number), mode: .practice, banks: ["geo"], started: start, seed: 1))
            ] + answers
        }
    }

    private static func state(_ days: Double, due: Double, _ phase: MemoryState.Phase)
        -> MemoryState
    {
        MemoryState(
            phase: phase, stability: days, difficulty: 5,
            due: now.advanced(bySeconds: due * 86_400),
            lastReview: now.advanced(bySeconds: -86_400), reviews: 5, lapses: 1)
    }

    private func report(_ models: [Model]) throws -> HistoryReport {
        let states: [FacetID: MemoryState] = [
            "geo/founded/value": Self.state(40, due: 9, .review),
            "geo/visit/value": Self.state(2, due: -0.5, .relearning(step: 0)),
        ]
        let facets: [FacetID] = ["geo/founded/value", "geo/visit/value", "geo/motto/value"]
        return HistoryReport(
            History(HistorySums(Self.log)), states: states.values,
            coverage: models.isEmpty
                ? []
                : [
                    .init(
                        bank: "geo",
                        coverage: Coverage(facets, state: { states[$0] }) { _ in 0.95 })
                ],
            items: ItemAnalysis.all(OptionSum.all(Self.log.compactMap(\.answer))), now: Self.now,
            calendar: .utc)
    }

    private func text(
        _ views: [HistoryView] = [], width: Int = 80, signs: Signs = .unicode,
        isFound: Bool = true, colour: Bool = false
    ) throws -> String {
        let model = try #require(Self.model)
        let models = isFound ? [model] : []
        return HistoryText.text(
            try report(models), BankWords(models), views: views, calendar: .utc,
            look: HistoryLook(width: width, style: Style(isOn: colour), signs: signs))
    }

    @Test func theUsualPage() throws {
        #expect(try text() == Goldens.page)
    }

    @Test func aNarrowTerminalWithoutBlockSigns() throws {
        let text = try text(HistoryView.allCases, width: 40, signs: .ascii)
        #expect(text == Goldens.narrow)
        #expect(text.utf8.allSatisfy { $0 < 0x80 })
    }

    @Test func withoutTheBankIdentifiersStandIn() throws {
        let text = try text([.hardest, .confusions, .coverage], isFound: false)
        #expect(text == Goldens.withoutBank)
    }

    @Test(arguments: [20, 33, 40, 61, 80, 100])
    func noLineIsWiderThanTheWindow(width: Int) throws {
        for views in [[], HistoryView.allCases] {
            let text = try text(views, width: width)
            for line in text.split(separator: "\n") {
                #expect(Layout.width(of: String(line)) <= width, "\(line)")
            }
        }
    }

    @Test func thePageFitsAWindowOfFiftyLines() throws {
        #expect(try text().split(separator: "\n", omittingEmptySubsequences: false).count < 50)
    }

    @Test func colourIsAllThatStylesAdd() throws {
        let coloured = try text(colour: true)
        #expect(coloured.contains("\u{1B}["))
        let plain = coloured.replacingOccurrences(
            of: "\u{1B}\\[[0-9]+m", with: "", options: .regularExpression)
        #expect(plain == (try text()))
    }

    @Test func anEmptyHistorySaysHowToBegin() throws {
        let empty = HistoryReport(
            History(HistorySums([])), states: [], now: Self.now, calendar: .utc)
        let text = HistoryText.text(
            empty, BankWords([]), views: [], calendar: .utc, look: HistoryLook())
        #expect(text == "Nothing was practised yet. Begin with: factdrill practice\n")
    }

    @Test func scriptsFindEveryViewUnderItsKey() throws {
        let model = try #require(Self.model)
        let data = try JSONEncoder().encode(ReportParts(try report([model])))
        let all = try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
        let usual = HistoryView.allCases.filter { $0 != .items }.map(\.key)
        #expect(Set(all.keys) == Set(usual + ["facets", "overruled"]))
        let coverage = try #require((all["coverage"] as? [[String: Any]])?.first)
        #expect(coverage["mastered"] as? Int == 1 && coverage["shaky"] as? Int == 1)
        #expect(coverage["learning"] as? Int == 0 && coverage["never_asked"] as? Int == 1)
        let summary = try #require(all["summary"] as? [String: Any])
        #expect(summary["streak"] as? Int == 3 && summary["asked"] as? Int == 15)
        let some = try JSONEncoder().encode(
            ReportParts(try report([model]), views: [.due, .items]))
        let due = try #require(JSONSerialization.jsonObject(with: some) as? [String: Any])
        #expect(due.keys.sorted() == ["forecast", "items"])
        #expect((due["forecast"] as? [String: Any])?["due_now"] as? Int == 1)
    }
}

extension LogEntry {
    fileprivate var answer: Answer? { if case .answer(let answer) = self { answer } else { nil } }
}

/// What was looked at and found right.
private enum Goldens {
    static let page = """
        5 sittings, 15 questions · score 53 % · 3 days in a row

        Trend · 5 sittings
          ▆▃▆▃▆  lately 53 %

        Days · 5 with answers
              Jun Jul     Aug     Sep       Oct     Nov     Dec       Jan     Feb
          Mon · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
              · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · █ · █
          Wed · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · █ · · · █
              · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · █
          Fri · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
              · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·
          Sun · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·

        Topics
          Other    ███████████████████████████████████▍                        60 % of 5
          The past ███████████████████████████████████▍                        60 % of 5
          Places   ███████████████████████▋                                    40 % of 5

        Known
          ████████████▒▒▒▒▒▒▒▒▒▒▒▒░░░░░░░░░░░░  █ 1 mastered  ▒ 1 shaky  ░ 1 never asked

        Due · 1 now
          Fri 6: 0  Sat 7: 0  Sun 8: 0  Mon 9: 0  Tue 10: 0  Wed 11: 0

        The last 4 sittings · of 5
          date              bank            mode      asked  score       time
          ────────────────  ──────────────  ────────  ─────  ─────  ─────────
          2026-02-17 17:00  Far-off places  practice      3   33 %  1 min 0 s
          2026-03-03 17:00  Far-off places  practice      3   67 %  1 min 0 s
          2026-03-04 17:00  Far-off places  practice      3   33 %  1 min 0 s
          2026-03-05 17:00  Far-off places  practice      3   67 %  1 min 0 s

        Hardest
           40 % of 5  Which country did the Explorers' Club visit first?
           60 % of 5  When was the Explorers' Club founded?
           60 % of 5  What is the motto?

        Mixed up · practice --confusions drills these
          you answered Australia for Austria 3 times · Which country did the Explorers'…
          you answered Sleep for Go far twice · What is the motto?
          you answered 1905 for May 1904 twice · When was the Explorers' Club founded?

        """
    static let narrow = """
        5 sittings, 15 questions - score 53 % -
          3 days in a row

        Trend - 5 sittings
          =-=-=  lately 53 %

        Topics
          Other    ##############           60 %
          The past ##############           60 %
          Places   ##########               40 %

        Kinds of question
          choice #############              50 %
          date   ################           60 %

        Frames
          article #############             53 %

        Practice, exams and papers
          practice (5) ###########          53 %

        Sittings
          day         asked  score
          ----------  -----  -----
          2026-02-04      3   67 %
          2026-02-17      3   33 %
          2026-03-03      3   67 %
          2026-03-04      3   33 %
          2026-03-05      3   67 %

        Days - 5 with answers
              Nov   Dec       Jan     Feb
          Mon . . . . . . . . . . . . . . . . .
              . . . . . . . . . . . . . . # . #
          Wed . . . . . . . . . . . . # . . . #
              . . . . . . . . . . . . . . . . #
          Fri . . . . . . . . . . . . . . . .
              . . . . . . . . . . . . . . . .
          Sun . . . . . . . . . . . . . . . .

        Known
          Far-off places
          ############++++++++++++............
          # 1 mastered  + 1 shaky
          . 1 never asked

        Due - 1 now, 0 after these 14 days
          today  ############################# 1
          Fri 6                                0
          Sat 7                                0
          Sun 8                                0
          Mon 9                                0
          Tue 10                               0
          Wed 11                               0
          Thu 12                               0
          Fri 13                               0
          Sat 14 ############################# 1
          Sun 15                               0
          Mon 16                               0
          Tue 17                               0
          Wed 18                               0

        Hardest
           40 % of 5  Which country did the
            Explorers' Club visit first?
           60 % of 5  When was the Explorers'
            Club founded?
           60 % of 5  What is the motto?

        Nothing is forgotten again and again.

        Mixed up - practice --confusions drills
        these
          you answered Australia for Austria 3
            times - Which country did the
            Explorers' Club visit first?
          you answered Sleep for Go far twice -
            What is the motto?
          you answered 1905 for May 1904 twice -
            When was the Explorers' Club
            founded?

        Options that nobody chose - of questions
        asked often
          geo/motto/choice: Stay

        """
    static let withoutBank = """
        Hardest
           40 % of 5  geo/visit/value
           60 % of 5  geo/founded/value
           60 % of 5  geo/motto/value

        Mixed up · practice --confusions drills these
          you answered australia 3 times · geo/visit/value
          you answered other words twice · geo/motto/value
          you answered 1905 twice · geo/founded/value

        The banks of this history are not to be found.

        """
}
