import Tensors

/// Keeps the learning rate of every step, to look at a schedule as it was followed.
///
///     let rates = LearningRateLogger()
///     model.fit(…, optimizer: SGD(learningRate: .cosine(0.1, steps: 500)), callbacks: [rates])
///     plot(rates.rates)
public final class LearningRateLogger: Callback {
    /// The rate of every step of the last fit.
    public private(set) var rates: [Double] = []

    /// A logger that has seen nothing yet.
    public init() {}

    public func handle(_ event: TrainingEvent) {
        switch event {
        case .fitBegan: rates = []
        case .batchEnded(let batch): rates.append(batch.learningRate)
        case .epochBegan, .epochEnded, .fitEnded: break
        }
    }
}

extension LearningRateLogger: ResumableCallback {
    public var memory: CallbackMemory { CallbackMemory(tensors: ["rates": Tensor(rates, dtype: .float64)]) }

    public func resume(from memory: CallbackMemory, of run: TrainingRun, history: History) {
        rates = memory.tensors["rates"]?.toArray() ?? []
    }
}

extension LearningRateLogger: CustomStringConvertible {
    public var description: String {
        "LearningRateLogger of \(rates.count) steps"
    }
}
