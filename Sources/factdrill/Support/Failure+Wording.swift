import Banks
import Progress

extension Failure: CustomStringConvertible {
    /// What was wrong, where, and what to do.
    var description: String {
        switch self {
        case .usage(let problem): problem
        case .badBanks: "The bank has errors."
        case .noBanks(let looked):
            "No bank was found. Looked in \(looked.joined(separator: ", ")). "
                + "Name a bank's file, or make one with `factdrill bank new`."
        case .noQuestion(let id):
            "There is no question '\(id)'. `factdrill questions` lists all of them."
        case .noBank(let id, let known):
            "There is no bank '\(id)'. Known banks: \(known.joined(separator: ", "))."
        case .noLearner(let name, let known):
            known.isEmpty
                ? "There is no learner '\(name)' yet; `practice --learner \(name)` makes one."
                : "There is no learner '\(name)'. Learners: \(known.joined(separator: ", "))."
        case .noTopic(let topic, let known):
            "There is no topic '\(topic)'. Topics: \(known.joined(separator: ", "))."
        case .nothingToAsk:
            "No question fits. Ask for another topic, kind or frame; "
                + "`factdrill bank show` tells what a bank has, and `factdrill progress resume` "
                + "what was put aside."
        case .exists(let path):
            "'\(path)' is there already and was left alone. Choose another name, or add --force."
        case .cannotCreate(let path, let reason): "'\(path)' cannot be written: \(reason)."
        case .noFolder(let folder, let path):
            "'\(path)' cannot be made: there is no folder '\(folder)'. Make it first, or choose "
                + "another place with --progress."
        case .cannotRead(let path, let reason): "'\(path)' cannot be read: \(reason)."
        case .unjudged(let count, let first):
            "\(count == 1 ? "One line" : "\(count) lines") could not be judged; "
                + "\(count == 1 ? "it" : "the first") is line \(first.number). \(first.problem)"
        case .badLines(let path, let lines):
            "'\(path)' cannot be used:"
                + lines.map { "\n  line \($0.number): \($0.problem)" }.joined()
        case .otherMark(let expected, let found):
            "This would not be the quiz that was printed: its mark is \(expected), and the banks "
                + "and options now give \(found). Use the bank as it was then, with the seed, "
                + "count and forms that the paper names; nothing was written."
        case .badData(let problem): problem
        case .program(let problem): problem
        case .noProgressPlace:
            "There is no place for the progress file: HOME is not set. "
                + "Give --progress FILE or set FACTDRILL_PROGRESS."
        case .interrupted: "Interrupted."
        }
    }
}

extension ProgressError {
    /// The exit status, after BSD's sysexits.
    var status: Int32 {
        switch self {
        case .missing, .unreadable: 66
        case .newerVersion, .corrupt, .notOurs, .isFolder, .isLink, .isSpecial, .badLine, .refused:
            65
        case .readOnly, .cannotCreate, .exists: 73
        case .diskFull, .locked, .failed, .unknown, .clock: 74
        }
    }
}

extension BankLibrary.Failure {
    /// The exit status, after BSD's sysexits.
    var status: Int32 { 66 }

    /// What was wrong, where, and what to do.
    var wording: String {
        switch self {
        case .notFound(let name, let looked, let nearest):
            "There is no bank '\(name)'. "
                + (nearest.isEmpty ? "" : "Did you mean \(nearest.joined(separator: " or "))? ")
                + "Looked in \(looked.joined(separator: ", ")) and among those that come with "
                + "the program; `factdrill bank list` names all."
        case .noSuchFile(let path): "There is no file '\(path)'."
        case .notAFile(let path, let kind): "'\(path)' is no bank but \(kind)."
        case .unreadable(let path, let reason): "'\(path)' cannot be read: \(reason)."
        }
    }
}
