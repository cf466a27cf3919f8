import Testing

@testable import Progress

@Suite struct ProgressLocationTests {
    @Test(
        arguments: [
            ("p", ["FACTDRILL_PROGRESS": "q"], "p"),
            (nil, ["FACTDRILL_PROGRESS": "q", "XDG_DATA_HOME": "/x"], "q"),
            (
                nil, ["FACTDRILL_PROGRESS": "", "XDG_DATA_HOME": "/x"],
                "/x/factdrill/progress.sqlite"
            ),
            (nil, ["XDG_DATA_HOME": "/x/", "HOME": "/h"], "/x/factdrill/progress.sqlite"),
            // The specification passes over a path that is not absolute.
            (
                nil, ["XDG_DATA_HOME": "x", "HOME": "/h"],
                "/h/.local/share/factdrill/progress.sqlite"
            ),
            (nil, ["HOME": "/h/"], "/h/.local/share/factdrill/progress.sqlite"),
            (nil, ["HOME": ""], nil), (nil, [:], nil),
        ] as [(String?, [String: String], String?)])
    func theFirstThatSaysSoCounts(
        option: String?, environment: [String: String], expected: String?
    ) {
        #expect(ProgressLocation.path(option: option, environment: environment) == expected)
    }
}
