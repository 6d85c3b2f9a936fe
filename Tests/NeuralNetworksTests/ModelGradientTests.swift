import NeuralNetworks
import Tensors
import TestSupport
import Testing

@Suite("Gradients of a model")
struct ModelGradientTests {
    @Test("value and gradients come together, by path and by parameter")
    func values() {
        let model = Dense(2, 1)
        model.weight.value = Tensor([[1, 2]])
        let (value, gradients) = valueWithGradient(at: model) { model in (model(Tensor([[3, 4]])) * 2).sum() }
        #expect(value.scalar == 22)
        #expect(gradients["weight"] == Tensor([[6, 8]]))
        #expect(gradients[model.bias!] == Tensor([2.0]))
        #expect(gradients.paths == ["weight", "bias"])
        #expect(gradients["elsewhere"] == nil)
        #expect(!value.isTracked)
        #expect(!model.weight.value.isTracked)
    }

    @Test("the model is in training mode inside and as before outside")
    func mode() {
        let model = Sequential {
            Dense(2, 2)
            Dropout(0.5)
        }
        _ = gradient(at: model) { model in
            #expect(model.isTraining)
            return model(Tensor.ones([1, 2])).sum()
        }
        #expect(!model.isTraining)
    }

    @Test("an error leaves the parameters as they were")
    func errors() {
        struct Halt: Error {}
        let model = Dense(2, 2)
        #expect(throws: Halt.self) { _ = try gradient(at: model) { _ in throw Halt() } }
        #expect(!model.weight.value.isTracked)
        #expect(model(Tensor.ones([1, 2])).isFinite)
    }

    @Test("a parameter that takes no part has the gradient zero, a shared one the sum")
    func sharing() {
        struct Twice: Layer {
            let inner = Dense(2, 2, bias: false)
            let unused = Dense(2, 2, bias: false)
            func callAsFunction(_ x: Tensor) -> Tensor { inner(inner(x)) }
        }
        let model = Twice()
        model.inner.weight.value = Tensor([[2, 0], [0, 2]])
        let gradients = gradient(at: model) { model in model(Tensor([[1, 1]])).sum() }
        #expect(gradients["unused.weight"] == Tensor.zeros([2, 2]))
        // y = W W x: dy/dW = g (W x)ᵀ + (Wᵀ g) xᵀ = [[2, 2], [2, 2]] + [[2, 2], [2, 2]]
        #expect(gradients["inner.weight"] == Tensor([[4, 4], [4, 4]]))
    }

    @Test("steps leave nothing behind")
    func memory() {
        let model = Sequential {
            Dense(128, 128, activation: .tanh)
            BatchNorm(128)
            Dense(128, 128, activation: .softmax)
            Dense(128, 128, activation: .sigmoid)
        }
        let x = Tensor.randomNormal([512, 128])
        let optimizer = Adam()
        func step() {
            optimizer.update(model, along: gradient(at: model) { model in model(x).logSoftmax().exp().sqrt().sum() })
        }
        for _ in 0..<5 { step() }
        let before = liveTensorBytes
        for _ in 0..<40 { step() }
        // One activation left behind a step would be 10 MB; other suites' tensors, counted as well, are far fewer.
        #expect(liveTensorBytes < before + 5_000_000)
    }
}

@Suite("Steps written by hand", .sameKernels)
struct HandWrittenStepTests {
    private func paths(_ model: some Layer) -> [String] {
        gradient(at: model) { $0(Tensor.ones([2, 3])).sum() }.paths
    }

    @Test("the paths of gradients follow the model they are taken of, whichever came before")
    func paths() {
        let random = RandomSource(seed: 1)
        let layers: [any Layer] = [Dense(3, 4, random: random), Dense(4, 1, random: random)]
        let flat = Sequential(layers: layers)
        let nested = Sequential(layers: [Sequential(layers: layers)])
        for _ in 0..<2 {
            #expect(paths(flat) == ["0.weight", "0.bias", "1.weight", "1.bias"])
            #expect(paths(nested) == ["0.0.weight", "0.0.bias", "0.1.weight", "0.1.bias"])
        }
    }

    @Test("a parameter frozen between steps has no gradient in the next")
    func freezing() {
        let random = RandomSource(seed: 1)
        let (first, second) = (Dense(3, 4, random: random), Dense(4, 1, random: random))
        let model = Sequential(layers: [first, second])
        let optimizer = SGD(learningRate: 0.1)
        for isFrozen in [false, true, false] {
            isFrozen ? first.freeze() : first.unfreeze()
            let before = first.weight.value.toArray()
            let gradients = gradient(at: model) { $0(Tensor.ones([2, 3])).sum() }
            optimizer.update(model, along: gradients)
            #expect(gradients.count == (isFrozen ? 2 : 4))
            let isSame = first.weight.value.toArray() == before
            #expect(isSame == isFrozen)
        }
    }
}
