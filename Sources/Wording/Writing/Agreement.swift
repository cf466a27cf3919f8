internal import English
import Facts

/// Subject and verb in number.
enum Agreement {
    private static let plurals = [
        "is": "are", "was": "were", "has": "have", "does": "do", "isn't": "aren't",
        "wasn't": "weren't", "hasn't": "haven't", "doesn't": "don't",
    ]

    /// " was founded" after a plural subject: " were founded"; " comes from": " come from"; " is one
    /// of": " are among".
    static func pluralisingFirstVerb(_ words: String) -> String {
        guard words.first == " " else { return words }
        var parts = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        guard parts.count > 1 else { return words }
        // "The moves formally join": an adverb may stand before the verb.
        let verb = parts[1].hasSuffix("ly") && parts.count > 2 ? 2 : 1
        parts[verb] = plural(parts[verb])
        if ["are", "were"].contains(parts[1]), let one = parts.firstIndex(of: "one"), one <= 3,
            parts.indices.contains(one + 1), parts[one + 1] == "of"
        {
            parts.replaceSubrange(one...(one + 1), with: ["among"])
        }
        return parts.joined(separator: " ")
    }

    /// "When was " before a plural subject: "When were ".
    static func pluralisingLastVerb(_ words: String) -> String {
        guard words.last == " " else { return words }
        var parts = words.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        let verb = parts.count > 1 ? parts[parts.count - 2] : ""
        guard let known = plurals[verb.lowercased()] else { return words }
        parts[parts.count - 2] =
            verb.first?.isUppercase == true ? English.sentenceCase(known) : known
        return parts.joined(separator: " ")
    }

    /// "its" of something plural: "their".
    static func pluralisingIts(_ words: String) -> String {
        guard words.contains("its") else { return words }
        return words.split(separator: " ", omittingEmptySubsequences: false)
            .map { $0 == "its" ? "their" : $0 }.joined(separator: " ")
    }

    /// Whether some words end in a verb that the next place is the subject of: "Where does ".
    static func endsInVerb(_ piece: Template.Piece) -> Bool {
        guard case .words(let words) = piece, let last = words.split(separator: " ").last else {
            return false
        }
        return last == "did" || last == "had" || plurals[last.lowercased()] != nil
    }

    /// Whether a place in a question is what something has, rather than what has something: "Which
    /// country has {value} as its capital?".
    static func isObject(_ place: Int, _ template: Template) -> Bool {
        guard place > 0, template.pieces.indices.contains(place + 1),
            case .words(let before) = template.pieces[place - 1],
            case .words(let after) = template.pieces[place + 1],
            let next = after.split(separator: " ").first
        else { return false }
        return before.hasSuffix(" has ") && prepositions.contains(String(next))
    }

    private static let prepositions: Set<String> = [
        "among", "as", "at", "for", "from", "in", "of", "on", "to", "under", "with",
    ]

    private static func plural(_ verb: String) -> String {
        plurals[verb]
            ?? VerbLexicon.readings(of: verb).first { $0.form == .thirdPerson }?.verb.base ?? verb
    }
}

extension Template.Piece {
    /// Whether it is a place to be filled.
    var isPlace: Bool { if case .place = self { true } else { false } }
}

extension English {
    /// Mends what filling a template can leave: doubled articles, spaces and stops.
    static func tidied(_ text: String) -> String {
        // Every sentence of every question comes through here; all that is looked for is ASCII.
        var tidy: [UInt8] = []
        tidy.reserveCapacity(text.utf8.count)
        var last = 0
        for word in text.utf8.split(separator: UInt8(ascii: " ")) {
            if isArticle(tidy[last...], anyCase: true), isArticle(word, anyCase: false) {
                tidy.removeSubrange(last...)
            } else if !tidy.isEmpty, !isClosing(word) {
                tidy.append(UInt8(ascii: " "))
            }
            last = tidy.count
            for byte in word {
                if byte == UInt8(ascii: "?"), tidy.last == Self.stop { tidy.removeLast() }
                tidy.append(byte)
            }
        }
        // A name that ends in a stop ("the U.S.") ends the sentence, too.
        let stops = tidy.reversed().prefix { $0 == Self.stop }.count
        if stops == 2 { tidy.removeLast() }
        return String(decoding: tidy, as: UTF8.self)
    }

    private static let stop = UInt8(ascii: ".")
    private static let closing = [UInt8(ascii: ","), stop]

    /// Whether a comma or a stop closes what stands before it; the stop of ".NET" and three stops
    /// begin a word of their own.
    private static func isClosing(_ word: some Collection<UInt8>) -> Bool {
        guard let first = word.first, closing.contains(first) else { return false }
        guard let next = word.dropFirst().first else { return true }
        switch next {
        case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, stop: return false
        default: return true
        }
    }

    private static func isArticle(_ word: some Collection<UInt8>, anyCase: Bool) -> Bool {
        guard word.count <= 3 else { return false }
        let mask: UInt8 = anyCase ? 0x20 : 0
        return ["the", "a", "an"].contains { article in
            article.utf8.elementsEqual(word) { $0 == $1 | mask }
        }
    }
}
