import IR
import Runner
import SessionCore
import Testing

@Suite struct ParameterInjectorTests {
    private let injector = ParameterInjector(declared: [
        DeclaredVariable(name: "rate", type: .double), DeclaredVariable(name: "epochs", type: .int, isMutable: true),
        DeclaredVariable(name: "name", type: .string), DeclaredVariable(name: "isQuick", type: .bool),
        DeclaredVariable(name: "widths", type: .array(.int)), DeclaredVariable(name: "limit", type: .optional(.double)),
        DeclaredVariable(name: "range", type: .range(.closed, .int)),
    ])

    private func line(_ name: String, _ text: String, isRaw: Bool = false) throws -> String {
        let source = try injector.source(for: [GivenParameter(name: name, text: text, isRaw: isRaw)])
        return String(source.split(separator: "\n")[1])
    }

    @Test("a value becomes a literal of the declared type, let or var as declared")
    func literals() throws {
        #expect(try line("rate", "1") == "let rate: Double = 1.0")
        #expect(try line("rate", "-1e-3") == "let rate: Double = -0.001")
        #expect(try line("rate", "inf") == "let rate: Double = .infinity")
        #expect(try line("epochs", "1_000") == "var epochs: Int = 1000")
        #expect(try line("name", #"a "b" \"#) == #"let name: String = "a \"b\" \\""#)
        #expect(try line("name", #""a\tb""#) == #"let name: String = "a\tb""#)
        #expect(try line("name", "12", isRaw: true) == #"let name: String = "12""#)
        #expect(try line("name", "\\(x)", isRaw: true) == #"let name: String = "\\(x)""#)
        #expect(try line("isQuick", "True") == "let isQuick: Bool = true")
        #expect(try line("widths", "[8, 16]") == "let widths: [Int] = [8, 16]")
        #expect(try line("limit", "nil") == "let limit: Double? = nil")
        #expect(try line("limit", "2") == "let limit: Double? = 2.0")
        #expect(try line("range", "1...3") == "let range: ClosedRange<Int> = 1...3")
    }

    @Test("the last value of a name wins, and the cell begins as papermill's does")
    func lastWins() throws {
        let source = try injector.source(for: [
            GivenParameter(name: "epochs", text: "1"), GivenParameter(name: "rate", text: "2"),
            GivenParameter(name: "epochs", text: "3"),
        ])
        #expect(source == "// Parameters\nvar epochs: Int = 3\nlet rate: Double = 2.0")
    }

    @Test(
        "values that do not suit the type are named, all of them",
        arguments: [
            ("rate", "fast", "parameter rate: 'fast' is not a number (Double)"),
            ("epochs", "1.5", "parameter epochs: '1.5' is not a whole number (Int)"),
            ("isQuick", "1", "parameter isQuick: '1' is not true or false (Bool)"),
            ("widths", "[1, 2.5]", "parameter widths: '[1, 2.5]' is not a value of type [Int]"),
            ("widths", "8", "parameter widths: '8' is not a value of type [Int]"),
            ("rat", "1", "unknown parameter 'rat'; did you mean 'rate'?"),
        ])
    func refused(name: String, text: String, message: String) {
        let error = #expect(throws: ParameterInjector.Failure.self) { try line(name, text) }
        #expect(error?.problems == [message])
    }

    @Test("without a parameters cell every name is unknown")
    func nothingDeclared() {
        let error = #expect(throws: ParameterInjector.Failure.self) {
            try ParameterInjector(declared: []).source(for: [GivenParameter(name: "a", text: "1")])
        }
        #expect(error?.description == "unknown parameter 'a': no cell tagged 'parameters' declares any")
    }
}
