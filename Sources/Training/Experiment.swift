import Datasets
import NeuralNetworks
import Tensors

/// The six parts of a training in one value: data, architecture, loss, optimizer, hyperparameters and metrics.
///
/// Each part can be exchanged by itself, and the rest stays what it is:
///
///     var experiment = Experiment(
///         data: train, validation: validation, model: MLP(4, 16, 3), loss: .crossEntropy,
///         optimizer: Adam(learningRate: 0.01), epochs: 20, metrics: [.accuracy])
///     experiment.describe()
///     experiment.run()
///     experiment.optimizer = SGD(learningRate: 0.1)
public struct Experiment {
    /// The examples to learn from.
    public var data: Dataset
    /// The examples to judge each epoch by; nil for none.
    public var validation: Dataset?
    /// The architecture, with its parameters.
    public var model: any Layer
    /// What is made small.
    public var loss: any Loss
    /// How the parameters are changed.
    public var optimizer: any Optimizer
    /// How often all examples are gone through.
    public var epochs: Int
    /// The examples of a step.
    public var batchSize: Int
    /// What to tell beside the loss.
    public var metrics: [any Metric]

    /// An experiment from its parts.
    public init(
        data: Dataset, validation: Dataset? = nil, model: any Layer, loss: any Loss, optimizer: any Optimizer,
        epochs: Int = 10, batchSize: Int = 32, metrics: [any Metric] = []
    ) {
        self.data = data
        self.validation = validation
        self.model = model
        self.loss = loss
        self.optimizer = optimizer
        self.epochs = epochs
        self.batchSize = batchSize
        self.metrics = metrics
    }

    /// Prints the six parts as a table.
    public func describe() { Narration.say(description) }

    /// Trains the model, as `fit` does.
    @discardableResult
    public func run() -> History {
        model.fit(
            data, validation: validation, loss: loss, optimizer: optimizer, epochs: epochs, batchSize: batchSize,
            metrics: metrics)
    }

    /// The judgement of the model on other examples, by the loss and the metrics of the experiment.
    public func evaluate(_ test: Dataset) -> EvaluationReport { model.evaluate(test, loss: loss, metrics: metrics) }
}

extension Experiment: CustomStringConvertible, Tabulated {
    /// The table that `describe` prints.
    public var description: String { tabulation.text }

    package var tabulation: Tabulation {
        var table = TextTable([.left, .left])
        table.add(["part", "here"])
        table.addRule()
        table.add([
            "data",
            [examples(data), validation.map { "validated by \($0.count)" }].compactMap(\.self).joined(separator: ", "),
        ])
        table.add(["architecture", "\(model.name), \(model.parameterCount) parameters"])
        table.add(["loss", loss.name])
        table.add(["optimizer", optimizer.name])
        table.add(["hyperparameters", "\(epochs) epochs, batches of \(batchSize)"])
        table.add(["metrics", metrics.isEmpty ? "none" : metrics.map(\.name).joined(separator: ", ")])
        return Tabulation(table)
    }

    private func examples(_ data: Dataset) -> String {
        let shape = data.features.shape.dropFirst().map(String.init).joined(separator: "×")
        let labels = data.isClassification ? ", \(data.classCount) classes" : ""
        return "\(data.name): \(data.count) examples\(shape.isEmpty ? "" : " of \(shape)")\(labels)"
    }
}
