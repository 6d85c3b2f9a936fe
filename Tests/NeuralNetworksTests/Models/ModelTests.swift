import NeuralNetworks
import Tensors
import Testing

@Suite("Ready models")
struct ModelTests {
    // The counts of torchvision, and of the paper's networks for CIFAR-10 with shortcuts of option A.
    @Test(
        "have the published parameter counts, without allocating",
        arguments: [
            (18, 11_689_512), (34, 21_797_672), (50, 25_557_032), (101, 44_549_160), (152, 60_192_808),
            (20, 269_722), (32, 464_154), (44, 658_586), (56, 853_018), (110, 1_727_962),
        ])
    func counts(depth: Int, count: Int) {
        let network = ResNet(depth: depth)
        #expect(network.parameterCount == count)
        let isLarge = network.parameters[0].parameter.shape[2] == 7
        let input = isLarge ? [3, 224, 224] : [3, 32, 32]
        #expect(network.outputShape(input: input) == [isLarge ? 1000 : 10])
        #expect(network.summary(input: input).parameterCount == count)
    }

    // fvcore counts 1.814, 3.664 and 4.089 billion without norms; ours count one for each number that a norm changes.
    @Test("cost what is published", arguments: [(18, 1.814), (34, 3.664), (50, 4.089)])
    func costs(depth: Int, billions: Double) {
        let macs = Double(ResNet(depth: depth).macs(input: [3, 224, 224])) / 1e9
        #expect(macs > billions && macs < billions * 1.01)
    }

    @Test("small residual networks run, train and copy")
    func runs() {
        let network = ResNet(depth: 8, classes: 3, channels: 1, random: RandomSource(seed: 1))
        let x = Tensor.randomNormal([2, 1, 8, 8], using: RandomSource(seed: 2))
        #expect(network(x).shape == [2, 3])
        let gradients = gradient(at: network) { crossEntropy(logits: $0(x), labels: Tensor([0, 2])) }
        #expect(gradients.count == network.parameters.count && gradients.isFinite)
        #expect(gradients.tensors.allSatisfy { $0.abs().max().scalar > 0 })
        let copy = network.copy()
        #expect(copy(x) == network(x))
        SGD(learningRate: 0.1).update(network, along: gradients)
        #expect(copy(x) != network(x))
    }

    @Test("their parameters have torchvision's names")
    func names() {
        let paths = ResNet(depth: 50).state.map(\.path)
        #expect(paths.contains("conv1.weight"))
        #expect(paths.contains("layer1.0.conv3.weight"))
        #expect(paths.contains("layer2.0.downsample.0.weight"))
        #expect(paths.contains("layer4.2.bn3.runningMean"))
        #expect(paths.contains("fc.bias"))
    }

    @Test("an unknown depth says which there are")
    func depth() {
        expectFailure(
            "ResNet(depth: 21): there is no such depth; take 18, 34, 50, 101 or 152 for large images, or 6n + 2 "
                + "(20, 32, 44, 56, 110) for small ones"
        ) { _ = ResNet(depth: 21) }
    }

    @Test("LeNet-5 has 61 706 parameters")
    func leNet() {
        let network = LeNet5()
        #expect(network.parameterCount == 61_706)
        #expect(network.outputShape(input: [1, 28, 28]) == [10])
        #expect(LeNet5(imageSize: 32).outputShape(input: [1, 32, 32]) == [10])
        #expect(network(Tensor.zeros([2, 1, 28, 28])).shape == [2, 10])
    }

    @Test("a perceptron has the sizes it is given")
    func perceptron() {
        #expect(MLP(64, 32, 10).parameterCount == 65 * 32 + 33 * 10)
        let network = MLP([4, 8, 8, 2], activation: .preLU, batchNorm: true, dropout: 0.2)
        #expect(network.parameterCount == 5 * 8 + 9 * 8 + 9 * 2 + 2 * 16 + 2)
        #expect(network(Tensor.zeros([3, 2, 2])).shape == [3, 2])
        let copy = network.copy()
        #expect(Set(copy.parameters.map(\.parameter)).isDisjoint(with: network.parameters.map(\.parameter)))
    }

    @Test("an ensemble averages probabilities, or counts votes")
    func ensemble() {
        let models: [any Layer] = [
            Lambda { _ in Tensor([[0, 2], [5, 0]]) }, Lambda { _ in Tensor([[1, 0], [5, 0]]) },
            Lambda { _ in Tensor([[0.5, 0], [0, 1]]) },
        ]
        let x = Tensor.zeros([2, 1])
        let shares: [[Double]] = [[2.0 / 3, 1.0 / 3], [2.0 / 3, 1.0 / 3]]
        #expect(Ensemble(models, vote: .hard)(x).allClose(Tensor(shares)))
        let probabilities: [Tensor] = models.map { $0(x).softmax(axis: 1) }
        let soft = stacked(probabilities).mean(axis: 0)
        #expect(Ensemble(models)(x).allClose(soft))
        #expect(Ensemble([Sequential(layers: [models[0], Softmax()])])(x).allClose(models[0](x).softmax(axis: 1)))
        let means: [[Double]] = [[0.5, 2.0 / 3], [10.0 / 3, 1.0 / 3]]
        #expect(Ensemble(models, vote: .mean)(x).allClose(Tensor(means)))
        #expect(Ensemble([MLP(2, 3), MLP(2, 3)]).parameterCount == 18)
    }

    @Test("know what a place of the output sees")
    func receptiveField() {
        let model = Sequential {
            Conv2D(1, 4, kernelSize: 3)
            ReLU()
            MaxPool2D(2)
            Conv2D(4, 4, kernelSize: (3, 5), dilation: (2, 1))
            Flatten()
            Dense(10, 2)
        }
        // 3, then 3 + 1, then 4 + 4·2 rows and 4 + 4·2 columns
        #expect(model.receptiveField.height == 12 && model.receptiveField.width == 12)
        #expect("\(model.receptiveField)" == "12×12 pixels of the input, every 2")
        // By hand for 50: 11 after the stem, 3·8, 8 + 3·16, 16 + 5·32 and 32 + 2·64 by the stages.
        #expect(ResNet(depth: 18).receptiveField.height == 435)
        #expect(ResNet(depth: 34).receptiveField.height == 899)
        #expect(ResNet(depth: 50).receptiveField.height == 427)
        #expect(ResNet(depth: 18).receptiveField.verticalStride == 32)
        let decoder = Sequential {
            Conv2D(1, 1, kernelSize: 3, stride: 2, padding: 1)
            Upsample(2)
        }
        #expect(decoder.receptiveField.height == 3 && decoder.receptiveField.verticalStride == 1)
    }
}
