import Frontend
import IR
import Testing

struct SyntaxWordingTests {
    /// What swiftc 6.3 says first, and where.
    static let mistakes: [(text: String, line: Int, column: Int, message: String)] = [
        ("struct S {\n    var x = 1", 2, 14, "expected '}' in struct"),
        ("enum E {\n    case a", 2, 11, "expected '}' at end of enum"),
        ("func f() {\n    print(1)", 2, 13, "expected '}' at end of brace statement"),
        ("switch 3 {\ncase 1: print(1)\ndefault: print(2)", 3, 18, "expected '}' at end of 'switch' statement"),
        ("let f = { (x: Int) in\n    print(x)", 2, 13, "expected '}' at end of closure"),
        ("print(\"a\", \"b\"\nprint(\"c\")", 1, 15, "expected ',' separator"),
        ("let x = (1 + 2\nprint(x)", 1, 15, "expected ',' separator"),
        ("let x = [1, 2", 1, 14, "expected ']' in container literal expression"),
        ("let d = [\"a\": 1, \"b\" 2]", 1, 22, "expected ':' in dictionary literal"),
        ("let a = [1 2 3]", 1, 12, "expected ',' separator"),
        ("func f(a: Int) Int { a }", 1, 15, "consecutive statements on a line must be separated by ';'"),
        ("func f(a: Int {\n    print(a)\n}", 1, 15, "expected ',' separator"),
        ("func () { }", 1, 6, "expected identifier in function declaration"),
        ("var = 5", 1, 5, "expected pattern"),
        ("let x 5", 1, 6, "consecutive statements on a line must be separated by ';'"),
        ("if { print(1) }", 1, 1, "missing condition in 'if' statement"),
        ("guard let x = Optional(1) { fatalError() }", 1, 27, "expected 'else' after 'guard' condition"),
        ("for i 0..<3 { }", 1, 7, "expected 'in' after for-each pattern"),
        ("for i in 0..<3\nprint(i)", 1, 15, "expected '{' to start the body of for-each loop"),
        ("switch 3 { case 1 print(1) default: break }", 1, 19, "expected ':' after 'case'"),
        ("switch 3 { 1: print(1) }", 1, 12, "all statements inside a switch must be covered by a 'case' or 'default'"),
        ("let x = 5 + + 3", 1, 13, "unary operator cannot be separated from its operand"),
        ("let s = \"a\" \"b\"", 1, 12, "consecutive statements on a line must be separated by ';'"),
        ("print(\"a\" \"b\")", 1, 11, "expected ',' separator"),
        ("x = = 5", 1, 5, "expected expression in assignment"),
        ("print(1))", 1, 9, "consecutive statements on a line must be separated by ';'"),
        ("let t = (1,, 2)", 1, 12, "unexpected ',' separator"),
        ("enum E { case a, }", 1, 18, "expected identifier after comma in enum 'case' declaration"),
        ("enum E { case }", 1, 10, "expected identifier in enum 'case' declaration"),
        ("var x: [Int = []", 1, 13, "expected ']' in array type"),
        ("let s = \"value: \\(x\"", 1, 18, "cannot find ')' to match opening '(' in string interpolation"),
        ("let s = \"\"\"\nabc", 1, 9, "unterminated string literal"),
        ("class A: { }", 1, 10, "expected type"),
        ("struct S { var x: Int\n    init { x = 1 } }", 2, 10, "expected '(' for initializer parameters"),
        ("struct S { init(x) { } }", 1, 17, "unnamed parameters must be written with the empty name '_'"),
        ("let x = 5 // ok\nlet y = x > 3 ? 1 ; 2", 2, 15, "expected ':' after '? ...' in ternary expression"),
        ("repeat { print(1) }", 1, 19, "expected 'while' after body of 'repeat' statement"),
        ("defer print(1)", 1, 7, "expected '{' after 'defer'"),
        ("let x := 5", 1, 8, "expected type"),
        ("let x = 5 else { }", 1, 10, "consecutive statements on a line must be separated by ';'"),
        (
            "var x int = 5", 1, 7,
            "found an unexpected second identifier in variable declaration; is there an accidental break?"
        ),
        ("let closure = { (a: Int, b: Int) -> Int a + b }", 1, 41, "expected 'in' after the closure signature"),
        ("let closure: (Int, Int) -> = { $0 + $1 }", 1, 28, "expected type for function result"),
        ("func f(x: Int = ) { }", 1, 17, "expected initial value after '='"),
        ("func f(x: ) { }", 1, 11, "expected parameter type following ':'"),
        ("func f(x Int) { }", 1, 13, "expected ':' following argument label and parameter name"),
        ("func f(: Int) { }", 1, 8, "expected parameter name followed by ':'"),
        ("f(x: 1 y: 2)", 1, 8, "expected ',' separator"),
        ("struct S { let x = 1\nlet y = 2 }}", 2, 12, "extraneous '}' at top level"),
    ]

    @Test("Mistakes of syntax are told in swiftc's words, at its places", arguments: mistakes)
    func first(_ row: (text: String, line: Int, column: Int, message: String)) {
        let source = SourceText(name: "Cell", text: row.text)
        let cell = Checker(interface: ToyLibrary.interface).check(source, in: SessionScope())
        let first = cell.diagnostics.first { $0.severity == .error }
        #expect(first?.message == row.message)
        let place = first.map { source.position(of: $0.range.lower) }
        #expect(place?.line == row.line && place?.column == row.column)
    }
}
