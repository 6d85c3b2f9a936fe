import Plots

/// The colours of a picture for its ground. Marks name them for a white card; here they are exchanged for others.
extension FigureTheme {
    /// Words.
    var ink: String {
        switch self {
        case .light: "#1f2328"
        case .dark: "#e6edf3"
        case .transparent: "#767676"
        }
    }

    /// Ticks and captions.
    var muted: String {
        switch self {
        case .light: "#57606a"
        case .dark: "#9aa4b0"
        case .transparent: "#767676"
        }
    }

    var gridLine: String {
        switch self {
        case .light: "#e3e7eb"
        case .dark: "#2a313c"
        case .transparent: "#767676"
        }
    }

    /// Without a card the grid has no colour that is faint on white and on black; it lets the ground through.
    var gridOpacity: Double { self == .transparent ? 0.3 : 1 }

    var axisLine: String {
        switch self {
        case .light: "#8c959f"
        case .dark: "#656c76"
        case .transparent: "#8a8a8a"
        }
    }

    /// The card under everything; nil without one.
    var card: String? {
        switch self {
        case .light: "#ffffff"
        case .dark: "#0d1117"
        case .transparent: nil
        }
    }

    /// Warnings under a plot.
    var warning: String {
        switch self {
        case .light: "#b42318"
        case .dark: "#ff8a80"
        case .transparent: "#d1443a"
        }
    }

    /// The edge around points, which keeps them apart: the card's colour.
    var separator: String { card ?? "none" }

    /// The colour of a line or a point.
    func stroke(_ color: Color) -> String {
        guard self != .light else { return color.hex }
        guard color.isNeutral else {
            return (self == .dark && color.lightness < 0.5 ? color.mixed(with: .white, 0.25) : color).hex
        }
        if color.lightness < 0.25 { return ink }
        if color.lightness < 0.42 { return muted }
        return color.lightness > 0.75 ? (self == .transparent ? "#a8a8a8" : gridLine) : color.hex
    }

    /// The colour of a filled shape that is no data.
    func fill(_ color: Color) -> String {
        guard self == .dark, color.lightness > 0.85 else { return color.hex }
        // White becomes the card, a tint a dark tint.
        let tint = Color(red: 3 * color.red - 510, green: 3 * color.green - 510, blue: 3 * color.blue - 510)
        let card = Color(red: 13, green: 17, blue: 23)
        return color.isNeutral ? card.hex : card.mixed(with: tint, 0.3).hex
    }

    /// The colour of words inside the plot. Pure black and white stand on the colours of data and stay.
    func text(_ color: Color) -> String {
        if color == .black || color == .white { return color.hex }
        if self == .light { return color.isNeutral ? color.hex : color.darkened.hex }
        if color.isNeutral { return color.lightness < 0.25 ? ink : muted }
        return label(color)
    }

    /// The colour of small words that name a line of that colour.
    func label(_ color: Color) -> String {
        switch self {
        case .light: return color.darkened.hex
        case .dark:
            return color.isNeutral
                ? text(color == .black ? Color(red: 31, green: 35, blue: 40) : color) : color.lightened.hex
        case .transparent: return color.isNeutral ? muted : color.middling.hex
        }
    }
}

extension Color {
    /// Whether it is a grey, or nearly one.
    var isNeutral: Bool { max(red, green, blue) - min(red, green, blue) < 26 }

    /// The colour with at least the contrast on white that small text needs (about 4.5 to 1).
    var darkened: Color {
        var color = self
        for _ in 0..<20 where 1.05 / (color.luminance + 0.05) < 4.6 { color = color.mixed(with: .black, 0.08) }
        return color
    }

    /// The colour with that contrast on a dark card.
    var lightened: Color {
        var color = self
        for _ in 0..<20 where (color.luminance + 0.05) / 0.0559 < 4.6 { color = color.mixed(with: .white, 0.08) }
        return color
    }

    /// The colour at a lightness that is read on white and on black.
    var middling: Color {
        var color = self
        for _ in 0..<20 where color.luminance > 0.24 { color = color.mixed(with: .black, 0.08) }
        for _ in 0..<20 where color.luminance < 0.11 { color = color.mixed(with: .white, 0.08) }
        return color
    }

    var hex: String {
        func pair(_ value: Int) -> String { (value < 16 ? "0" : "") + String(value, radix: 16) }
        return "#" + pair(red) + pair(green) + pair(blue)
    }
}
