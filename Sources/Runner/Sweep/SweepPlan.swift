import JSON

/// Which trials a sweep has: an assignment of values to its parameters for each.
public enum SweepSampling: Sendable, Equatable {
    /// Every combination.
    case grid
    /// So many independent draws.
    case random(Int)
    /// So many draws that fill each dimension evenly (McKay, Beckman and Conover 1979).
    case latinHypercube(Int)
}

public struct SweepPlan: Sendable, Equatable {
    /// Why there is no such plan.
    public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
        public var description: String
    }

    public typealias Trial = JSONObject
    public typealias Assignment = [(name: String, value: String)]

    public static let limit = 1_000_000

    /// All trials. Dimensions with lists of values are crossed with each other under `grid`; under the others each trial
    /// draws from all of them. What stands in `repeated`, such as seeds, is crossed with every trial.
    public static func trials(
        _ dimensions: [SweepDimension], sampling: SweepSampling, repeated: [SweepDimension] = [], seed: Int = 0
    ) throws(Failure) -> [JSONObject] {
        let names = (dimensions + repeated).map(\.name)
        for (index, name) in names.enumerated() where names[..<index].contains(name) {
            throw Failure(description: "the parameter '\(name)' is given twice")
        }
        let drawn: [Assignment]
        switch sampling {
        case .grid: drawn = try grid(dimensions)
        case .random(let count):
            var generator = SplitMixGenerator(seed: seed)
            drawn = try counted(count).map { _ in
                dimensions.map { ($0.name, $0.value(at: generator.unit())) }
            }
        case .latinHypercube(let count): drawn = latinHypercube(dimensions, try counted(count).count, seed: seed)
        }
        let repeats = try grid(repeated)
        guard drawn.count * repeats.count <= limit else {
            throw Failure(description: "\(drawn.count) x \(repeats.count) trials are too many")
        }
        return drawn.flatMap { trial in
            repeats.map { more in JSONObject((trial + more).map { (key: $0.name, value: .string($0.value)) }) }
        }
    }

    /// The parameters of trials as they are given to a notebook, for those that differ from each other in a value. What
    /// is in `others` goes along.
    public static func given(_ trials: [Trial], with others: [GivenParameter]) -> [[GivenParameter]] {
        var seen: Set<String> = []
        return trials.compactMap { trial in
            let new = trial.members.filter { seen.insert("\($0.key)=\($0.value)").inserted }
            guard !new.isEmpty || seen.isEmpty && trial.isEmpty else { return nil }
            let own = trial.members.map {
                GivenParameter(name: $0.key, value: .text($0.value.string ?? $0.value.text()))
            }
            return others.filter { trial[$0.name] == nil } + own
        }
    }

    private static func counted(_ count: Int) throws(Failure) -> Range<Int> {
        guard (1...limit).contains(count) else { throw Failure(description: "\(count) is no number of trials") }
        return 0..<count
    }

    /// The last dimension changes fastest.
    private static func grid(_ dimensions: [SweepDimension]) throws(Failure) -> [Assignment] {
        var trials: [Assignment] = [[]]
        for dimension in dimensions {
            guard let list = dimension.list else {
                throw Failure(
                    description: "'\(dimension.name)' is drawn from a range; say how often with --random or --latin")
            }
            guard trials.count * list.count <= limit else { throw Failure(description: "the grid is too large") }
            trials = trials.flatMap { trial in list.map { trial + [(dimension.name, $0)] } }
        }
        return trials
    }

    private static func latinHypercube(_ dimensions: [SweepDimension], _ count: Int, seed: Int) -> [Assignment] {
        var generator = SplitMixGenerator(seed: seed)
        var trials = [Assignment](repeating: [], count: count)
        for dimension in dimensions {
            let strata = Array(0..<count).shuffled(using: &generator)
            for index in trials.indices {
                let place = (Double(strata[index]) + generator.unit()) / Double(count)
                trials[index].append((dimension.name, dimension.value(at: place)))
            }
        }
        return trials
    }
}
