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
    /// Functions and members of `Swiftlet`, part 2.
    mutating func bindSwiftlet2() {
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
        declare("func weightHistogram(_ model: any Layer, threshold: Double = 0.001, title: String = \"Weights\") -> Figure", documentation: "The weights of a model, a panel for each layer, with the share of those that are nearly zero.\n\nBiases and the parameters of norms are left out.") { call in
            let a0 = try call.take(0, Boxed<any Layer>.self)
            let a1 = try call.take(1, Double.self, default: 0.001)
            let a2 = try call.take(2, String.self, default: "Weights")
            return call.give(Swiftlet.weightHistogram(a0, threshold: a1, title: a2), Boxed<Figure>.self)
        }
        declare("func weightHistogram(_ models: [any Layer], names: [String] = [], threshold: Double = 0.001, title: String = \"Weights\") -> Figure", documentation: "All weights of several models, a panel for each model: what penalties make of them.") { call in
            let a0 = try call.take(0, [Boxed<any Layer>].self)
            let a1 = try call.take(1, [String].self, default: [])
            let a2 = try call.take(2, Double.self, default: 0.001)
            let a3 = try call.take(3, String.self, default: "Weights")
            return call.give(Swiftlet.weightHistogram(a0, names: a1, threshold: a2, title: a3), Boxed<Figure>.self)
        }
        declare("func plot(title: String = \"Update to data\") -> Figure", in: "UpdateRatioLogger", documentation: "The ratios of all weights by step, as powers of ten, with the guide at -3.") { call in
            let self_ = try call.take(0, Boxed<UpdateRatioLogger>.self)
            let a0 = try call.take(1, String.self, default: "Update to data")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
        declare("func plot(title: String = \"Effective learning rates\") -> Figure", in: "EffectiveRateLogger", documentation: "The mean rate of each parameter by step.") { call in
            let self_ = try call.take(0, Boxed<EffectiveRateLogger>.self)
            let a0 = try call.take(1, String.self, default: "Effective learning rates")
            return call.give(self_.plot(title: a0), Boxed<Figure>.self)
        }
    }
}
