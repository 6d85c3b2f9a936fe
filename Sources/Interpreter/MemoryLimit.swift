import Glibc

/// How much memory one value of a script may take: half of what the machine or its control group has.
///
/// An allocation beyond it is an error of the script. The kernel would otherwise end the process, and the session
/// with it.
package enum MemoryLimit {
    /// Tests lower it before their first machine starts; nothing else changes it.
    nonisolated(unsafe) package static var bytes: Int = {
        let pages = sysconf(Int32(_SC_PHYS_PAGES))
        var available = pages > 0 ? pages * sysconf(Int32(_SC_PAGESIZE)) : 8 << 30
        if let group = controlGroupLimit { available = min(available, group) }
        return max(available / 2, 256 << 20)
    }()

    /// In words of eight bytes.
    static var words: Int { bytes / MemoryLayout<Int>.stride }

    private static var controlGroupLimit: Int? {
        guard let file = fopen("/sys/fs/cgroup/memory.max", "r") else { return nil }
        defer { fclose(file) }
        var value = 0
        return withUnsafeMutablePointer(to: &value) { pointer in
            withVaList([pointer]) { vfscanf(file, "%ld", $0) }
        } == 1 ? value : nil
    }
}

extension RuntimeError {
    static func outOfMemory(bytes: Int) -> RuntimeError {
        RuntimeError(.outOfMemory, "\(bytes >> 20) MB were asked for; a value may have \(MemoryLimit.bytes >> 20) MB")
    }
}
