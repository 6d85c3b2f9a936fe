import Bindings
import Interpreter
import Testing

struct LibraryTests {
    @Test("Every declaration of the library is understood")
    func hasNoProblems() {
        #expect(Library.swiftlet().problems == [])
    }
}
