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
}
