import Tensors

// Small images, drawn anew at each call from the random stream: same seed, same images.

extension Dataset {
    /// Squares, circles, triangles and crosses of random size at random places, 1×`size`×`size`, with noise.
    public static func shapes(
        _ count: Int = 400, size: Int = 16, noise: Double = 0.1, using random: RandomSource = .ambient
    ) -> Dataset {
        let classes = ["square", "circle", "triangle", "cross"]
        guard isPossible(count: count, classes: classes.count, in: "shapes"), isLargeEnough(size, in: "shapes") else {
            return Dataset(
                name: "shapes", features: Tensor.zeros([0, 1, 8, 8]), labels: Tensor.zeros([0]), classNames: classes)
        }
        var pixels = [Float](repeating: 0, count: count * size * size)
        for index in 0..<count {
            let radius = Double(size) * (0.2 + 0.2 * random.uniform())
            let free = Double(size) - 2 * radius
            let (middleX, middleY) = (radius + free * random.uniform(), radius + free * random.uniform())
            for row in 0..<size {
                for column in 0..<size {
                    let x = (Double(column) + 0.5 - middleX) / radius
                    let y = (Double(row) + 0.5 - middleY) / radius
                    if isInside(index % 4, x, y) { pixels[(index * size + row) * size + column] = 1 }
                }
            }
        }
        let jitter = Tensor.randomNormal([count, 1, size, size], standardDeviation: noise, using: random)
        return Dataset(
            name: "shapes", features: Tensor(pixels, shape: [count, 1, size, size]) + jitter,
            labels: Tensor((0..<count).map { Float($0 % 4) }), classNames: classes)
    }

    /// Whether a point is in the outline of a class, whose extent is −1…1.
    private static func isInside(_ label: Int, _ x: Double, _ y: Double) -> Bool {
        switch label {
        case 0: max(abs(x), abs(y)) <= 0.9 && max(abs(x), abs(y)) > 0.5
        case 1: x * x + y * y <= 1 && x * x + y * y > 0.36
        case 2: y <= 0.9 && y >= -0.9 && abs(x) <= (y + 0.9) / 1.8
        default: min(abs(x), abs(y)) <= 0.25 && max(abs(x), abs(y)) <= 1
        }
    }

    /// Images of full rows or full columns, 1×`size`×`size`: which of the two is the class.
    public static func barsAndStripes(
        _ count: Int = 200, size: Int = 8, noise: Double = 0.1, using random: RandomSource = .ambient
    ) -> Dataset {
        let classes = ["bars", "stripes"]
        guard isPossible(count: count, classes: 2, in: "barsAndStripes"), isLargeEnough(size, in: "barsAndStripes")
        else {
            return Dataset(
                name: "bars and stripes", features: Tensor.zeros([0, 1, 8, 8]), labels: Tensor.zeros([0]),
                classNames: classes)
        }
        var pixels: [Float] = []
        for index in 0..<count {
            var lines = (0..<size).map { _ in random.uniform() < 0.5 }
            // Neither empty nor full: those would be both.
            let place = random.integer(in: 0..<size)
            lines[place] = true
            lines[(place + 1) % size] = false
            for row in 0..<size {
                for column in 0..<size { pixels.append(lines[index % 2 == 0 ? row : column] ? 1 : 0) }
            }
        }
        let jitter = Tensor.randomNormal([count, 1, size, size], standardDeviation: noise, using: random)
        return Dataset(
            name: "bars and stripes", features: Tensor(pixels, shape: [count, 1, size, size]) + jitter,
            labels: Tensor((0..<count).map { Float($0 % 2) }), classNames: classes)
    }

    private static func isLargeEnough(_ size: Int, in name: String) -> Bool {
        if (4...512).contains(size) { return true }
        fail(.invalidArgument(operation: name, reason: "images of \(size)×\(size); take a size of 4 to 512"))
        return false
    }

    /// The same examples with a share of their labels replaced by another class, drawn at random: what mistakes of people
    /// who label do to training.
    public func withLabelNoise(_ share: Double, using random: RandomSource = .ambient) -> Dataset {
        guard classCount >= 2, (0...1).contains(share) else {
            fail(
                .invalidArgument(
                    operation: "withLabelNoise",
                    reason: "a share of \(share) in \(classCount) classes; take 0 to 1 and at least 2 classes"))
            return self
        }
        let changed = labelIndices.map { label in
            guard random.uniform() < share else { return Float(label) }
            return Float((label + random.integer(in: 1..<classCount)) % classCount)
        }
        return with(labels: Tensor(changed))
    }
}
