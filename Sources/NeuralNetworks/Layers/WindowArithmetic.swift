/// Along one axis of an image: how many places a sliding window has.
///
/// With input size W, window size K, padding P on both sides, stride S and dilation D:
///
///     output = ⌊(W − (D·(K − 1) + 1) + 2P) / S⌋ + 1
///
/// which for D = 1 is the textbook's (W − K + 2P)/S + 1.
package struct WindowArithmetic: Equatable, Sendable {
    package var size: Int
    package var stride: Int = 1
    package var padding: Int = 0
    package var dilation: Int = 1

    /// The largest number a window may have, so that no sum or product of two overflows.
    static let largest = 1 << 30

    package init(size: Int, stride: Int = 1, padding: Int = 0, dilation: Int = 1) {
        self.size = size
        self.stride = stride
        self.padding = padding
        self.dilation = dilation
    }

    /// How many pixels the window spans, gaps included.
    package var reach: Int { dilation * (size - 1) + 1 }

    /// The number of places for an input of `length`; 0 or less if the window does not fit once.
    package func output(for length: Int) -> Int {
        let room = room(in: length)
        return room < 0 ? 0 : room / stride + 1
    }

    /// The pixels that are left beside the window; lengths that no image has are taken for the nearest that can be counted.
    private func room(in length: Int) -> Int { Swift.min(Swift.max(length, 0), 1 << 53) - reach + 2 * padding }

    /// The formula with the numbers put in, `(H − K + 2P)/S + 1 = (244 − 3 + 2·0)/1 + 1 = 242`.
    ///
    /// - Parameters:
    ///   - label: What is computed.
    ///   - letter: What the input size is called.
    ///   - length: The input size.
    /// - Returns: The line of the formula.
    package func explanation(_ label: String, _ letter: String, for length: Int) -> [Explanation.Line] {
        let room = room(in: length)
        let window = Formula.symbol("K", Double(size))
        let span = dilation == 1 ? window : Formula.symbol("D", Double(dilation)).times(window - 1, .tightDot) + 1
        let quotient =
            (Formula.symbol(letter, Double(length)) - span
            + Formula.number(2).times(.symbol("P", Double(padding)), .tightDot)).over(.symbol("S", Double(stride)))
        let formula = (room >= 0 && room % stride != 0 ? Formula.floor(quotient) : quotient) + 1
        var steps = [formula.letters, formula.numbers()]
        guard room >= 0 else {
            return [
                .equation(label: label, steps), .note("\(label): the window is larger than the padded input"),
            ]
        }
        let places = room / stride + 1
        guard room % stride != 0 else { return [.equation(label: label, steps + [MathText(Double(places))])] }
        let rounded = Formula.floor(Formula.number(Double(room)).over(.number(Double(stride)))) + 1
        steps += [rounded.letters, MathText(Double(places))]
        return [
            .equation(label: label, steps),
            .note("\(label): rounded down, the window never reaches the last \(room % stride)"),
        ]
    }
}

/// `3×3`, as shapes of windows are written.
package func sizeText(_ size: (Int, Int)) -> String { "\(size.0)×\(size.1)" }

/// A size as it is written in code: `3`, or `(3, 5)` if the axes differ.
func pairText(_ size: (Int, Int)) -> String { size.0 == size.1 ? "\(size.0)" : "(\(size.0), \(size.1))" }
