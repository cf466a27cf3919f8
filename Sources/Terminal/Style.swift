/// Emphasis and colour, or plain text where a terminal or its user wants none.
public struct Style: Equatable, Sendable {
    /// Whether codes are written at all.
    public let isOn: Bool

    /// A style that writes codes, or one that writes none.
    public init(isOn: Bool) {
        self.isOn = isOn
    }

    /// Decides from what was asked for and where the text goes.
    ///
    /// An explicit choice wins. Otherwise there is colour on a terminal that is not dumb, unless
    /// `NO_COLOR` is set and not empty (no-color.org).
    ///
    /// - Parameters:
    ///   - choice: what the user asked for.
    ///   - isTerminal: whether the text goes to a terminal.
    ///   - variable: the value of an environment variable.
    public init(
        _ choice: ColourChoice, isTerminal: Bool, variable: (String) -> String?
    ) {
        switch choice {
        case .always: isOn = true
        case .never: isOn = false
        case .auto:
            let term = variable("TERM") ?? ""
            let refused = !(variable("NO_COLOR") ?? "").isEmpty
            isOn = isTerminal && !refused && !term.isEmpty && term != "dumb"
        }
    }

    /// The text in bold.
    public func bold(_ text: String) -> String { styled(text, 1, 22) }
    /// The text faint.
    public func dim(_ text: String) -> String { styled(text, 2, 22) }
    /// The text in italics.
    public func italic(_ text: String) -> String { styled(text, 3, 23) }
    /// The text underlined.
    public func underline(_ text: String) -> String { styled(text, 4, 24) }
    /// The text in red.
    public func red(_ text: String) -> String { styled(text, 31, 39) }
    /// The text in green.
    public func green(_ text: String) -> String { styled(text, 32, 39) }
    /// The text in yellow.
    public func yellow(_ text: String) -> String { styled(text, 33, 39) }
    /// The text in blue.
    public func blue(_ text: String) -> String { styled(text, 34, 39) }
    /// The text in magenta.
    public func magenta(_ text: String) -> String { styled(text, 35, 39) }
    /// The text in cyan.
    public func cyan(_ text: String) -> String { styled(text, 36, 39) }

    /// Where a styled part inside ends with the same code, the outer style is taken up again.
    private func styled(_ text: String, _ open: Int, _ close: Int) -> String {
        guard isOn, !text.isEmpty else { return text }
        let opening: Substring = "\u{1B}[\(open)m"
        let closing: Substring = "\u{1B}[\(close)m"
        let pieces = StyledText.pieces(of: text).map { piece in
            switch piece {
            case .plain(let part): part
            case .escape(let code): code == closing ? code + opening : code
            }
        }
        return opening + pieces.joined() + closing
    }
}

/// Whether a user wants colour: the values of a `--color` option.
public enum ColourChoice: String, CaseIterable, Sendable {
    /// Where it can be shown.
    case auto
    /// Also in a file or a pipe.
    case always
    /// Nowhere.
    case never
}
