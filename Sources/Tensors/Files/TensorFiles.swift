import CTensorKernels

/// Reads a whole file and hands its bytes to `body`.
package func readingFile<Result>(_ path: String, _ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
    var bytes: UnsafeMutablePointer<UInt8>?
    let count = tk_read_file(path, &bytes)
    guard count >= 0 else { throw TensorError.file(path: path, reason: errorText(Int32(-count))) }
    defer { tk_release_file(bytes) }
    return try body(UnsafeRawBufferPointer(start: bytes, count: Int(count)))
}

/// Reads a whole file as `readingFile` does; what is wrong with its bytes is said with its path.
package func decodingFile<Result>(_ path: String, _ body: (UnsafeRawBufferPointer) throws -> Result) throws -> Result {
    do {
        return try readingFile(path, body)
    } catch TensorError.malformed(let format, let reason) {
        throw TensorError.file(path: path, reason: "not a valid \(format) file: \(reason)")
    }
}

/// Writes a file beside its place and renames it into it.
package func writeFile(_ path: String, _ bytes: [UInt8]) throws {
    let code = bytes.withUnsafeBufferPointer { tk_write_file(path, $0.baseAddress, Int64($0.count)) }
    guard code == 0 else { throw TensorError.file(path: path, reason: errorText(code)) }
}

private func errorText(_ code: Int32) -> String { String(cString: tk_error_text(code)) }
