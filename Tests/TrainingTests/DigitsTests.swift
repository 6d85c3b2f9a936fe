import Datasets
import NeuralNetworks
import Tensors
import Testing
import Training

@Suite("Digits, end to end")
struct DigitsTests {
    @Test("a small convolutional net reads at least 97 of 100 digits it has never seen")
    func convolutionalNet() throws {
        let random = RandomSource(seed: 7)
        let digits = Dataset.digits()
        let order = random.permutation(digits.count)
        let train = digits.selecting(Array(order[0..<1400]))
        let test = digits.selecting(Array(order[1400...]))
        let model = Sequential {
            Conv2D(1, 8, kernelSize: 3, padding: 1, random: random)
            BatchNorm(8)
            ReLU()
            MaxPool2D(2)
            Flatten()
            Dense(128, 10, random: random)
        }
        let history = model.fit(
            train, validation: test, loss: .crossEntropy, optimizer: Adam(learningRate: 0.01), epochs: 25,
            batchSize: 32, metrics: [.accuracy], random: random)
        let report = model.evaluate(test)
        #expect(report.accuracy >= 0.97)
        #expect(history.seconds < 10)
        let diagnosis = diagnose(history)
        #expect(diagnosis.findings == [.fine])
        let losses = history.validationLosses
        let best = try #require(losses.indices.min { losses[$0] < losses[$1] })
        #expect(diagnosis.sentences[0].hasPrefix("The losses fell to "))
        #expect(diagnosis.sentences[0].contains("; its least was ") == (best < losses.count - 1))
        #expect(best == losses.count - 1 || diagnosis.sentences[0].hasSuffix(" at epoch \(best + 1)."))
    }
}
