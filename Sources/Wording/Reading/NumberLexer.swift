/// Splits a text into what a number with its unit is made of.
enum NumberLexer {
    /// A part of such a text.
    enum Piece: Hashable {
        /// Digits with their separators, as written.
        case digits(String)
        /// A word or a unit's sign, folded; American spelling.
        case word(String)
        /// Any other sign that matters: `-`, `+`, `/`, `^`, `,`.
        case sign(Character)
    }

    /// The pieces in order; nil where the text is too long for a number.
    static func pieces(of text: String) -> [Piece]? {
        guard text.utf8.count <= 400 else { return nil }
        let scalars = FoldedText(text).scalars
        var pieces: [Piece] = []
        var position = 0
        while position < scalars.count {
            let scalar = scalars[position]
            if isDigit(scalar) || (scalar == 0x2E && isDigit(at(position + 1, scalars))) {
                pieces.append(.digits(digits(scalars, &position)))
            } else if isLetter(scalar) || (scalar == 0xB0 && isLetter(at(position + 1, scalars))) {
                pieces.append(.word(word(scalars, &position)))
            } else {
                if let piece = sign(scalar) { pieces.append(piece) }
                position += 1
            }
        }
        return pieces
    }

    private static func sign(_ scalar: UInt32) -> Piece? {
        switch scalar {
        case 0x25: .word("percent")
        case 0x2030: .word("permille")
        case 0xB0: .word("°")
        case 0x22, 0x2033, 0x201D: .word("\"")
        case 0x27, 0x2032: .word("'")
        case 0x7E, 0x2248: .word("about")
        case 0x2D: .sign("-")
        case 0x2B: .sign("+")
        case 0x2F: .sign("/")
        case 0x5E: .sign("^")
        case 0x2A: .sign("*")
        case 0x2C: .sign(",")
        case 0x24: .word("$")
        case 0x20AC: .word("€")
        case 0xA3: .word("£")
        case 0xA5: .word("¥")
        case 0x3C, 0x3E, 0x2264, 0x2265: .sign("<")
        default: nil
        }
    }

    private static func digits(_ scalars: [UInt32], _ position: inout Int) -> String {
        var text = ""
        while position < scalars.count {
            let scalar = scalars[position]
            if isDigit(scalar) {
                text.unicodeScalars.append(Unicode.Scalar(UInt8(truncatingIfNeeded: scalar)))
            } else if scalar == 0x2E || scalar == 0x2C, isDigit(at(position + 1, scalars)) {
                text.append(scalar == 0x2E ? "." : ",")
            } else if scalar == 0x20 || scalar == 0x27 || scalar == 0x2032 || scalar == 0x5F,
                groupFollows(position + 1, scalars), (1...3).contains(groupLength(text))
            {
                text.append("_")
            } else {
                break
            }
            position += 1
        }
        return text
    }

    /// The digits since the last separator.
    private static func groupLength(_ text: String) -> Int {
        text.utf8.reversed().prefix { (48...57).contains($0) }.count
    }

    private static func groupFollows(_ position: Int, _ scalars: [UInt32]) -> Bool {
        position + 2 < scalars.count && scalars[position...position + 2].allSatisfy(isDigit)
            && !isDigit(at(position + 3, scalars))
    }

    /// Letters; "km/h", "m2" and "m^2" stay one word.
    private static func word(_ scalars: [UInt32], _ position: inout Int) -> String {
        var view = String.UnicodeScalarView()
        while position < scalars.count {
            let scalar = scalars[position]
            let next = at(position + 1, scalars)
            if scalar == 0x27, isLetter(next) {
                position += 1
                continue
            }
            let joins =
                (scalar == 0x2F && isLetter(next)) || (scalar == 0x5E && isDigit(next))
                || (isDigit(scalar) && !view.isEmpty)
            guard isLetter(scalar) || scalar == 0xB0 || joins, view.count < 40 else { break }
            if let scalar = Unicode.Scalar(scalar) { view.append(scalar) }
            position += 1
        }
        if view.isEmpty { position += 1 }
        return Spelling.fold(view.map(\.value))
    }

    private static func at(_ position: Int, _ scalars: [UInt32]) -> UInt32 {
        position < scalars.count ? scalars[position] : 0x20
    }

    private static func isDigit(_ scalar: UInt32) -> Bool { (0x30...0x39).contains(scalar) }

    private static func isLetter(_ scalar: UInt32) -> Bool {
        (0x61...0x7A).contains(scalar)
            || (scalar >= 0x80 && (Unicode.Scalar(scalar)?.properties.isAlphabetic ?? false))
    }
}
