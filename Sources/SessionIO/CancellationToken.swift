import Synchronization

/// Tells a running cell to stop. The machine reads it on every back edge and call, the trainer after every batch.
public final class CancellationToken: Sendable {
    private let flag = Atomic<Bool>(false)

    public init() {}

    public var isCancelled: Bool { flag.load(ordering: .relaxed) }

    public func cancel() { flag.store(true, ordering: .relaxed) }

    /// Makes the token ready for the next cell, so that a late interrupt does not hit it.
    public func reset() { flag.store(false, ordering: .relaxed) }
}
