/// Where a bank's facts come from.
public struct Source: Hashable, Sendable {
    /// The source's title.
    public var title: String
    /// Who published it.
    public var publisher: String?
    /// Its address.
    public var url: String?
    /// The day it was published.
    public var published: PartialDate?
    /// The file beside the bank that holds its text, where there is one.
    public var text: String?
    /// What stems call it: "article", "book", "list".
    public var noun = "article"

    /// Makes a source with no more than its title.
    public init(title: String) {
        self.title = title
    }
}

/// A source of the public record.
public struct Citation: Hashable, Sendable {
    /// The identifier that records use.
    public let id: CitationID
    /// Its title.
    public var title: String
    /// Who published it.
    public var publisher: String?
    /// Its address.
    public var url: String?
    /// Its day.
    public var date: PartialDate?

    /// Makes a citation with no more than its title.
    public init(id: CitationID, title: String) {
        self.id = id
        self.title = title
    }
}

/// A part of a bank's matter.
public struct Topic: Hashable, Sendable {
    /// The identifier that facts use.
    public let id: TopicID
    /// What readers see.
    public let title: String

    /// Makes a topic.
    public init(id: TopicID, title: String) {
        self.id = id
        self.title = title
    }
}

/// A question written by hand, for what facts cannot say.
public struct WrittenQuestion: Hashable, Sendable {
    /// The identifier within the bank.
    public let id: FactID
    /// What is asked.
    public let prompt: String
    /// Every right answer; the first is shown.
    public let answers: [String]
    /// The answer line that the answers come from, as it was written.
    public var answerLine: String?
    /// Answers that are right so far and not enough.
    public var prompted: [String] = []
    /// Answers that are wrong, however near to a right one.
    public var rejected: [String] = []
    /// The options, the right ones among them; empty for a typed answer.
    public var options: [String] = []
    /// Its topic.
    public var topic: TopicID?
    /// The article's paragraph.
    public var paragraph: Int?
    /// Which truth it asks for.
    public var frame: Frame = .article
    /// Shown with the answer.
    public var explanation: String?

    /// Makes a written question.
    public init(id: FactID, prompt: String, answers: [String]) {
        self.id = id
        self.prompt = prompt
        self.answers = answers
    }
}

/// One article's facts, with their source, entities and relations.
public struct Bank: Sendable {
    /// The bank's identifier, the first part of every question's.
    public private(set) var id: BankID
    /// What readers see.
    public var title: String
    /// The language of its wording, as in BCP 47.
    public var language = "en"
    /// Where its facts come from.
    public var source: Source?
    /// The sources of the public record, in the bank's order.
    public var citations: [Citation] = []
    /// The topics, in the bank's order.
    public var topics: [Topic] = []
    /// The entities, in the bank's order.
    public var entities: [Entity] = []
    /// The relations that its facts use, own and built-in.
    public var relations: [Relation] = []
    /// The facts, in the bank's order.
    public var facts: [Fact] = []
    /// The hand-written questions, in the bank's order.
    public var questions: [WrittenQuestion] = []

    /// Makes an empty bank.
    public init(id: BankID, title: String) {
        self.id = id
        self.title = title
    }

    /// How many facts were written down; of a fact that fills several roles the others are parts.
    public var countOfFacts: Int { facts.count { $0.role == nil } }

    /// The same bank under another identifier.
    public func renamed(to id: BankID) -> Bank {
        var bank = self
        bank.id = id
        return bank
    }
}
