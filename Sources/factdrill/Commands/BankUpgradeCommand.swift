import ArgumentParser
import Banks
import Terminal
import Wording

/// Writes a bank anew in the newest format.
struct BankUpgradeCommand: Verb {
    static let configuration = CommandConfiguration(
        commandName: "upgrade",
        abstract: "Write a bank in format 2: relations in one line where a phrase says them.",
        discussion: """
            Facts, identifiers and wording stay the same, so that what is remembered of the bank \
            stays, too. Without --output the file itself is replaced, which --force must allow.
            """)

    @Argument(help: "The bank's file.")
    var bank: String

    @Option(help: "The file to write instead of the bank's own.")
    var output: String?

    @Flag(help: "Replace a file that is there.")
    var force = false

    func run(in session: Session) throws {
        let file = try session.bankFile(bank)
        let (upgrade, findings) = BankUpgrade.of(
            file.bytes, file: file.shownName, fallbackID: file.name)
        guard let upgrade else {
            session.show(FindingPrinter(bytes: file.bytes).text(for: findings))
            throw Failure.badBanks
        }
        let path = output ?? bank
        try WholeFile.write(Array(upgrade.text.utf8), to: path, force: force)
        let phrased = upgrade.changes.filter(\.isPhrase)
        session.say("Wrote \(path) in format 2.")
        if !upgrade.changes.isEmpty {
            session.say(
                "\(phrased.count) of \(English.count(upgrade.changes.count, "relation")) "
                    + "in one line; facts, identifiers and wording are the same.")
        }
        let others = upgrade.changes.filter { !$0.isPhrase }.map(\.relation.rawValue)
        if !others.isEmpty {
            session.say("Still in sentences: \(English.list(others)).")
        }
        if upgrade.lostComments > 0 {
            session.say(
                "\(English.count(upgrade.lostComments, "comment")) among the relations "
                    + "\(upgrade.lostComments == 1 ? "was" : "were") left out.")
        }
    }
}
