/// A colour in sRGB, eight bits a channel.
public struct Color: Sendable, Hashable {
    /// The amount of red, 0 to 255.
    public let red: Int
    /// The amount of green, 0 to 255.
    public let green: Int
    /// The amount of blue, 0 to 255.
    public let blue: Int

    /// A colour of three channels; values outside 0 to 255 are clamped.
    public init(red: Int, green: Int, blue: Int) {
        self.red = min(max(red, 0), 255)
        self.green = min(max(green, 0), 255)
        self.blue = min(max(blue, 0), 255)
    }

    package init(hex: Int) {
        self.init(red: hex >> 16 & 255, green: hex >> 8 & 255, blue: hex & 255)
    }

    /// The colour that a series gets when none is named: Okabe and Ito's eight, which colour-blind readers tell apart.
    ///
    /// Okabe, Ito, "Color Universal Design", 2008; in order of contrast on white.
    public static func categorical(_ index: Int) -> Color {
        let palette = [0x0072B2, 0xD55E00, 0x009E73, 0xCC79A7, 0xE69F00, 0x56B4E9, 0x000000, 0x8C6D31]
        return Color(hex: palette[((index % palette.count) + palette.count) % palette.count])
    }

    /// The blue of the first series.
    public static let blue: Color = Color(hex: 0x0072B2)
    /// The vermilion of the second series.
    public static let orange: Color = Color(hex: 0xD55E00)
    /// The green of the third series.
    public static let green: Color = Color(hex: 0x009E73)
    /// The purple of the fourth series.
    public static let purple: Color = Color(hex: 0xCC79A7)
    /// A red for errors.
    public static let red: Color = Color(hex: 0xCF222E)
    /// A grey that is read on white and on black.
    public static let gray: Color = Color(hex: 0x767676)
    /// The colour of words: nearly black on white, nearly white on dark.
    public static let ink: Color = Color(hex: 0x1F2328)
    /// Black.
    public static let black: Color = Color(hex: 0x000000)
    /// White.
    public static let white: Color = Color(hex: 0xFFFFFF)

    /// The colour that lies `amount` (0 to 1) of the way from this one to another.
    package func mixed(with other: Color, _ amount: Double) -> Color {
        func channel(_ a: Int, _ b: Int) -> Int {
            Int(bounded: (Double(a) + (Double(b) - Double(a)) * amount).rounded())
        }
        return Color(
            red: channel(red, other.red), green: channel(green, other.green), blue: channel(blue, other.blue))
    }

    /// The relative luminance of WCAG 2, from which contrast is computed.
    package var luminance: Double {
        func linear(_ channel: Int) -> Double {
            let value = Double(channel) / 255
            return value <= 0.040_45 ? value / 12.92 : power((value + 0.055) / 1.055, 2.4)
        }
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
    }

    /// Black or white, whichever is read better on this colour: at least 4.5 to 1.
    package var contrasting: Color { luminance > 0.179 ? .black : .white }

    /// The perceived lightness, 0 (black) to 1 (white): Rec. 709 luma.
    package var lightness: Double {
        (0.2126 * Double(red) + 0.7152 * Double(green) + 0.0722 * Double(blue)) / 255
    }
}
