import NeuralNetworks
import Tensors
import Testing

/// What all optimizers of the library have in common: groups, clipping, state.
@Suite("What optimizers have in common")
struct StatefulOptimizerTests {
    private func model() -> Sequential {
        let random = RandomSource(seed: 4)
        return Sequential {
            Dense(2, 3, activation: .tanh, random: random)
            Dense(3, 1, random: random)
        }
    }

    private func gradients(_ model: Sequential) -> Gradients {
        gradient(at: model) { model in model(Tensor([[1, 2], [-1, 0.5]])).square().sum() }
    }

    static let all: [@Sendable () -> any StatefulOptimizer] = [
        { SGD(learningRate: 0.1, momentum: 0.9) }, { Momentum(learningRate: 0.1) }, { Adagrad(learningRate: 0.1) },
        { RMSProp(learningRate: 0.1) }, { Adam(learningRate: 0.1) }, { AdamW(learningRate: 0.1) }, { Adadelta() },
        { Adamax() }, { NAdam() }, { RAdam() }, { Lion() }, { Rprop() },
    ]

    @Test("go on from a restored state as if they had never stopped", arguments: all.indices)
    func restore(index: Int) {
        let (through, stopped) = (model(), model())
        let (first, second, third) = (Self.all[index](), Self.all[index](), Self.all[index]())
        for _ in 0..<3 {
            first.update(through, along: gradients(through))
            second.update(stopped, along: gradients(stopped))
        }
        third.restore(second.state, step: second.step, of: stopped)
        for _ in 0..<3 {
            first.update(through, along: gradients(through))
            third.update(stopped, along: gradients(stopped))
        }
        #expect(through.state.map(\.tensor) == stopped.state.map(\.tensor), "\(first.name)")
        #expect(first.step == 6 && third.step == 6)
    }

    @Test("names its state and its rates by path", arguments: all.indices)
    func state(index: Int) {
        let model = model()
        let optimizer = Self.all[index]()
        #expect(optimizer.state.isEmpty)
        optimizer.update(model, along: gradients(model))
        let paths = Set(model.parameters.map(\.path))
        #expect(Set(optimizer.state.keys) == paths)
        #expect(
            optimizer.state(of: model.parameter(at: "0.bias")!).keys.sorted()
                == optimizer.state["0.bias"]?.keys.sorted())
        #expect(Set(optimizer.effectiveLearningRate.keys) == paths)
        for (path, rate) in optimizer.effectiveLearningRate {
            #expect(rate.shape == model.parameter(at: path)?.shape && rate.isFinite)
        }
    }

    @Test("a group has a rate and a decay of its own")
    func groups() {
        let model = model()
        let before = Dictionary(uniqueKeysWithValues: model.parameters.map { ($0.path, $0.tensor) })
        let optimizer = SGD(
            learningRate: 0.1,
            groups: [
                ParameterGroup("0.weight", learningRate: 0), ParameterGroup("*.bias", rateFactor: 0.5, weightDecay: 1),
            ])
        let gradients = gradients(model)
        optimizer.update(model, along: gradients)
        #expect(model.parameter(at: "0.weight")!.value == before["0.weight"]!)
        #expect(model.parameter(at: "1.weight")!.value.allClose(before["1.weight"]! - gradients["1.weight"]! * 0.1))
        let bias = before["0.bias"]! * (1 - 0.05) - gradients["0.bias"]! * 0.05
        #expect(model.parameter(at: "0.bias")!.value.allClose(bias))
        #expect(optimizer.effectiveLearningRate["0.bias"]! == Tensor.full([3], value: 0.05))
    }

    @Test("a group begins at a dot, and a star stands for anything")
    func paths() {
        #expect(ParameterGroup("0").contains("0.weight"))
        #expect(!ParameterGroup("0").contains("01.weight"))
        #expect(ParameterGroup("*.bias").contains("3.inner.bias"))
        #expect(!ParameterGroup("*.bias").contains("3.bias.scale"))
        #expect(ParameterGroup("1.*.weight*").contains("1.inner.2.weight"))
        #expect(ParameterGroup("*").contains("anything"))
    }

    @Test("a group that fits no parameter is an error that names the paths")
    func unknownGroup() {
        expectFailure(
            "ParameterGroup: no parameter has a path like 'encoder'; the paths are 0.weight, 0.bias, 1.weight, 1.bias"
        ) {
            let model = model()
            SGD(learningRate: 0.1, groups: [ParameterGroup("encoder")]).update(model, along: gradients(model))
        }
    }

    @Test("gradients are clipped by value, then by norm")
    func clipping() {
        let model = model()
        let before = model.parameters.map(\.tensor)
        let gradients = gradients(model)
        let optimizer = SGD(learningRate: 1, clipNorm: 0.1, clipValue: 0.5)
        optimizer.update(model, along: gradients)
        let expected = gradients.clipped(value: 0.5).clipped(norm: 0.1)
        for (index, entry) in model.parameters.enumerated() {
            #expect(entry.tensor.allClose(before[index] - expected.tensors[index], tolerance: 1e-6))
        }
        #expect(optimizer.name == "SGD(learningRate: 1, clipNorm: 0.1, clipValue: 0.5)")
    }

    @Test("the rate is a number, a schedule or a function of the step, and can be set")
    func rates() {
        let parameter = Parameter(Tensor([1.0]))
        let optimizer = Adam(learningRate: { 0.1 / Double($0 + 1) })
        #expect(optimizer.learningRate == 0.1)
        optimizer.beginStep()
        optimizer.update(parameter, along: Tensor([1.0]))
        optimizer.endStep()
        #expect(optimizer.learningRate == 0.05)
        optimizer.learningRate = 0.3
        #expect(optimizer.learningRate == 0.3)
        #expect(
            AdamW(learningRate: .constant(0.2), convention: .keras).name
                == "AdamW(learningRate: .constant(0.2), weightDecay: 0.01, convention: .keras)")
    }

    @Test("a schedule that throws says so")
    func throwing() {
        struct Refusal: Error, CustomStringConvertible { let description = "no rate today" }
        expectFailure("Schedule: no rate today") { _ = SGD(learningRate: { _ in throw Refusal() }) }
    }
}
