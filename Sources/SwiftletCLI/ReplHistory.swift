import CellHistory
import Files
import Glibc
import Runner

/// The lines typed in earlier sessions and this one, kept in the user's state folder.
struct ReplHistory {
    private(set) var lines: [String] = []
    private static let limit = 2_000

    private static var path: String? {
        StateFolder.path(environment: ProcessEnvironment.variables).map { $0 + "/history" }
    }

    mutating func load() {
        guard let path = Self.path, let bytes = try? FileAccess.read(path) else { return }
        let text = String(decoding: bytes, as: UTF8.self)
        lines = text.split(separator: "\n").suffix(Self.limit).map(String.init)
    }

    /// Remembers a line, here and, where it can be written, in the file.
    mutating func append(_ line: String) {
        guard line != lines.last else { return }
        lines.append(line)
        guard let path = Self.path else { return }
        var end = path.startIndex
        while let slash = path[path.index(after: end)...].firstIndex(of: "/") {
            mkdir(String(path[..<slash]), 0o700)
            end = slash
        }
        let descriptor = open(path, O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return }
        FileAccess.write(Array((line + "\n").utf8), to: descriptor)
        close(descriptor)
    }
}
