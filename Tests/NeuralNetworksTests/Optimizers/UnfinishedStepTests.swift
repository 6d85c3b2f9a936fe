import NeuralNetworks
import Synchronization
import Tensors
import TestSupport
import Testing

/// Steps on millions of numbers: an interruption does not wait for them, and nobody ever sees a part of one.
@Suite("Unfinished steps", .serialized, .sameKernels)
struct UnfinishedStepTests {
    /// A long parameter between two short ones, with gradients for it.
    private final class Model: Layer {
        let first: Parameter
        let long: Parameter
        let last: Parameter

        init(dtype: DataType = .float32, seed: Int = 5) {
            let random = RandomSource(seed: seed)
            first = Parameter(Tensor.randomNormal([300], using: random).as(dtype))
            long = Parameter(Tensor.randomNormal([2100, 2100], using: random).as(dtype))
            last = Parameter(Tensor.randomNormal([70_000], using: random).as(dtype))
        }

        var parts: [LayerPart] { [.parameter("first", first), .parameter("long", long), .parameter("last", last)] }
        func callAsFunction(_ x: Tensor) -> Tensor { x }
        func copy() -> Self { self }

        /// Gradients that differ from number to number.
        func gradients() -> Gradients {
            gradient(at: self) { model in
                square(model.first.value).sum() + square(model.long.value).sum() + square(model.last.value).sum()
            }
        }
    }

    private static let optimizers: [@Sendable () -> any StatefulOptimizer] = [
        { SGD(learningRate: 0.1) },
        { SGD(learningRate: 0.1, momentum: 0.9, convention: .pytorch) },
        { Adam(learningRate: 0.1, weightDecay: 0.1) },
        { Adam(learningRate: 0.1, amsgrad: true) },
        { AdamW(learningRate: 0.1) },
        { Adagrad(learningRate: 0.1) },
        { RMSProp(learningRate: 0.1, momentum: 0.5, centered: true) },
        { Adadelta() },
        { Adamax() },
        { NAdam() },
        { RAdam() },
        { Lion() },
        { Rprop() },
    ]

    /// Makes steps of which the second is interrupted after so many questions; nil for none.
    private func train(_ make: () -> any StatefulOptimizer, stop: Int?, dtype: DataType = .float32) -> (
        model: Model, optimizer: any StatefulOptimizer, asked: Int
    ) {
        let model = Model(dtype: dtype)
        let optimizer = make()
        optimizer.update(along: model.gradients())
        let gradients = model.gradients()
        let asked = interrupted(after: stop) { optimizer.update(along: gradients) }
        return (model, optimizer, asked)
    }

    private func remembered(_ optimizer: any StatefulOptimizer) -> [String: [String: [Float]]] {
        optimizer.state.mapValues { $0.mapValues { $0.toFloats() } }
    }

    private func areSame(_ left: Model, _ right: Model) -> Bool {
        [\Model.first, \.long, \.last].allSatisfy {
            left[keyPath: $0].value.toArray() == right[keyPath: $0].value.toArray()
        }
    }

    /// Runs `body` with somebody who wants it to stop from a question on; how often it was asked.
    private func interrupted(after stop: Int?, _ body: () -> Void) -> Int {
        final class Counter: Sendable { let value = Atomic(0) }
        let counter = Counter()
        let before = FailureChannel.isDeferring
        FailureChannel.isDeferring = true
        Interruption.ask { counter.value.wrappingAdd(1, ordering: .relaxed).newValue > stop ?? .max }
        body()
        Interruption.ask(nil)
        FailureChannel.isDeferring = before
        return counter.value.load(ordering: .relaxed)
    }

