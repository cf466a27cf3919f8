public import Facts
import Questions
import Wording

/// A bank's facts as one page to read before they are asked: what the source says in our words, by
/// topic and with its paragraphs, and what the public record says otherwise.
public struct ReadingPage: Sendable {
    private let models: [Model]
    private let topic: TopicID?

    /// Makes a page of some banks, or of one topic of theirs.
    public init(_ models: [Model], topic: TopicID? = nil) {
        self.models = models.filter { model in
            topic == nil || model.bank.facts.contains { $0.topic == topic }
        }
        self.topic = topic
    }

    /// The page; each bank is a sheet of its own.
    public var document: Document {
        Document(
            title: models.map(\.bank.title).joined(separator: "; "),
            language: models.first?.bank.language ?? "en",
            sheets: models.map { Sheet(name: $0.bank.title, blocks: blocks($0)) })
    }

    private func blocks(_ model: Model) -> [Block] {
        let bank = model.bank
        let source = bank.source
        let named = [source?.publisher, source?.title].compactMap { $0 }.joined(separator: ", ")
        let day = source?.published.map { DateWriter.bare(.on($0)) }
        var blocks: [Block] = [.heading(1, bank.title)]
        let place = [named, day].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: ", ")
        if !place.isEmpty { blocks.append(.paragraph("From: \(place).")) }
        if let url = source?.url { blocks.append(.paragraph(url)) }
        let told = bank.facts.filter { topic == nil || $0.topic == topic }
        if let short = Self.abbreviations(told, model) { blocks.append(.paragraph(short)) }
        let own = told.filter { $0.basis != .outside }
        for (title, facts) in Self.sections(own, bank.topics) {
            blocks += [.heading(2, title), .items(Self.items(facts, model))]
        }
        let outside = told.filter { $0.basis == .outside }
        if !outside.isEmpty {
            blocks += [
                .heading(2, "Not in the \(source?.noun ?? "article")"),
                .items(Self.items(outside, model)),
            ]
        }
        if told.isEmpty {
            blocks.append(.paragraph("This bank has questions only, and no facts to read."))
        }
        return blocks
    }

    /// The facts of each topic in the bank's order, then those of none.
    private static func sections(
        _ facts: [Fact], _ topics: [Topic]
    ) -> [(title: String, facts: [Fact])] {
        let known = Set(topics.map(\.id))
        let rest = facts.filter { $0.topic.map { !known.contains($0) } ?? true }
        let all =
            topics.map { topic in (topic.title, facts.filter { $0.topic == topic.id }) }
            + [(topics.isEmpty ? "The facts" : "More", rest)]
        return all.filter { !$0.1.isEmpty }
    }

    /// A line for each fact, what matters most first; what is said in the same words stands once.
    private static func items(_ facts: [Fact], _ model: Model) -> [String] {
        let telling = Telling(model)
        let importance = Importance(model)
        var told: [String] = []
        for weight in Weight.allCases {
            for fact in facts where importance.weight(of: fact) == weight {
                let remark = fact.nature == .fact ? nil : "This is \(Self.name(fact.nature))."
                let line = [telling.sentence(fact), remark, telling.otherwise(fact)]
                    .compactMap { $0 }.joined(separator: " ")
                if !told.contains(line) { told.append(line) }
            }
        }
        return told
    }

    /// What the short names on the page stand for: "CCDCOE: … Centre of Excellence."
    private static func abbreviations(_ facts: [Fact], _ model: Model) -> String? {
        let telling = Telling(model)
        let words = Set(
            facts.map(telling.sentence).joined(separator: " ")
                .split { !$0.isLetter && !$0.isNumber }.map(String.init))
        let told = model.bank.entities.compactMap { entity -> String? in
            // A surname or another part of the name tells enough.
            guard let short = entity.short, words.contains(short), !entity.name.contains(short)
            else { return nil }
            return "\(short): \(entity.name)"
        }
        return told.isEmpty ? nil : told.joined(separator: "; ") + "."
    }

    private static func name(_ nature: Nature) -> String {
        switch nature {
        case .fact: "a fact"
        case .opinion: "an opinion"
        case .judgement: "a judgement"
        case .forecast: "a forecast"
        }
    }
}
