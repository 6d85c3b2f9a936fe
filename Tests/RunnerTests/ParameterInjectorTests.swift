import IR
import Runner
import SessionCore
import Testing

@Suite struct ParameterInjectorTests {
    private let injector = ParameterInjector(declared: [
        DeclaredVariable(name: "rate", type: .double), DeclaredVariable(name: "epochs", type: .int, isMutable: true),
        DeclaredVariable(name: "name", type: .string), DeclaredVariable(name: "isQuick", type: .bool),
        DeclaredVariable(name: "widths", type: .array(.int)), DeclaredVariable(name: "limit", type: .optional(.double)),
        DeclaredVariable(name: "range", type: .range(.closed, .int)), DeclaredVariable(name: "size", type: .float),
        DeclaredVariable(name: "counts", type: .dictionary(key: .string, value: .int)),
        DeclaredVariable(name: "places", type: .dictionary(key: .int, value: .optional(.int))),
        DeclaredVariable(
            name: "mode", type: .nominal(.init(id: .user(1), name: "Mode", kind: .enumeration))),
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
        #expect(try line("widths", "[8,16,]") == "let widths: [Int] = [8, 16]")
        #expect(try line("counts", "{a: 1}") == #"let counts: [String : Int] = ["a": 1]"#)
        #expect(try line("counts", #"["a": 1]"#) == #"let counts: [String : Int] = ["a": 1]"#)
        #expect(try line("isQuick", "off") == "let isQuick: Bool = false")
        #expect(try line("places", "{1: 2, 3: nil, 4: }") == "let places: [Int : Int?] = [1: 2, 3: nil, 4: nil]")
        #expect(try line("places", "[1: 2]") == "let places: [Int : Int?] = [1: 2]")
    }

    @Test("the case of an enumeration is its name, with a dot or without")
    func cases() throws {
        for text in ["fast", ".fast"] { #expect(try line("mode", text) == "let mode: Mode = .fast") }
        #expect(try line("mode", "Mode.fast") == "let mode: Mode = Mode.fast")
        let yaml = try GivenParameter.yaml("mode: slow", from: "y")
        #expect(try injector.source(for: yaml) == "// Parameters\nlet mode: Mode = .slow")
    }

    @Test("infinities and what is no number are read in the words of Swift, Python and YAML")
    func nonFinite() throws {
        for text in ["inf", "Infinity", ".inf", "+.infinity"] {
            #expect(try line("rate", text).hasSuffix("= .infinity"))
        }
        for text in ["-inf", "-.inf", "-.infinity"] { #expect(try line("rate", text).hasSuffix("= -.infinity")) }
        for text in ["nan", ".NaN"] { #expect(try line("rate", text).hasSuffix("= .nan")) }
        #expect(
            try injector.source(for: try GivenParameter.yaml("rate: -.inf\nlimit: .nan", from: "y"))
                == "// Parameters\nlet rate: Double = -.infinity\nlet limit: Double? = .nan")
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
            ("widths", "[1, 2.5]", "parameter widths: '[1, 2.5]' is not a value of type [Int], such as [1, 1]"),
            ("widths", "8", "parameter widths: '8' is not a value of type [Int], such as [1, 1]"),
            ("places", "[1]", "parameter places: '[1]' is not a value of type [Int : Int?]"),
            ("places", "{a: 1}", "parameter places: '{a: 1}' is not a value of type [Int : Int?]"),
            ("limit", "x", "parameter limit: 'x' is not a value of type Double?, such as 0.5"),
            ("counts", "8", #"parameter counts: '8' is not a value of type [String : Int], such as {"a": 1}"#),
            ("epochs", "99999999999999999999", "parameter epochs: '99999999999999999999' is out of the range of Int"),
            ("rate", "-1e400", "parameter rate: '-1e400' is out of the range of Double"),
            ("size", "1e60", "parameter size: '1e60' is out of the range of Float"),
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
