import Plots

#if canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#elseif canImport(Darwin)
    import Darwin
#endif

/// Why a figure was not saved.
public enum FigureSaveError: Error, Hashable, CustomStringConvertible {
    /// The name ends neither in `.svg` nor in `.txt`.
    case unknownFormat(path: String)
    /// The system refused; the code is its `errno`.
    case notWritten(path: String, code: Int)

    /// The sentence that is shown.
    public var description: String {
        switch self {
        case .unknownFormat(let path):
            if path.lowercased().hasSuffix(".png") {
                return "save: no PNG for '\(path)'; save an .svg and convert it, for example with rsvg-convert"
            }
            return "save: cannot tell the format of '\(path)'; end the name in .svg or .txt"
        case .notWritten(let path, let code):
            return "save: '\(path)' was not written: \(String(cString: strerror(Int32(truncatingIfNeeded: code))))"
        }
    }
}

extension Figure {
    /// Writes the figure to a file: SVG when the name ends in `.svg`, characters when it ends in `.txt`.
    ///
    /// The file appears whole or not at all: it is written under another name first and then renamed.
    public func save(_ path: String) throws {
        let lowercased = path.lowercased()
        let content: String
        if lowercased.hasSuffix(".svg") {
            content = svg()
        } else if lowercased.hasSuffix(".txt") {
            content = text()
        } else {
            throw FigureSaveError.unknownFormat(path: path)
        }
        try Self.write(content, to: path)
    }

    private static func write(_ content: String, to path: String) throws {
        var name = Array((path + ".XXXXXX").utf8CString)
        let file = mkstemp(&name)
        guard file >= 0 else { throw FigureSaveError.notWritten(path: path, code: Int(errno)) }
        var code: Int32 = 0
        let bytes = Array(content.utf8)
        bytes.withUnsafeBytes { buffer in
            var rest = buffer[...]
            while !rest.isEmpty, code == 0 {
                let count = writeBytes(file, UnsafeRawBufferPointer(rebasing: rest))
                if count >= 0 {
                    rest = rest.dropFirst(count)
                } else if errno != EINTR {
                    code = errno
                }
            }
        }
        // Temporary files are private; a figure gets what the user's mask allows other files.
        let mask = umask(0)
        umask(mask)
        fchmod(file, 0o666 & ~mask)
        if close(file) != 0, code == 0 { code = errno }
        if code == 0, rename(name, path) != 0 { code = errno }
        if code != 0 {
            unlink(name)
            throw FigureSaveError.notWritten(path: path, code: Int(code))
        }
    }
}

private func writeBytes(_ file: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    write(file, bytes.baseAddress, bytes.count)
}
