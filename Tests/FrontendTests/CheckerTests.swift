import Frontend
import IR
import Testing

/// Checks cells one after another, as a notebook does.
struct Notebook {
    var scope = SessionScope()
    let checker = Checker(interface: ToyLibrary.interface)

    mutating func check(_ text: String) -> CheckedCell {
        let cell = checker.check(SourceText(name: "Cell", text: text), in: scope)
        scope = cell.scope
        return cell
    }

    mutating func messages(_ text: String) -> [String] {
        check(text).diagnostics.filter { $0.severity == .error }.map(\.message)
    }
}

/// The type of the cell's trailing expression, or the first error.
func resultType(_ text: String) -> String {
    var notebook = Notebook()
    let cell = notebook.check(text)
    guard let program = cell.program else { return cell.diagnostics.first?.message ?? "no program" }
    guard case .result(let value)? = program.main.body.last?.kind else { return "no result" }
    return value.type.description
}

struct CheckerTests {
    static let types: [(String, String)] = [
        ("1", "Int"), ("1.5", "Double"), ("\"a\"", "String"), ("true", "Bool"), ("-3", "Int"), ("1 + 2 * 3", "Int"),
        ("1 / 2 * 2.0", "Double"), ("let x: Double = 1 / 2\nx", "Double"), ("let n = 3\nn * 2 + 1", "Int"),
        ("let d = 0.5\n2 * d + 1", "Double"), ("[1, 2.5]", "[Double]"), ("[1, 2]", "[Int]"),
        ("[[1, 2], [0.5]]", "[[Double]]"),
        ("[1, nil]", "[Int?]"), ("[\"a\": 1]", "[String : Int]"), ("let s: Set = [1, 2]\ns", "Set<Int>"),
        ("(1, \"a\")", "(Int, String)"), ("let p = (x: 1, y: 2.0)\np.y", "Double"), ("1..<3", "Range<Int>"),
        ("0.5...2", "ClosedRange<Double>"), ("1 < 2 && true", "Bool"), ("let c = true\nc ? 1 : 2.5", "Double"),
        ("Tensor.zeros([2]) * 2", "Tensor"), ("2.0 * Tensor(1) + 1", "Tensor"),
        ("let t = Tensor([[1, 2], [3, 4]])\nt.shape", "[Int]"),
        ("max(1, 2.5)", "Double"), ("let q: Double = max(1, 2)\nq", "Double"), ("abs(-2)", "Int"),
        ("abs(-2.5)", "Double"),
        ("[1, 2].map { $0 * 2 }", "[Int]"), ("[1, 2].map { Double($0) * 2 }", "[Double]"),
        ("[1.5, 2].reduce(0, +)", "Double"), ("[1.5, 2].reduce(0) { $0 + $1 }", "Double"),
        ("[1, 2].reduce(0, +)", "Int"),
        ("[3, 1].sorted { $0 > $1 }", "[Int]"), ("[3, 1].sorted(by: >)", "[Int]"), ("[3, 1].sorted()", "[Int]"),
        ("[1, 2].first", "Int?"), ("[1, 2].first ?? 0", "Int"), ("[1, 2].first!", "Int"), ("Int(\"3\")", "Int?"),
        ("[\"a\"].first?.count", "Int?"), ("[\"a\"].first?.uppercased().count ?? 0", "Int"),
        ("[1].enumerated().map { i, v in i + v }", "[Int]"),
        ("zip([1], [2.5]).map { $0.1 * Double($0.0) }", "[Double]"),
        ("(0..<3).map { _ in 0.5 }", "[Double]"), ("let xs: [Double] = (0..<3).map { _ in 0 }\nxs", "[Double]"),
        ("[1, 2].map(String.init)", "[String]"), ("[4.0].map(sqrt)", "[Double]"), ("Double.pi / 2", "Double"),
        ("Array(repeating: 0.0, count: 3)", "[Double]"), ("[Double](repeating: 0, count: 3)", "[Double]"),
        ("Array(0..<3)", "[Int]"),
        ("[1, 2][0..<1]", "[Int]"), ("[\"a\": 1][\"a\"]", "Int?"), ("[\"a\": 1][\"b\", default: 0] + 1", "Int"),
        ("\"n = \\(1 + 2)\"", "String"), ("1 as Double", "Double"), ("let a: Any = 1\na as? Int", "Int?"),
        ("(1 as Any) is Int", "Bool"),
        ("func f(_ x: Int, by y: Int = 2) -> Int { x * y }\nf(3)", "Int"),
        ("func f(_ xs: Double...) -> Double { xs[0] }\nf(1, 2)", "Double"),
        ("struct P { var x = 0.0; var y: Double }\nP(y: 1).x", "Double"),
        ("struct P { var x: Int }\n[P(x: 1)].map { $0.x }", "[Int]"),
        (
            "enum E { case a, b(Int) }\nlet e: E = .b(2)\nswitch e { case .a: print(0); case .b(let n): print(n) }\ne",
            "E"
        ),
        ("enum E: String { case a, b }\nE(rawValue: \"a\")?.rawValue", "String?"),
        ("enum E: CaseIterable { case a }\nE.allCases.count", "Int"),
        ("let v = if 1 < 2 { 3 } else { 4 }\nv", "Int"),
        ("let k = 2\nlet w: Double = switch k { case 1: 1; default: 2.5 }\nw", "Double"),
        ("Sequential { Dense(2, 3); ReLU() }", "Sequential"),
        ("Sequential(layers: [Dense(2, 3), ReLU()])", "Sequential"),
        ("let model = Sequential { Dense(2, 3) }\nmodel(Tensor(1))", "Tensor"),
        ("gradient(at: Tensor(1)) { x in x * x }", "Tensor"),
        ("Adam(learningRate: 0.1)", "Adam"), ("Adam(learningRate: 1)", "Adam"),
        ("let lr = 0.1\nAdam(learningRate: lr)", "Adam"),
        ("let f = { (x: Int) in x * 2 }\nf(2)", "Int"), ("let f: (Double) -> Double = { $0 * 2 }\nf(2)", "Double"),
        ("let t = (1, 2)\nt == (1, 2)", "Bool"), ("let o: Int? = 3\no == nil", "Bool"),
        ("let o: Int? = 3\no == 3", "Bool"),
        ("let c: Character = \"x\"\nc == \"x\"", "Bool"), ("\"abc\".count + 1", "Int"), ("!true", "Bool"),
        ("7 % 3 << 2", "Int"),
        ("[1, 2].first(where: { $0 > 1 })", "Int?"), ("[1, 2].first { $0 > 1 }", "Int?"),
        ("let y = 2.0\ny + max(1, 2)", "Double"),
        ("typealias Row = [Int]\nlet r: Row = [1]\nr", "[Int]"),
        ("struct V { var x: Int; static func + (a: V, b: V) -> V { V(x: a.x + b.x) } }\nV(x: 1) + V(x: 2)", "V"),
        ("struct C { var n: Int; init(_ n: Int) { self.n = n }; var next: C { C(n + 1) } }\nC(1).next.n", "Int"),
        ("struct G { subscript(i: Int) -> Int { i * 2 } }\nG()[2]", "Int"),
        ("struct A { func callAsFunction(_ x: Int) -> Int { x } }\nA()(2)", "Int"),
        ("[\"a\"].map(\\.count)", "[Int]"), ("zip([1], [2]).map(*)", "[Int]"),
        ("let o: Int?? = .some(nil)\no", "Int??"),
        ("Optional(3)", "Int?"), ("class C { var n = 1 }\nlet c = C()\nc.n = 2\nc.n", "Int"),
        (
            "enum E { case a(Int), b(Int) }\nfunc f(_ e: E) -> Int { switch e { case .a(let n), .b(let n): n } }\nf(.a(1))",
            "Int"
        ),
        ("extension Int { var squared: Int { self * self } }\n3.squared", "Int"), ("#\"a\\n\"#", "String"),
    ]

