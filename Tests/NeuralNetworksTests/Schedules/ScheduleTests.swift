import NeuralNetworks
import Tensors
import Testing

@Suite("Schedules")
struct ScheduleTests {
    private func close(_ schedule: Schedule, _ step: Int, _ rate: Double) -> Bool {
        abs(schedule(step) - rate) < 1e-12
    }

    @Test("follow their formulas")
    func formulas() {
        #expect(close(.constant(0.1), 1000, 0.1))
        #expect(close(.step(1, every: 10, factor: 0.5), 9, 1))
        #expect(close(.step(1, every: 10, factor: 0.5), 20, 0.25))
        #expect(close(.exponential(1, factor: 0.9), 2, 0.81))
        #expect(close(.cosine(1, steps: 100), 0, 1))
        #expect(close(.cosine(1, steps: 100), 50, 0.5))
        #expect(close(.cosine(1, steps: 100, minimum: 0.1), 200, 0.1))
        #expect(close(.polynomial(1, to: 0, steps: 10, power: 2), 5, 0.25))
    }

    @Test("warm-up rises to the first rate of what follows and hands over")
    func warmup() {
        let schedule = ScheduleFunction.warmup(steps: 4, then: .exponential(1, factor: 0.5))
        #expect((0..<7).map { schedule($0) } == [0.25, 0.5, 0.75, 1, 1, 0.5, 0.25])
    }

    @Test("one cycle rises to its peak and falls to almost nothing")
    func oneCycle() {
        let schedule = ScheduleFunction.oneCycle(1, steps: 100)
        #expect(close(schedule, 0, 1.0 / 25))
        #expect(close(schedule, 29, 1))
        #expect(close(schedule, 99, 1.0 / 250_000))
        #expect(close(schedule, 500, 1.0 / 250_000))
    }

    @Test("a closure is a schedule")
    func closure() {
        let optimizer = SGD(learningRate: ScheduleFunction("own") { step in 1 / Double(step + 1) })
        #expect(optimizer.learningRate == 1)
        optimizer.beginStep()
        #expect(optimizer.learningRate == 1)
        optimizer.endStep()
        #expect(optimizer.learningRate == 0.5)
        optimizer.learningRate = 3
        optimizer.beginStep()
        #expect(optimizer.learningRate == 3)
    }

    @Test("a closure may look at its own optimizer, and change it")
    func closureOfItsOptimizer() {
        final class Holder { var optimizer: SGD? }
        let holder = Holder()
        let optimizer = SGD(learningRate: { step in
            guard let own = holder.optimizer else { return 8 }
            let last = own.learningRate
            own.learningRate = 100
            return step == 0 ? last : last / 2
        })
        holder.optimizer = optimizer
        let parameter = Parameter(Tensor([1]))
        var rates: [Double] = []
        for _ in 0..<3 {
            optimizer.beginStep()
            rates.append(optimizer.learningRate)
            optimizer.update(parameter, along: Tensor([1]))
            optimizer.endStep()
        }
        #expect(rates == [8, 2, 0.5])
        #expect(optimizer.step == 3)
    }
}
