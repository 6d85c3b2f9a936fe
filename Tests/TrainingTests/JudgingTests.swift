import Datasets
import NeuralNetworks
import Tensors
import TestSupport
import Testing
import Training

@Suite("Cross-validation, learning rates and curves", .sameKernels)
struct JudgingTests {
    @Test("every example is judged once, by models that never saw it, and the scores are summed up as they should be")
    func crossValidation() {
        let data = Dataset.iris()
        var seen: [Double] = []
        let result = crossValidate(data, folds: 4, random: RandomSource(seed: 1)) { train, held in
            seen += held.features.sum(axis: 1).toArray()
            return Double(held.count)
        }
        #expect(seen.sorted() == data.features.sum(axis: 1).toArray().sorted())
        #expect(result.scores.reduce(0, +) == 150 && result.mean == 37.5)
        // 38, 38, 37, 37 or what stratified folds give: numpy.std(ddof=1).
        let center = result.mean
        let expected = (result.scores.reduce(0) { $0 + ($1 - center) * ($1 - center) } / 3).squareRoot()
        #expect(result.standardDeviation == expected && result.standardError == expected / 2)
        let judged = crossValidate(
            data, folds: 5, loss: .crossEntropy, optimizer: { Adam(learningRate: 0.05) }, epochs: 20,
            standardized: true,
            random: RandomSource(seed: 2), model: { MLP([4, 8, 3], random: RandomSource(seed: 3)) })
        #expect(judged.mean > 0.9 && judged.reports.count == 5 && judged.scoreName == "accuracy")
        #expect(judged.description.hasPrefix("accuracy 0.9"))
        let values = crossValidate(
            .linear(60, noise: 0.01, using: RandomSource(seed: 4)), folds: 3, loss: .meanSquaredError,
            optimizer: { SGD(learningRate: 0.2) }, epochs: 30, random: RandomSource(seed: 5),
            model: { Dense(1, 1, random: RandomSource(seed: 6)) })
        #expect(values.scoreName == "R²" && values.mean > 0.95)
    }

    @Test("the range test finds where a quadratic loss falls and diverges, and puts everything back")
    func range() {
        let random = RandomSource(seed: 7)
        let data = Dataset.regression(256, features: 8, noise: 0, using: random)
        let model = Dense(8, 1, random: random)
        let optimizer = SGD(learningRate: 0.5, momentum: 0.9)
        model.fit(data, loss: .meanSquaredError, optimizer: SGD(learningRate: 0.001), epochs: 1, random: random)
        let (before, position) = (model.state.map { $0.tensor.toFloats() }, random.position)
        let range = model.learningRateRange(
            data, loss: .meanSquaredError, optimizer: optimizer, from: 1e-4, to: 10, steps: 80, random: random)
        #expect(model.state.map { $0.tensor.toFloats() } == before && random.position == position)
        #expect(optimizer.learningRate == 0.5 && optimizer.step == 0 && optimizer.state.isEmpty)
        #expect(!model.isTraining)
        // The curvature is about 2, so that steps beyond 1 grow; momentum lets them grow a little later.
        let divergence = range.divergedAt ?? 0
        #expect(divergence > 0.1 && divergence < 10)
        #expect((1e-3...0.5).contains(range.suggestion ?? 0))
        #expect((range.suggestion ?? 1) < divergence)
        #expect(
            zip(range.rates, range.rates.dropFirst()).allSatisfy {
                abs($1 / $0 - range.rates[1] / range.rates[0]) < 1e-9
            })
        #expect(throws: TensorError.self) {
            try FailureChannel.catching {
                _ = model.learningRateRange(data, loss: .meanSquaredError, optimizer: optimizer, from: 0)
            }
        }
    }

    @Test("curves go over the sizes that were asked for, with the spread of their repetitions")
    func curves() {
        var sizes: [Int] = []
        let curve = learningCurve(
            Dataset.iris(), fractions: [0.2, 0.5, 1], repeats: 2, random: RandomSource(seed: 8)
        ) { part in
            sizes.append(part.count)
            return (1, Double(sizes.count))
        }
        #expect(sizes == [30, 30, 75, 75, 150, 150])
        #expect(curve.places == [30, 75, 150] && curve.validationScores == [1.5, 3.5, 5.5])
        #expect(curve.validationDeviations.allSatisfy { abs($0 - 0.5.squareRoot()) < 1e-12 } && curve.bestPlace == 150)
        let capacity = capacityCurve("width", [1, 2, 4]) { width in (Double(width), width == 2 ? 1 : 0) }
        #expect(capacity.bestPlace == 2 && capacity.axis == "width" && capacity.trainScores == [1, 2, 4])
        #expect(capacity.description.split(separator: "\n").count == 5)
    }

    @Test("a diverged fit names the layer inside a ready model, and leaves its statistics alone")
    func brokenLayer() {
        let random = RandomSource(seed: 9)
        let model = Sequential {
            MLP([4, 8, 8], batchNorm: true, random: random)
            Lambda { x in log(x - 1e6) }
            Dense(8, 3, random: random)
        }
        let before = model.state.map { $0.tensor.toFloats() }
        let history = model.fit(
            Dataset.iris(), loss: .crossEntropy, optimizer: SGD(learningRate: 0.1), epochs: 1, random: random)
        #expect(history.divergence?.place == "layer 1 (Lambda)")
        #expect(
            "\(history.divergence!)".hasPrefix(
                "fit: the loss is nan at step 1 (epoch 1), first seen in layer 1 (Lambda)"))
        // Step 1 itself moved the running statistics once; the search did not do it again.
        let changed = zip(before, model.state.map { $0.tensor.toFloats() }).filter { $0 != $1 }.count
        #expect(changed <= 2)
    }
}
