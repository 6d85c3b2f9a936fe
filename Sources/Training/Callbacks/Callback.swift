/// Watches a fit: shows it, saves it, stops it.
///
/// Callbacks are called in the order they were given, on the thread that trains, between batches. One that throws stops
/// the fit; the model keeps what it learnt and `history.failure` holds the error.
public protocol Callback {
    /// Called for every event of the fit.
    func handle(_ event: TrainingEvent) throws
}

/// Thrown by a callback to interrupt a fit, as a person does: `history.wasInterrupted` is then true.
public struct TrainingInterrupted: Error, Sendable, CustomStringConvertible {
    /// An interruption.
    public init() {}

    public var description: String { "fit: interrupted; the model keeps what it learnt" }
}
