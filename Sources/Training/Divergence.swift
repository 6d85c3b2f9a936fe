import NeuralNetworks

/// The step at which the loss stopped being a number, where it began, and what most likely did it.
///
/// The step is not made: parameters stay as the step before left them.
public struct Divergence: Error, Sendable {
    /// The epoch, from 1.
    public let epoch: Int
    /// The step, from 1.
    public let step: Int
    /// The loss: nan or infinite.
    public let loss: Double
    /// The first layer or parameter that is not finite, as in `layer 4 (Dense)`; nil if only the loss is not.
    public let place: String?
    /// The likely cause and what to try.
    public let cause: String
}

extension Divergence: CustomStringConvertible {
    public var description: String {
        let start = place.map { ", first seen in \($0)" } ?? ""
        return "fit: the loss is \(loss.isNaN ? "nan" : "\(loss)") at step \(step) (epoch \(epoch))\(start); \(cause)"
    }
}
