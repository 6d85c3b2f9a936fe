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
    /// Functions and members of `Tensors`, part 1.
    mutating func bindTensors1() {
        declare("func tanh(_ x: Tensor) -> Tensor", documentation: "The hyperbolic tangent; its slope is 1 - y².") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.tanh(a0), Boxed<Tensor>.self)
        }
        declare("func sigmoid(_ x: Tensor) -> Tensor", documentation: "1 / (1 + e^-x); its slope is y (1 - y).") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.sigmoid(a0), Boxed<Tensor>.self)
        }
        declare("func relu(_ x: Tensor) -> Tensor", documentation: "max(0, x); its slope at 0 is 0.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.relu(a0), Boxed<Tensor>.self)
        }
        declare("func leakyRelu(_ x: Tensor, slope: Double = 0.01) -> Tensor", documentation: "x where positive, `slope` times x elsewhere; its slope at 0 is `slope`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self, default: 0.01)
            return call.give(Tensors.leakyRelu(a0, slope: a1), Boxed<Tensor>.self)
        }
        declare("func elu(_ x: Tensor, alpha: Double = 1) -> Tensor", documentation: "x where positive, alpha (e^x - 1) elsewhere (Clevert et al. 2016).") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self, default: 1)
            return call.give(Tensors.elu(a0, alpha: a1), Boxed<Tensor>.self)
        }
        declare("func gelu(_ x: Tensor) -> Tensor", documentation: "x Φ(x), with the exact normal distribution function Φ (Hendrycks and Gimpel 2016).") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.gelu(a0), Boxed<Tensor>.self)
        }
        declare("func silu(_ x: Tensor) -> Tensor", documentation: "x sigmoid(x), also called swish.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.silu(a0), Boxed<Tensor>.self)
        }
        declare("func softplus(_ x: Tensor) -> Tensor", documentation: "ln(1 + e^x), without overflow.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.softplus(a0), Boxed<Tensor>.self)
        }
        declare("func relu() -> Tensor", in: "Tensor", documentation: "max(0, x).") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.relu(), Boxed<Tensor>.self)
        }
        declare("func sigmoid() -> Tensor", in: "Tensor", documentation: "1 / (1 + e^-x).") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.sigmoid(), Boxed<Tensor>.self)
        }
        declare("func leakyRelu(slope: Double = 0.01) -> Tensor", in: "Tensor", documentation: "x where positive, `slope` times x elsewhere.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Double.self, default: 0.01)
            return call.give(self_.leakyRelu(slope: a0), Boxed<Tensor>.self)
        }
        declare("func elu(alpha: Double = 1) -> Tensor", in: "Tensor", documentation: "x where positive, alpha (e^x - 1) elsewhere.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Double.self, default: 1)
            return call.give(self_.elu(alpha: a0), Boxed<Tensor>.self)
        }
        declare("func gelu() -> Tensor", in: "Tensor", documentation: "x Φ(x).") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.gelu(), Boxed<Tensor>.self)
        }
        declare("func silu() -> Tensor", in: "Tensor", documentation: "x sigmoid(x).") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.silu(), Boxed<Tensor>.self)
        }
        declare("func softplus() -> Tensor", in: "Tensor", documentation: "ln(1 + e^x).") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.softplus(), Boxed<Tensor>.self)
        }
        declare("func + (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The sum, element by element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 + a1, Boxed<Tensor>.self)
        }
        declare("func + (_ a: Tensor, _ b: Double) -> Tensor", documentation: "Adds a number to every element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(a0 + a1, Boxed<Tensor>.self)
        }
        declare("func + (_ a: Double, _ b: Tensor) -> Tensor", documentation: "Adds a number to every element.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 + a1, Boxed<Tensor>.self)
        }
        declare("func - (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The difference, element by element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 - a1, Boxed<Tensor>.self)
        }
        declare("func - (_ a: Tensor, _ b: Double) -> Tensor", documentation: "Subtracts a number from every element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(a0 - a1, Boxed<Tensor>.self)
        }
        declare("func - (_ a: Double, _ b: Tensor) -> Tensor", documentation: "Subtracts every element from a number.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 - a1, Boxed<Tensor>.self)
        }
        declare("func * (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The product, element by element. For the product of matrices see `matmul`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 * a1, Boxed<Tensor>.self)
        }
        declare("func * (_ a: Tensor, _ b: Double) -> Tensor", documentation: "Multiplies every element by a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(a0 * a1, Boxed<Tensor>.self)
        }
        declare("func * (_ a: Double, _ b: Tensor) -> Tensor", documentation: "Multiplies every element by a number.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 * a1, Boxed<Tensor>.self)
        }
        declare("func / (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The quotient, element by element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 / a1, Boxed<Tensor>.self)
        }
        declare("func / (_ a: Tensor, _ b: Double) -> Tensor", documentation: "Divides every element by a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(a0 / a1, Boxed<Tensor>.self)
        }
        declare("func / (_ a: Double, _ b: Tensor) -> Tensor", documentation: "Divides a number by every element.") { call in
            let a0 = try call.take(0, Double.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 / a1, Boxed<Tensor>.self)
        }
        declare("prefix func - (_ x: Tensor) -> Tensor", documentation: "Every element with the other sign.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(-a0, Boxed<Tensor>.self)
        }
        declare("prefix func + (_ x: Tensor) -> Tensor", documentation: "The tensor itself.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(+a0, Boxed<Tensor>.self)
        }
        declare("func + (_ a: Tensor, _ b: Int) -> Tensor", documentation: "Adds a whole number to every element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(a0 + a1, Boxed<Tensor>.self)
        }
        declare("func + (_ a: Int, _ b: Tensor) -> Tensor", documentation: "Adds a whole number to every element.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 + a1, Boxed<Tensor>.self)
        }
        declare("func - (_ a: Tensor, _ b: Int) -> Tensor", documentation: "Subtracts a whole number from every element.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(a0 - a1, Boxed<Tensor>.self)
        }
        declare("func - (_ a: Int, _ b: Tensor) -> Tensor", documentation: "Subtracts every element from a whole number.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 - a1, Boxed<Tensor>.self)
        }
        declare("func * (_ a: Tensor, _ b: Int) -> Tensor", documentation: "Multiplies every element by a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(a0 * a1, Boxed<Tensor>.self)
        }
        declare("func * (_ a: Int, _ b: Tensor) -> Tensor", documentation: "Multiplies every element by a whole number.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 * a1, Boxed<Tensor>.self)
        }
        declare("func / (_ a: Tensor, _ b: Int) -> Tensor", documentation: "Divides every element by a whole number. Integers give fractions.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(a0 / a1, Boxed<Tensor>.self)
        }
        declare("func / (_ a: Int, _ b: Tensor) -> Tensor", documentation: "Divides a whole number by every element. Integers give fractions.") { call in
            let a0 = try call.take(0, Int.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 / a1, Boxed<Tensor>.self)
        }
        declare("func % (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "What is left of the quotient cut off towards zero, with the sign of `a`, as Swift's `%`. Integers by 0 are an error.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 % a1, Boxed<Tensor>.self)
        }
        declare("func % (_ a: Tensor, _ b: Double) -> Tensor", documentation: "What is left of every element divided by a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(a0 % a1, Boxed<Tensor>.self)
        }
        declare("func % (_ a: Tensor, _ b: Int) -> Tensor", documentation: "What is left of every element divided by a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(a0 % a1, Boxed<Tensor>.self)
        }
        declare("func += (_ a: inout Tensor, _ b: Tensor)", documentation: "Adds another tensor.") { call in
            let a1 = try call.take(1, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 += a1 }
            return call.give()
        }
        declare("func -= (_ a: inout Tensor, _ b: Tensor)", documentation: "Subtracts another tensor.") { call in
            let a1 = try call.take(1, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 -= a1 }
            return call.give()
        }
        declare("func *= (_ a: inout Tensor, _ b: Tensor)", documentation: "Multiplies by another tensor, element by element.") { call in
            let a1 = try call.take(1, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 *= a1 }
            return call.give()
        }
        declare("func /= (_ a: inout Tensor, _ b: Tensor)", documentation: "Divides by another tensor, element by element.") { call in
            let a1 = try call.take(1, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 /= a1 }
            return call.give()
        }
        declare("func += (_ a: inout Tensor, _ b: Double)", documentation: "Adds a number to every element.") { call in
            let a1 = try call.take(1, Double.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 += a1 }
            return call.give()
        }
        declare("func -= (_ a: inout Tensor, _ b: Double)", documentation: "Subtracts a number from every element.") { call in
            let a1 = try call.take(1, Double.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 -= a1 }
            return call.give()
        }
        declare("func *= (_ a: inout Tensor, _ b: Double)", documentation: "Multiplies every element by a number.") { call in
            let a1 = try call.take(1, Double.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 *= a1 }
            return call.give()
        }
        declare("func /= (_ a: inout Tensor, _ b: Double)", documentation: "Divides every element by a number.") { call in
            let a1 = try call.take(1, Double.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 /= a1 }
            return call.give()
        }
        declare("func += (_ a: inout Tensor, _ b: Int)", documentation: "Adds a whole number to every element.") { call in
            let a1 = try call.take(1, Int.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 += a1 }
            return call.give()
        }
        declare("func -= (_ a: inout Tensor, _ b: Int)", documentation: "Subtracts a whole number from every element.") { call in
            let a1 = try call.take(1, Int.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 -= a1 }
            return call.give()
        }
        declare("func *= (_ a: inout Tensor, _ b: Int)", documentation: "Multiplies every element by a whole number.") { call in
            let a1 = try call.take(1, Int.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 *= a1 }
            return call.give()
        }
        declare("func /= (_ a: inout Tensor, _ b: Int)", documentation: "Divides every element by a whole number.") { call in
            let a1 = try call.take(1, Int.self)
            try call.mutate(0, Boxed<Tensor>.self) { a0 in a0 /= a1 }
            return call.give()
        }
        declare("var kernelName: String { get }", documentation: "The name of the processor family whose kernels are in use: `baseline`, `avx2` or `avx512`.") { call in
            return call.give(Tensors.kernelName, String.self)
        }
        declare("var threadCount: Int { get set }", documentation: "How many threads tensor operations may use.") { call in
            return call.give(Tensors.threadCount, Int.self)
        } setter: { call in
            Tensors.threadCount = try call.take(0, Int.self)
            return call.give()
        }
        declare("var output: Tensor { get }", in: "BatchNormalization", documentation: "scale (x - mean) / √(variance + epsilon) + shift.") { call in
            let self_ = try call.take(0, Boxed<BatchNormalization>.self)
            return call.give(self_.output, Boxed<Tensor>.self)
        }
        declare("var mean: Tensor { get }", in: "BatchNormalization", documentation: "The mean of each channel over the batch, [C].") { call in
            let self_ = try call.take(0, Boxed<BatchNormalization>.self)
            return call.give(self_.mean, Boxed<Tensor>.self)
        }
        declare("var variance: Tensor { get }", in: "BatchNormalization", documentation: "The biased variance of each channel over the batch, [C].") { call in
            let self_ = try call.take(0, Boxed<BatchNormalization>.self)
            return call.give(self_.variance, Boxed<Tensor>.self)
        }
        declare("func batchNorm(_ x: Tensor, scale: Tensor, shift: Tensor, epsilon: Double = 1e-5) -> BatchNormalization", documentation: "Normalises each channel by the mean and the biased variance of the batch.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            let a3 = try call.take(3, Double.self, default: 1e-5)
            return call.give(Tensors.batchNorm(a0, scale: a1, shift: a2, epsilon: a3), Boxed<BatchNormalization>.self)
        }
        declare("func batchNorm(_ x: Tensor, scale: Tensor, shift: Tensor, mean: Tensor, variance: Tensor, epsilon: Double = 1e-5) -> Tensor", documentation: "Normalises each channel by given statistics, as a trained layer does.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Boxed<Tensor>.self)
            let a3 = try call.take(3, Boxed<Tensor>.self)
            let a4 = try call.take(4, Boxed<Tensor>.self)
            let a5 = try call.take(5, Double.self, default: 1e-5)
            return call.give(Tensors.batchNorm(a0, scale: a1, shift: a2, mean: a3, variance: a4, epsilon: a5), Boxed<Tensor>.self)
        }
        declare("func exp2(_ x: Tensor) -> Tensor", documentation: "2ˣ.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.exp2(a0), Boxed<Tensor>.self)
        }
        declare("func trunc(_ x: Tensor) -> Tensor", documentation: "The fraction cut off, towards zero.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.trunc(a0), Boxed<Tensor>.self)
        }
        declare("func hypot(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "√(a² + b²), the length of a right triangle's longest side.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.hypot(a0, a1), Boxed<Tensor>.self)
        }
        declare("func logAddExp(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "ln(eᵃ + eᵇ), which never overflows.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.logAddExp(a0, a1), Boxed<Tensor>.self)
        }
        declare("func lerp(_ a: Tensor, _ b: Tensor, _ share: Double) -> Tensor", documentation: "The way from `a` to `b`: a + share · (b − a).") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Double.self)
            return call.give(Tensors.lerp(a0, a1, a2), Boxed<Tensor>.self)
        }
        declare("func exp2() -> Tensor", in: "Tensor", documentation: "2ˣ.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.exp2(), Boxed<Tensor>.self)
        }
        declare("func trunc() -> Tensor", in: "Tensor", documentation: "The fraction cut off, towards zero.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.trunc(), Boxed<Tensor>.self)
        }
        declare("func .< (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "Where `a` is less than `b`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 .< a1, Boxed<Tensor>.self)
        }
        declare("func .<= (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "Where `a` is at most `b`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 .<= a1, Boxed<Tensor>.self)
        }
        declare("func .> (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "Where `a` is greater than `b`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 .> a1, Boxed<Tensor>.self)
        }
        declare("func .>= (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "Where `a` is at least `b`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 .>= a1, Boxed<Tensor>.self)
        }
        declare("func .== (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "Where `a` is equal to `b`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 .== a1, Boxed<Tensor>.self)
        }
        declare("func .!= (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "Where `a` is different from `b`.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 .!= a1, Boxed<Tensor>.self)
        }
        declare("func .< (_ a: Tensor, _ b: Double) -> Tensor", documentation: "Where `a` is less than a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(a0 .< a1, Boxed<Tensor>.self)
        }
        declare("func .<= (_ a: Tensor, _ b: Double) -> Tensor", documentation: "Where `a` is at most a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(a0 .<= a1, Boxed<Tensor>.self)
        }
        declare("func .> (_ a: Tensor, _ b: Double) -> Tensor", documentation: "Where `a` is greater than a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(a0 .> a1, Boxed<Tensor>.self)
        }
        declare("func .>= (_ a: Tensor, _ b: Double) -> Tensor", documentation: "Where `a` is at least a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(a0 .>= a1, Boxed<Tensor>.self)
        }
        declare("func .== (_ a: Tensor, _ b: Double) -> Tensor", documentation: "Where `a` is equal to a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(a0 .== a1, Boxed<Tensor>.self)
        }
        declare("func .!= (_ a: Tensor, _ b: Double) -> Tensor", documentation: "Where `a` is different from a number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self)
            return call.give(a0 .!= a1, Boxed<Tensor>.self)
        }
        declare("func .< (_ a: Tensor, _ b: Int) -> Tensor", documentation: "Where `a` is less than a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(a0 .< a1, Boxed<Tensor>.self)
        }
        declare("func .<= (_ a: Tensor, _ b: Int) -> Tensor", documentation: "Where `a` is at most a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(a0 .<= a1, Boxed<Tensor>.self)
        }
        declare("func .> (_ a: Tensor, _ b: Int) -> Tensor", documentation: "Where `a` is greater than a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(a0 .> a1, Boxed<Tensor>.self)
        }
        declare("func .>= (_ a: Tensor, _ b: Int) -> Tensor", documentation: "Where `a` is at least a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(a0 .>= a1, Boxed<Tensor>.self)
        }
        declare("func .== (_ a: Tensor, _ b: Int) -> Tensor", documentation: "Where `a` is equal to a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(a0 .== a1, Boxed<Tensor>.self)
        }
        declare("func .!= (_ a: Tensor, _ b: Int) -> Tensor", documentation: "Where `a` is different from a whole number.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Int.self)
            return call.give(a0 .!= a1, Boxed<Tensor>.self)
        }
        declare("func .& (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "Where both are not 0.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 .& a1, Boxed<Tensor>.self)
        }
        declare("func .| (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "Where one or both are not 0.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 .| a1, Boxed<Tensor>.self)
        }
        declare("func .^ (_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "Where exactly one is not 0.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 .^ a1, Boxed<Tensor>.self)
        }
        declare("prefix func .! (_ x: Tensor) -> Tensor", documentation: "Where the element is 0: the opposite of a mask.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(.!a0, Boxed<Tensor>.self)
        }
        declare("var isFinite: Bool { get }", in: "Tensor", documentation: "Whether all elements are finite: neither infinite nor NaN.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.isFinite, Bool.self)
        }
        declare("var isNaN: Tensor { get }", in: "Tensor", documentation: "Where an element is NaN.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.isNaN, Boxed<Tensor>.self)
        }
        declare("func allClose(_ other: Tensor, tolerance: Double = 1e-5) -> Bool", in: "Tensor", documentation: "Whether two tensors have one shape and no elements farther apart than\n`tolerance * (1 + |other|)`. NaN is not close to anything.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Boxed<Tensor>.self)
            let a1 = try call.take(2, Double.self, default: 1e-5)
            return call.give(self_.allClose(a0, tolerance: a1), Bool.self)
        }
        declare("func == (_ a: Tensor, _ b: Tensor) -> Bool", documentation: "Whether two tensors have one shape and the same numbers, of whatever kind. NaN equals nothing.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(a0 == a1, Bool.self)
        }
        declare("func leakyReLU(_ x: Tensor, slope: Double = 0.01) -> Tensor", documentation: "x where positive, `slope` times x elsewhere.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Double.self, default: 0.01)
            return call.give(Tensors.leakyReLU(a0, slope: a1), Boxed<Tensor>.self)
        }
        declare("func selu(_ x: Tensor) -> Tensor", documentation: "ELU with the scales that keep mean and variance from layer to layer (Klambauer et al. 2017).") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.selu(a0), Boxed<Tensor>.self)
        }
        declare("func gelu(_ x: Tensor, approximate: Bool) -> Tensor", documentation: "GELU by its tanh approximation, x/2 (1 + tanh(√(2/π) (x + 0.044715 x³))), instead of the exact x Φ(x).") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Bool.self)
            return call.give(Tensors.gelu(a0, approximate: a1), Boxed<Tensor>.self)
        }
        declare("func softsign(_ x: Tensor) -> Tensor", documentation: "x / (1 + |x|).") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.softsign(a0), Boxed<Tensor>.self)
        }
        declare("func hardSigmoid(_ x: Tensor) -> Tensor", documentation: "Straight pieces in the place of a sigmoid: x/6 + 1/2, kept between 0 and 1. The slope at the corners, -3 and 3, is 0.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.hardSigmoid(a0), Boxed<Tensor>.self)
        }
        declare("func hardSwish(_ x: Tensor) -> Tensor", documentation: "x · hardSigmoid(x) (Howard et al. 2019). The slope at the corners is that of the straight pieces: 0 at -3, 1 at 3.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.hardSwish(a0), Boxed<Tensor>.self)
        }
        declare("func mish(_ x: Tensor) -> Tensor", documentation: "x · tanh(softplus(x)) (Misra 2019).") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            return call.give(Tensors.mish(a0), Boxed<Tensor>.self)
        }
        declare("func gelu(approximate: Bool) -> Tensor", in: "Tensor", documentation: "GELU by its tanh approximation.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            let a0 = try call.take(1, Bool.self)
            return call.give(self_.gelu(approximate: a0), Boxed<Tensor>.self)
        }
        declare("func selu() -> Tensor", in: "Tensor", documentation: "ELU with the scales that keep mean and variance from layer to layer.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.selu(), Boxed<Tensor>.self)
        }
        declare("func softsign() -> Tensor", in: "Tensor", documentation: "x / (1 + |x|).") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.softsign(), Boxed<Tensor>.self)
        }
        declare("func hardSigmoid() -> Tensor", in: "Tensor", documentation: "Straight pieces in the place of a sigmoid.") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.hardSigmoid(), Boxed<Tensor>.self)
        }
        declare("func hardSwish() -> Tensor", in: "Tensor", documentation: "x · hardSigmoid(x).") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.hardSwish(), Boxed<Tensor>.self)
        }
        declare("func mish() -> Tensor", in: "Tensor", documentation: "x · tanh(softplus(x)).") { call in
            let self_ = try call.take(0, Boxed<Tensor>.self)
            return call.give(self_.mish(), Boxed<Tensor>.self)
        }
        declare("var index: Int { get }", in: "ComputationGraph.Node", documentation: "Its place in `nodes`.") { call in
            let self_ = try call.take(0, Boxed<ComputationGraph.Node>.self)
            return call.give(self_.index, Int.self)
        }
        declare("var operation: String { get }", in: "ComputationGraph.Node", documentation: "What was done, as `+`, `exp` or `matmul`; for a variable its name.") { call in
            let self_ = try call.take(0, Boxed<ComputationGraph.Node>.self)
            return call.give(self_.operation, String.self)
        }
        declare("var inputs: [Int] { get }", in: "ComputationGraph.Node", documentation: "The places of the operands that depend on a variable. Constants are not part of the graph.") { call in
            let self_ = try call.take(0, Boxed<ComputationGraph.Node>.self)
            return call.give(self_.inputs, [Int].self)
        }
        declare("var value: Tensor { get }", in: "ComputationGraph.Node") { call in
            let self_ = try call.take(0, Boxed<ComputationGraph.Node>.self)
            return call.give(self_.value, Boxed<Tensor>.self)
        }
        declare("var gradient: Tensor { get }", in: "ComputationGraph.Node", documentation: "The slope of the result with respect to this value, in its shape.") { call in
            let self_ = try call.take(0, Boxed<ComputationGraph.Node>.self)
            return call.give(self_.gradient, Boxed<Tensor>.self)
        }
        declare("var isVariable: Bool { get }", in: "ComputationGraph.Node", documentation: "Whether the node is a variable.") { call in
            let self_ = try call.take(0, Boxed<ComputationGraph.Node>.self)
            return call.give(self_.isVariable, Bool.self)
        }
        declare("var nodes: [ComputationGraph.Node] { get }", in: "ComputationGraph", documentation: "The nodes on which the result depends; operands come before results, and the result is the last.") { call in
            let self_ = try call.take(0, Boxed<ComputationGraph>.self)
            return call.give(self_.nodes, [Boxed<ComputationGraph.Node>].self)
        }
        declare("var description: String { get }", in: "ComputationGraph") { call in
            let self_ = try call.take(0, Boxed<ComputationGraph>.self)
            return call.give(self_.description, String.self)
        }
        declare("func computationGraph(of function: (Tensor) throws -> Tensor, at x: Tensor, name: String = \"x\") rethrows -> ComputationGraph", documentation: "The graph of a function of one tensor at a point. The function must give a single number.") { call in
            let a0 = try call.take(0, Function1<Boxed<Tensor>, Boxed<Tensor>>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, String.self, default: "x")
            return call.give(try Tensors.computationGraph(of: a0, at: a1, name: a2), Boxed<ComputationGraph>.self)
        }
        declare("func computationGraph(of function: ([Tensor]) throws -> Tensor, at variables: [Tensor], names: [String] = []) rethrows -> ComputationGraph", documentation: "The graph of a function of several tensors at a point. The function must give a single number; variables without a\nname are called x0, x1, …") { call in
            let a0 = try call.take(0, Function1<[Boxed<Tensor>], Boxed<Tensor>>.self)
            let a1 = try call.take(1, [Boxed<Tensor>].self)
            let a2 = try call.take(2, [String].self, default: [])
            return call.give(try Tensors.computationGraph(of: a0, at: a1, names: a2), Boxed<ComputationGraph>.self)
        }
        declare("func einsum(_ formula: String, _ tensors: Tensor...) -> Tensor", documentation: "The sum of products that a formula names: `einsum(\"ij,jk->ik\", a, b)` is the matrix product, `einsum(\"ii->i\", a)` the\ndiagonal, `einsum(\"bi,bj->bij\", a, b)` an outer product a row.\n\nA letter stands for an axis. Axes of one letter have one size; letters that are not behind the arrow are summed over.\nWithout an arrow the result has the letters that occur once, in the order of the alphabet.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Boxed<Tensor>].self)
            return call.give(Tensors.einsum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func einsum(_ formula: String, _ tensors: [Tensor]) -> Tensor", documentation: "The sum of products that a formula names.") { call in
            let a0 = try call.take(0, String.self)
            let a1 = try call.take(1, [Boxed<Tensor>].self)
            return call.give(Tensors.einsum(a0, a1), Boxed<Tensor>.self)
        }
        declare("func outer(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "Every element of one vector times every element of another: [m] and [n] give [m, n].") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.outer(a0, a1), Boxed<Tensor>.self)
        }
        declare("func cosineSimilarity(_ a: Tensor, _ b: Tensor, axis: Int = -1) -> Tensor", documentation: "The cosine of the angle between vectors along an axis: a · b / (|a| |b|), with lengths of no less than 1e-8.") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            let a2 = try call.take(2, Int.self, default: -1)
            return call.give(Tensors.cosineSimilarity(a0, a1, axis: a2), Boxed<Tensor>.self)
        }
        declare("func distances(_ a: Tensor, _ b: Tensor) -> Tensor", documentation: "The distances of all rows of [m, d] from all rows of [n, d]: [m, n].") { call in
            let a0 = try call.take(0, Boxed<Tensor>.self)
            let a1 = try call.take(1, Boxed<Tensor>.self)
            return call.give(Tensors.distances(a0, a1), Boxed<Tensor>.self)
        }
    }
}
