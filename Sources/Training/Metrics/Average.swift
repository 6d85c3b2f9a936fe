/// How the values of the classes become one number.
public enum Average: String, Sendable, CaseIterable {
    /// The plain mean over the classes: every class counts the same, however rare.
    case macro
    /// Computed from the summed counts of all classes: every example counts the same.
    case micro
    /// The mean weighted by how many examples each class has.
    case weighted
}
