import NeuralNetworks
import Tensors

/// What flows through a model: the output of each layer for a batch, and the gradient that comes back to it.
///
/// Models are followed through `Sequential`, `Residual` and every type that does nothing but apply its inner layers in
/// their order (`MLP`, `LeNet5`, `ResNet`); other types are seen from outside, as one layer.
package struct LayerTrace {
    package struct Entry {
        package let path: String
        package let layer: any Layer
        package let output: Tensor
        /// The gradient of the loss; nil without one.
        package var gradient: Tensor?
    }

    package private(set) var entries: [Entry] = []
    private var offsets: [Tensor] = []
    private let records: Bool

    private init(records: Bool) { self.records = records }

    /// Follows a batch forwards. Batch statistics are used as in training, and the running ones are left as they were.
    package static func forward(_ model: any Layer, _ x: Tensor, isTraining: Bool = true) -> LayerTrace {
        withUntouchedStatistics(model, isTraining: isTraining) {
            var trace = LayerTrace(records: false)
            _ = withoutGradient { trace.follow(model, x, path: "") }
            return trace
        }
    }

    /// Follows a batch forwards and its loss backwards.
    package static func withGradients(
        _ model: any Layer, _ x: Tensor, isTraining: Bool = true, loss: (Tensor) throws -> Tensor
    ) rethrows -> LayerTrace {
        try withUntouchedStatistics(model, isTraining: isTraining) {
            try recordingGradients {
                var trace = LayerTrace(records: true)
                let output = trace.follow(model, x, path: "")
                let value = try loss(output)
                let gradients = gradients(of: value, at: trace.offsets)
                for (index, gradient) in gradients.enumerated() { trace.entries[index].gradient = gradient }
                return trace
            }
        }
    }

    private static func withUntouchedStatistics<Result>(
        _ model: any Layer, isTraining: Bool, _ body: () throws -> Result
    ) rethrows -> Result {
        let state = ModelState(of: model)
        let wasTraining = model.isTraining
        model.isTraining = isTraining
        defer {
            model.isTraining = wasTraining
            state.restore(model)
        }
        return try body()
    }

    private mutating func follow(_ layer: any Layer, _ x: Tensor, path: String) -> Tensor {
        guard !FailureChannel.hasError else { return x }
        func inner(_ name: String) -> String { path.isEmpty ? name : path + "." + name }
        if let chain = layer as? Sequential {
            var current = x
            for (position, part) in chain.layers.enumerated() {
                current = follow(part, current, path: inner("\(position)"))
            }
            return current
        }
        if let network = layer as? ResNet { return follow(network.chain, x, path: path) }
        if let residual = layer as? Residual {
            let difference = follow(residual.inner, x, path: inner("inner"))
            let around = residual.shortcut.map { follow($0, x, path: inner("shortcut")) } ?? x
            guard difference.shape == around.shape else { return residual(x) }
            return note(difference + around, of: residual, path: path)
        }
        if let parts = Self.chain(of: layer, for: x) {
            var current = x
            for part in parts { current = follow(part.layer, current, path: inner(part.path)) }
            return current
        }
        return note(layer(x), of: layer, path: path)
    }

    /// Notes an output. Zeros are added to it, at which the gradient is that of the output itself.
    private mutating func note(_ output: Tensor, of layer: any Layer, path: String) -> Tensor {
        entries.append(Entry(path: path, layer: layer, output: stopGradient(output), gradient: nil))
        guard records else { return output }
        let offset = Tensor.zeros(output.shape, dtype: output.dtype).asVariable()
        offsets.append(offset)
        return output + offset
    }

    /// The inner layers of a layer that only applies one after the other, which is found out by trying.
    private static func chain(of layer: any Layer, for x: Tensor) -> [LayerEntry]? {
        let parts = layer.innerLayers
        guard !parts.isEmpty, layer.state.allSatisfy({ $0.path.contains(".") }) else { return nil }
        let wasTraining = layer.isTraining
        layer.isTraining = false
        let wasDeferring = FailureChannel.isDeferring
        FailureChannel.isDeferring = true
        defer {
            layer.isTraining = wasTraining
            FailureChannel.isDeferring = wasDeferring
        }
        let example = x.shape.first == 1 ? x : x[0..<1]
        let isSame = withoutGradient { () -> Bool in
            let whole = layer(example)
            var current = example
            for part in parts where !FailureChannel.hasError { current = part.layer(current) }
            guard !FailureChannel.hasError, whole.shape == current.shape else { return false }
            return whole.allClose(current)
        }
        if FailureChannel.hasError { _ = FailureChannel.takeError() }
        return isSame ? parts : nil
    }
}

extension LayerTrace.Entry {
    /// The place and kind of the layer: `2 Dense(32, 10)`.
    package var name: String {
        path.isEmpty ? layer.caption : path + " " + layer.caption
    }

    /// The place and the name of the type alone: `2 Dense`.
    package var shortName: String { path.isEmpty ? layer.name : path + " " + layer.name }
}
