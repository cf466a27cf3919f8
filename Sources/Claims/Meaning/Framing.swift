import Facts

/// What stands around a claim: whose claim it is, and whether it is called true or false.
struct Framing {
    /// The claim itself.
    private(set) var text: ClaimText
    /// The frame that it names.
    private(set) var frame: Frame?
    /// Whether it is called false.
    private(set) var isDenied = false

    init(_ text: ClaimText, sourceNouns: Set<String>) {
        self.text = text
        for _ in 0..<3 where takeSource(sourceNouns) || takeTruth() {}
    }

    private func word(_ place: Int) -> String {
        text.words.indices.contains(place) ? text.words[place].text : ""
    }

    /// Whether a word stands after a comma.
    private func begins(_ place: Int) -> Bool {
        text.words.indices.contains(place) && text.words[place].before.contains(.comma)
    }

    private mutating func drop(_ count: Int) {
        text = ClaimText(Array(text.words.dropFirst(count)), of: text)
    }

    /// "According to the article, …", "The article says that …", "As the article says, …", and both
    /// behind the claim.
    private mutating func takeSource(_ nouns: Set<String>) -> Bool {
        func frame(_ place: Int) -> (Frame, Int)? {
            if word(place) == "the" || word(place) == "this" {
                if nouns.contains(word(place + 1)) { return (.article, place + 2) }
                if word(place + 1) == "record" { return (.record, place + 2) }
                if word(place + 1) == "public", word(place + 2) == "record" {
                    return (.record, place + 3)
                }
            }
            return nil
        }
        if word(0) == "according", word(1) == "to", let found = frame(2) {
            self.frame = found.0
            drop(found.1)
            return true
        }
        let verbs: Set<String> = ["says", "states", "reports", "claims", "writes", "tells"]
        if let found = frame(0), verbs.contains(word(found.1)) {
            self.frame = found.0
            drop(found.1 + (word(found.1 + 1) == "that" ? 2 : 1))
            return true
        }
        // "As the article says, …", "In the article, …"
        if word(0) == "as" || word(0) == "in", let found = frame(1) {
            let end = word(0) == "in" ? found.1 : found.1 + 1
            let isSaid = word(0) == "in" || verbs.contains(word(found.1))
            if isSaid, begins(end) {
                self.frame = found.0
                drop(end)
                return true
            }
        }
        let count = text.words.count
        // "…, the article says."
        for length in [3, 4] where count > length + 2 {
            let start = count - length
            if begins(start), let found = frame(start), found.1 == count - 1,
                verbs.contains(word(count - 1))
            {
                self.frame = found.0
                text = ClaimText(Array(text.words.prefix(start)), of: text)
                return true
            }
        }
        for length in [4, 5] where count > length + 2 {
            let start = count - length
            if word(start) == "according", word(start + 1) == "to", let found = frame(start + 2),
                found.1 == count
            {
                self.frame = found.0
                text = ClaimText(Array(text.words.prefix(start)), of: text)
                return true
            }
        }
        return false
    }

    /// "It is true that …", "It is not the case that …", "In fact, …".
    private mutating func takeTruth() -> Bool {
        if word(0) == "in", word(1) == "fact" {
            drop(2)
            return true
        }
        guard word(0) == "it", word(1) == "is" else { return false }
        var place = 2
        var denied = false
        if word(place) == "not" {
            denied = true
            place += 1
        }
        switch (word(place), word(place + 1)) {
        case ("true", "that"), ("correct", "that"): place += 2
        case ("false", "that"), ("untrue", "that"), ("wrong", "that"), ("incorrect", "that"):
            denied.toggle()
            place += 2
        case ("a", "fact") where word(place + 2) == "that": place += 3
        case ("the", "case") where word(place + 2) == "that": place += 3
        default: return false
        }
        if denied { isDenied.toggle() }
        drop(place)
        return true
    }
}
