import NeuralNetworks
import Tensors
import Testing

/// Settings out of their range: the error names the setting, its value and the range.
@Suite("Settings out of their range")
struct ValidRangeTests {
    typealias Case = (sentence: String, make: @Sendable () -> Void)

    private static let fraction = "take at least 0 and less than 1"

    private static let optimizers: [Case] = [
        ("learningRate: -0.1 is no learning rate; take 0 or more", { _ = SGD(learningRate: -0.1) }),
        ("learningRate: nan is no learning rate; take 0 or more", { _ = Adam(learningRate: .nan) }),
        ("learningRate: inf is no learning rate; take 0 or more", { _ = Lion(learningRate: .infinity) }),
        ("SGD: momentum is -0.5; take 0 to 1", { _ = SGD(momentum: -0.5) }),
        ("SGD: dampening is 2.0; take 0 to 1", { _ = SGD(momentum: 0.9, dampening: 2) }),
        (
            "SGD: nesterov with momentum 0.0 and dampening 0.0; PyTorch's takes a momentum above 0 and no dampening",
            { _ = SGD(nesterov: true, convention: .pytorch) }
        ),
        ("Momentum: momentum is nan; take 0 to 1", { _ = Momentum(momentum: .nan) }),
        ("Momentum: weightDecay is -1.0; take 0 or more", { _ = Momentum(weightDecay: -1) }),
        ("Adam: beta1 is 1.0; \(fraction)", { _ = Adam(beta1: 1) }),
        ("Adam: beta2 is -0.1; \(fraction)", { _ = Adam(beta2: -0.1) }),
        ("Adam: epsilon is 0.0; take more than 0", { _ = Adam(epsilon: 0) }),
        ("Adam: clipNorm is 0.0; take more than 0", { _ = Adam(clipNorm: 0) }),
        ("Adam: clipValue is -1.0; take more than 0", { _ = Adam(clipValue: -1) }),
        ("AdamW: weightDecay is nan; take 0 or more", { _ = AdamW(weightDecay: .nan) }),
        ("AdamW: beta2 is 1.5; \(fraction)", { _ = AdamW(beta2: 1.5) }),
        ("Adamax: epsilon is -1e-08; take more than 0", { _ = Adamax(epsilon: -1e-8) }),
        ("NAdam: momentumDecay is -1.0; take 0 or more", { _ = NAdam(momentumDecay: -1) }),
        ("NAdam: beta1 is inf; \(fraction)", { _ = NAdam(beta1: .infinity) }),
        ("RAdam: beta2 is 1.0; \(fraction)", { _ = RAdam(beta2: 1) }),
        ("Lion: beta1 is -1.0; \(fraction)", { _ = Lion(beta1: -1) }),
        ("RMSProp: decay is 1.0; \(fraction)", { _ = RMSProp(decay: 1) }),
        ("RMSProp: momentum is 1.1; take 0 to 1", { _ = RMSProp(momentum: 1.1) }),
        ("Adagrad: epsilon is nan; take more than 0", { _ = Adagrad(epsilon: .nan) }),
        ("Adagrad: initialAccumulator is -0.1; take 0 or more", { _ = Adagrad(initialAccumulator: -0.1) }),
        ("Adadelta: decay is -0.5; \(fraction)", { _ = Adadelta(decay: -0.5) }),
        ("Rprop: decrease is 1.0; take more than 0 and less than 1", { _ = Rprop(decrease: 1) }),
        ("Rprop: increase is 1.0; take more than 1", { _ = Rprop(increase: 1) }),
        (
            "Rprop: largestStep is 0.1; take at least smallestStep, 1.0",
            { _ = Rprop(smallestStep: 1, largestStep: 0.1) }
        ),
        (
            "ParameterGroup(\"0\"): learningRate is -1.0; take 0 or more",
            { _ = ParameterGroup("0", learningRate: -1) }
        ),
        ("ParameterGroup(\"0\"): rateFactor is nan; take 0 or more", { _ = ParameterGroup("0", rateFactor: .nan) }),
        ("ParameterGroup(\"0\"): weightDecay is -1.0; take 0 or more", { _ = ParameterGroup("0", weightDecay: -1) }),
    ]

