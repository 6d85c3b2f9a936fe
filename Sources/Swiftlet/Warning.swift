import Glibc

/// Prints a line on standard error; a notebook shows it as a warning.
public func warn(_ message: String) {
    let bytes = Array((message + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
}
