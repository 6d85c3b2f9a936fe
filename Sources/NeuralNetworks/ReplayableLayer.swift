/// A layer whose computation is the same for all batches of a shape: it depends on the numbers in its tensors, on whether
/// it is being trained, and on nothing else. A step through such layers can be captured and replayed.
package protocol ReplayableLayer: Layer {
    var hasFixedComputation: Bool { get }
}

extension ReplayableLayer {
    package var hasFixedComputation: Bool { true }
}

extension Layer {
    /// Whether a step through this layer can be replayed; not if it is a layer of one's own, which may do anything.
    package var isReplayable: Bool { (self as? any ReplayableLayer)?.hasFixedComputation ?? false }
}

extension Dense: ReplayableLayer {
    package var hasFixedComputation: Bool { activation.isReplayable }
}

extension Sequential: ReplayableLayer {
    package var hasFixedComputation: Bool { layers.allSatisfy(\.isReplayable) }
}

extension Applied: ReplayableLayer {
    package var hasFixedComputation: Bool { activation.isReplayable }
}

extension BatchNorm: ReplayableLayer {}
extension Dropout: ReplayableLayer {}
extension Flatten: ReplayableLayer {}
extension Identity: ReplayableLayer {}
extension ReLU: ReplayableLayer {}
extension Tanh: ReplayableLayer {}
extension Sigmoid: ReplayableLayer {}
extension GELU: ReplayableLayer {}
extension ELU: ReplayableLayer {}
extension SiLU: ReplayableLayer {}
