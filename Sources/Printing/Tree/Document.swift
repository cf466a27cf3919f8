/// What is to be printed, as a tree of typed blocks: composers build it, printers write it down.
///
/// All text in it is plain text as the bank has it; making it safe is each printer's task.
public struct Document: Hashable, Sendable {
    /// The title, for a window or a catalogue.
    public var title: String
    /// The language of its text, as in BCP 47.
    public var language: String
    /// The sheets in order, each starting on a page of its own.
    public var sheets: [Sheet]

    /// Makes a document.
    public init(title: String, language: String = "en", sheets: [Sheet]) {
        self.title = title
        self.language = language
        self.sheets = sheets
    }
}

/// A run of pages under one name, numbered from 1.
public struct Sheet: Hashable, Sendable {
    /// What every page of it shows beside its number, such as "Form A".
    public var name: String
    /// Whether it starts on a fresh leaf, so that it can be handed in or kept apart.
    public var startsLeaf = false
    /// The blocks in order.
    public var blocks: [Block]

    /// Makes a sheet.
    public init(name: String, startsLeaf: Bool = false, blocks: [Block]) {
        self.name = name
        self.startsLeaf = startsLeaf
        self.blocks = blocks
    }
}

/// One part of a sheet.
public enum Block: Hashable, Sendable {
    /// A heading, 1 for the highest level; it stays with the block after it.
    case heading(Int, String)
    /// Running text.
    case paragraph(String)
    /// Small print, such as where the paper comes from.
    case note(String)
    /// Short statements, one under the other.
    case items([String])
    /// Places to be filled in by hand, with what belongs there.
    case fields([String])
    /// Questions; none is ever split over pages.
    case questions([QuestionBlock])
    /// The rows of an answer sheet.
    case answerRows([AnswerRow])
    /// The entries of a key or of solutions.
    case key([KeyEntry])
    /// A table with a head.
    case table(TableBlock)
    /// What follows stands on a new page.
    case pageBreak
}

/// A table of short texts.
public struct TableBlock: Hashable, Sendable {
    /// What the table shows.
    public var caption: String?
    /// The head of each column.
    public var head: [String]
    /// The rows; each has as many cells as the head.
    public var rows: [[String]]

    /// Makes a table.
    public init(caption: String? = nil, head: [String], rows: [[String]]) {
        self.caption = caption
        self.head = head
        self.rows = rows
    }
}

/// One answer in a key, or in the solutions with all that explains it.
public struct KeyEntry: Hashable, Sendable {
    /// The question's number, or where it stands in each form.
    public var label: String
    /// What is right in short: letters, numbers, or the words themselves.
    public var answer: String
    /// The words behind the letters, where there are any.
    public var text: String?
    /// The points that it is worth.
    public var points: Int
    /// Explanation, paragraph and source, a line each.
    public var details: [String] = []

    /// Makes an entry without explanation.
    public init(label: String, answer: String, text: String?, points: Int) {
        self.label = label
        self.answer = answer
        self.text = text
        self.points = points
    }
}
