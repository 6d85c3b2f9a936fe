import Glibc
import JupyterProtocol

/// The kernel as a process: connection file, signals, the life of its parent.
public enum KernelProcess {
    /// Runs a kernel until it is shut down, and returns the exit status of the process.
    ///
    /// To be called from the main thread before any other thread exists, so that all of them leave signals to one.
    public static func run(
        connectionFile path: String, makeSession: @escaping @Sendable () -> any KernelSession
    ) -> Int32 {
        let signals = ProcessSignals()
        let kernel: Kernel
        do {
            let connection = try ConnectionFile(parsing: try TextFile.read(path))
            kernel = Kernel(transport: ZeroMQTransport(connection: connection), key: connection.key)
            try kernel.start(makeSession: makeSession)
            kernel.captureStandardStreams()
        } catch {
            KernelLog.write("\(path): \(error)")
            return 1
        }
        signals.start(
            interrupt: { kernel.interrupt() }, terminate: { kernel.end(.terminated) },
            orphaned: { kernel.end(.orphaned) })
        switch kernel.waitUntilEnded() {
        case .shutdown, .orphaned: return 0
        case .terminated: return 128 + SIGTERM
        }
    }
}
