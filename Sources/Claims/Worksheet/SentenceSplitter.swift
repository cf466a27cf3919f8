/// Splits running text into sentences.
///
/// A sentence ends at a full stop, an exclamation or a question mark (with closing quotes and
/// brackets) before a space and what may begin another one; not after an abbreviation or an
/// initial, nor within a number. A blank line ends a sentence, too; a single line break does not.
enum SentenceSplitter {
    /// The sentences in order, with single spaces and without those around; in linear time.
    static func sentences(in text: String) -> [String] {
        let scalars = Array(text.unicodeScalars)
        var sentences: [String] = []
        var current = String.UnicodeScalarView()
        var word: [Unicode.Scalar] = []
        var place = 0

        func close() {
            let words = String(current).split { $0 == " " || $0 == "\t" || $0.isNewline }
            if words.contains(where: { $0.contains { $0.isLetter || $0.isNumber } }) {
                sentences.append(words.joined(separator: " "))
            }
            current = String.UnicodeScalarView()
            word.removeAll()
        }

        while place < scalars.count {
            let scalar = scalars[place]
            if isNewline(scalar) {
                var next = place + 1
                while next < scalars.count, scalars[next] == " " || scalars[next] == "\t" {
                    next += 1
                }
                if next < scalars.count, isNewline(scalars[next]),
                    !(scalar == "\r" && scalars[next] == "\n" && next == place + 1)
                {
                    close()
                } else {
                    current.append(" ")
                    word.removeAll()
                }
                place += 1
                continue
            }
            current.append(scalar)
            place += 1
            if scalar == " " || scalar == "\t" {
                word.removeAll()
                continue
            }
            guard scalar == "." || scalar == "!" || scalar == "?" || scalar == "…" else {
                word.append(scalar)
                continue
            }
            let isAbbreviated = scalar == "." && isAbbreviation(word)
            word.append(scalar)
            while place < scalars.count, isClosing(scalars[place]) {
                current.append(scalars[place])
                place += 1
            }
            guard place < scalars.count else { break }
            guard scalars[place] == " " || isNewline(scalars[place]), !isAbbreviated else {
                continue
            }
            var next = place
            while next < scalars.count, scalars[next] == " " || isNewline(scalars[next]) {
                next += 1
            }
            if next == scalars.count || mayBegin(scalars[next]) { close() }
        }
        close()
        return sentences
    }

    private static func isNewline(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "\n" || scalar == "\r" || scalar == "\u{2028}" || scalar == "\u{2029}"
    }

    private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
        ["\"", "'", "”", "’", ")", "]", "»", ".", "!", "?"].contains(scalar)
    }

    private static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isUppercase || scalar.properties.numericType != nil
            || ["\"", "'", "“", "‘", "(", "[", "«", "-", "–", "—", "*", "•"].contains(scalar)
            || (scalar.properties.isAlphabetic && !scalar.properties.isLowercase)
    }

    /// Whether a stop after these letters may belong to the word: "Dr", "U.S", "J".
    private static func isAbbreviation(_ word: [Unicode.Scalar]) -> Bool {
        var letters = String.UnicodeScalarView()
        letters.append(contentsOf: word.drop { !$0.properties.isAlphabetic })
        let text = String(letters)
        // An initial: one capital, alone or after a stop. "I" is a word.
        if let last = word.last, last.properties.isUppercase, text != "I" {
            let before = word.dropLast().last
            if before == nil || before == "." || before.map({ !$0.properties.isAlphabetic }) == true
            {
                return true
            }
        }
        return abbreviations.contains(text.lowercased())
    }

    private static let abbreviations: Set<String> = [
        "mr", "mrs", "ms", "dr", "prof", "st", "sr", "jr", "rev", "gen", "col", "capt", "lt", "sgt",
        "maj", "adm", "gov", "sen", "rep", "hon", "pres", "vs", "etc", "e.g", "i.e", "cf", "al",
        "no", "nos", "vol", "pp", "ed", "eds", "fig", "approx", "ca", "jan", "feb", "mar", "apr",
        "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "inc", "ltd", "co", "corp", "dept",
        "est", "mt", "a.m", "p.m",
    ]
}
