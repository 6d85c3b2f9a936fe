/// Whether a layer is being trained: dropout drops and batch norm uses the batch only then.
///
/// A layer that behaves differently in training holds one as a stored property and reads it; `fit` and
/// `valueWithGradient(at: model)` switch all of a model on for as long as they run.
public final class TrainingMode {
    /// True while the layer is being trained.
    public var isTraining: Bool = false

    /// A mode that is off.
    public init() {}
}
