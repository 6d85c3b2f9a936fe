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
        declare("static func promoted(_ a: DataType, _ b: DataType) -> DataType", in: "DataType", documentation: "The kind in which both kinds can be computed with.") { call in
            let a0 = try call.take(0, Boxed<DataType>.self)
            let a1 = try call.take(1, Boxed<DataType>.self)
            return call.give(DataType.promoted(a0, a1), Boxed<DataType>.self)
        }
        declare("var rawValue: String { get }", in: "DataType", documentation: "The raw value of the case.") { call in
            let self_ = try call.take(0, Boxed<DataType>.self)
            return call.give(self_.rawValue, String.self)
        }
        declare("init?(rawValue: String)", in: "DataType", documentation: "The case of a raw value, if there is one.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(DataType(rawValue: a0), Boxed<DataType>?.self)
        }
        declare("static var allCases: [DataType] { get }", in: "DataType", documentation: "All cases, in order.") { call in
            return call.give(DataType.allCases, [Boxed<DataType>].self)
        }
        declare("func exp(_ x: Tensor) -> Tensor", documentation: "e^x.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.exp(a0), Boxed<Tensor>.self)
        }
        declare("func log(_ x: Tensor) -> Tensor", documentation: "The natural logarithm.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.log(a0), Boxed<Tensor>.self)
        }
        declare("func log1p(_ x: Tensor) -> Tensor", documentation: "ln(1 + x), exact for small x.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.log1p(a0), Boxed<Tensor>.self)
        }
        declare("func log2(_ x: Tensor) -> Tensor", documentation: "The logarithm to base 2.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.log2(a0), Boxed<Tensor>.self)
        }
        declare("func log10(_ x: Tensor) -> Tensor", documentation: "The logarithm to base 10.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.log10(a0), Boxed<Tensor>.self)
        }
        declare("func expm1(_ x: Tensor) -> Tensor", documentation: "e^x - 1, exact for small x.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.expm1(a0), Boxed<Tensor>.self)
        }
        declare("func sqrt(_ x: Tensor) -> Tensor", documentation: "The square root.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.sqrt(a0), Boxed<Tensor>.self)
        }
        declare("func rsqrt(_ x: Tensor) -> Tensor", documentation: "1 / √x.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.rsqrt(a0), Boxed<Tensor>.self)
        }
        declare("func reciprocal(_ x: Tensor) -> Tensor", documentation: "1 / x.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.reciprocal(a0), Boxed<Tensor>.self)
        }
        declare("func abs(_ x: Tensor) -> Tensor", documentation: "The absolute value; its slope at 0 is 0.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.abs(a0), Boxed<Tensor>.self)
        }
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
        declare("func atan2(_ y: Tensor, _ x: Tensor) -> Tensor", documentation: "The angle of the point (x, y), from -π to π: the arc tangent of y / x in the right quadrant.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.atan2(a0, a1), Boxed<Tensor>.self)
        }
        declare("func sinh(_ x: Tensor) -> Tensor", documentation: "The hyperbolic sine.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.sinh(a0), Boxed<Tensor>.self)
        }
        declare("func cosh(_ x: Tensor) -> Tensor", documentation: "The hyperbolic cosine.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.cosh(a0), Boxed<Tensor>.self)
        }
        declare("func asinh(_ x: Tensor) -> Tensor", documentation: "The inverse of the hyperbolic sine.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.asinh(a0), Boxed<Tensor>.self)
        }
        declare("func acosh(_ x: Tensor) -> Tensor", documentation: "The inverse of the hyperbolic cosine; NaN below 1.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.acosh(a0), Boxed<Tensor>.self)
        }
        declare("func atanh(_ x: Tensor) -> Tensor", documentation: "The inverse of the hyperbolic tangent; NaN outside of -1 to 1.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.atanh(a0), Boxed<Tensor>.self)
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
        declare("func loadNPY(_ path: String) throws -> Tensor", documentation: "Reads an array that NumPy has saved with `numpy.save`. Kinds of numbers: see `Safetensors`; complex numbers, texts and\nPython objects are refused.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(try Tensors.loadNPY(a0), Boxed<Tensor>.self)
        }
        declare("func saveNPY(_ tensor: Tensor, to path: String) throws", documentation: "Writes a tensor so that `numpy.load` reads it.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, String.self)
            try Tensors.saveNPY(a0, to: a1)
            return call.give()
        }
        declare("func loadNPZ(_ path: String) throws -> [String: Tensor]", documentation: "Reads the arrays that NumPy has saved with `numpy.savez` or `numpy.savez_compressed`, by name.") { call in
            let a0 = try call.take(0, String.self)
            return call.give(try Tensors.loadNPZ(a0), [String: Boxed<Tensor>].self)
        }
        declare("func saveNPZ(_ tensors: [String: Tensor], to path: String) throws", documentation: "Writes named tensors so that `numpy.load` reads them. Equal tensors give equal files.") { call in
            let a0 = try call.take(0, [String: Boxed<Tensor>].self)
            let a1 = try call.take(1, String.self)
            try Tensors.saveNPZ(a0, to: a1)
            return call.give()
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
        declare("func loadSafetensors(_ path: String) throws -> [String: Tensor]", documentation: "Reads the named tensors of a safetensors file.") { call in
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
        declare("var variable: Int { get }", in: "GradientCheck", documentation: "Which of the variables it belongs to.") { call in
            let self_ = try call.take(0, Boxed<GradientCheck>.self)
            return call.give(self_.variable, Int.self)
        }
        declare("var index: Int { get }", in: "GradientCheck", documentation: "Where it is in that variable, counted row by row.") { call in
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
        declare("var tolerance: Double { get }", in: "GradientCheck", documentation: "The largest error that rounding explains: 0.01 in float32, 1e-6 in float64.") { call in
            let self_ = try call.take(0, Boxed<GradientCheck>.self)
            return call.give(self_.tolerance, Double.self)
        }
        declare("var passes: Bool { get }", in: "GradientCheck", documentation: "Whether the error is no larger than what rounding explains.") { call in
            let self_ = try call.take(0, Boxed<GradientCheck>.self)
            return call.give(self_.passes, Bool.self)
        }
        declare("var description: String { get }", in: "GradientCheck") { call in
            let self_ = try call.take(0, Boxed<GradientCheck>.self)
            return call.give(self_.description, String.self)
        }
        declare("func gradientCheck(at x: Tensor, step: Double? = nil, _ function: (Tensor) throws -> Tensor) rethrows -> GradientCheck", documentation: "Compares the gradient of a function with central finite differences, (f(x + h) - f(x - h)) / 2h, at every element.\n\n- Parameters:\n  - x: Where; a float64 tensor gives a far sharper test than a float32 one.\n  - step: h. By default 0.01 in float32 and 1e-5 in float64.\n  - function: A function with a single number as its result.\n- Returns: The largest differences, and where they are.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Function1<Boxed<Tensor>, Boxed<Tensor>>.self)
            return call.give(try Tensors.gradientCheck(at: a0, step: a1, a2), Boxed<GradientCheck>.self)
        }
        declare("func gradientCheck(at variables: [Tensor], step: Double? = nil, _ function: ([Tensor]) throws -> Tensor) rethrows -> GradientCheck", documentation: "Compares the gradients of a function of several tensors with finite differences and returns the worst.") { call in
            let a0 = try call.take(0, [Boxed<Tensor>].self)
            let a1 = try call.take(1, Double?.self, default: nil)
            let a2 = try call.take(2, Function1<[Boxed<Tensor>], Boxed<Tensor>>.self)
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
        declare("func cholesky(_ a: Tensor) -> Tensor", documentation: "The lower triangle L with L Lᵀ = A, for a symmetric positive definite matrix A. Only the lower triangle of A is read.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.cholesky(a0), Boxed<Tensor>.self)
        }
        declare("func qr(_ a: Tensor) -> (q: Tensor, r: Tensor)", documentation: "Q [m, k] with orthonormal columns and the upper triangle R [k, n] with Q R = A [m, n], k = min(m, n). The diagonal of\nR is not negative. Slopes exist where m ≥ n and the columns are independent.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.qr(a0), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func eigenvalues(_ a: Tensor) -> Tensor", documentation: "The eigenvalues of a symmetric matrix, smallest first.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.eigenvalues(a0), Boxed<Tensor>.self)
        }
        declare("func eigen(_ a: Tensor) -> (values: Tensor, vectors: Tensor)", documentation: "The eigenvalues of a symmetric matrix, smallest first, and its eigenvectors as the columns of a matrix.\n\nThe largest element of each eigenvector is positive. The slope of an eigenvector exists where its eigenvalue is single.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.eigen(a0), Tuple2<Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func svd(_ a: Tensor) -> (u: Tensor, s: Tensor, vT: Tensor)", documentation: "The thin singular value decomposition A = U diag(s) Vᵀ of A [m, n]: U [m, k], s [k] largest first, Vᵀ [k, n],\nk = min(m, n).\n\nThe slopes of U and V exist where the singular values are different and not 0.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.svd(a0), Tuple3<Boxed<Tensor>, Boxed<Tensor>, Boxed<Tensor>>.self)
        }
        declare("func singularValues(_ a: Tensor) -> Tensor", documentation: "The singular values of a matrix, largest first.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.singularValues(a0), Boxed<Tensor>.self)
        }
        declare("func matrixRank(_ a: Tensor) -> Int", documentation: "How many singular values are larger than rounding explains: the largest one times max(m, n) times 2⁻²³, or 2⁻⁵² for\nfloat64.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.matrixRank(a0), Int.self)
        }
        declare("func pseudoinverse(_ a: Tensor) -> Tensor", documentation: "The pseudoinverse V diag(1 / s) Uᵀ of a matrix (Moore and Penrose), without singular values that rounding explains.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.pseudoinverse(a0), Boxed<Tensor>.self)
        }
        declare("func inverse() -> Tensor", in: "Tensor", documentation: "The inverse of a square matrix.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.inverse(), Boxed<Tensor>.self)
        }
        declare("func determinant() -> Tensor", in: "Tensor", documentation: "The determinant of a square matrix.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.determinant(), Boxed<Tensor>.self)
        }
        declare("func solve(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "X with A X = B, for a square matrix A [n, n] and right-hand sides B [n] or [n, k].\n\nBy Gaussian elimination with partial pivoting; a matrix without an inverse is an error.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.solve(a0, a1), Boxed<Tensor>.self)
        }
        declare("func inverse(_ a: Tensor) -> Tensor", documentation: "The inverse of a square matrix. To solve a system, `solve` is faster and more exact.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.inverse(a0), Boxed<Tensor>.self)
        }
        declare("func determinant(_ a: Tensor) -> Tensor", documentation: "The determinant of a square matrix; 1 of the empty one.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.determinant(a0), Boxed<Tensor>.self)
        }
        declare("func leastSquares(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The x that makes |A x - b| smallest, for A [m, n] with m ≥ n and independent columns, and b [m] or [m, k].\n\nBy A = Q R and R x = Qᵀ b, which loses fewer digits than the normal equations.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.leastSquares(a0, a1), Boxed<Tensor>.self)
        }
        declare("func trace() -> Tensor", in: "Tensor", documentation: "The sum of the diagonal of a matrix.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.trace(), Boxed<Tensor>.self)
        }
        declare("func diagonal() -> Tensor", in: "Tensor", documentation: "The diagonal of a matrix as a vector.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.diagonal(), Boxed<Tensor>.self)
        }
        declare("func diagonalMatrix() -> Tensor", in: "Tensor", documentation: "A square matrix with this vector on its diagonal.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.diagonalMatrix(), Boxed<Tensor>.self)
        }
        declare("func lowerTriangle(diagonal: Int = 0) -> Tensor", in: "Tensor", documentation: "The elements on the given diagonal and below it, zeros elsewhere. Diagonal 0 is the main one, 1 the one above.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.lowerTriangle(diagonal: a0), Boxed<Tensor>.self)
        }
        declare("func upperTriangle(diagonal: Int = 0) -> Tensor", in: "Tensor", documentation: "The elements on the given diagonal and above it, zeros elsewhere.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.upperTriangle(diagonal: a0), Boxed<Tensor>.self)
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
    }
}
