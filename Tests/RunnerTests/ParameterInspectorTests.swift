import Interpreter
import JSON
import NotebookFormat
import Runner
import SessionCore
import Testing

@Suite struct ParameterInspectorTests {
    private let script = """
        // %% tags=["parameters"]
        let rate = 0.1  // the learning rate
        // how many
        // epochs
        var epochs: Int = 3
        let sizes = [
            1,  // first
            2,
        ]
        let name = "a // b"

        """

    private func inspect<Value: Sendable>(
        _ body: @escaping @Sendable (ParameterInspector, NotebookFile) throws -> Value
    ) throws -> Value {
        let file = NotebookFile(path: "a.ipynb", format: .notebook, notebook: PercentScript.read(script).notebook)
        return try ExecutionThread.run {
            Result { try body(ParameterInspector(session: Session(library: .standard())), file) }
        }.get()
    }

    @Test("names, types, defaults and comments")
    func parameters() throws {
        let found = try inspect { try $0.parameters(of: $1) }
        #expect(
            found == [
                NotebookParameter(name: "rate", type: "Double", defaultValue: "0.1", help: "the learning rate"),
                NotebookParameter(name: "epochs", type: "Int", defaultValue: "3", help: "how many epochs"),
                NotebookParameter(name: "sizes", type: "[Int]", defaultValue: "[\n1,\n2,\n]", help: "first"),
                NotebookParameter(name: "name", type: "String", defaultValue: "\"a // b\""),
            ])
    }

    @Test("names in paths are filled in")
    func paths() throws {
        let given = [GivenParameter(name: "rate", text: "0.5")]
        #expect(
            try inspect { try $0.path("o/{rate}-{epochs}-{name}{{}}.x", given: given, of: $1) } == "o/0.5-3-a // b{}.x")
        #expect(throws: (any Error).self) { try inspect { try $0.path("{other}", given: given, of: $1) } }
    }

    @Test("YAML, JSON and base 64 give typed values")
    func sources() throws {
        let yaml = try GivenParameter.yaml("a: 1\nb: '1'\nc: [1, 2]\n", from: "x")
        #expect(yaml.map(\.value) == [.json(1), .json("1"), .json([1, 2])])
        #expect(try GivenParameter.base64("YTogMQ==") == [GivenParameter(name: "a", value: .json(1))])
        #expect(throws: ParameterFileError.self) { try GivenParameter.base64("*") }
        #expect(throws: ParameterFileError.self) { try GivenParameter.yaml("- 1", from: "x") }
        let injector = ParameterInjector(declared: [DeclaredVariable(name: "n", type: .int)])
        #expect(throws: ParameterInjector.Failure.self) {
            try injector.source(for: [GivenParameter(name: "n", value: .json("1"))])
        }
        #expect(try injector.source(for: [GivenParameter(name: "n", value: .json(1))]).hasSuffix("let n: Int = 1"))
    }
}
