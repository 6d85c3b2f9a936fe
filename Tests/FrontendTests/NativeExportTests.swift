import Frontend
import Testing

@Suite struct NativeExportTests {
    /// The last of the cells in the program that all of them make.
    private func last(_ cells: String...) -> String {
        var export = NativeExport(of: cells)
        return cells.map { export.add($0, isDisplayed: false) }.last ?? ""
    }

    @Test("a redeclared variable has a number from there on, and its first value may use the old one")
    func variables() {
        #expect(last("let x = 1", "let x = x + 1\nprint(x)") == "let x_2 = x + 1\nprint(x_2)")
        #expect(last("let x = 1", "let x = x + 1", "let x = x * 2") == "let x_3 = x_2 * 2")
        #expect(
            last("let x = 1", "let x = 2", "print(\"\\(x) and \\(x + y)\")") == "print(\"\\(x_2) and \\(x_2 + y)\")")
        #expect(last("let (a, b) = (1, 2)", "let (b, a) = (a, b)") == "let (b_2, a_2) = (a, b)")
        #expect(last("var x = 1", "print(x)\nvar x = 2\nx += 1") == "print(x)\nvar x_2 = 2\nx_2 += 1")
    }

    @Test("a number never makes a name that the notebook has")
    func taken() {
        #expect(last("let x = 1\nlet x_2 = 5", "let x = x_2") == "let x_3 = x_2")
    }

    @Test(
        "labels, members, key paths and local declarations of the name stay",
        arguments: [
            ("f(x: x)", "f(x: x_2)"),
            ("point.x + x", "point.x + x_2"),
            ("points.map(\\.x)", "points.map(\\.x)"),
            (".x", ".x"),
            ("numbers.map { x in x + 1 }", "numbers.map { x in x + 1 }"),
            ("numbers.map { $0 + x }", "numbers.map { $0 + x_2 }"),
            ("{ [x] in x }", "{ [x = x_2] in x }"),
            ("func g(x: Int) -> Int { x }", "func g(x: Int) -> Int { x }"),
            ("func g() { let x = x + 1; print(x) }", "func g() { let x = x_2 + 1; print(x) }"),
            ("for x in 0..<x { print(x) }", "for x in 0..<x_2 { print(x) }"),
            ("if let x { print(x) } else { print(x) }", "if let x = x_2 { print(x) } else { print(x_2) }"),
            ("while let x = next(x) { print(x) }", "while let x = next(x_2) { print(x) }"),
            (
                "func g() { guard let x = x else { print(x); return }; print(x) }",
                "func g() { guard let x = x_2 else { print(x_2); return }; print(x) }"
            ),
            (
                "switch y { case .some(let x): print(x)\ndefault: print(x) }",
                "switch y { case .some(let x): print(x)\ndefault: print(x_2) }"
            ),
            ("struct P { var x = 0; func g() -> Int { x } }", "struct P { var x = 0; func g() -> Int { x } }"),
            (
                "struct P { var y = 0; func g() -> Int { x + y } }",
                "struct P { var y = 0; func g() -> Int { x_2 + y } }"
            ),
        ])
    func scopes(cell: String, exported: String) {
        #expect(last("var x: Int? = 1", "var x: Int? = 2", cell) == exported)
    }

    @Test("members of an earlier cell's type hide the name in extensions and in what inherits them")
    func inheritedMembers() {
        let first = "class A { var x = 0 }\nlet x = 1"
        #expect(
            last(first, "let x = 2", "extension A { func g() -> Int { x } }") == "extension A { func g() -> Int { x } }"
        )
        #expect(
            last(first, "let x = 2", "class B: A { func g() -> Int { x } }") == "class B: A { func g() -> Int { x } }")
    }

    @Test("redeclared functions and types have a number, too; what was declared before keeps what it saw")
    func functionsAndTypes() {
        #expect(
            last("func f(_ n: Int) -> Int { n }", "func f(_ n: Int) -> Int { n > 0 ? f(n - 1) : 0 }\nf(1)")
                == "func f_2(_ n: Int) -> Int { n > 0 ? f_2(n - 1) : 0 }\nf_2(1)")
        #expect(
            last("struct S {}", "struct S { var other: [S] = [] }\nlet s: S = S()")
                == "struct S_2 { var other: [S_2] = [] }\nlet s: S_2 = S_2()")
        #expect(last("func x() {}", "let x = 1") == "let x_2 = 1")
        #expect(last("let x = 1", "func x() {}\nx()") == "func x_2() {}\nx_2()")
    }

    @Test("an overload beside the old function keeps the name; calls find theirs by the labels")
    func overloads() {
        #expect(last("func f(a: Int) {}", "func f(b: Int) {}\nf(b: 1)") == "func f(b: Int) {}\nf(b: 1)")
        #expect(
            last("func f(a: Int) {}\nfunc f(b: Int) {}", "func f(a: Int) {}\nf(a: 1)\nf(b: 1)")
                == "func f_2(a: Int) {}\nf_2(a: 1)\nf(b: 1)")
    }

    @Test("the last expression is displayed, a parameter can be given from outside")
    func results() {
        var export = NativeExport(of: [])
        #expect(export.add("let a = 1\na + 1  // two", isDisplayed: true) == "let a = 1\ndisplay(a + 1)  // two")
        #expect(
            export.add("let rate = 0.1\nlet n: Int = 3\nlet a = [1]", isDisplayed: false, parameters: ["rate", "n"])
                == """
                let rate = notebookParameter("rate", 0.1)
                let n: Int = notebookParameter("n", 3)
                let a_2 = [1]
                """)
        #expect(export.add("let a = a\na", isDisplayed: true) == "let a_3 = a_2\ndisplay(a_3)")
    }
}
