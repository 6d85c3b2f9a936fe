import Tensors

extension OptimizerStep {
    /// The gradient with coupled decay in it; decoupled decay is taken from the weights at once.
    func decayed(_ gradient: Tensor, _ weights: inout Tensor) -> Tensor {
        guard weightDecay != 0 else { return gradient }
        guard decouplesDecay else { return gradient + weights * weightDecay }
        weights *= 1 - learningRate * weightDecay
        return gradient
    }
}
