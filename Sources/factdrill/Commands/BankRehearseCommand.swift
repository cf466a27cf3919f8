import ArgumentParser
import Facts
import Practice
import Printing
import Questions
import Terminal
import Wording

/// Tells what new learners of a bank are asked in their first days.
struct BankRehearseCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "rehearse",
        abstract: "Tell what new learners of a bank are asked in their first days.",
        discussion: """
            Simulated learners practise, a sitting a day; nothing is kept. The table tells of the \
            first sitting, of all, and of each kind how often it was asked; --show prints every \
            question.
            """)

    @OptionGroup var banks: BankArguments

    @Option(parsing: .unconditional, help: "How many learners.")
    var learners = 10

    @Option(parsing: .unconditional, help: "On how many days each practises.")
    var days = 7

    @Option(parsing: .unconditional, help: "How many questions a sitting has.")
    var count = 10

    @Option(help: "The first learner's seed; the others follow it.")
    var seed: UInt64 = 1

    @Flag(help: "Print every question that was asked, with its answer.")
    var show = false

    func validate() throws {
        for (name, number, most) in [
            ("learners", learners, 1_000), ("days", days, 365), ("count", count, 1_000),
        ] where !(1...most).contains(number) {
            throw ValidationError("--\(name) takes 1 to \(most).")
        }
    }

    func run(in session: Session) throws {
        let output = session.console.output
        for model in try session.models(banks.banks) {
            var rehearsal = Rehearsal(model, start: session.now)
            rehearsal.count = count
            rehearsal.days = days
            var first = RehearsalShares()
            var all = RehearsalShares()
            let bar = ProgressBar(label: "Rehearsing", total: learners)
            for learner in 0..<learners {
                let seed = seed &+ UInt64(learner)
                let sittings = rehearsal.sittings(seed: seed)
                for (day, sitting) in sittings.enumerated() {
                    if day == 0 { first.add(sitting) }
                    all.add(sitting)
                    if show { print(sitting, seed, day, session.console) }
                }
                bar.update(learner + 1)
                Signals.checkpoint()
            }
            bar.finish()
            output.line(session.console.style.bold(Sanitise.line(model.bank.title)))
            output.line(
                "  \(English.count(learners, "learner")), \(English.count(days, "day")), up to "
                    + "\(English.count(count, "question")) a sitting, seed \(seed)")
            for line in RehearsalTable.lines(first, all, width: session.console.width) {
                output.line("  " + line)
            }
        }
    }

    private func print(_ sitting: [Rehearsal.Item], _ seed: UInt64, _ day: Int, _ console: Console)
    {
        console.output.line(console.style.bold("Learner \(seed), day \(day + 1)"))
        console.output.line()
        for item in sitting {
            let novelty = item.isNew ? "new" : "known"
            console.output.line(
                console.style.dim(
                    "\(item.weight.rawValue) · \(novelty) · "
                        + "answered \(item.isRight ? "right" : "wrong")"))
            console.output.write(QuestionText.listed(item.question, console))
        }
    }
}

/// The shares of a rehearsal side by side.
enum RehearsalTable {
    /// A line for each share, of the first sittings and of all.
    static func lines(_ first: RehearsalShares, _ all: RehearsalShares, width: Int) -> [String] {
        let both = [first, all]
        func row(_ name: String, _ share: (RehearsalShares) -> (Int, Int)) -> [String] {
            [name]
                + both.map {
                    let (part, whole) = share($0); return told(part, of: whole)
                }
        }
        var rows = [
            ["questions"] + both.map { "\($0.asked)" },
            row("core") { ($0.core, $0.asked) }, row("aside") { ($0.aside, $0.asked) },
            row("new") { ($0.new, $0.asked) },
            row("of the public record") { ($0.ofRecord, $0.asked) },
            row("denials") { ($0.denials, $0.asked) },
            row("stem as just before") { ($0.repeatedStems, $0.asked) },
            row("like an earlier one") { ($0.lookAlikes, $0.asked) },
        ]
        for kind in QuestionKind.allCases where all.kinds[kind] != nil {
            rows.append(row(kind.rawValue) { ($0.kinds[kind] ?? 0, $0.asked) })
        }
        rows += [
            row("begun on the core") { ($0.begunWell, $0.sittings) },
            row("begun with a denial") { ($0.deniedAtOnce, $0.sittings) },
        ]
        let columns = [
            Table.Column("share"), Table.Column("first sitting", .right),
            Table.Column("all", .right),
        ]
        return Table(columns, rows: rows).lines(width: max(20, width - 2))
    }

    private static func told(_ part: Int, of whole: Int) -> String {
        guard whole > 0 else { return "0" }
        return "\(part) (\(Int((Double(part) / Double(whole) * 100).rounded())) %)"
    }
}
