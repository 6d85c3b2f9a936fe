import Glibc

/// Reads and writes the file of a snapshot.
enum SnapshotFile {
    struct Failure: Error, CustomStringConvertible { var description: String }

    /// Writes beside the place and renames, so that a reader never sees half a file.
    static func write(_ bytes: [UInt8], to path: String) throws(Failure) {
        let temporary = "\(path).\(getpid()).tmp"
        let file = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
        guard file >= 0 else { throw failure("write", path) }
        var offset = 0
        let isWritten = bytes.withUnsafeBytes { buffer in
            while offset < buffer.count, let base = buffer.baseAddress {
                let count = Glibc.write(file, base + offset, buffer.count - offset)
                if count < 0, errno == EINTR { continue }
                guard count > 0 else { return false }
                offset += count
            }
            return fsync(file) == 0
        }
        let problem = isWritten ? nil : failure("write", path)
        close(file)
        if let problem {
            unlink(temporary)
            throw problem
        }
        guard rename(temporary, path) == 0 else {
            let problem = failure("write", path)
            unlink(temporary)
            throw problem
        }
    }

    static func read(_ path: String) throws(Failure) -> [UInt8] {
        let file = open(path, O_RDONLY | O_CLOEXEC)
        guard file >= 0 else { throw failure("read", path) }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else { throw failure("read", path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw Failure(description: "'\(path)' is no file") }
        let size = Int(status.st_size)
        let memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
        guard size <= memory / 2 else {
            throw Failure(
                description:
                    "'\(path)' has \(size >> 20) MB, which do not fit into the \(memory >> 20) MB of memory here")
        }
        var code: Int32 = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size, let base = buffer.baseAddress {
                let read = Glibc.read(file, base + count, size - count)
                if read < 0, errno == EINTR { continue }
                if read < 0 { code = errno }
                guard read > 0 else { return }
                count += read
            }
        }
        guard code == 0 else { throw failure("read", path, code) }
        return bytes
    }

    private static func failure(_ verb: String, _ path: String, _ code: Int32 = errno) -> Failure {
        Failure(description: "cannot \(verb) '\(path)': \(String(cString: strerror(code)))")
    }
}
