import Bindings
import IR
import Interpreter
import SessionCore
import SessionIO
import Testing

/// Patterns of enumerations of the library.
@Suite struct LibraryEnumTests {
    private static let library = Library.swiftlet()

    private func errors(_ source: String) -> [Diagnostic] {
        Session(library: Self.library).check([SourceText(name: "Cell [1]", text: source)])[0]
            .filter { $0.severity == .error }
    }

    private func printed(_ source: String) -> String {
        let sink = TextSink()
        _ = Session(library: Self.library).execute(source, context: ExecutionContext(output: sink))
        return sink.text
    }

    /// The enumerations of the library with the patterns of all their cases.
    private static let enumerations: [(name: String, patterns: [String])] = library.interface.types.compactMap { type in
        guard case .library(let index) = type.id, type.kind == .enumeration else { return nil }
        let cases = library.interface.cases(of: index).map { library.interface[$0] }
        guard !cases.isEmpty else { return nil }
        return (
            type.name,
            cases.map { function in
                let names = function.signature.parameters.indices.map { "let a\($0)" }.joined(separator: ", ")
                return ".\(function.name)" + (names.isEmpty ? "" : "(\(names))")
            }
        )
    }

    private func choice(_ name: String, _ patterns: some Sequence<String>) -> String {
        "func chosen(_ value: \(name)) -> Int {\n    switch value {\n"
            + patterns.enumerated().map { "    case \($1): return \($0)\n" }.joined() + "    }\n}\n"
    }

    @Test("all cases of an enum are enough, and each of them is needed")
    func exhaustive() {
        #expect(Self.enumerations.count > 30)
        for (name, patterns) in Self.enumerations {
            #expect(errors(choice(name, patterns)).isEmpty, "\(name)")
            let first = errors(choice(name, patterns.dropLast()))
            let payload = patterns[patterns.count - 1].split(separator: "(", maxSplits: 1)
            guard patterns.count > 1 else { continue }
            #expect(first.map(\.message) == ["switch must be exhaustive"], "\(name)")
            #expect(
                first.flatMap(\.notes).contains { $0.message.hasPrefix("add missing case: '\(payload[0])") }, "\(name)")
        }
    }

    @Test("a value has the case it was made with, and no other")
    func chosen() {
        let patterns = [
            ".fitBegan(_)", ".epochBegan(4)", ".epochBegan(_)", ".batchEnded(_)", ".epochEnded(_)", ".fitEnded(_)",
        ]
        #expect(
            printed(choice("TrainingEvent", patterns) + "print(chosen(.epochBegan(4)), chosen(.epochBegan(5)))")
                == "1 2\n")
        let plain = [".fitBegan", ".batchEnded", ".epochBegan", ".epochEnded", ".fitEnded"]
        #expect(printed(choice("TrainingEvent", plain) + "print(chosen(.epochBegan(4)))") == "2\n")
        for (number, name) in ["classic", "pytorch", "keras"].enumerated() {
            let source = choice("Convention", [".classic", ".pytorch", ".keras"]) + "print(chosen(.\(name)))"
            #expect(printed(source) == "\(number)\n")
        }
    }

    @Test(
        "what is no pattern of the enum is told in swiftc's words",
        arguments: [
            ("if case .batchBegan = event {}", "type 'TrainingEvent' has no member 'batchBegan'"),
            (
                "if case .epochBegan(let a, let b) = event { print(a, b) }",
                "tuple pattern cannot match values of the non-tuple type 'Int'"
            ),
            (
                "if case .shapeMismatch(let a, let b) = TensorError.interrupted { print(a, b) }",
                """
                tuple pattern has the wrong length for tuple type '(operation: String, left: [Int], right: [Int], \
                expected: String)'
                """
            ),
        ])
    func wrong(source: String, message: String) {
        #expect(errors("let event = TrainingEvent.epochBegan(1)\n" + source).first?.message == message)
    }

    @Test("what a pattern takes out of an enum is let go of")
    func released() {
        let source = """
            var sum = 0
            for round in 1...1000 {
                let error = TensorError.allocation(shape: [round, 2])
                if case .allocation(let shape) = error, shape[0] > 500 { sum += shape[1] }
                if case .file(let path, _) = error { print(path) }
                if case .interrupted = error { sum = 0 }
            }
            print(sum)
            """
        LiveObjects.isCounting = true
        let (output, left) = ExecutionThread.run { [self] in (printed(source), LiveObjects.count) }
        #expect(output == "1000\n")
        #expect(left == 0)
    }
}
