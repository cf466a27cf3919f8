import ArgumentParser
import Banks
import Facts
import Questions
import Terminal
import Wording

/// Looks after banks.
struct BankCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bank", abstract: "List, show, check, begin, audit and upgrade banks.",
        subcommands: [
            BankListCommand.self, BankShowCommand.self, BankCheckCommand.self, BankNewCommand.self,
            BankAuditCommand.self, BankRehearseCommand.self, BankRelationsCommand.self,
            BankUpgradeCommand.self,
        ])
}

/// Names the banks that there are.
struct BankListCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "list", abstract: "Name the banks on the search path.")

    func run(in session: Session) throws {
        let library = session.library
        let entries = library.entries()
        guard !entries.isEmpty else { throw Failure.noBanks(looked: library.directories) }
        let widest = entries.map { Layout.width(of: $0.name) }.max() ?? 0
        for entry in entries {
            let name = Layout.pad(Sanitise.line(entry.name), to: widest)
            let id = session.bankID(named: entry.name).flatMap {
                $0.rawValue == entry.name ? nil : $0
            }
            let alias = id.map { "  (id \($0))" } ?? ""
            session.console.output.line(
                "\(name)  \(Sanitise.line("\(entry.location)\(alias)"))")
        }
    }
}

/// Tells what a bank holds.
struct BankShowCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "show", abstract: "Tell what a bank holds.")

    @OptionGroup var banks: BankArguments

    func run(in session: Session) throws {
        for model in try session.models(banks.banks) { show(model, session.console) }
    }

    private func show(_ model: Model, _ console: Console) {
        let bank = model.bank
        console.output.line(console.style.bold(Sanitise.line(bank.title)))
        console.output.line("  id        \(Sanitise.line(bank.id.rawValue))")
        if let source = bank.source {
            let named = [source.publisher, source.title].compactMap { $0 }
            console.output.line("  source    \(Sanitise.line(named.joined(separator: ", ")))")
        }
        console.output.line(
            "  holds     \(English.count(bank.countOfFacts, "fact")), "
                + "\(English.count(bank.entities.count, "entity")), "
                + English.count(bank.questions.count, "written question"))
        for topic in bank.topics {
            let count = bank.facts.count { $0.topic == topic.id }
            console.output.line(
                "  topic     \(Sanitise.line("\(topic.id)")): \(Sanitise.line(topic.title)), "
                    + English.count(count, "fact"))
        }
        var kinds: [QuestionKind: Int] = [:]
        for question in QuestionSource(model: model).all { kinds[question.kind, default: 0] += 1 }
        let counted = QuestionKind.allCases.compactMap { kind in
            kinds[kind].map { "\($0) \(kind.rawValue)" }
        }
        let text = Layout.wrap(
            counted.joined(separator: ", "), width: console.width, indent: "  questions ",
            hanging: "            ")
        console.output.line(text.joined(separator: "\n"))
    }
}

/// Finds what is wrong with a bank.
struct BankCheckCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Find everything that is wrong with a bank; status 65 if anything is.")

    @Argument(help: "Banks, by file or name.")
    var banks: [String]

    func run(in session: Session) throws {
        var hasErrors = false
        for name in banks {
            let file = try session.bankFile(name)
            let read = BankReader.read(
                file.bytes, file: file.shownName, fallbackID: file.name)
            if !read.findings.isEmpty {
                session.show(FindingPrinter(bytes: file.bytes).text(for: read.findings))
            }
            let errors = read.findings.count { $0.severity == .error }
            hasErrors = hasErrors || read.bank == nil
            if let bank = read.bank {
                session.console.output.line(
                    "\(Sanitise.line(file.shownName)): \(English.count(bank.countOfFacts, "fact")), "
                        + "no errors.")
                if bank.facts.isEmpty, bank.questions.isEmpty {
                    session.say(
                        "The bank is empty: nothing can be asked. Add 'facts' or 'questions'; "
                            + "`factdrill bank new` writes an example.")
                }
            } else {
                session.console.output.line(
                    "\(Sanitise.line(file.shownName)): \(English.count(errors, "error")).")
            }
        }
        if hasErrors { throw Failure.badBanks }
    }
}

/// Begins a bank.
struct BankNewCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "new", abstract: "Write a small bank to begin with.")

    @Argument(help: "The file to write, such as capitals.yaml.")
    var path: String

    @Flag(help: "Replace a file that is there.")
    var force = false

    func run(in session: Session) throws {
        let stem = path.split(separator: "/").last?.split(separator: ".").first ?? "bank"
        let id = stem.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") ? $0 : "-" }
        let name = String(id).trimmingDashes
        let text = BankExample.text(id: name.isEmpty ? "bank" : name)
        try WholeFile.write(Array(text.utf8), to: path, force: force)
        session.say("Wrote \(path). Edit it, then try: factdrill bank check \(path)")
    }
}

extension String {
    fileprivate var trimmingDashes: String {
        var text = Substring(self)
        while text.first == "-" { text.removeFirst() }
        while text.last == "-" { text.removeLast() }
        return String(text)
    }
}
