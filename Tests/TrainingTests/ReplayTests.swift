import Datasets
import NeuralNetworks
import Tensors
import TestSupport
import Testing
import Training

@Suite("Replayed steps", .serialized, .sameKernels)
struct ReplayTests {
    private static func dense(_ random: RandomSource) -> [any Layer] {
        [Dense(6, 12, activation: .tanh, random: random), Dense(12, 4, random: random)]
    }

    private static var models: [(name: String, layers: (RandomSource) -> [any Layer])] {
        [
            ("tanh", dense),
            ("relu", { [Dense(6, 12, activation: .relu, random: $0), Dense(12, 4, bias: false, random: $0)] }),
            ("gelu", { [Dense(6, 12, activation: .gelu, random: $0), SiLU(), Dense(12, 4, random: $0)] }),
            ("sigmoid", { [Flatten(), Dense(6, 12, random: $0), Sigmoid(), Dense(12, 4, random: $0)] }),
            ("elu", { [Dense(6, 12, activation: .elu, random: $0), Dense(12, 4, activation: .softmax, random: $0)] }),
            ("mish", { [Dense(6, 12, activation: .mish, random: $0), Dense(12, 4, activation: .selu, random: $0)] }),
            (
                "batch norm and dropout",
                {
                    [
                        Dense(6, 12, random: $0), BatchNorm(12), ReLU(), Dropout(0.4, random: $0),
                        Sequential(layers: [Dense(12, 4, random: $0)]),
                    ]
                }
            ),
            ("softplus", { [Dense(6, 12, activation: .softplus, random: $0), Dense(12, 4, random: $0)] }),
            ("leaky", { [Dense(6, 12, activation: .leakyReLU(slope: 0.2), random: $0), Dense(12, 4, random: $0)] }),
            (
                "an activation with a parameter",
                { [Dense(6, 12, activation: .preLU, random: $0), Dense(12, 4, random: $0)] }
            ),
            (
                "an activation of one's own",
                {
                    [
                        Dense(6, 12, activation: Activation("own") { $0 * sigmoid($0) }, random: $0),
                        Dense(12, 4, random: $0),
                    ]
                }
            ),
        ]
    }

    private static var losses: [Loss] {
        [
            .crossEntropy, .crossEntropy(labelSmoothing: 0.1), .meanSquaredError, .meanAbsoluteError, .huber,
            .binaryCrossEntropyWithLogits, LossFunction("own") { square($0 - $1).mean() },
        ]
    }

    private static var optimizers: [() -> any Optimizer] {
        [
            { SGD(learningRate: 0.05) }, { SGD(learningRate: 0.05, momentum: 0.9, clipNorm: 1) }, { Adam() },
            { AdamW(weightDecay: 0.1) }, { Adagrad() }, { RMSProp() }, { Rprop() }, { Adadelta() }, { Lion() },
        ]
    }

    private func fit(
        _ layers: (RandomSource) -> [any Layer], _ loss: Loss, _ optimizer: any Optimizer, replays: Bool,
        metrics: [Metric] = [], callbacks: [any Callback] = []
    ) -> (parameters: [[Double]], losses: [Double]) {
        let random = RandomSource(seed: 11)
        let inner = Sequential(layers: layers(random))
        // A layer of one's own around the model hides what it does, so that nothing is replayed.
        let model: any Layer = replays ? inner : Hidden(inner: inner)
        let source = RandomSource(seed: 3)
        let isClassification = loss.name.hasPrefix("crossEntropy")
        let data = Dataset(
            name: "noise", features: .randomNormal([83, 6], using: source),
            labels: isClassification
                ? .randomInteger([83], high: 4, using: source) : .randomUniform([83, 4], using: source))
        let history = model.fit(
            data, loss: loss, optimizer: optimizer, epochs: 3, batchSize: 16, metrics: metrics, callbacks: callbacks,
            random: RandomSource(seed: 5))
        #expect(history.failure == nil && history.divergence == nil, "\(history.stopReason ?? "")")
        return (inner.state.map { $0.parameter.value.toArray() }, history.batchLosses)
    }

    private struct Hidden: Layer {
        let inner: Sequential
        func callAsFunction(_ x: Tensor) -> Tensor { inner.layers.reduce(x) { $1($0) } }
    }

    @Test("have the bits of those that are not, for every model", arguments: 0..<11, [1, 2])
    func models(index: Int, threads: Int) {
        let before = threadCount
        defer { threadCount = before }
        threadCount = threads
        let model = Self.models[index]
        let replayed = fit(model.layers, .meanSquaredError, Adam(), replays: true)
        let eager = fit(model.layers, .meanSquaredError, Adam(), replays: false)
        let isSame = replayed.parameters == eager.parameters && replayed.losses == eager.losses
        #expect(isSame, "\(model.name)")
    }

