import Facts
import Questions
import Testing

@testable import Printing

@Suite struct BlueprintTests {
    private let topics = [
        Topic(id: "history", title: "How it came about"), Topic(id: "law", title: "The law"),
    ]

    @Test func partsAreReadInOrder() {
        let read = Blueprint(
            """
            # for class 10b
            topic,kind,count
            history,choice,3
            "The Law",,2
            any,Date,1
            """, topics: topics)
        #expect(read.problems.isEmpty)
        #expect(read.parts.map(\.topic) == ["history", "law", nil])
        #expect(read.parts.map(\.kind) == [.choice, nil, .date])
        #expect(read.parts.map(\.count) == [3, 2, 1])
    }

    @Test func columnsMayStandInAnyOrder() {
        let read = Blueprint("count;frame;topic\n4;record;law", topics: topics)
        #expect(read.problems.isEmpty)
        #expect(read.parts.first?.frame == .record)
        #expect(read.parts.first?.topic == "law")
        #expect(read.parts.first?.count == 4)
    }

    @Test func badLinesAreToldByNumber() {
        let read = Blueprint(
            """
            topic,kind,count
            cooking,choice,3
            law,riddle,3

            law,choice,0
            law,choice,
            law,choice,3,4
            law,choice,999999999999999999999
            law,choice,1
            """, topics: topics)
        #expect(read.problems.map(\.line) == [2, 3, 5, 6, 7, 8])
        #expect(read.parts.count == 1)
    }

    @Test(arguments: ["", "history,choice,3", "topic,kind\nlaw,choice", "topic,count,count\n,1,1"])
    func headsThatCannotBeUsedAreTold(_ text: String) {
        let read = Blueprint(text, topics: topics)
        #expect(read.parts.isEmpty)
        #expect(read.problems.map(\.line) == [1])
    }
}
