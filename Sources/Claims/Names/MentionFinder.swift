import Facts
import Wording

/// Finds what the words of a claim may name, at every place.
struct MentionFinder {
    let names: NameIndex
    let entities: [Entity]
    /// The entity that is the source itself, and what the source may be called.
    var source: Int?
    var sourceNouns: Set<String> = []
    /// What relations' nouns tell of an owner: "Austria's currency" is no schilling where a relation
    /// says that it is the euro.
    var described: DescribedThings?

    /// For each place, what may be named there, the longest first.
    func mentions(in words: [ClaimWord]) -> [[Mention]] {
        var found = words.indices.map { exact(words, from: $0) }
        for start in words.indices where isPhraseStart(words, start) {
            for mention in phrases(words, from: start)
            where !found[start].contains(where: { $0.end == mention.end }) {
                found[start].append(mention)
            }
        }
        SlipFinder(names: names).addSlips(to: &found, words)
        for start in words.indices {
            for mention in found[start] {
                if let extended = extended(mention, words),
                    !found[start].contains(where: { $0.end == extended.end })
                {
                    found[start].append(extended)
                }
            }
        }
        addKinds(to: &found, words)
        for start in words.indices { found[start].sort { $0.end > $1.end } }
        return found
    }

    /// "the town of Norrow", "the novel The Long Beam": the name with its kind before it.
    private func addKinds(to found: inout [[Mention]], _ words: [ClaimWord]) {
        for start in words.indices.dropFirst() where words[start].isCapital {
            for mention in found[start] where entities.indices.contains(mention.entity) {
                let name = NormalText(entities[mention.entity].name).words
                var kinds = NormalText(entities[mention.entity].kind.rawValue).words
                if kinds.count > 1 { kinds = [] }
                // "the shuttle Discovery" is the Space Shuttle Discovery.
                let alias = words[start..<mention.end].map(\.stem)
                if name.count > alias.count + 1, name.suffix(alias.count) == alias[...] {
                    kinds.append(name[name.count - alias.count - 1])
                }
                guard !kinds.isEmpty else { continue }
                var place = start - 1
                if words[place].wordClass == .article, place > 0 { place -= 1 }
                if words[place].text == "of", place > 0 { place -= 1 }
                guard kinds.contains(words[place].stem), place > 0, !words[place].isPossessive,
                    words[place - 1].text == "the",
                    !found[place].contains(where: { $0.end == mention.end })
                else { continue }
                found[place].append(mention)
            }
        }
    }

    /// The entity that some words name, as if they stood together.
    func mention(_ words: [ClaimWord], end: Int) -> Mention? {
        let entries = names.entries(forKey: NameKey.make(words.map(\.stem)))
            .filter { $0.kind == .name }
        guard let entry = entries.first, Set(entries.map(\.entity)).count == 1 else { return nil }
        return Mention(entity: entry.entity, end: end, implied: entry.implied)
    }

    /// The names that begin at a place. A name that fits several entities names none.
    private func exact(_ words: [ClaimWord], from start: Int) -> [Mention] {
        let first = words[start]
        let longest = min(
            max(names.lengths[first.stem] ?? 1, names.lengths[first.text] ?? 1), 16)
        var found: [Mention] = []
        var parts: [String] = []
        for end in start + 1...max(start + 1, min(start + longest, words.count)) {
            guard end <= words.count else { break }
            let signs = words[end - 1].signs
            parts += signs.before + [words[end - 1].text] + signs.after
            // Only the last word may stand in the possessive that the name has not.
            let last = words[end - 1]
            var entries = names.entries(forKey: NameKey.make(parts))
            if entries.isEmpty, last.isPossessive {
                entries = names.entries(forKey: NameKey.make(parts.dropLast() + [last.stem]))
            }
            var fitting = entries.filter { fits($0, words, start..<end) }
            let named = fitting.filter { $0.kind != .wording }
            if !named.isEmpty { fitting = named }
            let owners = Set(fitting.map(\.entity))
            guard owners.count == 1, let entry = fitting.first else { continue }
            found.append(Mention(entity: entry.entity, end: end, implied: entry.implied))
        }
        return found
    }

