import Datasets
import Tensors
import Testing

@Suite("Samplers, folds and generated sets")
struct SamplingTests {
    private let uneven = Dataset(
        name: "uneven", features: Tensor.arange(100).reshaped(to: [100, 1]),
        labels: Tensor((0..<100).map { $0 < 10 ? 1.0 : 0.0 }), classNames: ["many", "few"])

    @Test("a balanced set draws each class equally often, with as many examples an epoch as before")
    func balanced() {
        var counts = [0.0, 0.0]
        let random = RandomSource(seed: 1)
        for _ in 0..<50 {
            let batches = uneven.classBalanced().batches(of: 25, shuffled: true, using: random)
            #expect(batches.count == 4)
            for (_, labels) in batches { for label in labels.toArray() { counts[Int(label)] += 1 } }
        }
        // 5000 draws of probability ½: six standard deviations are 212.
        #expect(counts[0] + counts[1] == 5000 && abs(counts[1] - 2500) < 212)
        #expect(uneven.classWeights == [100 / 180.0, 5])
    }

    @Test("an example of weight 0 is never drawn, and unshuffled batches have all")
    func weights() {
        let data = uneven.weighted(by: (0..<100).map { $0 == 7 ? 0 : 1 })
        let random = RandomSource(seed: 2)
        for _ in 0..<20 {
            for (x, _) in data.batches(of: 100, shuffled: true, using: random) { #expect(!x.toArray().contains(7)) }
        }
        #expect(data.batches(of: 100).batch(at: 0).0.toArray().contains(7))
        #expect(
            data.selecting([7, 8]).batches(of: 2, shuffled: true, using: random).batch(at: 0).0.toArray() == [8, 8])
        #expect(throws: TensorError.self) { try FailureChannel.catching { _ = uneven.weighted(by: [1, 2]) } }
        #expect(throws: TensorError.self) {
            try FailureChannel.catching { _ = uneven.weighted(by: Array(repeating: 0, count: 100)) }
        }
    }

    @Test("oversampling keeps all examples and evens the classes out")
    func oversampled() {
        let data = uneven.oversampled(using: RandomSource(seed: 3))
        #expect(data.classCounts == [90, 90])
        #expect(Set(data.features.toArray()).count == 100)
    }

    @Test("a last batch that is too small can be left out")
    func dropsLast() {
        #expect(uneven.batches(of: 30).map { $0.0.shape[0] } == [30, 30, 30, 10])
        #expect(uneven.batches(of: 30, dropsLast: true).map { $0.0.shape[0] } == [30, 30, 30])
    }

    @Test("folds keep groups together and use every example once")
    func groups() {
        let groups = (0..<100).map { $0 % 7 }
        let folds = uneven.kFold(3, groups: groups, using: RandomSource(seed: 4))
        let held = folds.map { $0.1.features.toArray().map { Int($0) % 7 } }
        #expect(held.flatMap(\.self).count == 100)
        for first in 0..<3 {
            for second in 0..<first { #expect(Set(held[first]).isDisjoint(with: held[second])) }
        }
        #expect(held.map(\.count).max()! - held.map(\.count).min()! <= 15)
        #expect(uneven.prefix(5).leaveOneOut().map { $0.1.features.toArray() } == [[0], [1], [2], [3], [4]])
        #expect(throws: TensorError.self) {
            try FailureChannel.catching { _ = uneven.kFold(8, groups: groups, using: RandomSource(seed: 4)) }
        }
    }

    @Test("generated sets have their shapes and follow the seed")
    func generated() {
        let makers: [(String, [Int], (RandomSource) -> Dataset)] = [
            ("checkerboard", [400, 2], { .checkerboard(using: $0) }),
            ("imbalanced", [1000, 2], { .imbalanced(using: $0) }),
            ("gaussian quantiles", [300, 2], { .gaussianQuantiles(using: $0) }),
            ("linear", [100, 1], { .linear(using: $0) }),
            ("polynomial", [100, 1], { .polynomial(using: $0) }), ("sine", [100, 1], { .sine(using: $0) }),
            ("step", [100, 1], { .step(using: $0) }), ("regression", [200, 10], { .regression(using: $0) }),
            ("sparse", [500, 20], { .sparse(using: $0) }), ("friedman", [200, 10], { .friedman(using: $0) }),
            ("swiss roll", [300, 3], { .swissRoll(using: $0) }), ("shapes", [400, 1, 16, 16], { .shapes(using: $0) }),
            ("bars and stripes", [200, 1, 8, 8], { .barsAndStripes(using: $0) }),
        ]
        for (name, shape, make) in makers {
            let data = make(RandomSource(seed: 5))
            #expect(data.name == name && data.features.shape == shape && data.features.isFinite)
            #expect(
                data.features == make(RandomSource(seed: 5)).features
                    && data.labels == make(RandomSource(seed: 5)).labels)
            #expect(data.features != make(RandomSource(seed: 6)).features)
        }
        #expect(Dataset.imbalanced(using: RandomSource(seed: 1)).classCounts == [990, 10])
        #expect(Dataset.gaussianQuantiles(using: RandomSource(seed: 1)).classCounts == [100, 100, 100])
        #expect(Dataset.shapes(using: RandomSource(seed: 1)).classCounts == [100, 100, 100, 100])
    }

    @Test("the least squares line through generated points has the slope that was asked for")
    func slope() {
        let data = Dataset.linear(2000, slope: -3, intercept: 0.5, noise: 0.05, using: RandomSource(seed: 7))
        let table = concatenated([data.features, Tensor.ones([2000, 1])], axis: 1)
        #expect(leastSquares(table, data.labels).allClose(Tensor([-3, 0.5]), tolerance: 0.01))
        let exact = Dataset.regression(50, features: 4, informative: 2, noise: 0, using: RandomSource(seed: 8))
        let weights = leastSquares(exact.features, exact.labels).toArray()
        #expect(abs(weights[0]) > 0.4 && abs(weights[2]) < 1e-4 && abs(weights[3]) < 1e-4)
    }

    @Test("label noise changes the share that was asked for")
    func labelNoise() {
        let digits = Dataset.digits()
        let noisy = digits.withLabelNoise(0.2, using: RandomSource(seed: 9))
        let changed = zip(digits.labelIndices, noisy.labelIndices).count { $0 != $1 }
        // 1797 · 0.2 = 359 ± 17.
        #expect(abs(changed - 359) < 102)
        #expect(digits.withLabelNoise(0, using: RandomSource(seed: 9)).labels == digits.labels)
    }
}
