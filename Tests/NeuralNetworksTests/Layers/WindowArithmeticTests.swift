import NeuralNetworks
import Testing

@Suite("Places of a sliding window")
struct WindowArithmeticTests {
    @Test(
        "follow (W − K + 2P)/S + 1, rounded down",
        arguments: [
            (length: 244, size: 3, padding: 0, stride: 1, dilation: 1, output: 242),
            (length: 28, size: 5, padding: 0, stride: 1, dilation: 1, output: 24),
            (length: 32, size: 3, padding: 1, stride: 2, dilation: 1, output: 16),
            (length: 224, size: 7, padding: 3, stride: 2, dilation: 1, output: 112),
            (length: 7, size: 3, padding: 0, stride: 1, dilation: 2, output: 3),
            (length: 2, size: 5, padding: 1, stride: 1, dilation: 1, output: 0),
        ])
    func output(length: Int, size: Int, padding: Int, stride: Int, dilation: Int, output: Int) {
        let window = WindowArithmetic(size: size, stride: stride, padding: padding, dilation: dilation)
        #expect(window.output(for: length) == output)
    }

    @Test("are explained with the numbers put in")
    func explanation() {
        func text(_ window: WindowArithmetic, _ length: Int) -> String {
            Explanation("", window.explanation("width", "W", for: length)).text
        }
        #expect(text(WindowArithmetic(size: 3), 244) == "width: (W − K + 2P)/S + 1 = (244 − 3 + 2·0)/1 + 1 = 242")
        #expect(
            text(WindowArithmetic(size: 3, stride: 2), 8) == """
                width: ⌊(W − K + 2P)/S⌋ + 1 = ⌊(8 − 3 + 2·0)/2⌋ + 1 = ⌊5/2⌋ + 1 = 3
                width: rounded down, the window never reaches the last 1
                """)
        #expect(text(WindowArithmetic(size: 9), 8).hasSuffix("the window is larger than the padded input"))
    }
}
