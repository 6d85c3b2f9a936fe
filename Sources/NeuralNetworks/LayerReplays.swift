import Tensors

/// What a `Sequential` knows of the steps that went through it: its parts, and the layers as they were captured for some
/// shapes of batches.
///
/// A step written by hand may do anything besides calling the model, so that it cannot be replayed as a whole, as `fit` does
/// with its own. The chain of layers can: it is the same computation whoever calls it.
final class LayerReplays {
    private var isSuitable: Bool?
    var parts: StepParts?
    private var known: [KnownInput] = []

    /// Whether the layers depend on nothing but the numbers in their tensors.
    func suit(_ chain: Sequential) -> Bool {
        if let isSuitable { return isSuitable }
        let suits = chain.layers.count > 1 && chain.isReplayable
        isSuitable = suits
        return suits
    }

    /// The output of the chain, captured or replayed; nil where the layers have to be called.
    func output(_ x: Tensor, of chain: Sequential, in step: StepScope) -> Tensor? {
        guard suit(chain), x.dtype == .float32, !x.isFailed, !FailureChannel.hasError else { return nil }
        let isTracked = x.isTracked
        guard let place = known.firstIndex(where: { $0.shape == x.shape && $0.isTracked == isTracked }) else {
            if known.count == 4 { known.removeFirst() }
            known.append(KnownInput(x))
            return nil
        }
        if let layers = known[place].layers {
            if layers.isInUse { return nil }
            if layers.isCurrent(for: x) { return layers.run(x, in: step) }
            known[place].giveUp()
        }
        // A model whose parameters move at every step is left alone.
        if known[place].vainCaptures > 8 { return nil }
        let (output, layers) = ReplayedLayers.capture(
            x, of: chain, readsInPlace: known[place].readsInPlace && known[place].address == x.address,
            lends: known[place].lends, in: step)
        known[place].layers = layers
        if layers == nil { known[place].vainCaptures = .max }
        return output
    }
}

/// A shape of input that has been seen, and the captured layers for it.
private struct KnownInput {
    let shape: [Int]
    let isTracked: Bool
    /// Where the first input of the shape lay.
    let address: UInt?
    var layers: ReplayedLayers?
    /// Whether an input is read where it lies, as the only batch of a loop may be.
    private(set) var readsInPlace: Bool
    /// Whether gradients are handed out in the places that the next step overwrites.
    private(set) var lends = true
    /// How often captured layers had to be given up before they had paid.
    var vainCaptures = 0

    init(_ x: Tensor) {
        shape = x.shape
        isTracked = x.isTracked
        address = x.address
        readsInPlace = !x.isTracked && x.address != nil
    }

    /// Drops the captured layers and draws the lesson of why.
    mutating func giveUp() {
        guard let layers else { return }
        if layers.runs < 4 { vainCaptures += 1 }
        if layers.wasLentForGood { lends = false }
        if layers.missedItsInput { readsInPlace = false }
        self.layers = nil
    }
}
