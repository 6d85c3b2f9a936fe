import Synchronization

/// Tells a running cell to stop, or that others wait for their turn. The machine reads it on every back edge and call,
/// the trainer after every batch.
public final class CancellationToken: Sendable {
    private let flag = Atomic<Bool>(false)
    private let turn = Atomic<Bool>(false)

    public init() {}

    public var isCancelled: Bool { flag.load(ordering: .relaxed) }

    public func cancel() { flag.store(true, ordering: .relaxed) }

    /// Makes the token ready for the next cell, so that a late interrupt does not hit it.
    public func reset() { flag.store(false, ordering: .relaxed) }

    /// Whether another cell of the session waits to run.
    public var isTurnWanted: Bool { turn.load(ordering: .relaxed) }

    /// Set by whoever hands out the turns.
    public func wantTurn(_ isWanted: Bool) { turn.store(isWanted, ordering: .relaxed) }
}
