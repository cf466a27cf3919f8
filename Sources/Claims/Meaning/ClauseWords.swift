import Facts
import Wording

/// The words of a clause with everything that may be read at each place.
struct ClauseWords {
    let text: ClaimText
    let mentions: [[Mention]]
    let base: ReadingBase
    /// Names with titles before them, by the title's first word.
    private(set) var titled: [Int: [Titled]] = [:]

    init(_ base: ReadingBase, _ text: ClaimText) {
        self.base = base
        self.text = text
        mentions = base.finder.mentions(in: text.words)
        findTitles()
    }

    var words: [ClaimWord] { text.words }

    /// Whether a mention's last word is in the possessive.
    func isPossessive(_ mention: Mention) -> Bool { words[mention.end - 1].isPossessive }

    // MARK: Gaps

    /// A word that needs no place in a pattern, and what it changes.
    struct Gap {
        let end: Int
        let state: PatternMatch
    }

    /// The ways to pass over the word at a place.
    func gaps(
        at place: Int, limit: Int, _ pattern: Pattern, _ state: PatternMatch, _ index: PatternIndex
    ) -> [Gap] {
        let word = words[place]
        var next = state
        func one() -> [Gap] { [Gap(end: place + 1, state: next)] }
        switch word.wordClass {
        case .article, .doing, .harmless: return one()
        case .have:
            next.hasHave = true
            return one()
        case .be:
            guard pattern.being != .forbidden, pattern.being != .present, pattern.being != .past
            else { return [] }
            // What is being serviced need not have been yet.
            if pattern.isExistence, word.text == "being" { return [] }
            next.hasBe = true
            if !WordClass.presentBe.contains(word.text), word.text != "been" {
                next.hasPastBe = true
            }
            return one()
        case .negation:
            guard place > 0 else { return [] }
            next.negations += 1
            if word.text == "never" {
                next.hasStrongNegation = true
                next.hasNever = true
            }
            if word.text == "not", place + 1 < limit, words[place + 1].text == "yet" {
                return [Gap(end: place + 2, state: next)]
            }
            return one()
        case .possessivePronoun:
            return state.subjects.isEmpty ? [] : one()
        default: break
        }
        let following = place + 1 < limit ? words[place + 1] : nil
        switch word.text {
        case "no" where following?.text == "longer" && place > 0:
            next.negations += 1
            next.hasStrongNegation = true
            return [Gap(end: place + 2, state: next)]
        case "one" where following?.text == "of":
            next.isPartitive = true
            return [Gap(end: place + 2, state: next)]
        case "only", "just", "solely", "exclusively":
            // "the only member" speaks of the other members, not of other values.
            // "Only France signed" leaves out other values, "only Austria borders" other subjects.
            guard
                place > 0
                    ? words[place - 1].wordClass != .article || state.subjects.isEmpty
                    : pattern.elements.first == .value && word.text != "just"
            else { return [] }
            next.hasOnly = true
            return one()
        case "alone" where state.valueEnd == place:
            // "designed by Fowler alone"
            next.hasOnly = true
            return one()
        case "now"
        where place > 0
            && WordClass.presentBe.union(["has", "have"]).contains(words[place - 1].text):
            return one()
        case "now" where place == words.count - 1 && place > 1:
            guard words.contains(where: { WordClass.presentBe.contains($0.text) }) else {
                return []
            }
            return one()
        case "both" where state.value == nil || state.namesOfLastList == 2: return one()
        case "all", "each": return state.namesOfLastList > 1 ? one() : []
        case "that" where !state.subjects.isEmpty && state.value == nil:
            // "says that …"
            guard base.relation(pattern.relation)?.range == .text else { return [] }
            return one()
        default: break
        }
        return own(at: place, limit: limit, pattern, state, index)
    }

    /// Passes over words and names that the relation's own wording uses.
    private func own(
        at place: Int, limit: Int, _ pattern: Pattern, _ state: PatternMatch, _ index: PatternIndex
    ) -> [Gap] {
        guard index.vocabularies.indices.contains(pattern.relation) else { return [] }
        let vocabulary = index.vocabularies[pattern.relation]
        let word = words[place]
        var next = state
        guard place == 0 || !words[place - 1].isPossessive else { return [] }
        if !word.isPossessive {
            for form in [word.lemma, word.otherLemma] where vocabulary.words.contains(form) {
                next.constants.insert(form)
                return [Gap(end: place + 1, state: next)]
            }
        }
        for mention in mentions[place]
        where vocabulary.entities.contains(mention.entity) && mention.end <= limit
            && !isPossessive(mention)
        {
            next.constantEntities.insert(mention.entity)
            return [Gap(end: mention.end, state: next)]
        }
        guard word.wordClass == .preposition,
            ["in", "at", "of", "to", "on", "from"].contains(word.text),
            place + 1 < limit
        else { return [] }
        // A preposition is passed over with what it leads to.
        var object = place + 1
        while object < limit, words[object].wordClass == .article { object += 1 }
        guard object < limit, words[object].wordClass != .preposition else { return [] }
        return own(at: object, limit: limit, pattern, state, index)
    }

