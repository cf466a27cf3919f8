import Columns

/// Text that holds colour codes, told apart from them.
enum StyledText {
    /// A stretch of text, or one escape sequence.
    enum Piece: Equatable {
        case plain(Substring)
        case escape(Substring)
    }

    /// The text cut into stretches without escape sequences and the sequences (`ESC [ … letter`)
    /// between them. Put together again, the pieces are the text.
    static func pieces(of text: String) -> [Piece] {
        var pieces: [Piece] = []
        let scalars = text.unicodeScalars
        var plainStart = scalars.startIndex
        var index = scalars.startIndex
        while let escape = scalars[index...].firstIndex(of: "\u{1B}") {
            guard let end = endOfSequence(in: scalars, from: escape) else {
                index = scalars.index(after: escape)
                continue
            }
            if plainStart < escape { pieces.append(.plain(text[plainStart..<escape])) }
            pieces.append(.escape(text[escape..<end]))
            plainStart = end
            index = end
        }
        if plainStart < scalars.endIndex { pieces.append(.plain(text[plainStart...])) }
        return pieces
    }

    private static func endOfSequence(
        in scalars: String.UnicodeScalarView, from escape: String.Index
    ) -> String.Index? {
        var index = scalars.index(after: escape)
        guard index < scalars.endIndex, scalars[index] == "[" else { return nil }
        index = scalars.index(after: index)
        while index < scalars.endIndex, (0x20...0x3F).contains(scalars[index].value) {
            index = scalars.index(after: index)
        }
        guard index < scalars.endIndex, (0x40...0x7E).contains(scalars[index].value) else {
            return nil
        }
        return scalars.index(after: index)
    }

    /// The columns of a text; escape sequences fill none.
    static func width(of text: String) -> Int {
        pieces(of: text).reduce(0) { sum, piece in
            switch piece {
            case .escape: sum
            case .plain(let part): sum + DisplayWidth.of(part)
            }
        }
    }

    /// The text with each escape sequence between the marks that tell readline that it fills no
    /// column.
    static func prompt(_ text: String) -> String {
        pieces(of: text).map { piece in
            switch piece {
            case .plain(let part): String(part)
            case .escape(let code): "\u{1}\(code)\u{2}"
            }
        }.joined()
    }
}