    @Test("are finished by whoever looks at a parameter or the memory", arguments: 0..<optimizers.count)
    func finishing(index: Int) {
        let make = Self.optimizers[index]
        let whole = train(make, stop: nil)
        #expect(whole.asked > 2)
        let numbers = [whole.model.first, whole.model.long, whole.model.last].map { $0.value.toFloats() }
        let memory = remembered(whole.optimizer)
        for (turn, stop) in [0, 1, whole.asked / 2, whole.asked - 1].enumerated() {
            let (model, optimizer, asked) = train(make, stop: stop)
            #expect(FailureChannel.takeError() == nil)
            #expect(asked <= stop + 2, "\(optimizer) went on after it was to stop")
            var parameters = [model.first, model.long, model.last]
            // Looked at first in one of the turns.
            let isRemembered = turn != 1 || remembered(optimizer) == memory
            #expect(isRemembered)
            if turn == 2 { #expect(optimizer.step == 2) }
            if turn == 3 { parameters.reverse() }
            let found = parameters.map { $0.value.toFloats() }
            // Not in the expectation, which would print millions of numbers.
            let areSame = (turn == 3 ? found.reversed() : found) == numbers && remembered(optimizer) == memory
            #expect(areSame, "\(optimizer) stopped after \(stop)")
        }
    }

    @Test("on parameters of float64 are finished too", arguments: [2, 6])
    func doubles(index: Int) {
        let whole = train(Self.optimizers[index], stop: nil, dtype: .float64)
        let part = train(Self.optimizers[index], stop: whole.asked / 2, dtype: .float64)
        let isSame = areSame(part.model, whole.model)
        #expect(isSame)
        #expect(part.model.long.value.dtype == .float64)
    }

    @Test("do not hold up the next step", arguments: [0, 2, 6])
    func nextStep(index: Int) {
        let whole = train(Self.optimizers[index], stop: nil)
        whole.optimizer.update(along: whole.model.gradients())
        let part = train(Self.optimizers[index], stop: whole.asked / 2)
        part.optimizer.update(along: part.model.gradients())
        let isSame = areSame(part.model, whole.model)
        #expect(isSame)
        #expect(part.optimizer.step == 3)
    }

    @Test("are finished before a value is set, and leave what is set alone")
    func setting() {
        let part = train(Self.optimizers[2], stop: 1)
        part.model.long.value = .zeros([2100, 2100])
        let whole = train(Self.optimizers[2], stop: nil)
        let isLastSame = part.model.last.value.toFloats() == whole.model.last.value.toFloats()
        let isZero = part.model.long.value.toFloats().allSatisfy { $0 == 0 }
        #expect(isLastSame && isZero)
    }

    @Test("of a model that nobody has any more are not kept")
    func release() {
        weak var parameter: Parameter?
        do {
            let part = train(Self.optimizers[2], stop: 1)
            parameter = part.model.long
        }
        #expect(parameter != nil)
        // The next step finishes the one that was left.
        _ = train(Self.optimizers[0], stop: nil)
        #expect(parameter == nil)
    }

    @Test("pieces give the bits of the whole", arguments: 0..<optimizers.count)
    func pieces(index: Int) {
        let random = RandomSource(seed: 9)
        let start = Tensor.randomNormal([3, 40_000], using: random)
        let (whole, parts) = (Parameter(start), (0..<3).map { Parameter(start[$0]) })
        let (one, three) = (Self.optimizers[index](), Self.optimizers[index]())
        for _ in 0..<3 {
            let gradient = Tensor.randomNormal([3, 40_000], using: random)
            one.beginStep()
            one.update(whole, along: gradient)
            one.endStep()
            three.beginStep()
            for (row, part) in parts.enumerated() { three.update(part, along: gradient[row]) }
            three.endStep()
        }
        let isSame = whole.value.toFloats() == parts.flatMap { $0.value.toFloats() }
        #expect(isSame, "\(one)")
    }

    @Test("the first value of a parameter is drawn again where its drawing was interrupted")
    func firstValue() {
        func make() -> Parameter {
            Parameter(shape: [1000, 1000], role: .weight, initializer: .normal, random: RandomSource(seed: 3))
        }
        let (whole, part) = (make(), make())
        let numbers = whole.value.toFloats()
        _ = interrupted(after: 3) { _ = part.value }
        #expect(FailureChannel.takeError() == .interrupted)
        let isSame = part.value.toFloats() == numbers
        #expect(isSame)
    }
}
