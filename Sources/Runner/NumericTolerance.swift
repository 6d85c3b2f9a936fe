import JSON
import NotebookFormat

/// How far a number may be from the stored one: `absolute + relative × |stored|`, as NumPy's `allclose` has it.
public struct NumericTolerance: Sendable, Equatable {
    public var relative: Double
    public var absolute: Double

    public init(relative: Double = 1e-5, absolute: Double = 1e-8) {
        self.relative = relative
        self.absolute = absolute
    }

    public static let none = NumericTolerance(relative: 0, absolute: 0)

    func accepts(_ new: Double, for stored: Double) -> Bool {
        if new == stored || new.isNaN && stored.isNaN { return true }
        return (new - stored).magnitude <= absolute + relative * stored.magnitude
    }

    /// With what the metadata of a cell says under `verify`: `{"relative": 0.01, "absolute": 0}`.
    func adjusted(by metadata: JSONObject) -> NumericTolerance {
        guard let own = metadata["verify"]?.object else { return self }
        return NumericTolerance(
            relative: own["relative"]?.double ?? relative, absolute: own["absolute"]?.double ?? absolute)
    }
}
