import Tensors

#if canImport(Glibc)
    import Glibc
#else
    import Darwin
#endif

// Points in the plane, drawn anew at each call from the random stream: same seed, same points.

extension Dataset {
    /// Two interleaved half circles: not linearly separable.
    public static func moons(_ count: Int = 200, noise: Double = 0.1) -> Dataset {
        moons(count, noise: noise, using: .ambient)
    }

    /// Two interleaved half circles, drawn from `random`.
    public static func moons(_ count: Int, noise: Double, using random: RandomSource) -> Dataset {
        plane("moons", count: count, classes: 2, noise: noise, random) { label, part in
            let angle = part * Double.pi
            return label == 0 ? (cos(angle), sin(angle)) : (1 - cos(angle), 0.5 - sin(angle))
        }
    }

    /// A small circle inside a large one; `factor` is the ratio of their radii.
    public static func circles(_ count: Int = 200, noise: Double = 0.05, factor: Double = 0.5) -> Dataset {
        circles(count, noise: noise, factor: factor, using: .ambient)
    }

    /// A small circle inside a large one, drawn from `random`.
    public static func circles(
        _ count: Int, noise: Double, factor: Double, using random: RandomSource
    ) -> Dataset {
        plane("circles", count: count, classes: 2, noise: noise, random) { label, part in
            let angle = part * 2 * Double.pi
            let radius = label == 0 ? 1 : factor
            return (radius * cos(angle), radius * sin(angle))
        }
    }

    /// The arms of a spiral, one class an arm.
    public static func spiral(_ count: Int = 300, classes: Int = 3, noise: Double = 0.1) -> Dataset {
        spiral(count, classes: classes, noise: noise, using: .ambient)
    }

    /// The arms of a spiral, drawn from `random`.
    public static func spiral(_ count: Int, classes: Int, noise: Double, using random: RandomSource) -> Dataset {
        plane("spiral", count: count, classes: classes, noise: noise, random) { label, part in
            let angle = 2 * Double.pi * Double(label) / Double(max(classes, 1)) + 4 * part
            return (part * cos(angle), part * sin(angle))
        }
    }

    /// Round clouds around random centres, one class a cloud.
    public static func blobs(_ count: Int = 300, classes: Int = 3, deviation: Double = 0.6) -> Dataset {
        blobs(count, classes: classes, deviation: deviation, using: .ambient)
    }

    /// Round clouds around random centres, drawn from `random`.
    public static func blobs(
        _ count: Int, classes: Int, deviation: Double, using random: RandomSource
    ) -> Dataset {
        guard isPossible(count: count, classes: classes, in: "blobs") else {
            return empty(named: "blobs", classes: classes)
        }
        let centres = Tensor.randomUniform([classes, 2], low: -4, high: 4, using: random).toArray()
        return plane("blobs", count: count, classes: classes, noise: deviation, random) { label, _ in
            (centres[2 * label], centres[2 * label + 1])
        }
    }

    /// Points of a square whose class is whether their coordinates differ in sign: no line separates them.
    public static func xor(_ count: Int = 200, noise: Double = 0.0) -> Dataset {
        xor(count, noise: noise, using: .ambient)
    }

    /// Points of a square, class by the signs of their coordinates, drawn from `random`.
    public static func xor(_ count: Int, noise: Double, using random: RandomSource) -> Dataset {
        guard isPossible(count: count, classes: 2, in: "xor") else { return empty(named: "xor", classes: 2) }
        let points = Tensor.randomUniform([count, 2], low: -1, high: 1, using: random)
        let jitter = Tensor.randomNormal([count, 2], mean: 0, standardDeviation: noise, using: random)
        let values = points.toArray()
        let labels = (0..<count).map { Float((values[2 * $0] > 0) != (values[2 * $0 + 1] > 0) ? 1 : 0) }
        return Dataset(
            name: "xor", features: points + jitter, labels: Tensor(labels, shape: [count]),
            classNames: ["same sign", "different sign"], featureNames: ["x", "y"])
    }

