import Facts
import Wording

/// The judge's sentences.
enum Note {
    /// An answer that the bank says is another thing.
    static func rejected(_ text: String, _ canonical: String) -> String {
        "\(quoted(text)) is something else; the answer is \(canonical)."
    }

    /// A date whose weekday is wrong.
    static func weekday(_ canonical: String, _ weekday: Int?) -> String {
        guard let name = weekday.flatMap(DateWriter.weekday) else {
            return "The weekday does not fit; it is \(canonical)."
        }
        return "The weekday is not right: \(canonical) was a \(name)."
    }

    static let tooLong = "That is too long for an answer; a few words will do."
    static let oneOnly = "That names more than one answer; give just one."
    static let negated = "An answer says what it is, not what it is not."

    static func blank(canonical: [String]) -> String {
        "No answer yet; it is \(English.list(canonical))."
    }
    static func question(_ canonical: [String]) -> String {
        "That is a question and no answer; it is \(English.list(canonical))."
    }
    static func right(_ canonical: String) -> String { "Right: \(canonical)." }
    static func spelled(_ canonical: String) -> String { "Right; it is spelled \(canonical)." }
    static func wrong(_ canonical: String) -> String { "The answer is \(canonical)." }
    /// With what was named in place of it: "Paris is a city; the answer is Belgium."
    static func another(_ contrast: String, _ canonical: String) -> String {
        "\(contrast); the answer is \(canonical)."
    }
    static func adjective(_ typed: String, _ canonical: String) -> String {
        "\(typed) is the adjective; the name asked for is \(canonical)."
    }
    static func several(_ typed: String) -> String {
        "\u{201C}\(typed)\u{201D} fits more than one thing; say which."
    }
    static func generic(_ typed: String) -> String {
        "\u{201C}\(typed)\u{201D} alone does not say which one."
    }
    static func fuller(_ canonical: String) -> String {
        "That is part of it; in full it is \(canonical)."
    }
    static func preciser(_ canonical: String) -> String {
        "Right as far as it goes, but be more precise: \(canonical)."
    }
    static func otherFrame(_ typed: String, _ frame: Frame, _ canonical: String) -> String {
        frame == .article
            ? "\(typed.capitalizedFirst) is what the public record says; the article says \(canonical)."
            : "\(typed.capitalizedFirst) is what the article says; the public record says \(canonical)."
    }
    static func elsewhere(_ typed: String, _ subject: String, _ canonical: String) -> String {
        "\(typed) belongs to \(subject); here it is \(canonical)."
    }

    /// What was typed, short enough for a sentence and without control characters.
    static func quoted(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars.prefix(61) {
            switch scalar.properties.generalCategory {
            case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
                .paragraphSeparator:
                view.append(" ")
            default: view.append(scalar)
            }
        }
        let words = String(view).split(separator: " ").joined(separator: " ")
        return text.unicodeScalars.count > 60 ? words + "…" : words
    }
}
