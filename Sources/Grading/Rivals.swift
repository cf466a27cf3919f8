import Facts
import Questions
import Wording

/// Finds the other known thing that a text names, or comes as near to as to what was expected.
struct Rivals {
    /// The question.
    let asking: Asking
    /// What was expected.
    let expected: Expected
    /// The look-up keys of everything that is right.
    let rightKeys: Set<String>

    /// A rival: how it is called, of what kind it is, and its value where the model has one.
    struct Rival {
        /// Its name.
        let name: String
        /// A noun for it; nil where there is none.
        let kind: String?
        /// Its value.
        let value: Value?
        /// The article of its name.
        var article: String?

        /// Its name with its article, for the middle of a sentence.
        var told: String {
            guard let article, !article.isEmpty, !name.hasPrefix(article + " ") else {
                return name
            }
            return "\(article) \(name)"
        }

        /// What an option that is no entity is called.
        static let option = "option"
    }

    private var tables: Lexicon.Tables { asking.tables }

    /// The expected entity's position.
    var position: Int? { expected.value.entity.flatMap { tables.positions[$0] } }

    /// The countries that the expected names are.
    var countries: Set<Int> { Set(rightKeys.flatMap(Countries.table.owners(ofKey:))) }

    /// What else bears exactly this name.
    func named(_ words: [String]) -> Rival? {
        let key = NameKey.make(words)
        let owners = tables.entities.owners(ofKey: key)
        if let owner = owners.first, !owners.contains(where: { $0 == position }) {
            return entity(owner)
        }
        if let option = others.first(where: { $0.key == key }) {
            return option.rival
        }
        if let texts = relationTexts,
            let owner = texts.owners(ofKey: key).first(where: { !isRight($0) })
        {
            let text = tables.texts[owner].text
            return Rival(name: text, kind: nil, value: .text(text))
        }
        return nil
    }

    /// A country or another well-known thing with exactly this name, which the bank does not list.
    func wellKnown(_ words: [String]) -> Rival? {
        let key = NameKey.make(words)
        let found = Countries.table.owners(ofKey: key)
        if let first = found.first, countries.isDisjoint(with: found) { return country(first) }
        if let owner = WellKnownNames.table.owners(ofKey: key).first {
            let known = WellKnownNames.all[owner]
            if isPartOfExpected(Array(asking.folded(known.name).content)) { return nil }
            return Rival(name: known.name, kind: known.category.rawValue, value: nil)
        }
        return nil
    }

    /// The well-known organisation that the first words of a longer name are the name of: "United
    /// Nations".
    func wholeBody(_ words: [String]) -> Rival? {
        guard words.count > 1 else { return nil }
        let key = NameKey.make(words)
        guard !rightKeys.contains(key),
            let owner = WellKnownNames.table.owners(ofKey: key).first,
            WellKnownNames.all[owner].category == .organisation
        else { return nil }
        let known = WellKnownNames.all[owner]
        return Rival(name: known.name, kind: known.category.rawValue, value: nil)
    }

