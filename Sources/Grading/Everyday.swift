import Wording

/// Texts that are the same by what every reader knows: abbreviations, numbers however they are
/// written, initials, countries' names, forms of one verb.
struct Everyday {
    /// The folded words of everything that is right.
    let right: [[String]]
    /// The folded words of what is right so far.
    let prompted: [[String]]

    /// Whether a typed text says what one of the right ones says.
    func isSame(_ typed: [String]) -> Bool {
        guard !typed.isEmpty, typed.count <= 30 else { return false }
        let key = Self.key(typed)
        if right.contains(where: { Self.key($0) == key }) { return true }
        if isInitials(typed) || isCountry(typed) || isBetween(typed) { return true }
        if let year = Self.year(typed), right.contains(where: { Self.year($0) == year }) {
            return true
        }
        return right.contains { Self.areForms(typed, $0) }
    }

    // MARK: Abbreviations and numbers

    /// The look-up key of words with abbreviations and war names written out.
    static func key(_ words: [String]) -> String {
        var full: [String] = []
        for word in words {
            if word.hasPrefix("ww"), word.utf8.count < 6, word.utf8.count > 2 {
                // "WW2", "WWII"
                full += ["world", "war", String(word.dropFirst(2))]
            } else {
                full.append(abbreviations[word] ?? word)
            }
        }
        // "the Second World War"
        if full.count > 2, let place = full.firstIndex(of: "world"), place > 0,
            place + 1 < full.count, full[place + 1] == "war",
            let number = ["first": "1", "second": "2", "1st": "1", "2nd": "2", "third": "3"][
                full[place - 1]]
        {
            full.insert(number, at: place + 2)
            full.remove(at: place - 1)
        }
        if full.count > 1, let first = full.first, FunctionWords.articles.contains(first),
            !SignWords.isLetter(at: 0, in: full)
        {
            full.removeFirst()
        }
        // "World War I": a letter at the end is a number there.
        return NameKey.make(
            full.map { $0 == "i" && full.starts(with: ["world", "war"]) ? "1" : $0 })
    }

    /// Titles and other words that are cut short in writing. Source: the list of abbreviations in
    /// New Hart's Rules, those of titles, saints, mountains and numbers.
    private static let abbreviations: [String: String] = [
        "dr": "doctor", "mr": "mister", "prof": "professor", "capt": "captain", "gen": "general",
        "col": "colonel", "lt": "lieutenant", "sgt": "sergeant", "maj": "major",
        "cpt": "captain", "rev": "reverend", "gov": "governor", "pres": "president",
        "sen": "senator", "st": "saint", "mt": "mount", "ft": "fort", "jr": "junior",
        "sr": "senior", "vs": "versus", "vol": "volume", "op": "opus", "nr": "no",
        "number": "no", "ave": "avenue", "blvd": "boulevard", "cm": "centimeter",
        "km": "kilometer", "kg": "kilogram", "mm": "millimeter", "gov't": "government",
    ]

    /// The year that words or digits name: "Nineteen Eighty-Four"; of a decade its first.
    private static func year(_ words: [String]) -> Int? {
        let text = words.joined(separator: " ")
        guard words.count <= 6,
            case .date(.on(let date))? = DateReader.read(text).first?.meaning,
            date.precision == .year || date.precision == .decade, date.year >= 1000
        else { return nil }
        return date.year
    }

    // MARK: Initials

    /// Whether the letters of one word begin the words of a right answer, small ones counted or not:
    /// "WTO", "CODC".
    private func isInitials(_ typed: [String]) -> Bool {
        let letters = typed.joined()
        guard (typed.count == 1 || typed.allSatisfy { $0.utf8.count == 1 }),
            (3...8).contains(letters.utf8.count)
        else { return false }
        return right.contains { name in
            guard name.count >= 3 else { return false }
            func initials(_ words: [String]) -> String {
                words.compactMap(\.first).map(String.init).joined()
            }
            let isArticled = FunctionWords.articles.contains(name[0])
            return initials(name) == letters
                || isArticled && initials(Array(name.dropFirst())) == letters
                || initials(name.filter { !FunctionWords.all.contains($0) }) == letters
        }
    }

    // MARK: Countries

    /// Whether both name one country, by its short or official name or its code.
    private func isCountry(_ typed: [String]) -> Bool {
        let owners = Countries.table.owners(ofKey: NormalText(words: typed).key)
        guard owners.count == 1 else { return false }
        return right.contains {
            Countries.table.owners(ofKey: NormalText(words: $0).key) == owners
        }
    }

    // MARK: Between the short and the full answer

    /// Whether the words hold all of a short right answer, and all of them stand in a longer one, in
    /// its order, or in what is right so far: "Tchaikovsky's Piano Concerto no. 1".
    private func isBetween(_ typed: [String]) -> Bool {
        let words = TextJudge.reduced(typed)
        let all = right.map(TextJudge.reduced)
        let more = prompted.map(TextJudge.reduced)
        return all.contains { short in
            guard !short.isEmpty, short.count < words.count,
                Self.isPart(short, of: words)
            else { return false }
            return all.contains { $0.count >= words.count && Self.isPart(words, of: $0) }
                || more.contains { extra in
                    words.allSatisfy { short.contains($0) || extra.contains($0) }
                }
        }
    }

    private static func isPart(_ part: [String], of whole: [String]) -> Bool {
        var rest = part[...]
        for word in whole where word == rest.first { rest = rest.dropFirst() }
        return rest.isEmpty
    }

    // MARK: Forms of a verb

    /// Whether words differ only in an ending of a verb: "testing" and "test".
    private static func areForms(_ left: [String], _ right: [String]) -> Bool {
        let (left, right) = (TextJudge.reduced(left), TextJudge.reduced(right))
        guard left.count == right.count, left != right else { return false }
        return zip(left, right).allSatisfy { first, second in
            first == second || !stems(first).isDisjoint(with: stems(second))
        }
    }

    /// What a word may be a form of. Source: the rules of detachment of WordNet's `morphy`.
    private static func stems(_ word: String) -> Set<String> {
        var stems: Set<String> = [word]
        for ending in ["ing", "ed"] where word.hasSuffix(ending) {
            let stem = String(word.dropLast(ending.count))
            if stem.utf8.count >= 4 { stems.formUnion([stem, stem + "e"]) }
        }
        return stems
    }
}
