import Tensors

/// What a batch passes on its way through a model: the values, variables where a gradient is wanted, and how each gradient
/// follows from those behind it.
struct GradientWay {
    private(set) var forward: [Explanation.Line] = []
    private(set) var variables: [Tensor] = []
    private var names: [String] = []
    /// How a gradient follows from the ones after it, by the name of what it is of.
    private var rules: [String: MathText] = [:]
    /// Dense layers and activations without one so far.
    private var count = 0

    mutating func go(through layers: [any Layer], from x: Tensor) -> Tensor {
        var (value, name) = (x, "x")
        note(name, nil, x)
        for layer in layers {
            if FailureChannel.hasError || value.isFailed { return value }
            if let dense = layer as? Dense {
                (value, name) = sum(dense, value, name)
                if dense.activation.name == "identity" { continue }
                (value, name) = apply(dense.activation.name, value, name) { dense.activation($0) }
            } else {
                (value, name) = apply(layer.name, value, name) { layer($0) }
            }
        }
        return value
    }

    /// z = a Wᵀ + b.
    private mutating func sum(_ dense: Dense, _ a: Tensor, _ name: String) -> (Tensor, String) {
        let probe = dense(a)
        if probe.isFailed || FailureChannel.hasError { return (probe, name) }
        count += 1
        let index = StepLines.lowered(count)
        let (z, w) = ("z" + index, "W" + index)
        let weight = dense.weight.value.asVariable()
        note(w, nil, weight)
        let slope = Self.slope(z)
        let (before, matrix) = (MathText(symbol: name), MathText(symbol: w))
        add(weight, w, MathText("(\(slope.text))ᵀ \(name)", latex: "\\left(\(slope.latex)\\right)^{T} \(before.latex)"))
        var bias: Tensor?
        if let parameter = dense.bias {
            let variable = parameter.value.asVariable()
            note("b" + index, nil, variable)
            add(variable, "b" + index, MathText("Σ \(slope.text)", latex: "\\sum \(slope.latex)"))
            bias = variable
        }
        rules[name] = MathText("\(slope.text) \(w)", latex: "\(slope.latex) \(matrix.latex)")
        let value = marked(linear(a, weight: weight, bias: bias), z)
        note(
            z,
            MathText(
                "\(name) \(w)ᵀ" + (bias == nil ? "" : " + b\(index)"),
                latex: "\(before.latex) \(matrix.latex)^{T}" + (bias == nil ? "" : " + b_{\(count)}")), value)
        return (value, z)
    }

    /// a = f(z).
    private mutating func apply(
        _ function: String, _ z: Tensor, _ name: String, _ body: (Tensor) -> Tensor
    ) -> (Tensor, String) {
        if !name.hasPrefix("z") { count += 1 }
        let a = "a" + StepLines.lowered(count)
        let value = marked(body(z), a)
        let before = MathText(symbol: name)
        let upright = MathText(words: function).latex
        // Only what works element by element has a slope to multiply with.
        if value.shape == z.shape && !function.lowercased().contains("softmax") {
            let slope = Self.slope(a)
            rules[name] = MathText(
                "\(slope.text) · \(function)′(\(name))", latex: "\(slope.latex) \\odot \(upright)'(\(before.latex))")
        }
        note(a, MathText("\(function)(\(name))", latex: "\(upright)(\(before.latex))"), value)
        return (value, a)
    }

    /// A value with zeros added, at which the gradient is that of the value.
    private mutating func marked(_ value: Tensor, _ name: String) -> Tensor {
        guard !value.isFailed else { return value }
        let offset = Tensor.zeros(value.shape, dtype: value.dtype).asVariable()
        add(offset, name, nil)
        return value + offset
    }

    private mutating func add(_ variable: Tensor, _ name: String, _ rule: MathText?) {
        variables.append(variable)
        names.append(name)
        if let rule { rules[name] = rule }
    }

    private mutating func note(_ name: String, _ letters: MathText?, _ value: Tensor) {
        guard !value.isFailed else { return }
        forward.append(
            .equation(
                label: nil, [MathText(symbol: name)] + (letters.map { [$0] } ?? []) + [MathText(stopGradient(value))]))
    }

    /// ∂L/∂name.
    private static func slope(_ name: String) -> MathText {
        MathText("∂L/∂\(name)", latex: "\\frac{\\partial L}{\\partial \(MathText(symbol: name).latex)}")
    }

    /// The gradients, the last one first: each follows from those above it.
    func backward(_ gradients: [Tensor]) -> [Explanation.Line] {
        zip(names, gradients).reversed().map { name, gradient in
            .equation(label: nil, [Self.slope(name)] + (rules[name].map { [$0] } ?? []) + [MathText(gradient)])
        }
    }
}
