import Questions

/// Where the key goes.
public enum KeyPlacement: String, CaseIterable, Sendable {
    /// Into a document of its own.
    case separate
    /// Behind the paper, on sheets of its own.
    case appended
    /// Nowhere.
    case none
}

/// Lays a quiz out as documents.
public struct QuizComposer: Sendable {
    let quiz: Quiz

    /// Starts from a quiz.
    public init(_ quiz: Quiz) {
        self.quiz = quiz
    }

    /// The papers of all forms, each with its answer sheet where the quiz has them.
    public var paper: Document {
        document(quiz.header.title, quiz.forms.flatMap { PaperSheets(quiz: quiz, form: $0).all })
    }

    /// What the teacher keeps: a key for each form, the master key, how alike the forms are, and
    /// the solutions.
    public var key: Document {
        document(quiz.header.title + " – key", KeySheets(quiz: quiz).all)
    }

    /// The documents to write: the paper first; the key apart, behind it, or not at all.
    public func documents(key placement: KeyPlacement) -> [Document] {
        switch placement {
        case .separate: return [paper, key]
        case .none: return [paper]
        case .appended:
            var whole = paper
            whole.sheets += key.sheets
            return [whole]
        }
    }

    private func document(_ title: String, _ sheets: [Sheet]) -> Document {
        Document(title: title, language: quiz.language, sheets: sheets)
    }
}
