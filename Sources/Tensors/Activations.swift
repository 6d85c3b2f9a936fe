import CTensorKernels

// Activation functions and their slopes.

/// The hyperbolic tangent; its slope is 1 - y².
public func tanh(_ x: Tensor) -> Tensor {
    let y = elementwise(TK_TANH, x)
    return y.recorded(
        from: x,
        { [constant = y.constant] g in
            if Recording.isPaused { return elementwise(TK_TANH_GRADIENT, "tanh", g, constant) }
            let y = tanh(x)
            return g * (1 - y * y)
        })
}

/// 1 / (1 + e^-x); its slope is y (1 - y).
public func sigmoid(_ x: Tensor) -> Tensor {
    let y = elementwise(TK_SIGMOID, x)
    return y.recorded(
        from: x,
        { [constant = y.constant] g in
            if Recording.isPaused { return elementwise(TK_SIGMOID_GRADIENT, "sigmoid", g, constant) }
            let y = sigmoid(x)
            return g * y * (1 - y)
        })
}

/// max(0, x); its slope at 0 is 0.
public func relu(_ x: Tensor) -> Tensor {
    elementwise(TK_RELU, x).recorded(from: x, { g in chain(g, x, TK_RELU_GRADIENT) { g * (x .> 0) } })
}

/// x where positive, `slope` times x elsewhere; its slope at 0 is `slope`.
public func leakyRelu(_ x: Tensor, slope: Double = 0.01) -> Tensor {
    elementwise(TK_LEAKY_RELU, x, alpha: slope)
        .recorded(
            from: x,
            { g in
                chain(g, x, TK_LEAKY_RELU_GRADIENT, alpha: slope) { Tensor.where(x .> 0, g, g * slope) }
            })
}

/// x where positive, alpha (e^x - 1) elsewhere (Clevert et al. 2016).
public func elu(_ x: Tensor, alpha: Double = 1) -> Tensor {
    elementwise(TK_ELU, x, alpha: alpha)
        .recorded(
            from: x,
            { g in
                chain(g, x, TK_ELU_GRADIENT, alpha: alpha) {
                    Tensor.where(x .> 0, g, g * exp(minimum(x, 0)) * alpha)
                }
            })
}

/// x Φ(x), with the exact normal distribution function Φ (Hendrycks and Gimpel 2016).
public func gelu(_ x: Tensor) -> Tensor {
    elementwise(TK_GELU, x)
        .recorded(
            from: x,
            { g in
                chain(g, x, TK_GELU_GRADIENT) {
                    g * ((erf(x * 0.7071067811865476) + 1) * 0.5 + x * exp(x * x * -0.5) * 0.3989422804014327)
                }
            })
}

/// x sigmoid(x), also called swish.
public func silu(_ x: Tensor) -> Tensor {
    elementwise(TK_SILU, x)
        .recorded(
            from: x,
            { g in
                chain(g, x, TK_SILU_GRADIENT) {
                    let y = sigmoid(x)
                    return g * (y * (1 + x * (1 - y)))
                }
            })
}

/// ln(1 + e^x), without overflow.
public func softplus(_ x: Tensor) -> Tensor {
    elementwise(TK_SOFTPLUS, x).recorded(from: x, { $0 * sigmoid(x) })
}

extension Tensor {
    /// max(0, x).
    public func relu() -> Tensor { Tensors.relu(self) }
    /// 1 / (1 + e^-x).
    public func sigmoid() -> Tensor { Tensors.sigmoid(self) }
    /// x where positive, `slope` times x elsewhere.
    public func leakyRelu(slope: Double = 0.01) -> Tensor { Tensors.leakyRelu(self, slope: slope) }
    /// x where positive, alpha (e^x - 1) elsewhere.
    public func elu(alpha: Double = 1) -> Tensor { Tensors.elu(self, alpha: alpha) }
    /// x Φ(x).
    public func gelu() -> Tensor { Tensors.gelu(self) }
    /// x sigmoid(x).
    public func silu() -> Tensor { Tensors.silu(self) }
    /// ln(1 + e^x).
    public func softplus() -> Tensor { Tensors.softplus(self) }
}
