import Datasets
import NeuralNetworks
import Tensors
import Testing
import Training

/// Each finding is provoked once, and once nearly.
@Suite("A diagnosis")
struct DiagnosisTests {
    private static let digits = Dataset.digits()
    private var sample: Dataset { Self.digits.prefix(320) }

    private func random() -> RandomSource { RandomSource(seed: 5) }

    private func fit(
        _ model: any Layer, _ data: Dataset, loss: Loss = .crossEntropy, rate: Double = 0.05, epochs: Int = 3,
        validation: Dataset? = nil, metrics: [Metric] = [.accuracy]
    ) -> History {
        model.fit(
            data, validation: validation, loss: loss, optimizer: SGD(learningRate: rate), epochs: epochs,
            metrics: metrics, random: random())
    }

    private func mlp(
        _ activation: Activation = .relu, initializer: Initializer = .kaimingUniform, width: Int = 32, depth: Int = 1
    ) -> Sequential {
        let random = random()
        var layers: [any Layer] = [Flatten()]
        for position in 0..<depth {
            layers.append(
                Dense(
                    position == 0 ? 64 : width, width, activation: activation, initializer: initializer, random: random)
            )
        }
        layers.append(Dense(width, 10, initializer: initializer, random: random))
        return Sequential(layers: layers)
    }

    private func said(_ finding: Diagnosis.Finding, _ history: History) -> String? {
        let diagnosis = diagnose(history)
        return diagnosis.findings.firstIndex(of: finding).map { diagnosis.sentences[$0] }
    }

