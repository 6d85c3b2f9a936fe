/// The ground that the picture of a figure is drawn for. Text plots have no colours and are the same in all.
public enum FigureTheme: String, Sendable, Hashable, CaseIterable {
    /// A white card, right on every page.
    case light
    /// A dark card.
    case dark
    /// No card: greys and colours that are read on white and on black.
    case transparent
}

extension Figure {
    /// The figure for another ground.
    public func themed(_ theme: FigureTheme) -> Figure {
        var figure = self
        figure.theme = theme
        return figure
    }
}
