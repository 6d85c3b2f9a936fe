import CProcess
import Glibc

/// Reading and writing whole files with the system's own words for what went wrong.
public enum FileAccess {
    public struct Failure: Error, Sendable, Equatable, CustomStringConvertible {
        public var path: String
        public var action: String
        public var reason: String

        public init(path: String, action: String, reason: String) {
            self.path = path
            self.action = action
            self.reason = reason
        }

        public var description: String { "cannot \(action) '\(path)': \(reason)" }
    }

    /// The bytes of a file, or the first of them.
    public static func read(_ path: String, limit: Int = .max) throws(Failure) -> [UInt8] {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, "read") }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var status = stat()
        if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
            let size = min(limit, Int(status.st_size))
            let memory = sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE))
            // What the bytes are made into needs room beside them.
            guard size <= memory / 2 else {
                throw Failure(
                    path: path, action: "read",
                    reason: "its \(size >> 20) MB do not fit into the \(memory >> 20) MB of memory here")
            }
            bytes.reserveCapacity(size)
        }
        var buffer = [UInt8](repeating: 0, count: min(limit, 1 << 16))
        while true {
            let count = Glibc.read(descriptor, &buffer, min(buffer.count, limit - bytes.count))
            if count == 0 { return bytes }
            if count > 0 {
                bytes.append(contentsOf: buffer[..<count])
            } else if errno != EINTR {
                throw failure(path, "read")
            }
        }
    }

    /// The text of a file without a byte order mark; nil if it is not UTF-8.
    public static func text(_ bytes: [UInt8]) -> String? {
        String(validating: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...], as: UTF8.self)
    }

    public static let standardOutput = "/dev/stdout"

    /// Whether writing a file again takes back what was written before: not so of pipes and devices.
    public static func isReplaceable(_ path: String) -> Bool {
        var status = stat()
        return path != standardOutput && (stat(path, &status) != 0 || status.st_mode & S_IFMT == S_IFREG)
    }

    /// What a machine that loses its power may take of a file that was replaced.
    public enum Durability: Sendable {
        /// Nothing: the new text is on the disk before it takes the place of the old one.
        case synced
        /// The new text, on file systems that write a text out before its name. They may wait for the disk to do so.
        case ordered
        /// All of it, until somebody syncs file and folder. Does not wait for the disk.
        case syncedLater
    }

    /// Replaces a file as a whole: whoever reads it, at any moment and after any kill, finds the old text or the new.
    public static func replace(
        _ path: String, with bytes: [UInt8], _ durability: Durability = .ordered
    ) throws(Failure) {
        // Whatever the standard output is, what stands in it already stays.
        if path == standardOutput {
            guard write(bytes, to: STDOUT_FILENO) else { throw failure("the standard output", "write") }
            return
        }
        var target = path
        var mode: mode_t = 0o644
        var status = stat()
        if lstat(target, &status) == 0 {
            if status.st_mode & S_IFMT == S_IFLNK {
                // A link stays a link: what it points to is replaced.
                target = resolved(path)
                if stat(target, &status) != 0 { status.st_mode = S_IFREG | mode }
            }
            guard status.st_mode & S_IFMT == S_IFREG else { return try overwrite(path, with: bytes) }
            mode = status.st_mode & 0o777
        }
        let temporary = "\(target).\(getpid()).tmp"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode)
        guard descriptor >= 0 else { throw failure(path, "write") }
        var problem = write(bytes, to: descriptor) ? nil : failure(path, "write")
        if problem == nil, durability == .synced, fsync(descriptor) != 0 { problem = failure(path, "write") }
        if close(descriptor) != 0, problem == nil { problem = failure(path, "write") }
        // Where a file takes another's place, ext4 and its like write it out at once; two that change places it lets be.
        if problem == nil, durability == .syncedLater, process_exchange_files(temporary, target) == 0 {
            unlink(temporary)
            return
        }
        if problem == nil, rename(temporary, target) != 0 { problem = failure(path, "write") }
        if let problem {
            unlink(temporary)
            throw problem
        }
    }

    /// Returns when what was written to a file or folder is on the disk; at once if it is not there.
    public static func sync(_ path: String) throws(Failure) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        if descriptor < 0, errno == ENOENT { return }
        guard descriptor >= 0 else { throw failure(path, "write") }
        defer { close(descriptor) }
        // Not every file system can sync a folder.
        guard fsync(descriptor) == 0 || errno == EINVAL else { throw failure(path, "write") }
    }

    /// Gives a file another name, in place of one that has it.
    public static func move(_ path: String, to target: String) throws(Failure) {
        guard rename(path, target) == 0 else { throw failure(target, "write") }
    }

    /// Makes a folder and those above it that are missing.
    public static func makeFolder(_ path: String) throws(Failure) {
        if mkdir(path, 0o777) == 0 || errno == EEXIST { return }
        guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex else {
            throw failure(path, "make the folder")
        }
        try makeFolder(String(path[..<slash]))
        guard mkdir(path, 0o777) == 0 || errno == EEXIST else { throw failure(path, "make the folder") }
    }

    /// The names in a folder, in no order; none if it cannot be read.
    public static func names(in folder: String) -> [String] {
        guard let handle = opendir(folder) else { return [] }
        defer { closedir(handle) }
        var names: [String] = []
        while let entry = readdir(handle) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != "." && name != ".." { names.append(name) }
        }
        return names
    }

    /// Adds bytes at the end of a file, which is made if it is not there.
    public static func append(_ bytes: [UInt8], to path: String) throws(Failure) {
        let descriptor = try openToAppend(path)
        defer { close(descriptor) }
        guard write(bytes, to: descriptor) else { throw failure(path, "write") }
    }

    /// A descriptor that writes at the end of a file, which is made if it is not there.
    public static func openToAppend(_ path: String) throws(Failure) -> Int32 {
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else { throw failure(path, "write") }
        return descriptor
    }

    /// Writes all bytes; false if the system refuses.
    @discardableResult
    public static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var written = 0
            while written < buffer.count {
                let count = Glibc.write(descriptor, buffer.baseAddress! + written, buffer.count - written)
                if count >= 0 { written += count } else if errno != EINTR { return false }
            }
            return true
        }
    }

    /// For what is not a plain file, such as `/dev/stdout` or a pipe.
    private static func overwrite(_ path: String, with bytes: [UInt8]) throws(Failure) {
        let descriptor = open(path, O_WRONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, "write") }
        defer { close(descriptor) }
        guard write(bytes, to: descriptor) else { throw failure(path, "write") }
    }

    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    /// What the system has just refused.
    public static func failure(_ path: String, _ action: String) -> Failure {
        let number = errno
        // What is missing cannot be the file that is to be written.
        if action == "write", number == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex {
            return Failure(path: path, action: action, reason: "there is no folder '\(path[..<slash])'")
        }
        return Failure(path: path, action: action, reason: String(cString: strerror(number)))
    }
}
