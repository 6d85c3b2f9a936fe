import Bindings
import Interpreter
import Testing

struct LibraryTests {
    @Test("Every declaration of the library is understood")
    func hasNoProblems() {
        #expect(Library.swiftlet().problems == [])
    }

    @Test("A session can be given a library within 20 ms, debug builds included tenfold")
    func isBuiltQuickly() {
        _ = Library.swiftlet()
        let elapsed = ContinuousClock().measure { _ = Library.swiftlet() }
        #if DEBUG
            #expect(elapsed < .milliseconds(400))
        #else
            #expect(elapsed < .milliseconds(20))
        #endif
    }
}
