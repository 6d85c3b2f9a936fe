import NeuralNetworks
import Tensors
import Testing

/// Each optimizer in each convention, and with the settings that change its formula.
private struct Case: Sendable {
    let name: String
    let make: @Sendable () -> any StatefulOptimizer

    init(_ name: String, _ make: @escaping @Sendable () -> any StatefulOptimizer) {
        self.name = name
        self.make = make
    }
}

private func plainCases(_ c: Convention) -> [Case] {
    [
        Case("sgd", { SGD(learningRate: 0.1, convention: c) }),
        Case("sgd-decay", { SGD(learningRate: 0.1, weightDecay: 0.2, convention: c) }),
        Case("momentum", { Momentum(learningRate: 0.1, convention: c) }),
        Case("nesterov", { SGD(learningRate: 0.1, momentum: 0.9, nesterov: true, convention: c) }),
        Case("lion", { Lion(learningRate: 0.1, weightDecay: 0.1, convention: c) }),
        Case("rprop", { Rprop(learningRate: 0.1, convention: c) }),
    ]
}

private func adaptiveCases(_ c: Convention) -> [Case] {
    [
        Case("adagrad", { Adagrad(learningRate: 0.1, epsilon: 0.125, convention: c) }),
        Case("rmsprop", { RMSProp(learningRate: 0.1, convention: c) }),
        Case("rmsprop-full", { RMSProp(learningRate: 0.1, momentum: 0.9, centered: true, convention: c) }),
        Case("adam", { Adam(learningRate: 0.1, convention: c) }),
        Case("adam-uncorrected", { Adam(learningRate: 0.1, biasCorrection: false, convention: c) }),
        Case("amsgrad", { Adam(learningRate: 0.1, amsgrad: true, convention: c) }),
        Case("adamw", { AdamW(learningRate: 0.1, weightDecay: 0.1, convention: c) }),
        Case("adadelta", { Adadelta(convention: c) }),
        Case("adamax", { Adamax(convention: c) }),
        Case("nadam", { NAdam(learningRate: 0.1, convention: c) }),
        Case("radam", { RAdam(learningRate: 0.1, convention: c) }),
    ]
}

private let cases: [Case] =
    [Convention.classic, .pytorch, .keras].flatMap { convention in
        (plainCases(convention) + adaptiveCases(convention)).map { entry -> Case in
            Case("\(entry.name)-\(convention.rawValue)", entry.make)
        }
    } + [Case("sgd-dampening", { SGD(learningRate: 0.1, momentum: 0.9, dampening: 0.5, convention: .pytorch) })]

@Suite("An optimizer's steps")
struct StepExplanationTests {
    // Signs that stay, turn and vanish; enough steps that RAdam trusts v.
    private let gradients = [0.5, 0.25, -0.75, -1, 0, 2, 1.5, -0.125]

    @Test("follow the formulas that are shown", arguments: cases.indices)
    func formulas(index: Int) throws {
        let optimizer = cases[index].make()
        let steps = optimizer.stepLines(at: 1, along: gradients)
        #expect(steps.count == gradients.count)
        for step in steps {
            #expect(!step.lines.isEmpty)
            for line in step.lines {
                let value = try #require(line.formula.value, "\(cases[index].name): \(line.left)")
                guard let result = line.result else { continue }
                #expect(
                    abs(value - result) <= 1e-9 * max(1, abs(result)),
                    "\(cases[index].name), step \(step.count): \(line.left) = \(value), the library has \(result)")
            }
            #expect(step.lines.last?.left.hasPrefix("θ") == true)
        }
    }

    @Test("read as they did", arguments: cases.indices)
    func snapshots(index: Int) {
        ExplanationSnapshots.check(
            cases[index].make().explainSteps(at: 1, along: [0.5, -0.25]), "step-\(cases[index].name)")
    }

    @Test("leave the optimizer and the model as they were")
    func unchanged() throws {
        let layer = Dense(2, 1, random: RandomSource(seed: 1))
        let optimizer = Adam(learningRate: 0.1)
        let gradients = gradient(at: layer) { $0(Tensor([[1, 2]])).sum() }
        optimizer.update(layer, along: gradients)
        let (state, weight) = (optimizer.state, layer.weight.value)
        let slope = try #require(gradients["weight"])
        let text = optimizer.explainStep(of: layer.weight, along: slope, at: [0, 1]).text
        _ = optimizer.explainStep(at: 1, along: 0.5)
        #expect(text.contains("step 2 at [0, 1]") && text.contains("m₂ = β₁ m₁ + (1 − β₁) g"))
        #expect(optimizer.step == 1 && layer.weight.value == weight)
        for (path, tensors) in optimizer.state { #expect(tensors == state[path]) }
    }

    @Test("show the limited gradient")
    func clipped() {
        let text = SGD(learningRate: 0.1, clipValue: 1).explainStep(at: 1, along: 5).text
        #expect(text.contains("g = 1") && text.contains("θ₁ = θ₀ − η g = 1 − 0.1 · 1 = 0.9"))
    }

    @Test("refuse what is no step")
    func refused() {
        expectFailure(
            "SGD(learningRate: 0.1).explainSteps: θ or a gradient is nan or infinite; give a number for θ and one for each gradient"
        ) {
            _ = SGD(learningRate: 0.1).explainStep(at: .nan, along: 1)
        }
        let layer = Dense(2, 1)
        expectFailure(
            "SGD(learningRate: 0.1).explainStep: the parameter has shape [1, 2], the gradient [1, 2], the position is [0, 2]; give a gradient of the parameter's shape and an index for each axis"
        ) {
            _ = SGD(learningRate: 0.1).explainStep(of: layer.weight, along: Tensor.ones([1, 2]), at: [0, 2])
        }
    }
}
