import Bindings
import Interpreter
import SessionIO
import Tensors
import Testing

struct LibraryTests {
    @Test("Every declaration of the library is understood")
    func hasNoProblems() {
        #expect(Library.swiftlet().problems == [])
    }

    @Test("A cell starts without an error that something between the cells left behind, and can be stopped")
    func beginsClean() {
        let wasDeferring = FailureChannel.isDeferring
        defer {
            Interruption.ask(nil)
            FailureChannel.isDeferring = wasDeferring
        }
        FailureChannel.isDeferring = true
        fail(.interrupted)
        let context = ExecutionContext(output: DiscardingSink())
        Library.swiftlet().beforeRun?(context)
        #expect(!FailureChannel.hasError)
        #expect(!matmul(.ones([1000, 1000]), .ones([1000, 1000])).isFailed)
        context.cancellation.cancel()
        #expect(matmul(.ones([1000, 1000]), .ones([1000, 1000])).isFailed)
        #expect(FailureChannel.takeError() == .interrupted)
    }
}

private final class DiscardingSink: OutputSink {
    func send(_ event: OutputEvent) {}
}
