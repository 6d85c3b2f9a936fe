import JupyterKernel
import Testing

@Suite("Threads of the kernel")
struct KernelThreadTests {
    @Test("a thread that the system does not give is an error that says what to do")
    func refused() throws {
        let error = try #require(throws: ThreadError.self) {
            try KernelThread.start("hungry", stackSize: 1 << 60) { Issue.record("there is no such stack") }
        }
        #expect(error.name == "hungry")
        #expect(error.description.contains("'hungry'"))
        #expect(error.description.contains("ulimit -u"))
    }
}
