import NeuralNetworks
import Tensors
import Testing

@Suite("Conv2D")
struct Conv2DTests {
    @Test("from 1 to 10 channels with 5×5 kernels has 26 × 10 = 260 parameters")
    func parameters() {
        let layer = Conv2D(1, 10, kernelSize: 5)
        #expect(layer.parameterCount == 260)
        #expect(
            layer.explainParameters() == """
                Conv2D(1, 10, kernelSize: 5):
                  weights of a kernel: channels × height × width = 1 × 5 × 5 = 25
                  with its bias: 25 + 1 = 26
                  kernels: 26 × 10 = 260
                """)
    }

    @Test("turns [3, 244, 244] into [10, 242, 242] with 3×3 kernels")
    func shape() {
        let layer = Conv2D(3, 10, kernelSize: 3)
        #expect(layer.outputShape(input: [3, 244, 244]) == [10, 242, 242])
        #expect(
            layer.explainShape(input: [3, 244, 244]) == """
                Conv2D(3, 10, kernelSize: 3): [3, 244, 244] → [10, 242, 242]
                  height: (H − K + 2P)/S + 1 = (244 − 3 + 2·0)/1 + 1 = 242
                  width: (W − K + 2P)/S + 1 = (244 − 3 + 2·0)/1 + 1 = 242
                  channels: the number of kernels = 10
                """)
        #expect(layer.macs(input: [3, 244, 244]) == 242 * 242 * 10 * 27)
    }

    @Test("multiplies the window with the kernel and sums")
    func formula() {
        let layer = Conv2D(1, 1, kernelSize: 2)
        layer.weight.value = Tensor([1, 2, 3, 4]).reshaped(to: [1, 1, 2, 2])
        layer.bias?.value = Tensor([10.0])
        let x = Tensor([[1, 2, 3], [4, 5, 6], [7, 8, 9]]).reshaped(to: [1, 1, 3, 3])
        // 1·1 + 2·2 + 3·4 + 4·5 + 10 = 47
        #expect(layer(x) == Tensor([[47, 57], [77, 87]]).reshaped(to: [1, 1, 2, 2]))
    }

    @Test("gives the shape it announces")
    func announced() {
        let examples: [(Conv2D, [Int])] = [
            (Conv2D(4, 6, kernelSize: 3, stride: 2, padding: 1), [4, 9, 8]),
            (Conv2D(4, 6, kernelSize: (3, 1), padding: (1, 0)), [4, 5, 7]),
            (Conv2D(4, 8, kernelSize: 3, dilation: 2, groups: 2, bias: false), [4, 9, 9]),
            (Conv2D(4, 4, kernelSize: 3, padding: 1, groups: 4), [4, 6, 6]),
        ]
        for (layer, input) in examples {
            #expect(layer(Tensor.zeros([2] + input)).shape == [2] + layer.outputShape(input: input), "\(layer)")
        }
    }

    @Test("its gradients agree with finite differences")
    func gradients() {
        expectGradients(of: Conv2D(2, 3, kernelSize: 3, padding: 1), input: [2, 2, 5, 5])
        expectGradients(of: Conv2D(2, 4, kernelSize: 3, stride: 2, groups: 2), input: [2, 2, 6, 5])
    }

    @Test("says what does not fit and what would")
    func mismatch() {
        let layer = Conv2D(1, 8, kernelSize: 3)
        expectFailure("Conv2D: the input has 3 channels (shape [2, 3, 8, 8]), expected 1; write Conv2D(3, 8, …)") {
            _ = layer(Tensor.zeros([2, 3, 8, 8]))
        }
        expectFailure(
            "Conv2D: the input has shape [2, 8, 8, 1], expected [N, 1, H, W]; the channels seem to be last; transpose them to the front"
        ) {
            _ = layer(Tensor.zeros([2, 8, 8, 1]))
        }
        expectFailure(
            "Conv2D: the input has shape [1, 8, 8], expected [N, 1, H, W]; for one image, add the batch axis: x.reshaped(to: [1, 1, 8, 8])"
        ) {
            _ = layer(Tensor.zeros([1, 8, 8]))
        }
        expectFailure(
            "Conv2D: the image 2×8 (shape [5, 1, 2, 8]) is smaller than the kernel 3×3; take a smaller kernel or more padding"
        ) {
            _ = layer(Tensor.zeros([5, 1, 2, 8]))
        }
        expectFailure("Conv2D(4, 6): groups is 4; take a number that divides both 4 and 6") {
            _ = Conv2D(4, 6, kernelSize: 3, groups: 4)
        }
    }
}
