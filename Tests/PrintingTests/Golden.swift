import Foundation
import Testing

/// Holds a whole output to the file that records it.
///
/// With `FACTDRILL_RECORD_GOLDENS=1` the file is written anew, and the test fails all the same, so
/// that no run can pass by recording.
func expectGolden(
    _ name: String, _ output: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let file = folder.appendingPathComponent("Goldens/\(name)")
    if ProcessInfo.processInfo.environment["FACTDRILL_RECORD_GOLDENS"] != nil {
        try Data(output.utf8).write(to: file)
        Issue.record("recorded \(name): read it, then run again", sourceLocation: sourceLocation)
        return
    }
    let recorded = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    guard recorded != output else { return }
    let (old, new) = (
        recorded.split(separator: "\n", omittingEmptySubsequences: false),
        output.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line =
        zip(old, new).enumerated().first { $1.0 != $1.1 }?.offset ?? min(old.count, new.count)
    let shown = { (lines: [Substring]) in lines.indices.contains(line) ? lines[line] : "(no line)" }
    Issue.record(
        "\(name) differs first in line \(line + 1):\n  recorded: \(shown(old))\n  now:      \(shown(new))",
        sourceLocation: sourceLocation)
}
