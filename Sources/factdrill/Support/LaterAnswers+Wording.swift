import Journal
import Progress
import Terminal
import Wording

extension LaterAnswers {
    /// What a learner is told of them; none where there are none.
    var lines: [String] {
        guard count > 0, let latest else { return [] }
        let are = count == 1 ? "is" : "are"
        let names = questions.map { Sanitise.line($0) }.joined(separator: ", ")
        let others = questions.count < LaterAnswers.most ? "" : ", …"
        let last = count == 1 ? "at" : "the last at"
        return [
            "\(English.count(count, "answer")) \(are) dated after now, \(last) "
                + "\(latest.iso8601): \(names)\(others). What is dated so is kept, counts for "
                + "nothing until then, and never for more than what was answered since."
        ]
    }
}

extension Session {
    /// Names the answers of the log that are dated after now.
    func tellLaterAnswers(in store: ProgressStore) throws {
        for line in try store.answers(after: now).lines { say(line) }
    }
}
