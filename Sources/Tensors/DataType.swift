/// The kind of number a tensor holds.
///
/// Today's tensors hold `float32`; the other kinds are named here so that files and messages can speak of them, and
/// converting to one of them is an error that says so.
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
}
