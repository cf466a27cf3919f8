import English
import Facts

/// Finds what the phrases of a claim denote: things, values, amounts, times.
struct PhraseMeaning {
    let base: ReadingBase
    let tokens: SentenceTokens

    /// Things named by a phrase.
    struct Named {
        var mentions: [Mention] = []
        /// Whether they are joined by "neither … nor".
        var hasNeither = false
        /// What titles before the names say of them.
        var titles: [Statement] = []
    }

    /// The things that a phrase names; nil where it names none.
    func names(_ phrase: ReadPhrase?) -> Named? {
        guard let phrase else { return nil }
        if !phrase.members.isEmpty {
            guard phrase.joint != .or else { return nil }
            var named = Named(hasNeither: phrase.joint == .nor)
            for member in phrase.members {
                guard let own = names(member) else { return nil }
                named.mentions += own.mentions
                named.titles += own.titles
            }
            return named
        }
        // "a Mather" is someone of the name, and an initial may be taken for an article.
        guard phrase.modifiers.isEmpty, phrase.owners.isEmpty, phrase.complements.isEmpty,
            phrase.count == nil, phrase.titles.isEmpty, !["a", "an"].contains(phrase.determiner),
            case .names(let mentions, let hasNeither, let titles) = tokens.parts[phrase.head]
                .payload
        else { return described(phrase) }
        return Named(mentions: mentions, hasNeither: hasNeither, titles: titles)
    }

    /// The one thing that a noun tells of an owner: "Austria's capital", "the author of the novel".
    private func described(_ phrase: ReadPhrase) -> Named? {
        guard tokens.isWord(phrase.head), phrase.count == nil, phrase.titles.isEmpty,
            phrase.complements.allSatisfy({ $0.preposition == "of" })
        else { return nil }
        var noun = phrase.modifiers.sorted()
        let owner: Int
        if let named = phrase.owner.flatMap(names) {
            guard named.mentions.count == 1, let mention = named.mentions.first,
                ["", "the"].contains(phrase.determiner)
            else { return nil }
            owner = mention.entity
        } else {
            guard phrase.owner == nil, phrase.determiner == "the", let first = noun.first,
                let range = tokens.parts.indices.contains(first) ? tokens.parts[first].range : nil,
                let country = base.entity(
                    ofDemonym: tokens.clause.words[range].map(\.text).joined(separator: " "))
            else { return nil }
            noun.removeFirst()
            owner = country
        }
        let words = (noun + [phrase.head]).flatMap {
            Array(tokens.clause.words[tokens.parts[$0].range])
        }
        guard let thing = base.described.thing(words[...], of: base.entity(owner).id),
            let place = base.model.bank.entities.firstIndex(where: { $0.id == thing.entity })
        else { return nil }
        return Named(mentions: [
            Mention(entity: place, end: tokens.parts[phrase.head].range.upperBound)
        ])
    }

    /// What a phrase says where a relation's value stands; nil where that is none.
    func value(
        _ phrase: ReadPhrase, _ match: ClauseMatch, _ relation: Relation
    ) -> (value: SlotValue, titles: [Statement])? {
        switch relation.range {
        case .entity:
            guard let named = names(phrase) else { return nil }
            return (.entities(named.mentions, hasNeither: named.hasNeither), named.titles)
        case .number:
            // "five men" are not five dogs, and bronze guns are not all guns.
            guard Set(phrase.modifiers).isSubset(of: match.explained), phrase.owner == nil,
                phrase.complements.isEmpty
            else { return nil }
            if phrase.count != nil {
                let unit = relation.unit ?? relation.noun ?? ""
                guard GrammarReader.form(unit) == GrammarReader.form(phrase.word) else {
                    return nil
                }
            }
            let token = phrase.count ?? phrase.head
            guard case .amount(let amount) = tokens.parts[token].payload else { return nil }
            return (.amount(amount), [])
        case .text:
            guard let range = range(phrase.tokens.subtracting(match.explained)) else { return nil }
            return (.texts(range, items: phrase.members.compactMap { self.range($0.tokens) }), [])
        case .date:
            guard names(phrase) == nil, case .time(let time) = tokens.parts[phrase.head].payload
            else { return nil }
            return (.date(time), [])
        case .flag: return nil
        }
    }

    /// The words from the first of some tokens to the last, where no other content lies between.
    private func range(_ tokens: Set<Int>) -> Range<Int>? {
        guard let first = tokens.min(), let last = tokens.max() else { return nil }
        for token in first...last where !tokens.contains(token) {
            let range = self.tokens.parts[token].range
            let isSmall = self.tokens.clause.words[range].allSatisfy { $0.wordClass != .content }
            guard isSmall else { return nil }
        }
        return self.tokens.parts[first].range.lowerBound..<self.tokens.parts[last].range.upperBound
    }

    /// How many things a phrase counts.
    func count(_ phrase: ReadPhrase) -> (bound: Bound, number: Int)? {
        guard let token = phrase.count,
            case .amount(let amount) = tokens.parts[token].payload,
            let number = amount.amounts.first, number.unit == nil,
            let whole = Quantity(number.value)?.whole
        else { return nil }
        return (amount.bound, Int(whole))
    }
}