    // MARK: Names

    /// One or several entities joined by "and".
    struct NameList {
        let mentions: [Mention]
        let end: Int
        var hasNeither = false
    }

    /// The entities named from a place on: each single name, and the list that it begins.
    func lists(at start: Int, limit: Int) -> [NameList] {
        var place = start
        var hasNeither = false
        if words[place].text == "neither" || words[place].text == "both" {
            hasNeither = words[place].text == "neither"
            place += 1
            place = afterArticle(place, limit)
            guard place < limit else { return [] }
            return longLists(from: place, limit: limit, hasNeither: hasNeither)
        }
        let single = mentions[place].filter { $0.end <= limit }.map {
            NameList(mentions: [$0], end: $0.end)
        }
        guard !single.isEmpty || shared(at: place, limit: limit) != nil else { return [] }
        return longLists(from: place, limit: limit, hasNeither: false) + single
    }

    private func afterArticle(_ place: Int, _ limit: Int) -> Int {
        place < limit && words[place].wordClass == .article ? place + 1 : place
    }

    private func longLists(from start: Int, limit: Int, hasNeither: Bool) -> [NameList] {
        var lists: [NameList] = []
        var items: [Mention] = []
        var place = start
        let last = hasNeither ? "nor" : "and"
        while items.count < 64, place < limit {
            guard
                let mention = mentions[place].first(where: { $0.end <= limit })
                    ?? shared(at: place, limit: limit)
            else { break }
            items.append(mention)
            place = mention.end
            guard place < limit, !isPossessive(mention) else { break }
            if words[place].text == last {
                let next = afterArticle(place + 1, limit)
                guard next < limit else { break }
                for final in mentions[next] where final.end <= limit {
                    lists.append(
                        NameList(mentions: items + [final], end: final.end, hasNeither: hasNeither))
                }
                break
            }
            guard words[place].before.contains(.comma) else { break }
            place = afterArticle(place, limit)
        }
        return lists
    }

    /// "visible" in "visible, ultraviolet and infrared light": the name whose last word stands at
    /// the end of the list.
    private func shared(at place: Int, limit: Int) -> Mention? {
        guard place + 1 < limit, words[place].wordClass == .content,
            words[place + 1].before.contains(.comma) || words[place + 1].text == "and",
            let joint = words[place..<limit].firstIndex(where: { $0.text == "and" }),
            joint + 1 < limit,
            let last = mentions[joint + 1].first(where: { $0.end <= limit && $0.end > joint + 2 })
        else { return nil }
        return base.finder.mention([words[place], words[last.end - 1]], end: place + 1)
    }

    /// An entity with its title before the name.
    struct Titled {
        let mention: Mention
        let statements: [Statement]
    }

    /// "Former Prime Minister Shinzo Abe", "Japanese Defence Minister Hamada".
    func titled(at start: Int, limit: Int) -> [Titled] {
        guard let found = titled[start] else { return [] }
        return found.filter { $0.mention.end <= limit }
    }

    private mutating func findTitles() {
        for place in words.indices.dropFirst() where words[place].isCapital {
            guard words[place - 1].wordClass == .content else { continue }
            for mention in mentions[place] where !base.offices(of: mention.entity).isEmpty {
                for start in stride(from: place - 1, through: max(0, place - 6), by: -1) {
                    guard [.content, .preposition].contains(words[start].wordClass),
                        words[start + 1].before.isDisjoint(with: [.stop, .bracket])
                    else { break }
                    if let statement = title(start..<place, of: mention.entity) {
                        titled[start, default: []].append(
                            Titled(mention: mention, statements: [statement]))
                    }
                }
            }
        }
    }

    private func title(_ range: Range<Int>, of position: Int) -> Statement? {
        guard base.model.bank.entities.indices.contains(position) else { return nil }
        var range = range
        let entity = base.model.bank.entities[position].id
        let isFormer = ["former", "ex"].contains(words[range.lowerBound].text)
        if isFormer { range = range.dropFirst() }
        guard !range.isEmpty else { return nil }
        let bag = base.texts.bags.words(of: words[range].map(\.stem)[...])
        guard !bag.isEmpty else { return nil }
        for office in base.offices(of: position) {
            guard let relation = base.model.relation(office), let place = base.place(of: office),
                let value = base.texts.value(bag, office, of: entity)
            else { continue }
            let speaksOfFormer = relation.synonyms.contains { $0.hasPrefix("former") }
            // An office that was held is a title in what is told of that time, with "former" or
            // without; where the relation itself says "former", the title must, too.
            let isTold = relation.claims.contains { claim in
                claim.source.contains("former")
            }
            guard speaksOfFormer == isFormer || speaksOfFormer && !isTold && !relation.canChange
            else { continue }
            return Statement(subject: position, relation: place, content: .value(value))
        }
        return nil
    }
}
