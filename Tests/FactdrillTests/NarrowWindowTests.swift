import Foundation
import TestSupport
import Testing

/// Nothing is cut in a narrow window, and no address is broken.
@Suite(.serialized) struct NarrowWindowTests {
    let program: Program

    init() throws {
        program = try Program()
    }

    private func shown(_ arguments: [String], _ input: String, _ columns: Int) throws -> [String] {
        var environment = program.environment
        environment["COLUMNS"] = "\(columns)"
        let result = try program.run(arguments, input: input, environment: environment)
        #expect(result.status == 0, "\(result.errors)")
        return result.output.components(separatedBy: "\n")
    }

    @Test(arguments: [24, 32, 40, 60], ["claim", "choice", "select-all", "matching"])
    func aSittingFits(_ columns: Int, _ kind: String) throws {
        let input = ":source\n:why\n:hint\n:skip\n:skip\n"
        let lines = try shown(
            ["practice", "--seed", "3", "--kind", kind, "--count", "2"], input, columns)
        #expect(lines.contains { $0.hasPrefix("0 of ") })
        for line in lines where !line.hasPrefix("> ") && !line.contains("://") {
            #expect(line.count <= columns, "\(line)")
        }
    }

    @Test func anAddressHasItsLineToItself() throws {
        let lines = try shown(
            ["practice", "--seed", "3", "--topic", "people", "--count", "4"],
            ":source\n:skip\n:source\n:skip\n:source\n:skip\n:source\n:skip\n", 30)
        let addresses = lines.filter { $0.contains("://") }
        #expect(!addresses.isEmpty)
        for line in addresses {
            #expect(line.split(separator: " ").count == 1, "\(line)")
            #expect(line.contains("https://"), "\(line)")
        }
    }

    @Test func errorsWrapInTheirWindow() throws {
        let terminal = try program.onTerminal(["practice", "--topic", "cooking"], columns: 30)
        let shown = try terminal.expect("history.")
        for line in shown.split(whereSeparator: \.isNewline) {
            #expect(line.count <= 30, "\(line)")
        }
        #expect(try terminal.wait() == .exited(66))
    }
}
