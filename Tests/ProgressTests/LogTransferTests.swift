import Facts
import Foundation
import Journal
import Testing

@testable import Progress

@Suite struct LogTransferTests {
    @Test(arguments: LogFormat.allCases, 0..<3 as Range<UInt64>)
    func outAndInIsTheIdentity(format: LogFormat, seed: UInt64) throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: seed)
        let log = maker.log(sittings: 5, answers: 30)
        let store = try scratch.store()
        try store.appendAtOnce(log)
        let text = try store.text(format)
        try text.write(toFile: scratch.path("log"), atomically: true, encoding: .utf8)
        let other = try scratch.store("other.sqlite")
        let addition = try other.importLog(from: scratch.path("log"), as: format)
        #expect(addition.answers == log.compactMap(\.answer).count)
        #expect(addition.attempts + addition.answers + addition.events == log.count)
        #expect(try other.text(format) == text)
        #expect(try other.facetStates() == store.facetStates())
        var read: [LogEntry] = []
        try other.forEachEntry { read.append($0) }
        #expect(Set(read) == Set(log))
        // Once more changes nothing.
        #expect(try other.importLog(from: scratch.path("log"), as: format) == Addition())
        #expect(try other.text(format) == text)
    }

    @Test func bothFormsReadAsWritten() throws {
        let scratch = try Scratch()
        let store = try scratch.store()
        let id = { (low: UInt64) in UUIDv7(milliseconds: 1_667_550_600_000, chance: (0, low)) }
        let moment = Moment(microseconds: 1_667_550_600_250_000)
        try store.append([
            .attempt(
                Attempt(
                    id: id(1), mode: .exam, banks: ["geo"], started: moment, seed: .max)),
            .answer(
                Answer(
                    id: id(2), attempt: id(1), bank: "geo", question: "geo/x/date", kind: "date",
                    frame: .record, topic: "history",
                    facets: [
                        FacetReview(
                            facet: "geo/x/value", fingerprint: "f", rating: .again, credit: 0)
                    ], typed: "=1+1, \"so\"", firstTyped: "2007", verdict: .incorrect, credit: 0,
                    hints: 1,
                    seconds: 2.5, wasForgiven: false, confusedWith: ["date:2007"],
                    distractors: ["date:2007", "date:2009"], wasSkipped: false, moment: moment)),
            .event(Event(id: id(3), kind: .weights([0.1]), moment: moment)),
        ])
        #expect(
            try store.text(.csv) == """
                type,id,at,attempt,mode,banks,seed,bank,question,kind,frame,topic,typed,verdict,\
                credit,hints,seconds,forgiven,skipped,confused_with,facets,answer,note,weights,\
                distractors,first_typed,fact\r
                attempt,018441c2-db40-7000-8000-000000000001,2022-11-04T08:30:00.25Z,,exam,\
                "[""geo""]",18446744073709551615,,,,,,,,,,,,,,,,,,,,\r
                answer,018441c2-db40-7000-8000-000000000002,2022-11-04T08:30:00.25Z,\
                018441c2-db40-7000-8000-000000000001,,,,geo,geo/x/date,date,record,history,\
                "'=1+1, ""so\""",incorrect,0.0,1,2.5,false,false,"[""date:2007""]",\
                "[{""credit"":0,""facet"":""geo/x/value"",""fingerprint"":""f"",""rating"":1}]",,,,\
                "[""date:2007"",""date:2009""]",2007,\r
                weights,018441c2-db40-7000-8000-000000000003,2022-11-04T08:30:00.25Z,,,,,,,,,,,,,,\
                ,,,,,,,[0.1],,,\r

                """)
        #expect(
            try store.text(.jsonLines) == """
                {"at":"2022-11-04T08:30:00.25Z","banks":["geo"],\
                "id":"018441c2-db40-7000-8000-000000000001","mode":"exam",\
                "seed":18446744073709551615,"type":"attempt"}
                {"at":"2022-11-04T08:30:00.25Z",\
                "attempt":"018441c2-db40-7000-8000-000000000001","bank":"geo",\
                "confused_with":["date:2007"],"credit":0,\
                "distractors":["date:2007","date:2009"],"facets":[{"credit":0,\
                "facet":"geo/x/value","fingerprint":"f","rating":1}],"first_typed":"2007",\
                "forgiven":false,\
                "frame":"record","hints":1,"id":"018441c2-db40-7000-8000-000000000002",\
                "kind":"date","question":"geo/x/date","seconds":2.5,"skipped":false,\
                "topic":"history","type":"answer","typed":"=1+1, \\"so\\"","verdict":"incorrect"}
                {"at":"2022-11-04T08:30:00.25Z","id":"018441c2-db40-7000-8000-000000000003",\
                "type":"weights","weights":[0.1]}

                """)
    }

    /// Exports of earlier versions have no column for the options that were shown.
    @Test func anOlderTableIsTakenIn() throws {
        let scratch = try Scratch()
        let text = """
            type,id,at,attempt,mode,banks,seed,bank,question,kind,frame,topic,typed,verdict,\
            credit,hints,seconds,forgiven,skipped,confused_with,facets,answer,note,weights\r
            attempt,018441c2-db40-7000-8000-000000000001,2022-11-04T08:30:00.25Z,,exam,\
            "[""geo""]",7,,,,,,,,,,,,,,,,,\r
            answer,018441c2-db40-7000-8000-000000000002,2022-11-04T08:30:00.25Z,\
            018441c2-db40-7000-8000-000000000001,,,,geo,geo/x/date,date,record,history,\
            1907,incorrect,0.0,1,2.5,false,false,"[""date:1907""]",[],,,\r

            """
        try text.write(toFile: scratch.path("log"), atomically: true, encoding: .utf8)
        let store = try scratch.store()
        #expect(try store.importLog(from: scratch.path("log"), as: .csv).answers == 1)
        let answer = try #require(store.answers.first)
        #expect(answer.distractors.isEmpty && answer.confusedWith == ["date:1907"])
    }

    @Test(arguments: [
        ("{}", 1), ("\n\n[1]", 3), ("{\"type\":\"answer\"", 1),
        (
            "{\"type\":\"end\",\"id\":\"018441a2-5a40-7000-8000-000000000001\","
                + "\"at\":\"2022-11-04\",\"attempt\":\"018441a2-5a40-7000-8000-000000000002\"}",
            1
        ),
        (String(repeating: "x", count: 2_000_000), 1),
    ])
    func whatIsNoLogIsRefusedWithItsLine(text: String, line: Int) throws {
        let scratch = try Scratch()
        try text.write(toFile: scratch.path("log"), atomically: true, encoding: .utf8)
        let store = try scratch.store()
        #expect {
            try store.importLog(from: scratch.path("log"), as: .jsonLines)
        } throws: { error in
            if case .badLine(let found, scratch.path("log"), _) = error as? ProgressError {
                found == line
            } else {
                false
            }
        }
    }

    /// A good start does not stay where the rest is bad.
    @Test(arguments: LogFormat.allCases)
    func allOrNothing(format: LogFormat) throws {
        let scratch = try Scratch()
        var maker = LogMaker(seed: 9)
        let store = try scratch.store()
        try store.append(maker.log(sittings: 1, answers: 3))
        let text = try store.text(format) + "rubbish\n"
        try text.write(toFile: scratch.path("log"), atomically: true, encoding: .utf8)
        let other = try scratch.store("other.sqlite")
        let before = try other.text()
        #expect(throws: ProgressError.self) {
            try other.importLog(from: scratch.path("log"), as: format)
        }
        #expect(try other.text() == before)
        #expect(throws: ProgressError.missing(path: "/none")) {
            try other.importLog(from: "/none", as: format)
        }
    }
}
