import Glibc
import Swiftlet

/// When steps ended, by the clock and by the processor time of all threads: the first ones are warm-up, the others count
/// until the time is over. Short steps are taken by the dozen, because reading both clocks costs some tenths of a microsecond.
final class StepTimes {
    private static let warmUp = 20
    private let nanoseconds: Int64
    /// The steps between two readings.
    private let group: Int
    private var steps = 0
    private var ends: [(clock: Int64, processor: Int64)] = []

    init(seconds: Double, group: Int = 1) {
        self.group = group
        nanoseconds = Int64(seconds * 1e9)
        ends.reserveCapacity(1 << 20)
    }

    /// Notes that a step has ended, and tells whether to go on.
    func stepEnded() -> Bool {
        steps += 1
        if steps % group != 0 { return true }
        let now = Self.now(CLOCK_MONOTONIC)
        ends.append((now, Self.now(CLOCK_PROCESS_CPUTIME_ID)))
        guard ends.count > Self.warmUp + 1 else { return true }
        return now - ends[Self.warmUp].clock < nanoseconds
    }

    /// What a step took in the middle, in microseconds: from the end of the step before to its own.
    var medianMicroseconds: Double { Self.median(groups.map(\.clock)) / Double(group) }

    /// The processor time of a step in the middle: what it costs, however busy the machine is.
    var medianProcessorMicroseconds: Double { Self.median(groups.map(\.processor)) / Double(group) }

    private var groups: [(clock: Int64, processor: Int64)] {
        let counted = ends.dropFirst(Self.warmUp)
        return zip(counted, counted.dropFirst()).map { ($1.clock - $0.clock, $1.processor - $0.processor) }
    }

    private static func median(_ steps: [Int64]) -> Double { Double(steps.sorted()[steps.count / 2]) / 1000 }

    private static func now(_ clock: clockid_t) -> Int64 {
        var time = timespec()
        clock_gettime(clock, &time)
        return Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
    }
}

/// Times the steps of a fit from outside, as a user's callback could.
final class StepTimer: Callback {
    private let times: StepTimes
    private var run: TrainingRun?

    init(_ times: StepTimes) { self.times = times }

    func handle(_ event: TrainingEvent) {
        switch event {
        case .fitBegan(let run): self.run = run
        case .batchEnded: if !times.stepEnded() { run?.stop(because: "the time is over") }
        case .epochBegan, .epochEnded, .fitEnded: break
        }
    }
}
