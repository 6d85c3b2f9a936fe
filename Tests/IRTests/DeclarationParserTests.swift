import IR
import Testing

struct DeclarationParserTests {
    private static func interface() throws -> LibraryInterface {
        var interface = LibraryInterface()
        try interface.declareType("struct Tensor: Equatable, CustomStringConvertible")
        try interface.declareType("protocol Layer")
        try interface.declareType("final class Sequential: Layer")
        interface.addBuilder("LayerBuilder", collecting: try interface.parseType("any Layer"))
        interface.addAlias("Shape", for: .array(.int))
        return interface
    }

    private static func declare(_ text: String, in owner: String? = nil) throws -> LibraryFunction {
        var interface = try interface()
        let id = try interface.declare(text, in: owner)
        return interface[id]
    }

    @Test("a free function has labels, names and defaults")
    func freeFunction() throws {
        let function = try Self.declare(
            "@discardableResult func plot(_ x: [Double], in shape: Shape = [2, 3], title: String = \"a, b)\") -> Tensor?"
        )
        #expect(function.kind == .free)
        #expect(function.signature.hasDiscardableResult)
        #expect(function.signature.parameters.map(\.label) == [nil, "in", "title"])
        #expect(function.signature.parameters.map(\.name) == ["x", "shape", "title"])
        #expect(function.signature.parameters.map(\.type) == [.array(.double), .array(.int), .string])
        #expect(function.signature.parameters[1].defaultValue == .native(text: "[2, 3]"))
        #expect(function.signature.parameters[2].defaultValue == .native(text: "\"a, b)\""))
        #expect(function.signature.result.description == "Tensor?")
    }

    @Test("members of generic owners count the owner's parameters first")
    func genericMember() throws {
        let function = try Self.declare(
            "func map<T>(_ transform: (Element) throws -> T) rethrows -> [T]", in: "Array")
        #expect(function.owner == .array)
        #expect(function.signature.genericParameters.map(\.name) == ["Element", "T"])
        #expect(function.signature.isRethrowing && !function.signature.isThrowing)
        #expect(function.signature.result == .array(.parameter(index: 1, name: "T")))
        #expect(function.selfType == .array(.parameter(index: 0, name: "Element")))
    }

    @Test("an owner may be a type with concrete parts")
    func concreteOwner() throws {
        let joined = try Self.declare("func joined(separator: String = \"\") -> String", in: "[String]")
        #expect(joined.selfType == .array(.string))
        #expect(joined.signature.genericParameters.isEmpty)
        let flat = try Self.declare("func joined() -> [T]", in: "<T> [[T]]")
        #expect(flat.selfType == .array(.array(.parameter(index: 0, name: "T"))))
    }

    @Test("operators are found by fixity")
    func operators() throws {
        let plus = try Self.declare("static func + (lhs: Tensor, rhs: Double) -> Tensor", in: "Tensor")
        #expect(plus.kind == .infixOperator && plus.name == "+")
        let minus = try Self.declare("prefix func -(x: Tensor) -> Tensor")
        #expect(minus.kind == .prefixOperator)
        let less = try Self.declare("func < <T: Comparable>(a: T, b: T) -> Bool")
        #expect(less.name == "<" && less.signature.genericParameters == [.init(name: "T", constraints: ["Comparable"])])
    }

    @Test("properties, subscripts, initialisers and cases")
    func members() throws {
        #expect(try Self.declare("var shape: Shape { get }", in: "Tensor").kind == .property(isSettable: false))
        #expect(try Self.declare("var x: Int { get set }", in: "Tensor").kind == .property(isSettable: true))
        #expect(try Self.declare("static let zero: Self", in: "Tensor").kind == .staticProperty)
        #expect(try Self.declare("let pi: Double").kind == .staticProperty)
        let index = try Self.declare("subscript(row: Int, column: Int) -> Double { get set }", in: "Tensor")
        #expect(index.kind == .subscript(isSettable: true))
        #expect(index.signature.parameters.map(\.label) == [nil, nil])
        let failing = try Self.declare("init?(_ text: String)", in: "Tensor")
        #expect(failing.kind == .initializer && failing.signature.result.description == "Tensor?")
        let entry = try Self.declare("case custom(Int, named: String)", in: "Tensor")
        #expect(entry.kind == .enumerationCase && entry.signature.parameters.map(\.label) == [nil, "named"])
    }

    @Test("variadic, inout, autoclosure and builder parameters")
    func parameters() throws {
        let function = try Self.declare(
            "func f(_ items: Any..., to x: inout Int, or y: @autoclosure () throws -> Int, @LayerBuilder _ content: () -> [any Layer])"
        )
        #expect(function.signature.parameters[0].isVariadic)
        #expect(function.signature.parameters[1].isInout)
        #expect(function.signature.parameters[2].isAutoclosure)
        #expect(function.signature.parameters[3].builder == "LayerBuilder")
    }

    @Test("function and tuple types")
    func functionTypes() throws {
        let interface = try Self.interface()
        for text in [
            "(Int, inout Tensor) throws -> [String : Double?]", "(x: Int, y: any Layer)?", "((Int) -> Bool)?",
            "ClosedRange<Int>", "Tensor.Type", "[(Int) -> ()]",
        ] {
            #expect(try interface.parseType(text).description == text)
        }
    }

    @Test("an unknown type is named")
    func unknownType() throws {
        let error = #expect(throws: DeclarationError.self) { try Self.declare("func f(x: Tensr)") }
        #expect(error?.message.contains("Tensr") == true)
    }

    @Test("thousands of declarations are read in milliseconds")
    func speed() throws {
        var interface = try Self.interface()
        let clock = ContinuousClock()
        let duration = try clock.measure {
            for _ in 0..<2000 {
                try interface.declare("func matmul(_ a: Tensor, _ b: Tensor, transposed: Bool = false) -> Tensor")
            }
        }
        print("2000 declarations: \(duration)")
        #expect(duration < .seconds(1))
    }
}
