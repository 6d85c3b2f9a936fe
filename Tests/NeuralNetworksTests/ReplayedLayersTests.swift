import NeuralNetworks
import Tensors
import TestSupport
import Testing

/// Loops written by hand, in which the layers of a `Sequential` are replayed from the third step on.
@Suite("Replayed layers", .serialized, .sameKernels)
struct ReplayedLayersTests {
    /// Calls the layers one by one, so that nothing is replayed.
    private struct Plain: Layer {
        let inner: Sequential
        func callAsFunction(_ x: Tensor) -> Tensor { inner.layers.reduce(x) { $1($0) } }
    }

    private static let models: [(name: String, make: @Sendable (RandomSource) -> Sequential)] = [
        (
            "tanh",
            { Sequential(layers: [Dense(6, 12, activation: .tanh, random: $0), Dense(12, 4, random: $0)]) }
        ),
        (
            "relu",
            {
                Sequential(layers: [Dense(6, 12, activation: .relu, random: $0), Dense(12, 4, bias: false, random: $0)])
            }
        ),
        (
            "batch norm and dropout",
            {
                Sequential(layers: [
                    Dense(6, 12, random: $0), BatchNorm(12), ReLU(), Dropout(0.4, random: $0), Dense(12, 4, random: $0),
                ])
            }
        ),
        (
            "an activation with a parameter",
            { Sequential(layers: [Dense(6, 12, activation: .preLU, random: $0), Dense(12, 4, random: $0)]) }
        ),
    ]

    private static func batches(_ count: Int) -> [(x: Tensor, y: Tensor)] {
        let source = RandomSource(seed: 3)
        return (0..<count).map { _ in
            (.randomNormal([16, 6], using: source), .randomNormal([16, 4], using: source))
        }
    }

    /// Losses and parameters of a few steps.
    private func train(
        _ index: Int, isPlain: Bool, batches: Int, steps: Int = 8,
        before: (_ step: Int, _ model: Sequential) -> Void = { _, _ in },
        loss: (_ model: any Layer, _ x: Tensor, _ y: Tensor) -> Tensor = {
            meanSquaredError(predicted: $0($1), expected: $2)
        }, after: (_ gradients: Gradients) -> Void = { _ in }
    ) -> [[Double]] {
        let chain = Self.models[index].make(RandomSource(seed: 11))
        let data = Self.batches(batches)
        let optimizer = Adam(learningRate: 0.01)
        var losses: [Double] = []
        for step in 0..<steps {
            before(step, chain)
            let (x, y) = data[step % batches]
            let (value, gradients) =
                isPlain
                ? valueWithGradient(at: Plain(inner: chain)) { loss($0, x, y) }
                : valueWithGradient(at: chain) { loss($0, x, y) }
            losses.append(value.scalar)
            after(gradients)
            optimizer.update(chain, along: gradients)
        }
        return [losses] + chain.state.map { $0.parameter.value.toArray() }
    }

    @Test("have the bits of those that are not", arguments: 0..<4, [1, 3])
    func bits(index: Int, batches: Int) {
        let before = threadCount
        defer { threadCount = before }
        for threads in [1, 2] {
            threadCount = threads
            let replayed = train(index, isPlain: false, batches: batches)
            let plain = train(index, isPlain: true, batches: batches)
            #expect(replayed == plain, "\(Self.models[index].name), \(threads) threads")
        }
    }

    /// Expects the same of a loss with replayed layers as without.
    private func compare(_ name: String, _ index: Int, _ loss: (any Layer, Tensor, Tensor) -> Tensor) {
        let replayed = train(index, isPlain: false, batches: 2, loss: loss)
        let plain = train(index, isPlain: true, batches: 2, loss: loss)
        #expect(replayed == plain, "\(name)")
    }

