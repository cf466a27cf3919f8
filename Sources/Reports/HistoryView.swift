/// One way to look at a history. Its name is what `--view` takes.
public enum HistoryView: String, CaseIterable, Sendable {
    /// How much was done in all, how well, and for how many days in a row.
    case summary
    /// How the score went.
    case trend
    /// The score of each topic.
    case topics
    /// The score of each form of question.
    case kinds
    /// The score in each frame.
    case frames
    /// Practice, exams and papers apart.
    case modes
    /// The sittings.
    case sittings
    /// The days on which something was answered.
    case calendar
    /// How well each bank's facts are known.
    case coverage
    /// What falls due when.
    case due
    /// What is answered worst.
    case hardest
    /// What is forgotten again and again, and what is given in its place.
    case leeches
    /// What is mixed up with what.
    case confusions
    /// Which wrong options nobody chooses.
    case items

    /// The key under which scripts find it.
    public var key: String {
        switch self {
        case .sittings: "attempts"
        case .calendar: "days"
        case .due: "forecast"
        default: rawValue
        }
    }
}
