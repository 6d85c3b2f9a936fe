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
        bindProtocol("protocol ActivationLayer: Layer", (any ActivationLayer).self, documentation: "A layer that applies an activation and has no parameters.")
        bindType("struct ReLU: Layer, ActivationLayer", ReLU.self, documentation: "max(0, x), the usual choice between layers.") {
            $0.conform("Layer") { (value: ReLU) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: ReLU) -> any ActivationLayer in value }
        }
        bindType("struct ELU: Layer, ActivationLayer", ELU.self, documentation: "x where positive, eˣ − 1 elsewhere.") {
            $0.conform("Layer") { (value: ELU) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: ELU) -> any ActivationLayer in value }
        }
        bindType("struct SELU: Layer, ActivationLayer", SELU.self, documentation: "ELU with the scales that keep mean and variance from layer to layer.") {
            $0.conform("Layer") { (value: SELU) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: SELU) -> any ActivationLayer in value }
        }
        bindType("struct GELU: Layer, ActivationLayer", GELU.self, documentation: "x Φ(x), with Φ the normal distribution function.") {
            $0.conform("Layer") { (value: GELU) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: GELU) -> any ActivationLayer in value }
        }
        bindType("struct SiLU: Layer, ActivationLayer", SiLU.self, documentation: "x · sigmoid(x), also called swish.") {
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
        bindType("struct Tanh: Layer, ActivationLayer", Tanh.self, documentation: "The hyperbolic tangent, between −1 and 1.") {
            $0.conform("Layer") { (value: Tanh) -> any Layer in value }
            $0.conform("ActivationLayer") { (value: Tanh) -> any ActivationLayer in value }
        }
        bindType("struct Sigmoid: Layer, ActivationLayer", Sigmoid.self, documentation: "1 / (1 + e⁻ˣ), between 0 and 1.") {
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
        bindType("struct PReLU: Layer", PReLU.self, documentation: "A ReLU whose slope for negative inputs is learnt (He et al. 2015): x where positive, a · x elsewhere.") {
            $0.conform("Layer") { (value: PReLU) -> any Layer in value }
        }
        bindType("struct Gradients: CustomStringConvertible", Gradients.self, documentation: "The gradients of one value at the parameters of a model: a result, never a field that must be zeroed.")
        bindType("struct Fans: Equatable", Fans.self, documentation: "How many numbers flow into and out of one unit of a weight.\n\nWeights are laid out outputs first: `[out, in]` for a dense layer, `[out, in / groups, height, width]` for a\nconvolution, whose fans count the window too.") {
            $0.setEquatable(Fans.self)
        }
        bindType("struct Initializer: CustomStringConvertible", Initializer.self, documentation: "What the weights of a layer start from.\n\nWith n_in and n_out the fans of the weight, the variances are: Xavier 2/(n_in + n_out) (Glorot and Bengio 2010),\nLeCun 1/n_in (LeCun et al. 1998), Kaiming 2/n_in for ReLU (He et al. 2015). A uniform distribution on [−a, a] has the\nvariance a²/3, which is where the √6 of the Xavier and Kaiming bounds comes from.")
        bindType("struct ParameterEntry: CustomStringConvertible", ParameterEntry.self, documentation: "A parameter with its place in a model.")
        bindType("struct LayerEntry", LayerEntry.self, documentation: "An inner layer with its place in a model.")
        bindProtocol("protocol Layer", (any Layer).self, documentation: "A part of a model: turns a batch of inputs into a batch of outputs, and may have parameters.\n\nA type of one's own needs `callAsFunction` only:\n\n    struct Block: Layer {\n        let inner = Dense(32, 32)\n        func callAsFunction(_ x: Tensor) -> Tensor { relu(inner(x)) + x }\n    }\n\nIts parameters, inner layers and training modes are found by looking at its stored properties. Shapes passed to\n`outputShape`, `summary` and `explainShape` are of one example, without the batch axis.")
        bindType("enum LayerPart", LayerPart.self, documentation: "Something a layer is made of.")
        bindType("struct AveragePool2D: Layer, CustomStringConvertible", AveragePool2D.self, documentation: "The mean of each window, channel by channel.\n\nThe input is [N, C, H, W], the output [N, C, H', W'] with H' = (H − K + 2P)/S + 1, rounded down.") {
            $0.conform("Layer") { (value: AveragePool2D) -> any Layer in value }
        }
        bindType("struct BatchNorm: Layer, CustomStringConvertible", BatchNorm.self, documentation: "Batch normalisation (Ioffe and Szegedy 2015): x̂ = (x − μ)/√(σ² + ε), y = γ x̂ + β, for each feature or channel.\n\nThe input is [N, C], each feature normalised over the batch, or [N, C, H, W], each channel over batch and pixels.\nIn training μ and σ² are those of the batch, σ² divided by n (biased), and move the running statistics:\n\n    running = (1 − momentum) · running + momentum · batch\n\nwith the unbiased variance, as in PyTorch. (Keras calls 1 − momentum the momentum.) Otherwise the running statistics\ntake the place of those of the batch.") {
            $0.conform("Layer") { (value: BatchNorm) -> any Layer in value }
        }
        bindType("struct Conv2D: Layer, CustomStringConvertible", Conv2D.self, documentation: "A two-dimensional convolution: each kernel slides over the image, multiplies and sums.\n\nThe input is [N, inputs, H, W], the weight [outputs, inputs / groups, K, K], the output [N, outputs, H', W'] with\nH' = (H − K + 2P)/S + 1, rounded down, and W' alike. As everywhere in the field the kernel is not flipped\n(cross-correlation).") {
            $0.conform("Layer") { (value: Conv2D) -> any Layer in value }
        }
        bindType("struct Dense: Layer, CustomStringConvertible", Dense.self, documentation: "A fully connected layer: y = f(x Wᵀ + b), the lecture's z = W x + b for every row of the batch.\n\nW has shape [outputs, inputs], one row a unit, and b has shape [outputs]. The input is [N, inputs].") {
            $0.conform("Layer") { (value: Dense) -> any Layer in value }
        }
        bindType("struct Dropout: Layer, CustomStringConvertible", Dropout.self, documentation: "Sets a share of its inputs to zero in training and scales the rest up, so that the mean stays the same.\n\nIn training y = x · mask / (1 − p), where mask is 0 with probability p; otherwise y = x (Srivastava et al. 2014, in\nthe inverted form).") {
            $0.conform("Layer") { (value: Dropout) -> any Layer in value }
        }
        bindType("struct Flatten: Layer", Flatten.self, documentation: "Lays each example out as one row: [N, C, H, W] becomes [N, C·H·W].") {
            $0.conform("Layer") { (value: Flatten) -> any Layer in value }
        }
        bindType("struct GlobalAveragePool2D: Layer", GlobalAveragePool2D.self, documentation: "The mean of each channel: [N, C, H, W] becomes [N, C].") {
            $0.conform("Layer") { (value: GlobalAveragePool2D) -> any Layer in value }
        }
        bindType("struct Identity: Layer", Identity.self, documentation: "Gives its input back unchanged.") {
            $0.conform("Layer") { (value: Identity) -> any Layer in value }
        }
        bindType("struct Lambda: Layer", Lambda.self, documentation: "A layer made of a closure: `Lambda { x in x * 2 }`.") {
            $0.conform("Layer") { (value: Lambda) -> any Layer in value }
        }
        bindType("struct LayerNorm: Layer, CustomStringConvertible", LayerNorm.self, documentation: "Layer normalisation (Ba et al. 2016): each example is normalised over its last axis, x̂ = (x − μ)/√(σ² + ε), and\ny = γ x̂ + β. It is the same in training and inference and needs no batch.") {
            $0.conform("Layer") { (value: LayerNorm) -> any Layer in value }
        }
        bindType("struct MaxPool2D: Layer, CustomStringConvertible", MaxPool2D.self, documentation: "The largest number of each window, channel by channel.\n\nThe input is [N, C, H, W], the output [N, C, H', W'] with H' = (H − K + 2P)/S + 1, rounded down.") {
            $0.conform("Layer") { (value: MaxPool2D) -> any Layer in value }
        }
        bindType("struct Reshape: Layer, CustomStringConvertible", Reshape.self, documentation: "Gives each example another shape with the same number of elements.\n\nOne axis may be −1: it gets what is left.") {
            $0.conform("Layer") { (value: Reshape) -> any Layer in value }
        }
        bindType("struct Residual: Layer, LayerContainer", Residual.self, documentation: "Adds its input to the output of its layers: y = F(x) + x (He et al. 2015).\n\nIf F changes the shape, `shortcut` must change x in the same way: y = F(x) + shortcut(x), with a 1×1 convolution for\nexample. The gradient reaches x directly as well as through F, which is what lets very deep networks train.") {
            $0.conform("Layer") { (value: Residual) -> any Layer in value }
        }
        bindType("struct Sequential: Layer, LayerContainer", Sequential.self, documentation: "Layers one after another: each gets the output of the one before.\n\n    let model = Sequential {\n        Dense(64, 32, activation: .relu)\n        Dense(32, 10)\n    }\n\nAn error inside names the layer by its position, counted from 0, with what the layer before gave.") {
            $0.conform("Layer") { (value: Sequential) -> any Layer in value }
        }
        bindType("struct Loss: CustomStringConvertible", Loss.self, documentation: "What training makes small: a function of a batch of outputs and their labels, with one number as its value.\n\n    model.fit(train, loss: .crossEntropy, …)\n    let mine = Loss(\"fourth power\") { predicted, expected in mean(pow(predicted - expected, 4)) }")
        bindType("enum Loss.Decision: Equatable", Loss.Decision.self, documentation: "How a class is read off an output.") {
            $0.setEquatable(Loss.Decision.self)
        }
        bindType("struct ModelFileMismatch: Error, CustomStringConvertible", ModelFileMismatch.self, documentation: "A file that does not belong to the model it is loaded into.") {
            $0.setError(ModelFileMismatch.self)
        }
        bindType("struct ModelSummary: CustomStringConvertible", ModelSummary.self, documentation: "The layers of a model with their output shapes, parameters and costs, made without running the model.")
        bindType("struct ModelSummary.Row", ModelSummary.Row.self, documentation: "One layer of the model.")
        bindType("class Adagrad: Optimizer, RateAdjustable", Adagrad.self, documentation: "Adagrad (Duchi et al. 2011): G ← G + g², θ ← θ − η g / √(G + ε).\n\nEach number has a rate of its own that only ever falls, more slowly where gradients are rare or small. In the classic\nconvention ε stands inside the root, as in the lecture; in PyTorch's outside: η g / (√G + ε).") {
            $0.conform("Optimizer") { (value: Adagrad) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: Adagrad) -> any RateAdjustable in value }
        }
        bindType("class Adam: Optimizer, RateAdjustable", Adam.self, documentation: "Adam (Kingma and Ba 2015): m ← β₁ m + (1 − β₁) g, v ← β₂ v + (1 − β₂) g², m̂ = m/(1 − β₁ᵗ), v̂ = v/(1 − β₂ᵗ),\nθ ← θ − η m̂ / (√v̂ + ε).\n\nThe correction makes up for m and v starting from zero; without it the first step is about three times as long.\nPyTorch follows the same formula. `weightDecay` λ adds λθ to the gradient; `AdamW` shrinks weights apart from it.") {
            $0.conform("Optimizer") { (value: Adam) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: Adam) -> any RateAdjustable in value }
        }
        bindType("class AdamW: Optimizer, RateAdjustable", AdamW.self, documentation: "Adam with decoupled weight decay (Loshchilov and Hutter 2019): before the step of Adam, θ ← (1 − η λ) θ.\n\nBiases and norms are not decayed, except in PyTorch's convention.") {
            $0.conform("Optimizer") { (value: AdamW) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: AdamW) -> any RateAdjustable in value }
        }
        bindType("class Momentum: Optimizer, RateAdjustable", Momentum.self, documentation: "Gradient descent with momentum (Polyak 1964): v ← γ v + η g, θ ← θ − v.\n\nSteps in the same direction grow, up to η / (1 − γ); steps back and forth cancel. It is `SGD` with `momentum: 0.9`,\nunder the name it has in lectures; PyTorch's convention is v ← γ v + g, θ ← θ − η v.") {
            $0.conform("Optimizer") { (value: Momentum) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: Momentum) -> any RateAdjustable in value }
        }
        bindProtocol("protocol Optimizer", (any Optimizer).self, documentation: "Changes the parameters of a model a little against their gradients.\n\nAn optimizer knows how to change *one* parameter; the walk over the model is written once, in `update(_:along:)`.\nAn optimizer of one's own keeps what it remembers by parameter:\n\n    final class SignDescent: Optimizer {\n        let learningRate = 0.01\n        func update(_ parameter: Parameter, along gradient: Tensor) {\n            parameter.value -= learningRate * sign(gradient)\n        }\n    }")
        bindType("enum Convention: Equatable, Hashable", Convention.self, documentation: "Which formula an optimizer follows where the field has several.") {
            $0.setHashable(Convention.self)
        }
        bindProtocol("protocol RateAdjustable", (any RateAdjustable).self, documentation: "An optimizer whose rate can be set from outside, by a callback for example.")
        bindType("class RMSProp: Optimizer, RateAdjustable", RMSProp.self, documentation: "RMSProp (Hinton 2012): G ← ρ G + (1 − ρ) g², θ ← θ − η g / √(G + ε).\n\nAdagrad with a memory that fades, so that the rates do not die. In PyTorch's convention ε stands outside the root.") {
            $0.conform("Optimizer") { (value: RMSProp) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: RMSProp) -> any RateAdjustable in value }
        }
        bindType("class SGD: Optimizer, RateAdjustable", SGD.self, documentation: "Stochastic gradient descent: θ ← θ − η g, with momentum and weight decay if asked for.\n\nWith momentum γ, in the classic convention v ← γ v + η g, θ ← θ − v; in PyTorch's v ← γ v + g, θ ← θ − η v. The two\nagree while η stays the same and differ when it changes. With `nesterov` the step looks ahead along v: θ ← θ − (γ v +\nη g) and θ ← θ − η (g + γ v). `weightDecay` λ adds λθ to the gradient of weights, and of all parameters in PyTorch's\nconvention.") {
            $0.conform("Optimizer") { (value: SGD) -> any Optimizer in value }
            $0.conform("RateAdjustable") { (value: SGD) -> any RateAdjustable in value }
        }
        bindType("class Parameter: Hashable, CustomStringConvertible", Parameter.self, documentation: "A tensor that belongs to a layer: a weight that is trained, or a statistic that the layer keeps.\n\nA parameter is an object, so that all who hold the layer see the same values. Its first value is drawn when it is\nfirst looked at, from a stream fixed when the layer was made: `summary` of a large model allocates nothing.") {
            $0.setHashable(Parameter.self)
        }
        bindType("enum Parameter.Role: Equatable, Hashable", Parameter.Role.self, documentation: "What a parameter is for. Penalties and decay leave out all but weights unless asked.") {
            $0.setHashable(Parameter.Role.self)
        }
        bindType("struct Schedule: CustomStringConvertible", Schedule.self, documentation: "A learning rate as a pure function of the step: step 0 is the first update.\n\n    Adam(learningRate: .warmup(steps: 100, then: .cosine(0.01, steps: 1000)))")
        bindType("class TrainingMode", TrainingMode.self, documentation: "Whether a layer is being trained: dropout drops and batch norm uses the batch only then.\n\nA layer that behaves differently in training holds one as a stored property and reads it; `fit` and\n`valueWithGradient(at: model)` switch all of a model on for as long as they run.")
    }
}
