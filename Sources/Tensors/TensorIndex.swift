// What may stand between the brackets of a tensor.

/// One entry between the brackets of a tensor.
///
/// - An `Int` takes one position and takes away its axis; it counts from the end when negative.
/// - A range of `Int`, also one-sided or every n-th of one, takes a part of an axis; `.all` takes the whole axis. A bound
///   outside of the axis is an error.
/// - A tensor of whole numbers takes the positions it names, also from the end; its shape replaces the axis. Several such
///   tensors between one pair of brackets broadcast and name positions together: `x[rows, columns]` has one element for
///   each pair.
/// - A tensor of booleans stands for as many axes as it has itself and takes the positions where it is `true`.
/// - `.newAxis` adds an axis of size 1.
///
/// Numbers and ranges give views that share storage; tensors give copies.
public protocol TensorIndex {
    /// What is selected.
    var selection: AxisSelection { get }
}

/// A selection along one axis, or, by a mask, along several.
public enum AxisSelection: Sendable, Hashable {
    case index(Int)
    /// From `lower` up to, not including, `upper`; nil means to the end.
    case range(lower: Int, upper: Int?, step: Int)
    /// The named positions, in a shape.
    case positions([Int], shape: [Int])
    /// The places, counted row by row, where a mask of this shape is true.
    case mask(places: [Int], shape: [Int])
    case newAxis

    static let whole = AxisSelection.range(lower: 0, upper: nil, step: 1)

    /// How many axes of the tensor it stands for.
    var axisCount: Int {
        switch self {
        case .index, .range, .positions: 1
        case .mask(_, let shape): shape.count
        case .newAxis: 0
        }
    }
}

/// The whole of an axis, written `.all`.
public struct WholeAxis: TensorIndex, Sendable {
    public var selection: AxisSelection { .whole }
}

/// A new axis of size 1, written `.newAxis`.
public struct NewAxis: TensorIndex, Sendable {
    public var selection: AxisSelection { .newAxis }
}

extension TensorIndex where Self == WholeAxis {
    /// The whole axis.
    public static var all: WholeAxis { WholeAxis() }
}

extension TensorIndex where Self == NewAxis {
    /// A new axis of size 1.
    public static var newAxis: NewAxis { NewAxis() }
}

/// Every n-th element of a range, made by `(0..<10).every(2)`; with a negative step from the end of the range to its
/// beginning.
public struct StridedRange: TensorIndex, Sendable {
    public let selection: AxisSelection

    /// The positions from `lower` up to, not including, `upper` (nil means to the end), `step` apart.
    public init(lower: Int, upper: Int?, step: Int) { selection = .range(lower: lower, upper: upper, step: step) }
}

extension Int: TensorIndex {
    public var selection: AxisSelection { .index(self) }
}

extension Range: TensorIndex where Bound == Int {
    public var selection: AxisSelection { .range(lower: lowerBound, upper: upperBound, step: 1) }
    /// Every n-th element of the range.
    public func every(_ step: Int) -> StridedRange { StridedRange(lower: lowerBound, upper: upperBound, step: step) }
}

extension ClosedRange: TensorIndex where Bound == Int {
    public var selection: AxisSelection { .range(lower: lowerBound, upper: end, step: 1) }
    /// Every n-th element of the range.
    public func every(_ step: Int) -> StridedRange { StridedRange(lower: lowerBound, upper: end, step: step) }
    /// The position after the last, which no axis has when the sum overflows.
    private var end: Int { upperBound == .max ? .max : upperBound + 1 }
}

extension PartialRangeFrom: TensorIndex where Bound == Int {
    public var selection: AxisSelection { .range(lower: lowerBound, upper: nil, step: 1) }
    /// Every n-th element from here to the end of the axis.
    public func every(_ step: Int) -> StridedRange { StridedRange(lower: lowerBound, upper: nil, step: step) }
}

extension PartialRangeUpTo: TensorIndex where Bound == Int {
    public var selection: AxisSelection { .range(lower: 0, upper: upperBound, step: 1) }
    /// Every n-th element from the beginning of the axis to here.
    public func every(_ step: Int) -> StridedRange { StridedRange(lower: 0, upper: upperBound, step: step) }
}

extension PartialRangeThrough: TensorIndex where Bound == Int {
    public var selection: AxisSelection { .range(lower: 0, upper: end, step: 1) }
    /// Every n-th element from the beginning of the axis to here.
    public func every(_ step: Int) -> StridedRange { StridedRange(lower: 0, upper: end, step: step) }
    private var end: Int { upperBound == .max ? .max : upperBound + 1 }
}

extension Array: TensorIndex where Element == Int {
    public var selection: AxisSelection { .positions(self, shape: [count]) }
}

extension Tensor: TensorIndex {
    public var selection: AxisSelection {
        if dtype == .bool {
            let elements = toBools()
            return .mask(places: elements.indices.filter { elements[$0] }, shape: shape)
        }
        guard dtype.isFloatingPoint else { return .positions(toInts(), shape: shape) }
        let numbers = toArray()
        let places = numbers.map { Int(exactly: $0) ?? .max }
        if let odd = zip(numbers, places).first(where: { $1 == .max })?.0 {
            fail(.invalidArgument(operation: "subscript", reason: "\(odd) is no position; give whole numbers"))
        }
        return .positions(places, shape: shape)
    }
}
