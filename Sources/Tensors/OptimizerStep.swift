import CTensorKernels

/// The arithmetic of one optimizer step on one parameter, all its elements in a single pass.
///
/// Gradients are first multiplied by `gradientScale`. Then `weightDecay` times the weights is added to them; or, when
/// `decouplesDecay` (AdamW), learning rate × decay × weights is taken from the weights. The state tensors have the shape
/// of the weights and are changed in place.
public struct OptimizerStep: Sendable {
    /// η.
    public var learningRate: Double
    /// λ.
    public var weightDecay: Double
    /// What gradients are multiplied by first, to clip them or to average them.
    public var gradientScale: Double
    /// Whether decay acts on the weights and not through the gradient.
    public var decouplesDecay: Bool
    /// The elements that are changed, counted row by row; nil for all. Only for weights of float32.
    package var elements: Range<Int>?

    /// A step with its rate, decay and scale.
    public init(
        learningRate: Double, weightDecay: Double = 0, gradientScale: Double = 1, decouplesDecay: Bool = false
    ) {
        self.learningRate = learningRate
        self.weightDecay = weightDecay
        self.gradientScale = gradientScale
        self.decouplesDecay = decouplesDecay
    }

    /// w ← w - η g.
    public func descend(_ weights: inout Tensor, along gradient: Tensor) {
        guard weights.dtype == .float32 else { return composedDescent(&weights, along: gradient) }
        guard gradient.isReadable else { return descend(&weights, along: gradient.laidOut(as: .float32)) }
        guard weights.prepareStep(gradient) else { return }
        let (w, g) = (weights.body.pointer, gradient.body.pointer)
        var step = kernelStep
        split(weights.count) { start, count in tk_step_sgd(&step, Int64(count), w + start, g + start) }
        withExtendedLifetime(gradient) {}
    }

    /// Momentum, in the two forms of the field.
    ///
    /// `rateInVelocity` (the papers): v ← γ v + η g, w ← w - v; with Nesterov w ← w - (γ v + η g).
    /// Otherwise (PyTorch): v ← γ v + (1 - dampening) g, where the first step sets v ← g, and w ← w - η v; with Nesterov
    /// w ← w - η (g + γ v).
    public func descendWithMomentum(
        _ weights: inout Tensor, velocity: inout Tensor, along gradient: Tensor, momentum: Double,
        nesterov: Bool = false, rateInVelocity: Bool = true, dampening: Double = 0, isFirst: Bool = false
    ) {
        guard weights.dtype == .float32 else {
            return composedMomentum(
                &weights, &velocity, along: gradient, momentum: momentum, nesterov: nesterov,
                rateInVelocity: rateInVelocity, dampening: dampening, isFirst: isFirst)
        }
        guard gradient.isReadable else {
            return descendWithMomentum(
                &weights, velocity: &velocity, along: gradient.laidOut(as: .float32), momentum: momentum,
                nesterov: nesterov, rateInVelocity: rateInVelocity, dampening: dampening, isFirst: isFirst)
        }
        guard weights.prepareStep(gradient), velocity.prepareState(of: weights) else { return }
        let (w, g, v) = (weights.body.pointer, gradient.body.pointer, velocity.body.pointer)
        var step = kernelStep
        step.momentum = Float(momentum)
        step.dampening = Float(dampening)
        step.nesterov = nesterov ? 1 : 0
        step.rate_in_velocity = rateInVelocity ? 1 : 0
        step.first_step = isFirst ? 1 : 0
        split(weights.count) { start, count in
            tk_step_momentum(&step, Int64(count), w + start, g + start, v + start)
        }
        withExtendedLifetime(gradient) {}
    }

    /// Adagrad: s ← s + g², w ← w - η g / √(s + ε), or g / (√s + ε) with ε outside of the root.
    public func descendWithAdagrad(
        _ weights: inout Tensor, sumOfSquares: inout Tensor, along gradient: Tensor, epsilon: Double,
        epsilonInsideRoot: Bool = true
    ) {
        guard weights.dtype == .float32 else {
            return composedAdagrad(
                &weights, &sumOfSquares, along: gradient, epsilon: epsilon, epsilonInsideRoot: epsilonInsideRoot)
        }
        guard gradient.isReadable else {
            return descendWithAdagrad(
                &weights, sumOfSquares: &sumOfSquares, along: gradient.laidOut(as: .float32), epsilon: epsilon,
                epsilonInsideRoot: epsilonInsideRoot)
        }
        guard weights.prepareStep(gradient), sumOfSquares.prepareState(of: weights) else { return }
        let (w, g, s) = (weights.body.pointer, gradient.body.pointer, sumOfSquares.body.pointer)
        var step = kernelStep
        step.epsilon = Float(epsilon)
        step.epsilon_inside_root = epsilonInsideRoot ? 1 : 0
        split(weights.count) { start, count in
            tk_step_adagrad(&step, Int64(count), w + start, g + start, s + start)
        }
        withExtendedLifetime(gradient) {}
    }

