import Tensors

/// A part of a model: turns a batch of inputs into a batch of outputs, and may have parameters.
///
/// A type of one's own needs `callAsFunction` only:
///
///     struct Block: Layer {
///         let inner = Dense(32, 32)
///         func callAsFunction(_ x: Tensor) -> Tensor { relu(inner(x)) + x }
///     }
///
/// Its parameters, inner layers, training modes and random streams are found by looking at its stored properties. Shapes passed to
/// `outputShape`, `summary` and `explainShape` are of one example, without the batch axis.
public protocol Layer {
    /// The output for a batch of inputs, whose first axis counts the examples.
    func callAsFunction(_ x: Tensor) -> Tensor

    /// What the layer is called in summaries and errors; the name of its type unless it says otherwise.
    var name: String { get }

    /// The parameters, inner layers, training modes and random streams of the layer, in the order of their declaration.
    var parts: [LayerPart] { get }

    /// The shape of the output for one example of the given shape.
    func outputShape(input: [Int]) -> [Int]

    /// Multiplications followed by an addition for one example of the given shape.
    func macs(input: [Int]) -> Int

    /// How the number of parameters comes about, with the numbers put into the formula.
    func explainParameters() -> Explanation

    /// How the output shape comes about, with the numbers put into the formula.
    func explainShape(input: [Int]) -> Explanation

    /// A layer of its own with the same values.
    func copy() -> Self
}

/// Something a layer is made of.
public enum LayerPart {
    /// A tensor that is trained or kept.
    case parameter(String, Parameter)
    /// An inner layer.
    case layer(String, any Layer)
    /// The switch between training and inference.
    case mode(TrainingMode)
    /// A stream of random numbers that the layer draws from.
    case random(RandomSource)
}

extension Layer {
    public var name: String {
        let full = String(describing: type(of: self))
        return full.split(separator: "<").first.map(String.init) ?? full
    }

    public var parts: [LayerPart] { reflectedParts(of: self) }

    /// Found by running the layer on one example of zeros.
    public func outputShape(input: [Int]) -> [Int] {
        let wasTraining = isTraining
        isTraining = false
        defer { isTraining = wasTraining }
        return Array(withoutGradient { self(Tensor.zeros([1] + input)) }.shape.dropFirst())
    }

    public func macs(input: [Int]) -> Int {
        innerLayers.reduce(0) { $0 + $1.layer.macs(input: input) }
    }

    public func explainParameters() -> Explanation {
        let entries = parameters
        guard !entries.isEmpty else { return "\(name): no parameters" }
        let lines = entries.map { entry in
            Explanation.labelled(entry.path, .product(of: entry.parameter.shape), Double(entry.parameter.count))
        }
        return Explanation("\(name):", lines + [.total(entries.map(\.parameter.count))])
    }

    public func explainShape(input: [Int]) -> Explanation {
        "\(name): \(input) → \(outputShape(input: input))"
    }

    public func copy() -> Self {
        guard !parts.isEmpty else { return self }
        fail(
            .invalidArgument(
                operation: "\(name).copy", problem: "this layer does not say how it is copied",
                advice: "write func copy() -> \(name) that makes one of copies of its layers"))
        return self
    }
}

/// Looks for parts among the stored properties of a value, those of its superclasses first.
private func reflectedParts(of value: Any) -> [LayerPart] {
    var parts: [LayerPart] = []
    var mirror: Mirror? = Mirror(reflecting: value)
    while let current = mirror {
        var found: [LayerPart] = []
        for (label, child) in current.children {
            found += reflectedPart(child, name: label ?? "\(found.count)")
        }
        parts = found + parts
        mirror = current.superclassMirror
    }
    return parts
}

private func reflectedPart(_ child: Any, name: String) -> [LayerPart] {
    switch child {
    case let parameter as Parameter: return [.parameter(name, parameter)]
    case let layer as any Layer: return [.layer(name, layer)]
    case let mode as TrainingMode: return [.mode(mode)]
    case let source as RandomSource: return [.random(source)]
    default: break
    }
    let mirror = Mirror(reflecting: child)
    switch mirror.displayStyle {
    case .optional:
        return mirror.children.flatMap { reflectedPart($0.value, name: name) }
    case .collection where child is [any Layer] || child is [Parameter]:
        return mirror.children.enumerated().flatMap { reflectedPart($1.value, name: "\(name).\($0)") }
    default: return []
    }
}
