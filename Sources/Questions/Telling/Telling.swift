public import Facts
import Wording

/// What people are told of a bank's facts, in our words: what the source says and where, and apart
/// from it what the public record says.
public struct Telling: Sendable {
    let workshop: Workshop

    /// Tells of a model's facts.
    public init(_ model: Model) {
        workshop = Workshop(model: model, seed: 0)
    }

    /// The fact in one sentence with its paragraph.
    public func sentence(_ fact: Fact) -> String {
        placed(workshop.sentence(fact, fact.values), fact)
    }

    /// What the public record says of the fact, with remarks and sources; nil where it is silent.
    public func record(of fact: Fact) -> String? {
        guard let record = fact.record, let relation = workshop.model.relation(fact.relation) else {
            return nil
        }
        return workshop.explanation(of: record, relation)
    }

    /// The same without its sources, for a page; nil where the record has nothing else to say than
    /// the source.
    public func otherwise(_ fact: Fact) -> String? {
        guard let record = fact.record, record.verdict != .agrees || !record.values.isEmpty,
            let relation = workshop.model.relation(fact.relation)
        else { return nil }
        return workshop.explanation(of: record, relation, withSources: false)
    }

    /// The record's remark and its sources, where it is told already what the record says.
    func details(of record: Record?) -> String? {
        guard let record, let note = record.note else { return nil }
        let sources = record.citations.compactMap(workshop.model.citation).map(\.inBrief)
        let cited = sources.isEmpty ? "" : " (\(sources.joined(separator: "; ")))"
        return English.sentenceCase(note.dropStop) + cited + "."
    }

    /// What the public record says, first of all; then, where that is something else, what the
    /// source says.
    func recordFirst(_ fact: Fact) -> String {
        let own = sentence(fact)
        guard let record = fact.record, fact.basis != .outside else { return own }
        if !record.values.isEmpty, fact.holds {
            let truth = workshop.sentence(fact, record.values)
            guard record.verdict != .agrees else { return truth }
            let said = English.list(fact.values.map(workshop.phrasing.inSentence))
            return truth + " " + placed("The \(workshop.noun) says \(said)", fact)
        }
        return switch record.verdict {
        case .agrees: "The public record agrees: \(own)"
        case .partly: "The public record agrees in part only: \(own)"
        case .disagrees: "The public record says otherwise. The \(workshop.noun): \(own)"
        case .disputed: "The public record is divided on this: \(own)"
        case .notFound: "The public record does not confirm this: \(own)"
        case .notCheckable: "The public record cannot settle this: \(own)"
        }
    }

    private func placed(_ sentence: String, _ fact: Fact) -> String {
        let place =
            fact.basis == .outside
            ? "not in the \(workshop.noun)" : fact.paragraph.map { "paragraph \($0)" }
        return sentence.dropStop + (place.map { " (\($0))" } ?? "") + "."
    }
}
