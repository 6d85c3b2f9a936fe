import Interpreter
import NeuralNetworks
import Tensors
import Training

/// How a value of a type declared in a cell becomes a library protocol's value.
enum ScriptAdoption {
    /// By the head of the protocol's declaration.
    static let makers: [String: @Sendable (ScriptInstance) throws -> Word] = [
        "protocol Layer": { Word(boxing: ScriptLayer(instance: $0) as any Layer) },
        "protocol Optimizer": { Word(boxing: ScriptOptimizer(instance: $0) as any Optimizer) },
        "protocol Loss": { Word(boxing: ScriptLoss(instance: $0) as any Loss) },
        "protocol Metric": { Word(boxing: ScriptMetric(instance: $0) as any Metric) },
        "protocol Schedule": { Word(boxing: ScriptSchedule(instance: $0) as any Schedule) },
        "protocol Callback": { Word(boxing: ScriptCallback(instance: $0) as any Callback) },
    ]

    /// Members without a default implementation, by protocol.
    static let requirements: [String: [String]] = [
        "Layer": ["callAsFunction(_:)"],
        "Optimizer": ["learningRate", "update(_:along:)"],
        "Loss": ["callAsFunction(predicted:expected:)"],
        "Metric": ["callAsFunction(predicted:expected:)"],
        "Schedule": ["callAsFunction(_:)"],
        "Callback": ["handle(_:)"],
    ]
}

extension ScriptInstance {
    /// The name that the type declares, stored or computed, or the name of the type.
    var name: String { property("name", String.self) ?? typeName }

    /// A stored or computed property; nil if the type has none of that name and kind.
    func property<Kind: Bridge>(_ name: String, _: Kind.Type) -> Kind.Native? {
        if let stored = fields.first(where: { $0.name == name }) { return stored.value.native as? Kind.Native }
        return caught { try call(name, returning: Kind.self) }
    }

    /// What a method of the cell gives. Its errors go the way of all errors in tensor mathematics; the binding finds the
    /// original.
    func caught<Value>(_ body: () throws -> Value?) -> Value? {
        do {
            return try body()
        } catch {
            fail(Interruption.stops() ? .interrupted : .invalidArgument(operation: typeName, reason: "\(error)"))
            return nil
        }
    }

    /// The tensor of a method that failed.
    var failed: Tensor { fail(.invalidArgument(operation: typeName, reason: "the method gave no tensor")) }
}

// What is printed of an adopted value is the value of the cell.

extension ScriptOptimizer: CustomStringConvertible {
    var description: String { instance.value.description }
}

extension ScriptLoss: CustomStringConvertible {
    var description: String { instance.value.description }
}

extension ScriptMetric: CustomStringConvertible {
    var description: String { instance.value.description }
}

extension ScriptSchedule: CustomStringConvertible {
    var description: String { instance.value.description }
}

extension ScriptCallback: CustomStringConvertible {
    var description: String { instance.value.description }
}