    @Test("have the same bits for every loss", arguments: 0..<7)
    func losses(index: Int) {
        let loss = Self.losses[index]
        let replayed = fit(Self.dense, loss, SGD(learningRate: 0.1), replays: true)
        let eager = fit(Self.dense, loss, SGD(learningRate: 0.1), replays: false)
        let isSame = replayed.parameters == eager.parameters && replayed.losses == eager.losses
        #expect(isSame, "\(loss.name)")
    }

    @Test("have the same bits for every optimizer", arguments: 0..<9)
    func optimizers(index: Int) {
        let make = Self.optimizers[index]
        let replayed = fit(Self.dense, .crossEntropy, make(), replays: true)
        let eager = fit(Self.dense, .crossEntropy, make(), replays: false)
        let isSame = replayed.parameters == eager.parameters && replayed.losses == eager.losses
        #expect(isSame, "\(make().name)")
    }

    private final class Keeper: Callback {
        var run: TrainingRun?
        var kept: [(Tensor, [Double])] = []
        func handle(_ event: TrainingEvent) throws {
            switch event {
            case .fitBegan(let run): self.run = run
            case .batchEnded:
                for entry in run?.model.state ?? [] {
                    kept.append((entry.parameter.value, entry.parameter.value.toArray()))
                }
            default: break
            }
        }
    }

    @Test("never change a tensor that somebody kept")
    func valueSemantics() {
        let keeper = Keeper()
        let model = Self.models[6]
        let kept = fit(model.layers, .meanSquaredError, Adam(), replays: true, callbacks: [keeper])
        let alone = fit(model.layers, .meanSquaredError, Adam(), replays: false)
        let isSame = kept.parameters == alone.parameters
        #expect(isSame)
        let areKept = keeper.kept.allSatisfy { $0.0.toArray() == $0.1 }
        #expect(areKept && !keeper.kept.isEmpty)
    }

    @Test("leave no memory behind")
    func memory() {
        let before = threadCount
        defer { threadCount = before }
        threadCount = 1
        func run() { _ = fit(Self.models[6].layers, .meanSquaredError, Adam(), replays: true) }
        run()
        let bytes = liveTensorBytes
        for _ in 0..<3 { run() }
        #expect(liveTensorBytes == bytes)
    }

    @Test("tell metrics the same")
    func metrics() {
        func history(_ replays: Bool) -> [String: Double] {
            let random = RandomSource(seed: 1)
            let inner = Sequential(layers: Self.dense(random))
            let data = Dataset(
                name: "noise", features: .randomNormal([80, 6], using: random),
                labels: .randomInteger([80], high: 4, using: random))
            let model: any Layer = replays ? inner : Hidden(inner: inner)
            return model.fit(
                data, loss: .crossEntropy, optimizer: Adam(), epochs: 2, batchSize: 16,
                metrics: [.accuracy, .topKAccuracy(2)], random: random
            ).epochs.last?.trainMetrics ?? [:]
        }
        #expect(history(true) == history(false))
    }

    @Test("a label that is no class stops them as it stops the others")
    func badLabel() throws {
        let model = Sequential(layers: Self.dense(RandomSource(seed: 1)))
        var labels = [Int](repeating: 1, count: 64)
        labels[60] = 9
        let data = Dataset(name: "odd", features: .ones([64, 6]), labels: Tensor(labels))
        let history = try FailureChannel.catching {
            model.fit(data, loss: .crossEntropy, optimizer: SGD(), epochs: 1, batchSize: 8, shuffled: false)
        }
        #expect(history.steps == 7)
        #expect("\(history.failure.map { "\($0)" } ?? "")".contains("label 9"))
    }

    @Test("steps of a usual model are replayed, those of layers of one's own are not")
    func whatIsReplayed() {
        let random = RandomSource(seed: 1)
        let (x, y) = (Tensor.randomNormal([8, 6], using: random), Tensor.randomNormal([8, 4], using: random))
        let inner = Sequential(layers: Self.dense(random))
        for (model, isReplayed) in [(inner as any Layer, true), (Hidden(inner: inner), false)] {
            let step = TrainingStep(model)
            step.isTraining = true
            for _ in 0..<3 { _ = step.learn(x, y, loss: .meanSquaredError) }
            #expect((step.places(rows: 8) != nil) == isReplayed)
        }
    }
}
