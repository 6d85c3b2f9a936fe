import NeuralNetworks
import Tensors
import Testing

/// Layers forwards and backwards against PyTorch.
@Suite("Layers against references")
struct LayerReferenceTests {
    private static var layers: [String: any Layer] {
        [
            "Dense": Dense(4, 3),
            "Dense without bias": Dense(4, 3, bias: false),
            "Dense of sequences": Dense(4, 3),
            "Conv2D": Conv2D(2, 3, kernelSize: 3),
            "Conv2D stride padding": Conv2D(2, 3, kernelSize: 3, stride: 2, padding: 1),
            "Conv2D dilation groups": Conv2D(4, 6, kernelSize: 3, padding: 1, dilation: 2, groups: 2),
            "Conv2D depthwise": Conv2D(3, 3, kernelSize: 3, padding: .same, groups: 3, bias: false),
            "Conv2D rectangular": Conv2D(
                2, 2, kernelSize: (3, 2), stride: (1, 2), padding: (0, 1), dilation: (2, 1)),
            "Conv2D of one pixel": Conv2D(3, 4, kernelSize: 1),
            "Conv1D": Conv1D(2, 3, kernelSize: 3),
            "Conv1D stride padding dilation": Conv1D(
                4, 4, kernelSize: 3, stride: 2, padding: 2, dilation: 2, groups: 2),
            "ConvTranspose2D": ConvTranspose2D(2, 3, kernelSize: 3),
            "ConvTranspose2D stride": ConvTranspose2D(2, 3, kernelSize: 3, stride: 2, padding: 1, outputPadding: 1),
            "ConvTranspose2D groups dilation": ConvTranspose2D(
                4, 2, kernelSize: 2, stride: 2, dilation: 2, groups: 2, bias: false),
            "MaxPool2D": MaxPool2D(2),
            "MaxPool2D overlapping": MaxPool2D(3, stride: 2, padding: 1),
            "MaxPool2D rectangular": MaxPool2D((2, 3), stride: (1, 2)),
            "AveragePool2D": AveragePool2D(2),
            "AveragePool2D overlapping": AveragePool2D(3, stride: 2, padding: 1),
            "AveragePool2D without padding": AveragePool2D(3, stride: 2, padding: 1, countsPadding: false),
            "MaxPool1D": MaxPool1D(3, stride: 2, padding: 1),
            "AveragePool1D": AveragePool1D(2),
            "GlobalAveragePool2D": GlobalAveragePool2D(),
            "AdaptiveAveragePool2D": AdaptiveAveragePool2D(2),
            "AdaptiveAveragePool2D uneven": AdaptiveAveragePool2D((3, 4)),
            "Upsample nearest": Upsample(2),
            "Upsample bilinear": Upsample((2, 3), mode: .bilinear),
            "BatchNorm": BatchNorm(3),
            "BatchNorm of images": BatchNorm(3, momentum: 0.3, epsilon: 0.01),
            "BatchNorm of sequences": BatchNorm(2),
            "BatchNorm keras": BatchNorm(3, convention: .keras),
            "LayerNorm": LayerNorm(4),
            "LayerNorm of two axes": LayerNorm([3, 4]),
            "GroupNorm": GroupNorm(2, 4),
            "GroupNorm of rows": GroupNorm(2, 6),
            "InstanceNorm": InstanceNorm(3),
            "InstanceNorm affine": InstanceNorm(3, epsilon: 0.01, affine: true),
            "RMSNorm": RMSNorm(4),
            "Embedding": Embedding(5, 3),
            "PReLU channels": PReLU(channels: 3),
        ]
    }

    @Test("have the outputs and gradients of the reference, to 2e-5", arguments: Reference.names("layers"))
    func outputs(name: String) throws {
        let reference = try Reference.named(name, in: "layers")
        let layer = try #require(Self.layers[name], "no layer for the case")
        try expectReference(reference, layer)
        if reference.has("mean") {
            layer.isTraining = true
            let fresh = try #require(Self.layers[name])
            try give(reference.tensors("parameters"), to: fresh)
            fresh.isTraining = true
            _ = fresh(try reference.tensor("x"))
            fresh.isTraining = false
            for (path, field) in ["runningMean": "mean", "runningVariance": "variance"] {
                let statistic = try #require(fresh.parameter(at: path)).value
                expectClose(statistic, try reference.tensor(field), tolerance: 2e-6, path)
            }
            expectClose(
                fresh(try reference.tensor("x")), try reference.tensor("inference"), tolerance: 2e-5, "inference")
        }
    }

