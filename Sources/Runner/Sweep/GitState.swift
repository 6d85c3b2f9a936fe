import Glibc
import JSON

/// What git says of the sources under which something runs.
public struct GitState: Sendable {
    private let folder: String
    private let commit: String
    /// `HEAD` when no branch is checked out.
    private let branch: String
    /// Lines of `git status` for files that differ from the commit.
    private let changes: [Substring]

    /// Nil where there is no repository, no commit or no git.
    public init?(of folder: String) {
        guard Self.mayBeInRepository(folder),
            let status = Self.ask("status --porcelain=v2 --branch", in: folder)
        else { return nil }
        let lines = status.split(separator: "\n")
        func header(_ name: String) -> String? {
            lines.first { $0.hasPrefix("# branch.\(name) ") }.map { String($0.dropFirst(name.count + 10)) }
        }
        guard let commit = header("oid"), commit != "(initial)" else { return nil }
        self.folder = folder
        self.commit = commit
        let head = header("head") ?? ""
        branch = head == "(detached)" ? "HEAD" : head
        changes = lines.filter { !$0.hasPrefix("#") }
    }

    var json: JSONValue {
        ["commit": .string(commit), "branch": .string(branch), "dirty": .bool(!changes.isEmpty)]
    }

    /// What the tracked files have that the commit has not.
    public var difference: String? {
        guard changes.contains(where: { !$0.hasPrefix("?") }),
            let text = Self.ask("diff HEAD", in: folder), !text.isEmpty
        else { return nil }
        return text + "\n"
    }

    /// Whether a folder above holds a repository; it is seen sooner than git is asked.
    private static func mayBeInRepository(_ folder: String) -> Bool {
        if getenv("GIT_DIR") != nil { return true }
        guard let resolved = realpath(folder, nil) else { return false }
        defer { free(resolved) }
        var parts = String(cString: resolved).split(separator: "/")[...]
        while true {
            if access("/" + (parts + [".git"]).joined(separator: "/"), F_OK) == 0 { return true }
            if parts.popLast() == nil { return false }
        }
    }

    private static func ask(_ command: String, in folder: String) -> String? {
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
