import NeuralNetworks
import Tensors
import Training

// `Loss`, `Metric` and `Schedule` are protocols, and a protocol cannot be called or asked for the static members of a type
// that conforms to it. Values of the same names can: where an expression stands, `Loss.huber(delta: 1)` and
// `Loss("mine") { … }` mean `LossFunction`; where a type stands, `Loss` is the protocol. They are in another module than
// the protocols because one module cannot declare a name twice.

/// The losses of the library by name: `Loss.crossEntropy`, `Loss.huber(delta: 1)`.
public let Loss: LossFunction.Type = LossFunction.self

/// The metrics of the library by name: `Metric.accuracy`, `Metric.fBeta(2)`.
public let Metric: MetricFunction.Type = MetricFunction.self

/// The schedules of the library by name: `Schedule.cosine(0.01, steps: 1000)`.
public let Schedule: ScheduleFunction.Type = ScheduleFunction.self

/// A loss of one's own, from a function of a batch of outputs and labels.
public func Loss(
    _ name: String, decision: ClassDecision = .none,
    _ function: @escaping (_ outputs: Tensor, _ labels: Tensor) throws -> Tensor
) -> LossFunction {
    LossFunction(name, decision: decision, function)
}

/// A metric of one's own: the value for a batch of outputs and labels, averaged over the examples.
public func Metric(
    _ name: String, _ value: @escaping (_ outputs: Tensor, _ labels: Tensor) throws -> Double
) -> MetricFunction {
    MetricFunction(name, value)
}

/// A schedule of one's own, from a function of the step.
public func Schedule(
    _ name: String = "custom", _ rate: @escaping (_ step: Int) throws -> Double
) -> ScheduleFunction {
    ScheduleFunction(name, rate)
}
