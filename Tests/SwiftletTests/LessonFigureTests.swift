import Swiftlet
import Testing

/// The figures of the lessons that look into models.
struct LessonFigureTests {
    /// Each use begins anew: tests run side by side.
    private static var random: RandomSource { RandomSource(seed: 11) }

    /// Digits as rows of 64 numbers.
    private func digits() -> Dataset {
        let digits = Dataset.digits().prefix(64)
        return Dataset(
            name: "digits", features: digits.features.reshaped(to: [64, 64]), labels: digits.labels,
            classNames: digits.classNames)
    }

    @Test("Statistics follow MLP and custom chains layer by layer and leave the model as it was")
    func statistics() {
        let model = MLP([64, 16, 12, 10], activation: .tanh, batchNorm: true, random: Self.random)
        let before = model.state.map { $0.tensor.toArray() }
        let statistics = activationStatistics(model, digits())
        #expect(statistics.rows.map(\.layer).contains { $0.hasSuffix("BatchNorm") })
        #expect(statistics.rows.count == 8)
        #expect(zip(before, model.state).allSatisfy { $0 == $1.tensor.toArray() })
        #expect(!model.isTraining)
    }

    @Test("The gradient at an output is that of the loss")
    func outputGradients() throws {
        let model = Sequential(layers: [Dense(2, 3), Dense(3, 1)])
        let x = Tensor([[1, 2], [3, -1]])
        let data = Dataset(name: "two", features: x, labels: Tensor([[0.5], [1]]))
        let rows = activationStatistics(model, data).rows
        // Of a mean squared error of two outputs, 2 (ŷ − y) / 2.
        let slopes = (model(x) - data.labels).toArray()
        let mean = (slopes[0] + slopes[1]) / 2
        let deviation = abs(slopes[0] - slopes[1]) / 2
        #expect(abs(rows[1].gradientDeviation - deviation) < 1e-5, "\(mean)")
    }

    @Test("Saturated and dead units are counted where there can be some")
    func shares() throws {
        let loud = Sequential(layers: [
            Dense(64, 16, activation: .tanh, initializer: .normal(standardDeviation: 3), random: Self.random),
            Dense(16, 10),
        ])
        let rows = activationStatistics(loud, digits()).rows
        #expect(try #require(rows[0].saturatedShare) > 0.8)
        #expect(rows[1].saturatedShare == nil && rows[1].deadShare == nil)
        let dead = Sequential(layers: [
            Dense(weight: Parameter(Tensor.zeros([8, 64])), bias: nil, activation: .relu), Dense(8, 10),
        ])
        #expect(activationStatistics(dead, digits()).rows[0].deadShare == 1)
        #expect(activationStatistics(dead, digits()).plot().text().contains("100%"))
    }

    @Test("Gradient flow names every weight and tells vanishing from healthy")
    func flow() {
        let deep = Sequential(
            layers: (0..<12).map { _ in
                Dense(64, 64, activation: .sigmoid, initializer: .normal(standardDeviation: 0.01), random: Self.random)
            } + [Dense(64, 10)])
        let text = gradientFlow(deep, digits()).text()
        #expect(text.contains("vanishing"))
        let both = gradientFlow([MLP([64, 8, 10]), MLP([64, 8, 10])], digits(), names: ["left", "right"]).text()
        #expect(both.contains("left") && both.contains("right"))
    }

    @Test("Weights are counted near zero")
    func weights() {
        let model = Sequential(layers: [Dense(weight: Parameter(Tensor([[0.0, 0.5], [0.0, -0.5]])), bias: nil)])
        #expect(weightHistogram(model).text().contains("2 of 4"))
        #expect(weightHistogram([model, model], names: ["a", "b"]).text().contains("50.0%"))
    }

    @Test("The update ratio of plain descent is rate times gradient over weight")
    func ratios() {
        let data = Dataset.iris().standardized()
        let model = Sequential(layers: [Dense(4, 3)])
        let logger = UpdateRatioLogger(model, every: 2)
        model.fit(
            data, loss: .crossEntropy, optimizer: SGD(learningRate: 0.1), epochs: 2, batchSize: 30, callbacks: [logger])
        #expect(logger.names == ["0.weight"])
        #expect(logger.steps == [2, 4, 6, 8, 10])
        #expect(logger.ratios[0].allSatisfy { $0 > 0 && $0 < 1 })
        #expect(logger.plot().text().contains("0.weight"))
    }

    @Test("Functions, losses and schedules are drawn from what the library computes")
    func functions() {
        #expect(activationGallery().svg().contains("mish"))
        let losses = plot([.meanSquaredError, .meanAbsoluteError, .huber(delta: 1)], over: -3...3, derivative: true)
        #expect(losses.text().contains("slope"))
        #expect(plot([.binaryCrossEntropy], over: 0...1, expected: 1).text().contains("expected 1"))
        #expect(plot([.constant(0.1), .cosine(0.1, steps: 50)], steps: 50).text().contains("cosine"))
        #expect(Schedule.exponential(0.1, factor: 0.9).plot(steps: 20).text().contains("exponential"))
    }

    @Test("A race follows the formulas of its optimizers")
    func race() throws {
        let race = optimizerRace(
            on: .quadratic(condition: 20), [SGD(learningRate: 0.1), Adam(learningRate: 0.3)], steps: 30)
        // x ← x − 0.1 · 4x/20, y ← y − 0.1 · 4y.
        #expect(abs(race.runs[0].x[1] - -5 * 0.98) < 1e-5 && abs(race.runs[0].y[1] - 2 * 0.6) < 1e-5)
        #expect(race.runs.map(\.name) == ["SGD", "Adam"])
        #expect(race.runs[0].x.count == 31)
        #expect(race.runs[0].finalHeight < 2 && race.runs[0].steps(to: 1) != nil)
        #expect(race.plot().text().contains("S") && race.plotHeights().text().contains("step"))
        let strip = race.filmstrip(frames: 3)
        #expect(strip.text().contains("after 20 steps") && strip.svg().utf8.count < 300_000)
        let wild = optimizerRace(on: .rosenbrock, [SGD(learningRate: 1)], steps: 50)
        #expect(!wild.runs[0].finalHeight.isFinite && wild.plot().text().contains("not finite"))
    }

    @Test(
        "Surfaces have their minima where they say",
        arguments: [
            Surface.rosenbrock, .quadratic(), .beale, .himmelblau, .rastrigin, .doubleWell, .saddle,
        ])
    func minima(surface: Surface) throws {
        let (x, y) = try #require(surface.minimum)
        let low = surface(x, y)
        for (dx, dy) in [(0.05, 0.0), (-0.05, 0), (0, 0.05), (0, -0.05)] { #expect(surface(x + dx, y + dy) > low) }
    }
}
