import NeuralNetworks
import Tensors
import Testing

/// Recurrent layers, whose steps in float32 are one operation, against the same steps made of other operations in float64.
@Suite("Recurrent layers")
struct RecurrentTests {
    private static let layers: [@Sendable () -> any Layer] = [
        { RNN(3, 5, returnsSequences: true, random: RandomSource(seed: 1)) },
        { RNN(3, 5, activation: .relu, bidirectional: true, random: RandomSource(seed: 2)) },
        { GRU(3, 5, returnsSequences: true, random: RandomSource(seed: 3)) },
        { GRU(3, 17, layers: 2, bidirectional: true, random: RandomSource(seed: 4)) },
        { GRU(3, 5, bias: false, random: RandomSource(seed: 5)) },
        { LSTM(3, 5, random: RandomSource(seed: 6)) },
        { LSTM(3, 5, layers: 2, bidirectional: true, returnsSequences: true, random: RandomSource(seed: 7)) },
        { LSTM(3, 33, bidirectional: true, random: RandomSource(seed: 8)) },
        { LSTM(3, 5, returnsSequences: true, bias: false, random: RandomSource(seed: 9)) },
    ]

    private let x = Tensor.randomNormal([4, 6, 3], using: RandomSource(seed: 10))

    /// The outputs, and the gradients of a weighted sum of them at all parameters and at the input.
    private func results(_ layer: any Layer, _ x: Tensor) -> [Tensor] {
        let outputs = layer(x)
        let weights = Tensor.randomNormal(outputs.shape, using: RandomSource(seed: 11)).as(x.dtype)
        let gradients = gradient(at: Sequential(layers: [layer])) { ($0(x) * weights).sum() }
        return [outputs, Tensors.gradient(at: x) { (layer($0) * weights).sum() }] + gradients.tensors
    }

    @Test("give what their steps give one by one, there and back", arguments: 0..<layers.count)
    func steps(index: Int) {
        let layer = Self.layers[index]()
        let single = results(layer, x)
        for entry in layer.parameters { entry.parameter.value = entry.parameter.value.as(.float64) }
        let double = results(layer, x.as(.float64))
        #expect(double[0].dtype == .float64 && single[0].dtype == .float32)
        #expect(single.count == double.count && single.count > 3)
        for (one, other) in zip(single, double) {
            #expect(one.shape == other.shape)
            #expect(one.as(.float64).allClose(other, tolerance: 2e-5), "\(layer)")
        }
    }

    @Test("pass gradients on to the state they begin with", arguments: [false, true])
    func initialState(bidirectional: Bool) {
        let layer = LSTM(3, 5, bidirectional: bidirectional, random: RandomSource(seed: 6))
        let shape = [bidirectional ? 2 : 1, 4, 5]
        let (hidden, cell) = (
            Tensor.randomNormal(shape, using: RandomSource(seed: 12)),
            Tensor.randomNormal(shape, using: RandomSource(seed: 13))
        )
        func loss(_ hidden: Tensor, _ cell: Tensor, _ x: Tensor) -> Tensor {
            let (outputs, state) = layer.run(x, from: RecurrentState(hidden: hidden, cell: cell))
            return square(outputs).sum() + exp(state.hidden).sum() + square(state.cell ?? state.hidden).sum()
        }
        let single = [
            Tensors.gradient(at: hidden) { loss($0, cell, x) }, Tensors.gradient(at: cell) { loss(hidden, $0, x) },
        ]
        for entry in layer.parameters { entry.parameter.value = entry.parameter.value.as(.float64) }
        let (h, c, input) = (hidden.as(.float64), cell.as(.float64), x.as(.float64))
        let double = [Tensors.gradient(at: h) { loss($0, c, input) }, Tensors.gradient(at: c) { loss(h, $0, input) }]
        for (one, other) in zip(single, double) { #expect(one.as(.float64).allClose(other, tolerance: 5e-5)) }
        #expect(gradientCheck(at: h) { loss($0, c, input) }.passes)
    }

    @Test("have second derivatives", arguments: 0..<layers.count)
    func secondDerivatives(index: Int) {
        let layer = Self.layers[index]()
        func sharpness(_ x: Tensor) -> Tensor { square(Tensors.gradient(at: x) { square(layer($0)).sum() }).sum() }
        let single = Tensors.gradient(at: x) { sharpness($0) }
        for entry in layer.parameters { entry.parameter.value = entry.parameter.value.as(.float64) }
        let double = Tensors.gradient(at: x.as(.float64)) { sharpness($0) }
        let scale = double.abs().max().scalar
        #expect((single.as(.float64) - double).abs().max().scalar < 1e-4 * scale, "\(layer)")
    }

    @Test("give the same bits on one and two threads")
    func threads() {
        let layer = LSTM(8, 700, returnsSequences: true, random: RandomSource(seed: 6))
        let x = Tensor.randomNormal([40, 3, 8], using: RandomSource(seed: 10))
        let before = threadCount
        defer { threadCount = before }
        let both = [1, 2].map { count in
            threadCount = count
            return results(layer, x).map { $0.toFloats() }
        }
        let areSame = both[0] == both[1]
        #expect(areSame)
    }
}
