import NeuralNetworks
import Tensors

/// Keeps how large the update of each weight is beside the weight itself: sd(Δw) / sd(w), step by step.
///
///     let ratios = UpdateRatioLogger(model)
///     model.fit(…, callbacks: [ratios])
///     ratios.plot()
///
/// About 10⁻³ is usual for a healthy training (Karpathy). Biases and the parameters of norms, which often start at zero,
/// are left out.
public final class UpdateRatioLogger: Callback {
    /// The paths of the weights.
    public let names: [String]
    /// The ratio of every weight at every recorded step, a list for each name.
    public private(set) var ratios: [[Double]]
    /// The steps that were recorded.
    public private(set) var steps: [Int] = []

    private let weights: [Parameter]
    private let every: Int
    private var before: [Tensor] = []

    /// A logger of the weights of a model that records every so many steps.
    public init(_ model: any Layer, every: Int = 1) {
        let entries = model.parameters.filter { $0.parameter.role == .weight && $0.parameter.count > 1 }
        names = entries.map(\.path)
        weights = entries.map(\.parameter)
        ratios = entries.map { _ in [] }
        self.every = max(every, 1)
    }

    public func handle(_ event: TrainingEvent) {
        switch event {
        case .fitBegan:
            ratios = ratios.map { _ in [] }
            steps = []
            before = weights.map(\.value)
        case .batchEnded(let batch):
            if batch.step % every == 0 { record(step: batch.step) }
            // What the next recorded step starts from.
            if (batch.step + 1) % every == 0 { before = weights.map(\.value) }
        case .epochBegan, .epochEnded, .fitEnded: break
        }
    }

    private func record(step: Int) {
        guard before.count == weights.count else { return }
        steps.append(step)
        withoutGradient {
            for (index, weight) in weights.enumerated() {
                let change = (weight.value - before[index]).standardDeviation().scalar
                ratios[index].append(change / weight.value.standardDeviation().scalar)
            }
        }
    }
}

extension UpdateRatioLogger: CustomStringConvertible {
    public var description: String {
        "UpdateRatioLogger of \(names.count) weights over \(steps.count) steps"
    }
}