    /// Adam: m ← β₁ m + (1 - β₁) g, v ← β₂ v + (1 - β₂) g², w ← w - η (m / c₁) / (√(v / c₂) + ε).
    ///
    /// The corrections are 1 - βᵗ at step t, or 1 without bias correction.
    public func descendWithAdam(
        _ weights: inout Tensor, first: inout Tensor, second: inout Tensor, along gradient: Tensor, beta1: Double,
        beta2: Double, epsilon: Double, correction1: Double = 1, correction2: Double = 1
    ) {
        guard weights.dtype == .float32 else {
            var unused: Tensor?
            return composedAdam(
                &weights, &first, &second, &unused, along: gradient, beta1: beta1, beta2: beta2, epsilon: epsilon,
                correction1: correction1, correction2: correction2)
        }
        guard gradient.isReadable else {
            return descendWithAdam(
                &weights, first: &first, second: &second, along: gradient.laidOut(as: .float32), beta1: beta1,
                beta2: beta2, epsilon: epsilon, correction1: correction1, correction2: correction2)
        }
        guard weights.prepareStep(gradient), first.prepareState(of: weights), second.prepareState(of: weights) else {
            return
        }
        let (w, g) = (weights.body.pointer, gradient.body.pointer)
        let (m, v) = (first.body.pointer, second.body.pointer)
        var step = adamStep(beta1, beta2, epsilon, correction1, correction2)
        split(weights.count) { start, count in
            tk_step_adam(&step, Int64(count), w + start, g + start, m + start, v + start, nil)
        }
        withExtendedLifetime(gradient) {}
    }

    /// AMSGrad: Adam with the largest v / c₂ so far under the root.
    public func descendWithAMSGrad(
        _ weights: inout Tensor, first: inout Tensor, second: inout Tensor, largest: inout Tensor,
        along gradient: Tensor, beta1: Double, beta2: Double, epsilon: Double, correction1: Double = 1,
        correction2: Double = 1
    ) {
        guard weights.dtype == .float32 else {
            var most: Tensor? = largest
            composedAdam(
                &weights, &first, &second, &most, along: gradient, beta1: beta1, beta2: beta2, epsilon: epsilon,
                correction1: correction1, correction2: correction2)
            largest = most ?? largest
            return
        }
        guard gradient.isReadable else {
            return descendWithAMSGrad(
                &weights, first: &first, second: &second, largest: &largest, along: gradient.laidOut(as: .float32),
                beta1: beta1, beta2: beta2, epsilon: epsilon, correction1: correction1, correction2: correction2)
        }
        guard weights.prepareStep(gradient), first.prepareState(of: weights), second.prepareState(of: weights),
            largest.prepareState(of: weights)
        else { return }
        let (w, g) = (weights.body.pointer, gradient.body.pointer)
        let (m, v, most) = (first.body.pointer, second.body.pointer, largest.body.pointer)
        var step = adamStep(beta1, beta2, epsilon, correction1, correction2)
        split(weights.count) { start, count in
            tk_step_adam(&step, Int64(count), w + start, g + start, m + start, v + start, most + start)
        }
        withExtendedLifetime(gradient) {}
    }

    /// Runs `body` on the pieces of the elements that are changed.
    @inline(__always)
    private func split(_ count: Int, _ body: (_ start: Int, _ count: Int) -> Void) {
        guard let elements else { return Backend.split(count) { body($0, $1) } }
        Backend.split(elements.count) { start, count in body(elements.lowerBound + start, count) }
    }

    private var kernelStep: tk_step {
        var step = tk_step()
        step.rate = Float(learningRate)
        step.weight_decay = Float(weightDecay)
        step.gradient_scale = Float(gradientScale)
        step.decoupled_decay = decouplesDecay ? 1 : 0
        step.correction1 = 1
        step.correction2 = 1
        return step
    }

    private func adamStep(
        _ beta1: Double, _ beta2: Double, _ epsilon: Double, _ correction1: Double, _ correction2: Double
    ) -> tk_step {
        var step = kernelStep
        step.beta1 = Float(beta1)
        step.beta2 = Float(beta2)
        step.rest1 = Float(1 - beta1)
        step.rest2 = Float(1 - beta2)
        step.epsilon = Float(epsilon)
        step.correction1 = Float(correction1)
        step.correction2 = Float(correction2)
        return step
    }
}

extension Tensor {
    /// Whether a kernel can read the elements as they are, or nothing can.
    @inline(__always)
    fileprivate var isReadable: Bool { isFailed || body.dtype == .float32 && body.explicitStrides == nil }

    /// Makes the weights changeable in place; false after a failure.
    fileprivate mutating func prepareStep(_ gradient: Tensor) -> Bool {
        if isFailed || gradient.isFailed { return false }
        guard gradient.shape == shape else {
            fail(
                .shapeMismatch(
                    operation: "optimizer step", left: shape, right: gradient.shape,
                    expected: "a gradient of the parameter's shape"))
            return false
        }
        makeUnique()
        return !isFailed
    }

    fileprivate mutating func prepareState(of weights: Tensor) -> Bool {
        guard shape == weights.shape, !isFailed else {
            fail(
                .shapeMismatch(
                    operation: "optimizer step", left: weights.shape, right: shape,
                    expected: "state of the parameter's shape"))
            return false
        }
        if dtype != .float32 { self = self.as(.float32) }
        makeUnique()
        return !isFailed
    }

    private mutating func makeUnique() {
        if !isUniquelyOwned { self = detached.copied() }
    }
}
