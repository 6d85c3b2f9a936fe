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
        let room = length - reach + 2 * padding
        return room < 0 ? 0 : room / stride + 1
    }

    /// The formula with the numbers put in, `(244 − 3 + 2·0)/1 + 1 = 242`.
    package func explanation(for length: Int) -> String {
        let room = length - reach + 2 * padding
        let window = dilation == 1 ? "\(size)" : "(\(dilation)·(\(size) − 1) + 1)"
        let formula = "(\(length) − \(window) + 2·\(padding))/\(stride) + 1"
        guard room >= 0 else { return "\(formula): the window is larger than the padded input" }
        guard room % stride != 0 else { return "\(formula) = \(room / stride + 1)" }
        return "\(formula) = ⌊\(room)/\(stride)⌋ + 1 = \(room / stride + 1)"
            + " (rounded down: the window never reaches the last \(room % stride))"
    }

    /// The formula in letters, with `letter` for the input size.
    package func formula(_ letter: String) -> String {
        dilation == 1 ? "(\(letter) − K + 2P)/S + 1" : "(\(letter) − (D·(K − 1) + 1) + 2P)/S + 1"
    }
}

/// `3×3`, as shapes of windows are written.
package func sizeText(_ size: (Int, Int)) -> String { "\(size.0)×\(size.1)" }

/// A size as it is written in code: `3`, or `(3, 5)` if the axes differ.
func pairText(_ size: (Int, Int)) -> String { size.0 == size.1 ? "\(size.0)" : "(\(size.0), \(size.1))" }
