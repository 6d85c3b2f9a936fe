import CTensorKernels

/// How a gradient compares with finite differences.
public struct GradientCheck: Sendable, CustomStringConvertible {
    /// The largest distance between a slope and its finite difference, relative to the largest slope (or to 1).
    public let error: Double
    /// Which of the variables it belongs to.
    public let variable: Int
    /// Where it is in that variable, counted row by row.
    public let index: Int
    /// The slope there as the gradient has it.
    public let gradient: Double
    /// The slope there by finite differences.
    public let difference: Double
    /// The largest error that rounding explains: 0.01 in float32, 1e-6 in float64.
    public let tolerance: Double

    /// Whether the error is no larger than what rounding explains.
    public var passes: Bool { error <= tolerance }

    public var description: String {
        "\(passes ? "passes" : "FAILS"): largest relative error \(Self.text(error, decimals: 1)) at element \(index)"
            + (variable > 0 ? " of variable \(variable)" : "")
            + " (gradient \(Self.text(gradient, decimals: 6)), finite difference \(Self.text(difference, decimals: 6)))"
    }

    /// So many decimals; with an exponent where they would show nothing.
    private static func text(_ value: Double, decimals: Int32) -> String {
        guard value.isFinite, value != 0 else { return "\(value)" }
        let isPlain = (0.01..<1e8).contains(value.magnitude)
        return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 400) { buffer in
            guard let base = buffer.baseAddress else { return "" }
            _ = isPlain ? tk_format_fixed(value, decimals, base) : tk_format_scientific(value, decimals, base)
            return String(cString: base)
        }
    }
}

/// Compares the gradient of a function with central finite differences, (f(x + h) - f(x - h)) / 2h, at every element.
///
/// - Parameters:
///   - x: Where; a float64 tensor gives a far sharper test than a float32 one.
///   - step: h. By default 0.01 in float32 and 1e-5 in float64.
///   - function: A function with a single number as its result.
/// - Returns: The largest differences, and where they are.
public func gradientCheck(
    at x: Tensor, step: Double? = nil, _ function: (Tensor) throws -> Tensor
) rethrows -> GradientCheck {
    try gradientCheck(at: [x], step: step) { try function($0[0]) }
}

/// Compares the gradients of a function of several tensors with finite differences and returns the worst.
public func gradientCheck(
    at variables: [Tensor], step: Double? = nil, _ function: ([Tensor]) throws -> Tensor
) rethrows -> GradientCheck {
    let isDouble = variables.allSatisfy { $0.dtype == .float64 }
    let step = step ?? (isDouble ? 1e-5 : 0.01)
    let tolerance = isDouble ? 1e-6 : 0.01
    let gradients = try gradient(at: variables, function).map { $0.toArray() }
    var worst = GradientCheck(error: 0, variable: 0, index: 0, gradient: 0, difference: 0, tolerance: tolerance)
    for (place, variable) in variables.enumerated() {
        let values = variable.toArray()
        func value(_ index: Int, _ moved: Double) throws -> Double {
            var changed = values
            changed[index] = moved
            var all = variables
            all[place] = Tensor(changed, shape: variable.shape, dtype: variable.dtype)
            return try withoutGradient { try function(all).scalar }
        }
        let differences = try values.indices.map {
            (try value($0, values[$0] + step) - value($0, values[$0] - step)) / (2 * step)
        }
        let scale = max(1, differences.map(\.magnitude).max() ?? 1)
        for index in differences.indices where index < gradients[place].count {
            let error = (gradients[place][index] - differences[index]).magnitude / scale
            if !(error <= worst.error) {
                worst = GradientCheck(
                    error: error, variable: place, index: index, gradient: gradients[place][index],
                    difference: differences[index], tolerance: tolerance)
            }
        }
    }
    return worst
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
