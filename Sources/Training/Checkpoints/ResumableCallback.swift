import NeuralNetworks
import Tensors

/// A callback that remembers something from epoch to epoch: its memory goes into the checkpoints of a fit and comes back
/// when the fit is resumed.
public protocol ResumableCallback: Callback {
    /// What the callback remembers now.
    var memory: CallbackMemory { get }

    /// Takes its memory back. Called after `.fitBegan`, with all that the fit had done.
    func resume(from memory: CallbackMemory, of run: TrainingRun, history: History)
}

/// What a callback remembers: numbers and tensors by name.
public struct CallbackMemory: Sendable {
    /// The numbers; one that is not there is not remembered.
    public var numbers: [String: Double]
    /// The tensors.
    public var tensors: [String: Tensor]

    /// A memory of the given numbers and tensors.
    public init(numbers: [String: Double] = [:], tensors: [String: Tensor] = [:]) {
        self.numbers = numbers
        self.tensors = tensors
    }
}
