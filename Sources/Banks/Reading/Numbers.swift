import Facts

/// Reads numbers as people write them into a bank: `1,300,000`, `1_300_000`, `-0.5`, `2.4 m`, `95%`.
enum Numbers {
    /// Why a text is no number.
    enum Failure: Error, Hashable {
        /// It does not begin with a number.
        case notANumber
        /// Its separators do not stand before groups of three digits.
        case badSeparators
        /// It is too large for a number of this kind.
        case tooLarge
        /// What follows the number cannot be a unit.
        case badUnit(String)
    }

    /// Reads a number and the unit after it, if there is one.
    static func read(_ text: String) throws(Failure) -> (amount: Double, unit: String?) {
        var rest = text.unicodeScalars[...]
        var number = ""
        if let sign = rest.first, ["-", "+", "\u{2212}"].contains(sign) {
            if sign != "+" { number = "-" }
            rest.removeFirst()
        }
        let whole = take(&rest) { isDigit($0) || $0 == "," || $0 == "_" }
        guard let first = whole.unicodeScalars.first, isDigit(first) else {
            throw .notANumber
        }
        number += try joined(whole)
        if rest.first == ".", let next = rest.dropFirst().first, isDigit(next) {
            rest.removeFirst()
            number += "." + take(&rest) { isDigit($0) }
        }
        number += exponent(&rest)
        guard let amount = Double(number), amount.isFinite else { throw .tooLarge }
        return (amount, try unit(rest))
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        (0x30...0x39).contains(scalar.value)
    }

    private static func take(
        _ rest: inout Substring.UnicodeScalarView, while isWanted: (Unicode.Scalar) -> Bool
    ) -> String {
        let taken = rest.prefix(while: isWanted)
        rest = rest.dropFirst(taken.count)
        return String(taken)
    }

    private static func joined(_ whole: String) throws(Failure) -> String {
        for separator in [",", "_"] where whole.contains(separator) {
            let groups = whole.split(separator: separator, omittingEmptySubsequences: false)
            let isGrouped =
                (1...3).contains(groups.first?.utf8.count ?? 0)
                && groups.dropFirst().allSatisfy { $0.utf8.count == 3 }
            guard isGrouped, groups.joined().utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
                throw .badSeparators
            }
            return groups.joined()
        }
        return whole
    }

    private static func exponent(_ rest: inout Substring.UnicodeScalarView) -> String {
        guard let first = rest.first, first == "e" || first == "E" else { return "" }
        var after = rest.dropFirst()
        var sign = ""
        if let next = after.first, next == "-" || next == "+" {
            sign = String(next)
            after = after.dropFirst()
        }
        let digits = take(&after) { isDigit($0) }
        guard !digits.isEmpty else { return "" }
        rest = after
        return "e" + sign + digits
    }

    private static func unit(_ rest: Substring.UnicodeScalarView) throws(Failure) -> String? {
        guard let next = rest.first else { return nil }
        let unit = Scalars.tidied(String(rest), keepsLines: false)
        guard let first = unit.unicodeScalars.first else { return nil }
        let isWord = first.properties.isAlphabetic
        let isSign = "%‰°′″µΩ$€£¥₹".unicodeScalars.contains(first)
        // "0x10" and "12th" are no numbers with a unit: one has digits in it, one is an ordinal.
        let isGlued = next.properties.isAlphabetic
        let isHexadecimal =
            isGlued && unit.unicodeScalars.contains(where: isDigit)
            && ["x", "o", "b"].contains(first)
        let isOrdinal = isGlued && ["st", "nd", "rd", "th"].contains(unit)
        guard isWord || isSign, !isHexadecimal, !isOrdinal, unit.utf8.count <= 100 else {
            throw .badUnit(unit)
        }
        return unit
    }
}