    @Test("Expressions get the type that swiftc gives them", arguments: types)
    func infersTypes(_ row: (String, String)) { #expect(resultType(row.0) == row.1) }

    static let errors: [(String, String)] = [
        ("let n = 3\nn * 1.5", "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
        ("let x: Int = \"a\"", "cannot convert value of type 'String' to specified type 'Int'"),
        ("let x = 1\nx = 2", "cannot assign to value: 'x' is a 'let' constant"),
        ("let learningRate = 0.1\nlerningRate", "cannot find 'lerningRate' in scope"),
        ("func f(a: Int) {}\nf(1)", "missing argument label 'a:' in call"),
        ("func f(_ a: Int) {}\nf(a: 1)", "extraneous argument label 'a:' in call"),
        ("func f(a: Int) {}\nf(b: 1)", "incorrect argument label in call (have 'b:', expected 'a:')"),
        ("func f(a: Int) {}\nf()", "missing argument for parameter 'a' in call"),
        ("func f(a: Int) {}\nf(a: 1, b: 2)", "extra argument 'b' in call"),
        ("func f() {}\nf(1)", "argument passed to call that takes no arguments"),
        (
            "func f(_ a: Double) {}\nlet n = 1\nf(n)",
            "cannot convert value of type 'Int' to expected argument type 'Double'"
        ),
        ("func f() -> Int { \"a\" }", "cannot convert return expression of type 'String' to return type 'Int'"),
        (
            "func f(_ b: Bool) -> Int { if b { return 1 } }",
            "missing return in global function expected to return 'Int'"
        ),
        ("if 1 { }", "integer literal value '1' cannot be used as a boolean; did you mean 'true'?"),
        ("var x = 1\nif x = 2 { }", "use of '=' in a boolean context, did you mean '=='?"),
        ("let o: Int? = 1\no + 1", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
        ("[1].foo", "value of type '[Int]' has no member 'foo'"),
        ("[1].cuont", "value of type '[Int]' has no member 'cuont'"),
        ("let x: Strin = \"\"", "cannot find type 'Strin' in scope"),
        (
            "[1, \"a\"]",
            "heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"
        ),
        ("[]", "empty collection literal requires an explicit type"),
        ("let x = nil", "'nil' requires a contextual type"),
        ("let x: Int = nil", "'nil' cannot initialize specified type 'Int'"),
        ("func f() {\n let x: Int\n print(x)\n}", "constant 'x' used before being initialized"),
        ("for i in 3 { }", "for-in loop requires 'Int' to conform to 'Sequence'"),
        ("enum E { case a, b }\nlet e = E.a\nswitch e { case .a: print(1) }", "switch must be exhaustive"),
        ("break", "'break' is only allowed inside a loop, if, do, or switch"),
        ("struct P { let x: Int }\nvar p = P(x: 1)\np.x = 2", "cannot assign to property: 'x' is a 'let' constant"),
        ("let a = [1]\na.append(2)", "cannot use mutating member on immutable value: 'a' is a 'let' constant"),
        ("load(\"a\")", "call can throw but is not marked with 'try'"),
        ("func f() { try load(\"a\") }", "errors thrown from here are not handled"),
        ("let x = 1\nlet x = 2", "invalid redeclaration of 'x'"),
        ("func f(_ x: Int) {}\nfunc f(_ x: Int) {}", "invalid redeclaration of 'f'"),
        ("Adam(lerningRate: 1)", "no exact matches in call to initializer "),
        ("Dense(1)", "missing argument for parameter #2 in call"),
        ("let s: Loss = .crossEntropi", "type 'Loss' has no member 'crossEntropi'"),
        ("actor A {}", "'actor' is not in the subset; write a struct"),
        ("3()", "cannot call value of non-function type 'Int'"),
        ("let f = { $0 }", "cannot infer type of closure parameter '$0' without a type annotation"),
        (
            "[1].map { (a, b) in a }",
            "contextual closure type '(Int) throws -> T' expects 1 argument, but 2 were used in closure body"
        ),
        ("let x = 9223372036854775808", "integer literal '9223372036854775808' overflows when stored into 'Int'"),
        ("struct S { var a: Int; init() { } }", "return from initializer without initializing all stored properties"),
        ("func f() { func a() { b() }; a(); func b() {} }", "'a' calls 'b' before its declaration"),
        ("let n: Int\nfunc f() -> Int { n }\nf()\nn = 1", "this call uses 'n' before its declaration"),
        ("func f() { x() }\nf()", "cannot find 'x' in scope"),
        ("func f() -> Int { total }\nf()\nlet total = 1", "this call uses 'total' before its declaration"),
        ("print(1\n", "expected ')' in expression list"),
        ("struct S { func m() {} }\nS().m = 3", "cannot assign to value: 'm' is a method"),
        (
            "let t = (1, 2)\nlet (a, b, c) = t",
            "'(Int, Int)' is not convertible to '(Int, Int, _)', tuples have a different number of elements"
        ),
        (
            "func f(_ x: inout Int) {}\nvar a = 1\nf(a)",
            "passing value of type 'Int' to an inout parameter requires explicit '&'"
        ),
        (
            "guard true else { print(1) }",
            "'guard' body must not fall through, consider using a 'return' or 'throw' to exit the scope"
        ),
    ]

    @Test("Mistakes are reported in swiftc's words", arguments: errors)
    func reportsErrors(_ row: (String, String)) {
        var notebook = Notebook()
        #expect(notebook.messages(row.0).first == row.1)
    }

    @Test("All problems of a cell are reported, each once")
    func reportsAll() {
        var notebook = Notebook()
        #expect(
            notebook.messages("let a = b\nlet c = a + 1\nprint(d)") == [
                "cannot find 'b' in scope", "cannot find 'd' in scope",
            ])
    }

    @Test("A name may be declared again in a later cell, with another type")
    func redeclares() {
        var notebook = Notebook()
        #expect(notebook.messages("let x = 1\nfunc f() -> Int { x }").isEmpty)
        #expect(notebook.messages("let x = \"a\"").isEmpty)
        #expect(notebook.messages("let y: String = x\nlet z: Int = f()").isEmpty)
    }

    @Test("What a class method would find in the class it is called on is refused where classes below have their own")
    func classMethods() {
        let base = "class A { class func name() -> String { \"A\" }; class func hello() -> String { CALL } }"
        let below = "class B: A { override class func name() -> String { \"B\" } }"
        let inOneCell =
            "'name' of 'self' in a class method, where a class below overrides it, is not in the subset; "
            + "say of which class it is, such as 'A.name'"
        let inTwo =
            "overriding 'name', which a class method calls on 'self', is not in the subset; "
            + "give it another name, or call it there by the name of the class"
        for call in ["name()", "self.name()", "Self.name()"] {
            let source = base.replacing("CALL", with: call)
            var notebook = Notebook()
            #expect(notebook.messages(source + "\n" + below) == [inOneCell], "\(call)")
            var another = Notebook()
            #expect(another.messages(source).isEmpty, "\(call)")
            #expect(another.messages(below) == [inTwo], "\(call)")
        }
        var properties = Notebook()
        #expect(
            properties.messages(
                "class A { class var k: Int { 1 }; class func f() -> Int { k + self.k } }\n"
                    + "class B: A { override class var k: Int { 2 } }"
            ).count == 2)
        var notebook = Notebook()
        #expect(notebook.messages(base.replacing("CALL", with: "A.name()") + "\n" + below).isEmpty)
        #expect(
            notebook.messages("class C { required init() {}; class func make() -> C { self.init() } }") == [
                "making a 'Self' in a class method is not in the subset; write the name of the class"
            ])
        #expect(
            notebook.messages("final class D { init() {}; class func make() -> D { self.init() } }").isEmpty)
    }

    @Test("A cell that does not check declares nothing")
    func keepsScope() {
        var notebook = Notebook()
        _ = notebook.check("let x = 1\nlet y: Int = \"a\"")
        #expect(notebook.messages("x") == ["cannot find 'x' in scope"])
    }

    @Test("A hundred thousand parentheses are an error, not a crash")
    func survivesNesting() {
        var notebook = Notebook()
        let text = String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000)
        #expect(!notebook.messages(text).isEmpty)
        #expect(!notebook.messages("1" + String(repeating: " + 1", count: 5_000)).isEmpty)
    }
}
