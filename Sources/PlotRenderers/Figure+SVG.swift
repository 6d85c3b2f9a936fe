import Plots

extension Figure {
    /// The figure as an SVG document, the same bytes for the same figure.
    public func svg() -> String { SVGRenderer().render(drawing()) }
}
