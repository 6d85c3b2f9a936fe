import Glibc
import IR
import SessionIO

/// A type of which only static members are known.
private struct Thread: Sendable {}

extension Library {
    /// Waiting, as Foundation offers it. Other cells run meanwhile, and an interrupt ends it.
    mutating func declareSleep() {
        declare(
            "@discardableResult func sleep(_ seconds: UInt32) -> UInt32",
            documentation: "Waits for so many seconds."
        ) {
            try $0.sleep(seconds: Double($0.integer(0, UInt32.self)))
            return .zero
        }
        declare(
            "@discardableResult func usleep(_ microseconds: UInt32) -> Int32",
            documentation: "Waits for so many microseconds."
        ) {
            try $0.sleep(seconds: Double($0.integer(0, UInt32.self)) / 1e6)
            return .zero
        }
        declareType(
            "class Thread", documentation: "The thread that runs the cell.",
            witness: NativeTypeWitness(plain: Thread.self))
        declare(
            "static func sleep(forTimeInterval seconds: Double)", in: "Thread",
            documentation: "Waits for so many seconds."
        ) {
            try $0.sleep(seconds: $0.double($0.count - 1))
            return .zero
        }
    }
}

extension NativeCall {
    /// The longest time between an interrupt and the end of a sleep, in nanoseconds.
    private static var grain: Int { 5_000_000 }

    fileprivate func sleep(seconds: Double) throws {
        guard seconds > 0 else { return }
        let clock = ContinuousClock()
        // A century, since a duration of the clock has an end.
        let end = clock.now + .seconds(min(seconds, 3.2e9))
        let context = context
        try context.waiting {
            while true {
                if context.cancellation.isCancelled { throw machine.interruption }
                let left = (end - clock.now) / .nanoseconds(1)
                guard left > 0 else { return }
                var pause = timespec(tv_sec: 0, tv_nsec: min(Int(left), Self.grain))
                nanosleep(&pause, nil)
            }
        }
    }
}
