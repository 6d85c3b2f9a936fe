import Glibc
import Runner
import Testing

@Suite struct FileAccessTests {
    @Test(
        "a file is replaced as a whole, keeping its mode and the link that leads to it, and nothing else is left",
        arguments: [FileAccess.Durability.synced, .ordered, .syncedLater])
    func replace(durability: FileAccess.Durability) throws {
        try withTemporaryFolder { folder in
            let path = folder + "/a"
            try FileAccess.replace(path, with: [1], durability)
            chmod(path, 0o600)
            symlink("a", folder + "/link")
            try FileAccess.replace(folder + "/link", with: [2, 3], durability)
            #expect(try FileAccess.read(path) == [2, 3])
            #expect(FileAccess.names(in: folder).sorted() == ["a", "link"])
            var status = stat()
            #expect(lstat(folder + "/link", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
            #expect(stat(path, &status) == 0 && status.st_mode & 0o777 == 0o600)
        }
    }

    @Test("a failure says what could not be done and why, and leaves nothing behind")
    func failure() throws {
        let error = #expect(throws: FileAccess.Failure.self) { try FileAccess.read("/nowhere/a") }
        #expect(error?.description == "cannot read '/nowhere/a': No such file or directory")
        #expect(throws: FileAccess.Failure.self) { try FileAccess.replace("/nowhere/a", with: []) }
    }
}

/// Calls `body` with a new folder that is removed afterwards.
func withTemporaryFolder(_ body: (String) throws -> Void) throws {
    var template = Array("/tmp/swiftlet-test-XXXXXX".utf8CString)
    let folder = String(cString: try #require(mkdtemp(&template)))
    defer { removeFolder(folder) }
    try body(folder)
}

private func removeFolder(_ path: String) {
    for name in FileAccess.names(in: path) {
        let inner = path + "/" + name
        if unlink(inner) != 0 { removeFolder(inner) }
    }
    rmdir(path)
}
