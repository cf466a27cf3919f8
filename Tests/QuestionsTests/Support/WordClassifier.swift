import Facts
import Foundation

/// Guesses a claim's label from its words alone: multinomial naive Bayes with add-one smoothing
/// (McCallum and Nigam 1998).
struct WordClassifier {
    private var counts: [Label: [String: Double]] = [:]
    private var totals: [Label: Double] = [:]
    private var priors: [Label: Double] = [:]
    private var vocabulary: Set<String> = []
    private let hasPairs: Bool

    /// Learns from labelled claims.
    ///
    /// - Parameter pairs: whether two words that follow each other count as a word, too.
    init(_ claims: [(text: String, label: Label)], pairs: Bool) {
        hasPairs = pairs
        for claim in claims {
            priors[claim.label, default: 0] += 1
            for word in words(claim.text) {
                counts[claim.label, default: [:]][word, default: 0] += 1
                totals[claim.label, default: 0] += 1
                vocabulary.insert(word)
            }
        }
    }

    func guess(_ text: String) -> Label {
        let words = words(text).filter(vocabulary.contains)
        func score(_ label: Label) -> Double {
            let seen = counts[label] ?? [:]
            let size = (totals[label] ?? 0) + Double(vocabulary.count)
            return log((priors[label] ?? 0) + 1)
                + words.reduce(0) { $0 + log(((seen[$1] ?? 0) + 1) / size) }
        }
        return Label.allCases.max { score($0) < score($1) } ?? .notEnoughInfo
    }

    /// The share of claims guessed rightly.
    func accuracy(on claims: [(text: String, label: Label)]) -> Double {
        let right = claims.count { guess($0.text) == $0.label }
        return Double(right) / Double(max(claims.count, 1))
    }

    private func words(_ text: String) -> [String] {
        let words = TextKey(text).words
        return hasPairs ? words + zip(words, words.dropFirst()).map { "\($0) \($1)" } : words
    }
}
