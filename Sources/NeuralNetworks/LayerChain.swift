/// A model that passes its input through layers one after the other.
package protocol LayerChain: Layer {
    /// The layers, in order.
    var chainedLayers: [any Layer] { get }
}

extension Sequential: LayerChain {
    package var chainedLayers: [any Layer] { layers }
}
