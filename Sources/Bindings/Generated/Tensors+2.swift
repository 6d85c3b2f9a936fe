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
        declare("func conv2D(_ x: Tensor, weight: Tensor, bias: Tensor? = nil, stride: (Int, Int) = (1, 1), padding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1), groups: Int = 1) -> Tensor", documentation: "The convolution of images x [N, C, H, W] with weights [outputs, C / groups, kernel height, kernel width], plus one\nbias for each output channel.\n\nThe output is [N, outputs, H', W'] with H' = (H + 2 padding - dilation (kernel - 1) - 1) / stride + 1, rounded down.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>?.self, default: nil)
            let a3 = try call.take(3, Tuple2<Int, Int>.self, default: (1, 1))
            let a4 = try call.take(4, Tuple2<Int, Int>.self, default: (0, 0))
            let a5 = try call.take(5, Tuple2<Int, Int>.self, default: (1, 1))
            let a6 = try call.take(6, Int.self, default: 1)
            return call.give(Tensors.conv2D(a0, weight: a1, bias: a2, stride: a3, padding: a4, dilation: a5, groups: a6), Boxed<Tensor>.self)
        }
        declare("func conv2D(_ x: Tensor, weight: Tensor, bias: Tensor? = nil, stride: Int, padding: Int = 0, dilation: Int = 1, groups: Int = 1) -> Tensor", documentation: "The convolution of images with one stride, padding and dilation for both directions.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>?.self, default: nil)
            let a3 = try call.take(3, Int.self)
            let a4 = try call.take(4, Int.self, default: 0)
            let a5 = try call.take(5, Int.self, default: 1)
            let a6 = try call.take(6, Int.self, default: 1)
            return call.give(Tensors.conv2D(a0, weight: a1, bias: a2, stride: a3, padding: a4, dilation: a5, groups: a6), Boxed<Tensor>.self)
        }
        declare("func conv2D(_ x: Tensor, weight: Tensor, bias: Tensor? = nil, padding: Int, dilation: Int = 1, groups: Int = 1) -> Tensor", documentation: "The convolution of images with one padding and dilation for both directions and a stride of 1.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>?.self, default: nil)
            let a3 = try call.take(3, Int.self)
            let a4 = try call.take(4, Int.self, default: 1)
            let a5 = try call.take(5, Int.self, default: 1)
            return call.give(Tensors.conv2D(a0, weight: a1, bias: a2, padding: a3, dilation: a4, groups: a5), Boxed<Tensor>.self)
        }
        declare("func convTranspose2D(_ x: Tensor, weight: Tensor, bias: Tensor? = nil, stride: (Int, Int) = (1, 1), padding: (Int, Int) = (0, 0), outputPadding: (Int, Int) = (0, 0), dilation: (Int, Int) = (1, 1), groups: Int = 1) -> Tensor", documentation: "The transpose of a convolution: images grow where the convolution would shrink them.\n\nWeights are [C, outputs / groups, kernel height, kernel width]; `outputPadding` settles the size where several fit.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>?.self, default: nil)
            let a3 = try call.take(3, Tuple2<Int, Int>.self, default: (1, 1))
            let a4 = try call.take(4, Tuple2<Int, Int>.self, default: (0, 0))
            let a5 = try call.take(5, Tuple2<Int, Int>.self, default: (0, 0))
            let a6 = try call.take(6, Tuple2<Int, Int>.self, default: (1, 1))
            let a7 = try call.take(7, Int.self, default: 1)
            return call.give(Tensors.convTranspose2D(a0, weight: a1, bias: a2, stride: a3, padding: a4, outputPadding: a5, dilation: a6, groups: a7), Boxed<Tensor>.self)
        }
        declare("func convTranspose2D(_ x: Tensor, weight: Tensor, bias: Tensor? = nil, stride: Int, padding: Int = 0, outputPadding: Int = 0, dilation: Int = 1, groups: Int = 1) -> Tensor", documentation: "The transpose of a convolution with one stride and padding for both directions.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>?.self, default: nil)
            let a3 = try call.take(3, Int.self)
            let a4 = try call.take(4, Int.self, default: 0)
            let a5 = try call.take(5, Int.self, default: 0)
            let a6 = try call.take(6, Int.self, default: 1)
            let a7 = try call.take(7, Int.self, default: 1)
            return call.give(Tensors.convTranspose2D(a0, weight: a1, bias: a2, stride: a3, padding: a4, outputPadding: a5, dilation: a6, groups: a7), Boxed<Tensor>.self)
        }
        declare("func softmaxCrossEntropy(_ logits: Tensor, labels: Tensor) -> Tensor", documentation: "The mean over the rows of -ln softmax(logits)[label]: cross-entropy from logits.\n\nLabels are whole numbers [N], or one row for each example [N, C] that adds up to 1. The gradient is\n(softmax(logits) - onehot(labels)) / N.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.softmaxCrossEntropy(a0, labels: a1), Boxed<Tensor>.self)
        }
        declare("func sigmoidBinaryCrossEntropy(_ logits: Tensor, labels: Tensor) -> Tensor", documentation: "The mean of ln(1 + e^z) - y z: binary cross-entropy from logits z and labels y between 0 and 1.\n\nComputed as max(z, 0) - y z + ln(1 + e^-|z|), which neither overflows nor loses small losses.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.sigmoidBinaryCrossEntropy(a0, labels: a1), Boxed<Tensor>.self)
        }
        declare("func cumulativeProduct(axis: Int = 0) -> Tensor", in: "Tensor", documentation: "The running product along an axis. Integers give int64. The slope at an element is the sum over the products that it\nis in of the others, also where elements are 0.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.cumulativeProduct(axis: a0), Boxed<Tensor>.self)
        }
        declare("func cumulativeMax(axis: Int = 0) -> Tensor", in: "Tensor", documentation: "The largest element so far along an axis. The gradient goes to the last of those that are equal; NaN stays.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.cumulativeMax(axis: a0), Boxed<Tensor>.self)
        }
        declare("func cumulativeMin(axis: Int = 0) -> Tensor", in: "Tensor", documentation: "The smallest element so far along an axis. The gradient goes to the last of those that are equal; NaN stays.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: 0)
            return call.give(self_.cumulativeMin(axis: a0), Boxed<Tensor>.self)
        }
        declare("func differences(axis: Int = -1) -> Tensor", in: "Tensor", documentation: "What each element along an axis is more than the one before it; one element less than before.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self, default: -1)
            return call.give(self_.differences(axis: a0), Boxed<Tensor>.self)
        }
        declare("case float32", in: "DataType") { call in
            return call.give(DataType.float32, Boxed<DataType>.self)
        }
        declare("case float64", in: "DataType") { call in
            return call.give(DataType.float64, Boxed<DataType>.self)
        }
        declare("case int32", in: "DataType") { call in
            return call.give(DataType.int32, Boxed<DataType>.self)
        }
        declare("case int64", in: "DataType") { call in
            return call.give(DataType.int64, Boxed<DataType>.self)
        }
        declare("case bool", in: "DataType") { call in
            return call.give(DataType.bool, Boxed<DataType>.self)
        }
        declare("var size: Int { get }", in: "DataType", documentation: "The bytes of one number.") { call in
            let self_ = try call.take(0, Boxed<DataType>.self)
            return call.give(self_.size, Int.self)
        }
        declare("var isFloatingPoint: Bool { get }", in: "DataType", documentation: "Whether the kind has fractions: `float32` and `float64`. Only these have gradients.") { call in
            let self_ = try call.take(0, Boxed<DataType>.self)
            return call.give(self_.isFloatingPoint, Bool.self)
        }
        declare("var isInteger: Bool { get }", in: "DataType", documentation: "Whether the kind is `int32` or `int64`.") { call in
            let self_ = try call.take(0, Boxed<DataType>.self)
            return call.give(self_.isInteger, Bool.self)
        }
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
        declare("func tiled(_ repeats: [Int]) -> Tensor", in: "Tensor", documentation: "Repeated along each axis. Fewer counts than axes are for the last of them; more add axes in front.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, [Int].self)
            return call.give(self_.tiled(a0), Boxed<Tensor>.self)
        }
        declare("func rolled(_ distance: Int) -> Tensor", in: "Tensor", documentation: "All elements moved by a distance, row by row, whatever the shape; what leaves at one end enters at the other.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Int.self)
            return call.give(self_.rolled(a0), Boxed<Tensor>.self)
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
    }
}
