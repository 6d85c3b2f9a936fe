import Bindings
import IR
import Interpreter
import SessionCore
import Testing

@Suite struct AdoptionTests {
    private static let session = Session(library: .swiftlet())

    private func messages(_ source: String) -> [String] {
        Self.session.check([SourceText(name: "Cell [1]", text: source)])[0].filter { $0.severity == .error }
            .map(\.message)
    }

    @Test(
        "a type that lacks what its protocol demands does not check, in swiftc's words",
        arguments: [
            ("struct A: Layer { let a = 1 }", "Layer"),
            ("struct A: Layer { func callAsFunction(x: Tensor) -> Tensor { x } }", "Layer"),
            ("class A: Optimizer { let learningRate = 0.1 }", "Optimizer"),
            ("struct A: Callback {}", "Callback"),
        ])
    func missing(source: String, name: String) {
        #expect(messages(source) == ["type 'A' does not conform to protocol '\(name)'"])
    }

    @Test(
        "a type that has it checks, also where an extension or a class above declares it",
        arguments: [
            "struct A: Layer { func callAsFunction(_ x: Tensor) -> Tensor { x } }",
            "struct A {}\nextension A: Layer { func callAsFunction(_ x: Tensor) -> Tensor { x } }",
            "class A: Layer { func callAsFunction(_ x: Tensor) -> Tensor { x } }\nclass B: A {}",
            """
            final class A: Optimizer {
                var learningRate: Double { 0.1 }
                func update(_ parameter: Parameter, along gradient: Tensor) {}
            }
            """,
            "struct A: Callback { func handle(_ event: TrainingEvent) throws {} }",
        ])
    func present(source: String) { #expect(messages(source).isEmpty) }
}
