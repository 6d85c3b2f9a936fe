/// Counts the steps of a long loop of the library, so that it is asked some milliseconds apart whether the cell has been
/// cancelled.
struct StepMeter {
    private unowned(unsafe) let machine: Machine
    private var steps = 0
    /// Steps between two questions.
    private static let period = 1 << 13

    init(_ call: NativeCall) { machine = call.machine }

    /// Counts what has been done since the last call; throws when the cell has been cancelled.
    @inline(__always)
    mutating func step(_ count: Int = 1) throws {
        steps &+= count
        if _slowPath(steps >= Self.period) {
            steps = 0
            if machine.cancellation.isCancelled { throw machine.interruption }
        }
    }
}
