import NeuralNetworks
import Tensors
import Testing

/// Each optimizer against its formula written out in doubles, step by step, on a quadratic with fixed noise.
@Suite("Optimizers")
struct OptimizerTests {
    typealias Rule = (_ theta: inout Double, _ state: inout [Double], _ gradient: Double, _ step: Int) -> Void

    struct Case: Sendable, CustomTestStringConvertible {
        let name: String
        let make: @Sendable () -> any Optimizer
        let rule: @Sendable (_ theta: inout Double, _ state: inout [Double], _ gradient: Double, _ step: Int) -> Void
        var testDescription: String { name }
    }

    static let cases: [Case] = [
        Case(name: "SGD", make: { SGD(learningRate: 0.1) }, rule: { theta, _, g, _ in theta -= 0.1 * g }),
        Case(
            name: "SGD with weight decay", make: { SGD(learningRate: 0.1, weightDecay: 0.5) },
            rule: { theta, _, g, _ in theta -= 0.1 * (g + 0.5 * theta) }),
        Case(
            name: "Momentum", make: { Momentum(learningRate: 0.1) },
            rule: { theta, s, g, _ in
                s[0] = 0.9 * s[0] + 0.1 * g
                theta -= s[0]
            }),
        Case(
            name: "Momentum while the rate falls", make: { Momentum(learningRate: .exponential(0.1, factor: 0.5)) },
            rule: { theta, s, g, t in
                s[0] = 0.9 * s[0] + 0.2 * power(0.5, t) * g
                theta -= s[0]
            }),
        Case(
            name: "PyTorch's momentum while the rate falls",
            make: { Momentum(learningRate: .exponential(0.1, factor: 0.5), convention: .pytorch) },
            rule: { theta, s, g, t in
                s[0] = 0.9 * s[0] + g
                theta -= 0.2 * power(0.5, t) * s[0]
            }),
        Case(
            name: "Nesterov", make: { SGD(learningRate: 0.1, momentum: 0.8, nesterov: true) },
            rule: { theta, s, g, _ in
                s[0] = 0.8 * s[0] + 0.1 * g
                theta -= 0.8 * s[0] + 0.1 * g
            }),
        Case(
            name: "PyTorch's Nesterov",
            make: { SGD(learningRate: 0.1, momentum: 0.8, nesterov: true, convention: .pytorch) },
            rule: { theta, s, g, _ in
                s[0] = 0.8 * s[0] + g
                theta -= 0.1 * (g + 0.8 * s[0])
            }),
        Case(
            name: "Adagrad, ε inside the root", make: { Adagrad(learningRate: 0.5, epsilon: 0.125) },
            rule: { theta, s, g, _ in
                s[0] += g * g
                theta -= 0.5 * g / (s[0] + 0.125).squareRoot()
            }),
        Case(
            name: "Adagrad, ε outside the root",
            make: { Adagrad(learningRate: 0.5, epsilon: 0.125, convention: .pytorch) },
            rule: { theta, s, g, _ in
                s[0] += g * g
                theta -= 0.5 * g / (s[0].squareRoot() + 0.125)
            }),
        Case(
            name: "RMSProp", make: { RMSProp(learningRate: 0.05, decay: 0.8, epsilon: 0.01) },
            rule: { theta, s, g, _ in
                s[0] = 0.8 * s[0] + 0.2 * g * g
                theta -= 0.05 * g / (s[0] + 0.01).squareRoot()
            }),
        Case(
            name: "Adam", make: { Adam(learningRate: 0.1) },
            rule: { theta, s, g, t in
                s[0] = 0.9 * s[0] + 0.1 * g
                s[1] = 0.999 * s[1] + 0.001 * g * g
                let (m, v) = (s[0] / (1 - power(0.9, t)), s[1] / (1 - power(0.999, t)))
                theta -= 0.1 * m / (v.squareRoot() + 1e-8)
            }),
        Case(
            name: "Adam without bias correction", make: { Adam(learningRate: 0.1, biasCorrection: false) },
            rule: { theta, s, g, _ in
                s[0] = 0.9 * s[0] + 0.1 * g
                s[1] = 0.999 * s[1] + 0.001 * g * g
                theta -= 0.1 * s[0] / (s[1].squareRoot() + 1e-8)
            }),
        Case(
            name: "Adam with AMSGrad", make: { Adam(learningRate: 0.1, beta2: 0.5, amsgrad: true) },
            rule: { theta, s, g, t in
                s[0] = 0.9 * s[0] + 0.1 * g
                s[1] = 0.5 * s[1] + 0.5 * g * g
                s[2] = max(s[2], s[1])
                let root = (s[2] / (1 - power(0.5, t))).squareRoot()
                theta -= 0.1 * s[0] / (1 - power(0.9, t)) / (root + 1e-8)
            }),
        Case(
            name: "AdamW", make: { AdamW(learningRate: 0.1, weightDecay: 0.2) },
            rule: { theta, s, g, t in
                theta *= 1 - 0.1 * 0.2
                s[0] = 0.9 * s[0] + 0.1 * g
                s[1] = 0.999 * s[1] + 0.001 * g * g
                let (m, v) = (s[0] / (1 - power(0.9, t)), s[1] / (1 - power(0.999, t)))
                theta -= 0.1 * m / (v.squareRoot() + 1e-8)
            }),
    ]

