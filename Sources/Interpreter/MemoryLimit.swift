import Glibc

/// How much memory scripts may take.
///
/// What is beyond it is an error of the script. The kernel would otherwise end the process, and the session with it.
package enum MemoryLimit {
    /// Of one value: half of what the machine or its control group has. Tests lower it before their first machine
    /// starts; nothing else changes it.
    nonisolated(unsafe) package static var bytes: Int = max(available / 2, 256 << 20)

    /// Of the whole process.
    static let ofProcess = available / 100 * 85

    /// `ulimit -v`, if it is set.
    static let ofAddressSpace: Int? = {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_AS.rawValue), &limit) == 0, limit.rlim_cur < 1 << 50 else {
            return nil
        }
        return Int(limit.rlim_cur)
    }()

    /// In words of eight bytes.
    static var words: Int { bytes / MemoryLayout<Int>.stride }

    private static let available: Int = {
        let pages = sysconf(Int32(_SC_PHYS_PAGES))
        let physical = pages > 0 ? pages * sysconf(Int32(_SC_PAGESIZE)) : 8 << 30
        return [physical, controlGroupLimit, ofAddressSpace].compactMap { $0 }.min() ?? physical
    }()

    private static var controlGroupLimit: Int? {
        ["/sys/fs/cgroup/memory.max", "/sys/fs/cgroup/memory/memory.limit_in_bytes"].compactMap(number).min()
    }

    private static func number(inFile path: String) -> Int? {
        guard let file = fopen(path, "r") else { return nil }
        defer { fclose(file) }
        var value = 0
        return withUnsafeMutablePointer(to: &value) { pointer in
            withVaList([pointer]) { vfscanf(file, "%ld", $0) }
        } == 1 && value > 0 ? value : nil
    }
}

extension RuntimeError {
    static func outOfMemory(bytes: Int) -> RuntimeError {
        RuntimeError(.outOfMemory, "\(bytes >> 20) MB were asked for; a value may have \(MemoryLimit.bytes >> 20) MB")
    }

    static var processOutOfMemory: RuntimeError {
        RuntimeError(
            .outOfMemory,
            "the values of the session have taken more than the \(MemoryLimit.ofProcess >> 20) MB that they may have "
                + "together; set variables that are not needed to nil or to empty collections")
    }
}
