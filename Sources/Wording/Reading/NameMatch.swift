import Facts

/// How the parts of names match.
public enum NameMatch {
    /// Whether `part` is made of words of `name` in their order; a single letter stands for a word
    /// that it begins, and joined initials ("jrr") for the words they begin.
    public static func isPart(_ part: some Collection<String>, of name: [String]) -> Bool {
        var position = 0
        for word in part {
            while position < name.count, !isWord(word, name[position]) { position += 1 }
            guard position < name.count else { return false }
            position += 1
        }
        return !part.isEmpty
    }

    /// Whether a typed word is the name's word, or its initial.
    private static func isWord(_ typed: String, _ word: String) -> Bool {
        if typed == word { return true }
        guard typed.utf8.count == 1, let letter = typed.utf8.first, (0x61...0x7A).contains(letter)
        else { return false }
        // "World War I" is no initial of "World War II".
        return word.utf8.first == letter && SmallNumbers.roman(word, isLast: true) == nil
    }

    /// Whether `typed` is the same name with the given names reduced to initials: "S. Abe",
    /// "J.R.R. Tolkien" for a name whose last word is written out in both.
    public static func isInitialed(_ typed: [String], of name: [String]) -> Bool {
        guard typed.count >= 2, name.count >= 2, typed.last == name.last else { return false }
        let initials = typed.dropLast().flatMap { $0.utf8.count <= 3 ? Array($0.utf8) : [0] }
        let letters = name.dropLast().compactMap(\.utf8.first)
        return initials == letters || initials == Array(letters.prefix(1))
    }
}

/// The ways to write one name.
enum NameVariants {
    /// The folded words of a name, and those of its other spellings: surname first ("Abe, Shinzo",
    /// "Abe Shinzo"), umlauts as two letters, usual words cut short ("Mt", "Rep.", "Art.").
    static func of(_ text: String, _ told: ToldSigns) -> [[String]] {
        let words = Array(NormalText(text, told).content)
        var variants = [words]
        if (2...4).contains(words.count), words.allSatisfy({ $0.utf8.count > 1 }),
            !words.contains(where: FunctionWords.all.contains), let last = words.last
        {
            variants.append([last] + words.dropLast())
        }
        if text.utf8.contains(where: { $0 >= 0x80 }) {
            let spelled = umlauts.reduce(text) { text, pair in
                text.contains(pair.0) ? text.replacing(pair.0, with: pair.1) : text
            }
            if spelled != text { variants.append(Array(NormalText(spelled, told).content)) }
        }
        if words.starts(with: ["world", "war"]), words.count == 3 {
            variants += [
                ["ww" + words[2]],
                ["ww" + (SmallNumbers.roman(words[2], isLast: true) ?? words[2])],
            ]
        }
        for (short, long) in [("st", "saint"), ("mt", "mount"), ("ft", "fort")] {
            if let place = words.firstIndex(of: short) ?? words.firstIndex(of: long) {
                var other = words
                other[place] = words[place] == short ? long : short
                variants.append(other)
            }
        }
        let short = words.map { abbreviations[$0] ?? $0 }
        if short != words { variants.append(short) }
        if let other = abbreviated(words) { variants.append(other) }
        return variants
    }

    /// The name with a body or a state within it as its initials, or those written out.
    private static func abbreviated(_ words: [String]) -> [String]? {
        for (long, short) in bodies where words.count > 1 {
            if let place = words.indices.first(where: { words[$0...].starts(with: long) }),
                words.count > long.count
            {
                return words[..<place] + [short] + words[(place + long.count)...]
            }
            if let place = words.firstIndex(of: short) {
                return words[..<place] + long + words[(place + 1)...]
            }
        }
        return nil
    }

    private static let bodies = [
        (["united", "nations"], "un"), (["european", "union"], "eu"),
        (["united", "states"], "us"), (["united", "kingdom"], "uk"),
    ]

    /// Words of many names as they are cut short.
    private static let abbreviations: [String: String] = [
        "republic": "rep", "democratic": "dem", "federation": "fed", "federal": "fed",
        "article": "art", "university": "univ", "institute": "inst", "department": "dept",
        "international": "intl", "national": "natl", "association": "assn",
        "organization": "org", "company": "co", "county": "co", "corporation": "corp",
        "government": "govt",
        "museum": "mus", "society": "soc", "committee": "cttee", "commission": "comm",
        "islands": "isl", "island": "isl", "mountains": "mts", "ministry": "min",
        "minister": "min", "number": "no", "chapter": "ch", "section": "sect",
    ]

    private static let umlauts: [(String, String)] = [
        ("ä", "ae"), ("ö", "oe"), ("ü", "ue"), ("Ä", "Ae"), ("Ö", "Oe"), ("Ü", "Ue"), ("å", "aa"),
        ("Å", "Aa"), ("ø", "oe"), ("Ø", "Oe"),
    ]
}
