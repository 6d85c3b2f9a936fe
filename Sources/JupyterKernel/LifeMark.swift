import Files
import Glibc
import Synchronization

/// A small file that says that a kernel lives and which cell it runs, so that the next one knows how it ended.
///
/// The file is mapped into memory: marking a cell costs a store, and the mark outlives the process however it ends,
/// though not the machine. It is removed when the kernel ends as it should.
package final class LifeMark: Sendable {
    private static let magic = 0x5357_4C45_544D_4B31
    private static let size = 4096
    /// Marks of kernels that are gone are thrown away after so many seconds.
    private static let keptSeconds = 30 * 86_400

    private let path: String
    /// Magic, process, its start, the number of the running cell (0 for none). Safe to share: only the last one
    /// changes after the start, by single stores of the threads that run cells.
    private nonisolated(unsafe) let words: UnsafeMutablePointer<Int>
    /// What is to be told of the kernel before this one; nil if it ended as it should.
    package let lastWords: String?

    /// Marks this process as the kernel of `key` (a notebook, or a connection file). Nil if the folder cannot be
    /// written or another living kernel has the same key.
    package init?(folder: String, key: String) {
        guard (try? FileAccess.makeFolder(folder)) != nil else { return nil }
        LifeMark.removeOld(in: folder)
        path = "\(folder)/\(LifeMark.hash(key))"
        let before = (try? FileAccess.read(path, limit: LifeMark.size)).flatMap(Contents.init)
        if let before, before.isAlive { return nil }
        lastWords = before?.obituary
        let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        guard ftruncate(descriptor, LifeMark.size) == 0,
            let memory = mmap(nil, LifeMark.size, PROT_READ | PROT_WRITE, MAP_SHARED, descriptor, 0),
            memory != MAP_FAILED
        else { return nil }
        words = memory.bindMemory(to: Int.self, capacity: LifeMark.size / MemoryLayout<Int>.stride)
        words[3] = 0
        words[4] = 0
        words[1] = Int(getpid())
        words[2] = LifeMark.startOfProcess(getpid()) ?? 0
        words[0] = LifeMark.magic
    }

    /// Says which cell runs; nil when none does.
    package func mark(cell number: Int?) { words[3] = number ?? 0 }

    /// Says where the session was saved last.
    package func mark(save path: String) {
        let bytes = Array(path.utf8.prefix(LifeMark.size - 41))
        let text = UnsafeMutableRawPointer(words + 5).assumingMemoryBound(to: UInt8.self)
        words[4] = 0
        for (offset, byte) in bytes.enumerated() { text[offset] = byte }
        words[4] = bytes.count
    }

    /// The kernel ends as it should.
    package func remove() { unlink(path) }

    /// What a mark of an earlier process says.
    struct Contents {
        var process: Int
        var start: Int
        var cell: Int
        /// Where the session was saved last.
        var save: String?

        init?(_ bytes: [UInt8]) {
            guard bytes.count >= 32 else { return nil }
            let words = bytes.withUnsafeBytes { bytes in
                (0..<4).map { bytes.loadUnaligned(fromByteOffset: $0 * 8, as: Int.self) }
            }
            guard words[0] == LifeMark.magic, (1...Int(Int32.max)).contains(words[1]), words[3] >= 0 else {
                return nil
            }
            (process, start, cell) = (words[1], words[2], words[3])
            guard bytes.count > 40 else { return }
            let count = bytes.withUnsafeBytes { $0.loadUnaligned(fromByteOffset: 32, as: Int.self) }
            guard count > 0, count <= bytes.count - 40 else { return }
            save = String(validating: bytes[40..<40 + count], as: UTF8.self)
        }

        /// Process numbers are used again; a process that started at another time is another one.
        var isAlive: Bool { LifeMark.startOfProcess(pid_t(process)) == start }

        /// Frontends kill kernels that do nothing; only a death in the middle of a cell is worth a word.
        var obituary: String? {
            guard cell > 0 else { return nil }
            let saved =
                save.map { "'%restore \($0)' brings back what it saved last" }
                ?? "checkpoints of a fit are there to be restored"
            return "The kernel before this one died while it ran cell [\(cell)]: it crashed, was killed or ran out of "
                + "memory. Its variables are gone, its cells are in the history ('%history'), and \(saved)."
        }
    }

    private static func removeOld(in folder: String) {
        var now = timespec()
        clock_gettime(CLOCK_REALTIME, &now)
        for name in FileAccess.names(in: folder) {
            guard name.utf8.count == 16 else { continue }
            let file = "\(folder)/\(name)"
            var status = stat()
            guard stat(file, &status) == 0, now.tv_sec - status.st_mtim.tv_sec > keptSeconds,
                let contents = (try? FileAccess.read(file, limit: size)).flatMap(Contents.init), !contents.isAlive
            else { continue }
            unlink(file)
        }
    }

    /// When a process began, in clock ticks since the machine did; nil if there is none.
    private static func startOfProcess(_ process: pid_t) -> Int? {
        guard let bytes = try? FileAccess.read("/proc/\(process)/stat", limit: 4096) else { return nil }
        // The name, in parentheses, may contain anything.
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.lastIndex(of: ")") else { return nil }
        let fields = text[text.index(after: end)...].split(separator: " ")
        return fields.count > 19 && fields[0] != "Z" ? Int(fields[19]) : nil
    }

    /// FNV-1a, as 16 hexadecimal digits.
    private static func hash(_ text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
