/// Characters that are not seen but may steer a terminal or the order of what is read: controls, and
/// format characters such as those that set the direction of writing.
enum HiddenCharacters {
    /// Whether `scalar` is one. The joiners, of which writing and emoji are made, are none.
    static func contain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: scalar != "\u{200C}" && scalar != "\u{200D}"
        default: false
        }
    }

    /// The text with each of them, but for line breaks and tabs, as U+FFFD.
    static func shown(in text: String) -> String {
        guard text.unicodeScalars.contains(where: isShown) else { return text }
        var shown = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { shown.append(isShown(scalar) ? "\u{FFFD}" : scalar) }
        return String(shown)
    }

    private static func isShown(_ scalar: Unicode.Scalar) -> Bool {
        contain(scalar) && scalar != "\n" && scalar != "\r" && scalar != "\t"
    }
}
