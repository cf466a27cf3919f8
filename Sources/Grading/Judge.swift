public import English
import Facts
import Questions
import Wording

/// Judges typed answers as a fair teacher would: sure where it can be, modest elsewhere.
///
/// What is forgiven: spelling habits, small slips, other names of the same thing, other ways to
/// write a date or a number. What never is: another known thing, however near its name.
public struct Judge: Sendable {
    /// The model that questions come from.
    public let model: Model
    private let lexicon: Lexicon
    private let dictionary: @Sendable () -> WordNet?

    /// Longer texts, counted in Unicode scalars, are no answers.
    public static let longestAnswer = 2000

    /// Makes a judge; the indexes of the model's names are built, and the dictionary is opened,
    /// with the first answer that needs them.
    ///
    /// Without a dictionary fewer answers are known to be right, or to be other words.
    public init(
        model: Model, dictionary: @escaping @Sendable () -> WordNet? = { WordNet.shared }
    ) {
        self.model = model
        self.dictionary = dictionary
        lexicon = Lexicon(model)
    }

    /// Judges an answer to a question of the model.
    public func judge(_ text: String, for question: Question) -> Grade {
        let asking = Asking(
            question: question, model: model, tables: lexicon.all, dictionary: dictionary)
        var grade: Grade
        if text.unicodeScalars.prefix(Self.longestAnswer + 1).count > Self.longestAnswer {
            grade = Grade(credit: 0, note: Note.tooLong)
        } else if isBlank(text, asking) {
            grade = Grade(credit: 0, note: Note.blank(canonical: asking.toldAnswers))
        } else {
            grade = dispatch(text, asking)
            if grade.credit < 1, let told = unanswered(text, asking) { grade = told }
        }
        grade.canonical = question.answers
        if grade.matched.isEmpty, grade.verdict == .correct { grade.matched = question.answers }
        if grade.missed.isEmpty, grade.verdict == .incorrect { grade.missed = question.answers }
        if grade.parts.isEmpty {
            grade.parts = question.facets.map { Grade.Part(facet: $0, credit: grade.credit) }
        }
        return grade
    }

    /// What is told of a text that puts no answer forward; a verdict may be that nothing is known.
    private func unanswered(_ text: String, _ asking: Asking) -> Grade? {
        if case .verdict = asking.question.key { return nil }
        switch Unanswered(text) {
        case .unknown: return Grade(credit: 0, note: Note.blank(canonical: asking.toldAnswers))
        case .question:
            var grade = Grade(credit: 0, note: Note.question(asking.toldAnswers))
            grade.isUnread = true
            return grade
        case nil: return nil
        }
    }

    private func isBlank(_ text: String, _ asking: Asking) -> Bool {
        if case .verdict = asking.question.key { return text.allSatisfy(\.isWhitespace) }
        return asking.folded(text).isEmpty
    }

    private func dispatch(_ text: String, _ asking: Asking) -> Grade {
        switch asking.question.key {
        case .choice: ChoiceJudge(asking).choice(text)
        case .selectAll: ChoiceJudge(asking).selection(text)
        case .verdict(let label): VerdictJudge(asking).judge(text, label)
        case .value(let expected): ValueJudge(asking).grade(text, expected)
        case .list(let items): ListJudge(asking).judge(text, items)
        case .ordering(let order): ArrangementJudge(asking).ordering(text, order)
        case .matching(let pairs): ArrangementJudge(asking).matching(text, pairs)
        case .correction(let wrong, let right):
            CorrectionJudge(asking).judge(text, wrong: wrong, right: right)
        }
    }
}

/// A question with what is needed to judge answers to it.
struct Asking {
    /// The question.
    let question: Question
    /// The model that it comes from.
    let model: Model
    /// The names that the model knows.
    let tables: Lexicon.Tables
    /// Opens what knows the words of English; nil where it is not installed.
    let dictionary: @Sendable () -> WordNet?
    /// The look-up keys of the question's options.
    let optionKeys: [String]

    /// Puts together what one judgement needs.
    init(
        question: Question, model: Model, tables: Lexicon.Tables,
        dictionary: @escaping @Sendable () -> WordNet?
    ) {
        self.dictionary = dictionary
        self.question = question
        self.model = model
        self.tables = tables
        optionKeys = question.options.map { tables.folding($0.text).key }
    }

    /// The folded words of the question, which an answer may repeat.
    var promptWords: Set<String> {
        Set(folded(question.prompt).words).union(folded(question.statement ?? "").words)
    }

    /// Whether a value is that of a question written by hand, so that no relation and no fact tells
    /// more of it.
    func isWritten(_ expected: Expected) -> Bool {
        guard case .value = question.key else { return false }
        return expected.relation == nil && fact == nil
    }

    /// The first fact asked.
    var fact: Fact? { question.facts.first.flatMap(model.fact) }
}
