import Frontend
import Interpreter
import Testing

@Suite("The prelude")
struct PreludeTests {
    @Test("checks against the standard library")
    func checks() {
        let checker = Checker(interface: Library.standard().interface)
        #expect(checker.preludeProblems.map { "\($0.message) at \($0.range)" } == [])
    }

    @Test("is gone with its last user")
    func release() {
        #expect(!Checker(interface: Library.standard().interface).keepsPrelude)
    }

    @Test(
        "leaves nothing of a cell's check behind",
        arguments: [
            "let x = 1", "func f() -> some Equatable { 1 }", "func f() -> some Equatable { 1 }; let x: Int = \"\"",
            "func f<T>(_ x: T) -> T { x }; print(f(1))", "struct S { static let a = 1 }; func f() { g() }",
        ])
    func cells(text: String) {
        #expect(!Checker(interface: Library.standard().interface).keepsTables(of: text))
    }
}
