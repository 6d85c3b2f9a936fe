import Tensors

// Samplers: how often each example comes in a shuffled epoch.

extension Dataset {
    /// The same examples, drawn for shuffled batches with replacement, each with a probability in proportion to its weight.
    ///
    /// An epoch has as many examples as before; some come several times and some not at all. Batches that are not shuffled
    /// go through all examples once.
    public func weighted(by weights: [Double]) -> Dataset {
        let isUsable = weights.allSatisfy { $0 >= 0 && $0.isFinite } && weights.contains { $0 > 0 }
        guard weights.count == count, isUsable || count == 0 else {
            fail(
                .invalidArgument(
                    operation: "weighted",
                    reason: weights.count == count
                        ? "the weights must be finite, not negative and not all 0"
                        : "\(weights.count) weights for \(count) examples; give one each"))
            return self
        }
        var result = self
        result.weights = weights
        return result
    }

    /// The same examples, drawn for shuffled batches so that every class comes equally often.
    public func classBalanced() -> Dataset {
        guard isClassification else {
            fail(.invalidArgument(operation: "classBalanced", reason: "\(name) has no classes; use weighted(by:)"))
            return self
        }
        let counts = classCounts
        return weighted(by: labelIndices.map { counts.indices.contains($0) ? 1 / Double(counts[$0]) : 0 })
    }

    /// All examples, and those of smaller classes again and again until every class has as many as the largest.
    public func oversampled(using random: RandomSource = .ambient) -> Dataset {
        let groups = indicesByClass()
        let largest = groups.map(\.count).max() ?? 0
        var indices = Array(0..<count)
        for group in groups {
            var missing = largest - group.count
            while missing > 0 {
                let more = random.permutation(group.count).prefix(missing).map { group[$0] }
                indices += more
                missing -= more.count
            }
        }
        return selecting(indices)
    }

    /// The weight of each class that makes up for its size: N / (classes · count), for `classWeights:` of a loss.
    public var classWeights: [Double] {
        classCounts.map { $0 == 0 ? 0 : Double(count) / (Double(classCount) * Double($0)) }
    }

    /// The order of a shuffled epoch.
    func drawnOrder(using random: RandomSource) -> [Int] {
        guard let weights, count > 0 else { return random.permutation(count) }
        var sums: [Double] = []
        sums.reserveCapacity(weights.count)
        var sum = 0.0
        for weight in weights {
            sum += weight
            sums.append(sum)
        }
        return (0..<count).map { _ in
            let target = random.uniform() * sum
            var (low, high) = (0, sums.count - 1)
            while low < high {
                let middle = (low + high) / 2
                if sums[middle] > target { high = middle } else { low = middle + 1 }
            }
            return low
        }
    }
}
