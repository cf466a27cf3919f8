internal import Facts

/// One run of Adam over part of a log.
struct Training {
    private let log: TrainingLog
    private let end: Int
    private let facets: [Range<Int>]

    /// Takes the log and how many of its answers to predict, from the first, to fit to.
    init(of log: TrainingLog, upTo end: Int) {
        self.log = log
        self.end = end
        facets = log.facets.compactMap { range in
            // Answers after the last one fitted to are nothing but work.
            let last = range.last { index in log.steps[index].order.map { $0 < end } ?? false }
            return last.map { range.lowerBound..<($0 + 1) }
        }
    }

    private static let batchSize = 512
    private static let rate = 0.04
    private static let leastSteps = 240
    private static let leastEpochs = 5

    /// The spread of each weight between learners (fsrs-rs, from Anki's collections); for the first
    /// four, of their logarithms: about a factor of three.
    private static let spread: [Double] = [
        1.1, 1.1, 1.1, 1.1, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
        1.03, 0.31, 0.32, 0.14, 0.27,
    ]

    /// Below this, same-day answers would raise stability without end (fsrs-rs).
    private static let leastWeight19 = 0.01

    /// The weights that fit best; `progress` is called with the part done, 0 to 1.
    func run(progress: (Double) -> Void) -> Weights {
        guard !facets.isEmpty else { return .standard }
        let batchCount = batches(facets).count
        let epochs = max(Self.leastEpochs, (Self.leastSteps + batchCount - 1) / batchCount)
        var random = SeededRandom(seed: 42)
        var adam = Adam(
            values: Self.scaled(.standard), rate: Self.rate, steps: epochs * batchCount)
        var best = (weights: Weights.standard, loss: Double.infinity)
        for epoch in 0..<epochs {
            // Small logs take many short epochs; looking at each would double the work.
            let isLooked = epochs <= 2 * Self.leastEpochs || epoch % 10 == 9 || epoch == epochs - 1
            for batch in batches(random.shuffled(facets)) {
                adam.step(gradient(batch, at: adam.values))
                adam.values = Self.scaled(Self.weights(adam.values))
            }
            progress(Double(epoch + 1) / Double(epochs))
            guard isLooked else { continue }
            let weights = Self.weights(adam.values)
            let loss = objective(weights)
            if loss < best.loss { best = (weights, loss) }
        }
        return Self.ordered(best.weights)
    }

    /// Facets in groups with about ``batchSize`` answers to predict each.
    private func batches(_ facets: [Range<Int>]) -> [[Range<Int>]] {
        var batches: [[Range<Int>]] = []
        var batch: [Range<Int>] = []
        var size = 0
        for range in facets {
            batch.append(range)
            size += range.count { log.steps[$0].order != nil }
            if size >= Self.batchSize {
                batches.append(batch)
                (batch, size) = ([], 0)
            }
        }
        return batch.isEmpty ? batches : batches + [batch]
    }

    /// The gradient of a batch's loss, with its share of the penalty, by the scaled values.
    private func gradient(_ batch: [Range<Int>], at values: [Double]) -> [Double] {
        let weights = Self.weights(values)
        var gradient = [Double](repeating: 0, count: Weights.count)
        var size = 0.0
        _ = addLoss(of: batch, at: weights, to: &gradient, counting: &size)
        let share = size / Double(end)
        let origin = Self.scaled(.standard)
        for index in values.indices {
            gradient[index] *= Self.spread[index] * (index < 4 ? weights[index] : 1)
            gradient[index] += share * (values[index] - origin[index])
        }
        return gradient
    }

    /// What is to be made small: the loss of all answers and the penalty.
    private func objective(_ weights: Weights) -> Double {
        var gradient = [Double](repeating: 0, count: Weights.count)
        var size = 0.0
        let loss = addLoss(of: facets, at: weights, to: &gradient, counting: &size)
        let distance = zip(Self.scaled(weights), Self.scaled(.standard))
            .reduce(0.0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
        return loss + distance / 2
    }

    private func addLoss(
        of batch: [Range<Int>], at weights: Weights, to gradient: inout [Double],
        counting size: inout Double
    ) -> Double {
        var model = ModelGradient(weights)
        var loss = 0.0
        for range in batch {
            for index in range {
                let step = log.steps[index]
                guard index > range.lowerBound else {
                    model.start(step.rating)
                    continue
                }
                if let order = step.order {
                    loss += model.addLoss(
                        recalled: step.rating.isRecall, days: step.days,
                        scale: TrainingLog.recency(order, of: end),
                        to: &gradient)
                    size += 1
                }
                model.advance(step.rating, days: step.days)
            }
        }
        return loss
    }

    /// Weights in terms of their spread.
    private static func scaled(_ weights: Weights) -> [Double] {
        weights.values.enumerated().map { index, value in
            (index < 4 ? logarithm(value) : value) / spread[index]
        }
    }

    /// The weights, within their bounds, of scaled values.
    private static func weights(_ values: [Double]) -> Weights {
        var weights = values.enumerated().map { index, value in
            index < 4 ? exponential(value * spread[index]) : value * spread[index]
        }
        weights[19] = max(weights[19], leastWeight19)
        return Weights(clamping: weights)
    }

    /// A better first answer is never given a shorter first stability: where a few answers say so,
    /// both get the mean of their logarithms.
    private static func ordered(_ weights: Weights) -> Weights {
        var pools: [(sum: Double, count: Int)] = []
        for value in weights.values[..<4] {
            pools.append((logarithm(value), 1))
            while pools.count > 1,
                let upper = pools.last, let lower = pools.dropLast().last,
                lower.sum / Double(lower.count) > upper.sum / Double(upper.count)
            {
                pools.removeLast(2)
                pools.append((lower.sum + upper.sum, lower.count + upper.count))
            }
        }
        let first = pools.flatMap { pool in
            Array(repeating: exponential(pool.sum / Double(pool.count)), count: pool.count)
        }
        return Weights(clamping: first + weights.values[4...])
    }
}
