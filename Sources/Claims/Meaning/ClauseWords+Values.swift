import Facts
import Wording

extension ClauseWords {
    /// A value and the place after its last word.
    struct Slot {
        let value: SlotValue
        let end: Int
        /// What a title before a name says of its bearer.
        var titles: [Statement] = []
    }

    /// The values of a relation that may stand at a place.
    func values(at place: Int, limit: Int, _ pattern: Pattern, isLast: Bool) -> [Slot] {
        guard place < limit, base.model.bank.relations.indices.contains(pattern.relation) else {
            return []
        }
        let range = base.model.bank.relations[pattern.relation].range
        if pattern.comparison != nil, range != .number {
            // The other thing whose values are counted.
            return entityValues(at: place, limit: limit, [])
        }
        switch range {
        case .entity(let kinds):
            let named =
                entityValues(at: place, limit: limit, kinds)
                + titledValues(at: place, limit: limit, kinds)
            return pattern.isCompound ? named + adjectives(at: place, limit: limit, kinds) : named
        case .text: return textValues(at: place, limit: limit, isLast: isLast)
        case .number where pattern.comparison != nil:
            let others =
                pattern.comparesParts
                ? owners(at: place, limit: limit) : entityValues(at: place, limit: limit, [])
            return others + amountValues(at: place, limit: limit)
        case .number: return amountValues(at: place, limit: limit)
        case .date:
            let reader = TimeReader(
                text: text, published: nil, sourceNouns: [], event: { _ in nil })
            return reader.times(at: place, limit: limit).compactMap { found in
                switch found.time {
                case .at, .all: Slot(value: .date(found.time), end: found.end)
                default: nil
                }
            }
        case .flag: return []
        }
    }

    private func amountValues(at place: Int, limit: Int) -> [Slot] {
        amounts(at: place, limit: limit).map { Slot(value: .amount($0.amount), end: $0.end) }
    }

    /// The owners of what is compared: "Webb's" in "wider than Webb's", or "Webb" after "that of".
    private func owners(at place: Int, limit: Int) -> [Slot] {
        let before = place > 0 && words[place - 1].wordClass == .article ? place - 2 : place - 1
        let isNamed = before >= 0 && words[before].text == "of"
        return mentions[place].compactMap { mention in
            guard mention.end <= limit, isPossessive(mention) != isNamed else { return nil }
            return Slot(value: .entities([mention], hasNeither: false), end: mention.end)
        }
    }

    private func entityValues(at place: Int, limit: Int, _ kinds: [KindID]) -> [Slot] {
        lists(at: place, limit: limit).compactMap { list in
            guard let last = list.mentions.last, !isPossessive(last) else { return nil }
            let fits = list.mentions.allSatisfy { mention in
                kinds.isEmpty || kinds.contains(base.model.bank.entities[mention.entity].kind)
            }
            guard fits else { return nil }
            return Slot(
                value: .entities(list.mentions, hasNeither: list.hasNeither), end: list.end)
        }
    }

    /// "the astronomer Edwin Hubble", of whom a fact says that he was one.
    private func titledValues(at place: Int, limit: Int, _ kinds: [KindID]) -> [Slot] {
        titled(at: place, limit: limit).compactMap { titled in
            guard !isPossessive(titled.mention),
                kinds.isEmpty || kinds.contains(base.kind(titled.mention.entity))
            else { return nil }
            return Slot(
                value: .entities([titled.mention], hasNeither: false), end: titled.mention.end,
                titles: titled.statements)
        }
    }

    /// The entities that an adjective at a place names: "American".
    private func adjectives(at place: Int, limit: Int, _ kinds: [KindID]) -> [Slot] {
        (1...2).compactMap { count in
            let end = place + count
            guard end < limit, words[place].isCapital,
                let entity = base.entity(
                    ofDemonym: words[place..<end].map(\.text).joined(separator: " ")),
                kinds.isEmpty || kinds.contains(base.kind(entity))
            else { return nil }
            let mention = Mention(entity: entity, end: end)
            return Slot(value: .entities([mention], hasNeither: false), end: end)
        }
    }

    private func textValues(at place: Int, limit: Int, isLast: Bool) -> [Slot] {
        let furthest = min(limit, place + 24)
        let ends = isLast ? [limit] : Array(stride(from: furthest, to: place, by: -1))
        return ends.compactMap { end in
            guard words[place].wordClass != .negation, end <= place + 40, end > place else {
                return nil
            }
            let items = items(place..<end)
            return Slot(
                value: .texts(place..<end, items: items.count > 1 ? items : []), end: end)
        }
    }

    /// The content words of some words.
    func bag(_ range: Range<Int>) -> [String] {
        base.texts.bags.words(of: words[range].flatMap(\.signed)[...])
    }

    /// The parts of a list, at commas and the last "and".
    private func items(_ range: Range<Int>) -> [Range<Int>] {
        var items: [Range<Int>] = []
        var start = range.lowerBound
        for place in range {
            let word = words[place]
            if place > start, word.before.contains(.comma) {
                items.append(start..<place)
                start = place
            }
            if word.text == "and" {
                if place > start { items.append(start..<place) }
                start = place + 1
            }
        }
        if start < range.upperBound { items.append(start..<range.upperBound) }
        return items
    }
}
