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
    /// Functions and members of `Plots`, part 1.
    mutating func bindPlots1() {
        declare("var red: Int { get }", in: "Color", documentation: "The amount of red, 0 to 255.") { call in
            let self_ = try call.take(0, Boxed<Color>.self)
            return call.give(self_.red, Int.self)
        }
        declare("var green: Int { get }", in: "Color", documentation: "The amount of green, 0 to 255.") { call in
            let self_ = try call.take(0, Boxed<Color>.self)
            return call.give(self_.green, Int.self)
        }
        declare("var blue: Int { get }", in: "Color", documentation: "The amount of blue, 0 to 255.") { call in
            let self_ = try call.take(0, Boxed<Color>.self)
            return call.give(self_.blue, Int.self)
        }
        declare("init(red: Int, green: Int, blue: Int)", in: "Color", documentation: "A colour of three channels; values outside 0 to 255 are clamped.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            return call.give(Color(red: a0, green: a1, blue: a2), Boxed<Color>.self)
        }
        declare("static func categorical(_ index: Int) -> Color", in: "Color", documentation: "The colour that a series gets when none is named: Okabe and Ito's eight, which colour-blind readers tell apart.\n\nOkabe, Ito, \"Color Universal Design\", 2008; in order of contrast on white.") { call in
            let a0 = try call.take(0, Int.self)
            return call.give(Color.categorical(a0), Boxed<Color>.self)
        }
        declare("static var blue: Color { get }", in: "Color", documentation: "The blue of the first series.") { call in
            return call.give(Color.blue, Boxed<Color>.self)
        }
        declare("static var orange: Color { get }", in: "Color", documentation: "The vermilion of the second series.") { call in
            return call.give(Color.orange, Boxed<Color>.self)
        }
        declare("static var green: Color { get }", in: "Color", documentation: "The green of the third series.") { call in
            return call.give(Color.green, Boxed<Color>.self)
        }
        declare("static var purple: Color { get }", in: "Color", documentation: "The purple of the fourth series.") { call in
            return call.give(Color.purple, Boxed<Color>.self)
        }
        declare("static var red: Color { get }", in: "Color", documentation: "A red for errors.") { call in
            return call.give(Color.red, Boxed<Color>.self)
        }
        declare("static var gray: Color { get }", in: "Color", documentation: "A grey that is read on white and on black.") { call in
            return call.give(Color.gray, Boxed<Color>.self)
        }
        declare("static var black: Color { get }", in: "Color", documentation: "Black.") { call in
            return call.give(Color.black, Boxed<Color>.self)
        }
        declare("static var white: Color { get }", in: "Color", documentation: "White.") { call in
            return call.give(Color.white, Boxed<Color>.self)
        }
        declare("case viridis", in: "ColorScale", documentation: "Dark blue over green to yellow, evenly spaced to the eye; for amounts.") { call in
            return call.give(ColorScale.viridis, Boxed<ColorScale>.self)
        }
        declare("case cividis", in: "ColorScale", documentation: "Dark blue over grey to yellow, the same for colour-blind readers; for amounts.") { call in
            return call.give(ColorScale.cividis, Boxed<ColorScale>.self)
        }
        declare("case blues", in: "ColorScale", documentation: "White to blue; for counts that are printed over the colour.") { call in
            return call.give(ColorScale.blues, Boxed<ColorScale>.self)
        }
        declare("case grays", in: "ColorScale", documentation: "Black to white; for images.") { call in
            return call.give(ColorScale.grays, Boxed<ColorScale>.self)
        }
        declare("case diverging", in: "ColorScale", documentation: "Blue over white to orange; for signed values, white is zero.") { call in
            return call.give(ColorScale.diverging, Boxed<ColorScale>.self)
        }
        declare("var title: String { get set }", in: "Figure", documentation: "The heading over the plot.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            return call.give(self_.title, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<Figure>.self) { $0.title = value }
            return call.give()
        }
        declare("var caption: String { get set }", in: "Figure", documentation: "The line under the plot.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            return call.give(self_.caption, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<Figure>.self) { $0.caption = value }
            return call.give()
        }
        declare("var width: Int { get set }", in: "Figure", documentation: "The width in pixels.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            return call.give(self_.width, Int.self)
        } setter: { call in
            let value = try call.take(1, Int.self)
            try call.mutate(0, Boxed<Figure>.self) { $0.width = value }
            return call.give()
        }
        declare("var height: Int { get set }", in: "Figure", documentation: "The height in pixels.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            return call.give(self_.height, Int.self)
        } setter: { call in
            let value = try call.take(1, Int.self)
            try call.mutate(0, Boxed<Figure>.self) { $0.height = value }
            return call.give()
        }
        declare("init(title: String = \"\", caption: String = \"\", width: Int = 640, height: Int = 400, @MarkBuilder _ content: () throws -> [any Mark]) rethrows", in: "Figure", documentation: "A plot of the marks in the block.") { call in
            let a0 = try call.take(0, String.self, default: "")
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, Int.self, default: 640)
            let a3 = try call.take(3, Int.self, default: 400)
            let a4 = try call.take(4, Function0<[Boxed<any Mark>]>.self)
            return call.give(try Figure(title: a0, caption: a1, width: a2, height: a3, a4), Boxed<Figure>.self)
        }
        declare("init(title: String = \"\", caption: String = \"\", width: Int = 640, height: Int = 400, marks: [any Mark])", in: "Figure", documentation: "A plot of a list of marks.") { call in
            let a0 = try call.take(0, String.self, default: "")
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, Int.self, default: 640)
            let a3 = try call.take(3, Int.self, default: 400)
            let a4 = try call.take(4, [Boxed<any Mark>].self)
            return call.give(Figure(title: a0, caption: a1, width: a2, height: a3, marks: a4), Boxed<Figure>.self)
        }
        declare("func drawing() -> Drawing", in: "Figure", documentation: "The figure as shapes in relative places, which the renderers draw.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            return call.give(self_.drawing(), Boxed<Drawing>.self)
        }
        declare("func grid(columns: Int = 2, title: String = \"\", caption: String = \"\", @FigureBuilder _ content: () throws -> [Figure]) rethrows -> Figure", documentation: "Puts the figures of the block side by side, row by row.") { call in
            let a0 = try call.take(0, Int.self, default: 2)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Function0<[Boxed<Figure>]>.self)
            return call.give(try Plots.grid(columns: a0, title: a1, caption: a2, a3), Boxed<Figure>.self)
        }
        declare("func grid(columns: Int = 2, title: String = \"\", caption: String = \"\", figures: [Figure]) -> Figure", documentation: "Puts figures side by side, row by row.") { call in
            let a0 = try call.take(0, Int.self, default: 2)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, [Boxed<Figure>].self)
            return call.give(Plots.grid(columns: a0, title: a1, caption: a2, figures: a3), Boxed<Figure>.self)
        }
        declare("func confusionMatrixFigure(counts: [[Int]], classNames: [String] = [], title: String = \"Confusion matrix\") -> Figure", documentation: "A confusion matrix: counts, their share of the row, and the recall of each class at the right edge.\n\n`counts[i][j]` is how many examples of class `i` were taken for class `j`; colours show shares of the row, so that rare\nclasses are seen too.") { call in
            let a0 = try call.take(0, [[Int]].self)
            let a1 = try call.take(1, [String].self, default: [])
            let a2 = try call.take(2, String.self, default: "Confusion matrix")
            return call.give(Plots.confusionMatrixFigure(counts: a0, classNames: a1, title: a2), Boxed<Figure>.self)
        }
        declare("func decisionBoundaryFigure(field: [[Int]], confidence: [[Double]] = [], xRange: ClosedRange<Double>, yRange: ClosedRange<Double>, x: [Double], y: [Double], labels: [Int], predicted: [Int] = [], classNames: [String] = [], title: String = \"Decision boundary\") -> Figure", documentation: "The plane as a classifier sees it: the class of each cell, the data over it, mistakes in a ring.\n\n- Parameters:\n  - field: The predicted class at each point of a grid over the ranges; the first row lies at the lower end of `yRange`.\n  - confidence: The probability of that class at the same points, or nothing.\n  - xRange: What the columns of the grid span.\n  - yRange: What the rows of the grid span.\n  - x: The first feature of each example.\n  - y: The second feature of each example.\n  - labels: The class of each example.\n  - predicted: The predicted class of each example; where missing, that of the nearest cell.\n  - classNames: The names in the legend.\n  - title: The heading.\n- Returns: The figure.") { call in
            let a0 = try call.take(0, [[Int]].self)
            let a1 = try call.take(1, [[Double]].self, default: [])
            let a2 = try call.take(2, ClosedRange<Double>.self)
            let a3 = try call.take(3, ClosedRange<Double>.self)
            let a4 = try call.take(4, [Double].self)
            let a5 = try call.take(5, [Double].self)
            let a6 = try call.take(6, [Int].self)
            let a7 = try call.take(7, [Int].self, default: [])
            let a8 = try call.take(8, [String].self, default: [])
            let a9 = try call.take(9, String.self, default: "Decision boundary")
            return call.give(Plots.decisionBoundaryFigure(field: a0, confidence: a1, xRange: a2, yRange: a3, x: a4, y: a5, labels: a6, predicted: a7, classNames: a8, title: a9), Boxed<Figure>.self)
        }
        declare("func gradientFlowFigure(layers: [String], means: [Double], title: String = \"Gradient flow\") -> Figure", documentation: "The mean gradient of each layer, on a logarithmic scale, with a verdict.\n\nA layer is said to vanish below 1e-5 of the greatest and to explode above 1e3; those are signs to look closer, not laws.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "Gradient flow")
            return call.give(Plots.gradientFlowFigure(layers: a0, means: a1, title: a2), Boxed<Figure>.self)
        }
        declare("func imageGrid(_ images: [[Double]], width: Int, height: Int, channels: Int = 1, labels: [String] = [], columns: Int = 8, title: String = \"\") -> Figure", documentation: "Pictures side by side with their labels.\n\n- Parameters:\n  - images: The pixels of each picture, row by row from the top; three channels follow each other plane by plane.\n  - width: The pixels in a row.\n  - height: The rows of a picture.\n  - channels: 1 for grey, 3 for red, green and blue.\n  - labels: What stands under the pictures.\n  - columns: How many pictures stand side by side.\n  - title: The heading.\n- Returns: The figure. All pictures share one scale of brightness, from the least to the greatest value.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Int.self, default: 1)
            let a4 = try call.take(4, [String].self, default: [])
            let a5 = try call.take(5, Int.self, default: 8)
            let a6 = try call.take(6, String.self, default: "")
            return call.give(Plots.imageGrid(a0, width: a1, height: a2, channels: a3, labels: a4, columns: a5, title: a6), Boxed<Figure>.self)
        }
        declare("var name: String { get set }", in: "MetricCurve", documentation: "What is measured, for example \"loss\".") { call in
            let self_ = try call.take(0, Boxed<MetricCurve>.self)
            return call.give(self_.name, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<MetricCurve>.self) { $0.name = value }
            return call.give()
        }
        declare("var training: [Double] { get set }", in: "MetricCurve", documentation: "The value of each epoch on the training part; may be empty.") { call in
            let self_ = try call.take(0, Boxed<MetricCurve>.self)
            return call.give(self_.training, [Double].self)
        } setter: { call in
            let value = try call.take(1, [Double].self)
            try call.mutate(0, Boxed<MetricCurve>.self) { $0.training = value }
            return call.give()
        }
        declare("var validation: [Double] { get set }", in: "MetricCurve", documentation: "The value of each epoch on the validation part; may be empty.") { call in
            let self_ = try call.take(0, Boxed<MetricCurve>.self)
            return call.give(self_.validation, [Double].self)
        } setter: { call in
            let value = try call.take(1, [Double].self)
            try call.mutate(0, Boxed<MetricCurve>.self) { $0.validation = value }
            return call.give()
        }
        declare("var higherIsBetter: Bool { get set }", in: "MetricCurve", documentation: "Whether a greater value is a better one.") { call in
            let self_ = try call.take(0, Boxed<MetricCurve>.self)
            return call.give(self_.higherIsBetter, Bool.self)
        } setter: { call in
            let value = try call.take(1, Bool.self)
            try call.mutate(0, Boxed<MetricCurve>.self) { $0.higherIsBetter = value }
            return call.give()
        }
        declare("init(_ name: String, training: [Double], validation: [Double] = [], higherIsBetter: Bool = false)", in: "MetricCurve", documentation: "The values of one metric, an epoch each.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self, default: [])
            let a3 = try call.take(3, Bool.self, default: false)
            return call.give(MetricCurve(a0, training: a1, validation: a2, higherIsBetter: a3), Boxed<MetricCurve>.self)
        }
        declare("func learningCurves(_ curves: [MetricCurve], bestEpoch: Int? = nil, title: String = \"\") -> Figure", documentation: "Loss and metrics by epoch, a panel each, with the best epoch marked.\n\nEpochs count from 1. `bestEpoch` (for example the one early stopping went back to) is marked in every panel; without\nit each panel marks its own best value. A value that is not finite ends the line in a cross with its epoch.") { call in
            let a0 = try call.take(0, [Boxed<MetricCurve>].self)
            let a1 = try call.take(1, Int?.self, default: nil)
            let a2 = try call.take(2, String.self, default: "")
            return call.give(Plots.learningCurves(a0, bestEpoch: a1, title: a2), Boxed<Figure>.self)
        }
        declare("func learningCurves(loss: [Double], validationLoss: [Double] = [], metric: [Double] = [], validationMetric: [Double] = [], metricName: String = \"accuracy\", title: String = \"\") -> Figure", documentation: "Loss and one metric by epoch, side by side.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self, default: [])
            let a2 = try call.take(2, [Double].self, default: [])
            let a3 = try call.take(3, [Double].self, default: [])
            let a4 = try call.take(4, String.self, default: "accuracy")
            let a5 = try call.take(5, String.self, default: "")
            return call.give(Plots.learningCurves(loss: a0, validationLoss: a1, metric: a2, validationMetric: a3, metricName: a4, title: a5), Boxed<Figure>.self)
        }
        declare("func rocCurveFigure(falsePositiveRates: [Double], truePositiveRates: [Double], area: Double, title: String = \"ROC curve\") -> Figure", documentation: "The receiver operating characteristic: how many positives are found for how many false alarms, as the threshold falls.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, String.self, default: "ROC curve")
            return call.give(Plots.rocCurveFigure(falsePositiveRates: a0, truePositiveRates: a1, area: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func precisionRecallFigure(recalls: [Double], precisions: [Double], averagePrecision: Double, positiveShare: Double, title: String = \"Precision and recall\") -> Figure", documentation: "Precision against recall, as the threshold falls; `positiveShare` is what a coin would reach.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, Double.self)
            let a4 = try call.take(4, String.self, default: "Precision and recall")
            return call.give(Plots.precisionRecallFigure(recalls: a0, precisions: a1, averagePrecision: a2, positiveShare: a3, title: a4), Boxed<Figure>.self)
        }
        declare("func learningRateRangeFigure(rates: [Double], losses: [Double], suggestion: Double? = nil, title: String = \"Learning rate range\") -> Figure", documentation: "The loss over learning rates that grow from batch to batch, with the suggested rate.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, String.self, default: "Learning rate range")
            return call.give(Plots.learningRateRangeFigure(rates: a0, losses: a1, suggestion: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func comparisonFigure(names: [String], values: [[Double]], metric: String = \"loss\", title: String = \"\") -> Figure", documentation: "One number of several runs by epoch, a line each.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, String.self, default: "loss")
            let a3 = try call.take(3, String.self, default: "")
            return call.give(Plots.comparisonFigure(names: a0, values: a1, metric: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func optimizerRaceFigure(surface: [[Double]], xRange: ClosedRange<Double>, yRange: ClosedRange<Double>, names: [String], pathsX: [[Double]], pathsY: [[Double]], losses: [Double] = [], title: String = \"Optimizer race\") -> Figure", documentation: "The paths of optimizers over the contours of a surface.\n\nEach path starts in a ring and ends in a filled dot; dots mark its steps. In text a path is drawn by the first letter of\nits name, or digits where letters repeat.\n- Parameters:\n  - surface: The height at each point of a grid over the ranges; the first row lies at the lower end of `yRange`.\n  - xRange: What the columns of the grid span.\n  - yRange: What the rows of the grid span.\n  - names: The name of each optimizer.\n  - pathsX: The first coordinate of each step, a list for each optimizer.\n  - pathsY: The second coordinate of each step.\n  - losses: The height at the last step of each optimizer, shown beside its name; may be empty.\n  - title: The heading.\n- Returns: The figure.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, ClosedRange<Double>.self)
            let a2 = try call.take(2, ClosedRange<Double>.self)
            let a3 = try call.take(3, [String].self)
            let a4 = try call.take(4, [[Double]].self)
            let a5 = try call.take(5, [[Double]].self)
            let a6 = try call.take(6, [Double].self, default: [])
            let a7 = try call.take(7, String.self, default: "Optimizer race")
            return call.give(Plots.optimizerRaceFigure(surface: a0, xRange: a1, yRange: a2, names: a3, pathsX: a4, pathsY: a5, losses: a6, title: a7), Boxed<Figure>.self)
        }
        declare("func plot(_ x: [Double], _ y: [Double], label: String = \"\", title: String = \"\", xLabel: String = \"\", yLabel: String = \"\") -> Figure", documentation: "A line through the points `(x[i], y[i])`.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, String.self, default: "")
            return call.give(Plots.plot(a0, a1, label: a2, title: a3, xLabel: a4, yLabel: a5), Boxed<Figure>.self)
        }
        declare("func plot(_ y: [Double], label: String = \"\", title: String = \"\", xLabel: String = \"\", yLabel: String = \"\") -> Figure", documentation: "A line through values at 0, 1, 2, …") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            return call.give(Plots.plot(a0, label: a1, title: a2, xLabel: a3, yLabel: a4), Boxed<Figure>.self)
        }
        declare("func scatter(_ x: [Double], _ y: [Double], label: String = \"\", title: String = \"\", xLabel: String = \"\", yLabel: String = \"\") -> Figure", documentation: "Points at `(x[i], y[i])`.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, String.self, default: "")
            return call.give(Plots.scatter(a0, a1, label: a2, title: a3, xLabel: a4, yLabel: a5), Boxed<Figure>.self)
        }
        declare("func plot(_ function: (Double) throws -> Double, over range: ClosedRange<Double>, derivative: Bool = false, label: String = \"\", title: String = \"\", xLabel: String = \"\", yLabel: String = \"\") rethrows -> Figure", documentation: "The graph of a function over a range, with its derivative when asked for.\n\nThe derivative is the central difference, exact to about ten digits for smooth functions.") { call in
            let a0 = try call.take(0, Function1<Double, Double>.self)
            let a1 = try call.take(1, ClosedRange<Double>.self)
            let a2 = try call.take(2, Bool.self, default: false)
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, String.self, default: "")
            let a6 = try call.take(6, String.self, default: "")
            return call.give(try Plots.plot(a0, over: a1, derivative: a2, label: a3, title: a4, xLabel: a5, yLabel: a6), Boxed<Figure>.self)
        }
        declare("func bars(_ names: [String], _ values: [Double], title: String = \"\", xLabel: String = \"\", yLabel: String = \"\", isHorizontal: Bool = false) -> Figure", documentation: "A bar for each name.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, Bool.self, default: false)
            return call.give(Plots.bars(a0, a1, title: a2, xLabel: a3, yLabel: a4, isHorizontal: a5), Boxed<Figure>.self)
        }
        declare("func histogram(_ values: [Double], bins: Int = 0, title: String = \"\", xLabel: String = \"\") -> Figure", documentation: "How many of the values lie in each of equal intervals.\n\n`bins` 0 chooses their number: by the rule of Freedman and Diaconis (1981), width 2·IQR/∛n, between 5 and 60.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, Int.self, default: 0)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            return call.give(Plots.histogram(a0, bins: a1, title: a2, xLabel: a3), Boxed<Figure>.self)
        }
        declare("func heatmap(_ values: [[Double]], rowNames: [String] = [], columnNames: [String] = [], title: String = \"\", xLabel: String = \"\", yLabel: String = \"\", scale: ColorScale = .viridis) -> Figure", documentation: "A number as a colour in each cell of a grid, with names for its rows and columns.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, [String].self, default: [])
            let a2 = try call.take(2, [String].self, default: [])
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, String.self, default: "")
            let a6 = try call.take(6, Boxed<ColorScale>.self, default: .viridis)
            return call.give(Plots.heatmap(a0, rowNames: a1, columnNames: a2, title: a3, xLabel: a4, yLabel: a5, scale: a6), Boxed<Figure>.self)
        }
        declare("func contour(_ function: (Double, Double) throws -> Double, x: ClosedRange<Double>, y: ClosedRange<Double>, title: String = \"\", xLabel: String = \"\", yLabel: String = \"\") rethrows -> Figure", documentation: "Lines of equal height of a function of two variables.") { call in
            let a0 = try call.take(0, Function2<Double, Double, Double>.self)
            let a1 = try call.take(1, ClosedRange<Double>.self)
            let a2 = try call.take(2, ClosedRange<Double>.self)
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, String.self, default: "")
            return call.give(try Plots.contour(a0, x: a1, y: a2, title: a3, xLabel: a4, yLabel: a5), Boxed<Figure>.self)
        }
        declare("func quiver(_ x: [Double], _ y: [Double], dx: [Double], dy: [Double], title: String = \"\", xLabel: String = \"\", yLabel: String = \"\") -> Figure", documentation: "Arrows from points along steps.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self)
            let a3 = try call.take(3, [Double].self)
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, String.self, default: "")
            let a6 = try call.take(6, String.self, default: "")
            return call.give(Plots.quiver(a0, a1, dx: a2, dy: a3, title: a4, xLabel: a5, yLabel: a6), Boxed<Figure>.self)
        }
        declare("func sparkline(_ values: [Double], columns: Int = 20) -> String", documentation: "A line of eight heights of blocks, for a number followed through time; values that are not finite are `✗`.\n\nMore values than `columns` are averaged in groups.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, Int.self, default: 20)
            return call.give(Plots.sparkline(a0, columns: a1), String.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "Mark", documentation: "Tells the plan what the mark needs: the reach of its data, names, a colour of its own.") { call in
            let self_ = try call.take(0, Boxed<any Mark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "Mark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<any Mark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ x: [Double], _ y: [Double], label: String = \"\", color: Color? = nil, opacity: Double = 0.25)", in: "AreaMark", documentation: "The area between zero and a line.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0.25)
            return call.give(AreaMark(a0, a1, label: a2, color: a3, opacity: a4), Boxed<AreaMark>.self)
        }
        declare("init(_ x: [Double], low: [Double], high: [Double], label: String = \"\", color: Color? = nil, opacity: Double = 0.25)", in: "AreaMark", documentation: "The band between two lines, for example a mean with its standard deviation on both sides.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self)
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, Boxed<Color>?.self, default: nil)
            let a5 = try call.take(5, Double.self, default: 0.25)
            return call.give(AreaMark(a0, low: a1, high: a2, label: a3, color: a4, opacity: a5), Boxed<AreaMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "AreaMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<AreaMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "AreaMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<AreaMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ x: [Double], _ y: [Double], dx: [Double], dy: [Double], label: String = \"\", color: Color? = nil)", in: "ArrowMark", documentation: "Arrows from `(x[i], y[i])` to `(x[i] + dx[i], y[i] + dy[i])`.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self)
            let a3 = try call.take(3, [Double].self)
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, Boxed<Color>?.self, default: nil)
            return call.give(ArrowMark(a0, a1, dx: a2, dy: a3, label: a4, color: a5), Boxed<ArrowMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "ArrowMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<ArrowMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "ArrowMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<ArrowMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ label: String = \"\", scale: AxisScale = .automatic, from: Double? = nil, to: Double? = nil, isWhole: Bool = false, isHidden: Bool = false)", in: "XAxis", documentation: "Names and arranges the horizontal axis; `from` and `to` fix its ends, `isWhole` allows whole numbers only.") { call in
            let a0 = try call.take(0, String.self, default: "")
            let a1 = try call.take(1, Boxed<AxisScale>.self, default: .automatic)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Bool.self, default: false)
            let a5 = try call.take(5, Bool.self, default: false)
            return call.give(XAxis(a0, scale: a1, from: a2, to: a3, isWhole: a4, isHidden: a5), Boxed<XAxis>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "XAxis", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<XAxis>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "XAxis", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<XAxis>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ label: String = \"\", scale: AxisScale = .automatic, from: Double? = nil, to: Double? = nil, isWhole: Bool = false, isHidden: Bool = false)", in: "YAxis", documentation: "Names and arranges the vertical axis; `from` and `to` fix its ends, `isWhole` allows whole numbers only.") { call in
            let a0 = try call.take(0, String.self, default: "")
            let a1 = try call.take(1, Boxed<AxisScale>.self, default: .automatic)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double?.self, default: nil)
            let a4 = try call.take(4, Bool.self, default: false)
            let a5 = try call.take(5, Bool.self, default: false)
            return call.give(YAxis(a0, scale: a1, from: a2, to: a3, isWhole: a4, isHidden: a5), Boxed<YAxis>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "YAxis", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<YAxis>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "YAxis", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<YAxis>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(isShown: Bool = true)", in: "Legend", documentation: "A legend, or none.") { call in
            let a0 = try call.take(0, Bool.self, default: true)
            return call.give(Legend(isShown: a0), Boxed<Legend>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "Legend", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<Legend>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "Legend", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<Legend>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ names: [String], _ values: [Double], label: String = \"\", color: Color? = nil, isHorizontal: Bool = false)", in: "BarMark", documentation: "A bar for each name.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            let a4 = try call.take(4, Bool.self, default: false)
            return call.give(BarMark(a0, a1, label: a2, color: a3, isHorizontal: a4), Boxed<BarMark>.self)
        }
        declare("init(edges: [Double], _ values: [Double], label: String = \"\", color: Color? = nil)", in: "BarMark", documentation: "A bar over each interval between neighbouring edges, of which there is one more than values.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            return call.give(BarMark(edges: a0, a1, label: a2, color: a3), Boxed<BarMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "BarMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<BarMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "BarMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<BarMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ values: [[Double]], rowNames: [String], columnNames: [String], scale: ColorScale = .viridis, label: String = \"\", decimals: Int? = nil)", in: "CellMark", documentation: "Cells with a name for each row, the first one above, and each column; few ones also show their numbers.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, [String].self)
            let a2 = try call.take(2, [String].self)
            let a3 = try call.take(3, Boxed<ColorScale>.self, default: .viridis)
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, Int?.self, default: nil)
            return call.give(CellMark(a0, rowNames: a1, columnNames: a2, scale: a3, label: a4, decimals: a5), Boxed<CellMark>.self)
        }
        declare("init(_ values: [[Double]], x: ClosedRange<Double>, y: ClosedRange<Double>, scale: ColorScale = .viridis, label: String = \"\")", in: "CellMark", documentation: "Cells over a rectangle of the plane; the first row lies at the lower end of `y`.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, ClosedRange<Double>.self)
            let a2 = try call.take(2, ClosedRange<Double>.self)
            let a3 = try call.take(3, Boxed<ColorScale>.self, default: .viridis)
            let a4 = try call.take(4, String.self, default: "")
            return call.give(CellMark(a0, x: a1, y: a2, scale: a3, label: a4), Boxed<CellMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "CellMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<CellMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "CellMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<CellMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ values: [[Double]], x: ClosedRange<Double>, y: ClosedRange<Double>, levels: [Double] = [], isFilled: Bool = true, color: Color = .gray)", in: "ContourMark", documentation: "Contours of the values at the points of a grid over a rectangle; the first row lies at the lower end of `y`.\n\nWithout `levels` ten are chosen: evenly in the logarithm where the values are positive and reach over more than a\nhundredfold, as loss surfaces do, else evenly.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, ClosedRange<Double>.self)
            let a2 = try call.take(2, ClosedRange<Double>.self)
            let a3 = try call.take(3, [Double].self, default: [])
            let a4 = try call.take(4, Bool.self, default: true)
            let a5 = try call.take(5, Boxed<Color>.self, default: .gray)
            return call.give(ContourMark(a0, x: a1, y: a2, levels: a3, isFilled: a4, color: a5), Boxed<ContourMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "ContourMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<ContourMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "ContourMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<ContourMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("var x: [Double] { get }", in: "LineMark", documentation: "The horizontal values.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.x, [Double].self)
        }
        declare("var y: [Double] { get }", in: "LineMark", documentation: "The vertical values.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.y, [Double].self)
        }
        declare("var label: String { get }", in: "LineMark", documentation: "The name of the series, shown at the end of the line or in the legend.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.label, String.self)
        }
        declare("var color: Color? { get }", in: "LineMark", documentation: "The colour, or nil for the next one of the palette.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.color, Boxed<Color>?.self)
        }
        declare("var width: Double { get }", in: "LineMark", documentation: "The width in pixels.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.width, Double.self)
        }
        declare("var opacity: Double { get }", in: "LineMark", documentation: "0 (invisible) to 1.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            return call.give(self_.opacity, Double.self)
        }
        declare("init(_ x: [Double], _ y: [Double], label: String = \"\", color: Color? = nil, width: Double = 2, opacity: Double = 1)", in: "LineMark", documentation: "A line through `(x[i], y[i])`; the longer list is cut to the shorter.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 2)
            let a5 = try call.take(5, Double.self, default: 1)
            return call.give(LineMark(a0, a1, label: a2, color: a3, width: a4, opacity: a5), Boxed<LineMark>.self)
        }
        declare("init(_ y: [Double], label: String = \"\", color: Color? = nil, width: Double = 2, opacity: Double = 1)", in: "LineMark", documentation: "A line through values at 0, 1, 2, …") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, Boxed<Color>?.self, default: nil)
            let a3 = try call.take(3, Double.self, default: 2)
            let a4 = try call.take(4, Double.self, default: 1)
            return call.give(LineMark(a0, label: a1, color: a2, width: a3, opacity: a4), Boxed<LineMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "LineMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "LineMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<LineMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("var x: [Double] { get }", in: "PointMark", documentation: "The horizontal values.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.x, [Double].self)
        }
        declare("var y: [Double] { get }", in: "PointMark", documentation: "The vertical values.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.y, [Double].self)
        }
        declare("var label: String { get }", in: "PointMark", documentation: "The name of the series, shown in the legend.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.label, String.self)
        }
        declare("var color: Color? { get }", in: "PointMark", documentation: "The colour, or nil for the next one of the palette.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.color, Boxed<Color>?.self)
        }
        declare("var symbol: Symbol? { get }", in: "PointMark", documentation: "The form, or nil for the next one.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.symbol, Boxed<Symbol>?.self)
        }
        declare("var radius: Double { get }", in: "PointMark", documentation: "The radius in pixels.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            return call.give(self_.radius, Double.self)
        }
        declare("init(_ x: [Double], _ y: [Double], label: String = \"\", color: Color? = nil, symbol: Symbol? = nil, radius: Double = 3.5)", in: "PointMark", documentation: "Points at `(x[i], y[i])`; the longer list is cut to the shorter.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            let a4 = try call.take(4, Boxed<Symbol>?.self, default: nil)
            let a5 = try call.take(5, Double.self, default: 3.5)
            return call.give(PointMark(a0, a1, label: a2, color: a3, symbol: a4, radius: a5), Boxed<PointMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "PointMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "PointMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<PointMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ x: [Double], _ y: [Double], label: String = \"\", color: Color? = nil, opacity: Double = 0.3)", in: "PolygonMark", documentation: "The polygon with corners `(x[i], y[i])`; corners that are not finite are left out.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Boxed<Color>?.self, default: nil)
            let a4 = try call.take(4, Double.self, default: 0.3)
            return call.give(PolygonMark(a0, a1, label: a2, color: a3, opacity: a4), Boxed<PolygonMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "PolygonMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<PolygonMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "PolygonMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<PolygonMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(y: Double, label: String = \"\", color: Color = .gray)", in: "RuleMark", documentation: "A horizontal line at a height.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, Boxed<Color>.self, default: .gray)
            return call.give(RuleMark(y: a0, label: a1, color: a2), Boxed<RuleMark>.self)
        }
        declare("init(x: Double, label: String = \"\", color: Color = .gray)", in: "RuleMark", documentation: "An upright line at a place.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, Boxed<Color>.self, default: .gray)
            return call.give(RuleMark(x: a0, label: a1, color: a2), Boxed<RuleMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "RuleMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<RuleMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "RuleMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<RuleMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("init(_ text: String, x: Double, y: Double, anchor: TextAnchor = .start, color: Color = .black)", in: "TextMark", documentation: "Writes a text at a point.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, Boxed<TextAnchor>.self, default: .start)
            let a4 = try call.take(4, Boxed<Color>.self, default: .black)
            return call.give(TextMark(a0, x: a1, y: a2, anchor: a3, color: a4), Boxed<TextMark>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "TextMark", documentation: "Tells the plan what the mark needs.") { call in
            let self_ = try call.take(0, Boxed<TextMark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
        declare("func draw(`in` frame: inout Frame)", in: "TextMark", documentation: "Draws the mark.") { call in
            let self_ = try call.take(0, Boxed<TextMark>.self)
            try call.mutate(1, Boxed<Frame>.self) { a0 in self_.draw(in: &a0) }
            return call.give()
        }
        declare("case automatic", in: "AxisScale", documentation: "Logarithmic when the axis says so by itself (losses over more than a hundredfold), else linear.") { call in
            return call.give(AxisScale.automatic, Boxed<AxisScale>.self)
        }
        declare("case linear", in: "AxisScale", documentation: "Equal steps for equal differences.") { call in
            return call.give(AxisScale.linear, Boxed<AxisScale>.self)
        }
        declare("case log", in: "AxisScale", documentation: "Equal steps for equal ratios; numbers that are not positive are gaps.") { call in
            return call.give(AxisScale.log, Boxed<AxisScale>.self)
        }
        declare("case circle", in: "Symbol", documentation: "A filled circle.") { call in
            return call.give(Symbol.circle, Boxed<Symbol>.self)
        }
        declare("case cross", in: "Symbol", documentation: "A diagonal cross.") { call in
            return call.give(Symbol.cross, Boxed<Symbol>.self)
        }
        declare("case square", in: "Symbol", documentation: "A filled square.") { call in
            return call.give(Symbol.square, Boxed<Symbol>.self)
        }
        declare("case triangle", in: "Symbol", documentation: "A filled triangle.") { call in
            return call.give(Symbol.triangle, Boxed<Symbol>.self)
        }
        declare("case diamond", in: "Symbol", documentation: "A filled diamond.") { call in
            return call.give(Symbol.diamond, Boxed<Symbol>.self)
        }
        declare("case plus", in: "Symbol", documentation: "An upright cross.") { call in
            return call.give(Symbol.plus, Boxed<Symbol>.self)
        }
    }
}
