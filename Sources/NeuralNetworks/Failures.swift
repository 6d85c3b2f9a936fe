import Tensors

extension TensorError {
    /// An argument that is wrong, and what to do about it.
    package static func invalidArgument(operation: String, problem: String, advice: String) -> TensorError {
        .invalidArgument(operation: operation, reason: "\(problem); \(advice)")
    }

    /// The error as the layer at a position of a `Sequential` reports it.
    ///
    /// - Parameters:
    ///   - position: The position of the layer, counted from 0.
    ///   - layers: All layers of the model.
    ///   - given: The shape the layer was given.
    /// - Returns: The error with the place and the shape in its sentence.
    func located(at position: Int, of layers: [any Layer], given: [Int]) -> TensorError {
        let name = layers[position].name
        let source =
            position == 0
            ? "the input of the model is \(given)"
            : "the output of layer \(position - 1) (\(layers[position - 1].name)) is \(given)"
        switch self {
        case .interrupted: return self
        case .invalidArgument(let operation, let reason) where operation == name:
            return .invalidArgument(operation: "layer \(position) (\(name))", reason: "\(reason); \(source)")
        case .invalidArgument(let operation, let reason) where operation.hasPrefix("layer "):
            // An inner model says where it is already.
            return .invalidArgument(operation: "layer \(position) (\(name)), \(operation)", reason: reason)
        default:
            return .invalidArgument(operation: "layer \(position) (\(name))", reason: "\(self); \(source)")
        }
    }
}

/// Says why a layer cannot take what it was given, unless something failed before and says so itself. Always false, for
/// the end of a check.
func refuse(_ layer: String, _ problem: String, _ advice: String) -> Bool {
    if !FailureChannel.hasError {
        fail(.invalidArgument(operation: layer, problem: problem, advice: advice))
    }
    return false
}

/// The result of a closure of the user's; if it throws, the error goes the way of all errors in tensor mathematics.
package func catchingErrors(in operation: String, _ body: () throws -> Tensor) -> Tensor {
    do {
        return try body()
    } catch let error as TensorError {
        return fail(error)
    } catch {
        // What an interruption throws in a closure is known there alone; that it is wanted is known here.
        return fail(Interruption.stops() ? .interrupted : .invalidArgument(operation: operation, reason: "\(error)"))
    }
}