    /// Fields of a board, −1…1 in both directions, black and white by turns.
    public static func checkerboard(
        _ count: Int = 400, squares: Int = 4, noise: Double = 0.0, using random: RandomSource = .ambient
    ) -> Dataset {
        guard isPossible(count: count, classes: squares, in: "checkerboard") else {
            return empty(named: "checkerboard", classes: 2)
        }
        let points = Tensor.randomUniform([count, 2], low: -1, high: 1, using: random)
        let jitter = Tensor.randomNormal([count, 2], mean: 0, standardDeviation: noise, using: random)
        let fields = points.toArray().map { min(squares - 1, Int(($0 + 1) / 2 * Double(squares))) }
        return Dataset(
            name: "checkerboard", features: points + jitter,
            labels: Tensor((0..<count).map { Float((fields[2 * $0] + fields[2 * $0 + 1]) % 2) }),
            classNames: ["black", "white"], featureNames: ["x", "y"])
    }

    /// A large cloud and a small one beside it: `share` of the points are of the rare class.
    public static func imbalanced(
        _ count: Int = 1000, share: Double = 0.01, separation: Double = 2, using random: RandomSource = .ambient
    ) -> Dataset {
        guard isPossible(count: count, classes: 1, in: "imbalanced"), (0...1).contains(share) else {
            if !(0...1).contains(share) {
                fail(.invalidArgument(operation: "imbalanced", reason: "the share is \(share); take 0 to 1"))
            }
            return empty(named: "imbalanced", classes: 2)
        }
        let rare = Int((share * Double(count)).rounded())
        let labels = random.permutation(count).map { Float($0 < rare ? 1 : 0) }
        let centres = Tensor(labels.flatMap { [$0 * Float(separation), $0 * Float(separation)] }, shape: [count, 2])
        return Dataset(
            name: "imbalanced", features: centres + Tensor.randomNormal([count, 2], using: random),
            labels: Tensor(labels), classNames: ["common", "rare"], featureNames: ["x", "y"])
    }

    /// Rings around the origin with the same number of points in each, one class a ring.
    public static func gaussianQuantiles(
        _ count: Int = 300, classes: Int = 3, using random: RandomSource = .ambient
    ) -> Dataset {
        guard isPossible(count: count, classes: classes, in: "gaussianQuantiles") else {
            return empty(named: "gaussianQuantiles", classes: classes)
        }
        let points = Tensor.randomNormal([count, 2], using: random)
        let values = points.toArray()
        let distances: [Double] = (0..<count).map { index in
            let (x, y) = (values[2 * index], values[2 * index + 1])
            return x * x + y * y
        }
        var labels = [Float](repeating: 0, count: count)
        for (place, index) in distances.indices.sorted(by: { distances[$0] < distances[$1] }).enumerated() {
            labels[index] = Float(place * classes / count)
        }
        return Dataset(
            name: "gaussian quantiles", features: points, labels: Tensor(labels),
            classNames: (0..<classes).map { "\($0)" }, featureNames: ["x", "y"])
    }

    /// Classes by turns along their curves: `curve` maps a class and a part of the way (0..<1) to a point.
    private static func plane(
        _ name: String, count: Int, classes: Int, noise: Double, _ random: RandomSource,
        curve: (Int, Double) -> (Double, Double)
    ) -> Dataset {
        guard isPossible(count: count, classes: classes, in: name) else {
            return empty(named: name, classes: classes)
        }
        var points: [Float] = []
        var labels: [Float] = []
        let perClass = (count + classes - 1) / classes
        for index in 0..<count {
            let label = index % classes
            let (x, y) = curve(label, Double(index / classes) / Double(perClass))
            points += [Float(x), Float(y)]
            labels.append(Float(label))
        }
        let jitter = Tensor.randomNormal([count, 2], mean: 0, standardDeviation: noise, using: random)
        return Dataset(
            name: name, features: Tensor(points, shape: [count, 2]) + jitter,
            labels: Tensor(labels, shape: [count]), classNames: (0..<classes).map { "\($0)" },
            featureNames: ["x", "y"])
    }

    static func isPossible(count: Int, classes: Int, in name: String) -> Bool {
        let largest = 10_000_000
        if (1...largest).contains(count), (1...largest).contains(classes) { return true }
        fail(
            .invalidArgument(
                operation: name, reason: "\(count) points in \(classes) classes; ask for 1 to \(largest) of each"))
        return false
    }

    private static func empty(named name: String, classes: Int) -> Dataset {
        Dataset(
            name: name, features: Tensor.zeros([0, 2]), labels: Tensor.zeros([0]),
            classNames: (0..<min(max(classes, 0), 100)).map { "\($0)" })
    }
}
