import English
import Facts
import Wording

/// "A year passed between the attacks and the founding of the centre": the founding was a year after
/// the attacks.
struct ElapsedTime {
    let tokens: SentenceTokens

    /// The reading; nil where a claim does not say how long it was between two events.
    var reading: Reading? {
        let parts = tokens.parts
        guard parts.count == 3, case .amount(let amount) = parts[0].payload,
            let length = amount.amounts.first, length.unit?.dimension == .time,
            let count = Quantity(length.value)?.whole.map({ Int($0) }), count > 0,
            let unit = tokens.clause.words[parts[0].range].last.flatMap({ TimeUnit($0.text) }),
            tokens.isWord(1), passes(parts[1]),
            case .time(.between(let first, .event(let entity, let relation?))) = parts[2].payload,
            case .event = first
        else { return nil }
        let statement = Statement(
            subject: entity, relation: relation,
            content: .time(.offset(amount.bound, count, unit, first)))
        return Reading(groups: [StatementGroup(statements: [statement])], origin: .template)
    }

    /// Whether a word says that time goes by, or lies between.
    private func passes(_ part: SentenceTokens.Part) -> Bool {
        guard part.range.count == 1, let word = tokens.clause.words[part.range].first?.text,
            let wordNet = WordNet.shared
        else { return false }
        return wordNet.lemmas(of: word, .verb).contains {
            $0 == "lie" || wordNet.kinship(of: $0, to: "elapse", .verb) == .same
        }
    }
}
