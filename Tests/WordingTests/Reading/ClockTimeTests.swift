import Testing

@testable import Wording

@Suite("Times of day") struct ClockTimeTests {
    @Test(
        "are read as people write them",
        arguments: [
            ("9:15", 555, true), ("09:15", 555, false), ("9.15", 555, true), ("0915", 555, false),
            ("9:15 am", 555, false), ("9:15 a.m.", 555, false), ("9.15pm", 1275, false),
            ("21:15", 1275, false), ("21.15", 1275, false), ("21h15", 1275, false),
            ("quarter past nine", 555, true), ("a quarter past 9", 555, true),
            ("quarter to ten", 585, true), ("half past twelve", 30, true), ("half nine", 570, true),
            ("nine fifteen", 555, true), ("nine oh five", 545, true), ("ten to six", 350, true),
            ("twenty-five past three", 205, true), ("nine o'clock", 540, true),
            ("9 o'clock in the evening", 1260, false), ("9 pm", 1260, false), ("noon", 720, false),
            ("12 noon", 720, false), ("midnight", 0, false), ("12:30 pm", 750, false),
            ("12:30 am", 30, false), ("12.30", 30, true), ("00:05", 5, false), ("24:00", 0, false),
            ("at 9:15", 555, true), ("21:15 hours", 1275, false), ("nine fifteen pm", 1275, false),
        ])
    func reads(_ text: String, _ minute: Int, _ isOfEitherHalf: Bool) {
        let times = ClockTime.read(text)
        #expect(times.map(\.minute) == [minute])
        #expect(times.first?.isOfEitherHalf == isOfEitherHalf)
    }

    @Test(
        "and nothing else is one",
        arguments: [
            "", "9", "nine", "25:15", "9:75", "9:5", "13 am", "9:15:75", "2010-09-25", "weeks",
            "quarter", "past nine", "9:15 and 9:30", "John 3:16", "1:2:3:4", "half", "9:15 x",
        ])
    func readsNothing(_ text: String) {
        #expect(ClockTime.read(text).isEmpty)
    }
}
