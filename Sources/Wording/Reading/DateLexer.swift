/// Splits a text into what a date is made of.
enum DateLexer {
    /// A part of a date.
    enum Piece: Hashable {
        /// A number in digits or words.
        case number(Number)
        /// A word, folded.
        case word(String)
        /// A sign between numbers: `-`, `/` or `.`.
        case sign(UInt32)
    }

    /// A number within a date.
    struct Number: Hashable {
        /// The number.
        var value: Int
        /// How many digits it was written with; 4 for a year in words.
        var digits: Int
        /// Whether it is an ordinal: 4th.
        var isOrdinal = false
        /// Whether an apostrophe stands before it: '46.
        var isCut = false
        /// Whether it names a decade: 1990s.
        var isDecade = false
    }

    /// A text with more pieces is no date.
    static let limit = 48

    /// The pieces in order; nil where the text is too long for a date.
    static func pieces(of text: String) -> [Piece]? {
        guard text.utf8.count <= 400 else { return nil }
        let scalars = FoldedText(text).scalars
        var pieces: [Piece] = []
        var position = 0
        while position < scalars.count {
            guard pieces.count < limit else { return nil }
            let scalar = scalars[position]
            if isDigit(scalar) {
                guard let number = number(scalars, &position) else { return nil }
                pieces.append(.number(number))
            } else if isLetter(scalar) {
                let start = position
                while position < scalars.count,
                    isLetter(scalars[position])
                        || (scalars[position] == 0x27 && position + 1 < scalars.count
                            && isLetter(scalars[position + 1]))
                { position += 1 }
                pieces.append(.word(word(scalars[start..<position])))
            } else {
                if scalar == 0x2D || scalar == 0x2F || scalar == 0x2E {
                    pieces.append(.sign(scalar))
                }
                // Signs that change what a date says are kept as words, so that they stay unread.
                if scalar == 0x7E { pieces.append(.word("about")) }
                if scalar == 0x3C || scalar == 0x3E || scalar == 0x25 || scalar == 0x2B
                    || scalar == 0x24
                {
                    pieces.append(.word("?"))
                }
                position += 1
            }
        }
        return holidays(pieces)
    }

    /// Days with a name as the dates they are: "Christmas Day 2021".
    private static func holidays(_ pieces: [Piece]) -> [Piece] {
        for (words, day, month) in CalendarWords.holidays {
            let named = words.map(Piece.word)
            guard
                let start = pieces.indices.first(where: { pieces[$0...].starts(with: named) })
            else { continue }
            return pieces[..<start]
                + [.number(Number(value: day, digits: 2)), .word(month)]
                + pieces[(start + named.count)...]
        }
        return pieces
    }

    private static func number(_ scalars: [UInt32], _ position: inout Int) -> Number? {
        let start = position
        var value = 0
        while position < scalars.count, isDigit(scalars[position]) {
            guard position - start < 9 else { return nil }
            value = value * 10 + Int(scalars[position] - 0x30)
            position += 1
        }
        var number = Number(value: value, digits: position - start)
        number.isCut =
            start > 0 && scalars[start - 1] == 0x27 && number.digits == 2
            && (start == 1 || !isDigit(scalars[start - 2]))
        var end = position
        if end < scalars.count, scalars[end] == 0x27 { end += 1 }
        let letters = scalars[end...].prefix(3).prefix(while: isLetter)
        switch word(letters) {
        case "st", "nd", "rd", "th":
            number.isOrdinal = true
            position = end + 2
        case "s":
            number.isDecade = true
            position = end + 1
        default: break
        }
        return number
    }

    private static func word(_ scalars: ArraySlice<UInt32>) -> String {
        var view = String.UnicodeScalarView()
        for value in scalars where value != 0x27 {
            if let scalar = Unicode.Scalar(value) { view.append(scalar) }
        }
        return String(view)
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        (0x61...0x7A).contains(scalar)
            || (scalar >= 0x80 && (Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false))
    }
}
