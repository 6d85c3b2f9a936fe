import Tensors

/// A layer made of a closure: `Lambda { x in x * 2 }`.
public struct Lambda: Layer {
    /// What the layer is called in summaries.
    public let name: String
    private let function: (Tensor) throws -> Tensor

    /// A layer that applies `function` to each batch.
    public init(_ name: String = "Lambda", _ function: @escaping (_ x: Tensor) throws -> Tensor) {
        self.name = name
        self.function = function
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        catchingErrors(in: name) { try function(x) }
    }

    public var parts: [LayerPart] { [] }

    public func copy() -> Lambda { self }
}

extension Lambda: CustomStringConvertible {
    public var description: String { name }
}
