/// How the values of the classes become one number.
public enum Average: String, Sendable, CaseIterable {
    /// The plain mean over the classes that occur or were predicted: every class counts the same, however rare.
    case macro
    /// Computed from the summed counts of all classes: every example counts the same.
    case micro
    /// The mean weighted by how many examples each class has.
    case weighted
    /// The value of class 1, for two classes of which 1 is the one looked for.
    case binary
}

/// What `average: nil` stands for: no average, a value for each class.
public struct NoAverage: Sendable {
    private init() {}
}

/// What a score is whose denominator is zero: precision of a class that was never predicted, recall of one without
/// examples.
public enum ZeroDivision: String, Sendable {
    /// 0, and a notice in the report.
    case zero
    /// 1.
    case one
    /// Not a number; averages leave it out.
    case nan

    var value: Double {
        switch self {
        case .zero: 0
        case .one: 1
        case .nan: .nan
        }
    }
}
