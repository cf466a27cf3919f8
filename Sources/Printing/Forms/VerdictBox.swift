import Facts

/// The boxes of a claim, in the order printed.
public enum VerdictBox {
    /// The three verdicts, always in this order, so that readers find them.
    static let order: [Label] = [.supported, .refuted, .notEnoughInfo]

    /// What stands at a verdict's box.
    public static func text(_ label: Label) -> String {
        switch label {
        case .supported: "Supported"
        case .refuted: "Refuted"
        case .notEnoughInfo: "Not enough information"
        }
    }
}
