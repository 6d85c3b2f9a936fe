import NeuralNetworks
import Tensors
import Testing

/// What layers say of inputs they cannot take: the layer, both shapes, and what to do.
@Suite("Shape errors of layers")
struct ShapeErrorTests {
    @Test("name the layer, what it got, what it expected and what to write")
    func sentences() {
        let cases: [(any Layer, [Int], String)] = [
            (
                Conv1D(3, 8, kernelSize: 5), [2, 4, 10],
                "Conv1D: the input has 4 channels (shape [2, 4, 10]), expected 3; write Conv1D(4, 8, …)"
            ),
            (
                Conv1D(3, 8, kernelSize: 5), [2, 3, 4],
                "Conv1D: the sequence of 4 (shape [2, 3, 4]) is shorter than the kernel of 5; take a smaller kernel or "
                    + "more padding"
            ),
            (
                Conv1D(3, 8, kernelSize: 5), [2, 10, 3],
                "Conv1D: the input has 10 channels (shape [2, 10, 3]), expected 3; the channels seem to be last; "
                    + "transpose them to the front"
            ),
            (
                ConvTranspose2D(3, 2, kernelSize: 2), [2, 3, 4],
                "ConvTranspose2D: the input has shape [2, 3, 4], expected [N, 3, H, W]; put Reshape([3, height, width]) "
                    + "before this layer"
            ),
            (
                GroupNorm(2, 4), [2, 6, 3, 3],
                "GroupNorm: the input has shape [2, 6, 3, 3], expected 4 channels in [N, C, …]; write GroupNorm(2, 6)"
            ),
            (
                InstanceNorm(3), [2, 3],
                "InstanceNorm: a channel has one number only (shape [2, 3]) and so no variance; normalise where images "
                    + "have more than one pixel"
            ),
            (
                RMSNorm(4), [2, 5],
                "RMSNorm: the input has shape [2, 5], expected 4 in the last axis; write RMSNorm(5)"
            ),
            (
                LayerNorm([3, 4]), [2, 3, 5],
                "LayerNorm: the input has shape [2, 3, 5], expected [3, 4] in the last axes; write LayerNorm([3, 5])"
            ),
            (
                LSTM(3, 4), [2, 3],
                "LSTM: the input has shape [2, 3], expected [N, T, 3]; give it an axis of time; one step is "
                    + "Reshape([1, 3])"
            ),
            (
                GRU(3, 4), [2, 5, 7],
                "GRU: the input has shape [2, 5, 7], expected [N, T, 3]; write GRU(7, 4)"
            ),
            (
                MultiHeadAttention(6, heads: 2), [2, 3, 4],
                "MultiHeadAttention: the input has shape [2, 3, 4], expected [N, T, 6]; write MultiHeadAttention(4, "
                    + "heads: 2)"
            ),
            (
                AdaptiveAveragePool2D(2), [2, 8],
                "AdaptiveAveragePool2D: the input has shape [2, 8], expected [N, C, H, W]; pool before Flatten()"
            ),
            (
                Upsample(2), [2, 8],
                "Upsample: the input has shape [2, 8], expected [N, C, H, W]; put Reshape([channels, height, width]) "
                    + "before this layer"
            ),
            (
                MaxPool1D(2), [2, 8],
                "MaxPool1D: the input has shape [2, 8], expected [N, C, L]; pool sequences before Flatten(); images have "
                    + "MaxPool2D"
            ),
            (
                PReLU(channels: 3), [2, 5],
                "PReLU: the input has 5 channels (shape [2, 5]), expected 3; write PReLU(channels: 5), or PReLU() for "
                    + "one slope"
            ),
        ]
        for (layer, shape, sentence) in cases {
            expectFailure(sentence) { _ = layer(Tensor.zeros(shape)) }
        }
        expectFailure("Embedding: 7 is not one of the 5 things 0 to 4; write Embedding(8, 2)") {
            _ = Embedding(5, 2)(Tensor([1, 7]))
        }
    }

