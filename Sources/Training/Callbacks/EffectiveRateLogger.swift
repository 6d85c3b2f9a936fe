import NeuralNetworks
import Tensors

/// Keeps the mean rate that each parameter really has, step by step: η/√(G + ε) of Adagrad, for example.
///
///     let optimizer = Adagrad(learningRate: 0.1)
///     let rates = EffectiveRateLogger(optimizer, model)
///     model.fit(…, optimizer: optimizer, callbacks: [rates])
///     rates.plot()
public final class EffectiveRateLogger: Callback {
    /// The paths of the parameters.
    public let names: [String]
    /// The mean rate of every parameter after every step, a list for each name.
    public private(set) var rates: [[Double]]

    private let optimizer: any StatefulOptimizer
    private let parameters: [Parameter]

    /// A logger of what an optimizer does to the parameters of a model.
    public init(_ optimizer: any StatefulOptimizer, _ model: any Layer) {
        self.optimizer = optimizer
        let entries = model.parameters.filter(\.isTrainable)
        names = entries.map(\.path)
        parameters = entries.map(\.parameter)
        rates = entries.map { _ in [] }
    }

    public func handle(_ event: TrainingEvent) {
        switch event {
        case .fitBegan: rates = rates.map { _ in [] }
        case .batchEnded:
            withoutGradient {
                for (index, parameter) in parameters.enumerated() {
                    let rate = optimizer.effectiveLearningRate(of: parameter)
                    rates[index].append(rate?.mean().scalar ?? optimizer.learningRate)
                }
            }
        case .epochBegan, .epochEnded, .fitEnded: break
        }
    }
}

extension EffectiveRateLogger: CustomStringConvertible {
    public var description: String {
        "EffectiveRateLogger of \(names.count) parameters over \(rates.first?.count ?? 0) steps"
    }
}
