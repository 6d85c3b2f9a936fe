import Glibc

/// Why there is no folder for a test.
public struct NoTemporaryFolder: Error {
    /// The `errno` of the call that failed.
    public let code: Int32
}

/// Calls `body` with a new folder that is removed afterwards.
public func withTemporaryFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/swiftlet-test-XXXXXX".utf8CString)
    guard let made = mkdtemp(&template) else { throw NoTemporaryFolder(code: errno) }
    let folder = String(cString: made)
    defer { removeFolder(folder) }
    try body(folder)
}

private func removeFolder(_ path: String) {
    guard let handle = opendir(path) else { return }
    var names: [String] = []
    while let entry = readdir(handle) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) {
            String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self)
        }
        if name != ".", name != ".." { names.append(name) }
    }
    closedir(handle)
    for name in names where unlink(path + "/" + name) != 0 { removeFolder(path + "/" + name) }
    rmdir(path)
}
