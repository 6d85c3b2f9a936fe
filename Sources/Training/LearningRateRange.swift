import Datasets
import Glibc
import NeuralNetworks
import Tensors

/// The loss over learning rates that grow from step to step (Smith 2017): where it falls fastest is a good rate.
public struct LearningRateRange: Sendable {
    /// The learning rates tried, growing by the same factor from step to step.
    public let rates: [Double]
    /// The loss before the step with each rate.
    public let losses: [Double]
    /// The losses without their noise: an exponential mean that is corrected for its start.
    public let smoothedLosses: [Double]
    /// The rate at which the loss grew beyond measure and the test was ended; nil if it never did.
    public let divergedAt: Double?

    /// The rate with the least smoothed loss; a step larger than this no longer helps.
    public var rateOfLeastLoss: Double? {
        smoothedLosses.indices.min { smoothedLosses[$0] < smoothedLosses[$1] }.map { rates[$0] }
    }

    /// A good rate to begin with: the middle of the longest valley, the longest subsequence in which the
    /// smoothed loss only falls, as fastai's `valley` has it. Nil if the loss never falls.
    public var suggestion: Double? {
        let losses = smoothedLosses
        // The length of the longest fall that ends at each place.
        var lengths = [Int](repeating: 1, count: losses.count)
        var end = 0
        for place in losses.indices.dropFirst() {
            for before in 0..<place where losses[place] < losses[before] {
                lengths[place] = max(lengths[place], lengths[before] + 1)
            }
            if lengths[place] > lengths[end] { end = place }
        }
        guard end > 0, lengths[end] > 2 else { return nil }
        let start = max(0, end - lengths[end])
        return rates[start + (end - start) / 2]
    }
}

extension LearningRateRange: CustomStringConvertible {
    public var description: String {
        guard let first = rates.first, let last = rates.last else { return "no rate was tried" }
        let advice =
            suggestion.map { "a good one is \(NumberText.significant($0, 2))" }
            ?? "the loss falls nowhere: look at the data and the model"
        let least = rateOfLeastLoss.map { ", the loss is least at \(NumberText.significant($0, 2))" } ?? ""
        let end = divergedAt.map { " and grows beyond measure at \(NumberText.significant($0, 2))" } ?? ""
        return "\(rates.count) rates from \(NumberText.significant(first, 2)) to \(NumberText.significant(last, 2)): "
            + advice + least + end
    }
}

extension Layer {
    /// Tries learning rates from tiny to huge, one step each, to see which are good. Afterwards model, optimizer and random
    /// stream are as they were.
    ///
    ///     let range = model.learningRateRange(train, loss: .crossEntropy, optimizer: Adam())
    ///     range.suggestion
    ///
    /// - Parameters:
    ///   - train: The examples to learn from.
    ///   - loss: What is made small.
    ///   - optimizer: The optimizer whose rate is looked for.
    ///   - from: The first rate.
    ///   - to: The last rate. The test ends before it when the smoothed loss is four times its least.
    ///   - steps: How many rates.
    ///   - batchSize: The examples of a step.
    ///   - random: The stream that the order is drawn from.
    /// - Returns: The loss at each rate, and the rate that it suggests.
    public func learningRateRange(
        _ train: Dataset, loss: any Loss, optimizer: any StatefulOptimizer, from: Double = 1e-6, to: Double = 10,
        steps: Int = 100, batchSize: Int = 32, random: RandomSource = .ambient
    ) -> LearningRateRange {
        guard from > 0, to > from, to.isFinite, steps >= 2, train.count > 0 else {
            fail(
                .invalidArgument(
                    operation: "learningRateRange",
                    reason:
                        "\(steps) rates from \(from) to \(to) on \(train.count) examples; take rates that grow from "
                        + "more than 0, at least 2 of them"))
            return LearningRateRange(rates: [], losses: [], smoothedLosses: [], divergedAt: nil)
        }
        let streams = FitState.streams(random, self)
        var before = FitState()
        before.add(self)
        before.add(optimizer, of: self)
        before.add(streams)
        let step = TrainingStep(self)
        let wasTraining = step.isTraining
        step.isTraining = true
        defer {
            step.isTraining = wasTraining
            before.restore(self)
            before.restore(optimizer, of: self)
            before.restore(streams)
        }
        var (rates, losses, smoothed): ([Double], [Double], [Double]) = ([], [], [])
        var (mean, least, divergedAt) = (0.0, Double.infinity, Double?.none)
        var batches = train.batches(of: batchSize, shuffled: true, using: random).makeIterator()
        for index in 0..<steps {
            let rate = from * pow(to / from, Double(index) / Double(steps - 1))
            optimizer.learningRate = rate
            var next = batches.next()
            if next == nil {
                batches = train.batches(of: batchSize, shuffled: true, using: random).makeIterator()
                next = batches.next()
            }
            guard let (features, labels) = next else { break }
            let (value, gradients) = step.valueWithGradient { loss(self(features), labels) }
            if FailureChannel.hasError { break }
            let size = value.scalar
            guard size.isFinite else {
                divergedAt = rate
                break
            }
            mean = 0.9 * mean + 0.1 * size
            let current = mean / (1 - pow(0.9, Double(index + 1)))
            rates.append(rate)
            losses.append(size)
            smoothed.append(current)
            least = min(least, current)
            if index > steps / 10, current > 4 * least {
                divergedAt = rate
                break
            }
            optimizer.update(along: gradients)
        }
        return LearningRateRange(rates: rates, losses: losses, smoothedLosses: smoothed, divergedAt: divergedAt)
    }
}
