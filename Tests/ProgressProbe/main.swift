import Facts
import Foundation
import Journal
import Progress

/// Answers as fast as it can into the file that its argument names, until it is killed. What it
/// prints, one name a line, is acknowledged: it was on disk before.
do {
    let store = try ProgressStore.open(CommandLine.arguments[1])
    var random = SystemRandomNumberGenerator()
    var ids = UUIDv7Generator()
    func now() -> Moment { Moment(seconds: Date().timeIntervalSince1970) }
    func acknowledge(_ id: UUIDv7) {
        FileHandle.standardOutput.write(Data("\(id)\n".utf8))
    }
    let attempt = Attempt(
        id: ids.next(at: now(), using: &random), mode: .practice, banks: ["geo"], started: now(),
        seed: 0)
    try store.append(attempt)
    acknowledge(attempt.id)
    while true {
        let moment = now()
        let answer = Answer(
            id: ids.next(at: moment, using: &random), attempt: attempt.id, bank: "geo",
            question: "geo/x/choice", kind: "choice", frame: .article,
            facets: [
                FacetReview(facet: "geo/x/value", fingerprint: "f", rating: .good, credit: 1)
            ], typed: String(repeating: "typed ", count: 500), verdict: .correct, credit: 1,
            moment: moment)
        try store.append(answer)
        acknowledge(answer.id)
    }
} catch {
    FileHandle.standardError.write(Data("\(error)\n".utf8))
    exit(1)
}
