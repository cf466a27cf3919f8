import Testing

@testable import Terminal

struct ScreenWidthTests {
    @Test(
        arguments: [
            ("120", 100), ("60", 60), ("5", 20), ("0", 80), ("-3", 80), ("many", 80), ("", 80),
            ("99999999999999999999", 80), (nil, 80),
        ] as [(String?, Int)])
    func goesByTheEnvironmentWhereThereIsNoTerminal(_ columns: String?, _ expected: Int) {
        #expect(ScreenWidth.columns(of: -1) { $0 == "COLUMNS" ? columns : nil } == expected)
    }
}
