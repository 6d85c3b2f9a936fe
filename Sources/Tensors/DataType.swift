/// The kind of number a tensor holds.
///
/// Where two kinds meet, the result has the wider one: a boolean gives way to an integer, an integer to a floating-point
/// number, and within a family the smaller to the larger; an integer beside `float32` gives `float32`. A number beside a
/// tensor keeps the tensor's kind, except that a `Double` beside integers or booleans gives `float32` and an `Int` beside
/// booleans gives `int64`. `/` and functions with fractional results turn integers into `float32`.
public enum DataType: String, Sendable, Hashable, CaseIterable {
    case float32, float64, int32, int64, bool

    /// The bytes of one number.
    public var size: Int {
        switch self {
        case .bool: 1
        case .float32, .int32: 4
        case .float64, .int64: 8
        }
    }

    /// Whether the kind has fractions: `float32` and `float64`. Only these have gradients.
    public var isFloatingPoint: Bool { self == .float32 || self == .float64 }

    /// Whether the kind is `int32` or `int64`.
    public var isInteger: Bool { self == .int32 || self == .int64 }

    /// The kind in which both kinds can be computed with.
    public static func promoted(_ a: DataType, _ b: DataType) -> DataType { a.width < b.width ? b : a }

    /// This kind if it has fractions, `float32` otherwise.
    var fractional: DataType { isFloatingPoint ? self : .float32 }

    private var width: Int {
        switch self {
        case .bool: 0
        case .int32: 1
        case .int64: 2
        case .float32: 3
        case .float64: 4
        }
    }
}
