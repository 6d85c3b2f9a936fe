import Tensors

/// Attention with several heads (Vaswani et al. 2017): every place of a sequence [N, T, size] takes from all places what
/// suits it.
///
/// Each head has queries, keys and values of size / heads numbers: softmax(Q Kᵀ/√d) V. The heads are joined and go through
/// a dense layer. Called with one tensor it is self-attention.
public struct MultiHeadAttention: Layer {
    /// The numbers of a place.
    public let size: Int
    /// The number of heads.
    public let heads: Int
    /// Whether a place sees only itself and those before it.
    public let isCausal: Bool
    /// The weights of queries, keys and values one below the other, [3 size, size].
    public let inputWeight: Parameter
    /// Their biases, [3 size]; nil for a layer without.
    public let inputBias: Parameter?
    /// What the joined heads go through.
    public let output: Dense

    /// A layer for places of `size` numbers.
    ///
    /// - Parameters:
    ///   - size: The numbers of a place.
    ///   - heads: The number of heads; it must divide the size.
    ///   - causal: Whether a place sees only itself and those before it.
    ///   - bias: Whether the sums have biases.
    ///   - initializer: What the weights start from.
    ///   - random: The stream that they are drawn from.
    public init(
        _ size: Int, heads: Int, causal: Bool = false, bias: Bool = true, initializer: Initializer = .xavierUniform,
        random: RandomSource = .ambient
    ) {
        let isValid = (1...1 << 29).contains(size) && heads > 0 && size % heads == 0
        if !(1...1 << 29).contains(size) {
            _ = refuse("MultiHeadAttention(\(size), heads: \(heads))", "the size is \(size)", "take 1 to \(1 << 29)")
        } else if !isValid {
            _ = refuse(
                "MultiHeadAttention(\(size), heads: \(heads))", "\(size) does not part into \(heads) heads",
                "take a number of heads that divides the size")
        }
        self.size = isValid ? size : 1
        self.heads = isValid ? heads : 1
        isCausal = causal
        inputWeight = Parameter(
            shape: [3 * self.size, self.size], role: .weight, initializer: initializer, random: random)
        inputBias = bias ? Parameter(shape: [3 * self.size], role: .bias, initializer: .zeros) : nil
        output = Dense(self.size, self.size, bias: bias, initializer: initializer, random: random)
    }

    private init(copying other: MultiHeadAttention) {
        size = other.size
        heads = other.heads
        isCausal = other.isCausal
        inputWeight = other.inputWeight.copy()
        inputBias = other.inputBias?.copy()
        output = other.output.copy()
    }

    public func callAsFunction(_ x: Tensor) -> Tensor { self(query: x, key: x, value: x) }

    /// Attention of one sequence to another.
    ///
    /// - Parameters:
    ///   - query: The places that ask, [N, T, size].
    ///   - key: The places that are asked, [N, S, size].
    ///   - value: What they answer, [N, S, size].
    ///   - mask: 1 where a place may be seen, 0 where not, [T, S] or [N, T, S].
    /// - Returns: What each place has got, [N, T, size].
    public func callAsFunction(query: Tensor, key: Tensor, value: Tensor, mask: Tensor? = nil) -> Tensor {
        guard check(query), check(key), check(value) else { return query }
        let attended = matmul(weights(query: query, key: key, mask: mask), split(value, 2))
        return output(attended.swapped(1, 2).reshaped(to: [query.shape[0], query.shape[1], size]))
    }

    /// How much each place takes of each other: rows that sum to 1, [N, heads, T, S].
    public func weights(query: Tensor, key: Tensor, mask: Tensor? = nil) -> Tensor {
        guard check(query), check(key) else { return query }
        var scores = matmul(split(query, 0), split(key, 1).swapped(2, 3)) / Double(size / heads).squareRoot()
        if let mask {
            let fitted = mask.rank == 3 ? mask.expanded(axis: 1) : mask
            scores = Tensor.where(fitted .!= 0, scores, Tensor(Self.unseen))
        }
        if isCausal {
            let (rows, columns) = (query.shape[1], key.shape[1])
            let seen = (0..<rows).map { row in (0..<columns).map { $0 <= row ? 1.0 : 0.0 } }
            scores = Tensor.where(Tensor(seen) .!= 0, scores, Tensor(Self.unseen))
        }
        return scores.softmax(axis: -1)
    }

    /// A score that a softmax makes nothing of, and still a number where nothing may be seen at all.
    private static let unseen = -1e30

    /// Queries (0), keys (1) or values (2) of all heads, [N, heads, T, size / heads].
    private func split(_ x: Tensor, _ part: Int) -> Tensor {
        let range = part * size..<(part + 1) * size
        let projected = linear(
            x, weight: inputWeight.value.sliced(axis: 0, range), bias: inputBias?.value.sliced(axis: 0, range))
        return projected.reshaped(to: [x.shape[0], x.shape[1], heads, size / heads]).swapped(1, 2)
    }

    public var parts: [LayerPart] {
        [.parameter("inputWeight", inputWeight)] + (inputBias.map { [.parameter("inputBias", $0)] } ?? [])
            + [.layer("output", output)]
    }

    public func outputShape(input: [Int]) -> [Int] { check(input, batch: false) ? input : [] }

    public func macs(input: [Int]) -> Int {
        guard check(input, batch: false) else { return 0 }
        let places = input[0]
        return [4, places, size, size].clampedProduct + [2, places, places, size].clampedProduct
    }

    public func explainParameters() -> Explanation {
        let (width, square) = (Formula.number(Double(size)), Formula.product(of: [size, size]))
        let inner = Formula.number(3).times(square, .cross)
        let innerCount = 3 * size * size + (inputBias == nil ? 0 : 3 * size)
        let outer = size * size + (output.bias == nil ? 0 : size)
        return Explanation(
            "\(description):",
            [
                .labelled(
                    "queries, keys and values",
                    inputBias == nil ? inner : inner + Formula.number(3).times(width, .cross), innerCount),
                .labelled("output", output.bias == nil ? square : square + width, outer), .total([innerCount, outer]),
            ])
    }

    public func explainShape(input: [Int]) -> Explanation {
        "\(description): \(input) stays; \(heads) heads of \(size) / \(heads) = \(size / heads) numbers"
    }

    public func copy() -> MultiHeadAttention { MultiHeadAttention(copying: self) }

    private func check(_ x: Tensor) -> Bool { !x.isFailed && check(x.shape, batch: true) }

    private func check(_ shape: [Int], batch: Bool) -> Bool {
        if shape.count == (batch ? 3 : 2) && shape.last == size { return true }
        return refuse(
            "MultiHeadAttention",
            "the input has shape \(shape), expected \(batch ? "[N, T, \(size)]" : "[T, \(size)]")",
            shape.count == (batch ? 3 : 2)
                ? "write MultiHeadAttention(\(shape.last ?? 0), heads: \(heads))" : "give it an axis of places")
    }
}

extension MultiHeadAttention: CustomStringConvertible {
    public var description: String {
        "MultiHeadAttention(\(size), heads: \(heads)\(isCausal ? ", causal: true" : ""))"
    }
}
