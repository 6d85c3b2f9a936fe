import IR
import Interpreter
import NeuralNetworks
import Tensors

extension Library {
    /// The gradient functions that are generic over the model in Swift. Of a model that is known as `any Layer` only, the
    /// closure sees that.
    mutating func bindGradients() {
        for (parameters, model) in [("<Model: Layer>", "Model"), ("", "any Layer")] {
            declare(
                """
                func valueWithGradient\(parameters)(at model: \(model), _ function: (\(model)) throws -> Tensor) \
                rethrows -> (value: Tensor, gradients: Gradients)
                """,
                documentation: """
                    The value of a function of a model and its gradient at all trainable parameters.

                    The model is in training mode while the function runs.
                    """
            ) { call in
                let result = try valueAndGradient(call)
                return call.give(result, Tuple2<Boxed<Tensor>, Boxed<Gradients>>.self)
            }
            declare(
                """
                func gradient\(parameters)(at model: \(model), _ function: (\(model)) throws -> Tensor) \
                rethrows -> Gradients
                """,
                documentation: "The gradient of a function of a model at all trainable parameters."
            ) { call in
                call.give(try valueAndGradient(call).1, Boxed<Gradients>.self)
            }
        }
        declare(
            """
            func customGradient(_ x: Tensor, forward: (Tensor) -> Tensor, \
            backward: (Tensor, Tensor) -> Tensor) -> Tensor
            """,
            documentation: """
                A function with a derivative of one's own.

                `forward` gives the value; `backward` takes x and the gradient of the result and gives the gradient of x.
                """
        ) { call in
            let x = try call.take(0, Boxed<Tensor>.self)
            let forward = try call.take(1, Function1<Boxed<Tensor>, Boxed<Tensor>>.self)
            let backward = try call.take(2, Function2<Boxed<Tensor>, Boxed<Tensor>, Boxed<Tensor>>.self)
            let result = customGradient(x) { x in
                caught { try forward(x) }
            } backward: { x, gradient in
                caught { try backward(x, gradient) }
            }
            return call.give(result, Boxed<Tensor>.self)
        }
        declare(
            "func withoutGradient(_ body: () throws -> Tensor) rethrows -> Tensor",
            documentation: "Runs a closure without recording what a gradient would need."
        ) { call in
            let body = try call.take(0, Function0<Boxed<Tensor>>.self)
            return call.give(try withoutGradient(body), Boxed<Tensor>.self)
        }
    }
}

/// The closure is given the very value that the call was: what a type of a cell is known by goes with it.
private func valueAndGradient(_ call: NativeCall) throws -> (Tensor, Gradients) {
    let model = try call.take(0, Boxed<any Layer>.self)
    let function = try call.take(1, Function1<LayerWord, Boxed<Tensor>>.self)
    return try valueAndGradient(model) { try function(call.word(0)) }
}

private func valueAndGradient(_ model: some Layer, _ body: () throws -> Tensor) throws -> (Tensor, Gradients) {
    let (value, gradients) = try valueWithGradient(at: model) { _ in try body() }
    return (value, gradients)
}

/// A layer as the machine holds it.
private enum LayerWord: Bridge {
    static var isReference: Bool { true }
    static func take(_ word: Word, _: Machine) -> Word { word }
    static func give(_ value: Word, _: Machine) -> Word { value.retained(true) }
    static func type(in machine: Machine) -> Type { Boxed<any Layer>.type(in: machine) }
}

/// Errors of the cell's closure go the way of all errors in tensor mathematics; the binding finds the original.
private func caught(_ body: () throws -> Tensor) -> Tensor {
    do {
        return try body()
    } catch {
        return fail(.invalidArgument(operation: "customGradient", reason: "\(error)"))
    }
}
