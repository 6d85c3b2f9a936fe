import NeuralNetworks
import Tensors
import Testing

@Suite("Layers explain")
struct LayerExplanationTests {
    private static var layers: [(name: String, layer: any Layer, input: [Int])] {
        [
            ("dense", Dense(128, 10), [128]), ("dense-no-bias", Dense(4, 3, bias: false), [4]),
            ("conv2d", Conv2D(1, 10, kernelSize: 5), [1, 28, 28]),
            ("conv2d-seed", Conv2D(3, 10, kernelSize: 3), [3, 244, 244]),
            (
                "conv2d-full",
                Conv2D(4, 8, kernelSize: (3, 5), stride: 2, padding: 1, dilation: 2, groups: 2, bias: false),
                [4, 20, 31]
            ),
            ("conv1d", Conv1D(2, 4, kernelSize: 3, padding: 1), [2, 16]),
            ("conv-transpose", ConvTranspose2D(3, 6, kernelSize: 4, stride: 2, padding: 1), [3, 8, 8]),
            ("max-pool", MaxPool2D(2), [8, 9, 8]), ("batch-norm", BatchNorm(8), [8]),
            ("layer-norm", LayerNorm(16), [16]),
            ("group-norm", GroupNorm(2, 8), [8, 4, 4]), ("lstm", LSTM(3, 5, layers: 2), [7, 3]),
            ("attention", MultiHeadAttention(8, heads: 2), [5, 8]), ("embedding", Embedding(100, 8), [4]),
            ("upsample", Upsample(2), [3, 4, 5]), ("flatten", Flatten(), [8, 4, 4]),
            (
                "cnn",
                Sequential {
                    Conv2D(1, 8, kernelSize: 3, padding: 1)
                    BatchNorm(8)
                    ReLU()
                    MaxPool2D(2)
                    Flatten()
                    Dense(128, 10)
                }, [1, 8, 8]
            ),
        ]
    }

    @Test("parameters and shapes as they did", arguments: layers.indices)
    func snapshots(index: Int) {
        let (name, layer, input) = Self.layers[index]
        ExplanationSnapshots.check(layer.explainParameters(), "parameters-\(name)")
        ExplanationSnapshots.check(layer.explainShape(input: input), "shape-\(name)")
        #expect(layer.explainParameters().contains("\(layer.parameterCount)") || layer.parameterCount == 0)
    }

    @Test("batch normalisation with the numbers of the batch and with the running ones")
    func batchNorm() {
        let layer = BatchNorm(2)
        layer.gamma.value = Tensor([2, 1])
        layer.beta.value = Tensor([0.5, 0])
        let x = Tensor([[1, 10], [2, 20], [3, 30], [6, 40]])
        let before = layer.runningMean.value
        ExplanationSnapshots.check(layer.explain(x), "batch-norm-training")
        ExplanationSnapshots.check(layer.explain(x, feature: 1, isTraining: false), "batch-norm-inference")
        ExplanationSnapshots.check(
            BatchNorm(1, convention: .keras).explain(Tensor([[1.0], [3]])), "batch-norm-keras")
        let images = Tensor.arange(0, 32).reshaped(to: [2, 2, 2, 4])
        ExplanationSnapshots.check(layer.explain(images, feature: 1), "batch-norm-images")
        #expect(layer.runningMean.value == before)
        expectFailure("BatchNorm.explain: index 2 is out of range for axis 1, which has 2 elements") {
            _ = layer.explain(x, feature: 2)
        }
        expectFailure(
            "BatchNorm: the input has shape [4, 1], expected 2 features in [N, C] or [N, C, H, W]; write BatchNorm(1)"
        ) {
            _ = layer.explain(x[.all, 0..<1])
        }
    }

