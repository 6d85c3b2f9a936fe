import Tensors

/// A chain of layers as one operation of a step: the kernels that it ran on a shape of batch, forward and backward, run
/// again in the same places and so with the same bits.
final class ReplayedLayers {
    /// Where the batch is read: memory of its own, or the batch itself.
    private let input: Tensor
    private let readsInPlace: Bool
    private let output: Tensor
    private let forward: KernelSequence
    private let hasInputGradient: Bool
    private let parameters: [ParameterPlace]
    /// Those that have a gradient, in the order of the gradients.
    private let tracked: [Parameter]
    private let modes: [(mode: TrainingMode, isTraining: Bool)]
    private let lends: Bool

    /// The way back as the first step records it, until its kernels are captured.
    private var graph: (value: Tensor, variables: [Tensor])?
    // Looked at for each gradient of a step, by one thread.
    @exclusivity(unchecked) private var backward: WayBack?
    /// Whether all gradients are at parameters and may be handed out in their places.
    private var isWhollyLendable = false
    @exclusivity(unchecked) private var step: StepScope?
    /// How often the layers were replayed.
    private(set) var runs = 0
    /// Whether somebody keeps a gradient that was handed out in its place.
    private(set) var wasLentForGood = false
    /// Whether an input came that is not the one which is read in its place.
    private(set) var missedItsInput = false

    private struct ParameterPlace {
        let parameter: Parameter
        let address: UInt
        let isTracked: Bool
    }

    private struct WayBack {
        let seed: Tensor
        var gradients: [Tensor]
        /// Whether the gradient at the same position lies in memory that only it looks at.
        let isLendable: [Bool]
        let kernels: KernelSequence
    }

    /// More than that gains nothing: what the operations cost besides their kernels does not count.
    private static let largestMemory = 4 << 20

    /// The output of a chain, and its kernels for the next step; nil where they cannot be replayed.
    static func capture(
        _ x: Tensor, of chain: Sequential, readsInPlace: Bool, lends: Bool, in step: StepScope
    ) -> (output: Tensor, layers: ReplayedLayers?) {
        let parts = ModelParts(chain)
        let place = readsInPlace ? x : x.inPlaceOfItsOwn
        let input = x.isTracked ? place.asVariable() : place
        let modes = parts.modes.map { ($0, $0.isTraining) }
        let trained = parts.parameters.filter(\.isTracked)
        let outer = trained.map(\.value)
        let inner = outer.map { stopGradient($0).asVariable() }
        for (parameter, variable) in zip(trained, inner) { parameter.bind(variable) }
        let (value, kernels) = KernelSequence.capture(limit: largestMemory) {
            chain.output(input, of: chain.layers[...])
        }
        for (parameter, variable) in zip(trained, outer) { parameter.bind(variable) }
        if value.isFailed { return (value, nil) }
        guard let kernels, value.isTracked, value.isContiguous, value.dtype == .float32,
            let places = places(of: parts.parameters)
        else {
            // The graph inside goes on where the one outside ends.
            let variables = (x.isTracked ? [input] : []) + inner
            let output = stopGradient(value).withHistory(from: (x.isTracked ? [x] : []) + outer) {
                gradients(of: value, seed: $0, at: variables)
            }
            return (output, nil)
        }
        let layers = ReplayedLayers(
            input: place, readsInPlace: readsInPlace, output: stopGradient(value), forward: kernels,
            hasInputGradient: x.isTracked, parameters: places, modes: modes, lends: lends)
        layers.graph = (value, (x.isTracked ? [input] : []) + inner)
        return (layers.result(x, in: step), layers)
    }

    private static func places(of parameters: [Parameter]) -> [ParameterPlace]? {
        var places: [ParameterPlace] = []
        for parameter in parameters {
            guard let address = parameter.value.address else { return nil }
            places.append(ParameterPlace(parameter: parameter, address: address, isTracked: parameter.isTracked))
        }
        return places
    }

    private init(
        input: Tensor, readsInPlace: Bool, output: Tensor, forward: KernelSequence, hasInputGradient: Bool,
        parameters: [ParameterPlace], modes: [(TrainingMode, Bool)], lends: Bool
    ) {
        self.input = input
        self.readsInPlace = readsInPlace
        self.output = output
        self.forward = forward
        self.hasInputGradient = hasInputGradient
        self.parameters = parameters
        tracked = parameters.filter(\.isTracked).map(\.parameter)
        self.modes = modes
        self.lends = lends
    }

