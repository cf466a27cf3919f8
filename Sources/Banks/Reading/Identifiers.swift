import Facts

/// Checks the names that the parts of a bank go by.
enum Identifiers {
    /// How long an identifier may be, in UTF-8 bytes.
    static let limit = 200

    /// Whether a text may be an identifier: letters, digits, `.`, `_` and `-`, a letter or digit
    /// first.
    static func isValid(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, text.utf8.count <= limit else { return false }
        return isLetterOrDigit(first) && text.unicodeScalars.allSatisfy { isAllowed($0) }
    }

    /// A text as an identifier; nil, with a finding, where it cannot be one.
    static func read<Subject>(
        _ text: String, at place: Place, as what: String, _ report: FindingCollector
    ) -> ID<Subject>? {
        if isValid(text) { return ID(text) }
        let better = slug(text)
        report.error(
            place, "\(Plain.quoted(text)) cannot be the id of \(what)",
            "use letters, digits, '.', '_' and '-'"
                + (better.isEmpty ? "" : ", as in '\(better)'"))
        return nil
    }

    /// The identifier nearest to a text: what is not allowed becomes one hyphen.
    static func slug(_ text: String) -> String {
        var slug = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if slug.isEmpty ? isLetterOrDigit(scalar) : isAllowed(scalar) {
                slug.append(scalar)
            } else if !slug.isEmpty, slug.last != "-" {
                slug.append("-")
            }
            if String(slug).utf8.count >= limit - 4 { break }
        }
        while let last = slug.last, !isLetterOrDigit(last) { slug.removeLast() }
        return String(slug)
    }

    private static func isLetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A: return true
        case 0..<0x80: return false
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber:
            return true
        default: return false
        }
    }

    private static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        if isLetterOrDigit(scalar) || scalar == "." || scalar == "_" || scalar == "-" {
            return true
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .spacingMark: return true
        default: return false
        }
    }
}
