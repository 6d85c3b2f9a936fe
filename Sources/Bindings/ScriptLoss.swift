import Interpreter
import NeuralNetworks
import Tensors
import Training

/// A loss written in a cell.
struct ScriptLoss: Loss {
    let instance: ScriptInstance

    var name: String { instance.name }
    var decision: ClassDecision {
        instance.property("decision", Boxed<ClassDecision>.self) ?? .none
    }

    func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor {
        instance.caught {
            try instance.call(
                "callAsFunction(predicted:expected:)", predicted, Boxed<Tensor>.self, expected, Boxed<Tensor>.self,
                returning: Boxed<Tensor>.self)
        } ?? instance.failed
    }
}

/// A metric written in a cell.
struct ScriptMetric: Metric {
    let instance: ScriptInstance

    var name: String { instance.name }

    func callAsFunction(predicted: Tensor, expected: Tensor) -> Double {
        instance.caught {
            try instance.call(
                "callAsFunction(predicted:expected:)", predicted, Boxed<Tensor>.self, expected, Boxed<Tensor>.self,
                returning: Double.self)
        } ?? .nan
    }
}

/// A callback written in a cell.
struct ScriptCallback: Callback {
    let instance: ScriptInstance

    func handle(_ event: TrainingEvent) throws {
        _ = try instance.call("handle(_:)", event, Boxed<TrainingEvent>.self, returning: Nothing.self)
    }
}
