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
        "protocol Callback": { Word(boxing: ScriptCallback(instance: $0) as any Callback) },
    ]
}

extension ScriptAdoption {
    /// Members without a default implementation, by protocol.
    static let requirements: [String: [String]] = [
        "Layer": ["callAsFunction(_:)"],
        "Optimizer": ["learningRate", "update(_:along:)"],
        "Callback": ["handle(_:)"],
    ]
}

/// A layer written in a cell.
struct ScriptLayer: Layer {
    let instance: ScriptInstance

    func callAsFunction(_ x: Tensor) -> Tensor {
        caught {
            try instance.call("callAsFunction", x, Boxed<Tensor>.self, returning: Boxed<Tensor>.self)
        } ?? fail(missing("callAsFunction(_ x: Tensor) -> Tensor"))
    }

    var name: String {
        stored("name", as: String.self) ?? (try? instance.call("name", returning: String.self)) ?? instance.typeName
    }

    var parts: [LayerPart] { instance.fields.flatMap { part($0.value, name: $0.name) } }

    func outputShape(input: [Int]) -> [Int] {
        let own = caught { try instance.call("outputShape", input, [Int].self, returning: [Int].self) }
        if let own { return own }
        let wasTraining = isTraining
        isTraining = false
        defer { isTraining = wasTraining }
        return Array(withoutGradient { self(Tensor.zeros([1] + input)) }.shape.dropFirst())
    }

    private func part(_ value: ScriptValue, name: String) -> [LayerPart] {
        switch value.native {
        case let parameter as Parameter: return [.parameter(name, parameter)]
        case let layer as any Layer: return [.layer(name, layer)]
        case let mode as TrainingMode: return [.mode(mode)]
        case let source as RandomSource: return [.random(source)]
        default: break
        }
        if value.conforms(to: "Layer"), let inner = value.instance {
            return [.layer(name, ScriptLayer(instance: inner))]
        }
        guard let elements = value.elements else { return [] }
        if elements.count == 1, case .optional = value.type.type { return part(elements[0], name: name) }
        return elements.enumerated().flatMap { part($1, name: "\(name).\($0)") }
    }

    private func stored<Value>(_ name: String, as _: Value.Type) -> Value? {
        instance.fields.first { $0.name == name }?.value.native as? Value
    }

    private func missing(_ member: String) -> TensorError {
        .invalidArgument(operation: instance.typeName, reason: "the layer does not declare func \(member)")
    }

    /// Errors of the cell go the way of all errors in tensor mathematics; the binding finds the original.
    private func caught<Value>(_ body: () throws -> Value?) -> Value? {
        do {
            return try body()
        } catch {
            fail(.invalidArgument(operation: instance.typeName, reason: "\(error)"))
            return nil
        }
    }
}

/// An optimizer written in a cell.
final class ScriptOptimizer: Optimizer {
    private let instance: ScriptInstance

    init(instance: ScriptInstance) { self.instance = instance }

    var learningRate: Double {
        let stored = instance.fields.first { $0.name == "learningRate" }?.value.native as? Double
        return stored ?? (try? instance.call("learningRate", returning: Double.self)) ?? .nan
    }

    var name: String { (try? instance.call("name", returning: String.self)) ?? instance.typeName }

    func beginStep() { perform { _ = try instance.call("beginStep", returning: Nothing.self) } }

    func update(_ parameter: Parameter, along gradient: Tensor) {
        perform {
            let done: Void? = try instance.call(
                "update", parameter, Boxed<Parameter>.self, gradient, Boxed<Tensor>.self, returning: Nothing.self)
            if done == nil {
                fail(
                    .invalidArgument(
                        operation: instance.typeName,
                        reason:
                            "the optimizer does not declare func update(_ parameter: Parameter, along gradient: Tensor)"
                    ))
            }
        }
    }

    func endStep() { perform { _ = try instance.call("endStep", returning: Nothing.self) } }

    private func perform(_ body: () throws -> Void) {
        do {
            try body()
        } catch {
            fail(.invalidArgument(operation: instance.typeName, reason: "\(error)"))
        }
    }
}

/// A callback written in a cell.
struct ScriptCallback: Callback {
    let instance: ScriptInstance

    func handle(_ event: TrainingEvent) throws {
        _ = try instance.call("handle", event, Boxed<TrainingEvent>.self, returning: Nothing.self)
    }
}
