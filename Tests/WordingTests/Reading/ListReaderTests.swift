import Testing

@testable import Wording

@Suite("Reading lists") struct ListReaderTests {
    @Test(
        "Separators",
        arguments: [
            (
                "technology, strategy, operations and law",
                ["technology", "strategy", "operations", "law"]
            ),
            ("a; b; c", ["a", "b", "c"]), ("a & b", ["a", "b"]), ("x, y, and z", ["x", "y", "z"]),
            ("- research\n- training", ["research", "training"]),
            ("Japan/Korea", ["Japan", "Korea"]),
            ("1. research\n2. training", ["research", "training"]),
            ("1. research 2. training", ["research", "training"]), ("• x • y", ["x", "y"]),
            ("sand, land", ["sand", "land"]), ("2,000 and 3,500", ["2,000", "3,500"]),
            ("two thousand and five, six", ["two thousand and five", "six"]), ("", []),
            ("and", []), (",,;\n", []),
            ("Russia , China,North Korea.", ["Russia", "China", "North Korea"]),
            ("Andorra and Anderson", ["Andorra", "Anderson"]),
        ])
    func splits(_ text: String, _ items: [String]) {
        #expect(ListReader().split(text) == items)
    }

    @Test("A known name keeps its separator")
    func known() {
        let reader = ListReader(known: [
            "Bosnia and Herzegovina", "rock & roll", "Washington, D.C.",
        ])
        #expect(
            reader.split("Bosnia and Herzegovina and Serbia") == [
                "Bosnia and Herzegovina", "Serbia",
            ])
        #expect(reader.split("rock & roll & jazz") == ["rock & roll", "jazz"])
        #expect(
            reader.split("Oslo, Washington, D.C., Rome") == ["Oslo", "Washington, D.C", "Rome"])
        #expect(reader.split("Bosnia, Herzegovina") == ["Bosnia", "Herzegovina"])
    }

    @Test("A long text splits in time")
    func long() {
        let reader = ListReader(known: ["a and b"])
        #expect(reader.split(String(repeating: "a and b, ", count: 20_000)).count == 20_000)
    }
}
