import Questions

/// Writes questions in a format that other programs read.
public protocol TextExporter: Sendable {
    /// Writes the questions one by one, and tells which of them the format cannot carry.
    func export(
        _ questions: some Sequence<Question>, _ metadata: ExportMetadata,
        to output: inout some TextOutputStream
    ) -> ExportReport
}

/// What an export needs to know beside the questions.
public struct ExportMetadata: Sendable {
    /// The title of the set.
    public var title: String
    /// Where the questions come from.
    public var provenance: [Provenance]
    /// What each question is worth.
    public var points = PointScheme()

    /// Makes metadata.
    public init(title: String, provenance: [Provenance]) {
        self.title = title
        self.provenance = provenance
    }

    /// The origin of a question.
    func origin(of question: Question) -> Provenance? {
        provenance.first { $0.bank == question.bank }
    }

    /// The title of a question's topic.
    func topic(of question: Question) -> String? {
        question.topic.map { origin(of: question)?.topics[$0] ?? $0.rawValue }
    }
}

/// What became of the questions of an export.
public struct ExportReport: Hashable, Sendable {
    /// A question that was left out, and why.
    public struct Skipped: Hashable, Sendable {
        /// The question.
        public let id: QuestionID
        /// Why the format cannot carry it.
        public let obstacle: ExportObstacle
    }

    /// A question that was written with less than it has here.
    public struct Lessened: Hashable, Sendable {
        /// The question.
        public let id: QuestionID
        /// What the format cannot carry of it.
        public let loss: ExportLoss
    }

    /// How many questions were written.
    public internal(set) var written = 0
    /// Those that were not, in their order.
    public internal(set) var skipped: [Skipped] = []
    /// What those that were written have lost, in their order.
    public internal(set) var lessened: [Lessened] = []

    /// Starts with none.
    public init() {}

    /// What was left out by what stood in the way, in the order in which it was first met.
    public var obstacles: [(obstacle: ExportObstacle, questions: [QuestionID])] {
        Self.grouped(skipped.map { ($0.obstacle, $0.id) }).map { ($0, $1) }
    }

    /// What was lost of questions that were written, in the order in which it was first met.
    public var losses: [(loss: ExportLoss, questions: [QuestionID])] {
        Self.grouped(lessened.map { ($0.loss, $0.id) }).map { ($0, $1) }
    }

    private static func grouped<Reason: Hashable>(
        _ items: [(Reason, QuestionID)]
    ) -> [(Reason, [QuestionID])] {
        var places: [Reason: Int] = [:]
        var found: [(Reason, [QuestionID])] = []
        for (reason, id) in items {
            if let place = places[reason] {
                found[place].1.append(id)
            } else {
                places[reason] = found.count
                found.append((reason, [id]))
            }
        }
        return found
    }

    mutating func note(_ losses: [ExportLoss], of question: Question) {
        lessened += losses.map { Lessened(id: question.id, loss: $0) }
    }
}

/// Why a format cannot carry a question.
public enum ExportObstacle: Hashable, Sendable {
    /// The format has no such way to answer.
    case kind(QuestionKind)
    /// The question, an option, a row or an answer has no text that can be printed.
    case emptyText
    /// The format wants one right option, and there are others or none.
    case rightOptions(Int)
    /// The format limits how many options are right.
    case tooManyRight(Int, limit: Int)
    /// The format wants another number of options or rows.
    case count(Int, ClosedRange<Int>)
    /// A text holds characters that the format cannot tell from its own.
    case characters(String)
}

extension ExportObstacle: CustomStringConvertible {
    /// The obstacle in words.
    public var description: String {
        switch self {
        case .kind(let kind): "the format has no \(kind.rawValue) questions"
        case .emptyText: "a text in it is empty"
        case .rightOptions(let count): "it has \(count) right options, where one is wanted"
        case .tooManyRight(let count, let limit):
            "it has \(count) right options, and the format takes \(limit) at most"
        case .count(let count, let range):
            "it has \(count) options, and the format takes \(range.lowerBound) to "
                + "\(range.upperBound)"
        case .characters(let characters): "the format cannot hold \(characters) in a text of it"
        }
    }
}

extension TextExporter {
    /// Writes each question that `write` does not refuse, and reports on the others and on what
    /// `write` says was lost.
    func exportEach(
        _ questions: some Sequence<Question>,
        _ write: (Question) throws(ExportRefusal) -> [ExportLoss]
    ) -> ExportReport {
        var report = ExportReport()
        for question in questions {
            do throws(ExportRefusal) {
                try ExportCheck.texts(of: question)
                report.note(try write(question), of: question)
                report.written += 1
            } catch {
                report.skipped.append(.init(id: question.id, obstacle: error.obstacle))
            }
        }
        return report
    }
}

/// A question that a format refuses.
struct ExportRefusal: Error {
    let obstacle: ExportObstacle

    init(_ obstacle: ExportObstacle) {
        self.obstacle = obstacle
    }
}

/// What must hold of a question before any format takes it.
enum ExportCheck {
    /// Refuses a question with a text that is empty once it is clean.
    static func texts(of question: Question) throws(ExportRefusal) {
        let texts = [question.prompt] + question.options.map(\.text) + question.rows
        if texts.contains(where: { CleanText.line($0).isEmpty }) { throw ExportRefusal(.emptyText) }
        let answers = question.answers
        if answers.isEmpty && question.key != .selectAll || answers.contains(where: \.isEmpty) {
            throw ExportRefusal(.emptyText)
        }
    }

    /// The options of a question that is answered by ticking one, with which is right: the
    /// question's own, or the three verdicts.
    static func singleChoice(
        _ question: Question, _ range: ClosedRange<Int> = 2...Int.max
    ) throws(ExportRefusal) -> [Option] {
        if case .verdict(let right) = question.key {
            return VerdictBox.order.map { Option(VerdictBox.text($0), isCorrect: $0 == right) }
        }
        let options = question.options
        guard range.contains(options.count) else {
            throw ExportRefusal(.count(options.count, range))
        }
        let right = options.count(where: \.isCorrect)
        guard right == 1 else { throw ExportRefusal(.rightOptions(right)) }
        return options
    }
}