    @Test("follow their formulas step by step", arguments: cases)
    func follows(_ example: Case) {
        let parameter = Parameter(Tensor([1.0, -2.0, 0.3]))
        let optimizer = example.make()
        var thetas = [1.0, -2.0, 0.3]
        var states = Array(repeating: [0.0, 0.0, 0.0], count: 3)
        for step in 1...8 {
            let noise = [0.3, -0.1, 0.2].map { $0 * Double(step % 3 - 1) }
            let gradients = zip(thetas, noise).map { 2 * $0 + $1 }
            optimizer.beginStep()
            optimizer.update(parameter, along: Tensor(gradients))
            optimizer.endStep()
            for index in thetas.indices { example.rule(&thetas[index], &states[index], gradients[index], step) }
            let values = parameter.value.toArray()
            for (value, theta) in zip(values, thetas) {
                #expect(abs(value - theta) < 2e-6 * max(1, abs(theta)), "step \(step)")
            }
            thetas = values
        }
    }

    @Test("the step of SGD on a parabola multiplies by 1 − 2η")
    func parabola() {
        let parameter = Parameter(Tensor([4.0]))
        let optimizer = SGD(learningRate: 0.25)
        for _ in 0..<3 { optimizer.update(parameter, along: parameter.value * 2) }
        #expect(parameter.value.scalar == 0.5)
    }

    @Test("state is readable by its letter")
    func state() {
        let parameter = Parameter(Tensor([1.0]))
        let adam = Adam(learningRate: 0.1)
        #expect(adam.state(of: parameter).isEmpty)
        adam.beginStep()
        adam.update(parameter, along: Tensor([2.0]))
        adam.endStep()
        #expect(abs(adam.state(of: parameter)["m"]!.scalar - 0.2) < 1e-6)
        #expect(abs(adam.state(of: parameter)["v"]!.scalar - 0.004) < 1e-6)
        #expect(abs(adam.correctedState(of: parameter)["m̂"]!.scalar - 2) < 1e-5)
        #expect(abs(adam.correctedState(of: parameter)["v̂"]!.scalar - 4) < 1e-4)
        let adagrad = Adagrad(learningRate: 0.1)
        adagrad.update(parameter, along: Tensor([2.0]))
        #expect(abs(adagrad.effectiveLearningRate(of: parameter)!.scalar - 0.05) < 1e-6)
        #expect(adam.name == "Adam(learningRate: 0.1)")
    }

    @Test("decay leaves biases and norms alone, except in PyTorch's convention")
    func decay() {
        let bias = Parameter(shape: [1], role: .bias, initializer: .ones)
        SGD(learningRate: 0.1, weightDecay: 1).update(bias, along: Tensor([0.0]))
        #expect(bias.value.scalar == 1)
        SGD(learningRate: 0.1, weightDecay: 1, convention: .pytorch).update(bias, along: Tensor([0.0]))
        #expect(abs(bias.value.scalar - 0.9) < 1e-6)
    }

    @Test("a step changes the trainable parameters of a model and leaves the frozen ones")
    func model() {
        let model = Sequential {
            Dense(2, 3)
            Dense(3, 1)
        }
        model[0].freeze()
        let before = model.state.map(\.tensor)
        let gradients = gradient(at: model) { model in model(Tensor.ones([4, 2])).sum() }
        #expect(gradients.paths == ["1.weight", "1.bias"])
        SGD(learningRate: 0.1).update(model, along: gradients)
        let after = model.state.map(\.tensor)
        #expect(before[0] == after[0])
        #expect(before[2] != after[2])
    }

    @Test("a value held elsewhere is not changed by a step")
    func values() {
        let parameter = Parameter(Tensor([1.0, 2.0]))
        let held = parameter.value
        Adam(learningRate: 0.1).update(parameter, along: Tensor([1.0, 1.0]))
        #expect(held == Tensor([1.0, 2.0]))
        #expect(parameter.value != held)
    }

    @Test("gradients can be clipped by norm and by value")
    func clipping() {
        let model = Dense(2, 1)
        let gradients = gradient(at: model) { model in model(Tensor([[3, 4]])).sum() }
        #expect(abs(gradients.norm - 26.0.squareRoot()) < 1e-5)
        #expect(abs(gradients.clipped(norm: 1).norm - 1) < 1e-5)
        #expect(gradients.clipped(value: 2)["weight"]! == Tensor([[2, 2]]))
        #expect(gradients[model.weight]! == Tensor([[3, 4]]))
    }
}

private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1.0) { product, _ in product * base }
}
