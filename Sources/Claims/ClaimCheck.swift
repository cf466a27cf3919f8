public import Facts

/// Which truth a claim is checked against.
public enum CheckFrame: String, Sendable, CaseIterable {
    case article, record, both

    /// The frames to judge in.
    var frames: [Frame] {
        switch self {
        case .article: [.article]
        case .record: [.record]
        case .both: [.article, .record]
        }
    }
}

/// What a model makes of a claim, and why.
public struct ClaimCheck: Hashable, Sendable {
    /// A fact that bears on the claim.
    public struct Evidence: Hashable, Sendable {
        /// The fact.
        public let fact: FactID
        /// What it says, in our words.
        public let text: String
        /// The article's paragraph, counted from 1.
        public let paragraph: Int?
        /// The sources of the public record, where the claim was judged by it.
        public let cite: [CitationID]

        /// The same words, as both bear them out.
        func joined(with other: Evidence) -> Evidence {
            Evidence(
                fact: fact, text: text, paragraph: paragraph ?? other.paragraph,
                cite: cite + other.cite.filter { !cite.contains($0) })
        }
    }

    /// The verdict in one frame.
    public struct Finding: Hashable, Sendable {
        /// The frame.
        public let frame: Frame
        /// The verdict.
        public let verdict: Label
        /// The facts it rests on, in the bank's order.
        public let facts: [FactID]
        /// What those facts say.
        public let evidence: [Evidence]
        /// For a refuted claim, what is right instead.
        public let correction: String?
    }

    /// The claim as it was given.
    public let claim: String
    /// The frame that was asked for.
    public let frame: CheckFrame
    /// One finding for each frame, the article's first.
    public let findings: [Finding]
    /// How the claim was read.
    public let reading: ClaimReading
    /// The bank whose facts were used.
    public let bank: BankID

    /// The verdict; of the first frame where both were asked for.
    public var verdict: Label { findings.first?.verdict ?? .notEnoughInfo }
    /// The facts that the findings rest on, without repetition.
    public var facts: [FactID] {
        var seen: Set<FactID> = []
        return evidence.map(\.fact).filter { seen.insert($0).inserted }
    }
    /// What those facts say in each frame; where both say it in the same words it stands once, with
    /// the paragraph of the one and the sources of the other.
    public var evidence: [Evidence] {
        var joined: [Evidence] = []
        for item in findings.flatMap(\.evidence) {
            guard
                let place = joined.firstIndex(where: {
                    $0.fact == item.fact && $0.text == item.text
                })
            else {
                joined.append(item)
                continue
            }
            joined[place] = joined[place].joined(with: item)
        }
        return joined
    }
    /// For a refuted claim, what is right instead.
    public var correction: String? { findings.lazy.compactMap(\.correction).first }
    /// Whether both frames were asked for and give different verdicts.
    public var framesDiffer: Bool { Set(findings.map(\.verdict)).count > 1 }
    /// Whether a frame proves or refutes the claim.
    public var isProof: Bool { findings.contains { $0.verdict != .notEnoughInfo } }
}

/// How a claim was understood.
public struct ClaimReading: Hashable, Sendable {
    /// Why a claim was not understood.
    public enum Obstacle: String, Hashable, Sendable {
        /// It has no words.
        case empty
        /// It has too many words to be one claim.
        case tooLong = "too-long"
        /// It is a question.
        case question
        /// Some of its words are explained by nothing the bank knows, or not together.
        case unexplained
        /// It can be understood in ways that have different verdicts.
        case ambiguous
    }

    /// One statement that a claim makes.
    public struct Part: Hashable, Sendable {
        /// What it speaks of.
        public let subject: EntityID
        /// What it says of it.
        public let relation: RelationID
        /// What the subject is called in the middle of a sentence.
        public let subjectName: String
        /// What a value of the relation is called, where the bank says so.
        public let noun: String?
        /// The value, number, count or time in words.
        public let value: String
        /// How the value is compared: "is", "is before", "is at least" …
        public let comparison: String
        /// Whether it is denied.
        public let isNegated: Bool
    }

    /// The statements, all of which must hold.
    public let parts: [Part]
    /// The frame that the claim itself names: "according to the article".
    public let frame: Frame?
    /// The clauses of its sentence, where its grammar was read.
    public let clauses: [String]
    /// Words of content that nothing explains.
    public let leftover: [String]
    /// Why it was not understood, where it was not.
    public let obstacle: Obstacle?

    /// The reading in one sentence or a few.
    public var description: String {
        var sentences: [String] = []
        for part in parts {
            let negation = part.isNegated ? "it is not so that " : ""
            let value = part.value.isEmpty ? "" : " \(part.value)"
            let subject =
                part.noun.map { "the \($0) of \(part.subjectName)" }
                ?? "the value of “\(part.relation)” for \(part.subjectName)"
            sentences.append(
                "\(negation)\(subject) \(part.comparison)\(value) "
                    + "[\(part.relation) of \(part.subject)]")
        }
        if let frame { sentences.append("claimed of the \(frame.rawValue)") }
        switch obstacle {
        case .empty?: sentences.append("no words")
        case .tooLong?: sentences.append("too long for one claim")
        case .question?: sentences.append("a question claims nothing")
        case .unexplained?:
            sentences.append(
                leftover.isEmpty
                    ? "the words do not make a statement that the bank knows"
                    : "the bank knows no such words as: " + leftover.joined(separator: ", "))
        case .ambiguous?: sentences.append("may be understood in several ways")
        case nil: break
        }
        return sentences.joined(separator: "; ")
    }
}
