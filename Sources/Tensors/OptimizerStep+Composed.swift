// The steps of an optimizer made of tensor operations, for parameters that the kernels do not know: they compute 32-bit
// floats only.

extension OptimizerStep {
    /// The scaled gradient with coupled decay in it, of the kind of the weights; decoupled decay is taken from the weights.
    private func prepared(_ gradient: Tensor, _ weights: inout Tensor) -> Tensor? {
        guard gradient.shape == weights.shape else {
            fail(
                .shapeMismatch(
                    operation: "optimizer step", left: weights.shape, right: gradient.shape,
                    expected: "a gradient of the parameter's shape"))
            return nil
        }
        var g = gradient.as(weights.dtype)
        if gradientScale != 1 { g = g * gradientScale }
        guard weightDecay != 0 else { return g }
        guard decouplesDecay else { return g + weights * weightDecay }
        weights = weights * (1 - learningRate * weightDecay)
        return g
    }

    func composedDescent(_ weights: inout Tensor, along gradient: Tensor) {
        guard let g = prepared(gradient, &weights) else { return }
        weights = weights - g * learningRate
    }

    func composedMomentum(
        _ weights: inout Tensor, _ velocity: inout Tensor, along gradient: Tensor, momentum: Double, nesterov: Bool,
        rateInVelocity: Bool, dampening: Double, isFirst: Bool
    ) {
        guard let g = prepared(gradient, &weights) else { return }
        let inside = rateInVelocity ? learningRate : (isFirst ? 1 : 1 - dampening)
        velocity = velocity.as(weights.dtype) * momentum + g * inside
        let step = nesterov ? velocity * momentum + g * (rateInVelocity ? learningRate : 1) : velocity
        weights = weights - (rateInVelocity ? step : step * learningRate)
    }

    func composedAdagrad(
        _ weights: inout Tensor, _ sumOfSquares: inout Tensor, along gradient: Tensor, epsilon: Double,
        epsilonInsideRoot: Bool
    ) {
        guard let g = prepared(gradient, &weights) else { return }
        sumOfSquares = sumOfSquares.as(weights.dtype) + g * g
        let root = epsilonInsideRoot ? sqrt(sumOfSquares + epsilon) : sqrt(sumOfSquares) + epsilon
        weights = weights - g / root * learningRate
    }

    func composedAdam(
        _ weights: inout Tensor, _ first: inout Tensor, _ second: inout Tensor, _ largest: inout Tensor?,
        along gradient: Tensor, beta1: Double, beta2: Double, epsilon: Double, correction1: Double, correction2: Double
    ) {
        guard let g = prepared(gradient, &weights) else { return }
        first = first.as(weights.dtype) * beta1 + g * (1 - beta1)
        second = second.as(weights.dtype) * beta2 + g * g * (1 - beta2)
        var corrected = second / correction2
        if let most = largest {
            corrected = maximum(most.as(weights.dtype), corrected)
            largest = corrected
        }
        weights = weights - first / (sqrt(corrected) + epsilon) * (learningRate / correction1)
    }
}