    /// What lies within `bound` edits of a text, other than what is right.
    ///
    /// One edit further counts too where the rival itself is near to `meant`, and the text has a
    /// letter that the rival has and `meant` has not: "Austrila" may be Australia.
    func near(_ words: [String], within bound: Int, meant: [String]) -> Rival? {
        let key = NameKey.make(words)
        let meantKey = NameKey.make(meant)
        let foreign = Set(key.unicodeScalars).subtracting(meantKey.unicodeScalars)
        func eligible(_ other: String, _ distance: Int) -> Bool {
            distance <= bound
                || (other.unicodeScalars.contains(where: foreign.contains)
                    && EditDistance.between(meantKey, other, bound: 2) != nil)
        }
        func nearest(_ table: NameTable, excluding own: Set<Int>) -> (owner: Int, distance: Int)? {
            table.nearest(
                toKey: key, within: bound + (foreign.isEmpty ? 0 : 1), excluding: own,
                eligible: eligible)
        }
        // An entity that is called after the expected one is no rival of it.
        let namesakes = rightKeys.flatMap(tables.words.owners(ofKey:))
        let own = Set([position].compactMap { $0 } + namesakes)
        if let found = nearest(tables.entities, excluding: own) { return entity(found.owner) }
        if words.count == 1, let found = nearest(tables.words, excluding: own),
            !isOwnWordNear(key, within: found.distance)
        {
            return entity(found.owner)
        }
        for option in others {
            if let distance = EditDistance.between(key, option.key, bound: bound + 1),
                eligible(option.key, distance)
            {
                return option.rival
            }
        }
        if let texts = relationTexts {
            let own = Set(rightKeys.flatMap(texts.owners(ofKey:)))
            if let found = nearest(texts, excluding: own) {
                let text = tables.texts[found.owner].text
                return Rival(name: text, kind: nil, value: .text(text))
            }
        }
        if let found = nearest(Countries.table, excluding: countries) {
            return country(found.owner)
        }
        let known = Set(rightKeys.flatMap(WellKnownNames.table.owners(ofKey:)))
        if let found = nearest(WellKnownNames.table, excluding: known),
            !isPartOfExpected(Array(asking.folded(WellKnownNames.all[found.owner].name).content))
        {
            let known = WellKnownNames.all[found.owner]
            return Rival(name: known.name, kind: known.category.rawValue, value: nil)
        }
        return nil
    }

    /// Whether a text of the relation is one of those that are right.
    private func isRight(_ text: Int) -> Bool {
        rightKeys.contains(asking.folded(tables.texts[text].text).key)
    }

    /// A country whose adjective the text is.
    func adjective(_ words: [String]) -> Bool {
        let owners = Countries.demonyms.owners(withPart: words)
        let own = expected.value.entity.flatMap(asking.model.entity)?.demonym.map {
            asking.folded($0).key
        }
        return owners.contains(where: countries.contains) || own == NameKey.make(words)
    }

    /// The entity at a position, as a rival.
    func entity(_ position: Int) -> Rival {
        let entity = asking.model.bank.entities[position]
        return Rival(
            name: entity.name, kind: Asking.noun(entity.kind), value: .entity(entity.id),
            article: entity.article)
    }

    /// A country, as the bank's entity where it has one under another name.
    private func country(_ owner: Int) -> Rival {
        for name in Countries.all[owner].names {
            if let known = tables.entities.owners(of: asking.folded(name)).first {
                return entity(known)
            }
        }
        let name = Countries.all[owner].names[0]
        return Rival(name: name, kind: "country", value: nil, article: CountryArticle.of(name))
    }

    /// Whether a name is a part of what is right, so that it does not stand against it.
    private func isPartOfExpected(_ words: [String]) -> Bool {
        let names =
            (expected.value.entity.flatMap(asking.model.entity)?.names ?? []) + [expected.canonical]
            + expected.accepted
        return names.contains { NameMatch.isPart(words, of: asking.folded($0).words) }
    }

    /// Whether a word of the expected entity's own names is nearer than that.
    private func isOwnWordNear(_ key: String, within distance: Int) -> Bool {
        guard distance > 0, let names = expected.value.entity.flatMap(asking.model.entity)?.names
        else { return false }
        return names.lazy.flatMap { asking.folded($0).words }.contains {
            EditDistance.between($0, key, bound: distance - 1) != nil
        }
    }

    /// The texts of the same relation.
    private var relationTexts: NameTable? {
        guard case .text = expected.value, let relation = expected.relation else { return nil }
        return tables.textsByRelation[relation]
    }

    /// Options and distractors other than what is right, with their look-up keys.
    private var others: [(key: String, rival: Rival)] {
        var found: [(key: String, rival: Rival)] = []
        for (option, key) in zip(asking.question.options, asking.optionKeys)
        where !rightKeys.contains(key) {
            let known = option.value?.entity.flatMap { tables.positions[$0] }.map(entity)
            found.append(
                (
                    key,
                    Rival(
                        name: option.text, kind: known?.kind ?? Rival.option, value: option.value,
                        article: known?.article)
                ))
        }
        for case .text(let text) in asking.fact?.distractors ?? [] {
            let key = asking.folded(text).key
            if rightKeys.contains(key) { continue }
            found.append((key, Rival(name: text, kind: nil, value: .text(text))))
        }
        return found
    }
}
