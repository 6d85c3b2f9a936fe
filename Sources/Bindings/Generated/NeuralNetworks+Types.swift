// Written by binding-generator from the public declarations of the library; do not edit.
// swift-format-ignore-file

import Datasets
import Interpreter
import NeuralNetworks
import PlotRenderers
import Plots
import Swiftlet
import Tensors
import Training

extension Library {
    /// The types of `NeuralNetworks`.
    mutating func bindNeuralNetworksTypes() {
        bindType("struct Activation: CustomStringConvertible", Activation.self, documentation: "A function applied to each output of a layer, without which a deep network would be no more than one matrix.\n\n    Dense(64, 32, activation: .relu)")
        bindProtocol("protocol ActivationLayer: Layer", (any ActivationLayer).self, documentation: "A layer that applies an activation and has no parameters.") {
            $0.conform("Layer") { (value: any ActivationLayer) -> any Layer in value }
        }
        bindType("struct ReLU: Layer, ActivationLayer, ReplayableLayer", ReLU.self, documentation: "max(0, x), the usual choice between layers.") {
            $0.conform("Layer") { (value: ReLU) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: ReLU) -> any ActivationLayer in value }
        }
        bindType("struct ELU: Layer, ActivationLayer, ReplayableLayer", ELU.self, documentation: "x where positive, alpha (eˣ − 1) elsewhere.") {
            $0.conform("Layer") { (value: ELU) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: ELU) -> any ActivationLayer in value }
        }
        bindType("struct SELU: Layer, ActivationLayer", SELU.self, documentation: "ELU with the scales that keep mean and variance from layer to layer.") {
            $0.conform("Layer") { (value: SELU) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: SELU) -> any ActivationLayer in value }
        }
        bindType("struct GELU: Layer, ActivationLayer, ReplayableLayer", GELU.self, documentation: "x Φ(x), with Φ the normal distribution function.") {
            $0.conform("Layer") { (value: GELU) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: GELU) -> any ActivationLayer in value }
        }
        bindType("struct SiLU: Layer, ActivationLayer, ReplayableLayer", SiLU.self, documentation: "x · sigmoid(x), also called swish.") {
            $0.conform("Layer") { (value: SiLU) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: SiLU) -> any ActivationLayer in value }
        }
        bindType("struct Softplus: Layer, ActivationLayer", Softplus.self, documentation: "log(1 + eˣ), a smooth ReLU.") {
            $0.conform("Layer") { (value: Softplus) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: Softplus) -> any ActivationLayer in value }
        }
        bindType("struct Softsign: Layer, ActivationLayer", Softsign.self, documentation: "x / (1 + |x|).") {
            $0.conform("Layer") { (value: Softsign) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: Softsign) -> any ActivationLayer in value }
        }
        bindType("struct Tanh: Layer, ActivationLayer, ReplayableLayer", Tanh.self, documentation: "The hyperbolic tangent, between −1 and 1.") {
            $0.conform("Layer") { (value: Tanh) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: Tanh) -> any ActivationLayer in value }
        }
        bindType("struct Sigmoid: Layer, ActivationLayer, ReplayableLayer", Sigmoid.self, documentation: "1 / (1 + e⁻ˣ), between 0 and 1.") {
            $0.conform("Layer") { (value: Sigmoid) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: Sigmoid) -> any ActivationLayer in value }
        }
        bindType("struct HardSigmoid: Layer, ActivationLayer", HardSigmoid.self, documentation: "Straight pieces in the place of a sigmoid.") {
            $0.conform("Layer") { (value: HardSigmoid) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: HardSigmoid) -> any ActivationLayer in value }
        }
        bindType("struct HardSwish: Layer, ActivationLayer", HardSwish.self, documentation: "x · hardSigmoid(x).") {
            $0.conform("Layer") { (value: HardSwish) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: HardSwish) -> any ActivationLayer in value }
        }
        bindType("struct Mish: Layer, ActivationLayer", Mish.self, documentation: "x · tanh(softplus(x)).") {
            $0.conform("Layer") { (value: Mish) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: Mish) -> any ActivationLayer in value }
        }
        bindType("struct Softmax: Layer, ActivationLayer", Softmax.self, documentation: "The probabilities of the classes: eˣⁱ / Σ eˣʲ over each row.") {
            $0.conform("Layer") { (value: Softmax) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: Softmax) -> any ActivationLayer in value }
        }
        bindType("struct LogSoftmax: Layer, ActivationLayer", LogSoftmax.self, documentation: "The logarithms of the probabilities of the classes.") {
            $0.conform("Layer") { (value: LogSoftmax) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: LogSoftmax) -> any ActivationLayer in value }
        }
        bindType("struct LeakyReLU: Layer, ActivationLayer", LeakyReLU.self, documentation: "x where positive, slope · x elsewhere.") {
            $0.conform("Layer") { (value: LeakyReLU) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: LeakyReLU) -> any ActivationLayer in value }
        }
        bindType("struct Applied: Layer, ActivationLayer, CustomStringConvertible, ReplayableLayer", Applied.self, documentation: "An activation as a layer of its own: `Applied(.relu)` is `ReLU()`.") {
            $0.conform("Layer") { (value: Applied) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: Applied) -> any ActivationLayer in value }
        }
        bindType("struct PReLU: Layer, CustomStringConvertible", PReLU.self, documentation: "A ReLU whose slope for negative inputs is learnt (He et al. 2015): x where positive, a · x elsewhere.") {
            $0.conform("Layer") { (value: PReLU) -> any Layer in value }
        }
        bindType("struct Explanation: CustomStringConvertible, Equatable, ExpressibleByStringLiteral, ExpressibleByStringInterpolation", Explanation.self, documentation: "How a number comes about: formulas with the numbers put in, as aligned text and as TeX.\n\n    let 解释 = Conv2D(1, 10, kernelSize: 5).explainParameters()\n    print(解释)              // … kernels: 26 × 10 = 260\n\nAs the last value of a cell it is typeset where the frontend can do so.") {
            $0.setEquatable(Explanation.self)
        }
        bindType("struct Gradients: CustomStringConvertible, Tabulated", Gradients.self, documentation: "The gradients of one value at the parameters of a model: a result, never a field that must be zeroed.")
        bindType("struct Fans: Equatable", Fans.self, documentation: "How many numbers flow into and out of one unit of a weight.\n\nWeights are laid out outputs first: `[out, in]` for a dense layer, `[out, in / groups, height, width]` for a\nconvolution, whose fans count the window too.") {
            $0.setEquatable(Fans.self)
        }
        bindType("enum FanMode: Equatable, Hashable", FanMode.self, documentation: "Which of the fans of a weight its variance is divided by.") {
            $0.setHashable(FanMode.self)
        }
        bindType("struct Initializer: CustomStringConvertible", Initializer.self, documentation: "What the weights of a layer start from.\n\nWith n_in and n_out the fans of the weight, the variances are: Xavier 2/(n_in + n_out) (Glorot and Bengio 2010),\nLeCun 1/n_in (LeCun et al. 1998), Kaiming 2/n_in for ReLU (He et al. 2015). A uniform distribution on [−a, a] has the\nvariance a²/3, which is where the √6 of the Xavier and Kaiming bounds comes from.")
        bindType("struct ParameterEntry: CustomStringConvertible", ParameterEntry.self, documentation: "A parameter with its place in a model.")
        bindType("struct LayerEntry", LayerEntry.self, documentation: "An inner layer with its place in a model.")
        bindProtocol("protocol Layer", (any Layer).self, documentation: "A part of a model: turns a batch of inputs into a batch of outputs, and may have parameters.\n\nA type of one's own needs `callAsFunction` only:\n\n    struct Block: Layer {\n        let inner = Dense(32, 32)\n        func callAsFunction(_ x: Tensor) -> Tensor { relu(inner(x)) + x }\n    }\n\nIts parameters, inner layers, training modes and random streams are found by looking at its stored properties. Shapes passed to\n`outputShape`, `summary` and `explainShape` are of one example, without the batch axis.")
        bindType("enum LayerPart", LayerPart.self, documentation: "Something a layer is made of.") {
            $0.setPayload { (value: LayerPart, index, machine) in
                switch (index, value) {
                case (0, .parameter(let a0, let a1)): Tuple2<String, Boxed<Parameter>>.give((a0, a1), machine)
                case (1, .layer(let a0, let a1)): Tuple2<String, Boxed<any Layer>>.give((a0, a1), machine)
                case (2, .mode(let a0)): Tuple1<Boxed<TrainingMode>>.give(a0, machine)
                case (3, .random(let a0)): Tuple1<Boxed<RandomSource>>.give(a0, machine)
                default: nil
                }
            }
        }
        bindType("struct AdaptiveAveragePool2D: Layer, CustomStringConvertible", AdaptiveAveragePool2D.self, documentation: "Means of windows chosen so that the output has a given size, whatever the input: [N, C, H, W] becomes\n[N, C, height, width].\n\nWindow i of an axis goes from ⌊i·H/height⌋ to ⌈(i + 1)·H/height⌉, as in PyTorch.") {
            $0.conform("Layer") { (value: AdaptiveAveragePool2D) -> any Layer in value }
        }
        bindType("struct AveragePool2D: Layer, CustomStringConvertible", AveragePool2D.self, documentation: "The mean of each window, channel by channel.\n\nThe input is [N, C, H, W], the output [N, C, H', W'] with H' = (H − K + 2P)/S + 1, rounded down.") {
            $0.conform("Layer") { (value: AveragePool2D) -> any Layer in value }
        }
        bindType("struct BatchNorm: Layer, CustomStringConvertible, ReplayableLayer", BatchNorm.self, documentation: "Batch normalisation (Ioffe and Szegedy 2015): x̂ = (x − μ)/√(σ² + ε), y = γ x̂ + β, for each feature or channel.\n\nThe input is [N, C], each feature normalised over the batch, or [N, C, L] or [N, C, H, W], each channel over batch and\nplaces. In training μ and σ² are those of the batch, σ² divided by n (biased), and move the running statistics, which\ntake their place outside training. The conventions differ in how:\n\n    classic, PyTorch   running ← (1 − momentum) · running + momentum · batch, unbiased variance\n                       momentum 0.1 is the weight of the new, ε = 1e-5\n    Keras              running ← momentum · running + (1 − momentum) · batch, biased variance\n                       momentum 0.99 is the weight of the old, ε = 1e-3") {
            $0.conform("Layer") { (value: BatchNorm) -> any Layer in value }
        }
        bindType("struct Conv1D: Layer, CustomStringConvertible", Conv1D.self, documentation: "A one-dimensional convolution: each kernel slides along a sequence, multiplies and sums.\n\nThe input is [N, inputs, L], the weight [outputs, inputs / groups, K], the output [N, outputs, L'] with\nL' = (L − K + 2P)/S + 1, rounded down. The kernel is not flipped.") {
            $0.conform("Layer") { (value: Conv1D) -> any Layer in value }
        }
        bindType("struct Conv2D: Layer, CustomStringConvertible", Conv2D.self, documentation: "A two-dimensional convolution: each kernel slides over the image, multiplies and sums.\n\nThe input is [N, inputs, H, W], the weight [outputs, inputs / groups, K, K], the output [N, outputs, H', W'] with\nH' = (H − K + 2P)/S + 1, rounded down, and W' alike. As everywhere in the field the kernel is not flipped\n(cross-correlation).") {
            $0.conform("Layer") { (value: Conv2D) -> any Layer in value }
        }
        bindType("struct ConvTranspose2D: Layer, CustomStringConvertible", ConvTranspose2D.self, documentation: "The transpose of a convolution: images grow where the convolution would shrink them.\n\nEach pixel spreads its kernel over the output. The input is [N, inputs, H, W], the weight\n[inputs, outputs / groups, K, K], the output [N, outputs, H', W'] with H' = (H − 1)·S − 2P + D·(K − 1) + 1 + extra,\nwhere `outputPadding` is the extra.") {
            $0.conform("Layer") { (value: ConvTranspose2D) -> any Layer in value }
        }
        bindType("struct Dense: Layer, CustomStringConvertible, ReplayableLayer", Dense.self, documentation: "A fully connected layer: y = f(x Wᵀ + b), the lecture's z = W x + b for every row of the batch.\n\nW has shape [outputs, inputs], one row a unit, and b has shape [outputs]. The input is [N, inputs].") {
            $0.conform("Layer") { (value: Dense) -> any Layer in value }
        }
        bindType("struct Dropout: Layer, CustomStringConvertible, ReplayableLayer", Dropout.self, documentation: "Sets a share of its inputs to zero in training and scales the rest up, so that the mean stays the same.\n\nIn training y = x · mask / (1 − p), where mask is 0 with probability p; otherwise y = x (Srivastava et al. 2014, in\nthe inverted form).") {
            $0.conform("Layer") { (value: Dropout) -> any Layer in value }
        }
        bindType("struct Dropout2D: Layer, CustomStringConvertible", Dropout2D.self, documentation: "Sets a share of the channels of images to zero in training and scales the rest up (Tompson et al. 2015).\n\nNeighbours in an image are so much alike that dropping single numbers of it, as `Dropout` does, hides little; here a\nchannel of an example goes as a whole. The input is [N, C, …]. Outside training it is passed on.") {
            $0.conform("Layer") { (value: Dropout2D) -> any Layer in value }
        }
        bindType("struct Embedding: Layer, CustomStringConvertible", Embedding.self, documentation: "A learnt vector for each of a number of things, such as words: class numbers [N] become [N, size], [N, T] become\n[N, T, size].") {
            $0.conform("Layer") { (value: Embedding) -> any Layer in value }
        }
        bindType("struct Flatten: Layer, ReplayableLayer", Flatten.self, documentation: "Lays each example out as one row: [N, C, H, W] becomes [N, C·H·W].") {
            $0.conform("Layer") { (value: Flatten) -> any Layer in value }
        }
        bindType("struct GlobalAveragePool2D: Layer", GlobalAveragePool2D.self, documentation: "The mean of each channel: [N, C, H, W] becomes [N, C].") {
            $0.conform("Layer") { (value: GlobalAveragePool2D) -> any Layer in value }
        }
        bindType("struct GroupNorm: Layer, CustomStringConvertible", GroupNorm.self, documentation: "Group normalisation (Wu and He 2018): the channels of each example are divided into groups, and each group is\nnormalised over its channels and pixels, x̂ = (x − μ)/√(σ² + ε), y = γ x̂ + β with a γ and β a channel.\n\nIt is the same in training and inference and does not depend on the batch. The input is [N, C], [N, C, L] or\n[N, C, H, W]; σ² is the biased variance.") {
            $0.conform("Layer") { (value: GroupNorm) -> any Layer in value }
        }
        bindType("struct Identity: Layer, ReplayableLayer", Identity.self, documentation: "Gives its input back unchanged.") {
            $0.conform("Layer") { (value: Identity) -> any Layer in value }
        }
        bindType("struct InstanceNorm: Layer, CustomStringConvertible", InstanceNorm.self, documentation: "Instance normalisation (Ulyanov et al. 2016): each channel of each example is normalised over its pixels,\nx̂ = (x − μ)/√(σ² + ε).\n\nThe input is [N, C, L] or [N, C, H, W]. As in PyTorch there is no γ and β unless asked for.") {
            $0.conform("Layer") { (value: InstanceNorm) -> any Layer in value }
        }
        bindType("struct Lambda: Layer, CustomStringConvertible", Lambda.self, documentation: "A layer made of a closure: `Lambda { x in x * 2 }`.") {
            $0.conform("Layer") { (value: Lambda) -> any Layer in value }
        }
        bindType("struct LayerNorm: Layer, CustomStringConvertible", LayerNorm.self, documentation: "Layer normalisation (Ba et al. 2016): each example is normalised over its last axes, x̂ = (x − μ)/√(σ² + ε), and\ny = γ x̂ + β. It is the same in training and inference and needs no batch; σ² is the biased variance.") {
            $0.conform("Layer") { (value: LayerNorm) -> any Layer in value }
        }
        bindType("struct MaxPool2D: Layer, CustomStringConvertible", MaxPool2D.self, documentation: "The largest number of each window, channel by channel.\n\nThe input is [N, C, H, W], the output [N, C, H', W'] with H' = (H − K + 2P)/S + 1, rounded down.") {
            $0.conform("Layer") { (value: MaxPool2D) -> any Layer in value }
        }
        bindType("struct MultiHeadAttention: Layer, CustomStringConvertible", MultiHeadAttention.self, documentation: "Attention with several heads (Vaswani et al. 2017): every place of a sequence [N, T, size] takes from all places what\nsuits it.\n\nEach head has queries, keys and values of size / heads numbers: softmax(Q Kᵀ/√d) V. The heads are joined and go through\na dense layer. Called with one tensor it is self-attention.") {
            $0.conform("Layer") { (value: MultiHeadAttention) -> any Layer in value }
        }
        bindType("enum Padding: Equatable, Hashable", Padding.self, documentation: "How a window is padded, by its name.") {
            $0.setHashable(Padding.self)
        }
        bindType("struct MaxPool1D: Layer, CustomStringConvertible", MaxPool1D.self, documentation: "The largest number of each window of a sequence, channel by channel: [N, C, L] becomes [N, C, L'] with\nL' = (L − K + 2P)/S + 1, rounded down.") {
            $0.conform("Layer") { (value: MaxPool1D) -> any Layer in value }
        }
        bindType("struct AveragePool1D: Layer, CustomStringConvertible", AveragePool1D.self, documentation: "The mean of each window of a sequence, channel by channel: [N, C, L] becomes [N, C, L'].") {
            $0.conform("Layer") { (value: AveragePool1D) -> any Layer in value }
        }
        bindType("struct GlobalAveragePool1D: Layer", GlobalAveragePool1D.self, documentation: "The mean of each channel of a sequence: [N, C, L] becomes [N, C].") {
            $0.conform("Layer") { (value: GlobalAveragePool1D) -> any Layer in value }
        }
        bindType("struct RMSNorm: Layer, CustomStringConvertible", RMSNorm.self, documentation: "Root-mean-square normalisation (Zhang and Sennrich 2019): y = γ x / √(mean(x²) + ε) over the last axis. Layer\nnormalisation without the mean and the shift.") {
            $0.conform("Layer") { (value: RMSNorm) -> any Layer in value }
        }
        bindType("struct GRU: Layer, CustomStringConvertible", GRU.self, documentation: "A gated recurrent unit (Cho et al. 2014): goes along a sequence [N, T, inputs] with a state that gates let through.\n\n    r = σ(Wᵣ x + bᵣ + Uᵣ h + cᵣ),  z = σ(W_z x + b_z + U_z h + c_z)\n    n = tanh(Wₙ x + bₙ + r (Uₙ h + cₙ)),  h ← (1 − z) n + z h\n\nThe reset gate acts after the product with U, as in PyTorch and in Keras' `reset_after`. Gates lie one below the other\nin the order r, z, n.") {
            $0.conform("Layer") { (value: GRU) -> any Layer in value }
        }
        bindType("struct LSTM: Layer, CustomStringConvertible", LSTM.self, documentation: "Long short-term memory (Hochreiter and Schmidhuber 1997): goes along a sequence [N, T, inputs] with a state h and a\nmemory c.\n\n    i, f, o = σ(W x + b + U h + c),  g = tanh(W x + b + U h + c)\n    c ← f c + i g,  h ← o tanh(c)\n\nGates lie one below the other in the order i, f, g, o. The forget gate f starts open: its bias is 1.") {
            $0.conform("Layer") { (value: LSTM) -> any Layer in value }
        }
        bindType("struct RNN: Layer, CustomStringConvertible", RNN.self, documentation: "A recurrent layer (Elman 1990): goes along a sequence [N, T, inputs] with a state, h ← tanh(W x + b + U h + c).\n\nThe state starts from zeros. Gradients vanish or explode over long sequences; `GRU` and `LSTM` keep them.") {
            $0.conform("Layer") { (value: RNN) -> any Layer in value }
        }
        bindType("enum RNNActivation: Equatable, Hashable", RNNActivation.self, documentation: "The function of the step of an `RNN`.") {
            $0.setHashable(RNNActivation.self)
        }
        bindType("struct RecurrentState", RecurrentState.self, documentation: "The state of a recurrent layer between two runs.")
        bindType("struct Reshape: Layer, CustomStringConvertible", Reshape.self, documentation: "Gives each example another shape with the same number of elements.\n\nOne axis may be −1: it gets what is left.") {
            $0.conform("Layer") { (value: Reshape) -> any Layer in value }
        }
        bindType("struct Residual: Layer, LayerContainer, CustomStringConvertible", Residual.self, documentation: "Adds its input to the output of its layers: y = F(x) + x (He et al. 2015).\n\nIf F changes the shape, `shortcut` must change x in the same way: y = F(x) + shortcut(x), with a 1×1 convolution for\nexample. The gradient reaches x directly as well as through F, which is what lets very deep networks train.") {
            $0.conform("Layer") { (value: Residual) -> any Layer in value }
        }
        bindType("struct Sequential: LayerChain, Layer, LayerContainer, CustomStringConvertible, ReplayableLayer", Sequential.self, documentation: "Layers one after another: each gets the output of the one before.\n\n    let model = Sequential {\n        Dense(64, 32, activation: .relu)\n        Dense(32, 10)\n    }\n\nAn error inside names the layer by its position, counted from 0, with what the layer before gave.") {
            $0.conform("Layer") { (value: Sequential) -> any Layer in value }
        }
        bindType("struct Upsample: Layer, CustomStringConvertible", Upsample.self, documentation: "Makes images larger by a whole factor: [N, C, H, W] becomes [N, C, factor·H, factor·W].") {
            $0.conform("Layer") { (value: Upsample) -> any Layer in value }
        }
        bindType("enum Upsample.Mode: Equatable, Hashable", Upsample.Mode.self, documentation: "What new pixels are made of.") {
            $0.setHashable(Upsample.Mode.self)
        }
        bindProtocol("protocol Loss", (any Loss).self, documentation: "What training makes small: a function of a batch of outputs and their labels, with one number as its value.\n\n    model.fit(train, loss: .crossEntropy, …)\n\nThe losses of the library are `LossFunction`s. One of one's own is a closure with a name, or a type with one method\nof differentiable operations:\n\n    let mine = Loss(\"fourth power\") { predicted, expected in pow(predicted - expected, 4).mean() }\n\n    struct FourthPower: Loss {\n        func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor { pow(predicted - expected, 4).mean() }\n    }")
        bindType("enum ClassDecision: Equatable", ClassDecision.self, documentation: "How a class is read off an output.") {
            $0.setEquatable(ClassDecision.self)
            $0.setPayload { (value: ClassDecision, index, machine) in
                switch (index, value) {
                case (0, .largestScore): .zero
                case (1, .threshold(let a0)): Tuple1<Double>.give(a0, machine)
                case (2, .none): .zero
                default: nil
                }
            }
        }
        bindType("struct LossFunction: Loss, CustomStringConvertible", LossFunction.self, documentation: "A loss that is a function with a name: each of the library's, and `Loss(\"mine\") { … }`.") {
            $0.conform("Loss") { (value: LossFunction) -> any Loss in value }
        }
        bindType("enum Reduction: CaseIterable, Equatable, Hashable", Reduction.self, documentation: "How the losses of the elements of a batch become one number.") {
            $0.setHashable(Reduction.self)
        }
        bindType("enum ParameterNaming: Equatable, Hashable", ParameterNaming.self, documentation: "What parameters are called in a file.") {
            $0.setHashable(ParameterNaming.self)
        }
        bindType("struct ModelFileMismatch: Error, CustomStringConvertible", ModelFileMismatch.self, documentation: "A file that does not belong to the model it is loaded into.") {
            $0.setError(ModelFileMismatch.self)
        }
        bindType("struct ModelSummary: CustomStringConvertible, Tabulated", ModelSummary.self, documentation: "The layers of a model with their output shapes, parameters and costs, made without running the model.")
        bindType("struct ModelSummary.Row", ModelSummary.Row.self, documentation: "One layer of the model.")
        bindType("struct Ensemble: Layer, CustomStringConvertible", Ensemble.self, documentation: "Several models that answer together: their errors differ, and what they share is more often right.\n\n    let together = Ensemble([first, second, third], vote: .soft)\n    together.evaluate(test)") {
            $0.conform("Layer") { (value: Ensemble) -> any Layer in value }
        }
        bindType("enum Ensemble.Vote: Equatable, Hashable", Ensemble.Vote.self, documentation: "How one answer is made of many.") {
            $0.setHashable(Ensemble.Vote.self)
        }
        bindType("struct LeNet5: Layer, LayerChain, LayerContainer, CustomStringConvertible", LeNet5.self, documentation: "The convolutional network of LeCun et al. (1998) for handwritten digits, in the form it has today: two convolutions with\npooling and three dense layers, 61 706 parameters for 10 classes.\n\nImages are 1 × 32 × 32, or 1 × 28 × 28, which the first convolution then pads to 32.") {
            $0.conform("Layer") { (value: LeNet5) -> any Layer in value }
        }
        bindType("struct MLP: Layer, LayerChain, LayerContainer, CustomStringConvertible", MLP.self, documentation: "A multilayer perceptron: dense layers one after the other, with an activation between them.\n\n    MLP([64, 32, 10])                                  // 64 inputs, a hidden layer of 32, 10 outputs\n    MLP([784, 256, 128, 10], batchNorm: true, dropout: 0.2)\n\nImages are flattened. The outputs have no activation, so that they are logits or values.") {
            $0.conform("Layer") { (value: MLP) -> any Layer in value }
        }
        bindType("struct ResNet: Layer, CustomStringConvertible, LayerChain, LayerContainer", ResNet.self, documentation: "A residual network (He et al. 2015) of a published depth.\n\nDepths 18, 34, 50, 101 and 152 are those for ImageNet: images 3 × 224 × 224, a 7×7 convolution and a pooling first, four\nstages, 1000 classes; 11 689 512, 21 797 672, 25 557 032, 44 549 160 and 60 192 808 parameters, as in torchvision, whose\nweights load by name. Depths 20, 32, 44, 56, 110 and every other 6n + 2 are those for CIFAR-10: images 3 × 32 × 32,\na 3×3 convolution first, three stages of n blocks with 16, 32 and 64 channels, shortcuts without parameters, 10 classes;\n269 722 parameters for depth 20.\n\nNothing is allocated until a weight is looked at, so that counting is free.") {
            $0.conform("Layer") { (value: ResNet) -> any Layer in value }
        }
        bindType("struct UnsupportedByONNX: Error, CustomStringConvertible", UnsupportedByONNX.self, documentation: "A layer that has no counterpart in the format.") {
            $0.setError(UnsupportedByONNX.self)
        }
        bindType("class Adadelta: StepExplaining, StatefulOptimizer", Adadelta.self, documentation: "Adadelta (Zeiler 2012): steps in the unit of the parameters, so that a rate is hardly needed.\n\n    G ← ρ G + (1 − ρ) g²,  δ = √(D + ε) / √(G + ε) · g,  D ← ρ D + (1 − ρ) δ²,  θ ← θ − η δ\n\nThe conventions differ in what they start from: classic (the paper) ρ = 0.95, ε = 1e-6; PyTorch ρ = 0.9, ε = 1e-6;\nKeras ρ = 0.95, ε = 1e-7. Keras also takes η = 0.001 where the others take 1.") {
            $0.conform("StatefulOptimizer") { (value: Adadelta) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: Adadelta) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: Adadelta) -> any RateAdjustable in value }
        }
        bindType("class Adagrad: StepExplaining, StatefulOptimizer, GradientReader", Adagrad.self, documentation: "Adagrad (Duchi et al. 2011): G ← G + g², θ ← θ − η g / √(G + ε).\n\nEach number has a rate of its own that only ever falls, more slowly where gradients are rare or small. The conventions\ndiffer in ε and in what G starts from:\n\n    classic   η g / √(G + ε), the lecture's,   ε = 1e-8,  G₀ = 0\n    PyTorch   η g / (√G + ε),                  ε = 1e-10, G₀ = 0\n    Keras     η g / √(G + ε),                  ε = 1e-7,  G₀ = 0.1") {
            $0.conform("StatefulOptimizer") { (value: Adagrad) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: Adagrad) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: Adagrad) -> any RateAdjustable in value }
        }
        bindType("class Adam: StepExplaining, StatefulOptimizer, GradientReader", Adam.self, documentation: "Adam (Kingma and Ba 2015): m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ),\nθ ← θ − η m̂ / (√v̂ + ε).\n\nThe correction makes up for m and v starting from zero; without it the first step is about three times as long.\nPyTorch follows the same formula. Keras adds ε before the correction, η √(1 − β₂ᵗ)/(1 − β₁ᵗ) · m/(√v + ε), and its ε\nis 1e-7 where the others take 1e-8. With `amsgrad` (Reddi et al. 2018) the largest v so far takes the place of v, as\nin PyTorch and Keras. `weightDecay` λ adds λθ to the gradient (Keras decouples it); `AdamW` shrinks weights apart\nfrom it.") {
            $0.conform("StatefulOptimizer") { (value: Adam) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: Adam) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: Adam) -> any RateAdjustable in value }
        }
        bindType("class AdamW: StepExplaining, StatefulOptimizer, GradientReader", AdamW.self, documentation: "Adam with decoupled weight decay (Loshchilov and Hutter 2019): before the step of Adam, θ ← (1 − η λ) θ.\n\nBiases and norms are not decayed, except in the conventions of PyTorch and Keras. PyTorch takes λ = 0.01, Keras 0.004.") {
            $0.conform("StatefulOptimizer") { (value: AdamW) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: AdamW) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: AdamW) -> any RateAdjustable in value }
        }
        bindType("class Adamax: StepExplaining, StatefulOptimizer", Adamax.self, documentation: "Adamax (Kingma and Ba 2015, section 7): Adam with the largest gradient in the place of the mean square.\n\n    m ← β₁ m + (1 − β₁) g,  u ← max(β₂ u, |g|),  θ ← θ − η/(1 − β₁ᵗ) · m/(u + ε)\n\nPyTorch adds ε to |g| instead: u ← max(β₂ u, |g| + ε), θ ← θ − η/(1 − β₁ᵗ) · m/u. ε is 1e-8, in Keras 1e-7. PyTorch\ntakes η = 0.002, Keras 0.001.") {
            $0.conform("StatefulOptimizer") { (value: Adamax) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: Adamax) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: Adamax) -> any RateAdjustable in value }
        }
        bindType("class Lion: StepExplaining, StatefulOptimizer", Lion.self, documentation: "Lion (Chen et al. 2023): θ ← θ − η (sign(β₁ m + (1 − β₁) g) + λ θ), then m ← β₂ m + (1 − β₂) g.\n\nEvery number moves by the same η, so that rates are 3 to 10 times smaller than Adam's. Decay is decoupled. All\nconventions agree; PyTorch has no Lion.") {
            $0.conform("StatefulOptimizer") { (value: Lion) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: Lion) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: Lion) -> any RateAdjustable in value }
        }
        bindType("class Momentum: StepExplaining, StatefulOptimizer, GradientReader", Momentum.self, documentation: "Gradient descent with momentum (Polyak 1964): v ← γ v + η g, θ ← θ − v.\n\nSteps in the same direction grow, up to η / (1 − γ); steps back and forth cancel. It is `SGD` with `momentum: 0.9`,\nunder the name it has in lectures; PyTorch's convention is v ← γ v + g, θ ← θ − η v.") {
            $0.conform("StatefulOptimizer") { (value: Momentum) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: Momentum) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: Momentum) -> any RateAdjustable in value }
        }
        bindType("class NAdam: StepExplaining, StatefulOptimizer", NAdam.self, documentation: "NAdam (Dozat 2016): Adam with Nesterov's look ahead, and a momentum that rises to β₁.\n\n    μₜ = β₁ (1 − ½ · 0.96^(t ψ)),  m and v as in Adam,  v̂ = v/(1 − β₂ᵗ)\n    θ ← θ − η [(1 − μₜ) g/(1 − Π μ₁…μₜ) + μₜ₊₁ m/(1 − Π μ₁…μₜ₊₁)] / (√v̂ + ε)\n\nψ, the `momentumDecay`, is 0.004 in the paper and in PyTorch, and 1 in Keras. ε is 1e-8, in Keras 1e-7.") {
            $0.conform("StatefulOptimizer") { (value: NAdam) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: NAdam) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: NAdam) -> any RateAdjustable in value }
        }
        bindProtocol("protocol Optimizer", (any Optimizer).self, documentation: "Changes the parameters of a model a little against their gradients.\n\nAn optimizer knows how to change *one* parameter; the walk over the model is written once, in `update(_:along:)`.\nAn optimizer of one's own keeps what it remembers by parameter:\n\n    final class SignDescent: Optimizer {\n        let learningRate = 0.01\n        func update(_ parameter: Parameter, along gradient: Tensor) {\n            parameter.value -= learningRate * sign(gradient)\n        }\n    }")
        bindType("enum Convention: Equatable, Hashable", Convention.self, documentation: "Which formula an optimizer follows where the field has several.") {
            $0.setHashable(Convention.self)
        }
        bindProtocol("protocol RateAdjustable", (any RateAdjustable).self, documentation: "An optimizer whose rate can be set from outside, by a callback for example.")
        bindType("class OptimizerCore", OptimizerCore.self, documentation: "What all optimizers of the library have in common: rate, weight decay, clipping, groups, and what they remember.\n\nWeight decay λ depends on the convention:\n\n    classic   λθ is added to the gradient of weights; biases and norms are left alone\n    PyTorch   λθ is added to the gradient of every parameter\n    Keras     θ ← (1 − η λ) θ before the step, for every parameter\n\nλθ is the gradient of λ/2 Σθ², half of what the regularizer `.l2(λ)` adds.")
        bindType("struct ParameterGroup: Equatable", ParameterGroup.self, documentation: "Parameters of a model that an optimizer treats in another way than the rest.\n\n    Adam(learningRate: 0.001, groups: [\n        ParameterGroup(\"0\", learningRate: 0.0001),\n        ParameterGroup(\"*.bias\", weightDecay: 0),\n    ])\n\nA group is named by the beginning of paths: \"0\" has 0.weight and 0.inner.bias, but not 01.weight. A `*` stands for\nanything. A parameter belongs to the first group that fits.") {
            $0.setEquatable(ParameterGroup.self)
        }
        bindType("class RAdam: StepExplaining, StatefulOptimizer", RAdam.self, documentation: "RAdam (Liu et al. 2020): Adam that goes without v for as long as too few gradients were seen to trust it.\n\nWith ρ∞ = 2/(1 − β₂) − 1 and ρₜ = ρ∞ − 2 t β₂ᵗ/(1 − β₂ᵗ): while ρₜ is small, θ ← θ − η m̂; then, with the rectification\nr = √((ρₜ − 4)(ρₜ − 2) ρ∞ / ((ρ∞ − 4)(ρ∞ − 2) ρₜ)), θ ← θ − η r m̂ / (√v̂ + ε).\n\nv is trusted from ρₜ > 4 in the paper, from ρₜ > 5 in PyTorch, which also adds ε to √v before its correction.\nKeras has no RAdam; its convention follows the paper.") {
            $0.conform("StatefulOptimizer") { (value: RAdam) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: RAdam) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: RAdam) -> any RateAdjustable in value }
        }
        bindType("class RMSProp: StepExplaining, StatefulOptimizer, GradientReader", RMSProp.self, documentation: "RMSProp (Hinton 2012): G ← ρ G + (1 − ρ) g², θ ← θ − η g / √(G + ε).\n\nAdagrad with a memory that fades, so that the rates do not die. `centered` takes the square of the mean gradient ḡ\naway from G, which leaves its variance. With momentum γ the steps are gathered: v ← γ v + step.\n\n    classic   ε inside the root, ρ = 0.9,  ε = 1e-8; v ← γ v + η g/√…, θ ← θ − v\n    PyTorch   ε outside,         ρ = 0.99, ε = 1e-8; v ← γ v + g/√…,   θ ← θ − η v\n    Keras     ε inside the root, ρ = 0.9,  ε = 1e-7; v as in the classic form") {
            $0.conform("StatefulOptimizer") { (value: RMSProp) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: RMSProp) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: RMSProp) -> any RateAdjustable in value }
        }
        bindType("class Rprop: StepExplaining, StatefulOptimizer", Rprop.self, documentation: "Rprop (Riedmiller and Braun 1993; the form without weight backtracking of Igel and Hüsken 2000): only the signs of\ngradients count, and each number has a step size Δ of its own.\n\n    Δ ← η⁺ Δ where the gradient kept its sign, η⁻ Δ where it turned; θ ← θ − sign(g) Δ\n\nWhere the gradient turned, θ stays and the gradient counts as zero in the next step. It is for whole batches: the\nnoise of small ones turns signs. Δ starts from the learning rate of the first step; later rates have no effect. All\nconventions agree.") {
            $0.conform("StatefulOptimizer") { (value: Rprop) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: Rprop) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: Rprop) -> any RateAdjustable in value }
        }
        bindType("class SGD: StepExplaining, StatefulOptimizer, GradientReader", SGD.self, documentation: "Stochastic gradient descent: θ ← θ − η g, with momentum and weight decay if asked for.\n\nWith momentum γ the conventions differ in where the rate stands:\n\n    classic, Keras   v ← γ v + η g,              θ ← θ − v;   Nesterov: θ ← θ − (γ v + η g)\n    PyTorch          v ← γ v + (1 − dampening) g, θ ← θ − η v; Nesterov: θ ← θ − η (g + γ v)\n\nThey agree while η stays the same and differ once it changes. PyTorch's first step sets v ← g. Only PyTorch has\n`dampening`. Weight decay is explained at `OptimizerCore`.") {
            $0.conform("StatefulOptimizer") { (value: SGD) -> any StatefulOptimizer in value }
            $0.conform("Optimizer") { (value: SGD) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: SGD) -> any RateAdjustable in value }
        }
        bindProtocol("protocol StatefulOptimizer: Optimizer, RateAdjustable, CustomStringConvertible", (any StatefulOptimizer).self, documentation: "An optimizer of the library: its rate, memory, clipping and groups can be read and changed.") {
            $0.conform("Optimizer") { (value: any StatefulOptimizer) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: any StatefulOptimizer) -> any RateAdjustable in value }
        }
        bindType("class Parameter: Hashable, CustomStringConvertible", Parameter.self, documentation: "A tensor that belongs to a layer: a weight that is trained, or a statistic that the layer keeps.\n\nA parameter is an object, so that all who hold the layer see the same values. Its first value is drawn when it is\nfirst looked at, from a stream fixed when the layer was made: `summary` of a large model allocates nothing.") {
            $0.setHashable(Parameter.self)
        }
        bindType("enum Parameter.Role: Equatable, Hashable", Parameter.Role.self, documentation: "What a parameter is for. Penalties and decay leave out all but weights unless asked.") {
            $0.setHashable(Parameter.Role.self)
        }
        bindType("struct ReceptiveField: Equatable, CustomStringConvertible", ReceptiveField.self, documentation: "What of the input one place of the output can see.\n\nWith r the receptive field and j the stride of a layer's input, a window of size K, dilation D and stride S makes\nr + (D·(K − 1))·j of r, and j·S of j.") {
            $0.setEquatable(ReceptiveField.self)
        }
        bindProtocol("protocol Schedule", (any Schedule).self, documentation: "A learning rate as a function of the step: step 0 is the first update.\n\n    Adam(learningRate: .warmup(steps: 100, then: .cosine(0.01, steps: 1000)))\n\nThe schedules of the library are `ScheduleFunction`s. One of one's own is a closure, or a type with one method:\n\n    SGD(learningRate: { step in 0.1 / Double(1 + step) })\n\n    struct Halving: Schedule {\n        let every: Int\n        func callAsFunction(_ step: Int) -> Double { 0.1 / pow(2, Double(step / every)) }\n    }\n    SGD(learningRate: Halving(every: 50))")
        bindType("struct ScheduleFunction: Schedule, CustomStringConvertible", ScheduleFunction.self, documentation: "A schedule that is a function of the step with a name: each of the library's, and `Schedule(\"mine\") { step in … }`.") {
            $0.conform("Schedule") { (value: ScheduleFunction) -> any Schedule in value }
        }
        bindType("class TrainingMode", TrainingMode.self, documentation: "Whether a layer is being trained: dropout drops and batch norm uses the batch only then.\n\nA layer that behaves differently in training holds one as a stored property and reads it; `fit` and\n`valueWithGradient(at: model)` switch all of a model on for as long as they run.")
    }
}
