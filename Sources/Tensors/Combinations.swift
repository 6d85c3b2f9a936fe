// Functions of one and two numbers that are made of others, whose derivatives they have.

/// 2ˣ.
public func exp2(_ x: Tensor) -> Tensor { pow(2, x) }

/// The fraction cut off, towards zero.
public func trunc(_ x: Tensor) -> Tensor { sign(x) * floor(abs(x)) }

/// √(a² + b²), the length of a right triangle's longest side.
public func hypot(_ a: Tensor, _ b: Tensor) -> Tensor { sqrt(a * a + b * b) }

/// ln(eᵃ + eᵇ), which never overflows.
public func logAddExp(_ a: Tensor, _ b: Tensor) -> Tensor {
    let larger = maximum(a, b)
    let distance = a - b
    // Two infinities of one sign have no distance.
    let gap = Tensor.where(distance.isNaN, 0.0, abs(distance))
    return larger + log1p(exp(-gap))
}

/// The way from `a` to `b`: a + share · (b − a).
public func lerp(_ a: Tensor, _ b: Tensor, _ share: Double) -> Tensor { a + (b - a) * share }

extension Tensor {
    /// 2ˣ.
    public func exp2() -> Tensor { Tensors.exp2(self) }
    /// The fraction cut off, towards zero.
    public func trunc() -> Tensor { Tensors.trunc(self) }
}
