import Files
import Glibc

/// Reads the file of a snapshot.
enum SnapshotFile {
    struct Failure: Error, CustomStringConvertible { var description: String }

    /// All bytes, unless they are more than the memory of the machine holds beside what they are made into.
    static func read(_ path: String) throws -> [UInt8] {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileAccess.failure(path, "read") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(description: "'\(path)' is no file") }
        let size = Int(status.st_size)
        let memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
        guard size <= memory / 2 else {
            throw Failure(
                description:
                    "'\(path)' has \(size >> 20) MB, which do not fit into the \(memory >> 20) MB of memory here")
        }
        return try FileAccess.read(path)
    }
}
