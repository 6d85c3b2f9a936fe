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
    /// Functions and members of `Swiftlet`, part 1.
    mutating func bindSwiftlet1() {
        declare("var layer: String { get }", in: "ActivationStatistics.Row", documentation: "Where the layer is, and what it is.") { call in
            let self_ = try call.take(0, Boxed<ActivationStatistics.Row>.self)
            return call.give(self_.layer, String.self)
        }
        declare("var mean: Double { get }", in: "ActivationStatistics.Row", documentation: "The mean of its outputs.") { call in
            let self_ = try call.take(0, Boxed<ActivationStatistics.Row>.self)
            return call.give(self_.mean, Double.self)
        }
        declare("var standardDeviation: Double { get }", in: "ActivationStatistics.Row", documentation: "The standard deviation of its outputs.") { call in
            let self_ = try call.take(0, Boxed<ActivationStatistics.Row>.self)
            return call.give(self_.standardDeviation, Double.self)
        }
        declare("var saturatedShare: Double? { get }", in: "ActivationStatistics.Row", documentation: "The share of outputs at the flat ends of tanh (|a| > 0.95), sigmoid (a < 0.05 or a > 0.95) and their hard forms;\nnil for other layers.") { call in
            let self_ = try call.take(0, Boxed<ActivationStatistics.Row>.self)
            return call.give(self_.saturatedShare, Double?.self)
        }
        declare("var deadShare: Double? { get }", in: "ActivationStatistics.Row", documentation: "The share of units behind a ReLU that are zero for every example; nil for other layers.") { call in
            let self_ = try call.take(0, Boxed<ActivationStatistics.Row>.self)
            return call.give(self_.deadShare, Double?.self)
        }
        declare("var gradientDeviation: Double { get }", in: "ActivationStatistics.Row", documentation: "The standard deviation of the gradients at its outputs.") { call in
            let self_ = try call.take(0, Boxed<ActivationStatistics.Row>.self)
            return call.give(self_.gradientDeviation, Double.self)
        }
        declare("var rows: [ActivationStatistics.Row] { get }", in: "ActivationStatistics", documentation: "A row for each layer, in the order of the model.") { call in
            let self_ = try call.take(0, Boxed<ActivationStatistics>.self)
            return call.give(self_.rows, [Boxed<ActivationStatistics.Row>].self)
        }
        declare("func plot(title: String = \"Activations by layer\") -> Figure", in: "ActivationStatistics", documentation: "The outputs of the layers as distributions under each other.") { call in
            let self_ = try call.take(0, Boxed<ActivationStatistics>.self)
            let a0 = try call.take(1, String.self, default: "Activations by layer")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
        declare("func gradientPlot(title: String = \"Gradients at the outputs of the layers\") -> Figure", in: "ActivationStatistics", documentation: "The gradients at the outputs of the layers as distributions under each other.") { call in
            let self_ = try call.take(0, Boxed<ActivationStatistics>.self)
            let a0 = try call.take(1, String.self, default: "Gradients at the outputs of the layers")
            return call.give(self_.gradientPlot(title: a0), Boxed<Figure>.self)
        }
        declare("var description: String { get }", in: "ActivationStatistics") { call in
            let self_ = try call.take(0, Boxed<ActivationStatistics>.self)
            return call.give(self_.description, String.self)
        }
        declare("func activationStatistics(_ model: any Layer, _ data: Dataset, loss: (any Loss)? = nil, limit: Int = 256) -> ActivationStatistics", documentation: "Looks at the outputs of all layers and at the gradients that come back to them, for up to `limit` examples.\n\nLayers behave as in training; neither parameters nor running statistics change. Without `loss` it is chosen by the\ndata: cross-entropy for classes, mean squared error for values. Activations inside `Dense` are seen together with it.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Boxed<Dataset>.self)
            let a2 = try call.take(2, Boxed<any Loss>?.self, default: nil)
            let a3 = try call.take(3, Int.self, default: 256)
            return call.give(Swiftlet.activationStatistics(a0, a1, loss: a2, limit: a3), Boxed<ActivationStatistics>.self)
        }
        declare("func plot(title: String = \"Classification report\") -> Figure", in: "ClassificationReport", documentation: "Precision, recall and F1 of each class and their averages as coloured cells.") { call in
            let self_ = try call.take(0, Boxed<ClassificationReport>.self)
            let a0 = try call.take(1, String.self, default: "Classification report")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
        declare("func plot(title: String = \"ROC curve\") -> Figure", in: "ROCCurve", documentation: "The curve with its area, the line of chance, and the threshold with the greatest distance from it (Youden 1950).") { call in
            let self_ = try call.take(0, Boxed<ROCCurve>.self)
            let a0 = try call.take(1, String.self, default: "ROC curve")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
        declare("func plot(title: String = \"Precision and recall\") -> Figure", in: "PrecisionRecallCurve", documentation: "The curve with its average precision, the share of positives, which is chance, and the threshold with the best F1.") { call in
            let self_ = try call.take(0, Boxed<PrecisionRecallCurve>.self)
            let a0 = try call.take(1, String.self, default: "Precision and recall")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
        declare("func thresholdFilmstrip(scores: [Double], expected: [Int], thresholds: [Double] = [0.2, 0.35, 0.5, 0.65, 0.8], title: String = \"Precision and recall by threshold\") -> Figure", documentation: "What a threshold does to scores, a picture for each threshold; labels are 1 for positives and 0 for negatives.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, [Double].self, default: [0.2, 0.35, 0.5, 0.65, 0.8])
            let a3 = try call.take(3, String.self, default: "Precision and recall by threshold")
            return call.give(Swiftlet.thresholdFilmstrip(scores: a0, expected: a1, thresholds: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func thresholdFilmstrip(scores: Tensor, expected: Tensor, thresholds: [Double] = [0.2, 0.35, 0.5, 0.65, 0.8], title: String = \"Precision and recall by threshold\") -> Figure", documentation: "What a threshold does to scores, a picture for each threshold.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, [Double].self, default: [0.2, 0.35, 0.5, 0.65, 0.8])
            let a3 = try call.take(3, String.self, default: "Precision and recall by threshold")
            return call.give(Swiftlet.thresholdFilmstrip(scores: a0, expected: a1, thresholds: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func plot(title: String = \"Confusion matrix\") -> Figure", in: "ConfusionMatrix", documentation: "The matrix as cells with their counts and shares of the row, and the recall of each class.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, String.self, default: "Confusion matrix")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
        declare("func filters(_ model: any Layer, layer: Int = 0, channels: Int = 1, title: String = \"\") -> Figure", documentation: "The kernels of a convolution as pictures: blue negative, orange positive, white zero.\n\n`layer` counts the convolutions of the model from 0. A kernel over several channels has a picture for each of the first\n`channels`, except three of them in the first layer of colour images, which make one picture.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Int.self, default: 0)
            let a2 = try call.take(2, Int.self, default: 1)
            let a3 = try call.take(3, String.self, default: "")
            return call.give(Swiftlet.filters(a0, layer: a1, channels: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func featureMaps(_ model: any Layer, _ image: Tensor, layer: Int = 0, title: String = \"\") -> Figure", documentation: "What each channel of a layer makes of one image.\n\n`layer` counts the layers that give images (convolutions, norms, activations, pooling) from 0. The image has the shape\n[C, H, W] or [1, C, H, W].") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Int.self, default: 0)
            let a3 = try call.take(3, String.self, default: "")
            return call.give(Swiftlet.featureMaps(a0, a1, layer: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func saliency(_ model: any Layer, _ image: Tensor, target: Int? = nil, title: String = \"\") -> Figure", documentation: "Which pixels an answer hangs on: the image, the size of the gradient of the score at each pixel, and both over each\nother (Simonyan et al. 2013).\n\n`target` is the class; without it the one that the model chooses.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Int?.self, default: nil)
            let a3 = try call.take(3, String.self, default: "")
            return call.give(Swiftlet.saliency(a0, a1, target: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func convolutionSteps(input: Tensor, kernel: Tensor, bias: Double = 0, stride: Int = 1, padding: Int = 0, steps: [Int] = [], title: String = \"Convolution step by step\") -> Figure", documentation: "How a kernel slides over an input, with the numbers: see the form for lists. Both are matrices, or one channel [1, H, W].") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self, default: 0)
            let a3 = try call.take(3, Int.self, default: 1)
            let a4 = try call.take(4, Int.self, default: 0)
            let a5 = try call.take(5, [Int].self, default: [])
            let a6 = try call.take(6, String.self, default: "Convolution step by step")
            return call.give(Swiftlet.convolutionSteps(input: a0, kernel: a1, bias: a2, stride: a3, padding: a4, steps: a5, title: a6), Boxed<Figure>.self)
        }
        declare("func show(_ limit: Int = 24) -> Figure", in: "Dataset", documentation: "A first look at the examples as a figure: pictures with their labels, or points of the first two features.\n\nAt most `limit` pictures are shown.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self, default: 24)
            return call.give(self_.show(a0), Boxed<Figure>.self)
        }
        declare("func decisionBoundary(_ model: any Layer, _ data: Dataset, resolution: Int = 100, title: String = \"Decision boundary\") -> Figure", documentation: "The plane as a classifier sees it: the class it gives to each point, the data over it, mistakes in a ring.\n\nThe data must have two features. The model is asked at `resolution` times `resolution` points, 2 to 1000 a side, of\ntheir plane, a tenth wider than the data.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Boxed<Dataset>.self)
            let a2 = try call.take(2, Int.self, default: 100)
            let a3 = try call.take(3, String.self, default: "Decision boundary")
            return call.give(Swiftlet.decisionBoundary(a0, a1, resolution: a2, title: a3), Boxed<Figure>.self)
        }
        declare("var title: String { get }", in: "Exercise", documentation: "What the exercise is about, in the sentences of its checks.") { call in
            let self_ = try call.take(0, Boxed<Exercise>.self)
            return call.give(self_.title, String.self)
        }
        declare("var hints: [String] { get }", in: "Exercise", documentation: "What to tell after wrong answers, one after the other.") { call in
            let self_ = try call.take(0, Boxed<Exercise>.self)
            return call.give(self_.hints, [String].self)
        }
        declare("var hintsGiven: Int { get }", in: "Exercise", documentation: "The hints given so far.") { call in
            let self_ = try call.take(0, Boxed<Exercise>.self)
            return call.give(self_.hintsGiven, Int.self)
        }
        declare("var isSolved: Bool { get }", in: "Exercise", documentation: "Whether the last check was passed.") { call in
            let self_ = try call.take(0, Boxed<Exercise>.self)
            return call.give(self_.isSolved, Bool.self)
        }
        declare("init(_ title: String, hints: [String] = [])", in: "Exercise", documentation: "An exercise with its hints, the gentlest first.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [String].self, default: [])
            return call.give(Exercise(a0, hints: a1), Boxed<Exercise>.self)
        }
        declare("func check(_ condition: Bool)", in: "Exercise", documentation: "Checks a condition, such as an accuracy that is to be reached.") { call in
            let self_ = try call.take(0, Boxed<Exercise>.self)
            let a0 = try call.take(1, Bool.self)
            self_.check(a0)
            return call.give()
        }
        declare("func check(_ answer: Int, equals expected: Int, mistakes: [Int: String] = [:])", in: "Exercise", documentation: "Checks a whole number. `mistakes` tells what those who give a number have most likely overlooked.") { call in
            let self_ = try call.take(0, Boxed<Exercise>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self)
            let a2 = try call.take(3, [Int: String].self, default: [:])
            self_.check(a0, equals: a1, mistakes: a2)
            return call.give()
        }
        declare("func check(_ answer: Double, near expected: Double, tolerance: Double = 1e-3)", in: "Exercise", documentation: "Checks a number up to a tolerance, which grows with the number.") { call in
            let self_ = try call.take(0, Boxed<Exercise>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Double.self)
            let a2 = try call.take(3, Double.self, default: 1e-3)
            self_.check(a0, near: a1, tolerance: a2)
            return call.give()
        }
        declare("func check(_ answer: String, equals expected: String)", in: "Exercise", documentation: "Checks a word, whatever its case and the blanks around it.") { call in
            let self_ = try call.take(0, Boxed<Exercise>.self)
            let a0 = try call.take(1, String.self)
            let a1 = try call.take(2, String.self)
            self_.check(a0, equals: a1)
            return call.give()
        }
        declare("func check(_ answer: Tensor, near expected: Tensor, tolerance: Double = 1e-3)", in: "Exercise", documentation: "Checks a tensor, element by element.") { call in
            let self_ = try call.take(0, Boxed<Exercise>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            let a2 = try call.take(3, Double.self, default: 1e-3)
            self_.check(a0, near: a1, tolerance: a2)
            return call.give()
        }
        declare("@discardableResult func hint() -> String", in: "Exercise", documentation: "The next hint, for those who ask before they answer.") { call in
            let self_ = try call.take(0, Boxed<Exercise>.self)
            return call.give(self_.hint(), String.self)
        }
        declare("var description: String { get }", in: "Exercise") { call in
            let self_ = try call.take(0, Boxed<Exercise>.self)
            return call.give(self_.description, String.self)
        }
        declare("func fits(_ models: [any Layer], train: Dataset, validation: Dataset? = nil, names: [String] = [], title: String = \"Underfitting, fit, overfitting\") -> Figure", documentation: "Models of one feature through the same data, a panel each, with their mean squared errors on both parts.\n\n    fits([stiff, good, wild], train: train, validation: validation, names: [\"degree 1\", \"degree 3\", \"degree 15\"])") { call in
            let a0 = try call.take(0, [Boxed<any Layer>].self)
            let a1 = try call.take(1, Boxed<Dataset>.self)
            let a2 = try call.take(2, Boxed<Dataset>?.self, default: nil)
            let a3 = try call.take(3, [String].self, default: [])
            let a4 = try call.take(4, String.self, default: "Underfitting, fit, overfitting")
            return call.give(Swiftlet.fits(a0, train: a1, validation: a2, names: a3, title: a4), Boxed<Figure>.self)
        }
        declare("func learningCurve(sizes: [Int], repetitions: Int = 1, yLabel: String = \"error\", title: String = \"Error by number of examples\", _ measure: (Int, Int) throws -> (Double, Double)) rethrows -> Figure", documentation: "The error by the number of training examples: the closure trains with so many examples and says both errors.\n\n    learningCurve(sizes: [20, 50, 100, 200], repetitions: 3) { size, repetition in\n        let part = train.shuffled().prefix(size)\n        …\n        return (trainError, validationError)\n    }") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Int.self, default: 1)
            let a2 = try call.take(2, String.self, default: "error")
            let a3 = try call.take(3, String.self, default: "Error by number of examples")
            let a4 = try call.take(4, Function2<Int, Int, Tuple2<Double, Double>>.self)
            return call.give(try Swiftlet.learningCurve(sizes: a0, repetitions: a1, yLabel: a2, title: a3, a4), Boxed<Figure>.self)
        }
        declare("func compare(_ groups: [[History]], names: [String] = [], title: String = \"\") -> Figure", documentation: "Several methods, each with several fits (seeds): the mean loss by epoch with a band of one standard deviation.\n\nThe validation loss is drawn where every fit has one, else the training loss.") { call in
            let a0 = try call.take(0, [[Boxed<History>]].self)
            let a1 = try call.take(1, [String].self, default: [])
            let a2 = try call.take(2, String.self, default: "")
            return call.give(Swiftlet.compare(a0, names: a1, title: a2), Boxed<Figure>.self)
        }
        declare("func activationGallery(_ activations: [Activation] = [], over range: ClosedRange<Double> = -5...5, title: String = \"Activations\") -> Figure", documentation: "Activations and their slopes side by side; without a list the usual twelve.\n\nSoftmax and others that look at a whole row are no functions of one number and are refused.") { call in
            let a0 = try call.take(0, [Boxed<Activation>].self, default: [])
            let a1 = try call.take(1, ClosedRange<Double>.self, default: -5...5)
            let a2 = try call.take(2, String.self, default: "Activations")
            return call.give(Swiftlet.activationGallery(a0, over: a1, title: a2), Boxed<Figure>.self)
        }
        declare("func plot(_ activation: Activation, over range: ClosedRange<Double> = -5...5, derivative: Bool = false, title: String = \"\") -> Figure", documentation: "An activation as a curve; with `derivative` also its slope.\n\n    plot(.sigmoid, over: -6...6, derivative: true)") { call in
            let a0 = try call.take(0, Boxed<Activation>.self)
            let a1 = try call.take(1, ClosedRange<Double>.self, default: -5...5)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, String.self, default: "")
            return call.give(Swiftlet.plot(a0, over: a1, derivative: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func plot(_ losses: [any Loss], over range: ClosedRange<Double>, expected: Double = 0, derivative: Bool = false, title: String = \"\", xLabel: String = \"output\") -> Figure", documentation: "The loss of one output by its value, for an expected value or label; with `derivative` also the slope, which is what\nlearning feels.\n\n    plot([.meanSquaredError, .meanAbsoluteError, .huber(delta: 1)], over: -3...3)\n    plot([.binaryCrossEntropy], over: 0...1, expected: 1)") { call in
            let a0 = try call.take(0, [Boxed<any Loss>].self)
            let a1 = try call.take(1, ClosedRange<Double>.self)
            let a2 = try call.take(2, Double.self, default: 0)
            let a3 = try call.take(3, Bool.self, default: false)
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, String.self, default: "output")
            return call.give(Swiftlet.plot(a0, over: a1, expected: a2, derivative: a3, title: a4, xLabel: a5), Boxed<Figure>.self)
        }
        declare("func plot(steps: Int, title: String = \"\") -> Figure", in: "Schedule", documentation: "The learning rate by step.") { call in
            let self_ = try call.take(0, Boxed<any Schedule>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, String.self, default: "")
            return call.give(self_.plot(steps: a0, title: a1), Boxed<Figure>.self)
        }
        declare("func plot(_ schedules: [any Schedule], steps: Int, title: String = \"Learning rates\") -> Figure", documentation: "The learning rates of several schedules by step.") { call in
            let a0 = try call.take(0, [Boxed<any Schedule>].self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, String.self, default: "Learning rates")
            return call.give(Swiftlet.plot(a0, steps: a1, title: a2), Boxed<Figure>.self)
        }
        declare("func gradientFlow(_ model: any Layer, _ data: Dataset, loss: (any Loss)? = nil, limit: Int = 256, title: String = \"Gradient flow\") -> Figure", documentation: "The gradient of each weight of a model for a part of the data: the mean and the greatest magnitude by layer.\n\nA layer is said to vanish or to explode as `gradientFlowFigure` explains. Neither parameters nor running statistics\nchange. Without `loss` it is chosen by the data.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Boxed<Dataset>.self)
            let a2 = try call.take(2, Boxed<any Loss>?.self, default: nil)
            let a3 = try call.take(3, Int.self, default: 256)
            let a4 = try call.take(4, String.self, default: "Gradient flow")
            return call.give(Swiftlet.gradientFlow(a0, a1, loss: a2, limit: a3, title: a4), Boxed<Figure>.self)
        }
        declare("func gradientFlow(_ models: [any Layer], _ data: Dataset, names: [String] = [], loss: (any Loss)? = nil, limit: Int = 256, title: String = \"Gradient flow\") -> Figure", documentation: "The gradients of several models side by side, over one scale: with and without normalisation, plain and residual.") { call in
            let a0 = try call.take(0, [Boxed<any Layer>].self)
            let a1 = try call.take(1, Boxed<Dataset>.self)
            let a2 = try call.take(2, [String].self, default: [])
            let a3 = try call.take(3, Boxed<any Loss>?.self, default: nil)
            let a4 = try call.take(4, Int.self, default: 256)
            let a5 = try call.take(5, String.self, default: "Gradient flow")
            return call.give(Swiftlet.gradientFlow(a0, a1, names: a2, loss: a3, limit: a4, title: a5), Boxed<Figure>.self)
        }
        declare("func hiddenUnits(_ model: any Layer, _ data: Dataset, resolution: Int = 24, title: String = \"What hidden units see\") -> Figure", documentation: "A network of two features drawn with what each of its units says over the plane of the data.\n\nShown are the inputs and every dense layer, each with the activation that follows it; lines are the weights between\nthem.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Boxed<Dataset>.self)
            let a2 = try call.take(2, Int.self, default: 24)
            let a3 = try call.take(3, String.self, default: "What hidden units see")
            return call.give(Swiftlet.hiddenUnits(a0, a1, resolution: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func plot() -> Figure", in: "History", documentation: "The learning curves: loss and metrics by epoch, training and validation, with the best epoch marked, and where the\nfit was stopped early or stopped being a number.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.plot(), Boxed<Figure>.self)
        }
        declare("func plotSteps(title: String = \"Loss by step\") -> Figure", in: "History", documentation: "The loss of every step, with its mean over it.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            let a0 = try call.take(1, String.self, default: "Loss by step")
            return call.give(self_.plotSteps(title: a0), Boxed<Figure>.self)
        }
        declare("func compare(_ histories: [History], names: [String] = []) -> Figure", documentation: "The learning curves of several fits over each other, to compare them by their loss.\n\nThe validation loss is drawn where every fit has one, else the training loss. Without names the fits are called\nafter their optimizers.") { call in
            let a0 = try call.take(0, [Boxed<History>].self)
            let a1 = try call.take(1, [String].self, default: [])
            return call.give(Swiftlet.compare(a0, names: a1), Boxed<Figure>.self)
        }
        declare("func images(_ pictures: Tensor, labels: [String] = [], columns: Int = 8, title: String = \"\") -> Figure", documentation: "Pictures side by side, of a tensor of the shape H×W, N×H×W or N×C×H×W with one or three channels.\n\n    images(batch.features, labels: names, columns: 6)\n\n- Parameters:\n  - pictures: The pictures; all share one scale from dark to light.\n  - labels: What stands under each.\n  - columns: How many stand in a row.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, [String].self, default: [])
            let a2 = try call.take(2, Int.self, default: 8)
            let a3 = try call.take(3, String.self, default: "")
            return call.give(Swiftlet.images(a0, labels: a1, columns: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func images(_ data: Dataset, limit: Int = 24, columns: Int = 8, title: String = \"\") -> Figure", documentation: "The first examples of a data set of pictures, each with the name of its class.") { call in
            let a0 = try call.take(0, Boxed<Dataset>.self)
            let a1 = try call.take(1, Int.self, default: 24)
            let a2 = try call.take(2, Int.self, default: 8)
            let a3 = try call.take(3, String.self, default: "")
            return call.give(Swiftlet.images(a0, limit: a1, columns: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func initializationLab(_ initializers: [Initializer] = [], activation: Activation = .relu, depth: Int = 10, width: Int = 64, examples: Int = 128, title: String = \"\", random: RandomSource = .ambient) -> Figure", documentation: "How initializers carry signals through a deep dense network: the standard deviation of each layer's outputs forwards\nand of the gradients at them backwards.\n\n- Parameters:\n  - initializers: What weights start from; without a list six: zeros, N(0, 0.01²), N(0, 1), LeCun, Xavier and Kaiming.\n  - activation: What follows each layer.\n  - depth: The number of layers.\n  - width: The units of each layer.\n  - examples: The examples of standard normal numbers that are sent through.\n  - title: The heading.\n  - random: The stream that all numbers are drawn from.\n- Returns: The figure. Gradients start at the end as standard normal numbers.") { call in
            let a0 = try call.take(0, [Boxed<Initializer>].self, default: [])
            let a1 = try call.take(1, Boxed<Activation>.self, default: .relu)
            let a2 = try call.take(2, Int.self, default: 10)
            let a3 = try call.take(3, Int.self, default: 64)
            let a4 = try call.take(4, Int.self, default: 128)
            let a5 = try call.take(5, String.self, default: "")
            let a6 = try call.take(6, Boxed<RandomSource>.self, default: .ambient)
            return call.give(Swiftlet.initializationLab(a0, activation: a1, depth: a2, width: a3, examples: a4, title: a5, random: a6), Boxed<Figure>.self)
        }
        declare("func batchNormPanel(_ model: any Layer, _ data: Dataset, layer: Int = 0, with: History? = nil, without: History? = nil, limit: Int = 256, title: String = \"\") -> Figure", documentation: "What a batch normalisation of a model does with a part of the data: before and after it, batch against running\nstatistics. `layer` counts the norms of the model from 0.\n\n`with` and `without` are fits to compare, of the model and of the same one without normalisation.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Boxed<Dataset>.self)
            let a2 = try call.take(2, Int.self, default: 0)
            let a3 = try call.take(3, Boxed<History>?.self, default: nil)
            let a4 = try call.take(4, Boxed<History>?.self, default: nil)
            let a5 = try call.take(5, Int.self, default: 256)
            let a6 = try call.take(6, String.self, default: "")
            return call.give(Swiftlet.batchNormPanel(a0, a1, layer: a2, with: a3, without: a4, limit: a5, title: a6), Boxed<Figure>.self)
        }
        declare("func plot(title: String = \"Learning rate range\") -> Figure", in: "LearningRateRange", documentation: "The loss over the learning rate, both on their scales, with the suggested rate and the one at which it flew off.") { call in
            let self_ = try call.take(0, Boxed<LearningRateRange>.self)
            let a0 = try call.take(1, String.self, default: "Learning rate range")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
        declare("func plot(title: String = \"\") -> Figure", in: "ScoreCurve", documentation: "The scores on both parts over the number of examples or the capacity, with a band of one standard deviation where\nthere are repetitions, and the best place marked.") { call in
            let self_ = try call.take(0, Boxed<ScoreCurve>.self)
            let a0 = try call.take(1, String.self, default: "")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
        declare("func modelGraph(_ model: any Layer, input: [Int], title: String = \"\") -> Figure", documentation: "A model as blocks with the shapes between them, the parameters of each, what it sees of an image, and arcs where\nsomething goes around. Nothing is allocated or run for layers that know their shapes.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, String.self, default: "")
            return call.give(Swiftlet.modelGraph(a0, input: a1, title: a2), Boxed<Figure>.self)
        }
        declare("func plot(title: String = \"Computation graph\") -> Figure", in: "ComputationGraph", documentation: "The graph from its variables to its result, with values and gradients in the nodes.") { call in
            let self_ = try call.take(0, Boxed<ComputationGraph>.self)
            let a0 = try call.take(1, String.self, default: "Computation graph")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
        declare("var name: String { get }", in: "OptimizerRace.Run", documentation: "The name of the optimizer.") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace.Run>.self)
            return call.give(self_.name, String.self)
        }
        declare("var x: [Double] { get }", in: "OptimizerRace.Run", documentation: "The first coordinate before the first step and after each.") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace.Run>.self)
            return call.give(self_.x, [Double].self)
        }
        declare("var y: [Double] { get }", in: "OptimizerRace.Run", documentation: "The second coordinate before the first step and after each.") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace.Run>.self)
            return call.give(self_.y, [Double].self)
        }
        declare("var heights: [Double] { get }", in: "OptimizerRace.Run", documentation: "The height at each of these places.") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace.Run>.self)
            return call.give(self_.heights, [Double].self)
        }
        declare("var finalHeight: Double { get }", in: "OptimizerRace.Run", documentation: "The height at the end.") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace.Run>.self)
            return call.give(self_.finalHeight, Double.self)
        }
        declare("func steps(to height: Double) -> Int?", in: "OptimizerRace.Run", documentation: "The steps until the height was first below a value; nil if it never was.") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace.Run>.self)
            let a0 = try call.take(1, Double.self)
            return call.give(self_.steps(to: a0), Int?.self)
        }
        declare("var surface: Surface { get }", in: "OptimizerRace", documentation: "The surface.") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace>.self)
            return call.give(self_.surface, Boxed<Surface>.self)
        }
        declare("var runs: [OptimizerRace.Run] { get }", in: "OptimizerRace", documentation: "The runs in the order of the optimizers.") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace>.self)
            return call.give(self_.runs, [Boxed<OptimizerRace.Run>].self)
        }
        declare("func plot(title: String = \"\") -> Figure", in: "OptimizerRace", documentation: "The paths over the contours of the surface.") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace>.self)
            let a0 = try call.take(1, String.self, default: "")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
        declare("func filmstrip(frames: Int = 4, title: String = \"\") -> Figure", in: "OptimizerRace", documentation: "The race in pictures: the paths after a share of the steps, more in each.") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace>.self)
            let a0 = try call.take(1, Int.self, default: 4)
            let a1 = try call.take(2, String.self, default: "")
            return call.give(self_.filmstrip(frames: a0, title: a1), Boxed<Figure>.self)
        }
        declare("func plotHeights(title: String = \"\") -> Figure", in: "OptimizerRace", documentation: "The height by step, a line for each optimizer.") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace>.self)
            let a0 = try call.take(1, String.self, default: "")
            return call.give(self_.plotHeights(title: a0), Boxed<Figure>.self)
        }
        declare("var description: String { get }", in: "OptimizerRace") { call in
            let self_ = try call.take(0, Boxed<OptimizerRace>.self)
            return call.give(self_.description, String.self)
        }
        declare("func optimizerRace(on surface: Surface, _ optimizers: [any Optimizer], names: [String] = [], steps: Int = 100, start: (Double, Double)? = nil) -> OptimizerRace", documentation: "Lets optimizers run down a surface from the same place.\n\n    optimizerRace(on: .rosenbrock, [SGD(learningRate: 0.001), Momentum(learningRate: 0.001), Adam(learningRate: 0.05)])\n\nAn optimizer that has a memory begins with what it has: give each race fresh ones. Numbers are computed in 32 bits as\nin training. Names are taken from the optimizers unless given.") { call in
            let a0 = try call.take(0, Boxed<Surface>.self)
            let a1 = try call.take(1, [Boxed<any Optimizer>].self)
            let a2 = try call.take(2, [String].self, default: [])
            let a3 = try call.take(3, Int.self, default: 100)
            let a4 = try call.take(4, Tuple2<Double, Double>?.self, default: nil)
            return call.give(Swiftlet.optimizerRace(on: a0, a1, names: a2, steps: a3, start: a4), Boxed<OptimizerRace>.self)
        }
        declare("var question: String { get }", in: "Quiz", documentation: "What is asked.") { call in
            let self_ = try call.take(0, Boxed<Quiz>.self)
            return call.give(self_.question, String.self)
        }
        declare("var choices: [String] { get }", in: "Quiz", documentation: "What can be chosen, called a, b, c …") { call in
            let self_ = try call.take(0, Boxed<Quiz>.self)
            return call.give(self_.choices, [String].self)
        }
        declare("var reason: String { get }", in: "Quiz", documentation: "Why the right choice is right; told with it.") { call in
            let self_ = try call.take(0, Boxed<Quiz>.self)
            return call.give(self_.reason, String.self)
        }
        declare("func check(_ choice: String)", in: "Quiz", documentation: "Checks a choice by its letter. A wrong one is a failed expectation.") { call in
            let self_ = try call.take(0, Boxed<Quiz>.self)
            let a0 = try call.take(1, String.self)
            self_.check(a0)
            return call.give()
        }
        declare("var description: String { get }", in: "Quiz") { call in
            let self_ = try call.take(0, Boxed<Quiz>.self)
            return call.give(self_.description, String.self)
        }
        declare("func quiz(_ question: String, choices: [String], answer: String, because: String = \"\") -> Quiz", documentation: "A question with choices, of which one is right.\n\n- Parameters:\n  - question: What is asked.\n  - choices: What can be chosen, called a, b, c …\n  - answer: The letter of the right one.\n  - because: Why it is right; told with it.\n- Returns: The question, which checks an answer when asked.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [String].self)
            let a2 = try call.take(2, String.self)
            let a3 = try call.take(3, String.self, default: "")
            return call.give(Swiftlet.quiz(a0, choices: a1, answer: a2, because: a3), Boxed<Quiz>.self)
        }
        declare("var name: String { get }", in: "Surface", documentation: "What the surface is called.") { call in
            let self_ = try call.take(0, Boxed<Surface>.self)
            return call.give(self_.name, String.self)
        }
        declare("var x: ClosedRange<Double> { get }", in: "Surface", documentation: "The first coordinates that are shown.") { call in
            let self_ = try call.take(0, Boxed<Surface>.self)
            return call.give(self_.x, ClosedRange<Double>.self)
        }
        declare("var y: ClosedRange<Double> { get }", in: "Surface", documentation: "The second coordinates that are shown.") { call in
            let self_ = try call.take(0, Boxed<Surface>.self)
            return call.give(self_.y, ClosedRange<Double>.self)
        }
        declare("var start: (Double, Double) { get }", in: "Surface", documentation: "Where optimizers begin.") { call in
            let self_ = try call.take(0, Boxed<Surface>.self)
            return call.give(self_.start, Tuple2<Double, Double>.self)
        }
        declare("var minimum: (Double, Double)? { get }", in: "Surface", documentation: "Where the least value is, if that is known.") { call in
            let self_ = try call.take(0, Boxed<Surface>.self)
            return call.give(self_.minimum, Tuple2<Double, Double>?.self)
        }
        declare("func callAsFunction(_ x: Tensor, _ y: Tensor) -> Tensor", in: "Surface", documentation: "The height over points, element by element.") { call in
            let self_ = try call.take(0, Boxed<Surface>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            return call.give(self_(a0, a1), Boxed<Tensor>.self)
        }
        declare("func callAsFunction(_ x: Double, _ y: Double) -> Double", in: "Surface", documentation: "The height over one point.") { call in
            let self_ = try call.take(0, Boxed<Surface>.self)
            let a0 = try call.take(1, Double.self)
            let a1 = try call.take(2, Double.self)
            return call.give(self_(a0, a1), Double.self)
        }
        declare("static var rosenbrock: Surface { get }", in: "Surface", documentation: "(1 − x)² + 100 (y − x²)²: a bent valley whose floor hardly falls (Rosenbrock 1960).") { call in
            return call.give(Surface.rosenbrock, Boxed<Surface>.self)
        }
        declare("static func quadratic(condition: Double = 20) -> Surface", in: "Surface", documentation: "A valley that is `condition` times as steep across as along: (x² / κ + y²) · 2 at its usual size.") { call in
            let a0 = try call.take(0, Double.self, default: 20)
            return call.give(Surface.quadratic(condition: a0), Boxed<Surface>.self)
        }
        declare("static var saddle: Surface { get }", in: "Surface", documentation: "x² − y² / 2 + y⁴ / 8: flat where it begins, with two valleys beside the saddle.") { call in
            return call.give(Surface.saddle, Boxed<Surface>.self)
        }
        declare("static var beale: Surface { get }", in: "Surface", documentation: "(1.5 − x + xy)² + (2.25 − x + xy²)² + (2.625 − x + xy³)²: steep corners around a flat middle (Beale 1958).") { call in
            return call.give(Surface.beale, Boxed<Surface>.self)
        }
        declare("static var himmelblau: Surface { get }", in: "Surface", documentation: "(x² + y − 11)² + (x + y² − 7)²: four minima of equal depth (Himmelblau 1972).") { call in
            return call.give(Surface.himmelblau, Boxed<Surface>.self)
        }
        declare("static var rastrigin: Surface { get }", in: "Surface", documentation: "20 + x² − 10 cos 2πx + y² − 10 cos 2πy: a bowl full of holes (Rastrigin 1974).") { call in
            return call.give(Surface.rastrigin, Boxed<Surface>.self)
        }
        declare("static var doubleWell: Surface { get }", in: "Surface", documentation: "(x² − 1)² + x / 4 + y²: a shallow valley on the right and the deeper one on the left.") { call in
            return call.give(Surface.doubleWell, Boxed<Surface>.self)
        }
        declare("var description: String { get }", in: "Surface") { call in
            let self_ = try call.take(0, Boxed<Surface>.self)
            return call.give(self_.description, String.self)
        }
        declare("init(_ table: DataTable, axes names: [String], metric: String, higherIsBetter: Bool = true) throws", in: "Sweep", documentation: "Reads the trials of `swiftlet sweep`, as `swiftlet results DIR --format csv -o results.csv` writes them.\n\n    let result = try Sweep(DataTable(csv: \"results.csv\"), axes: [\"learningRate\", \"width\"], metric: \"accuracy\")\n    result.heatmap()\n\nRows with the same values of the hyperparameters are the seeds of one configuration. A trial that failed or\ndiverged has no score.\n\n- Parameters:\n  - table: A row for each trial.\n  - names: The columns of the hyperparameters, which are numbers.\n  - metric: The column of the score.\n  - higherIsBetter: Whether the greatest is the best.\n- Throws: An error if a column is missing or is no number.") { call in
            let a0 = try call.take(0, Boxed<DataTable>.self)
            let a1 = try call.take(1, [String].self)
            let a2 = try call.take(2, String.self)
            let a3 = try call.take(3, Bool.self, default: true)
            return call.give(try Sweep(a0, axes: a1, metric: a2, higherIsBetter: a3), Boxed<Sweep>.self)
        }
        declare("var name: String { get }", in: "SweepAxis") { call in
            let self_ = try call.take(0, Boxed<SweepAxis>.self)
            return call.give(self_.name, String.self)
        }
        declare("var values: [Double] { get }", in: "SweepAxis") { call in
            let self_ = try call.take(0, Boxed<SweepAxis>.self)
            return call.give(self_.values, [Double].self)
        }
        declare("init(_ name: String, _ values: [Double])", in: "SweepAxis") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Double].self)
            return call.give(SweepAxis(a0, a1), Boxed<SweepAxis>.self)
        }
        declare("var index: Int { get }", in: "SweepTrial", documentation: "From 0.") { call in
            let self_ = try call.take(0, Boxed<SweepTrial>.self)
            return call.give(self_.index, Int.self)
        }
        declare("var seed: Int { get }", in: "SweepTrial", documentation: "From 1; the same for all configurations, so that they meet the same chance.") { call in
            let self_ = try call.take(0, Boxed<SweepTrial>.self)
            return call.give(self_.seed, Int.self)
        }
        declare("subscript(name: String) -> Double { get }", in: "SweepTrial", documentation: "The value of a hyperparameter; NaN, and an error of the cell, if there is none of that name.") { call in
            let self_ = try call.take(0, Boxed<SweepTrial>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_[a0], Double.self)
        }
        declare("func integer(_ name: String) -> Int", in: "SweepTrial", documentation: "The value of a hyperparameter as a whole number; 0 where it is none.") { call in
            let self_ = try call.take(0, Boxed<SweepTrial>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_.integer(a0), Int.self)
        }
        declare("var description: String { get }", in: "SweepTrial") { call in
            let self_ = try call.take(0, Boxed<SweepTrial>.self)
            return call.give(self_.description, String.self)
        }
        declare("var names: [String] { get }", in: "SweepRun") { call in
            let self_ = try call.take(0, Boxed<SweepRun>.self)
            return call.give(self_.names, [String].self)
        }
        declare("var values: [Double] { get }", in: "SweepRun") { call in
            let self_ = try call.take(0, Boxed<SweepRun>.self)
            return call.give(self_.values, [Double].self)
        }
        declare("var scores: [Double] { get }", in: "SweepRun", documentation: "One a seed; NaN where the run diverged.") { call in
            let self_ = try call.take(0, Boxed<SweepRun>.self)
            return call.give(self_.scores, [Double].self)
        }
        declare("var mean: Double { get }", in: "SweepRun", documentation: "The mean of the finite scores; NaN without any.") { call in
            let self_ = try call.take(0, Boxed<SweepRun>.self)
            return call.give(self_.mean, Double.self)
        }
        declare("var margin: Double { get }", in: "SweepRun", documentation: "Half the width of the 95 % confidence interval of the mean by Student's t; NaN below two finite scores.") { call in
            let self_ = try call.take(0, Boxed<SweepRun>.self)
            return call.give(self_.margin, Double.self)
        }
        declare("subscript(name: String) -> Double { get }", in: "SweepRun", documentation: "The value of a hyperparameter; NaN if there is none of that name.") { call in
            let self_ = try call.take(0, Boxed<SweepRun>.self)
            let a0 = try call.take(1, String.self)
            return call.give(self_[a0], Double.self)
        }
        declare("var axes: [SweepAxis] { get }", in: "Sweep") { call in
            let self_ = try call.take(0, Boxed<Sweep>.self)
            return call.give(self_.axes, [Boxed<SweepAxis>].self)
        }
        declare("var seeds: Int { get }", in: "Sweep") { call in
            let self_ = try call.take(0, Boxed<Sweep>.self)
            return call.give(self_.seeds, Int.self)
        }
        declare("var metric: String { get }", in: "Sweep") { call in
            let self_ = try call.take(0, Boxed<Sweep>.self)
            return call.give(self_.metric, String.self)
        }
        declare("var higherIsBetter: Bool { get }", in: "Sweep") { call in
            let self_ = try call.take(0, Boxed<Sweep>.self)
            return call.give(self_.higherIsBetter, Bool.self)
        }
        declare("var runs: [SweepRun] { get }", in: "Sweep", documentation: "In the order of the grid; the last hyperparameter changes fastest.") { call in
            let self_ = try call.take(0, Boxed<Sweep>.self)
            return call.give(self_.runs, [Boxed<SweepRun>].self)
        }
        declare("var ranking: [SweepRun] { get }", in: "Sweep", documentation: "The runs, the best mean first; those that diverged last.") { call in
            let self_ = try call.take(0, Boxed<Sweep>.self)
            return call.give(self_.ranking, [Boxed<SweepRun>].self)
        }
        declare("var best: SweepRun? { get }", in: "Sweep", documentation: "The run with the best mean; nil if all diverged.") { call in
            let self_ = try call.take(0, Boxed<Sweep>.self)
            return call.give(self_.best, Boxed<SweepRun>?.self)
        }
        declare("var description: String { get }", in: "Sweep", documentation: "A table, the best configuration first, with mean and 95 % confidence interval.") { call in
            let self_ = try call.take(0, Boxed<Sweep>.self)
            return call.give(self_.description, String.self)
        }
        declare("func heatmap() -> Figure", in: "Sweep", documentation: "The mean score of every pair of values of the first two hyperparameters, over the others, as colours.") { call in
            let self_ = try call.take(0, Boxed<Sweep>.self)
            return call.give(self_.heatmap(), Boxed<Figure>.self)
        }
        declare("func dots() -> Figure", in: "Sweep", documentation: "The score of every seed as a dot, a bar at the mean of each configuration.") { call in
            let self_ = try call.take(0, Boxed<Sweep>.self)
            return call.give(self_.dots(), Boxed<Figure>.self)
        }
        declare("func parallel() -> Figure", in: "Sweep", documentation: "Every configuration as a line over parallel axes, one a hyperparameter.") { call in
            let self_ = try call.take(0, Boxed<Sweep>.self)
            return call.give(self_.parallel(), Boxed<Figure>.self)
        }
        declare("func sweep(_ axes: [SweepAxis], seeds: Int = 1, metric: String = \"score\", higherIsBetter: Bool = true, _ score: (SweepTrial) throws -> Double) rethrows -> Sweep", documentation: "Scores every combination of hyperparameters, each with several seeds.\n\n    let result = sweep([SweepAxis(\"rate\", [0.3, 0.1, 0.03]), SweepAxis(\"width\", [8, 32])], seeds: 3) { trial in\n        seed(trial.seed)\n        let model = MLP(64, trial.integer(\"width\"), 10)\n        model.fit(train, loss: .crossEntropy, optimizer: SGD(learningRate: trial[\"rate\"]), epochs: 5)\n        return model.evaluate(validation).accuracy\n    }\n    result.heatmap()\n\nFor notebooks that take long, `swiftlet sweep` runs them in parallel and goes on after an interruption.\n\n- Parameters:\n  - axes: The hyperparameters with their values.\n  - seeds: How often a combination is scored, with the seeds 1, 2, ….\n  - metric: What the score is called.\n  - higherIsBetter: Whether the greatest is the best.\n  - score: Trains with the values of a trial and returns how good that was.\n- Returns: The scores of all configurations.") { call in
            let a0 = try call.take(0, [Boxed<SweepAxis>].self)
            let a1 = try call.take(1, Int.self, default: 1)
            let a2 = try call.take(2, String.self, default: "score")
            let a3 = try call.take(3, Bool.self, default: true)
            let a4 = try call.take(4, Function1<Boxed<SweepTrial>, Double>.self)
            return call.give(try Swiftlet.sweep(a0, seeds: a1, metric: a2, higherIsBetter: a3, a4), Boxed<Sweep>.self)
        }
        declare("func plot(_ x: Tensor, _ y: Tensor, label: String = \"\", title: String = \"\", xLabel: String = \"\", yLabel: String = \"\") -> Figure", documentation: "A line through the points `(x[i], y[i])` of two tensors, in their order.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, String.self, default: "")
            return call.give(Swiftlet.plot(a0, a1, label: a2, title: a3, xLabel: a4, yLabel: a5), Boxed<Figure>.self)
        }
        declare("func plot(_ y: Tensor, label: String = \"\", title: String = \"\", xLabel: String = \"\", yLabel: String = \"\") -> Figure", documentation: "A line through the elements of a tensor at 0, 1, 2, …") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            return call.give(Swiftlet.plot(a0, label: a1, title: a2, xLabel: a3, yLabel: a4), Boxed<Figure>.self)
        }
    }
}
