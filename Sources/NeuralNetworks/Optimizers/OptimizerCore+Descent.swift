import Tensors

extension OptimizerCore {
    /// What an optimizer does to numbers of a parameter, each by itself.
    typealias Formula = (
        _ weights: inout Tensor, _ state: inout [Tensor], _ gradient: Tensor, _ isFirst: Bool
    ) -> Void

    /// Follows a formula made of tensor operations.
    ///
    /// A long parameter is gone through in pieces that the cache of a core holds with all that is made on the way.
    func descend(
        _ parameter: Parameter, along gradient: Tensor, remembers: Bool = true, by formula: @escaping Formula
    ) {
        guard parameter.count > Descent.cachePiece, gradient.shape == parameter.shape, !gradient.isFailed else {
            return memory.update(parameter, remembers: remembers) { state, isFirst in
                Interruption.shielded { parameter.withValue { formula(&$0, &state, gradient, isFirst) } }
            }
        }
        follow(
            Descent(parameter, gradient.laidOut(as: gradient.dtype), by: Descent.cachePiece, remembers: remembers) {
                weights, state, gradient, elements, isFirst in
                var part = weights.elements(elements)
                var parts = state.map { $0.elements(elements) }
                formula(&part, &parts, gradient.elements(elements), isFirst)
                weights.replaceElements(elements, with: part)
                for index in parts.indices { state[index].replaceElements(elements, with: parts[index]) }
            })
    }

    /// Whether a parameter is so long that a step on it may be left unfinished.
    func isLong(_ parameter: Parameter) -> Bool { parameter.count > Descent.kernelPiece }

    /// Makes a step with a kernel of its own on a long parameter, of which it may remember nothing.
    func descend(
        _ parameter: Parameter, along gradient: Tensor, _ step: OptimizerStep, remembers: Bool = true,
        by kernel:
            @escaping (
                _ step: OptimizerStep, _ weights: inout Tensor, _ state: inout [Tensor], _ gradient: Tensor,
                _ isFirst: Bool
            ) -> Void
    ) {
        guard parameter.value.dtype == .float32, gradient.shape == parameter.shape, !gradient.isFailed else {
            return descend(parameter, along: gradient, remembers: remembers) { kernel(step, &$0, &$1, $2, $3) }
        }
        follow(
            Descent(parameter, gradient.laidOut(as: .float32), by: Descent.kernelPiece, remembers: remembers) {
                weights, state, gradient, elements, isFirst in
                var step = step
                step.elements = elements
                kernel(step, &weights, &state, gradient, isFirst)
            })
    }

    private func follow(_ descent: Descent) {
        if !descent.goOn(unlessStopped: stepUnderWay != nil, memory: &memory) { stepUnderWay?.part = descent }
    }
}

/// The way of one long parameter through its step, piece by piece.
final class Descent {
    /// Elements of which a core's cache holds half a dozen tensors.
    static let cachePiece = 1 << 16
    /// Elements that a kernel changes within a few milliseconds.
    static let kernelPiece = 1 << 22

    let parameter: Parameter
    private let gradient: Tensor
    private let size: Int
    private let remembers: Bool
    private let change: (inout Tensor, inout [Tensor], Tensor, Range<Int>, Bool) -> Void
    private var next = 0
    private var isFirst: Bool?

    init(
        _ parameter: Parameter, _ gradient: Tensor, by size: Int, remembers: Bool,
        _ change:
            @escaping (
                _ weights: inout Tensor, _ state: inout [Tensor], _ gradient: Tensor, _ elements: Range<Int>,
                _ isFirst: Bool
            ) -> Void
    ) {
        (self.parameter, self.gradient, self.size, self.change) = (parameter, gradient, size, change)
        self.remembers = remembers
    }

    /// Changes the pieces that are left, or those before an interruption if that is asked for; whether it came to the end.
    func goOn(unlessStopped: Bool, memory: inout OptimizerState) -> Bool {
        memory.update(parameter, remembers: remembers) { state, isNew in
            let isFirst = self.isFirst ?? isNew
            self.isFirst = isFirst
            parameter.withValue { weights in
                while next < parameter.count {
                    if unlessStopped && Interruption.isWanted { break }
                    let elements = next..<min(next + size, parameter.count)
                    Interruption.shielded { change(&weights, &state, gradient, elements, isFirst) }
                    next = elements.upperBound
                }
            }
        }
        return next == parameter.count
    }
}