    @Test("finds nothing amiss in a fit that went well")
    func fine() {
        let history = fit(mlp(), sample.minMaxScaled(), rate: 0.1, epochs: 12)
        for finding in diagnose(history).findings { #expect([.fine, .unfinished].contains(finding)) }
        #expect(history.notes.isEmpty)
    }

    @Test("says that the loss rose, and which rate to try")
    func rose() throws {
        let line = Dataset(name: "line", features: Tensor([[1.0], [2]]), labels: Tensor([[1.0], [2]]))
        func history(rate: Double) -> History {
            Dense(1, 1, random: random()).fit(
                line, loss: .meanSquaredError, optimizer: SGD(learningRate: rate), epochs: 8, random: random())
        }
        let sentence = try #require(said(.diverged, history(rate: 0.5)))
        #expect(sentence.contains("the learning rate 0.5 is too large") && sentence.contains("Try 0.05"))
        #expect(said(.diverged, history(rate: 0.1)) == nil)
    }

    @Test("tells a loss that was thrown off from one that never moved")
    func thrown() {
        func history(rate: Double) -> History { fit(mlp(), sample.minMaxScaled(), rate: rate, epochs: 4) }
        let thrown = said(.diverged, history(rate: 10))
        #expect(thrown?.contains("the learning rate 10 is too large. Try 1.") == true, "\(diagnose(history(rate: 10)))")
        #expect(said(.stuck, history(rate: 1e-6))?.contains("Try a larger learning rate") == true)
    }

    @Test("sees the first loss far from that of guessing")
    func initialLoss() throws {
        let wine = Dataset.wine()
        func model() -> Dense { Dense(13, 3, random: random()) }
        let sentence = try #require(said(.initialLoss, fit(model(), wine, rate: 1e-6, epochs: 1)))
        #expect(sentence.contains("ln 3 = 1.099") && sentence.contains("standardized"))
        #expect(said(.initialLoss, fit(model(), wine.standardized(), epochs: 1)) == nil)
    }

    @Test("sees units that are zero for every example")
    func dead() throws {
        func history(bias: Double) -> History {
            let model = mlp()
            (model.layers[1] as? Dense)?.bias?.value = .full([32], value: bias)
            return fit(model, sample.minMaxScaled(), rate: 0.01, epochs: 1)
        }
        let sentence = try #require(said(.deadUnits, history(bias: -100)))
        #expect(sentence.contains("100 % of the units of 1 Dense are 0"))
        #expect(said(.deadUnits, history(bias: 0)) == nil)
    }

    @Test("sees units in the flat ends of their activation")
    func saturated() throws {
        func history(_ initializer: Initializer) -> History {
            fit(mlp(.tanh, initializer: initializer, depth: 2), sample.minMaxScaled(), rate: 0.001, epochs: 1)
        }
        let sentence = try #require(said(.saturatedUnits, history(.normal(standardDeviation: 3))))
        #expect(sentence.contains("% of the outputs of"))
        #expect(sentence.contains("as bad it is in 1 other layer"))
        #expect(said(.saturatedUnits, history(.xavierUniform)) == nil)
    }

    @Test("sees rows that started equal and stay so")
    func symmetric() throws {
        func history(_ initializer: Initializer) -> History {
            fit(mlp(.sigmoid, initializer: initializer), sample.minMaxScaled(), epochs: 1)
        }
        let sentence = try #require(said(.symmetricUnits, history(.constant(0.1))))
        #expect(sentence.contains("all 32 rows of 1.weight"))
        #expect(said(.symmetricUnits, history(.xavierUniform)) == nil)
    }

    @Test("sees gradients that vanish on their way back")
    func vanishing() throws {
        func history(_ activation: Activation) -> History {
            fit(mlp(activation, depth: 8), sample.minMaxScaled(), epochs: 1)
        }
        let sentence = try #require(said(.vanishingGradients, history(.sigmoid)))
        #expect(sentence.contains("that of 1.weight was") && sentence.contains("that of 9.weight"))
        #expect(said(.vanishingGradients, history(.relu)) == nil)
    }

    @Test("sees gradients that explode")
    func exploding() throws {
        func history(_ initializer: Initializer) -> History {
            fit(mlp(.relu, initializer: initializer, depth: 6), sample.minMaxScaled(), rate: 1e-9, epochs: 1)
        }
        _ = try #require(said(.explodingGradients, history(.normal(standardDeviation: 1))))
        #expect(said(.explodingGradients, history(.kaimingUniform)) == nil)
    }

    @Test("tells underfitting by classes and by r2")
    func underfitting() {
        let narrow = fit(mlp(width: 2), sample.minMaxScaled(), rate: 0.2, epochs: 12)
        #expect(said(.underfitting, narrow) != nil)
        #expect(said(.underfitting, fit(mlp(), sample.minMaxScaled(), rate: 0.2, epochs: 20)) == nil)
    }

    @Test("says how far apart the losses ended, where none rose much")
    func apart() throws {
        let data = Self.digits.minMaxScaled().shuffled(using: RandomSource(seed: 6))
        let held = data.selecting(Array(1397..<1797))
        func history(_ train: Dataset) -> History {
            fit(mlp(width: 128), train, rate: 0.3, epochs: 60, validation: held)
        }
        let labels = data.labelIndices.prefix(60).enumerated().map { $0 % 4 == 0 ? ($1 + 3) % 10 : $1 }
        let noisy = Dataset(
            name: "noisy", features: data.features[0..<60], labels: Tensor(labels, dtype: .int64),
            classNames: data.classNames)
        let sentence = try #require(said(.overfitting, history(noisy)))
        #expect(sentence.contains("far above the training loss") && sentence.contains("EarlyStopping"))
        #expect(said(.overfitting, history(data.prefix(1200))) == nil)
    }

    @Test("says that softmax is taken twice")
    func twice() {
        func history(_ activation: Activation, _ loss: Loss) -> History {
            let model = Sequential {
                Flatten()
                Dense(64, 10, activation: activation, random: random())
            }
            return fit(model, sample, loss: loss, epochs: 1)
        }
        let sentence = said(.mismatched, history(.softmax, .crossEntropy))
        #expect(sentence?.contains("softmax is taken twice") == true)
        #expect(said(.mismatched, history(.identity, .crossEntropy)) == nil)
        #expect(said(.mismatched, history(.softmax, .categoricalCrossEntropy)) == nil)
    }

    @Test("says which labels are out of range")
    func labels() throws {
        func history(classes: Int) throws -> History {
            let model = Sequential {
                Flatten()
                Dense(64, classes, random: random())
            }
            // As in a cell, where an operation that cannot proceed does not end the process.
            return try FailureChannel.catching { fit(model, sample, epochs: 1) }
        }
        let sentence = try said(.failed, history(classes: 9))
        #expect(sentence?.contains("9") == true && sentence?.contains("label") == true, "\(sentence ?? "")")
        #expect(try said(.failed, history(classes: 10)) == nil)
    }

    @Test("is told once a fit, and not at all where it is not wanted")
    func notes() {
        let model = mlp(.sigmoid, initializer: .zeros)
        func told(_ notes: Bool) -> [String] {
            var lines: [String] = []
            let printer = ProgressPrinter { lines.append($0) }
            let history = model.fit(
                sample, loss: .crossEntropy, optimizer: SGD(learningRate: 0.01), epochs: 3, callbacks: [printer],
                random: random(), notes: notes)
            #expect(history.notes.isEmpty == !notes)
            return lines.filter { $0.hasPrefix("note: Symmetric units") }
        }
        #expect(told(true).count == 1)
        #expect(told(false).isEmpty)
    }

    @Test("runs no layer of one's own for it")
    func own() {
        final class Counter { var count = 0 }
        struct Counting: Layer {
            let inner: Dense
            let counter: Counter
            func callAsFunction(_ x: Tensor) -> Tensor {
                counter.count += 1
                return inner(x)
            }
            var parts: [LayerPart] { [.layer("inner", inner)] }
            func copy() -> Counting { self }
        }
        let counter = Counter()
        let model = Sequential {
            Flatten()
            Counting(inner: Dense(64, 10, random: random()), counter: counter)
        }
        _ = fit(model, sample, epochs: 1, metrics: [])
        #expect(counter.count == 10)
    }
}
