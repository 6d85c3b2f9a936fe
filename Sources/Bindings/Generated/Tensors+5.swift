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
    /// Functions and members of `Tensors`, part 5.
    mutating func bindTensors5() {
        declare("case malformed(format: String, reason: String)", in: "TensorError") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, String.self)
            return call.give(TensorError.malformed(format: a0, reason: a1), Boxed<TensorError>.self)
        }
        declare("case interrupted", in: "TensorError", documentation: "The computation was stopped before its end.") { call in
            return call.give(TensorError.interrupted, Boxed<TensorError>.self)
        }
        declare("case expectation(String)", in: "TensorError", documentation: "A condition that was demanded does not hold.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(TensorError.expectation(a0), Boxed<TensorError>.self)
        }
        declare("case inLayer(index: Int, name: String, inputShape: [Int], error: TensorError)", in: "TensorError", documentation: "An error inside a layer of a model.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, String.self)
            let a2 = try call.take(2, [Int].self)
            let a3 = try call.take(3, Boxed<TensorError>.self)
            return call.give(TensorError.inLayer(index: a0, name: a1, inputShape: a2, error: a3), Boxed<TensorError>.self)
        }
        declare("var description: String { get }", in: "TensorError") { call in
            let self_ = try call.take(0, Boxed<TensorError>.self)
            return call.give(self_.description, String.self)
        }
        declare("var selection: AxisSelection { get }", in: "TensorIndex", documentation: "What is selected.") { call in
            let self_ = try call.take(0, Boxed<any TensorIndex>.self)
            return call.give(self_.selection, Boxed<AxisSelection>.self)
        }
        declare("case index(Int)", in: "AxisSelection") { call in
            let a0 = try call.take(0, Int.self)
            return call.give(AxisSelection.index(a0), Boxed<AxisSelection>.self)
        }
        declare("case range(lower: Int, upper: Int?, step: Int)", in: "AxisSelection", documentation: "From `lower` up to, not including, `upper`; nil means to the end.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int?.self)
            let a2 = try call.take(2, Int.self)
            return call.give(AxisSelection.range(lower: a0, upper: a1, step: a2), Boxed<AxisSelection>.self)
        }
        declare("case positions([Int], shape: [Int])", in: "AxisSelection", documentation: "The named positions, in a shape.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            return call.give(AxisSelection.positions(a0, shape: a1), Boxed<AxisSelection>.self)
        }
        declare("case mask(places: [Int], shape: [Int])", in: "AxisSelection", documentation: "The places, counted row by row, where a mask of this shape is true.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            return call.give(AxisSelection.mask(places: a0, shape: a1), Boxed<AxisSelection>.self)
        }
        declare("case newAxis", in: "AxisSelection") { call in
            return call.give(AxisSelection.newAxis, Boxed<AxisSelection>.self)
        }
        declare("var selection: AxisSelection { get }", in: "WholeAxis") { call in
            let self_ = try call.take(0, Boxed<WholeAxis>.self)
            return call.give(self_.selection, Boxed<AxisSelection>.self)
        }
        declare("var selection: AxisSelection { get }", in: "NewAxis") { call in
            let self_ = try call.take(0, Boxed<NewAxis>.self)
            return call.give(self_.selection, Boxed<AxisSelection>.self)
        }
        declare("static var all: WholeAxis { get }", in: "TensorIndex", documentation: "The whole axis.") { call in
            return call.give(WholeAxis.all, Boxed<WholeAxis>.self)
        }
        declare("static var all: WholeAxis { get }", in: "WholeAxis", documentation: "The whole axis.") { call in
            return call.give(WholeAxis.all, Boxed<WholeAxis>.self)
        }
        declare("static var newAxis: NewAxis { get }", in: "TensorIndex", documentation: "A new axis of size 1.") { call in
            return call.give(NewAxis.newAxis, Boxed<NewAxis>.self)
        }
        declare("static var newAxis: NewAxis { get }", in: "NewAxis", documentation: "A new axis of size 1.") { call in
            return call.give(NewAxis.newAxis, Boxed<NewAxis>.self)
        }
        declare("var selection: AxisSelection { get }", in: "StridedRange") { call in
            let self_ = try call.take(0, Boxed<StridedRange>.self)
            return call.give(self_.selection, Boxed<AxisSelection>.self)
        }
        declare("init(lower: Int, upper: Int?, step: Int)", in: "StridedRange", documentation: "The positions from `lower` up to, not including, `upper` (nil means to the end), `step` apart.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int?.self)
            let a2 = try call.take(2, Int.self)
            return call.give(StridedRange(lower: a0, upper: a1, step: a2), Boxed<StridedRange>.self)
        }
        declare("var selection: AxisSelection { get }", in: "Tensor") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.selection, Boxed<AxisSelection>.self)
        }
    }
}