    @Test("go with whatever else a step computes", arguments: 0..<4)
    func anythingElse(index: Int) {
        compare("a penalty", index) { model, x, y in
            let sizes = model.parameters.map { square($0.parameter.value).sum() }
            return square(model(x) - y).mean() + 0.01 * sizes.dropFirst().reduce(sizes[0]) { $0 + $1 }
        }
        compare("two calls", index) { model, x, y in square(model(x) - y).mean() + abs(model(x * 0.5)).sum() }
        compare("a loss that looks at its numbers", index) { model, x, y in
            let scores = model(x)
            return scores.sum().scalar > 0 ? square(scores - y).sum() : abs(scores - y).sum()
        }
        compare("a loss of float64", index) { model, x, y in square(model(x).as(.float64) - y.as(.float64)).mean() }
        compare("labels of float64", index) { model, x, y in square(model(x) - y.as(.float64)).mean() }
        compare("no dependence", index) { _, x, _ in x.sum() }
    }

    @Test("leave parameters that a step asks for itself what they are", arguments: 0..<4)
    func askedParameters(index: Int) {
        func first(_ model: any Layer) -> Parameter { model.parameters[0].parameter }
        compare("before the layers", index) { model, x, y in
            let size = square(first(model).value).sum()
            return square(model(x) - y).mean() + 0.1 * size
        }
        compare("as a constant", index) { model, x, y in
            let size = withoutGradient { square(first(model).value).sum() }
            return square(model(x) - y).mean() * size
        }
        compare("for gradients inside of the step", index) { model, x, y in
            let loss = square(model(x) - y).mean()
            let slope = gradients(of: loss, at: [first(model).value])[0]
            return loss + 0.1 * (square(slope).sum() + abs(first(model).value).sum())
        }
        compare("on the way back", index) { model, x, y in
            let scores = customGradient(model(x)) {
                $0 * 2
            } backward: { _, gradient in
                gradient * (1 + abs(first(model).value).mean().scalar)
            }
            return square(scores - y).mean()
        }
        compare("in a step inside of the step", index) { model, x, y in
            let inner = gradient(of: model) { square($0(x)).mean() }
            let loss = square(model(x) - y).mean()
            return inner.tensors.reduce(loss) { $0 + 0.01 * square($1).sum() }
        }
        compare("to change them", index) { model, x, y in
            let loss = square(model(x) - y).mean()
            first(model).value = first(model).value * 2
            return loss + abs(model(x)).mean()
        }
    }

    private func gradient(of model: some Layer, _ loss: (any Layer) -> Tensor) -> Gradients {
        NeuralNetworks.gradient(at: model) { loss($0) }
    }

    @Test("of two models in one step have gradients at the one it is made for")
    func twoModels() {
        func run(_ isPlain: Bool) -> [[Double]] {
            let (one, two) = (Self.models[0].make(RandomSource(seed: 1)), Self.models[1].make(RandomSource(seed: 2)))
            let (x, y) = Self.batches(1)[0]
            func output(_ model: Sequential) -> Tensor { isPlain ? Plain(inner: model)(x) : model(x) }
            let optimizer = SGD(learningRate: 0.1)
            for step in 0..<8 {
                let model = step % 2 == 0 ? one : two
                let (_, gradients) = valueWithGradient(at: model) { _ in
                    square(output(one) + output(two) - y).mean()
                }
                optimizer.update(model, along: gradients)
            }
            return (one.state + two.state).map { $0.parameter.value.toArray() }
        }
        #expect(run(false) == run(true))
    }

