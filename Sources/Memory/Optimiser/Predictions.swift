/// What weights say of each answer of a log, to be scored.
struct Predictions {
    private let log: TrainingLog
    private let model: ForgettingModel

    /// Takes the log and the weights to predict it with.
    init(of log: TrainingLog, by weights: Weights) {
        self.log = log
        model = ForgettingModel(weights)
    }

    /// Calls `body` with each answer to predict: the facet's place in the log, the answer, and the
    /// chance of recall, with how many answers after days and how many lapses came before.
    func forEach(_ body: (Prediction) -> Void) {
        for (facet, range) in log.facets.enumerated() {
            var stability = 0.0
            var difficulty = 0.0
            var long = 0
            var lapses = 0
            for index in range {
                let step = log.steps[index]
                guard index > range.lowerBound else {
                    stability = model.initialStability(step.rating)
                    difficulty = model.initialDifficulty(step.rating)
                    continue
                }
                let recall = model.retrievability(
                    days: Double(step.days), stability: stability)
                if let order = step.order {
                    body(
                        Prediction(
                            facet: facet, order: order, days: step.days, recall: recall,
                            recalled: step.rating.isRecall, longBefore: long, lapsesBefore: lapses))
                    long += 1
                    lapses += step.rating.isRecall ? 0 : 1
                }
                stability =
                    step.days < 1
                    ? model.shortTermStability(stability, step.rating)
                    : model.nextStability(
                        stability, difficulty: difficulty, retrievability: recall, step.rating)
                difficulty = model.nextDifficulty(difficulty, step.rating)
            }
        }
    }

    /// How well the weights predict; zeros where there is nothing to predict.
    func score() -> Score {
        var loss = 0.0
        var total = 0.0
        var bins: [Bin: Sums] = [:]
        forEach { prediction in
            let weight = TrainingLog.recency(prediction.order, of: log.targetCount)
            loss += weight * prediction.loss
            total += weight
            bins[Bin(prediction), default: Sums()].add(prediction, weight: weight)
        }
        guard total > 0 else { return Score(logLoss: 0, rmseBins: 0) }
        // Summed in a fixed order, since a dictionary's own would change the last bits.
        let squares = bins.sorted { $0.key < $1.key }.reduce(0.0) { $0 + $1.value.weightedSquare }
        return Score(logLoss: loss / total, rmseBins: (squares / total).squareRoot())
    }
}

/// What was predicted of one answer.
struct Prediction {
    /// The facet's place in the log.
    let facet: Int
    /// The answer's place among all predicted ones, by time.
    let order: Int
    /// Whole days since the facet's last answer.
    let days: Int
    /// The predicted chance of recall.
    let recall: Double
    /// Whether it was recalled.
    let recalled: Bool
    /// Answers of the facet after days, before this.
    let longBefore: Int
    /// Those of them that were lapses.
    let lapsesBefore: Int

    /// -ln of the chance given to what happened.
    var loss: Double { -logarithm(max(recalled ? recall : 1 - recall, 1e-12)) }
}

/// What the answers of one bin add up to.
private struct Sums {
    private var excess = 0.0
    private var count = 0.0
    private var weight = 0.0

    mutating func add(_ prediction: Prediction, weight: Double) {
        excess += prediction.recall - (prediction.recalled ? 1 : 0)
        count += 1
        self.weight += weight
    }

    /// The squared difference of mean predicted and true recall, times the answers' weight.
    var weightedSquare: Double { (excess / count) * (excess / count) * weight }
}

/// Answers alike in days, answers so far and lapses, each on a scale that grows by powers.
private struct Bin: Hashable, Comparable {
    private let days: Int
    private let length: Int
    private let lapses: Int

    init(_ prediction: Prediction) {
        days = Self.band(prediction.days, base: 3.62)
        // The first answer and this one count, too.
        length = Self.band(prediction.longBefore + 2, base: 1.89)
        lapses =
            prediction.lapsesBefore == 0 ? -1 : Self.band(prediction.lapsesBefore, base: 1.73)
    }

    private static func band(_ value: Int, base: Double) -> Int {
        Int((logarithm(Double(max(value, 1))) / logarithm(base)).rounded(.down))
    }

    static func < (left: Self, right: Self) -> Bool {
        (left.days, left.length, left.lapses) < (right.days, right.length, right.lapses)
    }
}
