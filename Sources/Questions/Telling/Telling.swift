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

    /// The record's remark with its first source; nil where there is none.
    func remark(of record: Record?) -> String? {
        guard let record, let note = record.note else { return nil }
        return closed(English.sentenceCase(note), source(of: record))
    }

    /// What the public record says and where, first of all; then, where that is something else, what
    /// the source says.
    func recordFirst(_ fact: Fact) -> String {
        let own = sentence(fact)
        guard let record = fact.record, fact.basis != .outside else { return own }
        if !record.values.isEmpty, fact.holds {
            let truth = closed(workshop.sentence(fact, record.values), source(of: record))
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

    /// Who says what the record has, and when; the first of them where there are several.
    private func source(of record: Record) -> String? {
        record.citations.compactMap(workshop.model.citation).first?.inShort
    }

    private func placed(_ sentence: String, _ fact: Fact) -> String {
        closed(
            sentence,
            fact.basis == .outside
                ? "not in the \(workshop.noun)" : fact.paragraph.map { "paragraph \($0)" })
    }

    /// A sentence with where it stands, and a full stop.
    private func closed(_ sentence: String, _ place: String?) -> String {
        sentence.dropStop + (place.map { " (\($0))" } ?? "") + "."
    }
}
