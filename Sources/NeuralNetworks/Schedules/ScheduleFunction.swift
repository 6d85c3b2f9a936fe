import Tensors

/// A schedule that is a function of the step with a name: each of the library's, and `Schedule("mine") { step in … }`.
public struct ScheduleFunction: Schedule {
    /// What the schedule is called in a plan: `cosine(0.01, steps: 1000)`.
    public let name: String
    private let rate: (Int) throws -> Double
    /// What the schedule itself waits for; nil if it is a function of the step alone.
    private let ownPlateau: Plateau?
    /// The schedule that this one goes over to.
    private let next: (any Schedule)?

    /// A schedule from a function of the step.
    public init(_ name: String = "custom", _ rate: @escaping (_ step: Int) throws -> Double) {
        self.init(name, waitingFor: nil, rate)
    }

    init(
        _ name: String, waitingFor plateau: Plateau? = nil, then next: (any Schedule)? = nil,
        _ rate: @escaping (_ step: Int) throws -> Double
    ) {
        self.name = name
        self.rate = rate
        ownPlateau = plateau
        self.next = next
    }

    /// The rate at a step; nan, and a failure, if the function that makes it throws.
    public func callAsFunction(_ step: Int) -> Double {
        do {
            return try rate(step)
        } catch {
            fail((error as? TensorError) ?? .invalidArgument(operation: "Schedule", reason: "\(error)"))
            return .nan
        }
    }

    /// Takes notice of the loss of an epoch.
    public func observe(_ loss: Double) {
        ownPlateau?.observe(loss)
        next?.observe(loss)
    }

    /// What it waits for, itself or after a warm-up.
    var plateau: Plateau? { ownPlateau ?? (next as? ScheduleFunction)?.plateau }
}

extension ScheduleFunction: CustomStringConvertible {
    public var description: String { name }
}
