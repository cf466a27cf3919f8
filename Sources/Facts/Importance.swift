/// How much a fact matters to whoever learns the article.
public enum Weight: String, Sendable, CaseIterable {
    /// The heart of the article: what it is about.
    case core
    /// What belongs to it.
    case more
    /// What stands beside it.
    case aside
}

extension Weight: Comparable {
    /// Orders weights from what matters most.
    public static func < (left: Self, right: Self) -> Bool {
        (allCases.firstIndex(of: left) ?? 0) < (allCases.firstIndex(of: right) ?? 0)
    }
}

/// How much each of a bank's facts matters: as the bank says, and else as the model lets one tell.
///
/// A fact matters the more, the more is said of what it speaks of, and the earlier it is said. What
/// the article does not say, and what is no plain fact, stands beside it.
public struct Importance: Sendable {
    private let model: Model
    private let last: Int
    private let busiest: Int
    private let bounds: (core: Double, aside: Double)

    /// Weighs a model's facts against each other.
    public init(_ model: Model) {
        self.model = model
        last = model.bank.facts.lazy.compactMap(\.paragraph).max() ?? 1
        busiest = max(1, model.bank.facts.lazy.map { Self.busyness($0.subject, model) }.max() ?? 1)
        let (last, busiest) = (last, busiest)
        let scores = model.bank.facts.lazy.filter(Self.isOfArticle)
            .map { Self.score($0, model, last, busiest) }.sorted(by: >)
        func score(at share: Double) -> Double {
            scores.isEmpty ? 0 : scores[min(scores.count - 1, Int(Double(scores.count) * share))]
        }
        bounds = (score(at: Self.coreShare), score(at: 1 - Self.asideShare))
    }

    /// The share of the facts that are its heart, and of those beside it, ties going inwards.
    private static let (coreShare, asideShare) = (0.4, 0.1)

    /// How much a fact matters.
    public func weight(of fact: Fact) -> Weight { fact.weight ?? derived(fact) }

    /// How much a fact matters as the model lets one tell, whatever the bank says.
    public func derived(_ fact: Fact) -> Weight {
        guard Self.isOfArticle(fact) else { return .aside }
        let score = Self.score(fact, model, last, busiest)
        return score >= bounds.core ? .core : score >= bounds.aside ? .more : .aside
    }

    private static func isOfArticle(_ fact: Fact) -> Bool {
        fact.basis != .outside && fact.nature == .fact
    }

    private static func score(_ fact: Fact, _ model: Model, _ last: Int, _ busiest: Int) -> Double {
        let named = fact.values.lazy.compactMap(\.entity).map { busyness($0, model) }.max() ?? 0
        let central = Double(busyness(fact.subject, model) + named) / Double(busiest)
        let early = fact.paragraph.map { 1 - Double($0 - 1) / Double(max(1, last)) } ?? 0
        let isTelling = fact.isComplete || fact.values.contains { $0.date != nil }
        return central + early / 2 + (isTelling ? 0.5 : 0) - (fact.basis == .inferable ? 0.5 : 0)
    }

    /// How often the bank speaks of something.
    private static func busyness(_ entity: EntityID, _ model: Model) -> Int {
        model.facts(about: entity).count + model.facts(naming: entity).count
    }
}
