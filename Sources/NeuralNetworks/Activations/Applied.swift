import Tensors

/// An activation as a layer of its own: `Applied(.relu)` is `ReLU()`.
public struct Applied: Layer {
    /// What is applied.
    public let activation: Activation

    /// A layer that applies `activation`.
    public init(_ activation: Activation) { self.activation = activation }

    public func callAsFunction(_ x: Tensor) -> Tensor { activation(x) }
    public var parts: [LayerPart] { activation.parts }
    public func outputShape(input: [Int]) -> [Int] { input }
    public func macs(input: [Int]) -> Int { 0 }
    public func copy() -> Applied { Applied(activation.copy()) }
}

extension Applied: ActivationLayer {}

extension Applied: CustomStringConvertible {
    public var description: String { "Applied(.\(activation.name))" }
}
