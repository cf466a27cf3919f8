import Facts
import Wording

/// Finds the one entity that a noun phrase describes: "a Japanese official", "the founding treaty",
/// "the novel".
struct PhraseIndex {
    private struct Description {
        let bag: Set<String>
        /// Words that its names write with a capital only.
        let proper: Set<String>
        let heads: Set<String>
        /// The words of each of its longer names.
        let whole: Set<[String]>
        let isPlural: Bool
        let hasIndefiniteName: Bool
    }

    private let descriptions: [Description]
    private let byWord: [String: [Int]]
    private let bags: ContentBag

    /// More candidates than this make a phrase ambiguous.
    private static let limit = 64

    init(_ entities: [Entity], bags: ContentBag) {
        self.bags = bags
        var byWord: [String: [Int]] = [:]
        descriptions = entities.enumerated().map { position, entity in
            let kind = NormalText(entity.kind.rawValue).words.map { Lemma.of($0).first }
            var bag = Set(kind)
            var heads = Set(kind.suffix(1))
            for name in entity.names + entity.descriptions {
                bag.formUnion(bags.words(of: name))
                if let head = Self.head(of: name) { heads.insert(head) }
            }
            let whole = Set(entity.names.map(bags.words).filter { $0.count > 2 })
            var small: Set<String> = Set(kind)
            for name in entity.names + entity.descriptions {
                for word in name.split(separator: " ") where word.first?.isLowercase == true {
                    small.formUnion(bags.words(of: String(word)))
                }
            }
            for word in bag { byWord[word, default: []].append(position) }
            return Description(
                bag: bag, proper: bag.subtracting(small), heads: heads, whole: whole,
                isPlural: entity.isPlural,
                hasIndefiniteName: entity.article == "a" || entity.article == "an")
        }
        self.byWord = byWord
    }

    /// The noun that a name is built on: of "tweet about joining", "tweet".
    private static func head(of name: String) -> String? {
        let tokens = Token.tokens(of: name).filter { !$0.isSign }
        let cut = tokens.firstIndex { WordClass.of($0.text) == .preposition } ?? tokens.endIndex
        return tokens[..<cut].last.map { Lemma.of($0.text).first }
    }

    /// The one entity that the words describe, if it is one.
    ///
    /// - Returns: the entity, and whether its own name is indefinite ("an official").
    func entity(_ words: [ClaimWord]) -> (position: Int, isNamedIndefinitely: Bool)? {
        let cut = words.firstIndex { $0.wordClass == .preposition } ?? words.endIndex
        guard cut > 0 else { return nil }
        let headWord = words[cut - 1]
        guard !headWord.isPossessive || cut == words.endIndex else { return nil }
        let head = Lemma.of(headWord.stem).first
        guard byWord[head] != nil else { return nil }
        let content = bags.words(of: words.map(\.stem)[...])
            .filter { WordClass.of($0) != .preposition }
        guard !content.isEmpty, content.contains(head) else { return nil }
        var rarest: [Int]?
        for word in content {
            guard let list = byWord[word] else { return nil }
            if list.count < rarest?.count ?? .max { rarest = list }
        }
        guard let rarest, rarest.count <= Self.limit else { return nil }
        let isPlural = headWord.stem != head && headWord.stem.hasSuffix("s") && !head.hasSuffix("s")
        // "a long book" is not The Long Beam.
        let written = Set(
            bags.words(of: words.filter { !$0.isCapital }.map(\.stem)[...])
        ).subtracting([head])
        var found: Int?
        for position in rarest {
            let description = descriptions[position]
            guard description.heads.contains(head), description.isPlural == isPlural,
                content.allSatisfy(description.bag.contains),
                written.isDisjoint(with: description.proper) || description.whole.contains(content)
            else { continue }
            if found != nil { return nil }
            found = position
        }
        return found.map { ($0, descriptions[$0].hasIndefiniteName) }
    }
}
