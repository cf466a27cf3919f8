import Facts
import Questions
import Testing

/// No word of a claim gives its label away: a classifier that sees only words, taught on one half
/// of a bank's claims, does little better on the other half than always saying the commonest label.
struct ClaimCueTests {
    private typealias Claim = (fact: FactID, text: String, label: Label)

    private func claims() throws -> [Claim] {
        let source = QuestionSource(model: Model(try ShippedBank.japan()))
        return source.all.compactMap { question in
            guard case .verdict(let label) = question.key, question.frame == .article,
                let text = question.statement, let fact = question.facts.first
            else { return nil }
            return (fact, text, label)
        }
    }

    /// By how much the classifier beats the commonest label, on average over many halvings.
    private func margin(pairs: Bool, halving: (Claim, UInt64) -> Bool) throws -> Double {
        let claims = try claims()
        var sum = 0.0
        let rounds: ClosedRange<UInt64> = 1...12
        for seed in rounds {
            let taught = claims.filter { halving($0, seed) }
            let asked = claims.filter { !halving($0, seed) }.map { ($0.text, $0.label) }
            let commonest = Label.allCases.map { label in asked.count { $0.1 == label } }.max() ?? 0
            let classifier = WordClassifier(taught.map { ($0.text, $0.label) }, pairs: pairs)
            sum += classifier.accuracy(on: asked) - Double(commonest) / Double(asked.count)
        }
        return sum / Double(rounds.count)
    }

    private func isHeads(_ text: String, _ seed: UInt64) -> Bool {
        var random = SeededRandom(seed: seed, name: text)
        return random.below(2) == 0
    }

    @Test(arguments: [false, true])
    func wordsOfOtherFactsDoNotTell(pairs: Bool) throws {
        let margin = try margin(pairs: pairs) { isHeads($0.fact.rawValue, $1) }
        #expect(margin < 0.05)
    }

    @Test(arguments: [false, true])
    func wordsOfOtherClaimsDoNotTell(pairs: Bool) throws {
        let margin = try margin(pairs: pairs) { isHeads($0.text, $1) }
        #expect(margin < 0.05)
    }
}
