import Claims
import Facts
import Terminal

/// A checked claim as a person reads it.
enum CheckText {
    /// Verdict in each frame, evidence, correction, and on request how the claim was read.
    static func text(
        _ check: ClaimCheck, _ citations: Citations, _ console: Console, explain: Bool
    ) -> String {
        var lines: [String] = []
        for finding in check.findings {
            let frame = finding.frame == .article ? "The article" : "The public record"
            lines.append(headline(finding.verdict, frame, console.style))
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
            lines += QuestionText.wrap(
                "Read as: \(check.reading.description)", console.width, indent: "  ")
        }
        return lines.joined(separator: "\n") + "\n"
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