    private static let schedules: [Case] = [
        (".constant: the rate is -1.0; take 0 or more", { _ = ScheduleFunction.constant(-1) }),
        (".step: every is 0; take 1 to 2^53", { _ = ScheduleFunction.step(1, every: 0) }),
        (".step: factor is nan; take 0 or more", { _ = ScheduleFunction.step(1, at: [3], factor: .nan) }),
        (".exponential: factor is -0.5; take 0 or more", { _ = ScheduleFunction.exponential(1, factor: -0.5) }),
        (".cosine: steps is -3; take 1 to 2^53", { _ = ScheduleFunction.cosine(1, steps: -3) }),
        (".cosineRestarts: period is 0; take 1 to 2^53", { _ = ScheduleFunction.cosineRestarts(1, period: 0) }),
        (
            ".cosineRestarts: growth is 0; take 1 to 2^53",
            { _ = ScheduleFunction.cosineRestarts(1, period: 2, growth: 0) }
        ),
        (".polynomial: power is -1.0; take 0 or more", { _ = ScheduleFunction.polynomial(1, steps: 9, power: -1) }),
        (".warmup: steps is -1; take 0 to 2^53", { _ = ScheduleFunction.warmup(steps: -1, then: .constant(1)) }),
        (".oneCycle: rising is 1.5; take 0 to 1", { _ = ScheduleFunction.oneCycle(1, steps: 9, rising: 1.5) }),
        (
            ".cyclic: rising is \(Int.max); take 1 to 2^53",
            { _ = ScheduleFunction.cyclic(low: 0, high: 1, rising: .max) }
        ),
        (
            ".reduceOnPlateau: factor is 1.0; take more than 0 and less than 1",
            { _ = ScheduleFunction.reduceOnPlateau(1, factor: 1) }
        ),
        (".reduceOnPlateau: patience is -1; take 0 to 2^53", { _ = ScheduleFunction.reduceOnPlateau(1, patience: -1) }),
        (
            "learningRate: the schedule .custom gives -1.0 at step 0; a rate is 0 or more",
            { _ = SGD(learningRate: { _ in -1 }) }
        ),
        // The first failure counts, and what is asked of such a schedule later does not trap.
        (".step: every is 0; take 1 to 2^53", { _ = SGD(learningRate: .step(1, every: 0)) }),
        (
            ".cosineRestarts: growth is 0; take 1 to 2^53",
            { _ = ScheduleFunction.cosineRestarts(1, period: 1, growth: 0)(7) }
        ),
    ]

    private static let layers: [Case] = [
        ("Dropout: the rate is 1.0; \(fraction)", { _ = Dropout(1) }),
        ("Dropout2D: the rate is nan; \(fraction)", { _ = Dropout2D(.nan) }),
        ("BatchNorm(4): momentum is 1.5; take 0 to 1", { _ = BatchNorm(4, momentum: 1.5) }),
        ("BatchNorm(4): epsilon is -1.0; take 0 or more", { _ = BatchNorm(4, epsilon: -1) }),
        ("LayerNorm(4): epsilon is nan; take 0 or more", { _ = LayerNorm(4, epsilon: .nan) }),
        ("GroupNorm(2, 4): epsilon is -1.0; take 0 or more", { _ = GroupNorm(2, 4, epsilon: -1) }),
        ("InstanceNorm(4): epsilon is -1.0; take 0 or more", { _ = InstanceNorm(4, epsilon: -1) }),
        ("RMSNorm(4): epsilon is inf; take 0 or more", { _ = RMSNorm(4, epsilon: .infinity) }),
        (".normal: standardDeviation is -1.0; take 0 or more", { _ = Initializer.normal(standardDeviation: -1) }),
        (".uniform: high is 0.0; take at least low, 1.0", { _ = Initializer.uniform(low: 1, high: 0) }),
    ]

