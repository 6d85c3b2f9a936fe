import NeuralNetworks
import Tensors
import Testing

@Suite("Schedules against PyTorch")
struct ScheduleReferenceTests {
    private static let schedules: [String: @Sendable () -> Schedule] = [
        "step": { .step(0.1, every: 7, factor: 0.3) },
        "step at": { .step(0.1, at: [5, 20, 21], factor: 0.5) },
        "exponential": { .exponential(0.1, factor: 0.9) },
        "cosine": { .cosine(0.1, steps: 30, minimum: 0.01) },
        "cosineRestarts": { .cosineRestarts(0.1, period: 5, growth: 2, minimum: 0.01) },
        "polynomial": { .polynomial(0.1, steps: 25, power: 2) },
        "oneCycle": { .oneCycle(0.4, steps: 41) },
        "cyclic": { .cyclic(low: 0.01, high: 0.1, rising: 4, falling: 6) },
        "cyclic halved": { .cyclic(low: 0.01, high: 0.1, rising: 5, factor: 0.5) },
        "reduceOnPlateau": {
            .reduceOnPlateau(0.1, factor: 0.5, patience: 3, cooldown: 2, minimum: 0.02)
        },
    ]

    @Test("give the same rates, to 1e-8", arguments: Reference.names("schedules"))
    func rates(name: String) throws {
        let reference = try Reference.named(name, in: "schedules")
        let make = try #require(Self.schedules[name], "no schedule for the case")
        let optimizer = SGD(learningRate: make())
        let parameter = Parameter(Tensor([1.0]))
        for (step, expected) in try reference.numbers("rates").enumerated() {
            #expect(abs(optimizer.learningRate - expected) <= 1e-8 * expected, "step \(step)")
            optimizer.beginStep()
            optimizer.update(parameter, along: Tensor([0.0]))
            optimizer.endStep()
            if reference.has("observed") { optimizer.observe(try reference.numbers("observed")[step]) }
        }
    }
}
