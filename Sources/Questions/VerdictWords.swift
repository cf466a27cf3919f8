public import Facts

extension Label {
    /// The three verdicts in the order in which they are offered.
    public static let offered: [Label] = [.supported, .refuted, .notEnoughInfo]

    /// The verdict as an answer to "Does the article say so?"
    public var asAnswer: String {
        switch self {
        case .supported: "yes"
        case .refuted: "no, it says otherwise"
        case .notEnoughInfo: "it does not say"
        }
    }

    /// The letter to type for it.
    public var letter: String {
        switch self {
        case .supported: "y"
        case .refuted: "n"
        case .notEnoughInfo: "d"
        }
    }
}
