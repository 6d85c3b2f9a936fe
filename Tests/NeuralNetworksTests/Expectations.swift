import NeuralNetworks
import Tensors
import Testing

/// Expects that `body` fails with the sentence.
func expectFailure(
    _ sentence: String, sourceLocation: SourceLocation = #_sourceLocation, _ body: () throws -> Void
) {
    do {
        try FailureChannel.catching(body)
        Issue.record("nothing failed", sourceLocation: sourceLocation)
    } catch {
        #expect("\(error)" == sentence, sourceLocation: sourceLocation)
    }
}

/// Expects the gradients of a layer at its parameters to agree with central differences.
///
/// The loss is Σ w·y with fixed random w, so that every output matters differently. Differences in float32 are good to
/// about three digits; errors are measured against the largest gradient of the parameter.
func expectGradients(
    of layer: any Layer, input shape: [Int], isTraining: Bool = true, tolerance: Double = 0.01,
    sourceLocation: SourceLocation = #_sourceLocation
) {
    let random = RandomSource(seed: 3)
    let x = Tensor.randomNormal(shape, using: random)
    for entry in layer.parameters {
        entry.parameter.value = .randomNormal(entry.parameter.shape, standardDeviation: 0.5, using: random)
    }
    layer.isTraining = isTraining
    let probe = layer(x)
    layer.isTraining = false
    let weights = Tensor.randomNormal(probe.shape, using: random)
    func loss() -> Double {
        layer.isTraining = isTraining
        defer { layer.isTraining = false }
        return (layer(x) * weights).toArray().reduce(0, +)
    }
    func expectClose(_ computed: [Double], _ differences: [Double], _ path: String) {
        let scale = max(differences.map(abs).max() ?? 0, 1e-3)
        let error = zip(computed, differences).map { abs($0 - $1) }.max() ?? 0
        #expect(error / scale < tolerance, "gradient at \(path)", sourceLocation: sourceLocation)
    }
    let gradients = checkedGradients(of: layer, at: x, weights: weights, isTraining: isTraining)
    let step = 1e-2
    for entry in layer.parameters {
        let value = entry.parameter.value
        let differences = (0..<value.count).map { index in
            var numbers = value.toArray()
            numbers[index] += step
            entry.parameter.value = Tensor(numbers, shape: value.shape)
            let above = loss()
            numbers[index] -= 2 * step
            entry.parameter.value = Tensor(numbers, shape: value.shape)
            let below = loss()
            entry.parameter.value = value
            return (above - below) / (2 * step)
        }
        #expect(gradients.parameters[entry.path] != nil, sourceLocation: sourceLocation)
        expectClose(gradients.parameters[entry.path]?.toArray() ?? [], differences, entry.path)
    }
    let inputDifferences = (0..<x.count).map { index in
        func loss(_ change: Double) -> Double {
            var numbers = x.toArray()
            numbers[index] += change
            layer.isTraining = isTraining
            defer { layer.isTraining = false }
            return (layer(Tensor(numbers, shape: x.shape)) * weights).toArray().reduce(0, +)
        }
        return (loss(step) - loss(-step)) / (2 * step)
    }
    expectClose(gradients.input.toArray(), inputDifferences, "the input")
}

private func checkedGradients(
    of layer: any Layer, at x: Tensor, weights: Tensor, isTraining: Bool
) -> (parameters: [String: Tensor], input: Tensor) {
    struct Wrapped: Layer {
        let inner: any Layer
        func callAsFunction(_ x: Tensor) -> Tensor { inner(x) }
        var parts: [LayerPart] { inner.parts }
    }
    let gradients = NeuralNetworks.gradient(at: Wrapped(inner: layer)) { model in
        model.isTraining = isTraining
        return (model(x) * weights).sum()
    }
    layer.isTraining = isTraining
    defer { layer.isTraining = false }
    let input = Tensors.gradient(at: x) { (layer($0) * weights).sum() }
    return (Dictionary(uniqueKeysWithValues: zip(gradients.paths, gradients.tensors)), input)
}
