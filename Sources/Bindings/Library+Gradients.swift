import Interpreter
import NeuralNetworks
import Tensors

extension Library {
    /// The gradient functions that are generic over the model in Swift; a cell's closure sees `any Layer`.
    mutating func bindGradients() {
        declare(
            """
            func valueWithGradient(at model: any Layer, _ function: (any Layer) throws -> Tensor) \
            rethrows -> (value: Tensor, gradients: Gradients)
            """,
            documentation: """
                The value of a function of a model and its gradient at all trainable parameters.

                The model is in training mode while the function runs.
                """
        ) { call in
            let model = try call.take(0, Boxed<any Layer>.self)
            let function = try call.take(1, Function1<Boxed<any Layer>, Boxed<Tensor>>.self)
            let result = try valueAndGradient(model, function)
            return call.give(result, Tuple2<Boxed<Tensor>, Boxed<Gradients>>.self)
        }
        declare(
            "func gradient(at model: any Layer, _ function: (any Layer) throws -> Tensor) rethrows -> Gradients",
            documentation: "The gradient of a function of a model at all trainable parameters."
        ) { call in
            let model = try call.take(0, Boxed<any Layer>.self)
            let function = try call.take(1, Function1<Boxed<any Layer>, Boxed<Tensor>>.self)
            return call.give(try valueAndGradient(model, function).1, Boxed<Gradients>.self)
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

private func valueAndGradient(
    _ model: some Layer, _ function: (any Layer) throws -> Tensor
) throws -> (Tensor, Gradients) {
    let (value, gradients) = try valueWithGradient(at: model) { try function($0) }
    return (value, gradients)
}
