import Synchronization

/// Tells a running cell to stop, or that others wait for their turn. The machine reads it on every back edge and call,
/// the trainer after every batch.
public final class CancellationToken: Sendable {
    /// `cancelled` and `outOfMemory`.
    private let reasons = Atomic<UInt8>(0)
    private let turn = Atomic<Bool>(false)

    public init() {}

    private static let cancelled: UInt8 = 1
    private static let outOfMemory: UInt8 = 2

    /// Whether the cell is to stop, for whatever reason.
    public var isCancelled: Bool { reasons.load(ordering: .relaxed) != 0 }

    /// Stops the cell because a person wants it.
    public func cancel() { reasons.bitwiseOr(Self.cancelled, ordering: .relaxed) }

    /// Stops the cell because the process has too little memory left.
    public func runOutOfMemory() { reasons.bitwiseOr(Self.outOfMemory, ordering: .relaxed) }

    /// Whether the cell is stopped for want of memory and not by a person.
    public var isOutOfMemory: Bool { reasons.load(ordering: .relaxed) == Self.outOfMemory }

    /// Takes `runOutOfMemory` back; whether it had been called.
    public func endOutOfMemory() -> Bool {
        reasons.bitwiseAnd(Self.cancelled, ordering: .relaxed).oldValue & Self.outOfMemory != 0
    }

    /// Makes the token ready for the next cell, so that a late interrupt does not hit it.
    public func reset() { reasons.store(0, ordering: .relaxed) }

    /// Whether another cell of the session waits to run.
    public var isTurnWanted: Bool { turn.load(ordering: .relaxed) }

    /// Set by whoever hands out the turns.
    public func wantTurn(_ isWanted: Bool) { turn.store(isWanted, ordering: .relaxed) }
}
