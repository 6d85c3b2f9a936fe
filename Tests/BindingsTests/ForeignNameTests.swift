import Bindings
import IR
import SessionCore
import Testing

/// Names that learners bring from other libraries.
@Suite struct ForeignNameTests {
    private static let session = Session(library: .swiftlet())

    private func errors(_ source: String) -> [Diagnostic] {
        Self.session.check([SourceText(name: "Cell [1]", text: source)])[0].filter { $0.severity == .error }
    }

    @Test("what is named in place of a foreign name is there, and the foreign name is not")
    func targets() {
        for (foreign, instead) in ForeignNames.names {
            #expect(
                Self.session.inspection(in: instead, atUTF8Offset: instead.utf8.count, detail: 0) != nil, "\(instead)")
            #expect(
                errors("let a = \(foreign)(1)").flatMap(\.notes).map(\.message).contains { $0.contains("'\(instead)'") }
            )
        }
    }

    @Test(
        "a mistake of habit is answered with what to write",
        arguments: [
            ("let a = Sequential { Linear(2, 2) }", "did you mean 'Dense'? other libraries call it 'Linear'"),
            ("let a = torch.zeros(3)", "names of Swiftlet stand alone, without 'torch.': 'Tensor', 'Dense', 'relu'"),
            ("let a = Tensor(1).item()", "a tensor of one element has it as 'scalar'"),
            (
                "let a = Tensor(1)\na.backward()",
                "gradients are results here: 'valueWithGradient(at: model) { model in … }'"
            ),
            ("let a = DataLoader(1)", "a 'Dataset' is walked by 'for (x, y) in train.batches(of: 32, shuffled: true)'"),
            ("let items = [1]\nlet a = item", "did you mean 'items'?"),
            ("let layersOfOne = 1\nlet a = layersOfOn", "did you mean 'layersOfOne'?"),
            ("struct A { let item = 1 }\nlet a = A().items", "did you mean 'item'?"),
        ])
    func advice(source: String, note: String) {
        #expect(errors(source).flatMap(\.notes).map(\.message) == [note])
    }
}
