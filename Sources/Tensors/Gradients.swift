// Reverse mode: a value is computed, its graph is walked back once from the value to the variables.

/// The gradient of a function of one tensor: the slope of `function` at `x`, in the shape of `x`.
///
/// `function` must give a single number. Gradients may be nested: the gradient of a gradient is the second derivative.
public func gradient(at x: Tensor, _ function: (Tensor) throws -> Tensor) rethrows -> Tensor {
    try valueWithGradient(at: x, function).gradient
}

/// The gradients of a function of two tensors, one for each.
public func gradient(
    at x: Tensor, _ y: Tensor, _ function: (Tensor, Tensor) throws -> Tensor
) rethrows -> (Tensor, Tensor) {
    try valueWithGradient(at: x, y, function).gradients
}

/// The gradients of a function of several tensors, one for each.
public func gradient(at variables: [Tensor], _ function: ([Tensor]) throws -> Tensor) rethrows -> [Tensor] {
    try valueWithGradient(at: variables, function).gradients
}

/// The value of a function of one tensor and its gradient there.
public func valueWithGradient(
    at x: Tensor, _ function: (Tensor) throws -> Tensor
) rethrows -> (value: Tensor, gradient: Tensor) {
    let (value, gradients) = try valueWithGradient(at: [x]) { try function($0[0]) }
    return (value, gradients[0])
}

/// The value of a function of two tensors and its gradients there.
public func valueWithGradient(
    at x: Tensor, _ y: Tensor, _ function: (Tensor, Tensor) throws -> Tensor
) rethrows -> (value: Tensor, gradients: (Tensor, Tensor)) {
    let (value, gradients) = try valueWithGradient(at: [x, y]) { try function($0[0], $0[1]) }
    return (value, (gradients[0], gradients[1]))
}

/// The value of a function of several tensors and its gradients there.
public func valueWithGradient(
    at variables: [Tensor], _ function: ([Tensor]) throws -> Tensor
) rethrows -> (value: Tensor, gradients: [Tensor]) {
    try recordingGradients {
        let watched = variables.map { $0.asVariable() }
        let value = try function(watched)
        return (value.outside(of: watched), gradients(of: value, at: watched))
    }
}

/// Runs `body` with recording on: operations on variables (see `Tensor.asVariable()`) leave a trace that
/// `gradients(of:at:)` follows. For libraries that keep their variables elsewhere, as layers do.
public func recordingGradients<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Recording.scope(body)
}

/// The gradients of a single number with respect to variables that took part in computing it, zeros where one did not.
///
/// Must be called inside `recordingGradients`.
public func gradients(of value: Tensor, at variables: [Tensor]) -> [Tensor] {
    if value.isFailed { return variables.map { _ in value } }
    guard value.count == 1 else {
        let failed = fail(
            .unsuitableShape(
                operation: "gradient", shape: value.shape,
                expected: "a single number to differentiate; take a sum() or mean() first"))
        return variables.map { _ in failed }
    }
    return backward(from: value, seed: Tensor.ones(value.shape, dtype: value.dtype.fractional), to: variables)
}

/// The product of a row vector with the Jacobian: what `seed`, a gradient with respect to `value`, becomes at the
/// variables. Must be called inside `recordingGradients`.
public func gradients(of value: Tensor, seed: Tensor, at variables: [Tensor]) -> [Tensor] {
    if value.isFailed { return variables.map { _ in value } }
    guard value.shape == seed.shape else {
        let failed = fail(
            .shapeMismatch(
                operation: "gradient", left: value.shape, right: seed.shape, expected: "a seed of the value's shape"))
        return variables.map { _ in failed }
    }
    return backward(from: value, seed: seed, to: variables)
}

/// The same numbers, through which no gradient goes back.
public func stopGradient(_ x: Tensor) -> Tensor { x.detached }

/// Runs `body` without recording: what it computes counts as constant.
public func withoutGradient<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Recording.paused(body)
}

extension Tensor {
    /// The same numbers as a variable: operations on it are recorded until `recordingGradients` ends.
    public func asVariable() -> Tensor {
        guard dtype.isFloatingPoint else {
            return fail(
                .unsupportedType(operation: "gradient", type: dtype, expected: "only float32 and float64 have slopes"))
        }
        let variable = Tensor(
            TensorBody(
                storage: body.storage, shape: body.shape, count: body.count, strides: body.explicitStrides,
                offset: body.offset, isFailed: body.isFailed))
        variable.body.node = GradientNode(body.node.map { .one($0, { $0 }) } ?? .variable)
        return variable
    }

    /// Whether the tensor depends on a variable.
    public var isTracked: Bool { body.node != nil }

    /// A result as seen after its gradient computation: outermost, it has no history any more.
    fileprivate func outside(of variables: [Tensor]) -> Tensor { Recording.isNested ? self : detached }
}

extension Tensor {
    /// Adds another gradient, in place when nobody else looks at this one.
    package mutating func accumulate(_ other: Tensor) {
        if isFailed || other.isFailed || Recording.isNested || !isUniquelyOwned || !other.isContiguous
            || shape != other.shape || other.dtype != .float32
        {
            self = self + other
        } else if let sum = body.blocked {
            let addend = other.blockedImages
            guard let images = addend.body.blocked else { return }
            Backend.accumulate(images.layout.count, images.pointer, into: sum.pointer)
            withExtendedLifetime(addend) {}
        } else {
            Backend.accumulate(count, other.body.pointer, into: body.pointer)
            withExtendedLifetime(other.body) {}
        }
    }

    /// Whether the elements may be changed in place as float32: contiguous, and nobody else holds the tensor or its
    /// storage.
    package var isUniquelyOwned: Bool {
        mutating get {
            isAlone && body.dtype == .float32
        }
    }

    /// The same for any kind of number.
    var isAlone: Bool {
        mutating get {
            isContiguous && isKnownUniquelyReferenced(&body) && isKnownUniquelyReferenced(&body.storage)
                && body.node == nil && !isFailed
        }
    }
}