    private static let losses: [Case] = [
        (
            "huber: delta is 0.0; take more than 0",
            { _ = huber(predicted: Tensor([1]), expected: Tensor([2]), delta: 0) }
        ),
        ("focal: gamma is -1.0; take 0 or more", { _ = focal(logits: Tensor([1]), labels: Tensor([1]), gamma: -1) }),
        ("focal: alpha is 2.0; take 0 to 1", { _ = focal(logits: Tensor([1]), labels: Tensor([1]), alpha: 2) }),
        (
            "crossEntropy: labelSmoothing is 1.5; take 0 to 1",
            { _ = crossEntropy(logits: Tensor([[1, 2]]), labels: Tensor([0]), labelSmoothing: 1.5) }
        ),
        (
            "crossEntropy: classWeights[1] is -1.0; take 0 or more",
            { _ = crossEntropy(logits: Tensor([[1, 2]]), labels: Tensor([0]), classWeights: [1, -1]) }
        ),
        (
            "binaryCrossEntropy: labelSmoothing is -0.1; take 0 to 1",
            { _ = binaryCrossEntropy(probabilities: Tensor([0.5]), labels: Tensor([1]), labelSmoothing: -0.1) }
        ),
        (
            "binaryCrossEntropyWithLogits: positiveWeight is nan; take 0 or more",
            { _ = binaryCrossEntropyWithLogits(logits: Tensor([0.5]), labels: Tensor([1]), positiveWeight: .nan) }
        ),
    ]

    @Test("of an optimizer are refused", arguments: 0..<optimizers.count)
    func optimizerSettings(index: Int) { expectFailure(Self.optimizers[index].sentence) { Self.optimizers[index].make() } }

    @Test("of a schedule are refused", arguments: 0..<schedules.count)
    func scheduleSettings(index: Int) { expectFailure(Self.schedules[index].sentence) { Self.schedules[index].make() } }

    @Test("of a layer or an initializer are refused", arguments: 0..<layers.count)
    func layerSettings(index: Int) { expectFailure(Self.layers[index].sentence) { Self.layers[index].make() } }

    @Test("of a loss are refused", arguments: 0..<losses.count)
    func lossSettings(index: Int) { expectFailure(Self.losses[index].sentence) { Self.losses[index].make() } }

    @Test("what is set later is checked too, and stays as it was")
    func settings() {
        let optimizer = Adam(learningRate: 0.1, clipNorm: 2)
        expectFailure("learningRate: -1.0 is no learning rate; take 0 or more") { optimizer.learningRate = -1 }
        expectFailure("Adam: clipNorm is -1.0; take more than 0") { optimizer.clipNorm = -1 }
        expectFailure("Adam: clipValue is nan; take more than 0") { optimizer.clipValue = .nan }
        #expect(optimizer.learningRate == 0.1 && optimizer.clipNorm == 2 && optimizer.clipValue == nil)
    }

    @Test("a schedule that falls below 0 stops before the step")
    func schedule() {
        let layer = Dense(1, 1)
        let optimizer = SGD(learningRate: { 0.25 - 0.125 * Double($0) })
        func step() {
            let gradients = gradient(at: layer) { $0(Tensor([[1]])).sum() }
            optimizer.update(layer, along: gradients)
        }
        step()
        step()
        let before = layer.weight.value.toArray()
        expectFailure("learningRate: the schedule .custom gives -0.125 at step 3; a rate is 0 or more") {
            step()
            step()
        }
        #expect(layer.weight.value.toArray() == before)
    }

    @Test("gradients are not clipped to less than nothing")
    func clipping() {
        let gradients = gradient(at: Dense(1, 1)) { $0(Tensor([[1]])).sum() }
        expectFailure("clipped: the value is -1.0; take more than 0") { _ = gradients.clipped(value: -1) }
        expectFailure("clipped: the norm is nan; take more than 0") { _ = gradients.clipped(norm: .nan) }
    }

    @Test("the ends of the ranges are allowed")
    func ends() throws {
        try FailureChannel.catching {
            _ = SGD(learningRate: 0, momentum: 1)
            _ = Adam(beta1: 0, beta2: 0, clipNorm: .infinity)
            _ = Rprop(smallestStep: 1, largestStep: 1)
            _ = BatchNorm(1, momentum: 0, epsilon: 0)
            _ = Dropout(0)
            _ = ScheduleFunction.warmup(steps: 0, then: .constant(0))
        }
    }
}
