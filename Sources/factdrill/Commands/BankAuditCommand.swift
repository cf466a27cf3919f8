import ArgumentParser
import Banks
import Facts
import Questions
import Terminal
import Wording

/// Reports how good all questions of a bank are.
struct BankAuditCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "audit",
        abstract: "Check every question of a bank against the rules of item writing.",
        discussion: "The status is 65 where a question breaks a rule.")

    @OptionGroup var banks: BankArguments

    @Option(help: "Chooses distractors and the order of options.")
    var seed: UInt64 = 0

    func run(in session: Session) throws {
        var isClean = true
        for model in try session.models(banks.banks) {
            let bar = ProgressBar(label: "Auditing", total: model.bank.facts.count)
            let audit = Audit(QuestionSource(model: model, seed: seed)) { bar.update($0) }
            bar.finish()
            show(audit, model, session.console)
            isClean = isClean && audit.isClean
        }
        if !isClean { throw Failure.badData("Some questions break a rule.") }
    }

    private func show(_ audit: Audit, _ model: Model, _ console: Console) {
        func line(_ text: String) {
            let wrapped = Layout.wrap(
                Sanitise.line(text), width: console.width, indent: "  ", hanging: "      ")
            console.output.line(wrapped.joined(separator: "\n"))
        }
        console.output.line(console.style.bold(Sanitise.line(model.bank.title)))
        let facts = model.bank.facts.count
        line(
            "\(English.count(audit.count, "question")) on \(facts - audit.unasked.count) of "
                + English.count(facts, "fact"))
        line(
            "kinds: "
                + QuestionKind.allCases.map { "\($0.rawValue) \(audit.kinds[$0] ?? 0)" }
                .joined(separator: ", "))
        line(
            "facts by number of kinds: "
                + audit.kindsPerFact.sorted { $0.key < $1.key }
                .map { "\($0.value) in \($0.key)" }.joined(separator: ", "))
        line(
            "key positions: "
                + audit.keyPositions.enumerated()
                .map { "\($0 + 1): \($1)" }.joined(separator: ", "))
        line(
            "key alone is the longest option in \(audit.longestKeys.count) of "
                + "\(audit.longestKeys.of) choices")
        line(
            "claims: "
                + Label.allCases.map { "\($0.rawValue) \(audit.labels[$0] ?? 0)" }
                .joined(separator: ", "))
        line(
            "levels: "
                + Level.allCases.map { "\($0.rawValue) \(audit.levels[$0] ?? 0)" }
                .joined(separator: ", "))
        if !audit.missing.isEmpty {
            let known = Dictionary(grouping: Vocabulary.relations.filter { $0.thought != nil }) {
                $0.thought
            }
            let advice = audit.missing.map { thought in
                let names = known[thought, default: []].map(\.id.rawValue)
                return thought.asked + (names.isEmpty ? "" : " (\(English.list(names)))")
            }
            line("no fact tells: " + advice.joined(separator: "; "))
        }
        for unasked in audit.unasked {
            line("never asked: \(unasked.fact), since \(unasked.reason.rawValue)")
        }
        if audit.isClean { line("no question breaks a rule") }
        for twins in audit.twins {
            line("the very same is asked by \(twins.map(\.description).joined(separator: ", "))")
        }
        for (flaw, ids) in audit.flaws.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
            line(
                "\(ids.count) × \(flaw.rawValue): \(ids.prefix(5).map(\.description).joined(separator: ", "))"
            )
        }
    }
}

extension Thought {
    /// What it would be asked.
    fileprivate var asked: String {
        switch self {
        case .cause: "why something came about"
        case .effect: "what came of it"
        case .purpose: "what it is for"
        case .meaning: "what it means"
        case .source: "who says so"
        case .part: "what it is a part of"
        }
    }
}
