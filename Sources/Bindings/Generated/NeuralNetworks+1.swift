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
    /// Functions and members of `NeuralNetworks`, part 1.
    mutating func bindNeuralNetworks1() {
        declare("var name: String { get }", in: "Activation", documentation: "What the activation is called.") { call in
            let self_ = try call.take(0, Boxed<Activation>.self)
            return call.give(self_.name, String.self)
        }
        declare("init(_ name: String, _ function: (Tensor) throws -> Tensor)", in: "Activation", documentation: "An activation of one's own.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Function1<Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(Activation(a0, a1), Boxed<Activation>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Activation", documentation: "The activation of each element of `x` (of each row for softmax).") { call in
            let self_ = try call.take(0, Boxed<Activation>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("static var identity: Activation { get }", in: "Activation", documentation: "f(z) = z, for the outputs of a regression.") { call in
            return call.give(Activation.identity, Boxed<Activation>.self)
        }
        declare("static var relu: Activation { get }", in: "Activation", documentation: "max(0, z).") { call in
            return call.give(Activation.relu, Boxed<Activation>.self)
        }
        declare("static var leakyReLU: Activation { get }", in: "Activation", documentation: "z where positive, 0.01 z elsewhere.") { call in
            return call.give(Activation.leakyReLU, Boxed<Activation>.self)
        }
        declare("static func leakyReLU(slope: Double) -> Activation", in: "Activation", documentation: "z where positive, slope · z elsewhere.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(Activation.leakyReLU(slope: a0), Boxed<Activation>.self)
        }
        declare("static var preLU: Activation { get }", in: "Activation", documentation: "z where positive, a · z elsewhere, with a learnt a that starts from 0.25 (He et al. 2015). Each mention of it is\nan activation with a parameter of its own.") { call in
            return call.give(Activation.preLU, Boxed<Activation>.self)
        }
        declare("static var elu: Activation { get }", in: "Activation", documentation: "z where positive, eᶻ − 1 elsewhere.") { call in
            return call.give(Activation.elu, Boxed<Activation>.self)
        }
        declare("static func elu(alpha: Double) -> Activation", in: "Activation", documentation: "z where positive, alpha (eᶻ − 1) elsewhere.") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(Activation.elu(alpha: a0), Boxed<Activation>.self)
        }
        declare("static var selu: Activation { get }", in: "Activation", documentation: "ELU with the scales that keep mean and variance from layer to layer (Klambauer et al. 2017).") { call in
            return call.give(Activation.selu, Boxed<Activation>.self)
        }
        declare("static var gelu: Activation { get }", in: "Activation", documentation: "z Φ(z), with Φ the normal distribution function.") { call in
            return call.give(Activation.gelu, Boxed<Activation>.self)
        }
        declare("static func gelu(approximate: Bool) -> Activation", in: "Activation", documentation: "z Φ(z), or its approximation by tanh: z/2 (1 + tanh(√(2/π) (z + 0.044715 z³))).") { call in
            let a0 = try call.take(0, Bool.self)
            return call.give(Activation.gelu(approximate: a0), Boxed<Activation>.self)
        }
        declare("static var silu: Activation { get }", in: "Activation", documentation: "z · sigmoid(z), also called swish.") { call in
            return call.give(Activation.silu, Boxed<Activation>.self)
        }
        declare("static var softplus: Activation { get }", in: "Activation", documentation: "log(1 + eᶻ), a smooth ReLU.") { call in
            return call.give(Activation.softplus, Boxed<Activation>.self)
        }
        declare("static var softsign: Activation { get }", in: "Activation", documentation: "z / (1 + |z|).") { call in
            return call.give(Activation.softsign, Boxed<Activation>.self)
        }
        declare("static var tanh: Activation { get }", in: "Activation", documentation: "(eᶻ − e⁻ᶻ) / (eᶻ + e⁻ᶻ), between −1 and 1.") { call in
            return call.give(Activation.tanh, Boxed<Activation>.self)
        }
        declare("static var sigmoid: Activation { get }", in: "Activation", documentation: "1 / (1 + e⁻ᶻ), between 0 and 1; the probability of one of two classes.") { call in
            return call.give(Activation.sigmoid, Boxed<Activation>.self)
        }
        declare("static var hardSigmoid: Activation { get }", in: "Activation", documentation: "Straight pieces in the place of a sigmoid: z/6 + 1/2 between 0 and 1.") { call in
            return call.give(Activation.hardSigmoid, Boxed<Activation>.self)
        }
        declare("static var hardSwish: Activation { get }", in: "Activation", documentation: "z · hardSigmoid(z).") { call in
            return call.give(Activation.hardSwish, Boxed<Activation>.self)
        }
        declare("static var mish: Activation { get }", in: "Activation", documentation: "z · tanh(softplus(z)).") { call in
            return call.give(Activation.mish, Boxed<Activation>.self)
        }
        declare("static var softmax: Activation { get }", in: "Activation", documentation: "eᶻⁱ / Σ eᶻʲ over each row: the probabilities of the classes.") { call in
            return call.give(Activation.softmax, Boxed<Activation>.self)
        }
        declare("static var logSoftmax: Activation { get }", in: "Activation", documentation: "The logarithm of softmax, computed without overflow.") { call in
            return call.give(Activation.logSoftmax, Boxed<Activation>.self)
        }
        declare("var description: String { get }", in: "Activation") { call in
            let self_ = try call.take(0, Boxed<Activation>.self)
            return call.give(self_.description, String.self)
        }
        declare("var activation: Activation { get }", in: "ActivationLayer", documentation: "What is applied.") { call in
            let self_ = try call.take(0, Boxed<any ActivationLayer>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "ActivationLayer") { call in
            let self_ = try call.take(0, Boxed<any ActivationLayer>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "ActivationLayer") { call in
            let self_ = try call.take(0, Boxed<any ActivationLayer>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "ActivationLayer") { call in
            let self_ = try call.take(0, Boxed<any ActivationLayer>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "ActivationLayer") { call in
            let self_ = try call.take(0, Boxed<any ActivationLayer>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func copy() -> any ActivationLayer", in: "ActivationLayer") { call in
            let self_ = try call.take(0, Boxed<any ActivationLayer>.self)
            return call.give(self_.copy(), Boxed<any ActivationLayer>.self)
        }
        declare("init()", in: "ReLU", documentation: "A layer without settings.") { call in
            return call.give(ReLU(), Boxed<ReLU>.self)
        }
        declare("var activation: Activation { get }", in: "ReLU") { call in
            let self_ = try call.take(0, Boxed<ReLU>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("var alpha: Double { get }", in: "ELU", documentation: "What the output falls to for very negative inputs, with its sign turned.") { call in
            let self_ = try call.take(0, Boxed<ELU>.self)
            return call.give(self_.alpha, Double.self)
        }
        declare("init(alpha: Double = 1)", in: "ELU", documentation: "A layer whose outputs stay above −alpha.") { call in
            let a0 = try call.take(0, Double.self, default: 1)
            return call.give(ELU(alpha: a0), Boxed<ELU>.self)
        }
        declare("var activation: Activation { get }", in: "ELU") { call in
            let self_ = try call.take(0, Boxed<ELU>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init()", in: "SELU", documentation: "A layer without settings.") { call in
            return call.give(SELU(), Boxed<SELU>.self)
        }
        declare("var activation: Activation { get }", in: "SELU") { call in
            let self_ = try call.take(0, Boxed<SELU>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("var approximate: Bool { get }", in: "GELU", documentation: "Whether the approximation by tanh is taken.") { call in
            let self_ = try call.take(0, Boxed<GELU>.self)
            return call.give(self_.approximate, Bool.self)
        }
        declare("init(approximate: Bool = false)", in: "GELU", documentation: "A layer that is exact, or approximate by tanh.") { call in
            let a0 = try call.take(0, Bool.self, default: false)
            return call.give(GELU(approximate: a0), Boxed<GELU>.self)
        }
        declare("var activation: Activation { get }", in: "GELU") { call in
            let self_ = try call.take(0, Boxed<GELU>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init()", in: "SiLU", documentation: "A layer without settings.") { call in
            return call.give(SiLU(), Boxed<SiLU>.self)
        }
        declare("var activation: Activation { get }", in: "SiLU") { call in
            let self_ = try call.take(0, Boxed<SiLU>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init()", in: "Softplus", documentation: "A layer without settings.") { call in
            return call.give(Softplus(), Boxed<Softplus>.self)
        }
        declare("var activation: Activation { get }", in: "Softplus") { call in
            let self_ = try call.take(0, Boxed<Softplus>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init()", in: "Softsign", documentation: "A layer without settings.") { call in
            return call.give(Softsign(), Boxed<Softsign>.self)
        }
        declare("var activation: Activation { get }", in: "Softsign") { call in
            let self_ = try call.take(0, Boxed<Softsign>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init()", in: "Tanh", documentation: "A layer without settings.") { call in
            return call.give(Tanh(), Boxed<Tanh>.self)
        }
        declare("var activation: Activation { get }", in: "Tanh") { call in
            let self_ = try call.take(0, Boxed<Tanh>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init()", in: "Sigmoid", documentation: "A layer without settings.") { call in
            return call.give(Sigmoid(), Boxed<Sigmoid>.self)
        }
        declare("var activation: Activation { get }", in: "Sigmoid") { call in
            let self_ = try call.take(0, Boxed<Sigmoid>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init()", in: "HardSigmoid", documentation: "A layer without settings.") { call in
            return call.give(HardSigmoid(), Boxed<HardSigmoid>.self)
        }
        declare("var activation: Activation { get }", in: "HardSigmoid") { call in
            let self_ = try call.take(0, Boxed<HardSigmoid>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init()", in: "HardSwish", documentation: "A layer without settings.") { call in
            return call.give(HardSwish(), Boxed<HardSwish>.self)
        }
        declare("var activation: Activation { get }", in: "HardSwish") { call in
            let self_ = try call.take(0, Boxed<HardSwish>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init()", in: "Mish", documentation: "A layer without settings.") { call in
            return call.give(Mish(), Boxed<Mish>.self)
        }
        declare("var activation: Activation { get }", in: "Mish") { call in
            let self_ = try call.take(0, Boxed<Mish>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init()", in: "Softmax", documentation: "A layer without settings.") { call in
            return call.give(Softmax(), Boxed<Softmax>.self)
        }
        declare("var activation: Activation { get }", in: "Softmax") { call in
            let self_ = try call.take(0, Boxed<Softmax>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init()", in: "LogSoftmax", documentation: "A layer without settings.") { call in
            return call.give(LogSoftmax(), Boxed<LogSoftmax>.self)
        }
        declare("var activation: Activation { get }", in: "LogSoftmax") { call in
            let self_ = try call.take(0, Boxed<LogSoftmax>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("var slope: Double { get }", in: "LeakyReLU", documentation: "The slope for negative inputs.") { call in
            let self_ = try call.take(0, Boxed<LeakyReLU>.self)
            return call.give(self_.slope, Double.self)
        }
        declare("init(slope: Double = 0.01)", in: "LeakyReLU", documentation: "A layer with the given slope for negative inputs.") { call in
            let a0 = try call.take(0, Double.self, default: 0.01)
            return call.give(LeakyReLU(slope: a0), Boxed<LeakyReLU>.self)
        }
        declare("var activation: Activation { get }", in: "LeakyReLU") { call in
            let self_ = try call.take(0, Boxed<LeakyReLU>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("var activation: Activation { get }", in: "Applied", documentation: "What is applied.") { call in
            let self_ = try call.take(0, Boxed<Applied>.self)
            return call.give(self_.activation, Boxed<Activation>.self)
        }
        declare("init(_ activation: Activation)", in: "Applied", documentation: "A layer that applies `activation`.") { call in
            let a0 = try call.take(0, Boxed<Activation>.self)
            return call.give(Applied(a0), Boxed<Applied>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "Applied") { call in
            let self_ = try call.take(0, Boxed<Applied>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "Applied") { call in
            let self_ = try call.take(0, Boxed<Applied>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "Applied") { call in
            let self_ = try call.take(0, Boxed<Applied>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "Applied") { call in
            let self_ = try call.take(0, Boxed<Applied>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func copy() -> Applied", in: "Applied") { call in
            let self_ = try call.take(0, Boxed<Applied>.self)
            return call.give(self_.copy(), Boxed<Applied>.self)
        }
        declare("var description: String { get }", in: "Applied") { call in
            let self_ = try call.take(0, Boxed<Applied>.self)
            return call.give(self_.description, String.self)
        }
        declare("var slope: Parameter { get }", in: "PReLU", documentation: "a: one number, or one for each channel (axis 1).") { call in
            let self_ = try call.take(0, Boxed<PReLU>.self)
            return call.give(self_.slope, Boxed<Parameter>.self)
        }
        declare("init(channels: Int = 1, slope: Double = 0.25)", in: "PReLU", documentation: "A layer with one slope, or one for each of `channels`.") { call in
            let a0 = try call.take(0, Int.self, default: 1)
            let a1 = try call.take(1, Double.self, default: 0.25)
            return call.give(PReLU(channels: a0, slope: a1), Boxed<PReLU>.self)
        }
        declare("func callAsFunction(_ x: Tensor) -> Tensor", in: "PReLU") { call in
            let self_ = try call.take(0, Boxed<PReLU>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_(a0), Boxed<Tensor>.self)
        }
        declare("var parts: [LayerPart] { get }", in: "PReLU") { call in
            let self_ = try call.take(0, Boxed<PReLU>.self)
            return call.give(self_.parts, [Boxed<LayerPart>].self)
        }
        declare("func outputShape(input: [Int]) -> [Int]", in: "PReLU") { call in
            let self_ = try call.take(0, Boxed<PReLU>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.outputShape(input: a0), [Int].self)
        }
        declare("func macs(input: [Int]) -> Int", in: "PReLU") { call in
            let self_ = try call.take(0, Boxed<PReLU>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.macs(input: a0), Int.self)
        }
        declare("func explainParameters() -> Explanation", in: "PReLU") { call in
            let self_ = try call.take(0, Boxed<PReLU>.self)
            return call.give(self_.explainParameters(), Boxed<Explanation>.self)
        }
        declare("func copy() -> PReLU", in: "PReLU") { call in
            let self_ = try call.take(0, Boxed<PReLU>.self)
            return call.give(self_.copy(), Boxed<PReLU>.self)
        }
        declare("var description: String { get }", in: "PReLU") { call in
            let self_ = try call.take(0, Boxed<PReLU>.self)
            return call.give(self_.description, String.self)
        }
        declare("func explain(at z: Double) -> Explanation", in: "Activation", documentation: "The activation of one number and its slope there, with the number put into the formulas.\n\n    Activation.sigmoid.explain(at: 0.5)\n\n- Parameter z: What a unit sums up.\n- Returns: The formulas of f and f′ with the number in them.") { call in
            let self_ = try call.take(0, Boxed<Activation>.self)
            let a0 = try call.take(1, Double.self)
            return call.give(self_.explain(at: a0), Boxed<Explanation>.self)
        }
        declare("func explain(_ x: Tensor, feature: Int = 0, isTraining: Bool = true) -> Explanation", in: "BatchNorm", documentation: "Batch normalisation of one feature by hand: μ, σ², x̂ and y, with the numbers put into the formulas.\n\nIn training the statistics are those of the batch, and the running ones move towards them; otherwise the running\nones are used. The results are the layer's own, and nothing is changed by asking.\n\n    BatchNorm(1).explain(Tensor([[1.0], [2], [3], [4]]))\n\n- Parameters:\n  - x: A batch, [N, C], [N, C, L] or [N, C, H, W]. Few numbers a feature read best.\n  - feature: The feature or channel.\n  - isTraining: Whether the batch's own statistics are used.\n- Returns: The formulas with the numbers of the feature in them.") { call in
            let self_ = try call.take(0, Boxed<BatchNorm>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Int.self, default: 0)
            let a2 = try call.take(3, Bool.self, default: true)
            return call.give(self_.explain(a0, feature: a1, isTraining: a2), Boxed<Explanation>.self)
        }
        declare("func explainWindow(_ x: Tensor, output: Int = 0, row: Int = 0, column: Int = 0) -> Explanation", in: "Conv2D", documentation: "One output of the convolution by hand: the window, the kernel, their products and the sum.\n\nThe kernel is not flipped: what the field calls convolution is cross-correlation. Padding shows as zeros. The\nresult is the layer's own.\n\n    let edges = Conv2D(1, 1, kernelSize: 3)\n    edges.explainWindow(image, row: 0, column: 2)\n\n- Parameters:\n  - x: An image [C, H, W], or a batch of them, of which the first is taken.\n  - output: The output channel, which says which kernel.\n  - row: The row of the output.\n  - column: The column of the output.\n- Returns: The products and their sum, as formulas with the numbers in them.") { call in
            let self_ = try call.take(0, Boxed<Conv2D>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Int.self, default: 0)
            let a2 = try call.take(3, Int.self, default: 0)
            let a3 = try call.take(4, Int.self, default: 0)
            return call.give(self_.explainWindow(a0, output: a1, row: a2, column: a3), Boxed<Explanation>.self)
        }
        declare("func explainCrossEntropy(logits: [Double], label: Int) -> Explanation", documentation: "Softmax and cross-entropy of one example by hand, in the stable form: probabilities, loss and gradient p − y.\n\nThe largest logit is taken from all of them first, which changes nothing but keeps eᶻ from overflowing.\n\n- Parameters:\n  - logits: The outputs of the model for one example.\n  - label: The true class, from 0.\n- Returns: The formulas with the numbers in them.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, Int.self)
            return call.give(NeuralNetworks.explainCrossEntropy(logits: a0, label: a1), Boxed<Explanation>.self)
        }
        declare("func explainCrossEntropy(logits: Tensor, label: Int) -> Explanation", documentation: "Softmax and cross-entropy of one example by hand, in the stable form: probabilities, loss and gradient p − y.\n\n- Parameters:\n  - logits: The outputs of the model for one example, of shape [C] or [1, C].\n  - label: The true class, from 0.\n- Returns: The formulas with the numbers in them.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(NeuralNetworks.explainCrossEntropy(logits: a0, label: a1), Boxed<Explanation>.self)
        }
        declare("func explainBinaryCrossEntropy(probability: Double, label: Int) -> Explanation", documentation: "Binary cross-entropy of one prediction by hand: −[y log ŷ + (1 − y) log(1 − ŷ)].\n\n- Parameters:\n  - probability: ŷ, the predicted probability of class 1.\n  - label: y, 0 or 1.\n- Returns: The formula with the numbers in it.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Int.self)
            return call.give(NeuralNetworks.explainBinaryCrossEntropy(probability: a0, label: a1), Boxed<Explanation>.self)
        }
        declare("var text: String { get }", in: "Explanation", documentation: "The lines as text, equations aligned at their equals signs, at most 80 columns wide where they can be broken.") { call in
            let self_ = try call.take(0, Boxed<Explanation>.self)
            return call.give(self_.text, String.self)
        }
        declare("var description: String { get }", in: "Explanation") { call in
            let self_ = try call.take(0, Boxed<Explanation>.self)
            return call.give(self_.description, String.self)
        }
        declare("var latex: String { get }", in: "Explanation", documentation: "The lines as TeX, between dollar signs, for MathJax and LaTeX.") { call in
            let self_ = try call.take(0, Boxed<Explanation>.self)
            return call.give(self_.latex, String.self)
        }
        declare("var title: String { get }", in: "Explanation", documentation: "What is explained, over the lines; empty if nothing needs to be said.") { call in
            let self_ = try call.take(0, Boxed<Explanation>.self)
            return call.give(self_.title, String.self)
        }
        declare("func contains(_ text: String) -> Bool", in: "Explanation", documentation: "Whether the text of the explanation has `text` in it.") { call in
            let self_ = try call.take(0, Boxed<Explanation>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_.contains(a0), Bool.self)
        }
        declare("init(stringLiteral text: String)", in: "Explanation", documentation: "An explanation in words. The first line is its title.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(Explanation(stringLiteral: a0), Boxed<Explanation>.self)
        }
        declare("func == (_ left: Explanation, _ right: Explanation) -> Bool") { call in
            let a0 = try call.take(0, Boxed<Explanation>.self)
            let a1 = try call.take(1, Boxed<Explanation>.self)
            return call.give(a0 == a1, Bool.self)
        }
        declare("func explainGradients(of model: any Layer, at x: Tensor, labels: Tensor, loss: any Loss) -> Explanation", documentation: "The way of a small batch through a model and of its gradient back, layer by layer, with the numbers.\n\nDense layers and activations are written as formulas: z = a Wᵀ + b, a = f(z), and back ∂L/∂W = (∂L/∂z)ᵀ a,\n∂L/∂z = ∂L/∂a · f′(z). All numbers are those of the library's own differentiation. One to three examples and a few units\nread best; of large tensors only the shape is told.\n\n    let net = Sequential { Dense(2, 2, activation: .tanh); Dense(2, 1) }\n    explainGradients(of: net, at: Tensor([[1, 2]]), labels: Tensor([[0.5]]), loss: .meanSquaredError)\n\n- Parameters:\n  - model: A `Sequential`, or one layer.\n  - x: A batch of inputs.\n  - labels: What the loss compares with.\n  - loss: What is differentiated.\n- Returns: The formulas of each layer with the numbers in them, forwards and back.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            let a3 = try call.take(3, Boxed<any Loss>.self)
            return call.give(NeuralNetworks.explainGradients(of: a0, at: a1, labels: a2, loss: a3), Boxed<Explanation>.self)
        }
        declare("func explain(shape: [Int]) -> Explanation", in: "Initializer", documentation: "The variance of the weights of a shape: formula, bound or deviation, and what comes out when they are drawn.\n\n    Initializer.xavierUniform.explain(shape: [32, 64])\n\nThe numbers are drawn from a stream of their own, so that nothing else changes.\n\n- Parameter shape: The shape of the weight, outputs first: [outputs, inputs], [outputs, channels, height, width].\n- Returns: The formula of the variance with the numbers in it, beside what was drawn.") { call in
            let self_ = try call.take(0, Boxed<Initializer>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.explain(shape: a0), Boxed<Explanation>.self)
        }
        declare("func explainStep(at value: Double, along gradient: Double) -> Explanation", in: "StatefulOptimizer", documentation: "The first step on one number, with the numbers put into the formulas: what is remembered, and θ.\n\nThe step is made by the optimizer itself, in 64 bits, on a number of its own: what it remembers of a model, its\nrate and its count of steps stay as they are.\n\n    Adam(learningRate: 0.1).explainStep(at: 1, along: 0.5)\n\n- Parameters:\n  - value: θ before the step.\n  - gradient: The gradient at θ.\n- Returns: The formulas of the step with the numbers in them.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Double.self)
            return call.give(self_.explainStep(at: a0, along: a1), Boxed<Explanation>.self)
        }
        declare("func explainSteps(at value: Double, along gradients: [Double]) -> Explanation", in: "StatefulOptimizer", documentation: "Several steps on one number, one after the other, with a gradient for each.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, [Double].self)
            return call.give(self_.explainSteps(at: a0, along: a1), Boxed<Explanation>.self)
        }
        declare("func explainStep(of parameter: Parameter, along gradient: Tensor, at position: [Int]) -> Explanation", in: "StatefulOptimizer", documentation: "The next step on one number of a parameter, with what is remembered of it by now.\n\nNothing is changed: neither the parameter nor what the optimizer remembers.\n\n- Parameters:\n  - parameter: A parameter that the optimizer trains.\n  - gradient: The gradient at the parameter, of its shape.\n  - position: Which number of it, an index for each axis.\n- Returns: The formulas of the step with the numbers in them.") { call in
            let self_ = try call.take(0, Boxed<any StatefulOptimizer>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            let a2 = try call.take(3, [Int].self)
            return call.give(self_.explainStep(of: a0, along: a1, at: a2), Boxed<Explanation>.self)
        }
        declare("var tensors: [Tensor] { get }", in: "Gradients", documentation: "The gradient of each of `entries`; zeros for a parameter the value does not depend on.") { call in
            let self_ = try call.take(0, Boxed<Gradients>.self)
            return call.give(self_.tensors, [Boxed<Tensor>].self)
        }
        declare("var entries: [ParameterEntry] { get }", in: "Gradients", documentation: "The trainable parameters in the order of the model.") { call in
            let self_ = try call.take(0, Boxed<Gradients>.self)
            return call.give(self_.entries, [Boxed<ParameterEntry>].self)
        }
        declare("subscript(parameter: Parameter) -> Tensor? { get }", in: "Gradients", documentation: "The gradient at a parameter; nil if the model does not have it or it is frozen.") { call in
            let self_ = try call.take(0, Boxed<Gradients>.self)
            let a0 = try call.take(1, Boxed<Parameter>.self)
            return call.give(self_[a0], Boxed<Tensor>?.self)
        }
        declare("subscript(path: String) -> Tensor? { get }", in: "Gradients", documentation: "The gradient at the parameter with a path; nil if there is none.") { call in
            let self_ = try call.take(0, Boxed<Gradients>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_[a0], Boxed<Tensor>?.self)
        }
        declare("var count: Int { get }", in: "Gradients", documentation: "The number of gradients.") { call in
            let self_ = try call.take(0, Boxed<Gradients>.self)
            return call.give(self_.count, Int.self)
        }
        declare("var paths: [String] { get }", in: "Gradients", documentation: "The paths of the parameters, in the order of the model.") { call in
            let self_ = try call.take(0, Boxed<Gradients>.self)
            return call.give(self_.paths, [String].self)
        }
        declare("var norm: Double { get }", in: "Gradients", documentation: "The Euclidean length of all gradients taken as one vector.") { call in
            let self_ = try call.take(0, Boxed<Gradients>.self)
            return call.give(self_.norm, Double.self)
        }
        declare("var isFinite: Bool { get }", in: "Gradients", documentation: "Whether no gradient holds a nan or an infinity.") { call in
            let self_ = try call.take(0, Boxed<Gradients>.self)
            return call.give(self_.isFinite, Bool.self)
        }
        declare("func clipped(norm limit: Double) -> Gradients", in: "Gradients", documentation: "The gradients made shorter, all by the same factor, so that `norm` is at most `limit`.") { call in
            let self_ = try call.take(0, Boxed<Gradients>.self)
            let a0 = try call.take(1, Double.self)
            return call.give(self_.clipped(norm: a0), Boxed<Gradients>.self)
        }
        declare("func clipped(value limit: Double) -> Gradients", in: "Gradients", documentation: "The gradients with each number between −`limit` and `limit`.") { call in
            let self_ = try call.take(0, Boxed<Gradients>.self)
            let a0 = try call.take(1, Double.self)
            return call.give(self_.clipped(value: a0), Boxed<Gradients>.self)
        }
        declare("var description: String { get }", in: "Gradients") { call in
            let self_ = try call.take(0, Boxed<Gradients>.self)
            return call.give(self_.description, String.self)
        }
        declare("var input: Int { get }", in: "Fans", documentation: "Inputs that one output is summed from: n_in.") { call in
            let self_ = try call.take(0, Boxed<Fans>.self)
            return call.give(self_.input, Int.self)
        }
        declare("var output: Int { get }", in: "Fans", documentation: "Outputs that one input reaches: n_out.") { call in
            let self_ = try call.take(0, Boxed<Fans>.self)
            return call.give(self_.output, Int.self)
        }
        declare("init(input: Int, output: Int)", in: "Fans", documentation: "The fans given as numbers.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            return call.give(Fans(input: a0, output: a1), Boxed<Fans>.self)
        }
        declare("init(shape: [Int])", in: "Fans", documentation: "The fans of a weight of the given shape.") { call in
            let a0 = try call.take(0, [Int].self)
            return call.give(Fans(shape: a0), Boxed<Fans>.self)
        }
        declare("static var orthogonal: Initializer { get }", in: "Initializer", documentation: "Rows, or columns if there are fewer of them, that are orthogonal and of length 1 (Saxe et al. 2014).") { call in
            return call.give(Initializer.orthogonal, Boxed<Initializer>.self)
        }
        declare("static func orthogonal(gain: Double) -> Initializer", in: "Initializer", documentation: "Rows, or columns if there are fewer of them, that are orthogonal and of length `gain`. A convolution counts as a\nmatrix of outputs × (inputs · window).") { call in
            let a0 = try call.take(0, Double.self)
            return call.give(Initializer.orthogonal(gain: a0), Boxed<Initializer>.self)
        }
        declare("case fanIn", in: "FanMode", documentation: "n_in: the variance of values stays the same from layer to layer, forwards.") { call in
            return call.give(FanMode.fanIn, Boxed<FanMode>.self)
        }
        declare("case fanOut", in: "FanMode", documentation: "n_out: the variance of gradients stays the same, backwards.") { call in
            return call.give(FanMode.fanOut, Boxed<FanMode>.self)
        }
        declare("var rawValue: String { get }", in: "FanMode", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<FanMode>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "FanMode", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(FanMode(rawValue: a0), Boxed<FanMode>?.self)
        }
        declare("static var xavierUniform: Initializer { get }", in: "Initializer", documentation: "Uniform on ±√6/√(n_in + n_out).") { call in
            return call.give(Initializer.xavierUniform, Boxed<Initializer>.self)
        }
    }
}
