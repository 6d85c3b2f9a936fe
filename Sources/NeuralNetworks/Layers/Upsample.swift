import Tensors

/// Makes images larger by a whole factor: [N, C, H, W] becomes [N, C, factor·H, factor·W].
public struct Upsample: Layer {
    /// What new pixels are made of.
    public enum Mode: String, Sendable {
        /// The pixel they lie in.
        case nearest
        /// Straight lines between the centres of pixels, in both directions. Corners are not aligned, as is usual in
        /// PyTorch and Keras.
        case bilinear
    }

    /// How many times higher and wider images become.
    public let factor: (Int, Int)
    /// What new pixels are made of.
    public let mode: Mode

    /// A layer with the same factor in both directions.
    public init(_ factor: Int, mode: Mode = .nearest) { self.init((factor, factor), mode: mode) }

    /// A layer with a factor for height and one for width.
    public init(_ factor: (Int, Int), mode: Mode = .nearest) {
        let range = 1...WindowArithmetic.largest
        if !range.contains(factor.0) || !range.contains(factor.1) {
            _ = refuse("Upsample", "the factor is \(sizeText(factor))", "take 1 to \(range.upperBound)")
        }
        self.factor = (min(max(factor.0, 1), range.upperBound), min(max(factor.1, 1), range.upperBound))
        self.mode = mode
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        guard check(example: Array(x.shape.dropFirst()), given: x.shape, batch: true) else { return x }
        let (n, c, h, w) = (x.shape[0], x.shape[1], x.shape[2], x.shape[3])
        switch mode {
        case .nearest:
            return x.reshaped(to: [n, c, h, 1, w, 1]).broadcast(to: [n, c, h, factor.0, w, factor.1])
                .reshaped(to: [n, c, h * factor.0, w * factor.1])
        case .bilinear:
            return ResamplingMatrix.apply(
                rows: ResamplingMatrix.lines(from: h, to: h * factor.0),
                columns: ResamplingMatrix.lines(from: w, to: w * factor.1), to: x)
        }
    }

    public var parts: [LayerPart] { [] }

    public func outputShape(input: [Int]) -> [Int] {
        check(example: input, given: input, batch: false)
            ? [input[0], [input[1], factor.0].clampedProduct, [input[2], factor.1].clampedProduct] : []
    }

    public func explainShape(input: [Int]) -> Explanation {
        guard input.count == 3 else { return "\(description): \(input) does not fit" }
        let output = outputShape(input: input)
        return Explanation(
            "\(description): \(input) → \(output)",
            [
                .labelled("height", .product(of: [input[1], factor.0]), output[1]),
                .labelled("width", .product(of: [input[2], factor.1]), output[2]),
            ])
    }

    public func macs(input: [Int]) -> Int { 0 }
    public func copy() -> Upsample { self }

    private func check(example: [Int], given: [Int], batch: Bool) -> Bool {
        if example.count == 3 { return true }
        return refuse(
            "Upsample", "the input has shape \(given), expected \(batch ? "[N, C, H, W]" : "[C, H, W]")",
            "put Reshape([channels, height, width]) before this layer")
    }
}

extension Upsample: CustomStringConvertible {
    public var description: String {
        "Upsample(\(pairText(factor))\(mode == .nearest ? "" : ", mode: .\(mode.rawValue)"))"
    }
}