    @Test("settings that cannot be are refused when the layer is made")
    func settings() {
        expectFailure(
            "GroupNorm(3, 4): 4 channels do not part into 3 groups; take a number of groups that divides the channels"
        ) { _ = GroupNorm(3, 4) }
        expectFailure(
            "Conv2D(1, 2): padding .same cannot be the same on both sides of a kernel 2×2; take an odd kernel size, or "
                + "give the padding as a number"
        ) { _ = Conv2D(1, 2, kernelSize: 2, padding: .same) }
        expectFailure("ConvTranspose2D(1, 2): the output padding is 2×2; take 0 to the stride less 1") {
            _ = ConvTranspose2D(1, 2, kernelSize: 3, stride: 2, outputPadding: 2)
        }
        expectFailure(
            "MultiHeadAttention(5, heads: 2): 5 does not part into 2 heads; take a number of heads that divides the size"
        ) { _ = MultiHeadAttention(5, heads: 2) }
    }

    @Test("sizes that no machine can hold are refused when the layer is made")
    func impossible() {
        let largest = Int.max
        expectFailure("a tensor of shape [\(largest), \(largest)] does not fit into the memory of this machine") {
            _ = Dense(largest, largest)
        }
        expectFailure("a tensor of shape [\(largest), 3] does not fit into the memory of this machine") {
            _ = Embedding(largest, 3)
        }
        expectFailure("Conv2D(1, 1): the dilation is \(largest)×\(largest); take at most 1073741824") {
            _ = Conv2D(1, 1, kernelSize: 3, dilation: largest)
        }
        expectFailure("Conv1D(1, 1): the padding is 0×\(largest); take at most 1073741824") {
            _ = Conv1D(1, 1, kernelSize: 3, padding: largest)
        }
        expectFailure("MaxPool2D: the padding is \(largest)×\(largest); take 0 to half the window") {
            _ = MaxPool2D(2, padding: largest)
        }
        expectFailure("LSTM(\(largest), 2): the sizes are too large; take at most 268435456") { _ = LSTM(largest, 2) }
        let images = Tensor.ones([1, 1, 4, 4]), kernel = Tensor.ones([1, 1, 3, 3])
        for pair in [(largest, 1), (1, largest)] {
            let text = "\(pair.0) x \(pair.1)"
            expectFailure("conv2D: the padding is \(text); take 0 to 1073741824") {
                _ = conv2D(images, weight: kernel, padding: pair)
            }
            expectFailure("conv2D: the dilation is \(text); take 1 to 1073741824") {
                _ = conv2D(images, weight: kernel, dilation: pair)
            }
            expectFailure("convTranspose2D: the stride is \(text); take 1 to 1073741824") {
                _ = convTranspose2D(images, weight: kernel, stride: pair)
            }
        }
    }

    @Test("sizes can be given as numbers and pairs, padding by name")
    func sizes() {
        #expect(Conv2D(1, 2, kernelSize: 5, padding: .same).outputShape(input: [1, 9, 8]) == [2, 9, 8])
        #expect(Conv2D(1, 2, kernelSize: 3, padding: .valid).outputShape(input: [1, 9, 8]) == [2, 7, 6])
        #expect(Conv2D(1, 2, kernelSize: (3, 5), padding: .same).outputShape(input: [1, 9, 8]) == [2, 9, 8])
        #expect(Conv2D(1, 2, kernelSize: (3, 5), stride: 2).outputShape(input: [1, 9, 9]) == [2, 4, 3])
        #expect(Conv2D(1, 2, kernelSize: (3, 5), padding: 1).outputShape(input: [1, 9, 9]) == [2, 9, 7])
        #expect(Conv1D(1, 2, kernelSize: 3, padding: .same, dilation: 2).outputShape(input: [1, 9]) == [2, 9])
    }
}
