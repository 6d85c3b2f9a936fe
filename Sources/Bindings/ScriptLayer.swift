import Interpreter
import NeuralNetworks
import Tensors

/// A layer written in a cell.
struct ScriptLayer: Layer {
    let instance: ScriptInstance

    func callAsFunction(_ x: Tensor) -> Tensor {
        instance.caught {
            try instance.call("callAsFunction(_:)", x, Boxed<Tensor>.self, returning: Boxed<Tensor>.self)
        } ?? instance.failed
    }

    var name: String { instance.name }

    var parts: [LayerPart] { instance.fields.flatMap { part($0.value, name: $0.name) } }

    func outputShape(input: [Int]) -> [Int] {
        let own = instance.caught { try instance.call("outputShape(input:)", input, [Int].self, returning: [Int].self) }
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
}
