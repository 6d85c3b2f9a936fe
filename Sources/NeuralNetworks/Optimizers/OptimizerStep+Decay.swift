import Tensors

extension OptimizerStep {
    /// A step on one parameter. Decay is for weights; PyTorch decays all parameters.
    init(
        learningRate: Double, weightDecay: Double, of parameter: Parameter, _ convention: Convention,
        decouplesDecay: Bool = false
    ) {
        let decays = parameter.role == .weight || convention == .pytorch
        self.init(
            learningRate: learningRate, weightDecay: decays ? weightDecay : 0, decouplesDecay: decouplesDecay)
    }
}
