import Files
import Glibc
import Runner

/// What the standard streams are connected to.
enum Terminal {
    static func isInteractive(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

    /// Whether to colour: on a terminal, unless `NO_COLOR` is set; elsewhere only if `FORCE_COLOR` is.
    static func isColoured(_ descriptor: Int32) -> Bool {
        if let text = getenv("NO_COLOR"), text.pointee != 0 { return false }
        if let text = getenv("FORCE_COLOR"), text.pointee != 0 { return true }
        return isInteractive(descriptor)
    }

    static var columns: Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
        return Int(size.ws_col)
    }

    static func write(_ text: String, to descriptor: Int32) { FileAccess.write(Array(text.utf8), to: descriptor) }

    static func writeError(_ text: String) {
        let text = text.hasSuffix("\n") ? text : text + "\n"
        write(isColoured(STDERR_FILENO) ? text : TerminalProgress.withoutColours(text), to: STDERR_FILENO)
    }
}