    @Test("give parameters back that are no variables when a step throws")
    func thrownStep() {
        struct Stop: Error {}
        let chain = Self.models[0].make(RandomSource(seed: 1))
        let (x, y) = Self.batches(1)[0]
        for step in 0..<6 {
            #expect(throws: Stop.self) {
                try valueWithGradient(at: chain) { model -> Tensor in
                    let loss = square(model(x) - y).mean()
                    if step % 2 == 0 { _ = chain.parameters[0].parameter.value }
                    if loss.scalar >= 0 { throw Stop() }
                    return loss
                }
            }
            #expect(chain.parameters.allSatisfy { !$0.parameter.value.isTracked })
        }
    }

    @Test("follow what is changed between the steps", arguments: 0..<4)
    func changes(index: Int) {
        func change(_ step: Int, _ model: Sequential) {
            switch step {
            case 3: model[0].freeze()
            case 5: model[0].unfreeze()
            case 6: model.parameters[0].parameter.value = model.parameters[0].parameter.value * 0.5
            default: break
            }
        }
        #expect(
            train(index, isPlain: false, batches: 1, before: change)
                == train(index, isPlain: true, batches: 1, before: change))
    }

    @Test("never change a gradient that somebody keeps", arguments: 0..<4)
    func keptGradients(index: Int) {
        var kept: [(Tensor, [Double])] = []
        let keeping = train(
            index, isPlain: false, batches: 1,
            after: { gradients in
                kept += gradients.tensors.map { ($0, $0.toArray()) }
                kept += gradients.tensors.map { ($0.flattened(), $0.flattened().toArray()) }
            })
        #expect(keeping == train(index, isPlain: true, batches: 1))
        #expect(kept.allSatisfy { $0.0.toArray() == $0.1 })
    }

    @Test("never change a batch that is changed in place")
    func changedBatch() {
        func run(_ isPlain: Bool) -> [Double] {
            let chain = Self.models[0].make(RandomSource(seed: 11))
            var (x, y) = Self.batches(1)[0]
            return (0..<8).map { step in
                if step > 3 { x += 0.25 }
                if step == 6 { y *= 2 }
                let model: any Layer = isPlain ? Plain(inner: chain) : chain
                let (value, gradients) = opened(model) { square($0(x) - y).mean() }
                SGD(learningRate: 0.1).update(chain, along: gradients)
                return value.scalar
            }
        }
        func opened(_ model: some Layer, _ body: (any Layer) -> Tensor) -> (value: Tensor, gradients: Gradients) {
            valueWithGradient(at: model) { body($0) }
        }
        #expect(run(false) == run(true))
    }

    /// A model of one's own of two chains, the second of which hands a gradient back to the first.
    private struct Pair: Layer {
        let first: Sequential
        let second: Sequential
        let isPlain: Bool
        func callAsFunction(_ x: Tensor) -> Tensor {
            isPlain
                ? Plain(inner: second)(sin(Plain(inner: first)(x))) : second(sin(first(x)))
        }
    }

    @Test("hand gradients on to what came before them")
    func pairs() {
        func run(_ isPlain: Bool) -> [[Double]] {
            let random = RandomSource(seed: 5)
            let model = Pair(
                first: Self.models[2].make(random),
                second: Sequential(layers: [
                    Dense(4, 7, activation: .tanh, random: random), Dense(7, 4, random: random),
                ]),
                isPlain: isPlain)
            let (x, y) = Self.batches(1)[0]
            var losses: [Double] = []
            for _ in 0..<8 {
                let (value, gradients) = valueWithGradient(at: model) { square($0(x) - y).mean() }
                losses.append(value.scalar)
                SGD(learningRate: 0.1).update(model, along: gradients)
            }
            return [losses] + model.state.map { $0.parameter.value.toArray() }
        }
        #expect(run(false) == run(true))
    }

    @Test("leave no memory behind")
    func memory() {
        let before = threadCount
        defer { threadCount = before }
        threadCount = 1
        _ = train(2, isPlain: false, batches: 2)
        let bytes = liveTensorBytes
        for _ in 0..<3 { _ = train(2, isPlain: false, batches: 2) }
        #expect(liveTensorBytes == bytes)
    }

    @Test("stop with the error of the layer, and go on after it")
    func errors() throws {
        let chain = Self.models[0].make(RandomSource(seed: 1))
        let (x, y) = Self.batches(1)[0]
        func step(_ x: Tensor) throws -> Double {
            try FailureChannel.catching {
                valueWithGradient(at: chain) { square($0(x) - y).mean() }.value.scalar
            }
        }
        let first = try step(x)
        for _ in 0..<3 { #expect(try step(x) == first) }
        #expect(throws: TensorError.self) { try step(.ones([16, 5])) }
        #expect(try step(x) == first)
    }
}
