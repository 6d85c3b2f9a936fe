import Tensors

/// Adds its input to the output of its layers: y = F(x) + x (He et al. 2015).
///
/// If F changes the shape, `shortcut` must change x in the same way: y = F(x) + shortcut(x), with a 1×1 convolution for
/// example. The gradient reaches x directly as well as through F, which is what lets very deep networks train.
public struct Residual: Layer {
    /// The layers that learn the difference F.
    public let inner: Sequential
    /// What x goes through on its way around F; nil if it goes as it is.
    public let shortcut: (any Layer)?

    /// The layers written one a line.
    public init(shortcut: (any Layer)? = nil, @LayerBuilder _ content: () throws -> [any Layer]) rethrows {
        self.init(layers: try content(), shortcut: shortcut)
    }

    /// The layers of a list.
    public init(layers: [any Layer], shortcut: (any Layer)? = nil) {
        inner = Sequential(layers: layers)
        self.shortcut = shortcut
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        let difference = inner(x)
        let around = shortcut.map { $0(x) } ?? x
        guard check(inner: difference.shape, around: around.shape) else { return difference }
        return difference + around
    }

    /// relu(self(x)), with the addition and the ReLU in the pass of a batch normalisation that ends the layers.
    func rectified(_ x: Tensor) -> Tensor {
        guard let norm = inner.layers.last as? BatchNorm, inner.count > 1 else { return relu(self(x)) }
        let difference = inner.output(x, of: inner.layers.dropLast())
        let around = shortcut.map { $0(x) } ?? x
        guard check(inner: difference.shape, around: around.shape) else { return difference }
        return norm.rectified(difference, adding: around)
    }

    public var parts: [LayerPart] {
        [.layer("inner", inner)] + (shortcut.map { [.layer("shortcut", $0)] } ?? [])
    }

    public func outputShape(input: [Int]) -> [Int] {
        let difference = inner.outputShape(input: input)
        let around = shortcut?.outputShape(input: input) ?? input
        return check(inner: difference, around: around) ? difference : []
    }

    public func macs(input: [Int]) -> Int {
        inner.macs(input: input) + (shortcut?.macs(input: input) ?? 0)
    }

    public func explainShape(input: [Int]) -> Explanation {
        "Residual: F(x) \(inner.outputShape(input: input)) + x \(shortcut?.outputShape(input: input) ?? input)"
    }

    public func copy() -> Residual {
        Residual(layers: inner.layers.map { $0.copy() }, shortcut: shortcut.map { $0.copy() })
    }

    /// F(x) and x must have the same shape; a failed part has reported itself already.
    private func check(inner: [Int], around: [Int]) -> Bool {
        if inner == around || FailureChannel.hasError { return true }
        let advice =
            shortcut == nil
            ? "give shortcut: a layer that changes x in the same way, such as a 1×1 Conv2D"
            : "make the shortcut give the shape of the layers"
        fail(
            .invalidArgument(
                operation: "Residual", problem: "the layers give \(inner) and the way around them \(around)",
                advice: advice))
        return false
    }
}

extension Residual: LayerContainer {
    package func addSummaryRows(to rows: inout [ModelSummary.Row], input: [Int], path: String, depth: Int) {
        let prefix = path.isEmpty ? "" : path + "."
        inner.addSummaryRows(to: &rows, input: input, path: prefix + "inner", depth: depth)
        shortcut?.addSummaryRow(to: &rows, input: input, path: prefix + "shortcut", depth: depth)
    }
}

extension Residual: CustomStringConvertible {
    /// The layers as they are written, one a line.
    public var description: String {
        "Residual" + (shortcut.map { "(shortcut: \($0.caption)) " } ?? " ") + inner.layers.block
    }
}
