import Glibc
import JSON

/// The machine, the program and the state of the sources under which something ran.
public struct RunEnvironment: Sendable {
    private let version: String
    private let folder: String

    /// `folder` is where git is asked.
    public init(version: String, folder: String) {
        self.version = version
        self.folder = folder
    }

    /// The time as files have it.
    public static var time: String { Timestamp.now.text }

    /// All of it.
    public var json: JSONValue {
        var object = hostJSON.object ?? JSONObject()
        object["git"] = git
        return .object(object)
    }

    /// Machine and program only.
    public var hostJSON: JSONValue {
        var system = utsname()
        uname(&system)
        func text<Field>(_ field: Field) -> JSONValue {
            withUnsafeBytes(of: field) { .string(String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)) }
        }
        return [
            "swiftlet": .string(version), "host": text(system.nodename), "system": text(system.sysname),
            "release": text(system.release), "machine": text(system.machine),
            "processor": .string(processor), "cores": .integer(Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))),
            "threads": getenv("SWIFTLET_THREADS").map { .string(String(cString: $0)) } ?? .null,
            "process": .integer(Int(getpid())), "time": .string(Timestamp.now.text),
        ]
    }

    private var processor: String {
        // The first of many like it.
        guard let bytes = try? FileAccess.read("/proc/cpuinfo", limit: 4096) else { return "" }
        let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first { $0.hasPrefix("model name") }
        return line?.split(separator: ":", maxSplits: 1).last.map { String($0).trimmedBlanks } ?? ""
    }

    private var git: JSONValue {
        guard let commit = ask("rev-parse HEAD") else { return .null }
        return [
            "commit": .string(commit), "branch": .string(ask("rev-parse --abbrev-ref HEAD") ?? ""),
            "dirty": .bool(!(ask("status --porcelain") ?? "").isEmpty),
        ]
    }

    /// What the tracked files have that the commit has not.
    public var gitDifference: String? {
        guard let text = ask("diff HEAD"), !text.isEmpty else { return nil }
        return text + "\n"
    }

    private func ask(_ command: String) -> String? {
        let quoted = "'" + folder.replacing("'", with: "'\\''") + "'"
        guard let pipe = popen("git -C \(quoted) \(command) 2>/dev/null", "r") else { return nil }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, pipe)
            if count == 0 { break }
            bytes.append(contentsOf: buffer[..<count])
        }
        guard pclose(pipe) == 0 else { return nil }
        var text = String(decoding: bytes, as: UTF8.self)
        while text.last == "\n" { text.removeLast() }
        return text
    }
}