    @Test("give the shape they announce, and their copies the same output", arguments: Reference.names("layers"))
    func shapes(name: String) throws {
        let reference = try Reference.named(name, in: "layers")
        let layer = try #require(Self.layers[name])
        let x = try reference.tensor("x")
        let announced = [x.shape[0]] + layer.outputShape(input: Array(x.shape.dropFirst()))
        #expect(try reference.tensor("y").shape == announced)
        let copy = layer.copy()
        expectClose(copy(x), layer(x), tolerance: 0, "copy")
        for (mine, other) in zip(layer.state, copy.state) { #expect(mine.parameter != other.parameter) }
        #expect(layer.macs(input: Array(x.shape.dropFirst())) >= 0)
        #expect(layer.explainParameters().contains("\(layer.parameterCount)") || layer.parameterCount == 0)
    }

    private static var recurrent: [String: (_ returnsSequences: Bool) -> any Layer] {
        [
            "RNN": { RNN(3, 4, returnsSequences: $0) },
            "RNN relu": { RNN(3, 4, activation: .relu, returnsSequences: $0) },
            "GRU": { GRU(3, 4, returnsSequences: $0) },
            "LSTM": { LSTM(3, 4, returnsSequences: $0) },
            "GRU bidirectional": { GRU(3, 2, bidirectional: true, returnsSequences: $0) },
            "LSTM two layers bidirectional": {
                LSTM(3, 2, layers: 2, bidirectional: true, returnsSequences: $0)
            },
            "MultiHeadAttention": { _ in MultiHeadAttention(6, heads: 2) },
            "MultiHeadAttention causal": { _ in MultiHeadAttention(6, heads: 2, causal: true) },
        ]
    }

    @Test("go along sequences as the reference does, to 2e-5", arguments: Reference.names("recurrent"))
    func sequences(name: String) throws {
        let reference = try Reference.named(name, in: "recurrent")
        let make = try #require(Self.recurrent[name], "no layer for the case")
        let layer = make(true)
        try expectReference(reference, layer)
        let x = try reference.tensor("x")
        #expect(layer.outputShape(input: Array(x.shape.dropFirst())) == Array(layer(x).shape.dropFirst()))
        expectClose(layer.copy()(x), layer(x), tolerance: 0, "copy")
        #expect(layer.explainParameters().contains("\(layer.parameterCount)"))
        if reference.has("last") {
            let last = make(false)
            try give(reference.tensors("parameters"), to: last)
            expectClose(last(x), try reference.tensor("last"), tolerance: 2e-5, "the last output")
            #expect(last.outputShape(input: Array(x.shape.dropFirst())) == Array(last(x).shape.dropFirst()))
        }
        let state: RecurrentState? =
            switch layer {
            case let layer as RNN: layer.run(x).state
            case let layer as GRU: layer.run(x).state
            case let layer as LSTM: layer.run(x).state
            default: nil
            }
        if let state {
            expectClose(state.hidden, try reference.tensor("hidden"), tolerance: 2e-5, "state")
            if reference.has("cell") {
                let cell = try #require(state.cell)
                expectClose(cell, try reference.tensor("cell"), tolerance: 2e-5, "cell")
            }
        }
        if let attention = layer as? MultiHeadAttention {
            expectClose(
                attention.weights(query: x, key: x), try reference.tensor("shares"), tolerance: 2e-6, "shares")
        }
    }

    @Test("their gradients agree with finite differences too", arguments: Reference.names("layers"))
    func differences(name: String) throws {
        // Of a table of things there is no slope; where a maximum changes its place there are two.
        guard !name.hasPrefix("Embedding"), !name.hasPrefix("MaxPool"), !name.hasPrefix("PReLU") else { return }
        let layer = try #require(Self.layers[name])
        try expectGradients(of: layer, input: Reference.named(name, in: "layers").tensor("x").shape)
    }

    @Test("so do those of recurrent layers", arguments: Reference.names("recurrent"))
    func recurrentDifferences(name: String) throws {
        guard name != "RNN relu" else { return }
        let make = try #require(Self.recurrent[name])
        let layer = make(true)
        try expectGradients(of: layer, input: Reference.named(name, in: "recurrent").tensor("x").shape)
    }

    @Test("a sequence in two parts gives what it gives in one")
    func parts() {
        let x = Tensor.randomNormal([2, 6, 3], using: RandomSource(seed: 1))
        let layer = LSTM(3, 4, layers: 2)
        let whole = layer.run(x)
        let first = layer.run(x.sliced(axis: 1, 0..<2))
        let second = layer.run(x.sliced(axis: 1, 2..<6), from: first.state)
        expectClose(
            concatenated([first.outputs, second.outputs], axis: 1), whole.outputs, tolerance: 1e-6, "outputs")
        expectClose(second.state.hidden, whole.state.hidden, tolerance: 1e-6, "state")
    }

    // MARK: Helpers

    /// Gives a layer the parameters of a case, by path.
    private func give(_ parameters: [String: Tensor], to layer: any Layer) throws {
        #expect(Set(parameters.keys) == Set(layer.parameters.map(\.path)))
        for (path, tensor) in parameters {
            let parameter = try #require(layer.parameter(at: path))
            parameter.value = tensor
        }
    }

    private func expectReference(_ reference: Reference, _ layer: any Layer) throws {
        try give(reference.tensors("parameters"), to: layer)
        let (x, weights) = (try reference.tensor("x"), try reference.tensor("weights"))
        struct Wrapped: Layer {
            let inner: any Layer
            func callAsFunction(_ x: Tensor) -> Tensor { inner(x) }
            var parts: [LayerPart] { inner.parts }
        }
        var y = x
        let gradients = NeuralNetworks.gradient(at: Wrapped(inner: layer)) { model in
            y = model(x)
            return (y * weights).sum()
        }
        expectClose(stopGradient(y), try reference.tensor("y"), tolerance: 2e-5, "output")
        for (path, expected) in try reference.tensors("gradients") {
            let gradient = try #require(gradients[path])
            expectClose(gradient, expected, tolerance: 2e-5, "gradient at \(path)")
        }
        guard reference.has("slope") else { return }
        layer.isTraining = true
        let slope = Tensors.gradient(at: x) { (layer($0) * weights).sum() }
        layer.isTraining = false
        expectClose(slope, try reference.tensor("slope"), tolerance: 2e-5, "gradient at the input")
    }
}
