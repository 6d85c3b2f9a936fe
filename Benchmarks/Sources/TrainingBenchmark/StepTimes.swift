import Swiftlet

/// The times at which steps ended: the first ones are warm-up, the others count until the time is over.
final class StepTimes {
    private static let warmUp = 20
    private let clock = ContinuousClock()
    private let duration: Duration
    private var ends: [ContinuousClock.Instant] = []

    init(seconds: Double) {
        duration = .seconds(seconds)
        ends.reserveCapacity(1 << 20)
    }

    /// Notes that a step has ended, and tells whether to go on.
    func stepEnded() -> Bool {
        let now = clock.now
        ends.append(now)
        guard ends.count > Self.warmUp + 1 else { return true }
        return ends[Self.warmUp].duration(to: now) < duration
    }

    /// What a step took in the middle: from the end of the step before to its own.
    var medianMicroseconds: Double {
        let counted = ends.dropFirst(Self.warmUp)
        let steps = zip(counted, counted.dropFirst()).map { $0.duration(to: $1) / .microseconds(1) }.sorted()
        return steps[steps.count / 2]
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
