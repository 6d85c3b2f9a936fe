import NeuralNetworks
import Tensors
import Testing

@Suite("Sequential")
struct SequentialTests {
    @Test("an error inside names the layer, what it expected and what the layer before gave")
    func located() {
        let model = Sequential {
            Dense(8, 16)
            ReLU()
            Reshape([4, 4])
            Flatten()
            Dense(128, 10)
        }
        expectFailure(
            "layer 4 (Dense): the input has 16 features, expected 128; write Dense(16, 10); "
                + "the output of layer 3 (Flatten) is [32, 16]"
        ) { _ = model(Tensor.zeros([32, 8])) }
        expectFailure(
            "layer 4 (Dense): the input has 16 features, expected 128; write Dense(16, 10); "
                + "the output of layer 3 (Flatten) is [16]"
        ) { _ = model.outputShape(input: [8]) }
    }

    @Test("a ReLU before a max pooling gives what it gives behind it, bit for bit, and errors name the pooling")
    func rectifiedPooling() {
        let source = RandomSource(seed: 2)
        let convolution = Conv2D(3, 5, kernelSize: 3, random: source)
        let (relu, pool) = (ReLU(), MaxPool2D(2))
        let model = Sequential(layers: [convolution, relu, pool])
        var numbers = Tensor.randomNormal([4, 3, 9, 8], using: source).toFloats()
        numbers[7] = .nan
        for x in [Tensor(numbers, shape: [4, 3, 9, 8]), Tensor.randomNormal([4, 3, 9, 8], using: source)] {
            let factors = Tensor.randomNormal(model(x).shape, using: source)
            func results(_ output: @escaping (Tensor) -> Tensor) -> [[UInt32]] {
                [output(x), gradient(at: x) { (output($0) * factors).sum() }].map { $0.toFloats().map(\.bitPattern) }
            }
            #expect(results { model($0) } == results { pool(relu(convolution($0))) })
        }
        expectFailure(
            "layer 2 (MaxPool2D): the image 1×1 (shape [4, 5, 1, 1]) is smaller than the window 2×2; take a smaller window or "
                + "fewer pooling layers; the output of layer 1 (ReLU) is [4, 5, 1, 1]"
        ) { _ = model(Tensor.zeros([4, 3, 3, 3])) }
    }

    @Test("an error in an inner model says the whole way")
    func nested() {
        let model = Sequential {
            Dense(8, 8)
            Residual {
                Dense(8, 4)
                Dense(5, 8)
            }
        }
        expectFailure(
            "layer 1 (Residual), layer 1 (Dense): the input has 4 features, expected 5; write Dense(4, 8); "
                + "the output of layer 0 (Dense) is [2, 4]"
        ) { _ = model(Tensor.zeros([2, 8])) }
    }

    @Test("an error of an operation in a layer of one's own is located too")
    func operation() {
        let model = Sequential { Lambda { x in matmul(x, Tensor.zeros([3, 3])) } }
        expectFailure(
            "layer 0 (Lambda): matmul: inner dimensions differ: [2, 8] x [3, 3] (8 and 3); the input of the model is [2, 8]"
        ) { _ = model(Tensor.zeros([2, 8])) }
    }

    @Test("layers are built with if and for")
    func builder() {
        let withDropout = true
        let model = Sequential {
            Dense(8, 4)
            for _ in 0..<3 { Dense(4, 4, activation: .relu) }
            if withDropout { Dropout(0.1) }
            Dense(4, 2)
        }
        #expect(model.count == 6)
        #expect(model.outputShape(input: [8]) == [2])
        #expect(model.parameterCount == 9 * 4 + 3 * 20 + 10)
        #expect(model.parameters.map(\.path).suffix(2) == ["5.weight", "5.bias"])
    }

    @Test("the summary lists shapes, parameters and costs without running the model")
    func summary() {
        let model = Sequential {
            Conv2D(1, 8, kernelSize: 3, padding: 1)
            BatchNorm(8)
            ReLU()
            MaxPool2D(2)
            Flatten()
            Dense(128, 10)
        }
        #expect(
            model.summary(input: [1, 8, 8]).description == """
                layer                                      output     parameters   MACs
                -----------------------------------------------------------------------
                input                                      [1, 8, 8]
                0 Conv2D(1, 8, kernelSize: 3, padding: 1)  [8, 8, 8]          80  4,608
                1 BatchNorm(8)                             [8, 8, 8]          16    512
                2 ReLU                                     [8, 8, 8]
                3 MaxPool2D(2)                             [8, 4, 4]
                4 Flatten                                  [128]
                5 Dense(128, 10)                           [10]            1,290  1,280
                -----------------------------------------------------------------------
                parameters: 1,386, MACs: 6,400, memory of the parameters: 5.4 KiB
                weights start from: kaimingUniform
                """)
    }

    @Test("a copy has parameters of its own")
    func copy() {
        let model = Sequential {
            Dense(2, 2)
            BatchNorm(2)
        }
        let copy = model.copy()
        model.parameter(at: "0.weight")?.value = Tensor.zeros([2, 2])
        #expect(copy.parameter(at: "0.weight")!.value.norm().scalar > 0)
        #expect(copy.state.map(\.path) == model.state.map(\.path))
    }
}
