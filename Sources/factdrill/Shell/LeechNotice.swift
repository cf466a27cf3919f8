import Facts
import Journal
import Memory
import Wording

/// What a learner is told of a fact that is forgotten again and again: that it is, and what stands
/// in its way.
enum LeechNotice {
    /// How many of the things it is mixed up with are named.
    private static let most = 3

    /// The notice, given what was answered in the fact's place, most often first.
    static func text(
        _ facet: FacetID, lapses: Int, confusions: [ConfusionSum], _ words: BankWords
    ) -> String {
        let bank = BankID(String(facet.rawValue.prefix { $0 != "/" }))
        let told = "You have forgotten this \(lapses) times."
        guard !confusions.isEmpty else { return told }
        var counts: [(value: ValueKey, count: Int)] = []
        for sum in confusions {
            if let known = counts.firstIndex(where: { $0.value == sum.value }) {
                counts[known].count += sum.count
            } else {
                counts.append((sum.value, sum.count))
            }
        }
        let named = counts.sorted { $0.count > $1.count }.prefix(most).map { one in
            "\(words.value(one.value, in: bank)) \(HistoryText.times(one.count))"
        }
        return "\(told) You answered \(English.list(named)); practice --confusions drills that."
    }
}
