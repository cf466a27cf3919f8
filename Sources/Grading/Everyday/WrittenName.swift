import English
import Facts
import Questions
import Wording

/// What a hand-written question asks for, where its answer is a name: a person, a city, a mountain.
struct WrittenName {
    /// The named thing, of the kind that the question tells.
    let entity: Entity
    /// What is right, without the answers that are no names.
    let expected: Expected

    /// Finds it; nil where the answer is no name, or nothing tells of what.
    init?(_ asking: Asking, _ expected: Expected) {
        let names = ([expected.canonical] + expected.accepted).filter(Self.isName)
        guard let first = names.first,
            let kind = Self.kind(names, asking)
        else { return nil }
        var entity = Entity(id: "", name: first, kind: kind)
        entity.aliases = Array(names.dropFirst())
        self.entity = entity
        self.expected = Self.expected(expected, entity)
    }

    private static func expected(_ expected: Expected, _ entity: Entity) -> Expected {
        var named = Expected(expected.value, canonical: entity.name)
        named.accepted = entity.aliases
        named.facet = expected.facet
        return named
    }

    /// Whether each word but the small ones begins with a capital letter.
    private static func isName(_ text: String) -> Bool {
        let words = text.split(separator: " ")
        let telling = words.filter {
            let word = $0.lowercased()
            return !FunctionWords.all.contains(word) && !GenericNouns.particles.contains(word)
        }
        return words.first?.lowercased() != "the"
            && telling.contains { $0.count > 1 } && !text.contains(where: \.isNumber)
            && telling.allSatisfy { $0.first?.isUppercase == true }
            && telling.contains { $0.contains(where: \.isLowercase) }
    }

    private static func kind(_ names: [String], _ asking: Asking) -> KindID? {
        let words = asking.folded(names[0]).words
        if !Countries.table.owners(ofKey: NormalText(words: words).key).isEmpty { return "country" }
        if isPerson(names, words, asking) { return "person" }
        return askedNoun(asking).map { KindID($0) }
    }

    private static func isPerson(_ names: [String], _ words: [String], _ asking: Asking) -> Bool {
        let isAsked = askedNoun(asking).map { GenericNouns.agree($0, "person") } ?? false
        guard let dictionary = asking.dictionary() else { return isAsked }
        let sense = MeantSense(of: words, prompt: asking.promptWords, dictionary)
        if let sense { return sense.isPerson }
        if isAsked || hasMiddle(names, asking) { return true }
        // A team may be asked for with "who" as well; its name begins with a word or a place.
        return asking.promptWords.contains("who") && words.count > 1
            && !(words.first.map(dictionary.knows) ?? true)
    }

    /// Whether a name is given once more with something in its middle: "Heinrich Theodor Böll".
    private static func hasMiddle(_ names: [String], _ asking: Asking) -> Bool {
        let all = names.map { asking.folded($0).words }
        return all.contains { short in
            short.count == 2
                && all.contains {
                    $0.count == 3 && $0.first == short.first && $0.last == short.last
                }
        }
    }

    /// The noun after "which" or "what": "mountain" of "What is the highest mountain?"; of a title
    /// it is a person.
    private static func askedNoun(_ asking: Asking) -> String? {
        let words = asking.folded(asking.question.prompt).words
        guard let place = words.firstIndex(where: { $0 == "which" || $0 == "what" }) else {
            return nil
        }
        let phrase = words.dropFirst(place + 1).drop(while: FunctionWords.all.contains)
            .prefix { !FunctionWords.all.contains($0) }.prefix(5).map(Inflection.singular)
        if let noun = phrase.first(where: GenericNouns.all.contains) { return noun }
        return phrase.first.map(GenericNouns.titles.contains) ?? false ? "person" : nil
    }
}
