import Facts

/// One asked form of one or more facets.
public struct Question: Hashable, Sendable {
    /// Its name, stable for the same bank.
    public let id: QuestionID
    /// Which truth it asks for.
    public var frame: Frame
    /// The topic of the fact it asks.
    public var topic: TopicID?
    /// What is asked, in full: the frame is named in it.
    public var prompt: String
    /// What names the frame, to be shown above the question: "According to the article"; empty
    /// where the question itself does.
    public var lead = ""
    /// What is asked where the lead stands above it.
    public var bare: String { underLead ?? prompt }
    var underLead: String?
    /// The statement that a claim or a correction is about; also contained in `prompt`.
    public var statement: String?
    /// The left sides of a matching, in the order shown.
    public var rows: [String] = []
    /// The options in the order shown; for a matching the right sides, for an ordering its items.
    public var options: [Option] = []
    /// What is right.
    public var key: AnswerKey
    /// The facts it asks, the one it is named for first.
    public var facts: [FactID]
    /// The facets it tests, the units of memory.
    public var facets: [Facet]
    /// The article's paragraph that answers it.
    public var paragraph: Int?
    /// What is right and why, shown after the answer.
    public var explanation: String
    /// Whether it words its statement as a denial.
    public var isDenial = false
    /// Whether an answer tells what is known of its facets: an open claim on something else does not.
    public var trains = true
    /// What questions have in common that look alike: the relation, and what is right of it.
    public var look = ""
    /// Sources of the public record that bear on it.
    public var citations: [CitationID] = []

    /// The bank it comes from.
    public var bank: BankID { id.bank }
    /// The form in which it asks.
    public var kind: QuestionKind { id.kind }

    /// Makes a question without options.
    public init(
        id: QuestionID, frame: Frame, prompt: String, key: AnswerKey, facts: [FactID],
        facets: [Facet], explanation: String
    ) {
        self.id = id
        self.frame = frame
        self.prompt = prompt
        self.key = key
        self.facts = facts
        self.facets = facets
        self.explanation = explanation
    }
}

/// One of the answers offered.
public struct Option: Hashable, Sendable {
    /// What is shown.
    public let text: String
    /// Whether choosing it is right; for a matching or an ordering always true.
    public let isCorrect: Bool
    /// The value it stands for.
    public var value: Value?
    /// For a wrong option: what it would have been right for, as one sentence.
    public var lure: String?

    /// Makes an option.
    public init(_ text: String, isCorrect: Bool, value: Value? = nil, lure: String? = nil) {
        self.text = text
        self.isCorrect = isCorrect
        self.value = value
        self.lure = lure
    }
}

/// One thing that a typed answer should say.
public struct Expected: Hashable, Sendable {
    /// The value.
    public let value: Value
    /// How we write it.
    public var canonical: String
    /// How a sentence says it: a name with its article.
    public var inSentence: String
    /// Other texts that are right as they stand: aliases, short forms, the author's own.
    public var accepted: [String] = []
    /// Texts that are right so far and not enough.
    public var prompted: [String] = []
    /// Texts that are wrong, however near to a right one.
    public var rejected: [String] = []
    /// The relation it is a value of, for its unit and tolerance; nil where it is a subject.
    public var relation: RelationID?
    /// How far a number may lie from the value and still be right, in the value's unit.
    public var tolerance: Double = 0
    /// The facet that it tests.
    public var facet: Facet?

    /// Expects a value.
    public init(_ value: Value, canonical: String) {
        self.value = value
        self.canonical = canonical
        inSentence = canonical
    }
}

/// What is right, by the way in which one answers.
public enum AnswerKey: Hashable, Sendable {
    /// Exactly one of the options.
    case choice
    /// All correct options, and only those.
    case selectAll
    /// One of the three verdicts on the statement.
    case verdict(Label)
    /// One typed value.
    case value(Expected)
    /// Several typed values in any order.
    case list([Expected])
    /// The options' positions in the right order: `[2, 0, 1]` says that the third comes first.
    case ordering([Int])
    /// For each row the position of its option.
    case matching([Int])
    /// The wrong part of the statement, as it stands there, and what is right instead.
    case correction(wrong: String, right: Expected)
}

extension Question {
    /// What it asks without the words that it asks it of: two of one stem read alike.
    public var stem: String {
        var stem = ""
        var depth = 0
        for character in bare {
            if character == "“" { depth += 1 }
            if depth == 0 { stem.append(character) }
            if character == "”" { depth -= 1 }
        }
        return stem
    }

    /// The right answer as scripts see it: canonical texts; for an ordering in the right order, for
    /// a matching "row: option", for a claim one of the three verdicts.
    public var answers: [String] {
        switch key {
        case .choice, .selectAll: options.filter(\.isCorrect).map(\.text)
        case .verdict(let label): [label.rawValue]
        case .value(let expected), .correction(_, let expected): [expected.canonical]
        case .list(let items): items.map(\.canonical)
        case .ordering(let order):
            order.filter(options.indices.contains).map { options[$0].text }
        case .matching(let pairs):
            zip(rows, pairs).filter { options.indices.contains($1) }
                .map { "\($0): \(options[$1].text)" }
        }
    }
}
