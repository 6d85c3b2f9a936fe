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
    /// Functions and members of `Tensors`, part 2.
    mutating func bindTensors2() {
        declare("func sign(_ x: Tensor) -> Tensor", documentation: "-1, 0 or 1.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.sign(a0), Boxed<Tensor>.self)
        }
        declare("func sin(_ x: Tensor) -> Tensor", documentation: "The sine.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.sin(a0), Boxed<Tensor>.self)
        }
        declare("func cos(_ x: Tensor) -> Tensor", documentation: "The cosine.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.cos(a0), Boxed<Tensor>.self)
        }
        declare("func tan(_ x: Tensor) -> Tensor", documentation: "The tangent.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.tan(a0), Boxed<Tensor>.self)
        }
        declare("func asin(_ x: Tensor) -> Tensor", documentation: "The arc sine.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.asin(a0), Boxed<Tensor>.self)
        }
        declare("func acos(_ x: Tensor) -> Tensor", documentation: "The arc cosine.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.acos(a0), Boxed<Tensor>.self)
        }
        declare("func atan(_ x: Tensor) -> Tensor", documentation: "The arc tangent.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.atan(a0), Boxed<Tensor>.self)
        }
        declare("func erf(_ x: Tensor) -> Tensor", documentation: "The error function.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.erf(a0), Boxed<Tensor>.self)
        }
        declare("func square(_ x: Tensor) -> Tensor", documentation: "The square.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.square(a0), Boxed<Tensor>.self)
        }
        declare("func floor(_ x: Tensor) -> Tensor", documentation: "The largest whole number not above each element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.floor(a0), Boxed<Tensor>.self)
        }
        declare("func ceil(_ x: Tensor) -> Tensor", documentation: "The smallest whole number not below each element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.ceil(a0), Boxed<Tensor>.self)
        }
        declare("func round(_ x: Tensor) -> Tensor", documentation: "The nearest whole number, halves to even.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.round(a0), Boxed<Tensor>.self)
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
        declare("func sqrt() -> Tensor", in: "Tensor", documentation: "The square root.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.sqrt(), Boxed<Tensor>.self)
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
        declare("func tanh() -> Tensor", in: "Tensor", documentation: "The hyperbolic tangent.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.tanh(), Boxed<Tensor>.self)
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
        declare("func max(axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The largest element along some axes.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.max(axes: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func max() -> Tensor", in: "Tensor", documentation: "The largest of all elements.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.max(), Boxed<Tensor>.self)
        }
        declare("func max(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The largest element along one axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.max(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func min(axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The smallest element along some axes.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.min(axes: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func min() -> Tensor", in: "Tensor", documentation: "The smallest of all elements.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.min(), Boxed<Tensor>.self)
        }
        declare("func min(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The smallest element along one axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.min(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func argmax(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The index of the largest element along one axis, as int64; the first where several are equal.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.argmax(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func argmax() -> Tensor", in: "Tensor", documentation: "The index of the largest element, counted row by row.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.argmax(), Boxed<Tensor>.self)
        }
        declare("func argmin(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The index of the smallest element along one axis, as int64; the first where several are equal.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.argmin(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func argmin() -> Tensor", in: "Tensor", documentation: "The index of the smallest element, counted row by row.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.argmin(), Boxed<Tensor>.self)
        }
        declare("static var isDeferring: Bool { get set }", in: "FailureChannel", documentation: "Whether errors on this thread are kept instead of trapping.") { call in
            return call.give(FailureChannel.isDeferring, Bool.self)
        } setter: { call in
            FailureChannel.isDeferring = try call.take(0, Bool.self)
            return call.give()
        }
        declare("static var hasError: Bool { get }", in: "FailureChannel", documentation: "Whether an error is waiting on this thread. Cheap: one load.") { call in
            return call.give(FailureChannel.hasError, Bool.self)
        }
        declare("static var error: TensorError? { get set }", in: "FailureChannel", documentation: "The error that is waiting on this thread, which may be replaced by one that says more.") { call in
            return call.give(FailureChannel.error, Boxed<TensorError>?.self)
        } setter: { call in
            FailureChannel.error = try call.take(0, Boxed<TensorError>?.self)
            return call.give()
        }
        declare("static func takeError() -> TensorError?", in: "FailureChannel", documentation: "Takes the waiting error, so that the thread is ready for the next call.") { call in
            return call.give(FailureChannel.takeError(), Boxed<TensorError>?.self)
        }
        declare("@discardableResult func fail(_ error: TensorError) -> Tensor", documentation: "Reports that an operation cannot proceed: traps, or, where errors are deferred, keeps the first error and returns a\nfailed tensor.") { call in
            let a0 = try call.take(0, Boxed<TensorError>.self)
            return call.give(Tensors.fail(a0), Boxed<Tensor>.self)
        }
        declare("var tensors: [String: Tensor] { get set }", in: "Safetensors", documentation: "The tensors by name.") { call in
            let self_ = try call.take(0, Boxed<Safetensors>.self)
            return call.give(self_.tensors, [String: Boxed<Tensor>].self)
        } setter: { call in
            let value = try call.take(1, [String: Boxed<Tensor>].self)
            try call.mutate(0, Boxed<Safetensors>.self) { $0.tensors = value }
            return call.give()
        }
        declare("var metadata: [String: String] { get set }", in: "Safetensors", documentation: "Notes of any kind, by name.") { call in
            let self_ = try call.take(0, Boxed<Safetensors>.self)
            return call.give(self_.metadata, [String: String].self)
        } setter: { call in
            let value = try call.take(1, [String: String].self)
            try call.mutate(0, Boxed<Safetensors>.self) { $0.metadata = value }
            return call.give()
        }
        declare("init(tensors: [String: Tensor], metadata: [String: String] = [:])", in: "Safetensors", documentation: "A collection of tensors and notes.") { call in
            let a0 = try call.take(0, [String: Boxed<Tensor>].self)
            let a1 = try call.take(1, [String: String].self, default: [:])
            return call.give(Safetensors(tensors: a0, metadata: a1), Boxed<Safetensors>.self)
        }
        declare("init(path: String) throws", in: "Safetensors", documentation: "Reads a file.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(try Safetensors(path: a0), Boxed<Safetensors>.self)
        }
        declare("func write(path: String) throws", in: "Safetensors", documentation: "Writes a file: beside its place first, then renamed into it, so that no half file is ever seen.") { call in
            let self_ = try call.take(0, Boxed<Safetensors>.self)
            let a0 = try call.take(1, String.self)
            try self_.write(path: a0)
            return call.give()
        }
        declare("func saveSafetensors(_ tensors: [String: Tensor], to path: String) throws", documentation: "Writes named tensors as a safetensors file. Equal tensors give equal files.") { call in
            let a0 = try call.take(0, [String: Boxed<Tensor>].self)
            let a1 = try call.take(1, String.self)
            try Tensors.saveSafetensors(a0, to: a1)
            return call.give()
        }
        declare("func loadSafetensors(_ path: String) throws -> [String: Tensor]", documentation: "Reads the named tensors of a safetensors file. Other kinds of numbers become float32.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(try Tensors.loadSafetensors(a0), [String: Boxed<Tensor>].self)
        }
        declare("func gathered(_ indices: Tensor, axis: Int = 0) -> Tensor", in: "Tensor", documentation: "The entries along an axis that an index tensor names; the shape of the indices replaces that axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Int.self, default: 0)
            return call.give(self_.gathered(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func oneHot(classes: Int, dtype: DataType = .float32) -> Tensor", in: "Tensor", documentation: "For each whole number a row with a 1 at its place and zeros elsewhere.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Boxed<DataType>.self, default: .float32)
            return call.give(self_.oneHot(classes: a0, dtype: a1), Boxed<Tensor>.self)
        }
        declare("var error: Double { get }", in: "GradientCheck", documentation: "The largest distance between a slope and its finite difference, relative to the largest slope (or to 1).") { call in
            let self_ = try call.take(0, Boxed<GradientCheck>.self)
            return call.give(self_.error, Double.self)
        }
        declare("var index: Int { get }", in: "GradientCheck", documentation: "Where it is, counted row by row.") { call in
            let self_ = try call.take(0, Boxed<GradientCheck>.self)
            return call.give(self_.index, Int.self)
        }
        declare("var gradient: Double { get }", in: "GradientCheck", documentation: "The slope there as the gradient has it.") { call in
            let self_ = try call.take(0, Boxed<GradientCheck>.self)
            return call.give(self_.gradient, Double.self)
        }
        declare("var difference: Double { get }", in: "GradientCheck", documentation: "The slope there by finite differences.") { call in
            let self_ = try call.take(0, Boxed<GradientCheck>.self)
            return call.give(self_.difference, Double.self)
        }
        declare("var passes: Bool { get }", in: "GradientCheck", documentation: "Whether the error is no larger than what float32 explains.") { call in
            let self_ = try call.take(0, Boxed<GradientCheck>.self)
            return call.give(self_.passes, Bool.self)
        }
        declare("var description: String { get }", in: "GradientCheck") { call in
            let self_ = try call.take(0, Boxed<GradientCheck>.self)
            return call.give(self_.description, String.self)
        }
        declare("func gradientCheck(at x: Tensor, step: Double = 0.01, _ function: (Tensor) throws -> Tensor) rethrows -> GradientCheck", documentation: "Compares the gradient of a function with central finite differences, (f(x + h) - f(x - h)) / 2h, at every element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self, default: 0.01)
            let a2 = try call.take(2, Function1<Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(try Tensors.gradientCheck(at: a0, step: a1, a2), Boxed<GradientCheck>.self)
        }
        declare("func hessian(at x: Tensor, _ function: (Tensor) throws -> Tensor) rethrows -> Tensor", documentation: "The second derivatives of a function of one tensor: a matrix with one row and column for each element of `x`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Function1<Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(try Tensors.hessian(at: a0, a1), Boxed<Tensor>.self)
        }
        declare("func jacobian(at x: Tensor, _ function: (Tensor) throws -> Tensor) rethrows -> Tensor", documentation: "The derivatives of every element of a result with respect to every element of `x`: one row for each result.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Function1<Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(try Tensors.jacobian(at: a0, a1), Boxed<Tensor>.self)
        }
        declare("func gradient(at x: Tensor, _ function: (Tensor) throws -> Tensor) rethrows -> Tensor", documentation: "The gradient of a function of one tensor: the slope of `function` at `x`, in the shape of `x`.\n\n`function` must give a single number. Gradients may be nested: the gradient of a gradient is the second derivative.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Function1<Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(try Tensors.gradient(at: a0, a1), Boxed<Tensor>.self)
        }
        declare("func gradient(at x: Tensor, _ y: Tensor, _ function: (Tensor, Tensor) throws -> Tensor) rethrows -> (Tensor, Tensor)", documentation: "The gradients of a function of two tensors, one for each.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Function2<Boxed<Tensor>, Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(try Tensors.gradient(at: a0, a1, a2), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func gradient(at variables: [Tensor], _ function: ([Tensor]) throws -> Tensor) rethrows -> [Tensor]", documentation: "The gradients of a function of several tensors, one for each.") { call in
            let a0 = try call.take(0, [Boxed<Tensor>].self)
            let a1 = try call.take(1, Function1<[Boxed<Tensor>], Boxed<Tensor>>.self)
            return call.give(try Tensors.gradient(at: a0, a1), [Boxed<Tensor>].self)
        }
        declare("func valueWithGradient(at x: Tensor, _ function: (Tensor) throws -> Tensor) rethrows -> (value: Tensor, gradient: Tensor)", documentation: "The value of a function of one tensor and its gradient there.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Function1<Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(try Tensors.valueWithGradient(at: a0, a1), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func valueWithGradient(at x: Tensor, _ y: Tensor, _ function: (Tensor, Tensor) throws -> Tensor) rethrows -> (value: Tensor, gradients: (Tensor, Tensor))", documentation: "The value of a function of two tensors and its gradients there.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Function2<Boxed<Tensor>, Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(try Tensors.valueWithGradient(at: a0, a1, a2), Tuple2<Boxed<Tensor>, Tuple2<Boxed<Tensor>, Boxed<Tensor>>>.self)
        }
        declare("func valueWithGradient(at variables: [Tensor], _ function: ([Tensor]) throws -> Tensor) rethrows -> (value: Tensor, gradients: [Tensor])", documentation: "The value of a function of several tensors and its gradients there.") { call in
            let a0 = try call.take(0, [Boxed<Tensor>].self)
            let a1 = try call.take(1, Function1<[Boxed<Tensor>], Boxed<Tensor>>.self)
            return call.give(try Tensors.valueWithGradient(at: a0, a1), Tuple2<Boxed<Tensor>, [Boxed<Tensor>]>.self)
        }
        declare("func gradients(of value: Tensor, at variables: [Tensor]) -> [Tensor]", documentation: "The gradients of a single number with respect to variables that took part in computing it, zeros where one did not.\n\nMust be called inside `recordingGradients`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, [Boxed<Tensor>].self)
            return call.give(Tensors.gradients(of: a0, at: a1), [Boxed<Tensor>].self)
        }
        declare("func gradients(of value: Tensor, seed: Tensor, at variables: [Tensor]) -> [Tensor]", documentation: "The product of a row vector with the Jacobian: what `seed`, a gradient with respect to `value`, becomes at the\nvariables. Must be called inside `recordingGradients`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, [Boxed<Tensor>].self)
            return call.give(Tensors.gradients(of: a0, seed: a1, at: a2), [Boxed<Tensor>].self)
        }
        declare("func stopGradient(_ x: Tensor) -> Tensor", documentation: "The same numbers, through which no gradient goes back.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.stopGradient(a0), Boxed<Tensor>.self)
        }
        declare("func asVariable() -> Tensor", in: "Tensor", documentation: "The same numbers as a variable: operations on it are recorded until `recordingGradients` ends.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.asVariable(), Boxed<Tensor>.self)
        }
        declare("var isTracked: Bool { get }", in: "Tensor", documentation: "Whether the tensor depends on a variable.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.isTracked, Bool.self)
        }
        declare("subscript(first: any TensorIndex) -> Tensor { get set }", in: "Tensor", documentation: "One element, row or part along the first axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<any TensorIndex>.self)
            return call.give(self_[a0], Boxed<Tensor>.self)
        } setter: { call in
            let a0 = try call.take(1, Boxed<any TensorIndex>.self)
            let value = try call.take(2, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { $0[a0] = value }
            return call.give()
        }
        declare("subscript(first: any TensorIndex, second: any TensorIndex) -> Tensor { get set }", in: "Tensor", documentation: "A part along the first two axes.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<any TensorIndex>.self)
            let a1 = try call.take(2, Boxed<any TensorIndex>.self)
            return call.give(self_[a0, a1], Boxed<Tensor>.self)
        } setter: { call in
            let a0 = try call.take(1, Boxed<any TensorIndex>.self)
            let a1 = try call.take(2, Boxed<any TensorIndex>.self)
            let value = try call.take(3, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { $0[a0, a1] = value }
            return call.give()
        }
        declare("subscript(first: any TensorIndex, second: any TensorIndex, third: any TensorIndex) -> Tensor { get set }", in: "Tensor", documentation: "A part along the first three axes.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<any TensorIndex>.self)
            let a1 = try call.take(2, Boxed<any TensorIndex>.self)
            let a2 = try call.take(3, Boxed<any TensorIndex>.self)
            return call.give(self_[a0, a1, a2], Boxed<Tensor>.self)
        } setter: { call in
            let a0 = try call.take(1, Boxed<any TensorIndex>.self)
            let a1 = try call.take(2, Boxed<any TensorIndex>.self)
            let a2 = try call.take(3, Boxed<any TensorIndex>.self)
            let value = try call.take(4, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { $0[a0, a1, a2] = value }
            return call.give()
        }
        declare("subscript(first: any TensorIndex, second: any TensorIndex, third: any TensorIndex, fourth: any TensorIndex) -> Tensor { get set }", in: "Tensor", documentation: "A part along the first four axes.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<any TensorIndex>.self)
            let a1 = try call.take(2, Boxed<any TensorIndex>.self)
            let a2 = try call.take(3, Boxed<any TensorIndex>.self)
            let a3 = try call.take(4, Boxed<any TensorIndex>.self)
            return call.give(self_[a0, a1, a2, a3], Boxed<Tensor>.self)
        } setter: { call in
            let a0 = try call.take(1, Boxed<any TensorIndex>.self)
            let a1 = try call.take(2, Boxed<any TensorIndex>.self)
            let a2 = try call.take(3, Boxed<any TensorIndex>.self)
            let a3 = try call.take(4, Boxed<any TensorIndex>.self)
            let value = try call.take(5, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { $0[a0, a1, a2, a3] = value }
            return call.give()
        }
        declare("subscript(selections selections: [AxisSelection]) -> Tensor { get set }", in: "Tensor", documentation: "A part by one selection for each of the first axes.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Boxed<AxisSelection>].self)
            return call.give(self_[selections: a0], Boxed<Tensor>.self)
        } setter: { call in
            let a0 = try call.take(1, [Boxed<AxisSelection>].self)
            let value = try call.take(2, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { $0[selections: a0] = value }
            return call.give()
        }
        declare("subscript(mask mask: Tensor) -> Tensor { get set }", in: "Tensor", documentation: "The elements where the mask is not 0; the mask has the tensor's shape or that of its first axes.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_[mask: a0], Boxed<Tensor>.self)
        } setter: { call in
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let value = try call.take(2, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { $0[mask: a0] = value }
            return call.give()
        }
        declare("func sliced(axis: Int, _ range: Range<Int>) -> Tensor", in: "Tensor", documentation: "A range along one axis, as a view.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Range<Int>.self)
            return call.give(self_.sliced(axis: a0, a1), Boxed<Tensor>.self)
        }
        declare("static func concatenated(_ tensors: [Tensor], axis: Int = 0) -> Tensor", in: "Tensor", documentation: "The tensors one after the other along an axis they all have; the other sizes must agree.") { call in
            let a0 = try call.take(0, [Boxed<Tensor>].self)
            let a1 = try call.take(1, Int.self, default: 0)
            return call.give(Tensor.concatenated(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("static func stacked(_ tensors: [Tensor], axis: Int = 0) -> Tensor", in: "Tensor", documentation: "Tensors of one shape along a new axis.") { call in
            let a0 = try call.take(0, [Boxed<Tensor>].self)
            let a1 = try call.take(1, Int.self, default: 0)
            return call.give(Tensor.stacked(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func split(_ sizes: [Int], axis: Int = 0) -> [Tensor]", in: "Tensor", documentation: "Consecutive parts along an axis, of the given sizes.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Int.self, default: 0)
            return call.give(self_.split(a0, axis: a1), [Boxed<Tensor>].self)
        }
        declare("func split(into parts: Int, axis: Int = 0) -> [Tensor]", in: "Tensor", documentation: "Equal consecutive parts along an axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self, default: 0)
            return call.give(self_.split(into: a0, axis: a1), [Boxed<Tensor>].self)
        }
        declare("func padded(_ sizes: [(before: Int, after: Int)], value: Double = 0) -> Tensor", in: "Tensor", documentation: "With `value` added before and after the elements of each axis: one (before, after) pair an axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = (try call.take(1, [Tuple2<Int, Int>].self)).map { $0 }
            let a1 = try call.take(2, Double.self, default: 0)
            return call.give(self_.padded(a0, value: a1), Boxed<Tensor>.self)
        }
        declare("func tiled(_ repeats: [Int]) -> Tensor", in: "Tensor", documentation: "Repeated along each axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.tiled(a0), Boxed<Tensor>.self)
        }
        declare("func rolled(_ distance: Int, axis: Int) -> Tensor", in: "Tensor", documentation: "Moved along an axis by a distance; what leaves at one end enters at the other.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Int.self)
            return call.give(self_.rolled(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func concatenated(_ tensors: [Tensor], axis: Int = 0) -> Tensor", documentation: "The tensors one after the other along an axis they all have.") { call in
            let a0 = try call.take(0, [Boxed<Tensor>].self)
            let a1 = try call.take(1, Int.self, default: 0)
            return call.give(Tensors.concatenated(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func stacked(_ tensors: [Tensor], axis: Int = 0) -> Tensor", documentation: "Tensors of one shape along a new axis.") { call in
            let a0 = try call.take(0, [Boxed<Tensor>].self)
            let a1 = try call.take(1, Int.self, default: 0)
            return call.give(Tensors.stacked(a0, axis: a1), Boxed<Tensor>.self)
        }
        declare("func matmul(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The matrix product of the last two axes; the axes before them broadcast.\n\n[m, k] x [k, n] gives [m, n]. A vector on the left counts as a row, on the right as a column, and its axis is\ndropped again.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.matmul(a0, a1), Boxed<Tensor>.self)
        }
        declare("func dot(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The sum of the products of the elements of two vectors.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.dot(a0, a1), Boxed<Tensor>.self)
        }
        declare("func matmul(_ other: Tensor) -> Tensor", in: "Tensor", documentation: "The matrix product with another tensor.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_.matmul(a0), Boxed<Tensor>.self)
        }
        declare("func dot(_ other: Tensor) -> Tensor", in: "Tensor", documentation: "The sum of the products of the elements of two vectors.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_.dot(a0), Boxed<Tensor>.self)
        }
        declare("func linear(_ x: Tensor, weight: Tensor, bias: Tensor? = nil) -> Tensor", documentation: "x Wᵀ + b for rows x, the lecture's W x + b for each: [n, in] with W of [out, in] gives [n, out]. Leading axes of `x`\nare kept.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>?.self, default: nil)
            return call.give(Tensors.linear(a0, weight: a1, bias: a2), Boxed<Tensor>.self)
        }
        declare("var learningRate: Double { get set }", in: "OptimizerStep", documentation: "η.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            return call.give(self_.learningRate, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.mutate(0, Boxed<OptimizerStep>.self) { $0.learningRate = value }
            return call.give()
        }
        declare("var weightDecay: Double { get set }", in: "OptimizerStep", documentation: "λ.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            return call.give(self_.weightDecay, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.mutate(0, Boxed<OptimizerStep>.self) { $0.weightDecay = value }
            return call.give()
        }
        declare("var gradientScale: Double { get set }", in: "OptimizerStep", documentation: "What gradients are multiplied by first, to clip them or to average them.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            return call.give(self_.gradientScale, Double.self)
        } setter: { call in
            let value = try call.take(1, Double.self)
            try call.mutate(0, Boxed<OptimizerStep>.self) { $0.gradientScale = value }
            return call.give()
        }
        declare("var decouplesDecay: Bool { get set }", in: "OptimizerStep", documentation: "Whether decay acts on the weights and not through the gradient.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            return call.give(self_.decouplesDecay, Bool.self)
        } setter: { call in
            let value = try call.take(1, Bool.self)
            try call.mutate(0, Boxed<OptimizerStep>.self) { $0.decouplesDecay = value }
            return call.give()
        }
        declare("init(learningRate: Double, weightDecay: Double = 0, gradientScale: Double = 1, decouplesDecay: Bool = false)", in: "OptimizerStep", documentation: "A step with its rate, decay and scale.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Double.self, default: 0)
            let a2 = try call.take(2, Double.self, default: 1)
            let a3 = try call.take(3, Bool.self, default: false)
            return call.give(OptimizerStep(learningRate: a0, weightDecay: a1, gradientScale: a2, decouplesDecay: a3), Boxed<OptimizerStep>.self)
        }
        declare("func descend(_ weights: inout Tensor, along gradient: Tensor)", in: "OptimizerStep", documentation: "w ← w - η g.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            let a1 = try call.take(2, Boxed<Tensor>.self)
            try call.mutate(1, Boxed<Tensor>.self) { a0 in self_.descend(&a0, along: a1) }
            return call.give()
        }
        declare("func descendWithMomentum(_ weights: inout Tensor, velocity: inout Tensor, along gradient: Tensor, momentum: Double, nesterov: Bool = false, rateInVelocity: Bool = true, dampening: Double = 0, isFirst: Bool = false)", in: "OptimizerStep", documentation: "Momentum, in the two forms of the field.\n\n`rateInVelocity` (the papers): v ← γ v + η g, w ← w - v; with Nesterov w ← w - (γ v + η g).\nOtherwise (PyTorch): v ← γ v + (1 - dampening) g, where the first step sets v ← g, and w ← w - η v; with Nesterov\nw ← w - η (g + γ v).") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            let a2 = try call.take(3, Boxed<Tensor>.self)
            let a3 = try call.take(4, Double.self)
            let a4 = try call.take(5, Bool.self, default: false)
            let a5 = try call.take(6, Bool.self, default: true)
            let a6 = try call.take(7, Double.self, default: 0)
            let a7 = try call.take(8, Bool.self, default: false)
            try call.mutate(1, Boxed<Tensor>.self) { a0 in try call.mutate(2, Boxed<Tensor>.self) { a1 in self_.descendWithMomentum(&a0, velocity: &a1, along: a2, momentum: a3, nesterov: a4, rateInVelocity: a5, dampening: a6, isFirst: a7) } }
            return call.give()
        }
        declare("func descendWithAdagrad(_ weights: inout Tensor, sumOfSquares: inout Tensor, along gradient: Tensor, epsilon: Double, epsilonInsideRoot: Bool = true)", in: "OptimizerStep", documentation: "Adagrad: s ← s + g², w ← w - η g / √(s + ε), or g / (√s + ε) with ε outside of the root.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            let a2 = try call.take(3, Boxed<Tensor>.self)
            let a3 = try call.take(4, Double.self)
            let a4 = try call.take(5, Bool.self, default: true)
            try call.mutate(1, Boxed<Tensor>.self) { a0 in try call.mutate(2, Boxed<Tensor>.self) { a1 in self_.descendWithAdagrad(&a0, sumOfSquares: &a1, along: a2, epsilon: a3, epsilonInsideRoot: a4) } }
            return call.give()
        }
        declare("func descendWithAdam(_ weights: inout Tensor, first: inout Tensor, second: inout Tensor, along gradient: Tensor, beta1: Double, beta2: Double, epsilon: Double, correction1: Double = 1, correction2: Double = 1)", in: "OptimizerStep", documentation: "Adam: m ← β₁ m + (1 - β₁) g, v ← β₂ v + (1 - β₂) g², w ← w - η (m / c₁) / (√(v / c₂) + ε).\n\nThe corrections are 1 - βᵗ at step t, or 1 without bias correction.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            let a3 = try call.take(4, Boxed<Tensor>.self)
            let a4 = try call.take(5, Double.self)
            let a5 = try call.take(6, Double.self)
            let a6 = try call.take(7, Double.self)
            let a7 = try call.take(8, Double.self, default: 1)
            let a8 = try call.take(9, Double.self, default: 1)
            try call.mutate(1, Boxed<Tensor>.self) { a0 in try call.mutate(2, Boxed<Tensor>.self) { a1 in try call.mutate(3, Boxed<Tensor>.self) { a2 in self_.descendWithAdam(&a0, first: &a1, second: &a2, along: a3, beta1: a4, beta2: a5, epsilon: a6, correction1: a7, correction2: a8) } } }
            return call.give()
        }
        declare("func descendWithAMSGrad(_ weights: inout Tensor, first: inout Tensor, second: inout Tensor, largest: inout Tensor, along gradient: Tensor, beta1: Double, beta2: Double, epsilon: Double, correction1: Double = 1, correction2: Double = 1)", in: "OptimizerStep", documentation: "AMSGrad: Adam with the largest v / c₂ so far under the root.") { call in
            let self_ = try call.take(0, Boxed<OptimizerStep>.self)
            let a4 = try call.take(5, Boxed<Tensor>.self)
            let a5 = try call.take(6, Double.self)
            let a6 = try call.take(7, Double.self)
            let a7 = try call.take(8, Double.self)
            let a8 = try call.take(9, Double.self, default: 1)
            let a9 = try call.take(10, Double.self, default: 1)
            try call.mutate(1, Boxed<Tensor>.self) { a0 in try call.mutate(2, Boxed<Tensor>.self) { a1 in try call.mutate(3, Boxed<Tensor>.self) { a2 in try call.mutate(4, Boxed<Tensor>.self) { a3 in self_.descendWithAMSGrad(&a0, first: &a1, second: &a2, largest: &a3, along: a4, beta1: a5, beta2: a6, epsilon: a7, correction1: a8, correction2: a9) } } } }
            return call.give()
        }
        declare("func maxPool2D(_ x: Tensor, kernelSize: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1)) -> Tensor", documentation: "The largest element of each window. Padding never wins. The gradient goes to the first largest element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Tuple2<Int, Int>.self)
            let a2 = try call.take(2, Tuple2<Int, Int>?.self, default: nil)
            let a3 = try call.take(3, Tuple2<Int, Int>.self, default: (0, 0))
            let a4 = try call.take(4, Tuple2<Int, Int>.self, default: (1, 1))
            return call.give(Tensors.maxPool2D(a0, kernelSize: a1, stride: a2, padding: a3, dilation: a4), Boxed<Tensor>.self)
        }
        declare("func averagePool2D(_ x: Tensor, kernelSize: (Int, Int), stride: (Int, Int)? = nil, padding: (Int, Int) = (0, 0), countsPadding: Bool = true) -> Tensor", documentation: "The mean of each window. Elements in the padding count as zeros unless `countsPadding` is false.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Tuple2<Int, Int>.self)
            let a2 = try call.take(2, Tuple2<Int, Int>?.self, default: nil)
            let a3 = try call.take(3, Tuple2<Int, Int>.self, default: (0, 0))
            let a4 = try call.take(4, Bool.self, default: true)
            return call.give(Tensors.averagePool2D(a0, kernelSize: a1, stride: a2, padding: a3, countsPadding: a4), Boxed<Tensor>.self)
        }
        declare("func globalAveragePool2D(_ x: Tensor) -> Tensor", documentation: "The mean of each plane: [N, C, H, W] gives [N, C].") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.globalAveragePool2D(a0), Boxed<Tensor>.self)
        }
        declare("func pow(_ x: Tensor, _ exponent: Double) -> Tensor", documentation: "The elements raised to a power, x^p. Integers become fractions; for whole powers of integers give an `Int`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(Tensors.pow(a0, a1), Boxed<Tensor>.self)
        }
        declare("func pow(_ x: Tensor, _ exponent: Int) -> Tensor", documentation: "The elements raised to a whole power. Integers stay integers and wrap around; a negative power of them is an error.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(Tensors.pow(a0, a1), Boxed<Tensor>.self)
        }
        declare("func pow(_ base: Double, _ x: Tensor) -> Tensor", documentation: "A number raised to the powers of a tensor, b^x. Its slope is b^x ln b, and 0 where b is 0 and x is not negative.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.pow(a0, a1), Boxed<Tensor>.self)
        }
        declare("func pow(_ base: Int, _ x: Tensor) -> Tensor", documentation: "A whole number raised to the powers of a tensor. Among integers the result is an integer.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.pow(a0, a1), Boxed<Tensor>.self)
        }
        declare("func pow(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The elements of `a` raised to the powers in `b`.\n\nThe slopes are b a^(b-1), which is 0 where b is 0, and a^b ln a, which is 0 where a is 0 and b is not negative.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.pow(a0, a1), Boxed<Tensor>.self)
        }
        declare("func pow(_ exponent: Double) -> Tensor", in: "Tensor", documentation: "The elements raised to a power.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Double.self)
            return call.give(self_.pow(a0), Boxed<Tensor>.self)
        }
        declare("func pow(_ exponent: Int) -> Tensor", in: "Tensor", documentation: "The elements raised to a whole power.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.pow(a0), Boxed<Tensor>.self)
        }
        declare("func pow(_ exponent: Tensor) -> Tensor", in: "Tensor", documentation: "The elements raised to the powers in another tensor.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            return call.give(self_.pow(a0), Boxed<Tensor>.self)
        }
        declare("func prod(axes: [Int], keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The product along some axes, 1 over none. Integers give int64. The slope at an element is the product of the others,\nalso where elements are 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.prod(axes: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("func prod() -> Tensor", in: "Tensor", documentation: "The product of all elements.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.prod(), Boxed<Tensor>.self)
        }
        declare("func prod(axis: Int, keepDimensions: Bool = false) -> Tensor", in: "Tensor", documentation: "The product along one axis.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            let a1 = try call.take(2, Bool.self, default: false)
            return call.give(self_.prod(axis: a0, keepDimensions: a1), Boxed<Tensor>.self)
        }
        declare("init(seed: Int, stream: Int = 0)", in: "RandomSource", documentation: "A stream of its own.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Int.self, default: 0)
            return call.give(RandomSource(seed: a0, stream: a1), Boxed<RandomSource>.self)
        }
        declare("static var ambient: RandomSource { get }", in: "RandomSource", documentation: "The stream that is used where no source is given. The one global of the library; `seed(_:)` sets it.") { call in
            return call.give(RandomSource.ambient, Boxed<RandomSource>.self)
        }
        declare("func reset(seed: Int)", in: "RandomSource", documentation: "Starts the stream again from `seed`.") { call in
            let self_ = try call.take(0, Boxed<RandomSource>.self)
            let a0 = try call.take(1, Int.self)
            self_.reset(seed: a0)
            return call.give()
        }
        declare("func split() -> RandomSource", in: "RandomSource", documentation: "A new stream under the same seed, independent of this one; the n-th call gives the n-th child.") { call in
            let self_ = try call.take(0, Boxed<RandomSource>.self)
            return call.give(self_.split(), Boxed<RandomSource>.self)
        }
        declare("func uniform() -> Double", in: "RandomSource", documentation: "A number in [0, 1) with 53 random bits.") { call in
            let self_ = try call.take(0, Boxed<RandomSource>.self)
            return call.give(self_.uniform(), Double.self)
        }
    }
}
