import ArgumentParser
import Facts
import Journal
import Progress
import Terminal
import Wording

/// Brings back facts that the learner put aside.
struct ProgressResumeCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "resume",
        abstract: "Name the facts put aside by :suspend, or ask them again.",
        discussion: "Without a fact it names them; with --all it brings back every one.")

    @OptionGroup var progress: ProgressOption

    @Argument(help: "The facts, as they are named here.")
    var facts: [String] = []

    @Flag(help: "All of them.")
    var all = false

    func run(in session: Session) throws {
        let store = try session.storeIfPresent(progress)
        let suspended = try store?.suspendedFacts() ?? []
        let output = session.console.output
        guard !suspended.isEmpty, let store else {
            return output.line("No fact is put aside until further notice.")
        }
        guard all || !facts.isEmpty else {
            for fact in suspended { output.line(Sanitise.line(fact.rawValue)) }
            return
        }
        if let unknown = facts.first(where: { !suspended.contains(FactName($0)) }) {
            throw Failure.usage(
                "'\(unknown)' is not put aside; `factdrill progress resume` names what is.")
        }
        let wanted = all ? suspended : facts.map { FactName($0) }
        for fact in wanted {
            try store.append(
                Event(id: session.newID(), kind: .resume(fact: fact), moment: session.now))
        }
        output.line("\(English.count(wanted.count, "fact")) may be asked again.")
    }
}

/// Names the learners who share this account.
struct ProgressLearnersCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "learners", abstract: "Name the learners that --learner has kept apart.")

    func run(in session: Session) throws {
        let names = try session.learners().names
        if names.isEmpty {
            session.console.output.line(
                "No learner has a name yet; `practice --learner NAME` makes one.")
        }
        for name in names { session.console.output.line(Sanitise.line(name)) }
    }
}
