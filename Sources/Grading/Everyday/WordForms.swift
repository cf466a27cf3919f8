import English
import Wording

/// Forms of one word: "testing" and "test", "mice" and "mouse".
///
/// Source: WordNet's lists of irregular forms and its rules of detachment, morphy(7).
struct WordForms {
    private let dictionary: WordNet

    /// Takes a dictionary.
    init(_ dictionary: WordNet) { self.dictionary = dictionary }

    /// Whether words differ only in the forms of nouns and verbs.
    func agree(_ left: [String], _ right: [String]) -> Bool {
        let (left, right) = (TextJudge.reduced(left), TextJudge.reduced(right))
        guard left.count == right.count, left != right else { return false }
        return zip(left, right).allSatisfy { first, second in
            first == second || isOne(first, second)
        }
    }

    private func isOne(_ left: String, _ right: String) -> Bool {
        [WordNet.Category.noun, .verb].contains { category in
            let lemmas = dictionary.lemmas(of: left, category)
            return !lemmas.isEmpty
                && !Set(lemmas).isDisjoint(with: dictionary.lemmas(of: right, category))
        }
    }
}
