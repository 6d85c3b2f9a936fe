import Tensors

/// A learnt vector for each of a number of things, such as words: class numbers [N] become [N, size], [N, T] become
/// [N, T, size].
public struct Embedding: Layer {
    /// The number of things.
    public let count: Int
    /// The length of a vector.
    public let size: Int
    /// The thing that stands for nothing: its vector is zero and is not learnt; nil if there is none.
    public let paddingIndex: Int?
    /// The vectors, of shape [count, size].
    public let weight: Parameter

    /// A layer of `count` vectors of length `size`.
    ///
    /// - Parameters:
    ///   - count: The number of things; they are numbered from 0.
    ///   - size: The length of a vector.
    ///   - paddingIndex: The thing that fills short rows up: its vector is zero and is not learnt.
    ///   - initializer: What the vectors start from.
    ///   - random: The stream that they are drawn from.
    public init(
        _ count: Int, _ size: Int, paddingIndex: Int? = nil,
        initializer: Initializer = .normal(mean: 0, standardDeviation: 1), random: RandomSource = .ambient
    ) {
        if count < 1 || size < 1 {
            _ = refuse(
                "Embedding(\(count), \(size))", "both sizes must be at least 1",
                "the first is how many things there are, the second the length of a vector")
        }
        if let paddingIndex, !(0..<max(count, 1)).contains(paddingIndex) {
            _ = refuse(
                "Embedding(\(count), \(size))", "the padding is thing \(paddingIndex)",
                "the things are 0 to \(max(count, 1) - 1)")
        }
        self.count = max(count, 1)
        self.size = max(size, 1)
        self.paddingIndex = paddingIndex
        weight = Parameter(
            shape: [self.count, self.size], role: .weight,
            initializer: paddingIndex.map { initializer.withZeros(inRow: $0) } ?? initializer, random: random)
    }

    private init(copying other: Embedding) {
        count = other.count
        size = other.size
        paddingIndex = other.paddingIndex
        weight = other.weight.copy()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor {
        if x.isFailed { return x }
        let things = x.toArray()
        if let odd = things.first(where: { $0 != $0.rounded() || !(0..<Double(count)).contains($0) }) {
            _ = refuse(
                "Embedding", "\(NumberText.significant(odd)) is not one of the \(count) things 0 to \(count - 1)",
                advice(for: things, odd))
            return x
        }
        let vectors = weight.value.gathered(x, axis: 0)
        guard let paddingIndex else { return vectors }
        return vectors * (x .!= paddingIndex).as(.float32).expanded(axis: -1)
    }

    private func advice(for things: [Double], _ odd: Double) -> String {
        // A table for numbers that are no names of things would not fit into memory.
        guard odd >= 0, let most = things.max(), most < 1e7, odd == odd.rounded() else { return "give class numbers" }
        return "write Embedding(\(Int(most) + 1), \(size))"
    }

    public var parts: [LayerPart] { [.parameter("weight", weight)] }
    public func outputShape(input: [Int]) -> [Int] { input + [size] }
    public func macs(input: [Int]) -> Int { 0 }

    public func explainParameters() -> Explanation {
        "\(description): a vector of \(size) for each of \(count) = \(count) × \(size) = \(count * size)"
    }

    public func copy() -> Embedding { Embedding(copying: self) }
}

extension Embedding: CustomStringConvertible {
    public var description: String {
        "Embedding(\(count), \(size)\(paddingIndex.map { ", paddingIndex: \($0)" } ?? ""))"
    }
}

extension Initializer {
    /// The same with zeros in one row.
    fileprivate func withZeros(inRow row: Int) -> Initializer {
        Initializer(name) { shape, _, random in
            var values = self(shape: shape, random: random)
            if shape.count == 2, (0..<shape[0]).contains(row) { values[row] = .zeros([shape[1]]) }
            return values
        }
    }
}
