import CProcess
import Glibc
import SessionIO

/// Catches what C libraries and native Swift code print to the process's own standard output and error, so that it
/// appears under the cell like everything else.
///
/// Two pipes take the place of the descriptors 1 and 2. A thread reads them all the time, so that a library that
/// prints much never waits; `drain` takes what is left when a cell ends.
package final class StandardStreamCapture: Sendable {
    private struct Source {
        let name: StreamName
        let descriptor: Int32
        /// The bytes of a character of which the rest has not come yet.
        var pending: [UInt8] = []
    }

    private let deliver: @Sendable (StreamName, String) -> Void
    private let sources: Monitor<[Source]>

    /// Nil when the system gives no pipes.
    init?(deliver: @escaping @Sendable (StreamName, String) -> Void) throws(ThreadError) {
        guard let output = StandardStreamCapture.redirect(STDOUT_FILENO, keeping: nil),
            let error = StandardStreamCapture.redirect(
                STDERR_FILENO, keeping: { KernelLog.descriptor.store($0, ordering: .relaxed) })
        else { return nil }
        self.deliver = deliver
        sources = Monitor([
            Source(name: .standardOutput, descriptor: output), Source(name: .standardError, descriptor: error),
        ])
        // Text for a pipe is collected by the C library for too long; lines are to be seen when they end.
        process_flush_output_by_line()
        let polled = [output, error]
        try KernelThread.start("capture") { [self] in
            var events = polled.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            while true {
                poll(&events, nfds_t(events.count), -1)
                readAll()
            }
        }
    }

    /// Delivers what has been printed until now.
    func drain() {
        fflush(nil)
        readAll()
    }

    private func readAll() {
        sources.withLock { sources in
            for index in sources.indices {
                var chunk = [UInt8](repeating: 0, count: 65536)
                while true {
                    let count = read(sources[index].descriptor, &chunk, chunk.count)
                    guard count > 0 else { break }
                    let bytes = sources[index].pending + chunk[..<count]
                    let complete = bytes.count - bytes.openCharacterCount
                    sources[index].pending = Array(bytes[complete...])
                    if complete > 0 {
                        deliver(sources[index].name, String(decoding: bytes[..<complete], as: UTF8.self))
                    }
                }
            }
        }
    }

    /// Puts a pipe in the place of a descriptor and returns the end to read from.
    private static func redirect(_ descriptor: Int32, keeping keep: ((Int32) -> Void)?) -> Int32? {
        var ends: [Int32] = [-1, -1]
        guard pipe(&ends) == 0 else { return nil }
        if let keep { keep(fcntl(descriptor, F_DUPFD_CLOEXEC, 3)) }
        _ = fcntl(ends[0], F_SETFL, O_NONBLOCK)
        _ = fcntl(ends[0], F_SETFD, FD_CLOEXEC)
        dup2(ends[1], descriptor)
        close(ends[1])
        return ends[0]
    }
}
