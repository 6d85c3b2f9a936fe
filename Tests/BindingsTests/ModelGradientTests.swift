import Bindings
import IR
import SessionCore
import SessionIO
import Testing

/// Gradients of models whose types are of a cell.
@Suite struct ModelGradientTests {
    private static let beginning = """
        seed(3)
        let x = Tensor([[1, 2], [3, 4]]), y = Tensor([[1], [0]])
        struct Net: Layer {
            let first = Dense(2, 3), second = Dense(3, 1)
            var scale = 2.0
            func features(_ x: Tensor) -> Tensor { first(x).tanh() }
            func callAsFunction(_ x: Tensor) -> Tensor { second(features(x)) }
        }
        final class Plain: Layer {
            let inner = Dense(2, 1)
            func callAsFunction(_ x: Tensor) -> Tensor { inner(x) }
        }
        let net = Net(), plain = Plain()
        func loss(_ p: Tensor) -> Tensor { meanSquaredError(predicted: p, expected: y) }
        func same(_ a: Gradients, _ b: Gradients) { print(a.description == b.description) }

        """

    private func printed(_ source: String) -> String {
        let sink = TextSink()
        let session = Session(library: .swiftlet())
        _ = session.execute(Self.beginning + source, context: ExecutionContext(output: sink))
        return sink.text
    }

    @Test(
        "a closure sees the model's own members, and the gradient is that of the model as a whole",
        arguments: [
            "same(gradient(at: net) { m in loss(m.second(m.features(x))) }, gradient(at: net) { loss($0(x)) })",
            "same(gradient(at: plain) { $0.inner(x).sum() }, gradient(at: plain) { $0(x).sum() })",
            "let a: any Layer = net\nsame(gradient(at: a) { $0(x).sum() }, gradient(at: net) { $0(x).sum() })",
            "func f(_ m: Net) -> Tensor { m(x).sum() }\nsame(gradient(at: net, f), gradient(at: net) { $0(x).sum() })",
        ])
    func members(source: String) { #expect(printed(source) == "true\n") }

    @Test("a value comes with the gradient")
    func value() {
        let source = """
            let (value, gradients) = valueWithGradient(at: net) { m in (m.second(m.features(x)) * m.scale).sum() }
            print(value.scalar == (net(x) * 2).sum().scalar)
            same(gradients, gradient(at: net) { m in (m(x) * 2).sum() })
            """
        #expect(printed(source) == "true\ntrue\n")
    }

    @Test("a member that the model has not is an error of the checker")
    func missing() {
        let messages = Session(library: .swiftlet()).check([
            SourceText(name: "Cell [1]", text: Self.beginning + "let g = gradient(at: net) { m in m.third(x).sum() }")
        ])[0].filter { $0.severity == .error }.map(\.message)
        #expect(messages == ["value of type 'Net' has no member 'third'"])
    }
}
