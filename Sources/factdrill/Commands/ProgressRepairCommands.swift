import ArgumentParser
import Progress
import Terminal
import Wording

/// Looks closely at the progress file.
struct ProgressVerifyCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Look closely at the progress file; nothing is changed.")

    @OptionGroup var progress: ProgressOption

    func run(in session: Session) throws {
        let path = try session.progressPath(progress)
        let found = try ProgressStore.verify(path, now: session.now)
        session.console.output.line(
            "\(Sanitise.line(path)): \(English.count(found.attempts, "sitting")), "
                + "\(English.count(found.answers, "answer")), \(English.count(found.events, "event"))"
        )
        for problem in found.problems { session.console.output.line("  \(problem.wording)") }
        for line in found.later?.lines ?? [] {
            for part in Layout.wrap(line, width: session.console.width, indent: "  ", hanging: "  ")
            {
                session.console.output.line(part)
            }
        }
        if found.problems.isEmpty {
            session.console.output.line("The file is sound.")
        } else {
            throw Failure.badData(
                "The file has \(English.count(found.problems.count, "problem")). "
                    + "`factdrill progress recover NEW-FILE` saves what can be saved.")
        }
    }
}

/// Saves what can be saved of a damaged file.
struct ProgressRecoverCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "recover",
        abstract: "Save what can be saved of a damaged progress file into a new one.")

    @OptionGroup var progress: ProgressOption

    @Argument(help: "The new file; the damaged one stays as it is.")
    var target: String

    func run(in session: Session) throws {
        let saved = try ProgressStore.recover(try session.progressPath(progress), into: target)
        session.say(
            "Saved \(English.count(saved.saved.answers, "answer")) of \(English.count(saved.saved.attempts, "sitting")) "
                + "to \(target); \(English.count(saved.lost, "entry")) lost.")
    }
}

extension Session {
    /// Where the progress file lies.
    func progressPath(_ option: ProgressOption) throws -> String {
        if let learner = learner(option) { return try learners().path(of: learner) }
        guard let path = ProgressLocation.path(option: option.path, environment: environment) else {
            throw Failure.noProgressPlace
        }
        return path
    }

    /// Whose progress it is: the one named, or in a shell the one whom the shell was opened for.
    func learner(_ option: ProgressOption) -> String? {
        option.learner ?? (option.path == nil ? learner : nil)
    }
}

extension Verification.Problem {
    /// The problem in words.
    fileprivate var wording: String {
        switch self {
        case .damage(let detail): "damaged: \(detail)"
        case .dangling(let table, let rows): "\(rows) rows of \(table) refer to nothing"
        case .schema(let name): "the definition of \(name) is not as it should be"
        case .unreadable(let table, let rows): "\(rows) rows of \(table) make no sense"
        case .altered(let count):
            "\(English.count(count, "answer")) \(count == 1 ? "is" : "are") not as written"
        case .states(let count):
            "\(count) memory states differ from the log; the next sitting mends that"
        case .permissions(let mode):
            "others may read it (mode \(String(mode, radix: 8))); chmod 600 mends that"
        }
    }
}
