import ArgumentParser
import Banks
import Progress
import Terminal

/// What can go wrong in a command, beyond what its parts report. The wording is in
/// `Failure+Wording.swift`.
enum Failure: Error, Hashable {
    /// The command line asks for something that cannot be.
    case usage(String)
    /// Banks have errors, which were shown.
    case badBanks
    /// No bank was found anywhere.
    case noBanks(looked: [String])
    /// No question has that name.
    case noQuestion(String)
    /// No bank of the search path has that identifier.
    case noBank(id: String, known: [String])
    /// No learner has that name.
    case noLearner(String, known: [String])
    /// The banks have no such topic.
    case noTopic(String, known: [String])
    /// No question fits what was asked for.
    case nothingToAsk
    /// A file that is there already would be overwritten.
    case exists(String)
    /// A file cannot be made.
    case cannotCreate(String, reason: String)
    /// The folder of a file that would be made is missing.
    case noFolder(String, of: String)
    /// A file cannot be read.
    case cannotRead(String, reason: String)
    /// Some lines of the input could not be judged; the first of them.
    case unjudged(Int, first: FileLine)
    /// Lines of a file cannot be used.
    case badLines(String, [FileLine])
    /// The banks no longer give the quiz that was printed.
    case otherMark(expected: String, found: String)
    /// Data that a command was given cannot be used.
    case badData(String)
    /// An outside program is missing or failed.
    case program(String)
    /// Neither a home nor a place for the progress file is known.
    case noProgressPlace
    /// The sitting was interrupted.
    case interrupted

    /// The exit status, after BSD's sysexits.
    var status: Int32 {
        switch self {
        case .usage: 64
        case .badBanks, .unjudged, .badLines, .otherMark, .badData, .nothingToAsk: 65
        case .noBanks, .noQuestion, .noBank, .noTopic, .noLearner, .cannotRead: 66
        case .program: 69
        case .exists, .cannotCreate, .noFolder, .noProgressPlace: 73
        case .interrupted: 130
        }
    }
}

/// A line of a file and what is wrong with it.
struct FileLine: Hashable {
    let number: Int
    let problem: String
}

extension Failure {
    /// Tells standard error what went wrong and gives the exit status.
    static func report(_ error: any Error) -> Int32 {
        switch error {
        case Failure.badBanks: return Failure.badBanks.status
        case let failure as Failure: return told(failure.description, failure.status)
        case let error as ProgressError: return told(error.description, error.status)
        case let error as BankLibrary.Failure: return told(error.wording, error.status)
        case let error as OutputError:
            return told("The output could not be written: \(error).", 74)
        default: return reportParsing(error)
        }
    }

    private static func told(_ message: String, _ status: Int32) -> Int32 {
        Message.write("factdrill: \(Sanitise.text(message))")
        return status
    }

    /// Help and version go to standard output, usage errors to standard error.
    private static func reportParsing(_ error: any Error) -> Int32 {
        let code = Factdrill.exitCode(for: error)
        let message = CommandWords.withoutFarFetched(Factdrill.fullMessage(for: error))
        if !message.isEmpty {
            if code.isSuccess { Output.standard.line(message) } else { Message.write(message) }
        }
        do { try Output.standard.flush() } catch {
            return told("The output could not be written: \(error).", 74)
        }
        return code.isSuccess ? 0 : code == .validationFailure ? 64 : code.rawValue
    }
}