    @Test("a window with the numbers of image and kernel")
    func window() {
        let layer = Conv2D(1, 1, kernelSize: 3, padding: 1)
        layer.weight.value = Tensor([1, 0, -1, 2, 0, -2, 1, 0, -1]).reshaped(to: [1, 1, 3, 3])
        layer.bias?.value = Tensor([0.5])
        let image = Tensor.arange(0, 16).reshaped(to: [1, 4, 4])
        ExplanationSnapshots.check(layer.explainWindow(image, row: 1, column: 2), "window")
        ExplanationSnapshots.check(layer.explainWindow(image), "window-padded")
        let deep = Conv2D(4, 2, kernelSize: 2, stride: 2, groups: 2, bias: false)
        deep.weight.value = Tensor.arange(0, 16).reshaped(to: [2, 2, 2, 2])
        let stack = Tensor.arange(0, 64).reshaped(to: [1, 4, 4, 4])
        ExplanationSnapshots.check(deep.explainWindow(stack, output: 1, row: 1, column: 1), "window-groups")
        expectFailure(
            "Conv2D.explainWindow: there is no output [0, 4, 0]; the output has shape [1, 4, 4]; count channels, rows and columns from 0"
        ) {
            _ = layer.explainWindow(image, row: 4)
        }
        expectFailure(
            "Conv2D.explainWindow: the input has shape [4, 4]; give an image [1, H, W] or a batch of them"
        ) {
            _ = layer.explainWindow(image[0])
        }
    }
}

@Suite("Losses and activations explain")
struct LossExplanationTests {
    @Test("softmax and cross-entropy in the stable form")
    func crossEntropy() {
        ExplanationSnapshots.check(explainCrossEntropy(logits: [2, 1, 0.1], label: 0), "cross-entropy")
        ExplanationSnapshots.check(explainCrossEntropy(logits: [1000, 0, -1000], label: 1), "cross-entropy-large")
        expectFailure(
            "explainCrossEntropy: there is no class 3 among 3 logits; give a finite logit for each class and a label from 0"
        ) {
            _ = explainCrossEntropy(logits: [1, 2, 3], label: 3)
        }
        expectFailure(
            "explainCrossEntropy: a logit is nan or infinite; give a finite logit for each class and a label from 0"
        ) {
            _ = explainCrossEntropy(logits: [1, .nan], label: 0)
        }
    }

    @Test("binary cross-entropy, also where the logarithm has no value")
    func binary() {
        ExplanationSnapshots.check(explainBinaryCrossEntropy(probability: 0.8, label: 1), "binary-cross-entropy")
        #expect(explainBinaryCrossEntropy(probability: 0, label: 1).contains("−100"))
        expectFailure(
            "explainBinaryCrossEntropy: the probability is 1.5, the label 1; give a probability from 0 to 1 and the label 0 or 1"
        ) {
            _ = explainBinaryCrossEntropy(probability: 1.5, label: 1)
        }
    }

    private static var activations: [Activation] {
        [
            .identity, .relu, .leakyReLU, .leakyReLU(slope: 0.2), .preLU, .elu, .selu, .gelu, .silu, .softplus,
            .softsign, .tanh,
            .sigmoid, .hardSigmoid, .hardSwish, .mish,
        ]
    }

    @Test("activations and their slopes, on both sides of zero", arguments: activations.indices)
    func activation(index: Int) throws {
        let activation = Self.activations[index]
        ExplanationSnapshots.check(
            Explanation("", joining: [activation.explain(at: 0.5), activation.explain(at: -1.5)]),
            "activation-\(activation.name.filter { $0.isLetter })")
        for z in [0.5, -1.5] {
            let value = activation(Tensor([z], dtype: .float64)).toArray()[0]
            guard let formulas = Activation.formulas(named: activation.name, .symbol("z", z), .symbol("f", value))
            else {
                continue
            }
            let slope = Tensors.gradient(at: Tensor([z], dtype: .float64)) { activation($0).sum() }.toArray()[0]
            #expect(abs(try #require(formulas.value.value) - value) < 1e-6)
            #expect(abs(try #require(formulas.slope.value) - slope) < 1e-6)
        }
    }

    @Test("not softmax, which is no function of one number")
    func softmax() {
        expectFailure(
            "softmax.explain: it is a function of all outputs together; take explainCrossEntropy(logits:label:)"
        ) {
            _ = Activation.softmax.explain(at: 1)
        }
    }
}

