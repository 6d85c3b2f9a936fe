import Plots

/// The characters that a text plot is drawn with.
public enum TextCanvas: String, Sendable, Hashable, CaseIterable {
    /// Two by four dots a character: the finest, for fonts that have braille.
    case braille
    /// Two by two quarters of a character.
    case block
    /// ASCII only, one by two dots a character.
    case ascii

    /// The canvas for a terminal: ASCII for dumb terminals and other locales than UTF-8, else braille.
    ///
    /// `environment` holds the variables `TERM`, `LC_ALL`, `LC_CTYPE`, `LANG` and `SWIFTLET_CANVAS`, which overrides them.
    public static func preferred(environment: [String: String]) -> TextCanvas {
        if let name = environment["SWIFTLET_CANVAS"], let canvas = TextCanvas(rawValue: name) { return canvas }
        if environment["TERM"] == "dumb" { return .ascii }
        let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? "C"
        let name = locale.uppercased()
        return name.contains("UTF-8") || name.contains("UTF8") ? .braille : .ascii
    }

    var dotColumns: Int { self == .ascii ? 1 : 2 }
    var dotRows: Int { self == .braille ? 4 : 2 }
}

/// A grid of dots that is printed in characters.
struct DotGrid {
    let canvas: TextCanvas
    let columns: Int
    let rows: Int
    private var dots: [UInt8]

    init(canvas: TextCanvas, columns: Int, rows: Int) {
        self.canvas = canvas
        self.columns = columns
        self.rows = rows
        dots = [UInt8](repeating: 0, count: columns * rows)
    }

    var width: Int { columns * canvas.dotColumns }
    var height: Int { rows * canvas.dotRows }

    /// Sets the dot in a column and row, counted from the top left; outside the grid nothing happens.
    mutating func set(_ x: Int, _ y: Int) {
        guard x >= 0, y >= 0, x < width, y < height else { return }
        let cell = y / canvas.dotRows * columns + x / canvas.dotColumns
        dots[cell] |= 1 << (y % canvas.dotRows * canvas.dotColumns + x % canvas.dotColumns)
    }

    func isEmpty(column: Int, row: Int) -> Bool { dots[row * columns + column] == 0 }

    func character(column: Int, row: Int) -> Character {
        let bits = dots[row * columns + column]
        if bits == 0 { return " " }
        switch canvas {
        case .braille:
            // Dots of a braille character are numbered down the left column, down the right one, then the last row.
            let order: [UInt8] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
            let pattern = (0..<8).reduce(0) { bits >> $1 & 1 == 1 ? $0 | UInt32(order[$1]) : $0 }
            return Unicode.Scalar(0x2800 + pattern).map(Character.init) ?? " "
        case .block:
            return Array(" ▘▝▀▖▌▞▛▗▚▐▜▄▙▟█")[Int(bits)]
        case .ascii:
            return [" ", "'", ".", ":"][Int(bits)]
        }
    }

    /// Draws a line of dots broken as the dash says; `phase` runs on from one line to the next.
    mutating func line(_ from: (x: Double, y: Double), _ to: (x: Double, y: Double), dash: Dash, phase: inout Int) {
        let steps = max(1, Int(bounded: max((to.x - from.x).magnitude, (to.y - from.y).magnitude).rounded(.up)))
        let pattern = Self.pattern(dash)
        for step in 0...steps {
            let t = Double(step) / Double(steps)
            if pattern[phase % pattern.count] {
                set(
                    Int(bounded: (from.x + (to.x - from.x) * t).rounded()),
                    Int(bounded: (from.y + (to.y - from.y) * t).rounded()))
            }
            if step < steps { phase += 1 }
        }
    }

    private static func pattern(_ dash: Dash) -> [Bool] {
        switch dash {
        case .solid: [true]
        case .dashed: [true, true, true, true, false, false, false]
        case .dotted: [true, false, false]
        case .dashDotted: [true, true, true, true, false, false, true, false, false]
        }
    }
}
