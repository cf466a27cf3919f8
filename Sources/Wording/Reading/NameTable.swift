public import Facts

/// Names and what they name, for exact look-up, look-up by a part, and the search for near names.
///
/// Owners are numbers that the maker of the table chooses; a name may have several.
public struct NameTable: Sendable {
    /// A name in its folded form.
    public struct Name: Sendable {
        /// The folded words, without a leading article.
        public let words: [String]
        /// The look-up key.
        public let key: String
        /// What it names.
        public let owner: Int
    }

    /// Every name, in the order given.
    public let names: [Name]

    private let byKey: [String: [Int]]
    private let byWord: [String: [Int]]
    private let near: NearKeys
    private let longest: Int

    /// Makes a table of texts and owners; `told` are the signs by which a bank tells things apart.
    public init(_ texts: some Sequence<(String, Int)>, _ told: ToldSigns = .none) {
        var names: [Name] = []
        var byKey: [String: [Int]] = [:]
        var byWord: [String: [Int]] = [:]
        var longest = 0
        for (text, owner) in texts {
            for (variant, words) in NameVariants.of(text, told).enumerated() where !words.isEmpty {
                let key = NameKey.make(words)
                guard byKey[key]?.contains(where: { names[$0].owner == owner }) != true else {
                    continue
                }
                byKey[key, default: []].append(names.count)
                if variant == 0 {
                    for word in Set(words) { byWord[word, default: []].append(names.count) }
                }
                longest = max(longest, words.count)
                names.append(Name(words: words, key: key, owner: owner))
            }
        }
        self.names = names
        self.byKey = byKey
        self.byWord = byWord
        self.longest = longest
        near = NearKeys(names.enumerated().map { ($1.key, $0) })
    }

    /// Who bears exactly this name.
    public func owners(of name: NormalText) -> [Int] { owners(ofKey: name.key) }

    /// Who bears the name with this look-up key.
    public func owners(ofKey key: String) -> [Int] {
        unique((byKey[key] ?? []).map { names[$0].owner })
    }

    /// Whose names contain this word.
    public func owners(withWord word: String) -> [Int] {
        unique((byWord[word] ?? []).map { names[$0].owner })
    }

    /// How many names contain this word.
    public func count(ofWord word: String) -> Int { byWord[word]?.count ?? 0 }

    /// Whose names contain all of these words in this order; a single letter stands for a word
    /// that it begins.
    public func owners(withPart words: [String]) -> [Int] {
        // Start from the rarest whole word.
        let whole = words.filter { $0.utf8.count > 1 }
        guard let rarest = whole.min(by: { count(ofWord: $0) < count(ofWord: $1) }) else {
            return []
        }
        let candidates = (byWord[rarest] ?? []).prefix(2000)
        return unique(
            candidates.filter { NameMatch.isPart(words, of: names[$0].words) }
                .map { names[$0].owner })
    }

    /// The nearest name within `bound` edits that belongs to nobody in `excluded`, and whose key
    /// is `eligible` at its distance.
    public func nearest(
        toKey key: String, within bound: Int, excluding excluded: Set<Int> = [],
        eligible: (_ key: String, _ distance: Int) -> Bool = { _, _ in true }
    ) -> (owner: Int, distance: Int)? {
        var best: (owner: Int, distance: Int)?
        near.visit(key, within: bound) { index, distance in
            guard !excluded.contains(names[index].owner),
                best.map({ distance < $0.distance }) ?? true,
                eligible(names[index].key, distance)
            else { return }
            best = (names[index].owner, distance)
        }
        return best
    }

    /// A name that stands in a text.
    public struct Mention: Hashable, Sendable {
        /// Which words of the text it takes.
        public let range: Range<Int>
        /// Who bears the name.
        public let owners: [Int]
    }

    /// The names that stand in a text, the longest at each place, none overlapping.
    public func mentions(in words: [String]) -> [Mention] {
        var mentions: [Mention] = []
        var position = 0
        while position < words.count {
            var found: Mention?
            // A hyphen may split a word of the name in two.
            for length in stride(from: min(longest + 2, words.count - position), through: 1, by: -1)
            {
                let range = position..<position + length
                let owners = owners(ofKey: NameKey.make(words[range]))
                guard !owners.isEmpty else { continue }
                found = Mention(range: range, owners: owners)
                break
            }
            if let found { mentions.append(found) }
            position = found?.range.upperBound ?? position + 1
        }
        return mentions
    }

    private func unique(_ owners: [Int]) -> [Int] {
        guard owners.count > 1 else { return owners }
        var seen: Set<Int> = []
        return owners.filter { seen.insert($0).inserted }
    }
}
