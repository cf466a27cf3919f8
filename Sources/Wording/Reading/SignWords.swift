public import Facts

/// Words that stand for signs.
public enum SignWords {
    /// Names of signs that make something else of what they follow or lead.
    private static let names: Set<String> = ["plus", "minus", "sharp", "flat", "prime"]
    /// Names of signs that say in what something is measured.
    public static let units: Set<String> = [
        "dollar", "cent", "pound", "euro", "yen", "percent", "permille", "degree",
    ]

    /// Whether a word is a sign, or the name of one.
    public static func isSign(_ word: String) -> Bool {
        names.contains(word) || isWritten(word)
    }

    /// Whether a word is a sign itself.
    public static func isWritten(_ word: String) -> Bool {
        guard let first = word.unicodeScalars.first else { return false }
        if first.value < 0x80 {
            return !(0x61...0x7A).contains(first.value) && !(0x30...0x39).contains(first.value)
                && first.value > 0x20
        }
        return !first.properties.isAlphabetic && first.properties.numericType == nil
    }

    /// The signs among words, in order: a slip of the pen changes none.
    public static func all(in words: some Collection<String>) -> [String] {
        words.filter(isSign)
    }

    /// Whether the "a" at a place is a letter with a sign behind it and no article: "A+", "A flat
    /// major".
    public static func isLetter(at place: Int, in words: some RandomAccessCollection<String>)
        -> Bool
    {
        let rest = words.dropFirst(place)
        guard rest.first == "a", let sign = rest.dropFirst().first, isSign(sign) else {
            return false
        }
        guard let next = rest.dropFirst(2).first else { return true }
        return isSign(next) || ["major", "minor"].contains(next)
    }
}

extension ToldSigns {
    /// The same for folded words: without accents, in one spelling of letters.
    public var folded: ToldSigns {
        guard !isEmpty else { return self }
        var all = forms
        for form in forms {
            var view = String.UnicodeScalarView()
            for value in FoldedText(form).scalars {
                if let scalar = Unicode.Scalar(value) { view.append(scalar) }
            }
            all.insert(String(view))
        }
        return ToldSigns(forms: all)
    }
}
