/// A learning rate as a function of the step: step 0 is the first update.
///
///     Adam(learningRate: .warmup(steps: 100, then: .cosine(0.01, steps: 1000)))
///
/// The schedules of the library are `ScheduleFunction`s. One of one's own is a closure, or a type with one method:
///
///     SGD(learningRate: { step in 0.1 / Double(1 + step) })
///
///     struct Halving: Schedule {
///         let every: Int
///         func callAsFunction(_ step: Int) -> Double { 0.1 / pow(2, Double(step / every)) }
///     }
///     SGD(learningRate: Halving(every: 50))
public protocol Schedule {
    /// What the schedule is called in a plan; the name of the type unless the type says another.
    var name: String { get }

    /// The rate at a step, counted from 0.
    func callAsFunction(_ step: Int) -> Double

    /// Takes notice of the loss of an epoch, where the rate waits for progress. Does nothing unless the type says what.
    func observe(_ loss: Double)
}

extension Schedule {
    public var name: String { String(describing: type(of: self)) }
    public func observe(_ loss: Double) {}

    /// How the schedule is written in a plan: those of the library begin with a dot.
    var planned: String { self is ScheduleFunction ? ".\(name)" : name }
}
