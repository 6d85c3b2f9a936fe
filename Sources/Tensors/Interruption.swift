import CTensorKernels

/// The way to stop a computation that is under way.
///
/// Operations ask between the tiles of long kernels, some milliseconds apart. One that is stopped fails with
/// `TensorError.interrupted` and gives a failed tensor; what it had written is thrown away. Operations that change
/// something in place are never stopped half-way.
package enum Interruption {
    /// Has the operations of this thread ask `isWanted`, which must stay true once it is, on whichever thread works for
    /// them; nil ends that. Errors must be deferred on this thread.
    package static func ask(_ isWanted: (@Sendable () -> Bool)?) {
        let state = tk_state()
        if let old = state.pointee.question { Unmanaged<Question>.fromOpaque(old).release() }
        state.pointee.question = isWanted.map { Unmanaged.passRetained(Question($0)).toOpaque() }
        state.pointee.asks_to_stop =
            isWanted == nil
            ? nil : { $0.map { Unmanaged<Question>.fromOpaque($0).takeUnretainedValue().isWanted() } == true ? 1 : 0 }
    }

    /// Runs `body`, which changes something in place, to its end.
    @inline(__always)
    package static func shielded<Result>(_ body: () throws -> Result) rethrows -> Result {
        let state = tk_state()
        state.pointee.shields += 1
        defer { state.pointee.shields -= 1 }
        return try body()
    }

    /// Whether somebody wants the computation to stop and it is not shielded.
    package static var isWanted: Bool { tk_should_stop(tk_state()) != 0 }

    /// Asks whether to stop, and records that the computation was.
    package static func stops() -> Bool {
        guard tk_should_stop(tk_state()) != 0 else { return false }
        record()
        return true
    }

    /// Calls `body` with the numbers from 0 to `count` in parts of some milliseconds, and asks between them. False when
    /// the computation was stopped; short ones are not.
    @inline(__always)
    static func inParts(of count: Int, _ body: (Range<Int>) -> Void) -> Bool {
        for start in stride(from: 0, to: count, by: part) {
            if start > 0, stops() { return false }
            body(start..<min(start + part, count))
        }
        return true
    }

    /// Elements that are moved between two questions.
    private static let part = 1 << 20

    @inline(never)
    static func record() { fail(.interrupted) }

    /// Whether an operation on this thread was stopped and nobody has heard of it yet.
    @inline(__always)
    static var isRecorded: Bool { tk_state().pointee.has_error == Int32(TK_INTERRUPTED) }
}

/// Counts the work of a long loop, so that it is asked some milliseconds apart whether to stop.
struct WorkMeter {
    private var work = 0
    /// Multiplications between two questions.
    private static let tile = 1 << 20

    /// Adds what has been done since the last call; whether to stop.
    @inline(__always)
    mutating func stops(after multiplications: Int) -> Bool {
        work += multiplications
        if work < Self.tile { return false }
        work = 0
        return Interruption.stops()
    }
}

private final class Question: Sendable {
    let isWanted: @Sendable () -> Bool
    init(_ isWanted: @escaping @Sendable () -> Bool) { self.isWanted = isWanted }
}
