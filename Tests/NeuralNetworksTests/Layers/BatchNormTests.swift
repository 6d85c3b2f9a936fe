import NeuralNetworks
import Tensors
import Testing

@Suite("BatchNorm")
struct BatchNormTests {
    @Test("normalises four numbers as one does by hand")
    func byHand() {
        let layer = BatchNorm(1, epsilon: 0)
        layer.isTraining = true
        // μ = 5, σ² = (9 + 1 + 1 + 9)/4 = 5
        let y = layer(Tensor([[2], [4], [6], [8]]))
        let root = 5.0.squareRoot()
        #expect(y.allClose(Tensor([[-3 / root], [-1 / root], [1 / root], [3 / root]]), tolerance: 1e-6))
    }

    @Test("scales by γ and shifts by β")
    func scale() {
        let layer = BatchNorm(1, epsilon: 0)
        layer.gamma.value = Tensor([2.0])
        layer.beta.value = Tensor([1.0])
        layer.isTraining = true
        #expect(layer(Tensor([[-1], [1]])).allClose(Tensor([[-1], [3]]), tolerance: 1e-6))
    }

    // torch.nn.BatchNorm1d(1) after one batch [2, 4, 6, 8]: running_mean 0.5, running_var 0.9 + 0.1 · 20/3
    @Test("training moves the running statistics, with the unbiased variance")
    func running() {
        let layer = BatchNorm(1)
        layer.isTraining = true
        _ = layer(Tensor([[2], [4], [6], [8]]))
        #expect(abs(layer.runningMean.value.scalar - 0.5) < 1e-6)
        #expect(abs(layer.runningVariance.value.scalar - (0.9 + 0.1 * 20 / 3)) < 1e-6)
    }

    @Test("outside training the running statistics are used and stay")
    func inference() {
        let layer = BatchNorm(1, epsilon: 0)
        layer.runningMean.value = Tensor([10.0])
        layer.runningVariance.value = Tensor([4.0])
        #expect(layer(Tensor([[10], [14]])).allClose(Tensor([[0], [2]]), tolerance: 1e-6))
        #expect(layer.runningMean.value.scalar == 10)
    }

    @Test("an image is normalised a channel, over batch and pixels")
    func images() {
        let layer = BatchNorm(3)
        layer.isTraining = true
        let y = layer(Tensor.randomNormal([4, 3, 5, 5], mean: 7, standardDeviation: 3))
        #expect(y.mean(axes: [0, 2, 3]).allClose(Tensor.zeros([3]), tolerance: 1e-5))
        #expect(y.variance(axes: [0, 2, 3]).allClose(Tensor.ones([3]), tolerance: 1e-4))
    }

    @Test("its gradients agree with finite differences in both modes")
    func gradients() {
        expectGradients(of: BatchNorm(3), input: [6, 3])
        expectGradients(of: BatchNorm(2), input: [3, 2, 3, 3])
        expectGradients(of: BatchNorm(3), input: [6, 3], isTraining: false)
        expectGradients(of: LayerNorm(4), input: [3, 4])
    }

    @Test("statistics are saved but not counted")
    func statistics() {
        let layer = BatchNorm(8)
        #expect(layer.parameterCount == 16)
        #expect(layer.state.map(\.path) == ["gamma", "beta", "runningMean", "runningVariance"])
    }

    @Test("says what does not fit and what would")
    func mismatch() {
        expectFailure(
            "BatchNorm: the input has shape [2, 4], expected 8 features in [N, C] or [N, C, H, W]; write BatchNorm(4)"
        ) {
            _ = BatchNorm(8)(Tensor.zeros([2, 4]))
        }
        let layer = BatchNorm(4)
        layer.isTraining = true
        expectFailure(
            "BatchNorm: one number a feature (shape [1, 4]) has no variance; train on batches of at least 2 examples"
        ) {
            _ = layer(Tensor.zeros([1, 4]))
        }
    }
}
