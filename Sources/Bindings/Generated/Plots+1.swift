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
        declare("static var ink: Color { get }", in: "Color", documentation: "The colour of words: nearly black on white, nearly white on dark.") { call in
            return call.give(Color.ink, Boxed<Color>.self)
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
        declare("func facets(by groups: [String], columns: Int = 3, title: String = \"\", caption: String = \"\", sharedAxes: Bool = true, _ content: (String, [Int]) throws -> Figure) rethrows -> Figure", documentation: "One plot for each group of a data set, side by side over the same axes: the block is called with the name of a group\nand the positions of its examples, in the order in which the groups first occur.\n\n```swift\nfacets(by: species, columns: 3, title: \"Sepals\") { name, rows in\n    scatter(rows.map { length[$0] }, rows.map { width[$0] }, xLabel: \"length\", yLabel: \"width\")\n}\n```\n\n- Parameters:\n  - groups: The name of the group of each example.\n  - columns: How many plots stand in a row.\n  - sharedAxes: Whether all plots have the same reach, so that they can be compared by eye.\n  - content: Draws one group. A figure without a title gets the name of the group.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, Int.self, default: 3)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, Bool.self, default: true)
            let a5 = try call.take(5, Function2<String, [Int], Boxed<Figure>>.self)
            return call.give(try Plots.facets(by: a0, columns: a1, title: a2, caption: a3, sharedAxes: a4, a5), Boxed<Figure>.self)
        }
        declare("func facets(rows: [String], columns: [String], title: String = \"\", caption: String = \"\", sharedAxes: Bool = true, _ content: ([Int]) throws -> Figure) rethrows -> Figure", documentation: "One plot for each pair of two groupings: a row for each group of the first, a column for each of the second.\n\nThe block is called with the positions of the examples that belong to both; pairs without examples are shown empty.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [String].self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, Bool.self, default: true)
            let a5 = try call.take(5, Function1<[Int], Boxed<Figure>>.self)
            return call.give(try Plots.facets(rows: a0, columns: a1, title: a2, caption: a3, sharedAxes: a4, a5), Boxed<Figure>.self)
        }
        declare("func table(rows: Int = 20) -> String", in: "Figure", documentation: "The numbers behind the figure in aligned columns, for those who want to read them rather than see them.\n\nLines over the same places share a table. Of more than `rows` rows the first and the last are shown.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            let a0 = try call.take(1, Int.self, default: 20)
            return call.give(self_.table(rows: a0), String.self)
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
        declare("var theme: FigureTheme { get set }", in: "Figure", documentation: "The ground its picture is drawn for.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            return call.give(self_.theme, Boxed<FigureTheme>.self)
        } setter: { call in
            let value = try call.take(1, Boxed<FigureTheme>.self)
            try call.mutate(0, Boxed<Figure>.self) { $0.theme = value }
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
        declare("func grid(columns: Int = 2, title: String = \"\", caption: String = \"\", sharedAxes: Bool = false, @FigureBuilder _ content: () throws -> [Figure]) rethrows -> Figure", documentation: "Puts the figures of the block side by side, row by row.\n\nWith `sharedAxes` all of them have the same reach, so that they can be compared by eye.") { call in
            let a0 = try call.take(0, Int.self, default: 2)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Bool.self, default: false)
            let a4 = try call.take(4, Function0<[Boxed<Figure>]>.self)
            return call.give(try Plots.grid(columns: a0, title: a1, caption: a2, sharedAxes: a3, a4), Boxed<Figure>.self)
        }
        declare("func grid(columns: Int = 2, title: String = \"\", caption: String = \"\", sharedAxes: Bool = false, figures: [Figure]) -> Figure", documentation: "Puts figures side by side, row by row.") { call in
            let a0 = try call.take(0, Int.self, default: 2)
            let a1 = try call.take(1, String.self, default: "")
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, Bool.self, default: false)
            let a4 = try call.take(4, [Boxed<Figure>].self)
            return call.give(Plots.grid(columns: a0, title: a1, caption: a2, sharedAxes: a3, figures: a4), Boxed<Figure>.self)
        }
        declare("case light", in: "FigureTheme", documentation: "A white card, right on every page.") { call in
            return call.give(FigureTheme.light, Boxed<FigureTheme>.self)
        }
        declare("case dark", in: "FigureTheme", documentation: "A dark card.") { call in
            return call.give(FigureTheme.dark, Boxed<FigureTheme>.self)
        }
        declare("case transparent", in: "FigureTheme", documentation: "No card: greys and colours that are read on white and on black.") { call in
            return call.give(FigureTheme.transparent, Boxed<FigureTheme>.self)
        }
        declare("var rawValue: String { get }", in: "FigureTheme", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<FigureTheme>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "FigureTheme", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(FigureTheme(rawValue: a0), Boxed<FigureTheme>?.self)
        }
        declare("static var allCases: [FigureTheme] { get }", in: "FigureTheme", documentation: "All cases, in order.") { call in
            return call.give(FigureTheme.allCases, [Boxed<FigureTheme>].self)
        }
        declare("func themed(_ theme: FigureTheme) -> Figure", in: "Figure", documentation: "The figure for another ground.") { call in
            let self_ = try call.take(0, Boxed<Figure>.self)
            let a0 = try call.take(1, Boxed<FigureTheme>.self)
            return call.give(self_.themed(a0), Boxed<Figure>.self)
        }
        declare("func activationGalleryFigure(_ x: [Double], names: [String], values: [[Double]], slopes: [[Double]], title: String = \"Activations\") -> Figure", documentation: "Activations and their slopes side by side, where they hardly react shaded.\n\n- Parameters:\n  - x: Where the functions were sampled, in rising order.\n  - names: The name of each function.\n  - values: The samples of each function.\n  - slopes: The samples of each derivative.\n  - title: The heading.\n- Returns: The figure. Shaded is where the slope is below 0.05 in magnitude: a unit that works there hardly learns.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [String].self)
            let a2 = try call.take(2, [[Double]].self)
            let a3 = try call.take(3, [[Double]].self)
            let a4 = try call.take(4, String.self, default: "Activations")
            return call.give(Plots.activationGalleryFigure(a0, names: a1, values: a2, slopes: a3, title: a4), Boxed<Figure>.self)
        }
        declare("func batchNormFigure(before: [Double], after: [Double], batchMeans: [Double], runningMeans: [Double], batchDeviations: [Double], runningDeviations: [Double], lossWith: [Double] = [], lossWithout: [Double] = [], title: String = \"Batch normalisation\") -> Figure", documentation: "What batch normalisation does: the distribution before and after it, batch statistics against running ones, and the\nloss with and without.\n\n- Parameters:\n  - before: What goes in, of all features.\n  - after: What comes out.\n  - batchMeans: The mean of each feature in the batch.\n  - runningMeans: The mean of each feature that the layer keeps for inference.\n  - batchDeviations: The standard deviation of each feature in the batch.\n  - runningDeviations: The one that the layer keeps.\n  - lossWith: The loss by epoch of a model with normalisation; may be empty.\n  - lossWithout: The loss by epoch of the same model without; may be empty.\n  - title: The heading.\n- Returns: The figure.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self)
            let a3 = try call.take(3, [Double].self)
            let a4 = try call.take(4, [Double].self)
            let a5 = try call.take(5, [Double].self)
            let a6 = try call.take(6, [Double].self, default: [])
            let a7 = try call.take(7, [Double].self, default: [])
            let a8 = try call.take(8, String.self, default: "Batch normalisation")
            return call.give(Plots.batchNormFigure(before: a0, after: a1, batchMeans: a2, runningMeans: a3, batchDeviations: a4, runningDeviations: a5, lossWith: a6, lossWithout: a7, title: a8), Boxed<Figure>.self)
        }
        declare("func classificationReportFigure(classNames: [String], precisions: [Double], recalls: [Double], f1: [Double], supports: [Int], averages: Int = 0, accuracy: Double? = nil, title: String = \"Classification report\") -> Figure", documentation: "Precision, recall and F1 of each class as coloured cells, with the number of its examples at the right edge.\n\n- Parameters:\n  - classNames: The classes; rows of averages may follow them.\n  - precisions: The precision of each row.\n  - recalls: The recall of each row.\n  - f1: The F1 score of each row.\n  - supports: The examples of each row.\n  - averages: How many of the last rows are averages.\n  - accuracy: The share of right answers, written under the cells.\n  - title: The heading.\n- Returns: The figure. Colours reach from 0 to 1 whatever the scores are.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self)
            let a3 = try call.take(3, [Double].self)
            let a4 = try call.take(4, [Int].self)
            let a5 = try call.take(5, Int.self, default: 0)
            let a6 = try call.take(6, Double?.self, default: nil)
            let a7 = try call.take(7, String.self, default: "Classification report")
            return call.give(Plots.classificationReportFigure(classNames: a0, precisions: a1, recalls: a2, f1: a3, supports: a4, averages: a5, accuracy: a6, title: a7), Boxed<Figure>.self)
        }
        declare("var operation: String { get set }", in: "ComputationNode", documentation: "What was done, or the name of the variable.") { call in
            let self_ = try call.take(0, Boxed<ComputationNode>.self)
            return call.give(self_.operation, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<ComputationNode>.self) { $0.operation = value }
            return call.give()
        }
        declare("var inputs: [Int] { get set }", in: "ComputationNode", documentation: "The places of the operands among the nodes; they come before.") { call in
            let self_ = try call.take(0, Boxed<ComputationNode>.self)
            return call.give(self_.inputs, [Int].self)
        } setter: { call in
            let value = try call.take(1, [Int].self)
            try call.mutate(0, Boxed<ComputationNode>.self) { $0.inputs = value }
            return call.give()
        }
        declare("var value: String { get set }", in: "ComputationNode", documentation: "The value, as it is shown.") { call in
            let self_ = try call.take(0, Boxed<ComputationNode>.self)
            return call.give(self_.value, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<ComputationNode>.self) { $0.value = value }
            return call.give()
        }
        declare("var gradient: String { get set }", in: "ComputationNode", documentation: "The gradient, as it is shown.") { call in
            let self_ = try call.take(0, Boxed<ComputationNode>.self)
            return call.give(self_.gradient, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<ComputationNode>.self) { $0.gradient = value }
            return call.give()
        }
        declare("init(_ operation: String, inputs: [Int] = [], value: String, gradient: String)", in: "ComputationNode", documentation: "A node.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Int].self, default: [])
            let a2 = try call.take(2, String.self)
            let a3 = try call.take(3, String.self)
            return call.give(ComputationNode(a0, inputs: a1, value: a2, gradient: a3), Boxed<ComputationNode>.self)
        }
        declare("func computationGraphFigure(_ nodes: [ComputationNode], title: String = \"Computation graph\") -> Figure", documentation: "A computation from its variables at the left to its result at the right, with values and gradients in the nodes.\n\nDeep computations are drawn closer, and those that would still be wider than a page from the top down.\nOf more than forty nodes the last forty are drawn, which lead to the result.") { call in
            let a0 = try call.take(0, [Boxed<ComputationNode>].self)
            let a1 = try call.take(1, String.self, default: "Computation graph")
            return call.give(Plots.computationGraphFigure(a0, title: a1), Boxed<Figure>.self)
        }
        declare("func confusionMatrixFigure(counts: [[Int]], classNames: [String] = [], title: String = \"Confusion matrix\") -> Figure", documentation: "A confusion matrix: counts, their share of the row, and the recall of each class at the right edge.\n\n`counts[i][j]` is how many examples of class `i` were taken for class `j`; colours show shares of the row, so that rare\nclasses are seen too.") { call in
            let a0 = try call.take(0, [[Int]].self)
            let a1 = try call.take(1, [String].self, default: [])
            let a2 = try call.take(2, String.self, default: "Confusion matrix")
            return call.give(Plots.confusionMatrixFigure(counts: a0, classNames: a1, title: a2), Boxed<Figure>.self)
        }
        declare("func convolutionSteps(input: [[Double]], kernel: [[Double]], bias: Double = 0, stride: Int = 1, padding: Int = 0, steps: [Int] = [], title: String = \"Convolution step by step\") -> Figure", documentation: "How a kernel slides over an input: for each step the window, its products with the kernel, their sum, and the place of\nthe output that it fills.\n\nAs in every library of neural networks the kernel is not flipped: what is called convolution is a correlation.\n- Parameters:\n  - input: The rows of one channel.\n  - kernel: The rows of the kernel.\n  - bias: Added to each sum.\n  - stride: How far the window moves.\n  - padding: Rings of zeros around the input.\n  - steps: Which places of the output are shown, counted row by row; without them the first, the second and the last.\n  - title: The heading.\n- Returns: The figure; at most six steps, fewer of a large input, and of a very large one the surroundings of the first.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, Double.self, default: 0)
            let a3 = try call.take(3, Int.self, default: 1)
            let a4 = try call.take(4, Int.self, default: 0)
            let a5 = try call.take(5, [Int].self, default: [])
            let a6 = try call.take(6, String.self, default: "Convolution step by step")
            return call.give(Plots.convolutionSteps(input: a0, kernel: a1, bias: a2, stride: a3, padding: a4, steps: a5, title: a6), Boxed<Figure>.self)
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
        declare("var name: String { get set }", in: "FittedCurve", documentation: "What stands over the panel, for example \"degree 3\".") { call in
            let self_ = try call.take(0, Boxed<FittedCurve>.self)
            return call.give(self_.name, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<FittedCurve>.self) { $0.name = value }
            return call.give()
        }
        declare("var values: [Double] { get set }", in: "FittedCurve", documentation: "The model's value at each place of the common axis.") { call in
            let self_ = try call.take(0, Boxed<FittedCurve>.self)
            return call.give(self_.values, [Double].self)
        } setter: { call in
            let value = try call.take(1, [Double].self)
            try call.mutate(0, Boxed<FittedCurve>.self) { $0.values = value }
            return call.give()
        }
        declare("var trainError: Double? { get set }", in: "FittedCurve", documentation: "The error on the training part.") { call in
            let self_ = try call.take(0, Boxed<FittedCurve>.self)
            return call.give(self_.trainError, Double?.self)
        } setter: { call in
            let value = try call.take(1, Double?.self)
            try call.mutate(0, Boxed<FittedCurve>.self) { $0.trainError = value }
            return call.give()
        }
        declare("var validationError: Double? { get set }", in: "FittedCurve", documentation: "The error on the validation part.") { call in
            let self_ = try call.take(0, Boxed<FittedCurve>.self)
            return call.give(self_.validationError, Double?.self)
        } setter: { call in
            let value = try call.take(1, Double?.self)
            try call.mutate(0, Boxed<FittedCurve>.self) { $0.validationError = value }
            return call.give()
        }
        declare("init(_ name: String, _ values: [Double], trainError: Double? = nil, validationError: Double? = nil)", in: "FittedCurve", documentation: "The curve of a model.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double?.self, default: nil)
            return call.give(FittedCurve(a0, a1, trainError: a2, validationError: a3), Boxed<FittedCurve>.self)
        }
        declare("func fitFigure(_ curves: [FittedCurve], at x: [Double], trainX: [Double], trainY: [Double], validationX: [Double] = [], validationY: [Double] = [], title: String = \"Underfitting, fit, overfitting\") -> Figure", documentation: "Models of growing capacity through the same data, a panel each: what is too stiff, what fits, and what learns the noise.\n\nPanels share one window around the data, so a curve that leaves it is cut. The panel with the least validation error is\nmarked.") { call in
            let a0 = try call.take(0, [Boxed<FittedCurve>].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self)
            let a3 = try call.take(3, [Double].self)
            let a4 = try call.take(4, [Double].self, default: [])
            let a5 = try call.take(5, [Double].self, default: [])
            let a6 = try call.take(6, String.self, default: "Underfitting, fit, overfitting")
            return call.give(Plots.fitFigure(a0, at: a1, trainX: a2, trainY: a3, validationX: a4, validationY: a5, title: a6), Boxed<Figure>.self)
        }
        declare("func capacityCurveFigure(_ capacities: [Double], train: [Double], validation: [Double], xLabel: String = \"capacity\", yLabel: String = \"error\", title: String = \"Error by capacity\") -> Figure", documentation: "The error on training and validation part by the capacity of the model (degree, width, epochs), with the capacity that\ndoes best on validation and what lies on its two sides.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self)
            let a3 = try call.take(3, String.self, default: "capacity")
            let a4 = try call.take(4, String.self, default: "error")
            let a5 = try call.take(5, String.self, default: "Error by capacity")
            return call.give(Plots.capacityCurveFigure(a0, train: a1, validation: a2, xLabel: a3, yLabel: a4, title: a5), Boxed<Figure>.self)
        }
        declare("func gradientFlowFigure(layers: [String], means: [Double], largest: [Double] = [], title: String = \"Gradient flow\") -> Figure", documentation: "The gradients of each layer on a logarithmic scale: the mean as a bar, the greatest as a ring, with a verdict.\n\nA layer is said to vanish below 1e-5 of the greatest mean and to explode above 1e3; where no layer reaches 1e-6, all of\nthem vanish. Those are signs to look closer, not laws.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self, default: [])
            let a3 = try call.take(3, String.self, default: "Gradient flow")
            return call.give(Plots.gradientFlowFigure(layers: a0, means: a1, largest: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func gradientFlowFigure(models: [String], layers: [[String]], means: [[Double]], largest: [[Double]] = [], title: String = \"Gradient flow\") -> Figure", documentation: "The gradients of several models side by side over one scale.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [[String]].self)
            let a2 = try call.take(2, [[Double]].self)
            let a3 = try call.take(3, [[Double]].self, default: [])
            let a4 = try call.take(4, String.self, default: "Gradient flow")
            return call.give(Plots.gradientFlowFigure(models: a0, layers: a1, means: a2, largest: a3, title: a4), Boxed<Figure>.self)
        }
        declare("var name: String { get set }", in: "UnitLayer", documentation: "The name of the layer.") { call in
            let self_ = try call.take(0, Boxed<UnitLayer>.self)
            return call.give(self_.name, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<UnitLayer>.self) { $0.name = value }
            return call.give()
        }
        declare("var fields: [[Double]] { get set }", in: "UnitLayer", documentation: "What each unit says at the points of a square grid, row by row from the top.") { call in
            let self_ = try call.take(0, Boxed<UnitLayer>.self)
            return call.give(self_.fields, [[Double]].self)
        } setter: { call in
            let value = try call.take(1, [[Double]].self)
            try call.mutate(0, Boxed<UnitLayer>.self) { $0.fields = value }
            return call.give()
        }
        declare("var unitNames: [String] { get set }", in: "UnitLayer", documentation: "The names of the units; may be empty.") { call in
            let self_ = try call.take(0, Boxed<UnitLayer>.self)
            return call.give(self_.unitNames, [String].self)
        } setter: { call in
            let value = try call.take(1, [String].self)
            try call.mutate(0, Boxed<UnitLayer>.self) { $0.unitNames = value }
            return call.give()
        }
        declare("init(_ name: String, fields: [[Double]], unitNames: [String] = [])", in: "UnitLayer", documentation: "A layer of units.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, [String].self, default: [])
            return call.give(UnitLayer(a0, fields: a1, unitNames: a2), Boxed<UnitLayer>.self)
        }
        declare("func hiddenUnitsFigure(_ layers: [UnitLayer], resolution: Int, weights: [[[Double]]], title: String = \"What hidden units see\") -> Figure", documentation: "A network drawn with its units: each is a small map of the plane, blue where it is negative and orange where positive; a\nline to the next layer is as thick as its weight is large, in the colour of its sign.\n\n- Parameters:\n  - layers: The layers from the inputs on, all over one grid.\n  - resolution: The points along a side of the grid.\n  - weights: For each layer but the last, the weight from each of its units to each of the next.\n  - title: The heading.\n- Returns: The figure. Layers with more than eight units show eight.") { call in
            let a0 = try call.take(0, [Boxed<UnitLayer>].self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, [[[Double]]].self)
            let a3 = try call.take(3, String.self, default: "What hidden units see")
            return call.give(Plots.hiddenUnitsFigure(a0, resolution: a1, weights: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func imageGrid(_ images: [[Double]], width: Int, height: Int, channels: Int = 1, labels: [String] = [], columns: Int = 8, title: String = \"\", scale: ColorScale = .grays) -> Figure", documentation: "Pictures side by side with their labels.\n\n- Parameters:\n  - images: The pixels of each picture, row by row from the top; three channels follow each other plane by plane.\n  - width: The pixels in a row.\n  - height: The rows of a picture.\n  - channels: 1 for grey, 3 for red, green and blue.\n  - labels: What stands under the pictures.\n  - columns: How many pictures stand side by side.\n  - title: The heading.\n  - scale: The colours of pictures of one channel; a diverging scale is white at zero.\n- Returns: The figure. All pictures share one scale, from the least to the greatest value.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Int.self, default: 1)
            let a4 = try call.take(4, [String].self, default: [])
            let a5 = try call.take(5, Int.self, default: 8)
            let a6 = try call.take(6, String.self, default: "")
            let a7 = try call.take(7, Boxed<ColorScale>.self, default: .grays)
            return call.give(Plots.imageGrid(a0, width: a1, height: a2, channels: a3, labels: a4, columns: a5, title: a6, scale: a7), Boxed<Figure>.self)
        }
        declare("func initializationFigure(names: [String], forward: [[Double]], backward: [[Double]], title: String = \"Standard deviation by layer\") -> Figure", documentation: "How initializers carry signals: the standard deviation of the outputs of each layer on the way forwards, and of the\ngradients on the way back, a line for each initializer.\n\nLevel lines carry, falling ones vanish, rising ones explode. A zero or what is not finite is a gap with a mark.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, [[Double]].self)
            let a3 = try call.take(3, String.self, default: "Standard deviation by layer")
            return call.give(Plots.initializationFigure(names: a0, forward: a1, backward: a2, title: a3), Boxed<Figure>.self)
        }
        declare("var name: String { get set }", in: "LayerNumbers", documentation: "The name of the layer.") { call in
            let self_ = try call.take(0, Boxed<LayerNumbers>.self)
            return call.give(self_.name, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<LayerNumbers>.self) { $0.name = value }
            return call.give()
        }
        declare("var values: [Double] { get set }", in: "LayerNumbers", documentation: "The numbers, of all examples and units.") { call in
            let self_ = try call.take(0, Boxed<LayerNumbers>.self)
            return call.give(self_.values, [Double].self)
        } setter: { call in
            let value = try call.take(1, [Double].self)
            try call.mutate(0, Boxed<LayerNumbers>.self) { $0.values = value }
            return call.give()
        }
        declare("var saturatedShare: Double? { get set }", in: "LayerNumbers", documentation: "The share of units at the flat end of their activation; nil where the activation has none.") { call in
            let self_ = try call.take(0, Boxed<LayerNumbers>.self)
            return call.give(self_.saturatedShare, Double?.self)
        } setter: { call in
            let value = try call.take(1, Double?.self)
            try call.mutate(0, Boxed<LayerNumbers>.self) { $0.saturatedShare = value }
            return call.give()
        }
        declare("var deadShare: Double? { get set }", in: "LayerNumbers", documentation: "The share of units that are zero for every example; nil where that cannot happen.") { call in
            let self_ = try call.take(0, Boxed<LayerNumbers>.self)
            return call.give(self_.deadShare, Double?.self)
        } setter: { call in
            let value = try call.take(1, Double?.self)
            try call.mutate(0, Boxed<LayerNumbers>.self) { $0.deadShare = value }
            return call.give()
        }
        declare("init(_ name: String, _ values: [Double], saturatedShare: Double? = nil, deadShare: Double? = nil)", in: "LayerNumbers", documentation: "The numbers of a layer.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, Double?.self, default: nil)
            return call.give(LayerNumbers(a0, a1, saturatedShare: a2, deadShare: a3), Boxed<LayerNumbers>.self)
        }
        declare("func layerHistogramsFigure(_ layers: [LayerNumbers], title: String = \"Activations by layer\", xLabel: String = \"activation\") -> Figure", documentation: "The distributions of several layers under each other, with mean, standard deviation and the shares of saturated and\ndead units.\n\nAll ridges share the horizontal axis, which holds 99.8 % of the numbers; each is as high as its fullest interval.") { call in
            let a0 = try call.take(0, [Boxed<LayerNumbers>].self)
            let a1 = try call.take(1, String.self, default: "Activations by layer")
            let a2 = try call.take(2, String.self, default: "activation")
            return call.give(Plots.layerHistogramsFigure(a0, title: a1, xLabel: a2), Boxed<Figure>.self)
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
        declare("func learningCurves(_ curves: [MetricCurve], bestEpoch: Int? = nil, stoppedEpoch: Int? = nil, notes: [String] = [], title: String = \"\") -> Figure", documentation: "Loss and metrics by epoch, a panel each, with the best epoch marked.\n\nEpochs count from 1. `bestEpoch` (for example the one early stopping went back to) is marked in every panel; without\nit each panel marks its own best value; `stoppedEpoch` is where training was ended before its time. A value that is not finite ends the line in a cross with its epoch.") { call in
            let a0 = try call.take(0, [Boxed<MetricCurve>].self)
            let a1 = try call.take(1, Int?.self, default: nil)
            let a2 = try call.take(2, Int?.self, default: nil)
            let a3 = try call.take(3, [String].self, default: [])
            let a4 = try call.take(4, String.self, default: "")
            return call.give(Plots.learningCurves(a0, bestEpoch: a1, stoppedEpoch: a2, notes: a3, title: a4), Boxed<Figure>.self)
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
        declare("func rocCurveFigure(falsePositiveRates: [Double], truePositiveRates: [Double], area: Double, thresholds: [Double] = [], title: String = \"ROC curve\") -> Figure", documentation: "The receiver operating characteristic: how many positives are found for how many false alarms, as the threshold falls.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, [Double].self, default: [])
            let a4 = try call.take(4, String.self, default: "ROC curve")
            return call.give(Plots.rocCurveFigure(falsePositiveRates: a0, truePositiveRates: a1, area: a2, thresholds: a3, title: a4), Boxed<Figure>.self)
        }
        declare("func precisionRecallFigure(recalls: [Double], precisions: [Double], averagePrecision: Double, positiveShare: Double, thresholds: [Double] = [], title: String = \"Precision and recall\") -> Figure", documentation: "Precision against recall, as the threshold falls; `positiveShare` is what a coin would reach.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Double.self)
            let a3 = try call.take(3, Double.self)
            let a4 = try call.take(4, [Double].self, default: [])
            let a5 = try call.take(5, String.self, default: "Precision and recall")
            return call.give(Plots.precisionRecallFigure(recalls: a0, precisions: a1, averagePrecision: a2, positiveShare: a3, thresholds: a4, title: a5), Boxed<Figure>.self)
        }
        declare("func learningRateRangeFigure(rates: [Double], losses: [Double], suggestion: Double? = nil, title: String = \"Learning rate range\") -> Figure", documentation: "The loss over learning rates that grow from batch to batch, with the suggested rate and the one at which it flew off.\n\nThe line is smoothed as fastai does (exponential mean of 0.9, of 0.7 for few losses, without the pull of its start); the losses themselves are\ndots behind it. It has flown off where it is over four times its least value.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, Double?.self, default: nil)
            let a3 = try call.take(3, String.self, default: "Learning rate range")
            return call.give(Plots.learningRateRangeFigure(rates: a0, losses: a1, suggestion: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func stepLossFigure(_ losses: [Double], title: String = \"Loss by step\") -> Figure", documentation: "The loss of every step: the losses faint, their exponential mean over them.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, String.self, default: "Loss by step")
            return call.give(Plots.stepLossFigure(a0, title: a1), Boxed<Figure>.self)
        }
        declare("func comparisonFigure(names: [String], values: [[Double]], metric: String = \"loss\", title: String = \"\", xLabel: String = \"epoch\") -> Figure", documentation: "One number of several runs by epoch, a line each.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, String.self, default: "loss")
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "epoch")
            return call.give(Plots.comparisonFigure(names: a0, values: a1, metric: a2, title: a3, xLabel: a4), Boxed<Figure>.self)
        }
        declare("var name: String { get set }", in: "ModelGraphNode", documentation: "What the layer is.") { call in
            let self_ = try call.take(0, Boxed<ModelGraphNode>.self)
            return call.give(self_.name, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<ModelGraphNode>.self) { $0.name = value }
            return call.give()
        }
        declare("var shape: [Int] { get set }", in: "ModelGraphNode", documentation: "The shape that leaves it, without the batch.") { call in
            let self_ = try call.take(0, Boxed<ModelGraphNode>.self)
            return call.give(self_.shape, [Int].self)
        } setter: { call in
            let value = try call.take(1, [Int].self)
            try call.mutate(0, Boxed<ModelGraphNode>.self) { $0.shape = value }
            return call.give()
        }
        declare("var parameters: Int { get set }", in: "ModelGraphNode", documentation: "The numbers it trains.") { call in
            let self_ = try call.take(0, Boxed<ModelGraphNode>.self)
            return call.give(self_.parameters, Int.self)
        } setter: { call in
            let value = try call.take(1, Int.self)
            try call.mutate(0, Boxed<ModelGraphNode>.self) { $0.parameters = value }
            return call.give()
        }
        declare("var field: String { get set }", in: "ModelGraphNode", documentation: "What of the input one place of its output sees, for example \"5×5\"; may be empty.") { call in
            let self_ = try call.take(0, Boxed<ModelGraphNode>.self)
            return call.give(self_.field, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<ModelGraphNode>.self) { $0.field = value }
            return call.give()
        }
        declare("init(_ name: String, shape: [Int], parameters: Int = 0, field: String = \"\")", in: "ModelGraphNode", documentation: "A block.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Int.self, default: 0)
            let a3 = try call.take(3, String.self, default: "")
            return call.give(ModelGraphNode(a0, shape: a1, parameters: a2, field: a3), Boxed<ModelGraphNode>.self)
        }
        declare("var from: Int { get set }", in: "ModelGraphSkip", documentation: "The block whose output goes around.") { call in
            let self_ = try call.take(0, Boxed<ModelGraphSkip>.self)
            return call.give(self_.from, Int.self)
        } setter: { call in
            let value = try call.take(1, Int.self)
            try call.mutate(0, Boxed<ModelGraphSkip>.self) { $0.from = value }
            return call.give()
        }
        declare("var to: Int { get set }", in: "ModelGraphSkip", documentation: "The block to which it is added.") { call in
            let self_ = try call.take(0, Boxed<ModelGraphSkip>.self)
            return call.give(self_.to, Int.self)
        } setter: { call in
            let value = try call.take(1, Int.self)
            try call.mutate(0, Boxed<ModelGraphSkip>.self) { $0.to = value }
            return call.give()
        }
        declare("var label: String { get set }", in: "ModelGraphSkip", documentation: "What it goes through on its way; empty if it goes as it is.") { call in
            let self_ = try call.take(0, Boxed<ModelGraphSkip>.self)
            return call.give(self_.label, String.self)
        } setter: { call in
            let value = try call.take(1, String.self)
            try call.mutate(0, Boxed<ModelGraphSkip>.self) { $0.label = value }
            return call.give()
        }
        declare("init(from: Int, to: Int, label: String = \"\")", in: "ModelGraphSkip", documentation: "A way from one block to a later one.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, String.self, default: "")
            return call.give(ModelGraphSkip(from: a0, to: a1, label: a2), Boxed<ModelGraphSkip>.self)
        }
        declare("func modelGraphFigure(_ nodes: [ModelGraphNode], skips: [ModelGraphSkip] = [], title: String = \"Model\") -> Figure", documentation: "A model as blocks from top to bottom with the shapes between them, the parameters of each, and arcs where something goes\naround.") { call in
            let a0 = try call.take(0, [Boxed<ModelGraphNode>].self)
            let a1 = try call.take(1, [Boxed<ModelGraphSkip>].self, default: [])
            let a2 = try call.take(2, String.self, default: "Model")
            return call.give(Plots.modelGraphFigure(a0, skips: a1, title: a2), Boxed<Figure>.self)
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
        declare("func heatmap(classes: [[Int]], names: [String], rowNames: [String] = [], columnNames: [String] = [], title: String = \"\", xLabel: String = \"\", yLabel: String = \"\") -> Figure", documentation: "A class as a colour in each cell of a grid, for example which of several methods is best where.") { call in
            let a0 = try call.take(0, [[Int]].self)
            let a1 = try call.take(1, [String].self)
            let a2 = try call.take(2, [String].self, default: [])
            let a3 = try call.take(3, [String].self, default: [])
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, String.self, default: "")
            let a6 = try call.take(6, String.self, default: "")
            return call.give(Plots.heatmap(classes: a0, names: a1, rowNames: a2, columnNames: a3, title: a4, xLabel: a5, yLabel: a6), Boxed<Figure>.self)
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
        declare("func learningCurveFigure(sizes: [Int], train: [[Double]], validation: [[Double]], yLabel: String = \"error\", title: String = \"Error by number of examples\") -> Figure", documentation: "The error by the number of training examples, with a dot for each repetition and a band of one standard deviation.\n\n`train[i]` and `validation[i]` hold one error for each repetition with `sizes[i]` examples.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, [[Double]].self)
            let a3 = try call.take(3, String.self, default: "error")
            let a4 = try call.take(4, String.self, default: "Error by number of examples")
            return call.give(Plots.learningCurveFigure(sizes: a0, train: a1, validation: a2, yLabel: a3, title: a4), Boxed<Figure>.self)
        }
        declare("func seedDotsFigure(names: [String], values: [[Double]], xLabel: String = \"accuracy\", higherIsBetter: Bool = true, title: String = \"Comparison over seeds\") -> Figure", documentation: "Methods beside each other: a dot for each repetition (seed), a bar at the mean, the best mean in green.\n\nThe standard deviation is that of a sample, with n − 1.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, String.self, default: "accuracy")
            let a3 = try call.take(3, Bool.self, default: true)
            let a4 = try call.take(4, String.self, default: "Comparison over seeds")
            return call.give(Plots.seedDotsFigure(names: a0, values: a1, xLabel: a2, higherIsBetter: a3, title: a4), Boxed<Figure>.self)
        }
        declare("func seedCurvesFigure(names: [String], runs: [[[Double]]], yLabel: String = \"loss\", xLabel: String = \"epoch\", title: String = \"\") -> Figure", documentation: "One number by epoch over several repetitions of several methods: the mean of each method with a band of one standard\ndeviation.\n\n`runs[i]` holds the repetitions of method `i`; where some are shorter, the mean is over those that are there.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [[[Double]]].self)
            let a2 = try call.take(2, String.self, default: "loss")
            let a3 = try call.take(3, String.self, default: "epoch")
            let a4 = try call.take(4, String.self, default: "")
            return call.give(Plots.seedCurvesFigure(names: a0, runs: a1, yLabel: a2, xLabel: a3, title: a4), Boxed<Figure>.self)
        }
        declare("func sparkline(_ values: [Double], columns: Int = 20) -> String", documentation: "A line of eight heights of blocks, for a number followed through time; values that are not finite are `✗`.\n\nMore values than `columns` are averaged in groups.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, Int.self, default: 20)
            return call.give(Plots.sparkline(a0, columns: a1), String.self)
        }
        declare("func sweepFigure(_ values: [[Double]], rows: [String], columns: [String], rowName: String, columnName: String, metric: String = \"accuracy\", higherIsBetter: Bool = true, title: String = \"\") -> Figure", documentation: "The result of every pair of two hyperparameters as a colour, the best one in a frame.\n\n- Parameters:\n  - values: The results, a row for each value of the first hyperparameter; what is not finite has diverged.\n  - rows: The values of the first hyperparameter, as they are written.\n  - columns: The values of the second.\n  - rowName: The name of the first.\n  - columnName: The name of the second.\n  - metric: What the results are.\n  - higherIsBetter: Whether the greatest is the best.\n  - title: The heading.\n- Returns: The figure.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, [String].self)
            let a2 = try call.take(2, [String].self)
            let a3 = try call.take(3, String.self)
            let a4 = try call.take(4, String.self)
            let a5 = try call.take(5, String.self, default: "accuracy")
            let a6 = try call.take(6, Bool.self, default: true)
            let a7 = try call.take(7, String.self, default: "")
            return call.give(Plots.sweepFigure(a0, rows: a1, columns: a2, rowName: a3, columnName: a4, metric: a5, higherIsBetter: a6, title: a7), Boxed<Figure>.self)
        }
        declare("func parallelFigure(parameters: [String], configurations: [[String]], results: [Double], metric: String = \"accuracy\", higherIsBetter: Bool = true, title: String = \"Runs\") -> Figure", documentation: "Runs with several hyperparameters as lines over parallel axes, the better the darker; in text a table, best first.\n\n- Parameters:\n  - parameters: The names of the hyperparameters.\n  - configurations: The values of each run, as they are written, in the order of the names.\n  - results: The result of each run.\n  - metric: What the results are.\n  - higherIsBetter: Whether the greatest is the best.\n  - title: The heading.\n- Returns: The figure. An axis of numbers is spaced by them (by their logarithms from fiftyfold on), one of\n  words evenly.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [[String]].self)
            let a2 = try call.take(2, [Double].self)
            let a3 = try call.take(3, String.self, default: "accuracy")
            let a4 = try call.take(4, Bool.self, default: true)
            let a5 = try call.take(5, String.self, default: "Runs")
            return call.give(Plots.parallelFigure(parameters: a0, configurations: a1, results: a2, metric: a3, higherIsBetter: a4, title: a5), Boxed<Figure>.self)
        }
        declare("func effectiveRatesFigure(names: [String], rates: [[Double]], title: String = \"Effective learning rates\") -> Figure", documentation: "The rate that each parameter really has, step by step, of optimizers that adapt it.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, String.self, default: "Effective learning rates")
            return call.give(Plots.effectiveRatesFigure(names: a0, rates: a1, title: a2), Boxed<Figure>.self)
        }
        declare("func momentumMap(condition: Double = 20, title: String = \"\") -> Figure", documentation: "How fast momentum comes to rest on a quadratic valley, for every rate α and momentum β: by how much the distance\nshrinks each step, the best pair marked.\n\nWith curvatures from λ₁ to λₙ, κ = λₙ/λ₁, x and the speed are multiplied each step by a 2×2 matrix for each λ; its\ngreatest eigenvalue is the rate: √β where (1 + β − αλ)² < 4β, else the larger of the two real ones. The best pair is\nα = (2/(√λ₁ + √λₙ))², β = ((√κ − 1)/(√κ + 1))². Goh, \"Why Momentum Really Works\", Distill 2017.") { call in
            let a0 = try call.take(0, Double.self, default: 20)
            let a1 = try call.take(1, String.self, default: "")
            return call.give(Plots.momentumMap(condition: a0, title: a1), Boxed<Figure>.self)
        }
        declare("func thresholdFilmstripFigure(positives: [Double], negatives: [Double], thresholds: [Double] = [0.2, 0.35, 0.5, 0.65, 0.8], title: String = \"Precision and recall by threshold\") -> Figure", documentation: "What a threshold does to the scores of two classes, a picture for each threshold.\n\nEvery picture shows how the scores of positives and negatives are spread and where they are cut, with precision and\nrecall above it. In text it is a table of the same numbers.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Double].self)
            let a2 = try call.take(2, [Double].self, default: [0.2, 0.35, 0.5, 0.65, 0.8])
            let a3 = try call.take(3, String.self, default: "Precision and recall by threshold")
            return call.give(Plots.thresholdFilmstripFigure(positives: a0, negatives: a1, thresholds: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func updateRatioFigure(names: [String], ratios: [[Double]], steps: [Double] = [], title: String = \"Update to data\") -> Figure", documentation: "How large the updates of each parameter are beside the parameter itself, step by step, as a power of ten.\n\nAbout -3 is usual for a healthy training: above -2 the steps are rash, below -4 hardly anything is learnt.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, [Double].self, default: [])
            let a3 = try call.take(3, String.self, default: "Update to data")
            return call.give(Plots.updateRatioFigure(names: a0, ratios: a1, steps: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func schedulesFigure(names: [String], rates: [[Double]], title: String = \"Learning rates\") -> Figure", documentation: "Learning rates of schedules by step.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, String.self, default: "Learning rates")
            return call.give(Plots.schedulesFigure(names: a0, rates: a1, title: a2), Boxed<Figure>.self)
        }
        declare("func learningRateTrio(rates: [Double] = [0.02, 0.2, 0.53], curvature: Double = 4, start: Double = 2, steps: Int = 8, title: String = \"Too small, good, too large\") -> Figure", documentation: "Gradient descent on the parabola a/2 · x² with several learning rates, a panel each: how a ball rolls that makes\nsteps too small, good, or too large.\n\nEvery step multiplies x by 1 − η·a, which is written over each panel: below 1 in magnitude it comes to rest, negative\nit swings from side to side, beyond −1 it flies off.\n- Parameters:\n  - rates: The learning rate η of each panel.\n  - curvature: The curvature a.\n  - start: Where the ball is let go.\n  - steps: How many steps are made.\n  - title: The heading.\n- Returns: The figure.") { call in
            let a0 = try call.take(0, [Double].self, default: [0.02, 0.2, 0.53])
            let a1 = try call.take(1, Double.self, default: 4)
            let a2 = try call.take(2, Double.self, default: 2)
            let a3 = try call.take(3, Int.self, default: 8)
            let a4 = try call.take(4, String.self, default: "Too small, good, too large")
            return call.give(Plots.learningRateTrio(rates: a0, curvature: a1, start: a2, steps: a3, title: a4), Boxed<Figure>.self)
        }
        declare("func weightHistogramsFigure(names: [String], values: [[Double]], threshold: Double = 1e-3, title: String = \"Weights\") -> Figure", documentation: "The weights of several models or layers, a panel each over one axis, with the share of those that are nearly zero.\n\nL1 makes zeros, L2 makes small numbers: the caption counts |w| < 0.001.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, [[Double]].self)
            let a2 = try call.take(2, Double.self, default: 1e-3)
            let a3 = try call.take(3, String.self, default: "Weights")
            return call.give(Plots.weightHistogramsFigure(names: a0, values: a1, threshold: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func prepare(_ plan: inout PanelPlan)", in: "Mark", documentation: "Tells the plan what the mark needs: the reach of its data, names, a colour of its own.") { call in
            let self_ = try call.take(0, Boxed<any Mark>.self)
            try call.mutate(1, Boxed<PanelPlan>.self) { a0 in self_.prepare(&a0) }
            return call.give()
        }
    }
}
