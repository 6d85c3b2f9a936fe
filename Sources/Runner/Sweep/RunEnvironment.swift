import Files
import Glibc
import JSON

/// The machine, the program and the state of the sources under which something ran.
public struct RunEnvironment: Sendable {
    private let version: String
    private let git: GitState?

    /// `git` is the state of the sources, if they are under git.
    public init(version: String, git: GitState? = nil) {
        self.version = version
        self.git = git
    }

    /// The time as files have it.
    public static var time: String { Timestamp.now.text }

    /// All of it.
    public var json: JSONValue {
        var object = hostJSON.object ?? JSONObject()
        object["git"] = git?.json ?? .null
        return .object(object)
    }

    /// The name of the machine.
    static var host: String {
        var system = utsname()
        uname(&system)
        return text(system.nodename)
    }

    /// The characters of a field of C up to the first zero.
    private static func text<Field>(_ field: Field) -> String {
        withUnsafeBytes(of: field) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }

    /// Machine and program only.
    public var hostJSON: JSONValue {
        var system = utsname()
        uname(&system)
        return [
            "swiftlet": .string(version), "host": .string(Self.text(system.nodename)),
            "system": .string(Self.text(system.sysname)), "release": .string(Self.text(system.release)),
            "machine": .string(Self.text(system.machine)),
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
}
