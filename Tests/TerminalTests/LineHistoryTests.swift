import TestSupport
import Testing

@testable import Terminal

struct LineHistoryTests {
    @Test func dropsBlanksAndConsecutiveDuplicates() {
        let history = LineHistory()
        for line in ["a", "a", " ", "", "b", "a"] { history.add(line) }
        #expect(history.lines == ["a", "b", "a"])
    }

    @Test func keepsOnlyTheLastLines() {
        let history = LineHistory(limit: 2)
        for line in ["a", "b", "c"] { history.add(line) }
        #expect(history.lines == ["b", "c"])
    }

    @Test func isKeptInAFileOfOnesOwn() throws {
        let folder = try TemporaryFolder()
        LineHistory(path: folder.path + "/deep/er/history").add("東京 two")
        #expect(LineHistory(path: folder.path + "/deep/er/history").lines == ["東京 two"])
        #expect(folder.mode(of: "deep/er/history") == 0o600)
        #expect(folder.mode(of: "deep/er") == 0o700)
    }

    @Test func sessionsAtTheSameTimeLoseNothing() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/history"
        await withTaskGroup { group in
            for session in 0..<4 {
                group.addTask {
                    let history = LineHistory(path: path, limit: 1000)
                    for number in 0..<100 { history.add("\(session) \(number)") }
                }
            }
        }
        let lines = LineHistory(path: path).lines
        #expect(Set(lines) == Set((0..<4).flatMap { s in (0..<100).map { "\(s) \($0)" } }))
        #expect(lines.count == 400)
    }

    @Test func theFileStaysBoundedWhileSessionsReplaceIt() async throws {
        let folder = try TemporaryFolder()
        let path = folder.path + "/history"
        await withTaskGroup { group in
            for session in 0..<4 {
                group.addTask {
                    let history = LineHistory(path: path, limit: 10)
                    for number in 0..<50 { history.add("\(session) \(number)") }
                }
            }
        }
        let kept = (folder.text(of: "history") ?? "").split(separator: "\n")
        #expect((10...20).contains(kept.count))
        // The last line of all was some session's last.
        #expect(kept.last?.hasSuffix(" 49") == true)
    }

    @Test func aLineBrokenOffByACrashSwallowsNoOther() throws {
        let folder = try TemporaryFolder()
        folder.write("whole\nbrok", to: "history")
        LineHistory(path: folder.path + "/history").add("next")
        #expect(folder.text(of: "history") == "whole\nbrok\nnext\n")
    }

    @Test func aHostileFileDoesNoHarm() throws {
        let folder = try TemporaryFolder()
        folder.write(
            "\u{1B}[2Jok\n" + String(repeating: "x", count: 100_000) + "\nlast\n", to: "history")
        #expect(LineHistory(path: folder.path + "/history").lines == ["ok", "last"])
    }

    @Test func aFolderOrALinkInItsPlaceIsLeftAlone() throws {
        let folder = try TemporaryFolder()
        let history = LineHistory(path: folder.path)
        history.add("a")
        #expect(history.lines == ["a"])
        folder.write("precious\n", to: "target")
        try #require(folder.link("link", to: "target"))
        LineHistory(path: folder.path + "/link").add("b")
        #expect(folder.text(of: "target") == "precious\n")
    }
}
