import NeuralNetworks
import Plots
import Tensors

/// What optimizers made of a surface from the same start. A cell that ends with it shows the race.
public struct OptimizerRace: Sendable {
    /// The way of one optimizer.
    public struct Run: Sendable {
        /// The name of the optimizer.
        public let name: String
        /// The first coordinate before the first step and after each.
        public let x: [Double]
        /// The second coordinate before the first step and after each.
        public let y: [Double]
        /// The height at each of these places.
        public let heights: [Double]

        /// The height at the end.
        public var finalHeight: Double { heights.last ?? .nan }

        /// The steps until the height was first below a value; nil if it never was.
        public func steps(to height: Double) -> Int? { heights.firstIndex { $0 < height } }
    }

    /// The surface.
    public let surface: Surface
    /// The runs in the order of the optimizers.
    public let runs: [Run]

    /// The paths over the contours of the surface.
    public func plot(title: String = "") -> Figure {
        figure(steps: runs.map(\.x.count).max() ?? 0, title: title.isEmpty ? "Optimizers on \(surface.name)" : title)
    }

    /// The race in pictures: the paths after a share of the steps, more in each.
    public func filmstrip(frames: Int = 4, title: String = "") -> Figure {
        let total = max((runs.map(\.x.count).max() ?? 1) - 1, 0)
        let count = min(max(frames, 1), 6)
        let figures = (1...count).map { frame in
            let steps = total * frame / count
            return figure(steps: steps + 1, title: "after \(steps) steps")
        }
        return grid(
            columns: 2, title: title.isEmpty ? "Optimizers on \(surface.name)" : title, figures: figures)
    }

    /// The first so many places of every path.
    private func figure(steps count: Int, title: String) -> Figure {
        let steps = 80
        func place(_ index: Int, _ range: ClosedRange<Double>) -> Double {
            range.lowerBound + (range.upperBound - range.lowerBound) * Double(index) / Double(steps)
        }
        let width = steps + 1
        let x = Tensor((0..<width * width).map { place($0 % width, surface.x) }, dtype: .float64)
        let y = Tensor((0..<width * width).map { place($0 / width, surface.y) }, dtype: .float64)
        let heights = withoutGradient { surface(x, y) }.toArray()
        return optimizerRaceFigure(
            surface: (0..<width).map { Array(heights[$0 * width..<($0 + 1) * width]) }, xRange: surface.x,
            yRange: surface.y, names: runs.map(\.name), pathsX: runs.map { Array($0.x.prefix(count)) },
            pathsY: runs.map { Array($0.y.prefix(count)) },
            losses: runs.map { $0.heights.prefix(count).last ?? .nan }, title: title)
    }

    /// The height by step, a line for each optimizer.
    public func plotHeights(title: String = "") -> Figure {
        comparisonFigure(
            names: runs.map(\.name), values: runs.map { Array($0.heights.dropFirst()) }, metric: "height",
            title: title.isEmpty ? "Height on \(surface.name)" : title, xLabel: "step")
    }
}

extension OptimizerRace: CustomStringConvertible {
    public var description: String { plot().description }
}

/// Lets optimizers run down a surface from the same place.
///
///     optimizerRace(on: .rosenbrock, [SGD(learningRate: 0.001), Momentum(learningRate: 0.001), Adam(learningRate: 0.05)])
///
/// An optimizer that has a memory begins with what it has: give each race fresh ones. Numbers are computed in 32 bits as
/// in training. Names are taken from the optimizers unless given.
public func optimizerRace(
    on surface: Surface, _ optimizers: [any Optimizer], names: [String] = [], steps: Int = 100,
    start: (Double, Double)? = nil
) -> OptimizerRace {
    let shortNames = optimizers.map { String($0.name.prefix { $0 != "(" }) }
    let areUnique = Set(shortNames).count == shortNames.count
    let runs = optimizers.enumerated().map { index, optimizer in
        let name = index < names.count ? names[index] : areUnique ? shortNames[index] : optimizer.name
        return run(optimizer, name: name, on: surface, from: start ?? surface.start, steps: steps)
    }
    return OptimizerRace(surface: surface, runs: runs)
}

private func run(
    _ optimizer: any Optimizer, name: String, on surface: Surface, from start: (Double, Double), steps: Int
) -> OptimizerRace.Run {
    let point = Walker(x: Parameter(Tensor(start.0)), y: Parameter(Tensor(start.1)))
    let training = TrainingStep(point)
    var x = [start.0]
    var y = [start.1]
    var heights = [surface(start.0, start.1)]
    for _ in 0..<max(steps, 0) {
        let gradients = training.valueWithGradient { surface(point.x.value, point.y.value) }.gradients
        optimizer.update(along: gradients)
        x.append(point.x.value.scalar)
        y.append(point.y.value.scalar)
        heights.append(surface(x[x.count - 1], y[y.count - 1]))
        guard heights[heights.count - 1].isFinite else { break }
    }
    return OptimizerRace.Run(name: name, x: x, y: y, heights: heights)
}

/// A model that is a place on the surface.
private struct Walker: Layer {
    let x: Parameter
    let y: Parameter

    func callAsFunction(_ input: Tensor) -> Tensor { input }
    func copy() -> Walker { Walker(x: x.copy(), y: y.copy()) }
}
