import Wording

/// What a question asks, apart from whose truth it asks for: the frame is told once, above a
/// question or a run of them, and within it only where it stands alone.
struct Asking: Sendable {
    /// "According to the article", or empty where the question itself says it.
    let lead: String
    /// What is asked, beginning as within a sentence.
    let text: String
    /// As it is read alone, where that is more than the lead before it.
    var alone: String?

    /// As it is read under its lead: "When was the CCDCOE founded?"
    var bare: String { English.sentenceCase(text) }

    /// As it is read alone: "According to the article, when was the CCDCOE founded?"
    var inFull: String { alone ?? (lead.isEmpty ? bare : "\(lead), \(text)") }

    /// With words after it, such as how finely a date is wanted, or the statement that is meant.
    func followed(by words: String?) -> Asking {
        guard let words else { return self }
        return Asking(lead: lead, text: "\(text) \(words)", alone: alone.map { "\($0) \(words)" })
    }
}
