// Activation functions made of others, whose slopes therefore follow from theirs.

/// x where positive, `slope` times x elsewhere.
public func leakyReLU(_ x: Tensor, slope: Double = 0.01) -> Tensor { leakyRelu(x, slope: slope) }

/// ELU with the scales that keep mean and variance from layer to layer (Klambauer et al. 2017).
public func selu(_ x: Tensor) -> Tensor { elu(x, alpha: 1.6732632423543772) * 1.0507009873554805 }

/// GELU by its tanh approximation, x/2 (1 + tanh(√(2/π) (x + 0.044715 x³))), instead of the exact x Φ(x).
public func gelu(_ x: Tensor, approximate: Bool) -> Tensor {
    guard approximate else { return gelu(x) }
    return x * 0.5 * (1 + tanh((x + x * x * x * 0.044715) * 0.7978845608028654))
}

/// x / (1 + |x|).
public func softsign(_ x: Tensor) -> Tensor { x / (abs(x) + 1) }

/// Straight pieces in the place of a sigmoid: x/6 + 1/2, kept between 0 and 1. The slope at the corners, -3 and 3, is 0.
public func hardSigmoid(_ x: Tensor) -> Tensor {
    Recording.paused { (x / 6 + 0.5).clamped(to: 0...1) }
        .recorded(from: x, { g in Tensor.where((x .> -3) .& (x .< 3), g / 6, 0.0) })
}

/// x · hardSigmoid(x) (Howard et al. 2019). The slope at the corners is that of the straight pieces: 0 at -3, 1 at 3.
public func hardSwish(_ x: Tensor) -> Tensor {
    Recording.paused { x * hardSigmoid(x) }
        .recorded(
            from: x, { g in Tensor.where(x .>= 3, g, Tensor.where(x .<= -3, 0.0, g * (x / 3 + 0.5))) })
}

/// x · tanh(softplus(x)) (Misra 2019).
public func mish(_ x: Tensor) -> Tensor { x * tanh(softplus(x)) }

extension Tensor {
    /// GELU by its tanh approximation.
    public func gelu(approximate: Bool) -> Tensor { Tensors.gelu(self, approximate: approximate) }
    /// ELU with the scales that keep mean and variance from layer to layer.
    public func selu() -> Tensor { Tensors.selu(self) }
    /// x / (1 + |x|).
    public func softsign() -> Tensor { Tensors.softsign(self) }
    /// Straight pieces in the place of a sigmoid.
    public func hardSigmoid() -> Tensor { Tensors.hardSigmoid(self) }
    /// x · hardSigmoid(x).
    public func hardSwish() -> Tensor { Tensors.hardSwish(self) }
    /// x · tanh(softplus(x)).
    public func mish() -> Tensor { Tensors.mish(self) }
}
