import Columns

extension DisplayWidth {
    /// The text filled with spaces to `width` columns, on the side that `alignment` leaves free.
    static func pad(_ text: String, to width: Int, _ alignment: Alignment = .left) -> String {
        let missing = max(0, width - of(text))
        let left =
            switch alignment {
            case .left: 0
            case .right: missing
            case .centre: missing / 2
            }
        return String(repeating: " ", count: left) + text
            + String(repeating: " ", count: missing - left)
    }

    /// The text cut to `width` columns; where something is cut, `mark` stands at the end.
    static func truncate(_ text: String, to width: Int, mark: String = "…") -> String {
        guard of(text) > width else { return text }
        let room = width - of(mark)
        guard room >= 0 else { return String(repeating: ".", count: max(0, width)) }
        var columns = 0
        let kept = text.prefix { character in
            columns += of(character)
            return columns <= room
        }
        return kept + mark
    }
}

/// On which side of its column text stands.
public enum Alignment: Hashable, Sendable {
    case left, right, centre
}
