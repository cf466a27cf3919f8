import English
import Wording

/// The sense in which a dictionary knows a right answer, told by the question.
///
/// Source: WordNet's sets of words that mean the same, and its definitions.
struct MeantSense {
    private let dictionary: WordNet
    private let synset: WordNet.Synset
    private let prompt: Set<String>

    /// Finds it; nil where the dictionary does not have the answer as a noun or a name.
    ///
    /// Of several senses it is the one whose definition has most words of the question, else the
    /// commonest.
    init?(of right: [String], prompt: Set<String>, _ dictionary: WordNet) {
        self.dictionary = dictionary
        self.prompt = Set(prompt.map(Inflection.singular))
            .subtracting(FunctionWords.all).subtracting(FunctionWords.framing)
        let senses = Self.senses(of: right, dictionary)
        let telling = self.prompt
        let overlaps = senses.map { sense in
            Self.words(dictionary.definition(of: sense)).intersection(telling).count
        }
        guard let most = overlaps.max(), let place = overlaps.firstIndex(of: most) else {
            return nil
        }
        synset = senses[place]
    }

    /// Whether it is a person's name.
    var isPerson: Bool { dictionary.isPerson(synset) }

    /// Whether a typed word or name means the same and nothing else: "grandma", "the Great War".
    ///
    /// Not where the question has one of these words itself, since then another is asked for:
    /// "What is the chemical symbol of sodium?"
    func isNamed(by typed: [String]) -> Bool {
        let names = dictionary.words(of: synset)
        let isAsked = names.contains { name in
            let words = NormalText(name).words.map(Inflection.singular)
            return words.allSatisfy(prompt.contains)
        }
        guard !isAsked else { return false }
        return Self.lemmas(of: typed, dictionary).contains { lemma in
            dictionary.synsets(of: lemma, .noun) == [synset]
        }
    }

    /// The words of its definition, and of what it is: what may be said of it besides.
    var said: Set<String> {
        let kinds = dictionary.kinds(of: synset).flatMap(dictionary.words)
        return ([dictionary.definition(of: synset)] + kinds)
            .reduce(into: []) { $0.formUnion(Self.words($1)) }
    }

    /// The senses of a word or a name; of a name that is not known in full those of the only person
    /// who has its last word: "Pyotr Ilyich Tchaikovsky".
    private static func senses(of words: [String], _ dictionary: WordNet) -> [WordNet.Synset] {
        let found = lemmas(of: words, dictionary).flatMap { dictionary.synsets(of: $0, .noun) }
        guard found.isEmpty, words.count > 1, let last = words.last else { return found }
        let only = dictionary.synsets(of: last, .noun)
        return only.count == 1 && only.allSatisfy(dictionary.isPerson) ? only : []
    }

    private static func words(_ text: String) -> Set<String> {
        Set(NormalText(text).words.map(Inflection.singular))
            .subtracting(FunctionWords.negations)
    }

    private static func lemmas(of words: [String], _ dictionary: WordNet) -> [String] {
        let content = NormalText(words: words).content.joined(separator: " ")
        return content.isEmpty ? [] : dictionary.lemmas(of: content, .noun)
    }
}
