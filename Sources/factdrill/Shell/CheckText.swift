import Claims
import Facts
import Terminal
import Wording

/// A checked claim as a person reads it.
enum CheckText {
    /// Verdict in each frame, evidence, correction, and on request how the claim was read.
    static func text(
        _ check: ClaimCheck, _ citations: Citations, _ console: Console, explain: Bool
    ) -> String {
        if !explain, let told = unread(check, citations) {
            let lines =
                Layout.wrap(
                    console.style.yellow("? Not enough info") + " · \(told.problem)",
                    width: console.width)
                + QuestionText.wrap(told.advice, console.width, indent: "  ")
            return lines.joined(separator: "\n") + "\n"
        }
        var lines: [String] = []
        for finding in check.findings {
            let frame = finding.frame == .article ? "The article" : "The public record"
            lines += Layout.wrap(
                headline(finding.verdict, frame, console.style), width: console.width)
            for evidence in finding.evidence {
                let paragraph = finding.frame == .article ? evidence.paragraph : nil
                let place = paragraph.map { " (paragraph \($0))" } ?? ""
                lines += QuestionText.wrap(
                    evidence.text.dropStop + place + ".", console.width, indent: "  ")
                lines += citations.lines(
                    evidence.cite, of: check.bank, width: console.width, indent: "    "
                ).map(console.style.dim)
            }
            if let correction = finding.correction, finding.verdict == .refuted {
                lines += QuestionText.wrap(
                    "Right is: \(correction)", console.width, indent: "  ")
            }
        }
        if explain {
            for clause in check.reading.clauses {
                lines += QuestionText.wrap("Clause: \(clause)", console.width, indent: "  ")
            }
            lines += QuestionText.wrap(
                "Read as: \(check.reading.description)", console.width, indent: "  ")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// Where nothing at all of a claim was understood, that it was not, and what to do; nil where
    /// something was.
    private static func unread(
        _ check: ClaimCheck, _ citations: Citations
    ) -> (problem: String, advice: String)? {
        guard check.reading.parts.isEmpty, let obstacle = check.reading.obstacle else { return nil }
        let problem = "I could not read this as a claim about \(citations.matter)."
        switch obstacle {
        case .empty: return (problem, "It has no words.")
        case .question:
            return (problem, "A question claims nothing; say it as a statement.")
        case .tooLong:
            return (
                problem, "It is too long for one claim; --file checks every sentence of a text."
            )
        case .unexplained:
            let unknown = Set(check.reading.leftover.map { NormalText($0).joined })
            let words = NormalText(check.claim).content
            guard !words.isEmpty, words.allSatisfy(unknown.contains) else { return nil }
            return (problem, "None of its words is known from there.")
        case .ambiguous: return nil
        }
    }

    /// "✓ Supported", "✗ Refuted", "? Not enough info", with the frame.
    static func headline(_ label: Label, _ frame: String, _ style: Style) -> String {
        switch label {
        case .supported: style.green("✓ Supported") + " · \(frame) says so."
        case .refuted: style.red("✗ Refuted") + " · \(frame) says otherwise."
        case .notEnoughInfo:
            style.yellow("? Not enough info") + " · \(frame), as far as the bank holds it, "
                + "proves neither."
        }
    }
}

extension String {
    /// The text without a full stop at its end.
    fileprivate var dropStop: String { hasSuffix(".") ? String(dropLast()) : self }
}
