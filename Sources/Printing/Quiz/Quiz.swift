import Facts
import Questions

/// A quiz that is ready to be printed: forms of questions, and what stands around them.
public struct Quiz: Sendable {
    /// What stands at the head of every form.
    public var header: QuizHeader
    /// The forms, in the order of their letters.
    public var forms: [Form]
    /// Where the questions come from, one entry a bank.
    public var provenance: [Provenance]
    /// What each question is worth.
    public var points = PointScheme()
    /// Whether each form has a separate answer sheet.
    public var hasAnswerSheet = false
    /// The mark of all its forms' questions, printed on each; nil for each form's own.
    public var mark: Fingerprint?
    /// The language of the questions, as in BCP 47.
    public var language: String { provenance.first?.language ?? "en" }

    /// Makes a quiz.
    public init(header: QuizHeader, forms: [Form], provenance: [Provenance]) {
        self.header = header
        self.forms = forms
        self.provenance = provenance
    }
}

/// What stands at the head of a form.
public struct QuizHeader: Hashable, Sendable {
    /// The title.
    public var title: String
    /// The course, the class or the organisation.
    public var course: String?
    /// The day it is held, as it shall be printed.
    public var date: String?
    /// The time allowed, as it shall be printed.
    public var duration: String?
    /// Rules of the teacher's own.
    public var rules: [String] = []
    /// What learners fill in about themselves.
    public var fields = ["Name", "ID"]

    /// Makes a header of no more than a title.
    public init(title: String) {
        self.title = title
    }

    /// Course, date and time in one line, as far as they are given.
    var particulars: String? {
        let known = [course, date, duration].compactMap { $0 }.filter { !$0.isEmpty }
        return known.isEmpty ? nil : known.joined(separator: " · ")
    }
}

/// Where questions come from.
public struct Provenance: Hashable, Sendable {
    /// The bank.
    public let bank: BankID
    /// Its title.
    public let title: String
    /// Its language.
    public let language: String
    /// What its stems call the source: "article".
    public let noun: String
    /// The source as it is cited, where the bank names one.
    public let source: String?
    /// Its topics' titles.
    public let topics: [TopicID: String]
    /// The sources of the public record as they are cited.
    public let citations: [CitationID: String]

    /// Takes from a bank what is printed of it.
    public init(_ bank: Bank) {
        self.bank = bank.id
        title = bank.title
        language = bank.language
        noun = bank.source?.noun ?? "article"
        source = bank.source.map {
            Self.cite($0.title, $0.publisher, $0.published.map(EDTF.write), $0.url)
        }
        topics = Dictionary(
            bank.topics.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
        citations = Dictionary(
            bank.citations.map {
                ($0.id, Self.cite($0.title, $0.publisher, $0.date.map(EDTF.write), $0.url))
            }, uniquingKeysWith: { first, _ in first })
    }

    private static func cite(_ parts: String?...) -> String {
        parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
    }
}
