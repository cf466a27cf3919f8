import Facts

/// The words that a model's wording uses, by number, so that matching compares numbers.
struct Lexicon {
    /// The signs by which the bank tells things apart.
    let told: ToldSigns
    private var numbers: [String: Int32] = [:]
    private var forms: [String] = []

    /// Starts with no word.
    init(told: ToldSigns) { self.told = told }

    /// The number of a form, new where it has none.
    mutating func number(_ form: String) -> Int32 {
        if let known = numbers[form] { return known }
        let number = Int32(truncatingIfNeeded: numbers.count)
        numbers[form] = number
        forms.append(form)
        return number
    }

    /// The number of a folded word's main form, new where it has none.
    mutating func add(_ word: String) -> Int32 { number(Lemma.of(Self.alike[word] ?? word).first) }

    /// The numbers of a folded word's forms; -1 for what the lexicon lacks.
    func lemmas(of word: String) -> (first: Int32, second: Int32) {
        let lemma = Lemma.of(Self.alike[word] ?? word)
        return (numbers[lemma.first] ?? -1, lemma.second.flatMap { numbers[$0] } ?? -1)
    }

    /// The form of a number.
    func form(_ number: Int32) -> String? {
        forms.indices.contains(Int(number)) ? forms[Int(number)] : nil
    }

    /// The number of a form; -1 where the lexicon lacks it.
    func find(_ form: String) -> Int32 { numbers[form] ?? -1 }

    /// Small words that stand for one another between a verb and a place.
    private static let alike = [
        "at": "in", "within": "in", "inside": "in", "are": "be",
        "is": "be", "was": "be", "were": "be", "been": "be", "being": "be", "upon": "on",
        "has": "have", "had": "have",
    ]
}
