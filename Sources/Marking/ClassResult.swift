import Questions

/// How a class fared.
public struct ClassResult: Sendable {
    /// The papers, by learner.
    public let papers: [MarkedPaper]
    /// The questions.
    public let items: [ItemAnalysis]

    /// Sums up some papers.
    public init(_ papers: [MarkedPaper]) {
        self.papers = papers.sorted { $0.learner < $1.learner }
        items = ItemAnalysis.all(of: papers)
    }

    /// The mean score, 0 to 1; nil of no papers.
    public var mean: Double? { Statistics.mean(papers.map(\.score)) }
    /// The middle score; nil of no papers.
    public var median: Double? { Statistics.median(papers.map(\.score)) }
    /// The scores' standard deviation; nil of fewer than two papers.
    public var deviation: Double? { Statistics.variance(papers.map(\.score))?.squareRoot() }
    /// The lowest score; nil of no papers.
    public var lowest: Double? { papers.map(\.score).min() }
    /// The highest score; nil of no papers.
    public var highest: Double? { papers.map(\.score).max() }

    /// How consistently the questions measure one thing: Cronbach's alpha (1951), which for right or
    /// wrong is Kuder and Richardson's formula 20; nil where papers ask different questions, or all
    /// scores are the same.
    public var alpha: Double? {
        let count = items.count
        guard count > 1, papers.count > 1, items.allSatisfy({ $0.papers == papers.count }) else {
            return nil
        }
        var earned: [QuestionID: [Double]] = [:]
        for answer in papers.flatMap(\.answers) {
            earned[answer.question.id, default: []].append(answer.earned)
        }
        // In the items' order, since sums of fractions depend on it.
        let within = items.compactMap { earned[$0.question.id].flatMap(Statistics.variance) }
            .reduce(0, +)
        guard let total = Statistics.variance(papers.map(\.earned)), total > 1e-12 else {
            return nil
        }
        return Double(count) / Double(count - 1) * (1 - within / total)
    }
}
