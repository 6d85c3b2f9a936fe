/// What can be wrong with a request to the numbers wing, with the facts. The sentence is made in `description`.
public indirect enum TensorError: Error, Sendable, Hashable {
    /// Two shapes that should agree and do not.
    case shapeMismatch(operation: String, left: [Int], right: [Int], expected: String)
    /// The inner dimensions of a matrix product differ.
    case innerDimensions(operation: String, left: [Int], right: [Int])
    /// One operand has a shape that the operation cannot take.
    case unsuitableShape(operation: String, shape: [Int], expected: String)
    /// A shape that holds another number of elements.
    case elementCount(operation: String, from: [Int], to: [Int])
    case axisOutOfRange(operation: String, axis: Int, rank: Int)
    case indexOutOfRange(operation: String, index: Int, axis: Int, count: Int)
    /// A number other than a tensor is wrong.
    case invalidArgument(operation: String, reason: String)
    /// The machine does not have that much memory.
    case allocation(shape: [Int])
    /// An operation that is not defined for this kind of number.
    case unsupportedType(operation: String, type: DataType, expected: String)
    case file(path: String, reason: String)
    case malformed(format: String, reason: String)
    /// The computation was stopped before its end.
    case interrupted
    /// A condition that was demanded does not hold.
    case expectation(String)
    /// An error inside a layer of a model.
    case inLayer(index: Int, name: String, inputShape: [Int], error: TensorError)
}

extension TensorError: CustomStringConvertible {
    public var description: String {
        switch self {
        case .shapeMismatch(let operation, let left, let right, let expected):
            "\(operation): shapes \(left) and \(right) do not fit (\(expected))"
        case .innerDimensions(let operation, let left, let right):
            "\(operation): inner dimensions differ: \(left) x \(right)\(Self.innerPair(left, right))"
                + Self.transposition(left, right)
        case .unsuitableShape(let operation, let shape, let expected):
            "\(operation): shape \(shape) does not fit (expected \(expected))"
        case .elementCount(let operation, let from, let to):
            "\(operation): \(from) has \(from.reduce(1, &*)) elements and does not fill \(to)"
                + (to.contains { $0 < 0 } ? "" : ", which has \(to.reduce(1, &*))")
        case .axisOutOfRange(let operation, let axis, let rank):
            rank <= 0
                ? "\(operation): axis \(axis) of a scalar (a scalar has no axes)"
                : "\(operation): axis \(axis) is out of range (the axes are 0 to \(rank - 1), or -\(rank) to -1 from the end)"
        case .indexOutOfRange(let operation, let index, let axis, let count):
            "\(operation): index \(index) is out of range for axis \(axis), which has \(count) element\(count == 1 ? "" : "s")"
        case .invalidArgument(let operation, let reason):
            "\(operation): \(reason)"
        case .allocation(let shape):
            "a tensor of shape \(shape) does not fit into the memory of this machine"
        case .unsupportedType(let operation, let type, let expected):
            "\(operation): not defined for \(type.rawValue) (\(expected))"
        case .file(let path, let reason):
            "\(path): \(reason)"
        case .malformed(let format, let reason):
            "not a valid \(format) file: \(reason)"
        case .interrupted:
            "interrupted"
        case .expectation(let sentence): sentence
        case .inLayer(let index, let name, let inputShape, let error):
            "layer \(index) (\(name)) with input \(inputShape): \(error)"
        }
    }

    /// Which matrix would fit if it were transposed.
    private static func transposition(_ left: [Int], _ right: [Int]) -> String {
        guard left.count == 2, right.count == 2 else { return "" }
        if left[1] == right[1] { return "; the second one transposed would fit: b.T" }
        return left[0] == right[0] ? "; the first one transposed would fit: a.T" : ""
    }

    private static func innerPair(_ left: [Int], _ right: [Int]) -> String {
        guard let inner = left.last, let outer = right.count == 1 ? right.first : right.dropLast().last else {
            return ""
        }
        return " (\(inner) and \(outer))"
    }
}
