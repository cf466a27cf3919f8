public import Journal

/// What a number of answers add up to, as reports show it.
public struct Score: Hashable, Sendable {
    /// How many questions were asked.
    public let asked: Int
    /// How many answers were correct.
    public let correct: Int
    /// How many questions were passed by.
    public let skipped: Int
    /// The credit of all answers together.
    public let credit: Double
    /// Credit for each question asked, 0 to 1; 0 where nothing was asked.
    public let score: Double
    /// The seconds of all answers together.
    public let seconds: Double

    /// Takes what answers add up to.
    public init(_ tally: Tally) {
        asked = tally.asked
        correct = tally.correct
        skipped = tally.skipped
        // Sums that were set right by taking away may be off by their last bits.
        credit = Self.bounded(tally.credit, Double(tally.asked))
        score = Self.bounded(tally.score ?? 0, 1)
        seconds = max(0, tally.seconds)
    }

    private static func bounded(_ number: Double, _ most: Double) -> Double {
        min(max(0, (number * 1e9).rounded() / 1e9), most)
    }
}

extension Score {
    /// The keys under which scripts find the parts.
    enum Key: String, CodingKey {
        case asked, correct, skipped, credit, score, seconds
    }

    /// Writes the parts beside other keys of the same object.
    func encode(beside encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        try container.encode(asked, forKey: .asked)
        try container.encode(correct, forKey: .correct)
        try container.encode(skipped, forKey: .skipped)
        try container.encode(credit, forKey: .credit)
        try container.encode(score, forKey: .score)
        try container.encode(seconds, forKey: .seconds)
    }
}
