import Bindings
import IR
import SessionCore
import Testing

/// Operators that tensors write otherwise than numbers.
@Suite struct OperatorHintTests {
    private static let session = Session(library: .swiftlet())

    @Test(
        "an operator that the types do not have names the one that is meant",
        arguments: [
            ("a > 2", "did you mean '.>'? it works element by element"),
            ("2 <= a", "did you mean '.<='? it works element by element"),
            ("a < a", "did you mean '.<'? it works element by element"),
            ("a ^ 2", "'^' is the exclusive or of bits; a power is written 'pow(_:_:)'"),
            ("2.0 ^ 3.0", "'^' is the exclusive or of bits; a power is written 'pow(_:_:)'"),
        ])
    func hints(expression: String, note: String) {
        let source = "let a = Tensor([1, 2])\nlet b = \(expression)"
        let errors = Self.session.check([SourceText(name: "Cell [1]", text: source)])[0].filter { $0.severity == .error }
        #expect(errors.count == 1)
        #expect(errors.flatMap(\.notes).map(\.message) == [note])
    }
}