    /// Whether the step under way has gone through these layers already and will come back.
    var isInUse: Bool { step.map { !$0.isOver } ?? false }

    /// Whether the kernels can be run: parameters are where they look for them, nobody else looks at what they change, and
    /// the layers are switched as they were.
    func isCurrent(for x: Tensor) -> Bool {
        guard backward != nil else { return false }
        if readsInPlace && !input.isIdentical(to: x) {
            missedItsInput = true
            return false
        }
        for place in parameters.indices {
            let parameter = parameters[place].parameter
            guard parameter.isTracked == parameters[place].isTracked,
                parameter.isInPlace(parameters[place].address, alone: parameter.role == .statistic)
            else { return false }
        }
        for (mode, isTraining) in modes where mode.isTraining != isTraining { return false }
        guard lends, let count = backward?.gradients.count else { return true }
        for place in 0..<count where backward?.isLendable[place] == true {
            guard backward?.gradients[place].isUniquelyOwned == true else {
                wasLentForGood = true
                return false
            }
        }
        return true
    }

    /// Runs the layers on a batch.
    func run(_ x: Tensor, in step: StepScope) -> Tensor {
        if !readsInPlace { input.overwrite(with: x) }
        forward.run()
        runs += 1
        return result(x, in: step)
    }

    /// The output, with the way back through the kernels.
    private func result(_ x: Tensor, in step: StepScope) -> Tensor {
        self.step = step
        if !hasInputGradient && tracked.isEmpty { return output.inPlaceOfItsOwn }
        var sources: [Tensor?] = hasInputGradient ? [x] : []
        let variables = tracked.first { $0.variables != nil }?.variables
        if tracked.contains(where: { $0.variables == nil }) {
            sources += tracked.map { $0.variables == nil ? $0.value : nil }
        }
        let result = output.inPlaceOfItsOwn.withHistory(from: sources, in: step) { [self] in goBack($0, in: step) }
        variables?.note(result, of: self)
        return result
    }

    /// Where the gradient at a parameter is among those that go back; nil if there is none.
    func source(of parameter: Parameter) -> Int? {
        tracked.firstIndex { $0 === parameter }.map { $0 + (hasInputGradient ? 1 : 0) }
    }

    /// The gradients for that of the output.
    private func goBack(_ gradient: Tensor, in step: StepScope) -> [Tensor?] {
        guard let backward else { return captureWayBack(gradient) }
        backward.seed.overwrite(with: gradient.as(.float32))
        backward.kernels.run()
        let lends = lends && step.isGoingBack
        if lends, isWhollyLendable, let variables = tracked.first?.variables,
            variables.handOver(backward.gradients, at: tracked)
        {
            return []
        }
        let first = hasInputGradient ? 1 : 0
        var sent: [Tensor?] = []
        for place in backward.gradients.indices {
            let variables = place < first ? nil : tracked[place - first].variables
            // What is no variable has a gradient only in those that the step is made for.
            if variables != nil && !step.isGoingBack { continue }
            var gradient = backward.gradients[place]
            if !lends || !backward.isLendable[place] { gradient = gradient.inPlaceOfItsOwn }
            if let variables {
                variables.handOver(gradient, at: tracked[place - first].place)
            } else {
                if sent.isEmpty { sent = Array(repeating: nil, count: backward.gradients.count) }
                sent[place] = gradient
            }
        }
        return sent
    }

    private func captureWayBack(_ gradient: Tensor) -> [Tensor?] {
        guard let (value, variables) = graph else { return [] }
        guard gradient.dtype == .float32 else { return gradients(of: value, seed: gradient, at: variables) }
        let seed = gradient.inPlaceOfItsOwn
        var (results, kernels) = KernelSequence.capture(limit: Self.largestMemory) {
            gradients(of: value, seed: seed, at: variables)
        }
        guard let kernels, results.allSatisfy({ $0.isContiguous && $0.dtype == .float32 }) else { return results }
        graph = nil
        kernels.letGo(of: results)
        let isLendable = results.indices.map { results[$0].isUniquelyOwned }
        isWhollyLendable = !hasInputGradient && isLendable.allSatisfy { $0 }
        backward = WayBack(seed: seed, gradients: results, isLendable: isLendable, kernels: kernels)
        return results.map(\.inPlaceOfItsOwn)
    }
}
