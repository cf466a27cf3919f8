import Facts
import Questions

/// The boxes of a claim, in the order printed.
public enum VerdictBox {
    /// The three verdicts, always in this order, so that readers find them.
    static let order = Label.offered

    /// What stands at a verdict's box.
    public static func text(_ label: Label) -> String {
        let text = label.asAnswer
        return text.prefix(1).uppercased() + text.dropFirst()
    }
}
