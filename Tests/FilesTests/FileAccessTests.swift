import Files
import Glibc
import TestSupport
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

    @Test("a file larger than memory is refused by its size, unless only its beginning is asked for")
    func hugeFile() throws {
        try withTemporaryFolder { folder in
            let path = folder + "/huge"
            try FileAccess.replace(path, with: [1, 2])
            try #require(truncate(path, 1 << 43) == 0)
            let error = #expect(throws: FileAccess.Failure.self) { try FileAccess.read(path) }
            #expect(error?.reason.hasPrefix("its 8388608 MB do not fit into the ") == true)
            #expect(try FileAccess.read(path, limit: 3) == [1, 2, 0])
        }
    }

    @Test("a failure says what could not be done and why, and leaves nothing behind")
    func failure() throws {
        let error = #expect(throws: FileAccess.Failure.self) { try FileAccess.read("/nowhere/a") }
        #expect(error?.description == "cannot read '/nowhere/a': No such file or directory")
        #expect(throws: FileAccess.Failure.self) { try FileAccess.replace("/nowhere/a", with: []) }
    }
}
