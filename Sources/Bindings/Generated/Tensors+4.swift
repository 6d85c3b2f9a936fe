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
        declare("func minimum(_ a: Tensor, _ b: Double) -> Tensor", documentation: "The smaller of an element and a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(Tensors.minimum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func maximum(_ a: Tensor, _ b: Double) -> Tensor", documentation: "The larger of an element and a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(Tensors.maximum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func minimum(_ a: Tensor, _ b: Int) -> Tensor", documentation: "The smaller of an element and a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(Tensors.minimum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func maximum(_ a: Tensor, _ b: Int) -> Tensor", documentation: "The larger of an element and a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(Tensors.maximum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func minimum(_ a: Double, _ b: Tensor) -> Tensor", documentation: "The smaller of a number and an element.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.minimum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func maximum(_ a: Double, _ b: Tensor) -> Tensor", documentation: "The larger of a number and an element.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.maximum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func minimum(_ a: Int, _ b: Tensor) -> Tensor", documentation: "The smaller of a whole number and an element.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.minimum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func maximum(_ a: Int, _ b: Tensor) -> Tensor", documentation: "The larger of a whole number and an element.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.maximum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func clamped(to range: ClosedRange<Double>) -> Tensor", in: "Tensor", documentation: "The elements, none below the lower and none above the upper bound. NaN stays NaN; the slope is 1 within the bounds,\nthe bounds themselves included, and 0 outside.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, ClosedRange<Double>.self)
            return call.give(self_.clamped(to: a0), Boxed<Tensor>.self)
        }
        declare("func clamped(to range: PartialRangeFrom<Double>) -> Tensor", in: "Tensor", documentation: "The elements, none below the bound.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, PartialRangeFrom<Double>.self)
            return call.give(self_.clamped(to: a0), Boxed<Tensor>.self)
        }
        declare("func clamped(to range: PartialRangeThrough<Double>) -> Tensor", in: "Tensor", documentation: "The elements, none above the bound.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, PartialRangeThrough<Double>.self)
            return call.give(self_.clamped(to: a0), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor", in: "Tensor", documentation: "The elements of `a` where the mask is not 0, those of `b` elsewhere. All three broadcast together.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Tensor, _ b: Double) -> Tensor", in: "Tensor", documentation: "The elements of `a` where the mask is not 0, the number elsewhere.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Double, _ b: Tensor) -> Tensor", in: "Tensor", documentation: "The number where the mask is not 0, the elements of `b` elsewhere.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Tensor, _ b: Int) -> Tensor", in: "Tensor", documentation: "The elements of `a` where the mask is not 0, the whole number elsewhere.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Int.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Int, _ b: Tensor) -> Tensor", in: "Tensor", documentation: "The whole number where the mask is not 0, the elements of `b` elsewhere.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Int, _ b: Int) -> Tensor", in: "Tensor", documentation: "The first whole number where the mask is not 0, the second elsewhere, as int64.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            let a2 = try call.take(2, Int.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("static func `where`(_ mask: Tensor, _ a: Double, _ b: Double) -> Tensor", in: "Tensor", documentation: "The first number where the mask is not 0, the second elsewhere.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            let a2 = try call.take(2, Double.self)
            return call.give(Tensor.where(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("func reshaped(to shape: [Int]) -> Tensor", in: "Tensor", documentation: "The same elements in another shape; one size may be -1 and is then worked out.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.reshaped(to: a0), Boxed<Tensor>.self)
        }
        declare("func reshaped(to shape: Int...) -> Tensor", in: "Tensor", documentation: "The same elements in another shape; one size may be -1 and is then worked out.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.reshaped(to: a0), Boxed<Tensor>.self)
        }
        declare("func flattened(startAxis: Int = 0) -> Tensor", in: "Tensor", documentation: "All elements in one row; with `startAxis`, the axes before it stay.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.flattened(startAxis: a0), Boxed<Tensor>.self)
        }
        declare("func flattened(startAxis: Int, endAxis: Int) -> Tensor", in: "Tensor", documentation: "The axes from one to another, which belongs to them, as one.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self)
            return call.give(self_.flattened(startAxis: a0, endAxis: a1), Boxed<Tensor>.self)
        }
        declare("func transposed(_ axes: [Int]) -> Tensor", in: "Tensor", documentation: "The axes in another order.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.transposed(a0), Boxed<Tensor>.self)
        }
        declare("func transposed(_ axes: Int...) -> Tensor", in: "Tensor", documentation: "The axes in another order.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.transposed(a0), Boxed<Tensor>.self)
        }
        declare("func transposed() -> Tensor", in: "Tensor", documentation: "The axes in reverse order: rows become columns.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.transposed(), Boxed<Tensor>.self)
        }
        declare("var T: Tensor { get }", in: "Tensor", documentation: "The transpose: the axes in reverse order.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.T, Boxed<Tensor>.self)
        }
        declare("func swapped(_ first: Int, _ second: Int) -> Tensor", in: "Tensor", documentation: "Two axes exchanged.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self)
            return call.give(self_.swapped(a0, a1), Boxed<Tensor>.self)
        }
        declare("func squeezed(axis: Int) -> Tensor", in: "Tensor", documentation: "Without an axis of size 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.squeezed(axis: a0), Boxed<Tensor>.self)
        }
        declare("func squeezed() -> Tensor", in: "Tensor", documentation: "Without all axes of size 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.squeezed(), Boxed<Tensor>.self)
        }
        declare("func expanded(axis: Int) -> Tensor", in: "Tensor", documentation: "With a new axis of size 1 at a place.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.expanded(axis: a0), Boxed<Tensor>.self)
        }
        declare("func broadcast(to target: [Int]) -> Tensor", in: "Tensor", documentation: "Stretched to a larger shape without copying: sizes of 1 are repeated, axes may be added in front.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.broadcast(to: a0), Boxed<Tensor>.self)
        }
        declare("func flipped(axis: Int) -> Tensor", in: "Tensor", documentation: "The elements along one axis in reverse order.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.flipped(axis: a0), Boxed<Tensor>.self)
        }
        declare("func softmax(axis: Int = -1) -> Tensor", in: "Tensor", documentation: "e^x / Σ e^x along an axis: positive and adding up to 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            return call.give(self_.softmax(axis: a0), Boxed<Tensor>.self)
        }
        declare("func logSoftmax(axis: Int = -1) -> Tensor", in: "Tensor", documentation: "The logarithm of softmax, exact where softmax itself is 0 or 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            return call.give(self_.logSoftmax(axis: a0), Boxed<Tensor>.self)
        }
        declare("func logSumExp(axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "ln Σ e^x along some axes.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.logSumExp(axes: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func logSumExp(axis: Int = -1, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "ln Σ e^x along an axis; -infinity over none.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.logSumExp(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func softmax(_ x: Tensor, axis: Int = -1) -> Tensor", documentation: "e^x / Σ e^x along an axis.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self, default: -1)
            return call.give(Tensors.softmax(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func logSoftmax(_ x: Tensor, axis: Int = -1) -> Tensor", documentation: "The logarithm of softmax.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self, default: -1)
            return call.give(Tensors.logSoftmax(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func logSumExp(_ x: Tensor, axis: Int = -1) -> Tensor", documentation: "ln Σ e^x along an axis.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self, default: -1)
            return call.give(Tensors.logSumExp(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func sorted(axis: Int = -1, descending: Bool = false) -> Tensor", in: "Tensor", documentation: "The elements along an axis in order, smallest first unless `descending`.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.sorted(axis: a0, descending: a1), Boxed<Tensor>.self)
        }
        declare("func argsort(axis: Int = -1, descending: Bool = false) -> Tensor", in: "Tensor", documentation: "Where the elements of `sorted` come from.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.argsort(axis: a0, descending: a1), Boxed<Tensor>.self)
        }
        declare("func sortedWithIndices(axis: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor)", in: "Tensor", documentation: "The elements along an axis in order, and where they come from.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.sortedWithIndices(axis: a0, descending: a1), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func topK(_ count: Int, axis: Int = -1) -> (values: Tensor, indices: Tensor)", in: "Tensor", documentation: "The `count` largest elements along an axis, largest first, and where they are.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self, default: -1)
            return call.give(self_.topK(a0, axis: a1), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func `as`(_ type: DataType) -> Tensor", in: "Tensor", documentation: "The same numbers as another kind of number.\n\nFractions are cut off towards zero on the way to integers; what is too large becomes the largest integer and NaN\nbecomes 0. `int64` to `int32` keeps the low 32 bits. Everything but 0 becomes `true`. Gradients go back through\nconversions between `float32` and `float64`.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<DataType>.self)
            return call.give(self_.as(a0), Boxed<Tensor>.self)
        }
        declare("func toArray() -> [Double]", in: "Tensor", documentation: "All elements, row by row. Booleans are 0 and 1.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.toArray(), [Double].self)
        }
        declare("func toFloats() -> [Float]", in: "Tensor", documentation: "All elements as `Float`, row by row.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.toFloats(), [Float].self)
        }
        declare("func toInts() -> [Int]", in: "Tensor", documentation: "All elements as whole numbers, row by row; fractions are cut off.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.toInts(), [Int].self)
        }
        declare("func toBools() -> [Bool]", in: "Tensor", documentation: "For each element, row by row, whether it is not 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.toBools(), [Bool].self)
        }
        declare("init(_ value: Double, dtype: DataType = .float32)", in: "Tensor", documentation: "A scalar.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ value: Int, dtype: DataType = .float32)", in: "Tensor", documentation: "A scalar from a whole number.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ value: Bool)", in: "Tensor", documentation: "A boolean scalar.") { call in
            let a0 = try call.take(0, Bool.self)
            return call.give(Tensor(a0), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Double], dtype: DataType = .float32)", in: "Tensor", documentation: "A vector.") { call in
            let a0 = try call.take(0, [Double].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Int], dtype: DataType = .float32)", in: "Tensor", documentation: "A vector of whole numbers.") { call in
            let a0 = try call.take(0, [Int].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Float])", in: "Tensor", documentation: "A vector of `Float` numbers.") { call in
            let a0 = try call.take(0, [Float].self)
            return call.give(Tensor(a0), Boxed<Tensor>.self)
        }
        declare("init(_ values: [Bool])", in: "Tensor", documentation: "A vector of booleans.") { call in
            let a0 = try call.take(0, [Bool].self)
            return call.give(Tensor(a0), Boxed<Tensor>.self)
        }
        declare("init(_ rows: [[Double]], dtype: DataType = .float32)", in: "Tensor", documentation: "A matrix from its rows.") { call in
            let a0 = try call.take(0, [[Double]].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ rows: [[Int]], dtype: DataType = .float32)", in: "Tensor", documentation: "A matrix of whole numbers from its rows.") { call in
            let a0 = try call.take(0, [[Int]].self)
            let a1 = try call.take(1, Boxed<DataType>.self, default: .float32)
            return call.give(Tensor(a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("init(_ rows: [[Bool]])", in: "Tensor", documentation: "A matrix of booleans from its rows.") { call in
            let a0 = try call.take(0, [[Bool]].self)
            return call.give(Tensor(a0), Boxed<Tensor>.self)
        }
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
    }
}
