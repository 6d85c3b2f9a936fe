/// A scale from numbers to colours.
public enum ColorScale: Sendable, Hashable {
    /// Dark blue over green to yellow, evenly spaced to the eye; for amounts.
    case viridis
    /// Dark blue over grey to yellow, the same for colour-blind readers; for amounts.
    case cividis
    /// White to blue; for counts that are printed over the colour.
    case blues
    /// Black to white; for images.
    case grays
    /// Blue over white to orange; for signed values, white is zero.
    case diverging

    /// The colour at a fraction of the way along the scale; outside 0 to 1 it is clamped.
    package func color(at fraction: Double) -> Color {
        let anchors = self.anchors
        guard fraction.isFinite else { return Color(hex: 0xE0E0E0) }
        let position = min(max(fraction, 0), 1) * Double(anchors.count - 1)
        let index = min(Int(bounded: position), anchors.count - 2)
        return Color(hex: anchors[index]).mixed(with: Color(hex: anchors[index + 1]), position - Double(index))
    }

    /// Evenly spaced anchors: viridis from van der Walt and Smith (matplotlib 1.5), cividis from Nuñez, Anderton and
    /// Renslow (2018), the others our own.
    private var anchors: [Int] {
        switch self {
        case .viridis:
            [
                0x440154, 0x482475, 0x414487, 0x355F8D, 0x2A788E, 0x21918C, 0x22A884, 0x44BF70, 0x7AD151, 0xBDDF26,
                0xFDE725,
            ]
        case .cividis:
            [
                0x00224E, 0x123570, 0x3B496C, 0x575D6D, 0x707173, 0x8A8678, 0xA59C74, 0xC3B369, 0xE1CC55, 0xFEE838,
            ]
        case .blues: [0xFFFFFF, 0xDCE9F5, 0xABD0E6, 0x6AAED6, 0x3787C0, 0x105BA4, 0x083A7A]
        case .grays: [0x000000, 0xFFFFFF]
        case .diverging: [0x00508A, 0x4C93C3, 0xA9CFE5, 0xF7F7F7, 0xFBC08B, 0xE07B2A, 0x9C4200]
        }
    }
}
