import Glibc
import Tensors

// Values of functions with noise, drawn anew at each call from the random stream: same seed, same points.

extension Dataset {
    /// A straight line with noise: y = slope · x + intercept, x in −1…1.
    ///
    /// - Parameters:
    ///   - count: How many points.
    ///   - slope: The slope.
    ///   - intercept: The value at 0.
    ///   - noise: The standard deviation of the noise.
    ///   - outliers: The share of points that are thrown off by ten times the noise or more.
    ///   - random: The stream they are drawn from.
    /// - Returns: The points with their targets.
    public static func linear(
        _ count: Int = 100, slope: Double = 2, intercept: Double = 1, noise: Double = 0.1, outliers: Double = 0,
        using random: RandomSource = .ambient
    ) -> Dataset {
        curve("linear", count, -1, 1, noise: noise, outliers: outliers, random) { slope * $0 + intercept }
    }

    /// A polynomial with noise: y = c₀ + c₁ x + c₂ x² + …, x in −1…1.
    public static func polynomial(
        _ count: Int = 100, coefficients: [Double] = [0, -1, 0, 2], noise: Double = 0.1,
        using random: RandomSource = .ambient
    ) -> Dataset {
        curve("polynomial", count, -1, 1, noise: noise, random) { x in
            coefficients.reversed().reduce(0) { $0 * x + $1 }
        }
    }

    /// A sine with noise: y = sin(2π · periods · x), x in 0…1.
    public static func sine(
        _ count: Int = 100, periods: Double = 1, noise: Double = 0.1, using random: RandomSource = .ambient
    ) -> Dataset {
        curve("sine", count, 0, 1, noise: noise, random) { sin(2 * Double.pi * periods * $0) }
    }

    /// A step with noise: 0 below 0 and 1 above, x in −1…1.
    public static func step(
        _ count: Int = 100, noise: Double = 0.1, using random: RandomSource = .ambient
    ) -> Dataset {
        curve("step", count, -1, 1, noise: noise, random) { $0 < 0 ? 0 : 1 }
    }

    private static func curve(
        _ name: String, _ count: Int, _ low: Double, _ high: Double, noise: Double, outliers: Double = 0,
        _ random: RandomSource, _ value: (Double) -> Double
    ) -> Dataset {
        guard isPossible(count: count, classes: 1, in: name) else { return none(name, features: 1) }
        let x = Tensor.randomUniform([count, 1], low: low, high: high, using: random)
        let jitter = Tensor.randomNormal([count], mean: 0, standardDeviation: noise, using: random)
        var y = Tensor(x.toArray().map(value)) + jitter
        if outliers > 0 {
            y = Tensor(
                y.toArray().map { value in
                    guard random.uniform() < outliers else { return value }
                    let distance = max(noise, 0.1) * (10 + 10 * random.uniform())
                    return random.uniform() < 0.5 ? value - distance : value + distance
                })
        }
        return Dataset(name: name, features: x, labels: y, featureNames: ["x"])
    }

    /// A linear function of several features with noise: y = x · w, of which only the first `informative` weights are not 0.
    public static func regression(
        _ count: Int = 200, features: Int = 10, informative: Int? = nil, noise: Double = 0.1,
        using random: RandomSource = .ambient
    ) -> Dataset {
        guard isPossible(count: count, classes: features, in: "regression") else {
            return none("regression", features: features)
        }
        let x = Tensor.randomNormal([count, features], using: random)
        let used = min(informative ?? features, features)
        let weights = Tensor.randomUniform([features], low: 0.5, high: 2, using: random).toArray().enumerated()
            .map { $0 < used ? $1 * (random.uniform() < 0.5 ? -1 : 1) : 0 }
        let jitter = Tensor.randomNormal([count], standardDeviation: noise, using: random)
        return Dataset(
            name: "regression", features: x, labels: matmul(x, Tensor(weights)) + jitter,
            featureNames: (0..<features).map { "x\($0 + 1)" })
    }

    /// A linear function of features that are mostly 0, from one that is always there to one with a share of `rarest`: what
    /// Adagrad was made for.
    public static func sparse(
        _ count: Int = 500, features: Int = 20, rarest: Double = 0.01, noise: Double = 0.05,
        using random: RandomSource = .ambient
    ) -> Dataset {
        guard isPossible(count: count, classes: features, in: "sparse") else {
            return none("sparse", features: features)
        }
        let values = Tensor.randomNormal([count, features], using: random)
        let shares = (0..<features).map { pow(rarest, Double($0) / Double(max(1, features - 1))) }
        let mask = Tensor.randomUniform([count, features], using: random) .< Tensor(shares)
        let x = values * mask.as(.float32)
        let weights = Tensor.randomNormal([features], using: random)
        let jitter = Tensor.randomNormal([count], standardDeviation: noise, using: random)
        return Dataset(
            name: "sparse", features: x, labels: matmul(x, weights) + jitter,
            featureNames: (0..<features).map { "x\($0 + 1)" })
    }

    /// Friedman's first function (1991): y = 10 sin(π x₁ x₂) + 20 (x₃ − ½)² + 10 x₄ + 5 x₅ and five features that say nothing.
    public static func friedman(
        _ count: Int = 200, noise: Double = 1, using random: RandomSource = .ambient
    ) -> Dataset {
        guard isPossible(count: count, classes: 1, in: "friedman") else { return none("friedman", features: 10) }
        let x = Tensor.randomUniform([count, 10], using: random)
        let values = x.toArray()
        let y = (0..<count).map { row in
            let x = Array(values[row * 10..<row * 10 + 5])
            return 10 * sin(Double.pi * x[0] * x[1]) + 20 * (x[2] - 0.5) * (x[2] - 0.5) + 10 * x[3] + 5 * x[4]
        }
        let jitter = Tensor.randomNormal([count], standardDeviation: noise, using: random)
        return Dataset(
            name: "friedman", features: x, labels: Tensor(y) + jitter, featureNames: (1...10).map { "x\($0)" })
    }

    /// A rolled-up sheet in space, its label the place along the roll.
    public static func swissRoll(
        _ count: Int = 300, noise: Double = 0.05, using random: RandomSource = .ambient
    ) -> Dataset {
        guard isPossible(count: count, classes: 1, in: "swissRoll") else { return none("swissRoll", features: 3) }
        var points: [Double] = []
        var places: [Double] = []
        for _ in 0..<count {
            let place = 1.5 * Double.pi * (1 + 2 * random.uniform())
            points += [place * cos(place), 21 * random.uniform(), place * sin(place)]
            places.append(place)
        }
        let jitter = Tensor.randomNormal([count, 3], standardDeviation: noise, using: random)
        return Dataset(
            name: "swiss roll", features: Tensor(points, shape: [count, 3]) + jitter, labels: Tensor(places),
            featureNames: ["x", "y", "z"])
    }

    static func none(_ name: String, features: Int) -> Dataset {
        Dataset(name: name, features: Tensor.zeros([0, max(features, 0)]), labels: Tensor.zeros([0]))
    }
}
