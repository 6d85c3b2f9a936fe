import Tensors

/// The learning rate of an optimizer, fixed or by schedule, and the count of its steps.
struct LearningRate {
    private var schedule: (any Schedule)?
    private var fixed: Double
    /// The steps begun so far.
    private(set) var step = 0

    init(_ rate: Double) {
        Self.check(rate)
        fixed = rate
    }

    init(_ schedule: any Schedule) {
        self.schedule = schedule
        fixed = schedule(0)
        _ = isRate(fixed, at: 0, of: schedule)
    }

    init(_ rate: @escaping (Int) throws -> Double) { self.init(ScheduleFunction("custom", rate)) }

    /// The rate of the step that has begun, or of the first before it.
    var value: Double {
        get { fixed }
        set {
            schedule = nil
            fixed = newValue
        }
    }

    var isScheduled: Bool { schedule != nil }

    /// How the rate is written in a plan.
    var name: String { schedule?.planned ?? NumberText.significant(fixed, 6) }

    /// Begins a step, unless the schedule fails.
    mutating func beginStep() {
        follow()
        if !FailureChannel.hasError { step += 1 }
    }

    /// Moves on to the rate of the next step.
    mutating func endStep() { follow() }

    /// Takes the rate of the schedule; the rate stays as it is if the schedule fails.
    private mutating func follow() {
        guard let schedule else { return }
        let next = schedule(step)
        if isRate(next, at: step, of: schedule) && !FailureChannel.hasError { fixed = next }
    }

    /// Whether a number can be a learning rate; a failure otherwise.
    @discardableResult
    static func check(_ rate: Double) -> Bool {
        if rate >= 0 && rate.isFinite { return true }
        fail(.invalidArgument(operation: "learningRate", reason: "\(rate) is no learning rate; take 0 or more"))
        return false
    }

    private func isRate(_ rate: Double, at step: Int, of schedule: any Schedule) -> Bool {
        rate >= 0 && rate.isFinite
            || refuse(
                "learningRate", "the schedule \(schedule.planned) gives \(rate) at step \(step)",
                "a rate is 0 or more")
    }

    /// Goes on from another count of steps.
    mutating func restore(step: Int) {
        self.step = step
        if let schedule { fixed = schedule(step) }
    }

    /// All that changes while it goes on: whether it still follows its schedule, the rate, and what the schedule waits for.
    var memory: [Double] {
        get { [schedule == nil ? 0 : 1, fixed] + (plateau?.memory ?? []) }
        set {
            guard newValue.count >= 2 else { return }
            if newValue[0] == 0 { schedule = nil }
            plateau?.memory = Array(newValue[2...])
            fixed = newValue[1]
        }
    }

    /// What a schedule of the library waits for.
    private var plateau: Plateau? { (schedule as? ScheduleFunction)?.plateau }

    /// Tells the schedule the loss of an epoch.
    mutating func observe(_ loss: Double) {
        guard let schedule else { return }
        schedule.observe(loss)
        fixed = schedule(step)
    }
}
