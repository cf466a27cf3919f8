/// Adam (Kingma and Ba, 2015), its rate falling along half a cosine to 0.
struct Adam {
    /// The values being fitted.
    var values: [Double]

    private let rate: Double
    private let steps: Int
    private var step = 0
    private var mean: [Double]
    private var square: [Double]

    /// Takes the values to start from, the first rate, and the number of steps over which it falls.
    init(values: [Double], rate: Double, steps: Int) {
        self.values = values
        self.rate = rate
        self.steps = max(steps, 1)
        mean = values.map { _ in 0 }
        square = mean
    }

    /// Moves the values against a gradient.
    mutating func step(_ gradient: [Double]) {
        let current = rate * (1 + cosine(Double.pi * Double(step) / Double(steps))) / 2
        step += 1
        let meanBias = 1 - power(0.9, Double(step))
        let squareBias = 1 - power(0.999, Double(step))
        for index in values.indices where gradient[index].isFinite {
            mean[index] = 0.9 * mean[index] + 0.1 * gradient[index]
            square[index] = 0.999 * square[index] + 0.001 * gradient[index] * gradient[index]
            values[index] -=
                current * (mean[index] / meanBias)
                / ((square[index] / squareBias).squareRoot() + 1e-8)
        }
    }
}
