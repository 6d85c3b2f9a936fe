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
    /// Functions and members of `Tensors`, part 4.
    mutating func bindTensors4() {
        declare("init(_ matrices: [[[Double]]], dtype: DataType = .float32)", in: "Tensor", documentation: "A tensor of rank 3 from its matrices.") { call in
            let a0 = try call.take(0, [[[Double]]].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ matrices: [[[Int]]], dtype: DataType = .float32)", in: "Tensor", documentation: "A tensor of rank 3 of whole numbers.") { call in
            let a0 = try call.take(0, [[[Int]]].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ blocks: [[[[Double]]]], dtype: DataType = .float32)", in: "Tensor", documentation: "A tensor of rank 4.") { call in
            let a0 = try call.take(0, [[[[Double]]]].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Double], shape: [Int], dtype: DataType = .float32)", in: "Tensor", documentation: "A tensor of the given shape from its elements, row by row.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, shape: a1, dtype: a2), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Int], shape: [Int], dtype: DataType = .float32)", in: "Tensor", documentation: "A tensor of the given shape from whole numbers, row by row. Integers take them exactly, or not at all.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, shape: a1, dtype: a2), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Float], shape: [Int])", in: "Tensor", documentation: "A tensor of the given shape from its elements, row by row.") { call in
            let a0 = try call.take(0, [Float].self)
            let a1 = try call.take(1, [Int].self)
            return call.give(Tensor(a0, shape: a1), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Bool], shape: [Int])", in: "Tensor", documentation: "A tensor of booleans of the given shape, row by row.") { call in
            let a0 = try call.take(0, [Bool].self)
            let a1 = try call.take(1, [Int].self)
            return call.give(Tensor(a0, shape: a1), Boxed<Tensor>.self)
        }
        declare("var description: String { get }", in: "Tensor", documentation: "The elements in nested rows, at most a screenful. Booleans are `true` and `false`.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.description, String.self)
        }
        declare("func exp() -> Tensor", in: "Tensor", documentation: "e^x.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.exp(), Boxed<Tensor>.self)
        }
        declare("func log() -> Tensor", in: "Tensor", documentation: "The natural logarithm.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.log(), Boxed<Tensor>.self)
        }
        declare("func log1p() -> Tensor", in: "Tensor", documentation: "ln(1 + x).") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.log1p(), Boxed<Tensor>.self)
        }
        declare("func log2() -> Tensor", in: "Tensor", documentation: "The logarithm to base 2.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.log2(), Boxed<Tensor>.self)
        }
        declare("func log10() -> Tensor", in: "Tensor", documentation: "The logarithm to base 10.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.log10(), Boxed<Tensor>.self)
        }
        declare("func expm1() -> Tensor", in: "Tensor", documentation: "e^x - 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.expm1(), Boxed<Tensor>.self)
        }
        declare("func sqrt() -> Tensor", in: "Tensor", documentation: "The square root.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.sqrt(), Boxed<Tensor>.self)
        }
        declare("func rsqrt() -> Tensor", in: "Tensor", documentation: "1 / √x.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.rsqrt(), Boxed<Tensor>.self)
        }
        declare("func reciprocal() -> Tensor", in: "Tensor", documentation: "1 / x.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.reciprocal(), Boxed<Tensor>.self)
        }
        declare("func square() -> Tensor", in: "Tensor", documentation: "The square.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.square(), Boxed<Tensor>.self)
        }
        declare("func abs() -> Tensor", in: "Tensor", documentation: "The absolute value.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.abs(), Boxed<Tensor>.self)
        }
        declare("func sign() -> Tensor", in: "Tensor", documentation: "-1, 0 or 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.sign(), Boxed<Tensor>.self)
        }
        declare("func sin() -> Tensor", in: "Tensor", documentation: "The sine.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.sin(), Boxed<Tensor>.self)
        }
        declare("func cos() -> Tensor", in: "Tensor", documentation: "The cosine.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.cos(), Boxed<Tensor>.self)
        }
        declare("func tan() -> Tensor", in: "Tensor", documentation: "The tangent.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.tan(), Boxed<Tensor>.self)
        }
        declare("func asin() -> Tensor", in: "Tensor", documentation: "The arc sine.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.asin(), Boxed<Tensor>.self)
        }
        declare("func acos() -> Tensor", in: "Tensor", documentation: "The arc cosine.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.acos(), Boxed<Tensor>.self)
        }
        declare("func atan() -> Tensor", in: "Tensor", documentation: "The arc tangent.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.atan(), Boxed<Tensor>.self)
        }
        declare("func sinh() -> Tensor", in: "Tensor", documentation: "The hyperbolic sine.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.sinh(), Boxed<Tensor>.self)
        }
        declare("func cosh() -> Tensor", in: "Tensor", documentation: "The hyperbolic cosine.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.cosh(), Boxed<Tensor>.self)
        }
        declare("func tanh() -> Tensor", in: "Tensor", documentation: "The hyperbolic tangent.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.tanh(), Boxed<Tensor>.self)
        }
        declare("func asinh() -> Tensor", in: "Tensor", documentation: "The inverse of the hyperbolic sine.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.asinh(), Boxed<Tensor>.self)
        }
        declare("func acosh() -> Tensor", in: "Tensor", documentation: "The inverse of the hyperbolic cosine.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.acosh(), Boxed<Tensor>.self)
        }
        declare("func atanh() -> Tensor", in: "Tensor", documentation: "The inverse of the hyperbolic tangent.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.atanh(), Boxed<Tensor>.self)
        }
        declare("func erf() -> Tensor", in: "Tensor", documentation: "The error function.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.erf(), Boxed<Tensor>.self)
        }
        declare("func floor() -> Tensor", in: "Tensor", documentation: "The largest whole number not above each element.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.floor(), Boxed<Tensor>.self)
        }
        declare("func ceil() -> Tensor", in: "Tensor", documentation: "The smallest whole number not below each element.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.ceil(), Boxed<Tensor>.self)
        }
        declare("func round() -> Tensor", in: "Tensor", documentation: "The nearest whole number, halves to even.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.round(), Boxed<Tensor>.self)
        }
        declare("static func zeros(_ shape: [Int], dtype: DataType = .float32) -> Tensor", in: "Tensor", documentation: "All elements 0, or `false`.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor.zeros(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("static func ones(_ shape: [Int], dtype: DataType = .float32) -> Tensor", in: "Tensor", documentation: "All elements 1, or `true`.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor.ones(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("static func full(_ shape: [Int], value: Double, dtype: DataType = .float32) -> Tensor", in: "Tensor", documentation: "All elements `value`.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor.full(a0, value: a1, dtype: a2), Boxed<Tensor>.self)
        }
        declare("static func zeros(like other: Tensor) -> Tensor", in: "Tensor", documentation: "All elements 0, in the shape and kind of another tensor.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensor.zeros(like: a0), Boxed<Tensor>.self)
        }
        declare("static func ones(like other: Tensor) -> Tensor", in: "Tensor", documentation: "All elements 1, in the shape and kind of another tensor.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensor.ones(like: a0), Boxed<Tensor>.self)
        }
        declare("static func eye(_ size: Int, dtype: DataType = .float32) -> Tensor", in: "Tensor", documentation: "The identity matrix of `size` rows and columns.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor.eye(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("static func arange(_ start: Double, _ end: Double, step: Double = 1, dtype: DataType = .float32) -> Tensor", in: "Tensor", documentation: "The numbers from `start` up to, but not including, `end`, `step` apart.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Double.self, default: 1)
            let a3 = try call.take(3, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor.arange(a0, a1, step: a2, dtype: a3), Boxed<Tensor>.self)
        }
        declare("static func arange(_ end: Int, dtype: DataType = .float32) -> Tensor", in: "Tensor", documentation: "The numbers 0, 1, … up to, but not including, `end`.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor.arange(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("static func linspace(_ start: Double, _ end: Double, count: Int, dtype: DataType = .float32) -> Tensor", in: "Tensor", documentation: "`count` numbers evenly spaced from `start` to `end`, both included.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor.linspace(a0, a1, count: a2, dtype: a3), Boxed<Tensor>.self)
        }
        declare("var shape: [Int] { get }", in: "Tensor", documentation: "The size of each dimension, outermost first. A scalar has the shape [].") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.shape, [Int].self)
        }
        declare("var rank: Int { get }", in: "Tensor", documentation: "The number of dimensions.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.rank, Int.self)
        }
        declare("var count: Int { get }", in: "Tensor", documentation: "The number of elements.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.count, Int.self)
        }
        declare("var dtype: DataType { get }", in: "Tensor", documentation: "The kind of number the tensor holds.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.dtype, Boxed<DataType>.self)
        }
        declare("var scalar: Double { get }", in: "Tensor", documentation: "The only element, as a `Double`.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.scalar, Double.self)
        }
        declare("var isContiguous: Bool { get }", in: "Tensor", documentation: "Whether the elements lie one after the other in memory.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.isContiguous, Bool.self)
        }
        declare("var isFailed: Bool { get }", in: "Tensor", documentation: "Whether this tensor stands for an operation that could not be done; see `FailureChannel`.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.isFailed, Bool.self)
        }
        declare("case shapeMismatch(operation: String, left: [Int], right: [Int], expected: String)", in: "TensorError", documentation: "Two shapes that should agree and do not.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, [Int].self)
            let a3 = try call.take(3, String.self)
            return call.give(TensorError.shapeMismatch(operation: a0, left: a1, right: a2, expected: a3), Boxed<TensorError>.self)
        }
        declare("case innerDimensions(operation: String, left: [Int], right: [Int])", in: "TensorError", documentation: "The inner dimensions of a matrix product differ.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, [Int].self)
            return call.give(TensorError.innerDimensions(operation: a0, left: a1, right: a2), Boxed<TensorError>.self)
        }
        declare("case unsuitableShape(operation: String, shape: [Int], expected: String)", in: "TensorError", documentation: "One operand has a shape that the operation cannot take.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, String.self)
            return call.give(TensorError.unsuitableShape(operation: a0, shape: a1, expected: a2), Boxed<TensorError>.self)
        }
        declare("case elementCount(operation: String, from: [Int], to: [Int])", in: "TensorError", documentation: "A shape that holds another number of elements.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Int].self)
            let a2 = try call.take(2, [Int].self)
            return call.give(TensorError.elementCount(operation: a0, from: a1, to: a2), Boxed<TensorError>.self)
        }
        declare("case axisOutOfRange(operation: String, axis: Int, rank: Int)", in: "TensorError") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            return call.give(TensorError.axisOutOfRange(operation: a0, axis: a1, rank: a2), Boxed<TensorError>.self)
        }
        declare("case indexOutOfRange(operation: String, index: Int, axis: Int, count: Int)", in: "TensorError") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            let a3 = try call.take(3, Int.self)
            return call.give(TensorError.indexOutOfRange(operation: a0, index: a1, axis: a2, count: a3), Boxed<TensorError>.self)
        }
        declare("case invalidArgument(operation: String, reason: String)", in: "TensorError", documentation: "A number other than a tensor is wrong.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, String.self)
            return call.give(TensorError.invalidArgument(operation: a0, reason: a1), Boxed<TensorError>.self)
        }
        declare("case allocation(shape: [Int])", in: "TensorError", documentation: "The machine does not have that much memory.") { call in
            let a0 = try call.take(0, [Int].self)
            return call.give(TensorError.allocation(shape: a0), Boxed<TensorError>.self)
        }
        declare("case unsupportedType(operation: String, type: DataType, expected: String)", in: "TensorError", documentation: "An operation that is not defined for this kind of number.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, Boxed<DataType>.self)
            let a2 = try call.take(2, String.self)
            return call.give(TensorError.unsupportedType(operation: a0, type: a1, expected: a2), Boxed<TensorError>.self)
        }
        declare("case file(path: String, reason: String)", in: "TensorError") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, String.self)
            return call.give(TensorError.file(path: a0, reason: a1), Boxed<TensorError>.self)
        }
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
