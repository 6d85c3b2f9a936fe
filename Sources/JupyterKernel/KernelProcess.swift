import CProcess
import Files
import Glibc
import JupyterProtocol

/// The kernel as a process: connection file, signals, the life of its parent.
public enum KernelProcess {
    /// Runs a kernel until it is shut down, and returns the exit status of the process. The file is a connection file,
    /// or a registration file if the launcher lets the kernel choose its ports.
    ///
    /// `marksFolder` is where kernels leave word of how they ended; nil for nowhere.
    ///
    /// To be called from the main thread before any other thread exists, so that all of them leave signals to one.
    public static func run(
        connectionFile path: String, marksFolder: String? = nil,
        makeSession: @escaping @Sendable () -> any KernelSession
    ) -> Int32 {
        let signals = ProcessSignals()
        let kernel: Kernel
        do {
            let text = try FileAccess.read(path, limit: 16 << 20)
            let registration = RegistrationFile.isRegistration(text) ? try RegistrationFile(parsing: text) : nil
            let connection = try registration?.connection ?? ConnectionFile(parsing: text)
            let notebook = getenv("JPY_SESSION_NAME").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
            let mark = marksFolder.flatMap { LifeMark(folder: $0, key: notebook ?? path) }
            kernel = Kernel(transport: ZeroMQTransport(connection: connection), key: connection.key, mark: mark)
            try kernel.start {
                let session = makeSession()
                process_release_startup_pages()
                return session
            }
            if let exposure = FileExposure(of: path) { KernelLog.write("\(path): \(exposure)") }
            try signals.start(
                interrupt: { kernel.interrupt() }, terminate: { kernel.end(.terminated) },
                orphaned: { kernel.end(.orphaned) })
            if let registration {
                try Registration.announce(kernel.transport.ports, to: registration) { kernel.isEnding }
            }
            try kernel.captureStandardStreams()
            ChildProcesses.adopt()
        } catch {
            KernelLog.write("\(path): \(error)")
            return 1
        }
        let ending = kernel.waitUntilEnded()
        ChildProcesses.end()
        switch ending {
        case .shutdown, .orphaned: return 0
        case .terminated: return 128 + SIGTERM
        }
    }
}
