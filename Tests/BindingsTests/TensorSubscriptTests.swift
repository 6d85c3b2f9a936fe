import Bindings
import SessionCore
import SessionIO
import Testing

/// What stands between the brackets of a tensor in a cell, at every axis.
@Suite struct TensorSubscriptTests {
    private static let beginning =
        "let x = Tensor.arange(24).reshaped(to: [2, 3, 4])\nlet m = Tensor([[1, 2], [3, 4], [5, 6]])\n"

    private func printed(_ source: String) -> String {
        let sink = TextSink()
        let session = Session(library: .swiftlet())
        _ = session.execute(Self.beginning + source, context: ExecutionContext(output: sink))
        return sink.text
    }

    @Test(
        "all kinds of indices go together",
        arguments: [
            ("x[0...0, 1..., ..<2]", "[1, 2, 2]"), ("x[..<1, ...1, 0...]", "[1, 2, 4]"), ("x[0, 0, ..<2]", "[2]"),
            ("x[.all, .newAxis, 1]", "[2, 1, 4]"), ("x[.newAxis, 0, [2, 0], ..<3]", "[1, 2, 3]"),
            ("x[[0, 1], [1, 2], [3, 3]]", "[2]"), ("x[(0...).every(-1), .all, (..<3).every(2)]", "[2, 3, 2]"),
            ("x[x .> 20]", "[3]"), ("x[-1, -1, -1]", "[]"), ("x[Tensor([1, 0, 1]), .all, 0]", "[3, 3]"),
            ("m[Tensor([2, 0])]", "[2, 2]"), ("m[Tensor([2, 0], dtype: .int64), 1]", "[2]"),
            ("m[mask: m .> 3]", "[3]"), ("x[0, .all, Tensor([true, false, true, false])]", "[3, 2]"),
        ])
    func shapes(index: String, shape: String) { #expect(printed("print((\(index)).shape)") == shape + "\n") }

    @Test(
        "index tensors and masks select what they name",
        arguments: [
            ("m[Tensor([2, 0])]", "[[5, 6],\n [1, 2]]\n"), ("m[m .> 3]", "[4, 5, 6]\n"), ("m[[-1], 0]", "[5]\n"),
            ("m[(0..<3).every(-2), 0]", "[5, 1]\n"),
        ])
    func values(index: String, text: String) { #expect(printed("print(\(index))") == text) }

    @Test("parts of every kind can be assigned and changed in place")
    func assignment() {
        let text = printed(
            """
            var y = m
            y[Tensor([2, 0])] = Tensor([[0, 0], [9, 9]])
            y[1..., ..<1] += 1
            y[0, 1] *= 2
            print(y)
            """)
        #expect(text == "[[ 9, 18],\n [ 4,  4],\n [ 1,  0]]\n")
    }
}