@Suite("Initializers and gradients explain")
struct InitialExplanationTests {
    @Test("variances, and what is drawn has them")
    func initializers() throws {
        let uniform = Initializer.xavierUniform.explain(shape: [64, 128]).text
        #expect(uniform.hasPrefix("xavierUniform, a weight of shape [64, 128]:\n  n_in  = 128\n  n_out = 64\n"))
        #expect(uniform.contains("a     = √(6 / (n_in + n_out)) = √(6 / (128 + 64)) = 0.176777"))
        #expect(uniform.contains("Var   = a²/3 = 0.176777²/3 = 0.0104167"))
        let normal = Initializer.kaimingNormal.explain(shape: [16, 8, 3, 3]).text
        #expect(normal.contains("n_in = 8 × 3 × 3 = 72"))
        #expect(normal.contains("Var  = 2 / n_in = 2 / 72 = 0.0277778"))
        #expect(normal.contains("σ    = √Var = √0.0277778 = 0.166667"))
        #expect(Initializer.kaimingUniform.explain(shape: [4, 9]).contains("√(6 / n_in) = √(6 / 9)"))
        #expect(Initializer.kaimingNormal(mode: .fanOut).explain(shape: [4, 9]).contains("2 / n_out = 2 / 4 = 0.5"))
        #expect(Initializer.normal(standardDeviation: 0.5).explain(shape: [4, 9]).contains("σ² = 0.5² = 0.25"))
        #expect(Initializer.zeros.explain(shape: [4, 9]).contains("drawn: 36 numbers from 0 to 0, mean 0, variance 0"))
        for initializer in [Initializer.xavierUniform, .xavierNormal] {
            let drawn = initializer(shape: [64, 128], random: RandomSource(seed: 0)).variance().scalar
            #expect(abs(drawn - 2.0 / 192) < 0.05 * 2 / 192)
        }
        expectFailure(
            "zeros.explain: the shape [0, 3] is not one of a weight; give positive sizes, outputs first, of at most 16 million numbers"
        ) {
            _ = Initializer.zeros.explain(shape: [0, 3])
        }
    }

    @Test("the way of a batch and of its gradient back")
    func gradients() {
        let (first, second) = (Dense(2, 2, activation: .tanh), Dense(2, 1))
        first.weight.value = Tensor([[0.5, -1], [1, 0.25]])
        second.weight.value = Tensor([[1, -2]])
        let x = Tensor([[1, 2], [0, -1]])
        let labels = Tensor([[0.5], [0.0]])
        let plain = explainGradients(
            of: Sequential(layers: [first, second]), at: x, labels: labels, loss: .meanSquaredError)
        // By NumPy: z = x @ W.T; a = tanh(z); d = (a @ V.T - y); d.T @ a; d @ V; (d @ V) * (1 - a * a)
        for line in [
            "x W₁ᵀ + b₁ = [[−1.5, 1.5], [1, −0.25]]", "tanh(z₁) = [[−0.9051, 0.9051], [0.7616, −0.2449]]",
            "meanSquaredError = 5.953", "∂L/∂z₂ = [[−3.215], [1.251]]", "(∂L/∂z₂)ᵀ a₁ = [[3.864, −3.217]]",
            "Σ ∂L/∂z₂ = [−1.964]", "∂L/∂z₂ W₂ = [[−3.215, 6.431], [1.251, −2.503]]",
            "∂L/∂a₁ · tanh′(z₁) = [[−0.5811, 1.162], [0.5256, −2.353]]",
        ] {
            #expect(plain.contains(line), "\(line) is not in\n\(plain)")
        }
        #expect(plain.latex.contains(#"\frac{\partial L}{\partial W_{2}} &= \left(\frac{\partial L}{\partial z_{2}}"#))
        let classifier = Sequential(layers: [first, ReLU(), Dense(weight: second.weight, bias: nil), Sigmoid()])
        let slopes = gradient(at: classifier) { LossFunction.binaryCrossEntropy($0(x), labels) }
        let text = explainGradients(of: classifier, at: x, labels: labels, loss: .binaryCrossEntropy).text
        #expect(text.contains(MathText(slopes["2.weight"]!).text))
        expectFailure(
            "Dense: the input has 3 features, expected 2; write Dense(3, 2)"
        ) {
            _ = explainGradients(
                of: Sequential(layers: [first, second]), at: Tensor.ones([1, 3]), labels: labels,
                loss: .meanSquaredError)
        }
    }
}
