// The functions of one number as methods; see `ElementaryFunctions.swift`.

extension Tensor {
    /// e^x.
    public func exp() -> Tensor { Tensors.exp(self) }
    /// The natural logarithm.
    public func log() -> Tensor { Tensors.log(self) }
    /// ln(1 + x).
    public func log1p() -> Tensor { Tensors.log1p(self) }
    /// The logarithm to base 2.
    public func log2() -> Tensor { Tensors.log2(self) }
    /// The logarithm to base 10.
    public func log10() -> Tensor { Tensors.log10(self) }
    /// e^x - 1.
    public func expm1() -> Tensor { Tensors.expm1(self) }
    /// The square root.
    public func sqrt() -> Tensor { Tensors.sqrt(self) }
    /// 1 / √x.
    public func rsqrt() -> Tensor { Tensors.rsqrt(self) }
    /// 1 / x.
    public func reciprocal() -> Tensor { Tensors.reciprocal(self) }
    /// The square.
    public func square() -> Tensor { Tensors.square(self) }
    /// The absolute value.
    public func abs() -> Tensor { Tensors.abs(self) }
    /// -1, 0 or 1.
    public func sign() -> Tensor { Tensors.sign(self) }
    /// The sine.
    public func sin() -> Tensor { Tensors.sin(self) }
    /// The cosine.
    public func cos() -> Tensor { Tensors.cos(self) }
    /// The tangent.
    public func tan() -> Tensor { Tensors.tan(self) }
    /// The arc sine.
    public func asin() -> Tensor { Tensors.asin(self) }
    /// The arc cosine.
    public func acos() -> Tensor { Tensors.acos(self) }
    /// The arc tangent.
    public func atan() -> Tensor { Tensors.atan(self) }
    /// The hyperbolic sine.
    public func sinh() -> Tensor { Tensors.sinh(self) }
    /// The hyperbolic cosine.
    public func cosh() -> Tensor { Tensors.cosh(self) }
    /// The hyperbolic tangent.
    public func tanh() -> Tensor { Tensors.tanh(self) }
    /// The inverse of the hyperbolic sine.
    public func asinh() -> Tensor { Tensors.asinh(self) }
    /// The inverse of the hyperbolic cosine.
    public func acosh() -> Tensor { Tensors.acosh(self) }
    /// The inverse of the hyperbolic tangent.
    public func atanh() -> Tensor { Tensors.atanh(self) }
    /// The error function.
    public func erf() -> Tensor { Tensors.erf(self) }
    /// The largest whole number not above each element.
    public func floor() -> Tensor { Tensors.floor(self) }
    /// The smallest whole number not below each element.
    public func ceil() -> Tensor { Tensors.ceil(self) }
    /// The nearest whole number, halves to even.
    public func round() -> Tensor { Tensors.round(self) }
}
