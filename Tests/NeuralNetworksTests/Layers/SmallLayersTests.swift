import NeuralNetworks
import Tensors
import Testing

@Suite("Small layers")
struct SmallLayersTests {
    @Test("dropout keeps the mean in training and everything otherwise")
    func dropout() {
        let layer = Dropout(0.3, random: RandomSource(seed: 1))
        let x = Tensor.ones([100, 200])
        #expect(layer(x) == x)
        layer.isTraining = true
        let y = layer(x)
        #expect(abs(y.mean().scalar - 1) < 0.02)
        let kept = (y .> 0).mean().scalar
        #expect(abs(kept - 0.7) < 0.02)
        #expect(y.max().allClose(Tensor(1 / 0.7)))
        #expect(y != layer(x))
    }

    @Test("dropout drops the same with the same seed")
    func dropoutSeed() {
        func dropped() -> Tensor {
            let layer = Dropout(0.5, random: RandomSource(seed: 5))
            layer.isTraining = true
            return layer(Tensor.ones([8, 8]))
        }
        #expect(dropped() == dropped())
    }

    @Test("a residual block of zeros gives its input back")
    func residual() {
        let block = Residual {
            Dense(4, 4, initializer: .zeros)
        }
        let x = Tensor.randomNormal([3, 4])
        #expect(block(x) == x)
        #expect(block.parameters.map(\.path) == ["inner.0.weight", "inner.0.bias"])
        expectGradients(of: Residual(shortcut: Dense(4, 2)) { Dense(4, 2, activation: .tanh) }, input: [3, 4])
    }

    @Test("a residual block that changes the shape asks for a shortcut")
    func residualMismatch() {
        expectFailure(
            "Residual: the layers give [2, 3] and the way around them [2, 4]; give shortcut: a layer that changes x in the same way, such as a 1×1 Conv2D"
        ) {
            _ = Residual { Dense(4, 3) }(Tensor.zeros([2, 4]))
        }
    }

    @Test("max pooling takes the largest and average pooling the mean")
    func pooling() {
        let x = Tensor([[1, 2, 5, 6], [3, 4, 7, 8], [1, 1, 0, 0], [1, 5, 0, 4]]).reshaped(to: [1, 1, 4, 4])
        #expect(MaxPool2D(2)(x) == Tensor([[4, 8], [5, 4]]).reshaped(to: [1, 1, 2, 2]))
        #expect(AveragePool2D(2)(x) == Tensor([[2.5, 6.5], [2, 1]]).reshaped(to: [1, 1, 2, 2]))
        #expect(GlobalAveragePool2D()(x) == Tensor([[3.0]]))
        let images = Tensor.randomNormal([3, 2, 6, 7])
        let windows = images[.all, .all, .all, 0..<6].reshaped(to: [3, 2, 3, 2, 3, 2])
        #expect(MaxPool2D(2)(images) == windows.max(axes: [3, 5]))
        #expect(AveragePool2D(2)(images).allClose(windows.mean(axes: [3, 5]), tolerance: 1e-6))
        #expect(MaxPool2D(3, stride: 2, padding: 1).outputShape(input: [8, 9, 9]) == [8, 5, 5])
        let slopes = gradient(at: x) { MaxPool2D(2)($0).sum() }
        #expect(slopes.sum().scalar == 4)
        #expect((slopes * x).sum().scalar == 4 + 8 + 5 + 4)
        let averaged = Sequential {
            Conv2D(1, 2, kernelSize: 1)
            AveragePool2D(2)
        }
        expectGradients(of: averaged, input: [2, 1, 4, 4])
    }

    @Test("flatten and reshape go there and back")
    func shapes() {
        let x = Tensor.randomNormal([5, 2, 3, 4])
        let flat = Flatten()(x)
        #expect(flat.shape == [5, 24])
        #expect(Reshape([2, 3, -1])(flat) == x)
        #expect(Flatten().outputShape(input: [2, 3, 4]) == [24])
        expectFailure(
            "Reshape: an example of shape [24] has 24 elements, [5, 5] has 25; give a shape with 24 elements; one axis may be -1"
        ) {
            _ = Reshape([5, 5])(flat)
        }
    }

    @Test("a type of one's own needs callAsFunction only")
    func own() {
        struct Block: Layer {
            let inner = Dense(4, 4)
            let more: [any Layer] = [Dense(4, 4), Dropout(0.5)]
            let scale = Parameter(Tensor([2.0]))
            let mode = TrainingMode()
            func callAsFunction(_ x: Tensor) -> Tensor {
                mode.isTraining ? x : relu(inner(x)) * scale.value + x
            }
        }
        let block = Block()
        #expect(block.name == "Block")
        #expect(
            block.parameters.map(\.path) == ["inner.weight", "inner.bias", "more.0.weight", "more.0.bias", "scale"])
        #expect(block.outputShape(input: [4]) == [4])
        block.isTraining = true
        #expect(block.mode.isTraining)
        #expect(block.isTraining)
        block.freeze()
        #expect(block.parameters.allSatisfy { !$0.isTrainable })
    }
}

@Suite("Embedding with padding and Dropout2D")
struct PaddingAndChannelDropoutTests {
    @Test("the padding of an embedding is zero and learns nothing")
    func padding() {
        let layer = Embedding(5, 3, paddingIndex: 2, random: RandomSource(seed: 1))
        #expect(layer.weight.value[2].toArray() == [0, 0, 0])
        let x = Tensor([[0, 2], [2, 4]])
        let (value, gradients) = valueWithGradient(at: layer) { $0(x).square().sum() + $0(x).sum() }
        #expect(value.scalar != 0)
        let slopes = gradients.tensors[0]
        #expect(slopes[2].toArray() == [0, 0, 0])
        #expect(slopes[0].toArray().contains { $0 != 0 } && slopes[4].toArray().contains { $0 != 0 })
        let output = layer(x)
        #expect(output.shape == [2, 2, 3])
        #expect(output[0, 1].toArray() == [0, 0, 0])
        #expect(output[1, 1].toArray() == layer.weight.value[4].toArray())
        #expect(layer.copy().paddingIndex == 2)
        #expect("\(layer)" == "Embedding(5, 3, paddingIndex: 2)")
        #expect(throws: TensorError.self) { try FailureChannel.catching { _ = Embedding(5, 3, paddingIndex: 5) } }
    }

    @Test("whole channels are dropped, and their mean stays")
    func channels() throws {
        let layer = Dropout2D(0.25, random: RandomSource(seed: 2))
        let x = Tensor.ones([40, 50, 3, 4])
        #expect(layer(x).toArray() == x.toArray())
        layer.isTraining = true
        let y = layer(x)
        let channels = y.reshaped(to: [2000, 12])
        let isWhole = (channels.max(axis: 1) - channels.min(axis: 1)).toArray().allSatisfy { $0 == 0 }
        #expect(isWhole)
        let dropped = channels.max(axis: 1).toArray().filter { $0 == 0 }.count
        #expect(abs(dropped - 500) < 80)
        #expect(abs(y.mean().scalar - 1) < 0.06)
        #expect(throws: TensorError.self) { try FailureChannel.catching { layer(Tensor.ones([2, 3])) } }
        #expect(throws: TensorError.self) { try FailureChannel.catching { _ = Dropout2D(1) } }
    }
}
