import Datasets
import NeuralNetworks
import Tensors
import Testing
import Training

@Suite("An experiment")
struct ExperimentTests {
    @Test("is a table of its six parts")
    func description() {
        let experiment = Experiment(
            data: .iris().prefix(120), validation: .iris().prefix(30), model: MLP(4, 8, 3), loss: .crossEntropy,
            optimizer: Adam(learningRate: 0.01), epochs: 3, batchSize: 16, metrics: [.accuracy, .f1])
        #expect(
            experiment.description
                == """
                part             here
                --------------------------------------------------------------------
                data             iris: 120 examples of 4, 3 classes, validated by 30
                architecture     MLP, 67 parameters
                loss             crossEntropy
                optimizer        Adam(learningRate: 0.01)
                hyperparameters  3 epochs, batches of 16
                metrics          accuracy, F1
                """)
    }

    @Test("trains as fit does, and each part can be exchanged")
    func run() {
        let data = Dataset.iris().standardized()
        var experiment = Experiment(
            data: data, model: MLP(4, 8, 3), loss: .crossEntropy, optimizer: SGD(learningRate: 0.1), epochs: 2,
            metrics: [.accuracy])
        seed(3)
        let copy = experiment.model.copy()
        seed(4)
        let history = experiment.run()
        seed(4)
        let other = copy.fit(
            data, loss: .crossEntropy, optimizer: SGD(learningRate: 0.1), epochs: 2, metrics: [.accuracy])
        #expect(history.epochs.map(\.trainLoss) == other.epochs.map(\.trainLoss))
        experiment.optimizer = Adam(learningRate: 0.05)
        experiment.epochs = 20
        #expect(experiment.run().epochs.count == 20)
        #expect(experiment.evaluate(data).accuracy > 0.9)
    }
}
