import Files
import Glibc

/// Reads the file of a snapshot.
enum SnapshotFile {
    struct Failure: Error, CustomStringConvertible { var description: String }

    static func read(_ path: String) throws -> [UInt8] {
        var status = stat()
        guard stat(path, &status) == 0 else { throw FileAccess.failure(path, "read") }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(description: "'\(path)' is no file") }
        return try FileAccess.read(path)
    }
}
