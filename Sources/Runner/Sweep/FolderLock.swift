import Files
import Glibc

/// A lock on a file that its process holds until it ends, however it ends.
final class FolderLock: Sendable {
    private let descriptor: Int32

    /// Takes the lock, or throws who holds it.
    init(_ path: String, holder: String) throws {
        descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
        guard descriptor >= 0 else {
            throw FileAccess.Failure(path: path, action: "lock", reason: String(cString: strerror(errno)))
        }
        guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
            let text =
                (try? FileAccess.read(path)).map { String(decoding: $0, as: UTF8.self).split(separator: "\n").first }
                ?? nil
            close(descriptor)
            throw TrialRunner.Refusal(
                description: "\(holder) is run by another process already" + (text.map { ": process \($0)" } ?? ""))
        }
        ftruncate(descriptor, 0)
        FileAccess.write(Array("\(getpid())\n".utf8), to: descriptor)
    }

    /// Whether nobody holds it.
    static func isFree(_ path: String) -> Bool {
        let descriptor = open(path, O_RDWR | O_CLOEXEC)
        guard descriptor >= 0 else { return true }
        defer { close(descriptor) }
        return flock(descriptor, LOCK_EX | LOCK_NB) == 0
    }

    func release() { close(descriptor) }
}
