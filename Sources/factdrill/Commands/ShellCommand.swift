import ArgumentParser
import Facts
import Foundation
import Questions
import Terminal

/// The shell: a prompt at which the same verbs work without the program's name.
struct ShellCommand: Verb {
    static let configuration = CommandConfiguration(
        verb: "shell", abstract: "Open the shell, as factdrill without a verb does.")

    @OptionGroup var progress: ProgressOption
    @OptionGroup var colourOption: ColourOption

    var colour: ColourChoice { colourOption.colour }

    func run(in session: Session) throws {
        guard !session.isShell else { return }
        session.isShell = true
        session.learner = progress.learner
        if session.console.isInteractive { greet(session) }
        let history = LineHistory(path: Self.historyPath(session.environment))
        let words = ShellWords(session)
        var request = LineRequest(prompt: session.console.isInteractive ? "factdrill> " : "")
        request.history = history
        request.completer = { words.complete($0) }
        while true {
            try session.console.output.flush()
            switch session.console.reader.readLine(request) {
            case .interrupted where session.console.isInteractive: continue
            case .interrupted: throw Failure.interrupted
            case .end, .expired: return
            case .line(let line):
                if try obey(line, session) { return }
            }
        }
    }

    private func greet(_ session: Session) {
        for line in ShellHome(session).text(session.console) { session.console.output.line(line) }
    }

    /// Runs one line; tells whether the shell is to end.
    private func obey(_ line: String, _ session: Session) throws -> Bool {
        guard var words = ShellWords.split(line) else {
            session.say("A quotation mark is not closed.")
            return false
        }
        switch words.first {
        case nil where session.console.isInteractive: words = ["practice"]
        case nil: return false
        case "quit", "exit", ":quit", ":q": return true
        case let word? where word.hasPrefix(":") && word != ":help":
            session.say("\(Sanitise.line(word)) belongs to a question; `practice` asks some.")
            return false
        case "help" where words.count == 1, ":help":
            session.console.output.line(Self.help(session.console.width))
            return false
        default: break
        }
        do {
            if let word = words.first, !word.hasPrefix("-"), !CommandWords.verbs.contains(word) {
                throw CommandWords.unknown(word, help: "help")
            }
            try CommandWords.checkHelp(words, help: "help")
            try session.run(try Factdrill.parseAsRoot(words))
        } catch let error as OutputError {
            throw error
        } catch Failure.interrupted where !session.console.isInteractive {
            throw Failure.interrupted
        } catch {
            try session.console.output.flush()
            _ = Failure.report(error)
        }
        return false
    }

    private static func historyPath(_ environment: [String: String]) -> String? {
        if let state = environment["XDG_STATE_HOME"], state.hasPrefix("/") {
            return state + "/factdrill/history"
        }
        return environment["HOME"].map { $0 + "/.local/state/factdrill/history" }
    }

    private static func help(_ width: Int) -> String {
        summaries.flatMap { verb, text in
            let name = "  " + Layout.pad(verb, to: 11)
            return Layout.wrap(text, width: width, indent: name, hanging: "             ")
        }.joined(separator: "\n")
    }

    private static let summaries = [
        ("practice", "a sitting of ten questions: what is due, then what is new"),
        ("read", "read a bank's facts before they are asked"),
        ("check", "check a claim: check \"The centre was founded in 2008.\""),
        ("questions", "list the questions of a bank"),
        ("answer", "judge an answer to a question, without noting it"),
        ("quiz", "print a quiz with its key"),
        ("mark", "mark a class's papers"),
        ("history", "look back at scores"),
        ("bank", "list, show and check banks"),
        ("progress", "what is known, and what is due"),
        ("help VERB", "more about one of them"),
        ("quit", "leave, as Ctrl-D does"),
    ]
}
