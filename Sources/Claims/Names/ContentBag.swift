import Facts
import Wording

/// Reduces noun phrases to the set of their content words, so that "Japan's Minister of Defence"
/// and "the Japanese defence minister" are the same.
struct ContentBag {
    /// Demonyms of one word and of two, as the words of the country's name.
    private var demonyms: [String: [String]] = [:]
    private var hasLongDemonyms = false
    /// The signs by which the bank tells things apart.
    let told: ToldSigns

    /// Takes the demonyms of a bank's entities, then those of the world's countries.
    init(_ entities: [Entity], _ told: ToldSigns) {
        self.told = told
        for entity in entities {
            if let demonym = entity.demonym { add(demonym, entity.name) }
        }
        for country in Countries.all {
            guard let name = country.names.first else { continue }
            for demonym in country.demonyms { add(demonym, name) }
        }
    }

    private mutating func add(_ demonym: String, _ name: String) {
        let words = NormalText(demonym).words
        guard !words.isEmpty, words.count <= 2 else { return }
        let key = words.joined(separator: " ")
        if demonyms[key] == nil {
            demonyms[key] = NormalText(name).words.map { Lemma.of($0).first }
        }
        if words.count == 2 { hasLongDemonyms = true }
    }

    /// The content words of a text, reduced, sorted and without repetition.
    func words(of text: String) -> [String] {
        words(of: Token.tokens(of: text, told).map { $0.isPossessive ? $0.stem : $0.text }[...])
    }

    /// The content words among folded words.
    func words(of words: ArraySlice<String>) -> [String] {
        var bag: Set<String> = []
        var position = words.startIndex
        // Of several numbers the order tells: 3–2 is not 2–3.
        let hasOrder = words.lazy.filter(Self.isNumber).prefix(2).count > 1
        var numbers = 0
        while position < words.endIndex {
            let word = words[position]
            if hasLongDemonyms, position + 1 < words.endIndex,
                let name = demonyms["\(word) \(words[position + 1])"]
            {
                bag.formUnion(name)
                position += 2
                continue
            }
            if let name = demonyms[word] ?? plural(word).flatMap({ demonyms[$0] }) {
                bag.formUnion(name)
            } else if hasOrder, Self.isNumber(word) {
                numbers += 1
                bag.insert("\(numbers)#\(word)")
            } else if SignWords.isSign(word) {
                // C++ has two, C+ has one.
                var sign = word
                while !bag.insert(sign).inserted { sign += word }
            } else if !Self.empty.contains(word) || isLetter(position, words) {
                bag.insert(Lemma.of(word).first)
            }
            position += 1
        }
        return bag.sorted()
    }

    /// Whether an article is a letter: the value "A", "A+".
    private func isLetter(_ position: Int, _ words: ArraySlice<String>) -> Bool {
        words[position] == "a"
            && (words.count == 1
                || SignWords.isLetter(at: position - words.startIndex, in: words))
    }

    /// The name behind a demonym of one word, reduced.
    func name(ofDemonym word: String) -> [String]? { demonyms[word] }

    private static func isNumber(_ word: String) -> Bool {
        !word.isEmpty && word.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }

    private func plural(_ word: String) -> String? {
        word.utf8.count > 4 && word.hasSuffix("s") ? String(word.dropLast()) : nil
    }

    /// Words that add nothing to a noun phrase.
    static let empty: Set<String> = ["a", "an", "the", "of", "s", "its", "their", "his", "her"]
}
