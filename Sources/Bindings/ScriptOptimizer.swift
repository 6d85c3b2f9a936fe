import Interpreter
import NeuralNetworks
import Tensors

/// An optimizer written in a cell.
final class ScriptOptimizer: Optimizer {
    let instance: ScriptInstance

    init(instance: ScriptInstance) { self.instance = instance }

    var learningRate: Double { instance.property("learningRate", Double.self) ?? .nan }
    var name: String { instance.name }

    func beginStep() { perform { try instance.call("beginStep()", returning: Nothing.self) } }

    func update(_ parameter: Parameter, along gradient: Tensor) {
        perform {
            try instance.call(
                "update(_:along:)", parameter, Boxed<Parameter>.self, gradient, Boxed<Tensor>.self,
                returning: Nothing.self)
        }
    }

    func endStep() { perform { try instance.call("endStep()", returning: Nothing.self) } }

    private func perform(_ body: () throws -> Void?) { _ = instance.caught(body) }
}

/// A schedule written in a cell.
struct ScriptSchedule: Schedule {
    let instance: ScriptInstance

    var name: String { instance.name }

    func callAsFunction(_ step: Int) -> Double {
        instance.caught { try instance.call("callAsFunction(_:)", step, Int.self, returning: Double.self) } ?? .nan
    }

    func observe(_ loss: Double) {
        _ = instance.caught { try instance.call("observe(_:)", loss, Double.self, returning: Nothing.self) }
    }
}