    private func fits(_ entry: NameIndex.Entry, _ words: [ClaimWord], _ range: Range<Int>) -> Bool {
        if range.dropFirst().contains(where: { isParted(words, at: $0) }) { return false }
        switch entry.kind {
        case .description:
            guard range.lowerBound > 0 else { return false }
            return ["the", "this", "that"].contains(words[range.lowerBound - 1].text)
        case .part: return words[range.lowerBound].isCapital
        // Keys have no spaces: "Hallé's" is no "Hallé, S.".
        case .wording: return words[range.lowerBound].isCapital && range.count > 1
        case .name:
            let first = words[range.lowerBound]
            guard entry.needsCapitals, !first.isAllCapitals else { return true }
            return range.count == 1 && isLetter(words, at: range.lowerBound)
        }
    }

    /// Whether a word is a letter written as a name: "C", and "A" where it cannot be the article.
    private func isLetter(_ words: [ClaimWord], at place: Int) -> Bool {
        let word = words[place]
        guard word.isCapital, word.text.utf8.count == 1 else { return false }
        guard place == 0, word.wordClass == .article || word.text == "i" else { return true }
        return words.count > 1 && [.be, .have, .doing].contains(words[1].wordClass)
    }

    /// Whether a stop or a bracket parts a word from the one before it; the stop of an initial or
    /// of a short form does not: "John C. Mather", "St. Louis", "No. 5".
    private func isParted(_ words: [ClaimWord], at place: Int) -> Bool {
        let before = words[place].before
        if before.contains(.bracket) { return true }
        let short = words[place - 1]
        return before.contains(.stop) && !(short.isCapital && short.text.utf8.count <= 3)
    }

    /// Whether a description may begin at a place: after an article, or with a demonym or a
    /// possessive.
    private func isPhraseStart(_ words: [ClaimWord], _ start: Int) -> Bool {
        guard words[start].wordClass == .content else { return false }
        if start > 0, words[start - 1].wordClass == .article || words[start - 1].text == "this" {
            return true
        }
        return words[start].isPossessive && words[start].isCapital
    }

    private func phrases(_ words: [ClaimWord], from start: Int) -> [Mention] {
        let article = start > 0 ? words[start - 1].text : ""
        var found: [Mention] = []
        for end in start + 1...max(start + 1, min(start + 7, words.count)) {
            guard end <= words.count else { break }
            let word = words[end - 1]
            if end - 1 > start, !word.before.isDisjoint(with: [.stop, .bracket, .comma]) { break }
            guard [.content, .preposition, .article].contains(word.wordClass) else { break }
            guard word.wordClass == .content else { continue }
            guard let entity = names.phrases.entity(Array(words[start..<end])),
                !isToldOtherwise(words, start..<end, entity.position)
            else { continue }
            var mention = Mention(entity: entity.position, end: end)
            mention.isIndefinite =
                (article == "a" || article == "an") && !entity.isNamedIndefinitely
            found.append(mention)
        }
        if article == "the" || article == "this", sourceNouns.contains(words[start].text),
            !words[start].isCapital, found.isEmpty, let source
        {
            found.append(Mention(entity: source, end: start + 1))
        }
        return found
    }

    /// Whether a relation's noun tells another thing of the owner that the phrase begins with.
    private func isToldOtherwise(
        _ words: [ClaimWord], _ range: Range<Int>, _ entity: Int
    ) -> Bool {
        guard let described, range.count > 1 else { return false }
        let first = words[range.lowerBound]
        let owners =
            first.isPossessive
            ? names.entries(forKey: NameKey.make([first.stem])).map(\.entity)
            : described.owners(ofDemonym: first.stem)
        return owners.contains { owner in
            let thing = described.thing(words[range].dropFirst(), of: entities[owner].id)
            return thing.map { $0.entity != entities[entity].id } ?? false
        }
    }

    /// "the Locked Shields exercise": the name with the noun of its kind after it.
    private func extended(_ mention: Mention, _ words: [ClaimWord]) -> Mention? {
        guard mention.end < words.count, !words[mention.end - 1].isPossessive,
            words[mention.end].before.isDisjoint(with: [.comma, .stop, .bracket]),
            entities.indices.contains(mention.entity)
        else { return nil }
        let kind = NormalText(entities[mention.entity].kind.rawValue).words
        guard kind.count == 1, words[mention.end].stem == kind[0] else { return nil }
        var longer = Mention(entity: mention.entity, end: mention.end + 1, implied: mention.implied)
        longer.isIndefinite = mention.isIndefinite
        return longer
    }
}
