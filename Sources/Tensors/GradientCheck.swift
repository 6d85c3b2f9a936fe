/// How a gradient compares with finite differences.
public struct GradientCheck: Sendable, CustomStringConvertible {
    /// The largest distance between a slope and its finite difference, relative to the largest slope (or to 1).
    public let error: Double
    /// Where it is, counted row by row.
    public let index: Int
    /// The slope there as the gradient has it.
    public let gradient: Double
    /// The slope there by finite differences.
    public let difference: Double

    /// Whether the error is no larger than what float32 explains.
    public var passes: Bool { error <= 0.01 }

    public var description: String {
        "\(passes ? "passes" : "FAILS"): largest relative error \(error) at element \(index)"
            + " (gradient \(gradient), finite difference \(difference))"
    }
}

/// Compares the gradient of a function with central finite differences, (f(x + h) - f(x - h)) / 2h, at every element.
public func gradientCheck(
    at x: Tensor, step: Double = 0.01, _ function: (Tensor) throws -> Tensor
) rethrows -> GradientCheck {
    let slopes = try gradient(at: x, function).toArray()
    let values = x.toArray()
    var differences: [Double] = []
    for index in values.indices {
        var moved = values
        moved[index] = values[index] + step
        let above = try withoutGradient { try function(Tensor(moved, shape: x.shape)).scalar }
        moved[index] = values[index] - step
        let below = try withoutGradient { try function(Tensor(moved, shape: x.shape)).scalar }
        differences.append((above - below) / (2 * step))
    }
    let scale = max(1, differences.map(\.magnitude).max() ?? 1)
    var worst = (error: 0.0, index: 0)
    for index in slopes.indices.prefix(differences.count) {
        let error = (slopes[index] - differences[index]).magnitude / scale
        if !(error <= worst.error) { worst = (error, index) }
    }
    guard !slopes.isEmpty else { return GradientCheck(error: 0, index: 0, gradient: 0, difference: 0) }
    return GradientCheck(
        error: worst.error, index: worst.index, gradient: slopes[worst.index], difference: differences[worst.index])
}

/// The second derivatives of a function of one tensor: a matrix with one row and column for each element of `x`.
public func hessian(at x: Tensor, _ function: (Tensor) throws -> Tensor) rethrows -> Tensor {
    try jacobian(at: x) { try gradient(at: $0, function) }
}

/// The derivatives of every element of a result with respect to every element of `x`: one row for each result.
public func jacobian(at x: Tensor, _ function: (Tensor) throws -> Tensor) rethrows -> Tensor {
    try recordingGradients {
        let variable = x.asVariable()
        let value = try function(variable)
        let rows = (0..<value.count).map { index in
            let seed = Tensor(shape: value.shape) { out in
                out.update(repeating: 0)
                out[index] = 1
            }
            return gradients(of: value, seed: seed, at: [variable])[0].flattened()
        }
        return rows.isEmpty ? Tensor.zeros([0, x.count]) : Tensor.stacked(rows)
    }
}

/// A function with a derivative of one's own: `forward` gives the value, `backward` takes x and the gradient of the
/// result and gives the gradient of x.
public func customGradient(
    _ x: Tensor, forward: (Tensor) -> Tensor, backward: @escaping (_ x: Tensor, _ gradient: Tensor) -> Tensor
) -> Tensor {
    let value = withoutGradient { forward(x) }.detached
    // A fresh body, so that a forward that returns its argument does not put a node on it.
    let fresh = Tensor(
        TensorBody(
            storage: value.body.storage, shape: value.shape, count: value.count, strides: value.body.explicitStrides,
            offset: value.body.offset, isFailed: value.isFailed))
    return fresh.recorded(from: x, { backward(x, $0) })
}
