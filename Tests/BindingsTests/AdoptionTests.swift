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
            ("struct A: Loss { func callAsFunction(_ a: Tensor, _ b: Tensor) -> Tensor { a - b } }", "Loss"),
            ("struct A: Loss { func callAsFunction(predicted: Tensor, expected: Tensor) -> Double { 1 } }", "Loss"),
            (
                "struct A: Loss { func callAsFunction(predicted: Tensor, expected: Tensor) throws -> Tensor { predicted } }",
                "Loss"
            ),
            ("struct A: Metric { let name = \"a\" }", "Metric"),
            (
                "struct A: Metric { func callAsFunction(predicted: [Double], expected: [Double]) -> Double { 1 } }",
                "Metric"
            ),
            ("struct A: Schedule { func callAsFunction(_ step: Double) -> Double { step } }", "Schedule"),
            ("struct A: Layer { func callAsFunction(_ x: Double) -> Double { x } }", "Layer"),
            (
                "final class A: Optimizer { let learningRate = 1; func update(_ p: Parameter, along g: Tensor) {} }",
                "Optimizer"
            ),
        ])
    func missing(source: String, name: String) {
        #expect(messages(source) == ["type 'A' does not conform to protocol '\(name)'"])
    }

    @Test("what is lacking is told with its type")
    func told() {
        let source = "struct A: Loss { func callAsFunction(_ a: Tensor, _ b: Tensor) -> Tensor { a - b } }"
        let notes = Self.session.check([SourceText(name: "Cell [1]", text: source)])[0].flatMap(\.notes)
        #expect(
            notes.map(\.message) == [
                "protocol requires function 'callAsFunction(predicted:expected:)' with type '(Tensor, Tensor) -> Tensor'"
            ])
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
            "struct A: Loss { func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor { predicted } }",
            """
            struct A<Inner: Loss>: Loss {
                let inner: Inner
                func callAsFunction(_ x: Double) -> Double { x }
                func callAsFunction(predicted: Tensor, expected: Tensor) -> Tensor {
                    2 * inner(predicted: predicted, expected: expected)
                        + crossEntropy(logits: predicted, labels: expected)
                }
            }
            let a = A(inner: Loss.huber)
            """,
            "struct A: Metric { func callAsFunction(predicted: Tensor, expected: Tensor) -> Double { 1 } }",
            "final class A: Schedule { let name = \"a\"; func callAsFunction(_ step: Int) -> Double { 0.1 } }",
        ])
    func present(source: String) { #expect(messages(source).isEmpty) }

    @Test(
        "the losses, metrics and schedules of the library are written as if their protocols were types",
        arguments: [
            "let a = Loss.huber(delta: 1)\nlet b = [Loss.huber, .meanSquaredError]\nlet c: [Loss] = [.crossEntropy, a]",
            "let a: Loss = .crossEntropy\nlet b: Loss? = .huber(delta: 2)\nlet c = Loss(\"c\") { x, y in (x - y).mean() }",
            "struct Plan { var loss = Loss.crossEntropy; var other: any Loss = .focal; var metric = Metric.accuracy }",
            "func f(_ loss: Loss, _ metrics: [Metric] = [.accuracy, .fBeta(2)]) -> String { loss.name }\nprint(f(.hinge))",
            "let a = Schedule.warmup(steps: 3, then: .cosine(0.1, steps: 10))\nlet b = Schedule { step in 0.1 }",
            "let a = SGD(learningRate: .constant(0.1))\nlet b = SGD(learningRate: { 0.1 / Double(1 + $0) })",
            "let a: [String: Loss] = [\"a\": .huber]\nlet b = true ? Loss.huber : .focal\nprint([any Loss]().count)",
        ])
    func spellings(source: String) { #expect(messages(source).isEmpty) }

    @Test("a list of a protocol is made with `any`, because the name is a value where an expression stands")
    func namesAreValues() {
        #expect(messages("let a = [Loss]()") == ["cannot call value of non-function type '[LossFunction.Type]'"])
    }
}
