import Foundation

/// A text reduced scalar by scalar: compatibility forms replaced, lower case, accents removed.
///
/// Every folded scalar remembers where in the text it comes from. Invisible scalars (soft hyphens,
/// joiners, direction marks) are dropped; every apostrophe becomes `'`, every dash `-`, every
/// superscript digit `^` and the digit. Plain ASCII takes no table and no Foundation.
struct FoldedText {
    /// The folded scalars.
    private(set) var scalars: [UInt32] = []
    /// For each folded scalar the UTF-8 offset at which its source begins.
    private(set) var starts: [Int] = []
    /// For each folded scalar the UTF-8 offset after its source.
    private(set) var ends: [Int] = []

    /// Folds any text, in time linear in its length.
    init(_ text: String) {
        let utf8 = text.utf8
        scalars.reserveCapacity(utf8.count)
        starts.reserveCapacity(utf8.count)
        ends.reserveCapacity(utf8.count)
        var offset = 0
        for scalar in text.unicodeScalars {
            let end = offset + UTF8.width(scalar)
            append(scalar, at: offset..<end)
            offset = end
        }
    }

    private mutating func append(_ scalar: Unicode.Scalar, at source: Range<Int>) {
        let value = scalar.value
        if value < 0x80 {
            if value == 0x60 {
                put(0x27, source)
            } else {
                put((0x41...0x5A).contains(value) ? value + 32 : value, source)
            }
        } else {
            for folded in ScalarFolding.fold(scalar) { put(folded, source) }
        }
    }

    private mutating func put(_ value: UInt32, _ source: Range<Int>) {
        scalars.append(value)
        starts.append(source.lowerBound)
        ends.append(source.upperBound)
    }
}

/// How one scalar outside ASCII is folded.
enum ScalarFolding {
    /// The folded form; empty for what is dropped.
    static func fold(_ scalar: Unicode.Scalar) -> [UInt32] {
        let value = scalar.value
        if value < tableEnd { return table[Int(value) - 0x80] }
        // Ideographs decompose to themselves.
        if (0x4E00...0x9FFF).contains(value) { return [value] }
        return compute(scalar)
    }

    private static let tableEnd: UInt32 = 0x250
    private static let table: [[UInt32]] = (UInt32(0x80)..<tableEnd).map { value in
        Unicode.Scalar(value).map(compute) ?? []
    }

    private static func compute(_ scalar: Unicode.Scalar) -> [UInt32] {
        let value = scalar.value
        if let letters = letters[value] { return letters.unicodeScalars.map(\.value) }
        if isDropped(value) { return [] }
        if isApostrophe(value) { return [0x27] }
        if isDash(value) { return [0x2D] }
        // Primes, arrows and operators are signs of their own, of whatever they are composed.
        if (0x2032...0x2034).contains(value) || (0x2190...0x22FF).contains(value) { return [value] }
        if let digit = superscriptDigit(value) { return [0x5E, 0x30 + digit] }
        var folded: [UInt32] = []
        let decomposed = String(Character(scalar)).decomposedStringWithCompatibilityMapping
        for part in decomposed.unicodeScalars where !isDropped(part.value) {
            for lower in part.properties.lowercaseMapping.unicodeScalars {
                if let letters = letters[lower.value] {
                    folded += letters.unicodeScalars.map(\.value)
                } else if !isDropped(lower.value) {
                    folded.append(lower.value == 0x2044 ? 0x2F : lower.value)
                }
            }
        }
        // A vulgar fraction stands apart from a number before it: "2½" is 2 1/2.
        if folded.contains(0x2F), scalar.properties.numericType != nil {
            folded.insert(0x20, at: 0)
        }
        return folded
    }

    /// Letters that have no decomposition, or not the one wanted.
    private static let letters: [UInt32: String] = [
        0xDF: "ss", 0x1E9E: "ss", 0xE6: "ae", 0xC6: "ae", 0x153: "oe", 0x152: "oe",
        0xF8: "o", 0xD8: "o", 0x142: "l", 0x141: "l", 0x111: "d", 0x110: "d", 0xF0: "d",
        0xD0: "d", 0xFE: "th", 0xDE: "th", 0x127: "h", 0x126: "h", 0x167: "t", 0x166: "t",
        0x131: "i", 0x130: "i", 0x14B: "n", 0x14A: "n", 0x138: "k", 0x3C2: "\u{3C3}",
        0x180: "b", 0x19A: "l", 0x268: "i", 0x289: "u", 0x23F: "s", 0x240: "z",
        // Read as the words and signs they stand for.
        0xD7: "x", 0xF7: "/", 0x2212: "-", 0xB0: "\u{B0}", 0x2116: "no",
    ]

    private static func isDropped(_ value: UInt32) -> Bool {
        switch value {
        // Accents and other marks; vowel signs of other scripts stay.
        case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F,
            0x591...0x5BD, 0x64B...0x65F, 0x670,
            // Invisible scalars.
            0xAD, 0x34F, 0x61C, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B...0x180F, 0x200B...0x200F,
            0x202A...0x202E, 0x2060...0x206F, 0x3164, 0xFE00...0xFE0F, 0xFEFF, 0xFFA0,
            0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            true
        default: false
        }
    }

    private static func isApostrophe(_ value: UInt32) -> Bool {
        switch value {
        case 0xB4, 0x2B9, 0x2BB...0x2BD, 0x2C8, 0x2018...0x201B, 0x2035, 0x275B, 0x275C,
            0xFF07, 0x55A, 0xA78C:
            true
        default: false
        }
    }

    private static func isDash(_ value: UInt32) -> Bool {
        switch value {
        case 0x2010...0x2015, 0x2053, 0x207B, 0x2E3A, 0x2E3B, 0xFE31, 0xFE32, 0xFE58, 0xFE63,
            0xFF0D, 0x58A, 0x5BE:
            true
        default: false
        }
    }

    private static func superscriptDigit(_ value: UInt32) -> UInt32? {
        switch value {
        case 0xB2: 2
        case 0xB3: 3
        case 0xB9: 1
        case 0x2070: 0
        case 0x2074...0x2079: value - 0x2070
        default: nil
        }
    }
}
