import Tensors

/// The formula that Adam and AdamW share.
struct AdamFormula {
    let beta1: Double
    let beta2: Double
    let epsilon: Double
    let biasCorrection: Bool
    let amsgrad: Bool

    /// 1 − βᵗ of both means, or 1 without correction.
    private func corrections(_ core: OptimizerCore) -> (Double, Double) {
        biasCorrection ? (core.correction(beta1), core.correction(beta2)) : (1, 1)
    }

    func corrected(_ state: [String: Tensor], _ core: OptimizerCore) -> [String: Tensor] {
        guard let first = state["m"], let second = state["v"] else { return [:] }
        let (correction1, correction2) = corrections(core)
        return ["m̂": first / correction1, "v̂": second / correction2]
    }

    func effectiveRate(_ rate: Double, _ state: [String: Tensor], _ core: OptimizerCore) -> Tensor? {
        guard let second = state["largest"] ?? state["v"] else { return nil }
        let correction = corrections(core).1.squareRoot()
        // η √c₂ / (√v + ε) in Keras, η / (√(v / c₂) + ε) elsewhere.
        return core.convention == .keras
            ? rate * correction / (sqrt(second) + epsilon) : rate / (sqrt(second) / correction + epsilon)
    }

    func descend(
        _ weights: inout Tensor, _ state: inout [Tensor], along gradient: Tensor, _ step: OptimizerStep,
        _ core: OptimizerCore
    ) {
        var step = step
        var epsilon = epsilon
        var (correction1, correction2) = corrections(core)
        if amsgrad || core.convention == .keras {
            // η/c₁ · m/(√(v/c₂) + ε) = η √c₂/c₁ · m/(√v + ε √c₂): the correction goes into the rate, so that the largest
            // v is that of the plain ones; Keras leaves ε as it is.
            let root = correction2.squareRoot()
            if core.convention != .keras { epsilon *= root }
            // Decoupled decay goes by the rate alone.
            if step.decouplesDecay { step.weightDecay *= correction1 / root }
            step.learningRate *= root / correction1
            (correction1, correction2) = (1, 1)
        }
        var (first, second) = (state[0], state[1])
        // Handed over, so that the steps can write in place.
        (state[0], state[1]) = (Self.nothing, Self.nothing)
        if amsgrad {
            step.descendWithAMSGrad(
                &weights, first: &first, second: &second, largest: &state[2], along: gradient, beta1: beta1,
                beta2: beta2, epsilon: epsilon, correction1: correction1, correction2: correction2)
        } else {
            step.descendWithAdam(
                &weights, first: &first, second: &second, along: gradient, beta1: beta1, beta2: beta2,
                epsilon: epsilon, correction1: correction1, correction2: correction2)
        }
        (state[0], state[1]) = (first, second)
    }

    private static let nothing = Tensor(0.0)
}
