import Glibc
import SessionIO
import Synchronization

/// Stops a cell that uses up the machine's memory by many values, none of which is too large by itself.
///
/// The kernel would otherwise end the process. While cells run, a thread of its own looks every few milliseconds at
/// what the process holds.
enum MemoryWatch {
    private struct State {
        var watched: [(token: CancellationToken, limit: Int)] = []
        var isRunning = false
    }

    private static let state = Mutex(State())
    private static let interval: UInt32 = 10_000

    /// To be called when a cell begins. One that begins with much may still have some more, so that variables can be
    /// given up.
    static func begin(_ token: CancellationToken) {
        let limit = max(MemoryLimit.ofProcess, MemoryUse.now + MemoryLimit.ofProcess / 16)
        let isFirst = state.withLock { state in
            state.watched.append((token, limit))
            defer { state.isRunning = true }
            return !state.isRunning
        }
        if isFirst { start() }
    }

    static func end(_ token: CancellationToken) {
        state.withLock { state in
            if let index = state.watched.firstIndex(where: { $0.token === token }) { state.watched.remove(at: index) }
        }
        // What was freed goes back to the system, or the next cell would seem to begin with it.
        if token.endOutOfMemory() { _ = trim?(0) }
    }

    /// `malloc_trim`, a GNU extension that Glibc's module hides.
    private static let trim: (@convention(c) (Int) -> Int32)? = dlsym(nil, "malloc_trim").map {
        unsafeBitCast($0, to: (@convention(c) (Int) -> Int32).self)
    }

    private static func start() {
        var thread = pthread_t()
        let status = pthread_create(
            &thread, nil,
            { _ in
                MemoryWatch.watch()
                return nil
            }, nil)
        if status == 0 { pthread_detach(thread) }
    }

    /// Until no cell has run for a while.
    private static func watch() {
        var idle = 0
        while true {
            usleep(interval)
            let use = MemoryUse.now
            let isOver = state.withLock { state in
                idle = state.watched.isEmpty ? idle + 1 : 0
                for (token, limit) in state.watched where use > limit { token.runOutOfMemory() }
                if idle > 100 { state.isRunning = false }
                return idle > 100
            }
            if isOver { return }
        }
    }
}

/// What the process holds.
enum MemoryUse {
    /// Resident bytes, or all of the address space where that is limited.
    static var now: Int {
        let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { return 0 }
        defer { close(file) }
        return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 128) { buffer in
            let count = max(0, read(file, buffer.baseAddress, buffer.count))
            let fields = buffer[..<count].split(separator: UInt8(ascii: " "))
            let index = MemoryLimit.ofAddressSpace == nil ? 1 : 0
            guard fields.count > 1 else { return 0 }
            let pages = fields[index].reduce(0) { $0 &* 10 &+ Int($1 &- UInt8(ascii: "0")) }
            return pages &* sysconf(Int32(_SC_PAGESIZE))
        }
    }
}
