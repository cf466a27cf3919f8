/// A sign in a text, neither letter nor digit nor space, and what it says there.
///
/// Mathematical, musical, currency and programming signs are part of what a text says; punctuation
/// is not, unless two things of a bank are told apart by it (``ToldSigns``).
public struct Sign: Hashable, Sendable {
    /// The sign in one spelling, whichever it was written in: `->` for an arrow.
    public let form: String
    /// The words that it stands for, `plus` for `+`; none where it is punctuation.
    public let words: [String]
    /// Where it stands, in scalars of the text.
    public let range: Range<Int>

    /// Whether it is punctuation, which a sentence may have or leave out.
    public var isPunctuation: Bool { words.isEmpty }
}

/// What is known of a word beside a sign.
public struct SignNeighbour: Sendable {
    /// How many letters and digits it has.
    let length: Int
    /// Whether the character next to the sign is a digit.
    let isDigit: Bool
    /// The word.
    let text: String

    /// Takes a word and whether it stands before the sign.
    public init(_ text: String, isBefore: Bool) {
        self.text = text
        length = text.unicodeScalars.prefix(8).count
        let edge = isBefore ? text.unicodeScalars.last : text.unicodeScalars.first
        isDigit = edge.map { SignTable.isDigit($0.value) } ?? false
    }

    /// Whether it is as short as a grade, a blood group, a variable or an ion.
    var isSymbol: Bool { !isDigit && length <= 2 }
    /// Whether it joins what is said before it to what follows: "X- and gamma rays".
    var isJoint: Bool { ["and", "or", "to"].contains(text) }
    /// Whether it is the letter of a scale of temperature, before which a degree adds nothing.
    var isScale: Bool { ["c", "f", "k"].contains(text) }
}

/// The signs that say something, and in which spelling they are compared.
enum SignTable {
    /// Signs with a name that may be written instead.
    static let names: [UInt32: [String]] = [
        0x23: ["#"], 0x24: ["dollar"], 0x25: ["percent"], 0x26: ["and"], 0x40: ["@"],
        0xA2: ["cent"], 0xA3: ["pound"], 0xA5: ["yen"], 0x20AC: ["euro"], 0x2030: ["permille"],
        0x266D: ["flat"], 0x266E: ["natural"], 0x266F: ["sharp"],
    ]

    /// Operators of one scalar as they are typed.
    static let typed: [UInt32: String] = [
        0x2264: "<=", 0x2265: ">=", 0x2260: "!=", 0x2248: "~", 0x223C: "~", 0x2192: "->",
        0x2190: "<-", 0x21D2: "=>", 0x2194: "<->", 0x21D4: "<=>", 0xB1: "±", 0x2212: "-",
        0x2213: "∓", 0x22C5: "*", 0x2217: "*", 0x2215: "/",
    ]

    /// What operators are made of.
    static let operators = Set("+<>=~^|*-/!:".unicodeScalars.map(\.value))
    /// Operators that always are one.
    static let sure = Set("+<>=~|".unicodeScalars.map(\.value))

    /// Marks that are the same but for their shape.
    static func shape(_ value: UInt32) -> UInt32 {
        switch value {
        case 0x2010...0x2015, 0xFF0D, 0xFE63, 0xFE58: 0x2D
        case 0x2018...0x201B, 0x60, 0xB4, 0xFF07: 0x27
        case 0x201C...0x201F, 0xAB, 0xBB: 0x22
        case 0xFF01...0xFF5E: value - 0xFEE0
        default: value
        }
    }

    static func isDigit(_ value: UInt32) -> Bool { (0x30...0x39).contains(value) }

    static func isSpace(_ value: UInt32) -> Bool {
        value <= 0x20 || value == 0xA0
            || value >= 0x80 && Unicode.Scalar(value)?.properties.isWhitespace ?? false
    }

    /// Whether a sign outside ASCII is mathematical or musical by its place in Unicode.
    static func isMathsOrMusic(_ value: UInt32) -> Bool {
        guard value >= 0x80, let scalar = Unicode.Scalar(value) else { return false }
        switch value {
        case 0x2190...0x21FF, 0x2669...0x266F, 0x1D100...0x1D1FF: return true
        default: return scalar.properties.generalCategory == .mathSymbol
        }
    }

    static func isCurrency(_ value: UInt32) -> Bool {
        if value < 0x80 { return value == 0x24 }
        return Unicode.Scalar(value)?.properties.generalCategory == .currencySymbol
    }

    /// Whether it only parts or closes sentences and quotations, so that no two things are told
    /// apart by it.
    static func onlyParts(_ form: String) -> Bool { [",", ";", ":", "\""].contains(form) }
}
