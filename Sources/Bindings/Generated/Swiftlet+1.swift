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
        declare("func plot(title: String = \"Confusion matrix\") -> Figure", in: "ConfusionMatrix", documentation: "The matrix as cells with their counts and shares of the row, and the recall of each class.") { call in
            let self_ = try call.take(0, Boxed<ConfusionMatrix>.self)
            let a0 = try call.take(1, String.self, default: "Confusion matrix")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
        declare("func show(_ limit: Int = 24) -> Figure", in: "Dataset", documentation: "A first look at the examples as a figure: pictures with their labels, or points of the first two features.\n\nAt most `limit` pictures are shown.") { call in
            let self_ = try call.take(0, Boxed<Dataset>.self)
            let a0 = try call.take(1, Int.self, default: 24)
            return call.give(self_.show(a0), Boxed<Figure>.self)
        }
        declare("func decisionBoundary(_ model: any Layer, _ data: Dataset, resolution: Int = 100, title: String = \"Decision boundary\") -> Figure", documentation: "The plane as a classifier sees it: the class it gives to each point, the data over it, mistakes in a ring.\n\nThe data must have two features. The model is asked at `resolution` times `resolution` points of their plane, a\ntenth wider than the data.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Boxed<Dataset>.self)
            let a2 = try call.take(2, Int.self, default: 100)
            let a3 = try call.take(3, String.self, default: "Decision boundary")
            return call.give(Swiftlet.decisionBoundary(a0, a1, resolution: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func plot() -> Figure", in: "History", documentation: "The learning curves: loss and metrics by epoch, training and validation, with the best epoch marked.") { call in
            let self_ = try call.take(0, Boxed<History>.self)
            return call.give(self_.plot(), Boxed<Figure>.self)
        }
        declare("func compare(_ histories: [History], names: [String] = []) -> Figure", documentation: "The learning curves of several fits over each other, to compare them by their loss.\n\nThe validation loss is drawn where every fit has one, else the training loss. Without names the fits are called\nafter their optimizers.") { call in
            let a0 = try call.take(0, [Boxed<History>].self)
            let a1 = try call.take(1, [String].self, default: [])
            return call.give(Swiftlet.compare(a0, names: a1), Boxed<Figure>.self)
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
        declare("func scatter(_ x: Tensor, _ y: Tensor, label: String = \"\", title: String = \"\", xLabel: String = \"\", yLabel: String = \"\") -> Figure", documentation: "Points at `(x[i], y[i])` of two tensors.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, String.self, default: "")
            return call.give(Swiftlet.scatter(a0, a1, label: a2, title: a3, xLabel: a4, yLabel: a5), Boxed<Figure>.self)
        }
        declare("func bars(_ names: [String], _ values: Tensor, title: String = \"\", xLabel: String = \"\", yLabel: String = \"\", isHorizontal: Bool = false) -> Figure", documentation: "A bar for each name, as high as the element of the tensor at its place.") { call in
            let a0 = try call.take(0, [String].self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, Bool.self, default: false)
            return call.give(Swiftlet.bars(a0, a1, title: a2, xLabel: a3, yLabel: a4, isHorizontal: a5), Boxed<Figure>.self)
        }
        declare("func histogram(_ values: Tensor, bins: Int = 0, title: String = \"\", xLabel: String = \"\") -> Figure", documentation: "How many elements of a tensor lie in each of equal intervals.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self, default: 0)
            let a2 = try call.take(2, String.self, default: "")
            let a3 = try call.take(3, String.self, default: "")
            return call.give(Swiftlet.histogram(a0, bins: a1, title: a2, xLabel: a3), Boxed<Figure>.self)
        }
        declare("func heatmap(_ values: Tensor, rowNames: [String] = [], columnNames: [String] = [], title: String = \"\", xLabel: String = \"\", yLabel: String = \"\", scale: ColorScale = .viridis) -> Figure", documentation: "The elements of a matrix as colours.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, [String].self, default: [])
            let a2 = try call.take(2, [String].self, default: [])
            let a3 = try call.take(3, String.self, default: "")
            let a4 = try call.take(4, String.self, default: "")
            let a5 = try call.take(5, String.self, default: "")
            let a6 = try call.take(6, Boxed<ColorScale>.self, default: .viridis)
            return call.give(Swiftlet.heatmap(a0, rowNames: a1, columnNames: a2, title: a3, xLabel: a4, yLabel: a5, scale: a6), Boxed<Figure>.self)
        }
    }
}
