import Glibc
import Synchronization

// What session commands do to the process that the session runs in.

/// `%cd`.
enum WorkingFolder {
    private static let previous = Mutex<String?>(nil)

    static var path: String {
        guard let path = getcwd(nil, 0) else { return "?" }
        defer { free(path) }
        return String(cString: path)
    }

    static func change(to argument: String) -> SessionCommand.Effect {
        let current = path
        let target: String
        switch argument {
        case "": target = "~"
        case "-":
            guard let before = previous.withLock({ $0 }) else {
                return .fail("%cd: there is no folder before this one")
            }
            target = before
        default: target = FilePath.unquoted(argument)
        }
        guard chdir(FilePath.expanded(target)) == 0 else {
            return .fail("%cd: cannot change to '\(target)': \(String(cString: strerror(errno)))")
        }
        previous.withLock { $0 = current }
        return .show(path)
    }
}

/// `%env`.
enum EnvironmentVariables {
    static func perform(_ argument: String) -> SessionCommand.Effect {
        let separator = argument.firstIndex { $0 == "=" || $0 == " " }
        let name = separator.map { String(argument[..<$0]) } ?? argument
        guard !argument.isEmpty else {
            return .show(all.map { "\($0.name)=\($0.value)" }.joined(separator: "\n"))
        }
        guard let separator else {
            guard let value = getenv(name) else { return .fail("%env: there is no variable '\(name)'") }
            return .show(String(cString: value))
        }
        let value = String(argument[argument.index(after: separator)...].drop { $0 == " " })
        guard setenv(name, value, 1) == 0 else {
            return .fail("%env: '\(name)' cannot be the name of a variable")
        }
        return .show("\(name)=\(value)")
    }

    static var all: [(name: String, value: String)] {
        var found: [(name: String, value: String)] = []
        var entry = environ
        while let text = entry.pointee {
            let parts = String(cString: text).split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { found.append((String(parts[0]), String(parts[1]))) }
            entry += 1
        }
        return found.sorted { $0.name < $1.name }
    }
}

/// `%load`.
enum LoadedFile {
    /// A cell is no place for more.
    static let limit = 4 << 20

    static func read(_ argument: String) -> SessionCommand.Effect {
        let path = FilePath.unquoted(argument)
        guard !path.isEmpty else { return .fail("%load: say which file") }
        guard let file = fopen(FilePath.expanded(path), "r") else {
            return .fail("%load: cannot read '\(path)': \(String(cString: strerror(errno)))")
        }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = fread(&buffer, 1, buffer.count, file)
            guard count > 0 else { break }
            bytes += buffer[..<count]
            guard bytes.count <= limit else {
                return .fail("%load: '\(path)' has more than \(limit >> 20) MB")
            }
        }
        guard ferror(file) == 0 else {
            return .fail("%load: cannot read '\(path)': \(String(cString: strerror(errno)))")
        }
        guard let text = String(validating: bytes, as: UTF8.self) else {
            return .fail("%load: '\(path)' is no text in UTF-8")
        }
        return .nextInput("// %load \(argument)\n" + text)
    }
}
