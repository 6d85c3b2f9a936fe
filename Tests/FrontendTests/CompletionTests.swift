import Frontend
import IR
import Testing

struct CompletionTests {
    /// Completes at the `|`.
    private func items(_ text: String, after cells: String = "") -> [String] {
        var notebook = Notebook()
        if !cells.isEmpty { _ = notebook.check(cells) }
        let (plain, offset) = cut(text)
        return notebook.checker.completions(in: plain, at: offset, scope: notebook.scope).items.map(\.text)
    }

    private func cut(_ text: String) -> (String, Int) {
        let parts = text.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        return (parts.joined(), parts[0].utf8.count)
    }

    private func inspected(_ text: String, after cells: String = "") -> [Inspected] {
        var notebook = Notebook()
        if !cells.isEmpty { _ = notebook.check(cells) }
        let (plain, offset) = cut(text)
        return notebook.checker.inspection(in: plain, at: offset, scope: notebook.scope)
    }

    @Test("Members come from the static type, in code that is not finished")
    func completesMembers() {
        #expect(items("[1, 2].co|").contains("count"))
        #expect(items("let m = Sequential {\n    Dense(1, 2)\n}\nm.f|").contains("fit"))
        #expect(items("print(xs.fil|", after: "let xs = [1.5]") == ["filter"])
        #expect(items("func f(t: Tensor) {\n    if true {\n        t.sh|").contains("shape"))
        #expect(!items("\"a\".up|").contains("append"))
    }

    @Test("A leading dot completes members of the expected type")
    func completesImplicitMembers() {
        #expect(items("let l: Loss = .cr|") == ["crossEntropy"])
        #expect(
            items("try model.fit(Tensor(1), loss: .|)", after: "let model = Sequential { ReLU() }").contains("huber"))
        #expect(items("let e: E = .|", after: "enum E { case red, green }") == ["green", "red"])
    }

    @Test("A pattern is offered the cases of what it is held against")
    func completesPatterns() {
        let cells = "enum E: Error { case red, green(Int) }\nlet e = E.red\nlet o: E? = e"
        #expect(items("switch e { case .|", after: cells) == ["green", "red"])
        #expect(items("switch e {\ncase .red: print(1)\ncase .gr|", after: cells) == ["green"])
        #expect(items("if case .|green(let n) = e { print(n) }", after: cells) == ["green", "red"])
        #expect(items("if case .re|? = o {}", after: cells) == ["red"])
        #expect(items("for case .gr| in [e] {}", after: cells) == ["green"])
        #expect(items("do { throw e } catch E.|", after: cells) == ["green", "red"])
        #expect(inspected("if case .gre|en(let n) = e { print(n) }", after: cells).map(\.declaration) == ["case green(Int)"])
    }

    @Test("Inside a call the labels that are still open are offered first")
    func completesLabels() {
        #expect(items("Adam(lea|)").first == "learningRate:")
        #expect(items("Adam(learningRate: 0.1, be|").first == "beta1:")
    }

    @Test("Names of the session, of the block and of the library are offered")
    func completesNames() {
        #expect(items("learn|", after: "let learningRate = 0.1") == ["learningRate"])
        #expect(items("func f(alpha: Int) {\n    let beta = 1\n    al|\n}").contains("alpha"))
        #expect(items("Den|") == ["Dense"])
        #expect(items("print(\"a.co|\")").isEmpty)
    }

    @Test("Inspection gives the type of a variable and the documentation of a function")
    func inspects() {
        #expect(inspected("xs|", after: "let xs = [1.5]").first?.declaration == "let xs: [Double]")
        #expect(inspected("[1].so|rted()").contains { $0.declaration.contains("sorted()") })
        #expect(inspected("[1].sorted(by: |").contains { $0.declaration.contains("sorted(by") })
        #expect(inspected("Ad|am()").first?.declaration == "struct Adam: Optimizer")
        #expect(inspected("Tensor(1).sum(axis: |)").first?.documentation == "About Tensor.")
        #expect(inspected("/// Doubles.\nfunc f(x: Int) -> Int { x * 2 }\nf|(x: 1)").first?.documentation == "Doubles.")
    }
}
