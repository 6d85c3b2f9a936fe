import Files
import Glibc
import JSON
import Runner
import TestSupport
import Testing

@Suite("Git state")
struct GitStateTests {
    private func shell(_ command: String, in folder: String) throws {
        let identity = "-c user.name=Test -c user.email=test@example.org"
        try #require(system("cd '\(folder)' && git \(identity) \(command) >/dev/null 2>&1") == 0, "git \(command)")
    }

    private func described(_ state: GitState?) -> JSONValue? {
        RunEnvironment(version: "1", git: state).json.object?["git"]
    }

    @Test("commit, branch, changes and the difference of tracked files, also from a folder inside")
    func repository() throws {
        try withTemporaryFolder { path in
            try shell("init -b main", in: path)
            #expect(GitState(of: path) == nil)
            mkdir(path + "/in side", 0o755)
            try FileAccess.replace(path + "/in side/a.txt", with: Array("one\n".utf8))
            try shell("add -A", in: path)
            try shell("commit -m first", in: path)
            let clean = try #require(GitState(of: path + "/in side"))
            let commit = try #require(described(clean)?.object?["commit"]?.string)
            #expect(commit.count == 40)
            #expect(described(clean) == ["commit": .string(commit), "branch": "main", "dirty": false])
            #expect(clean.difference == nil)

            try FileAccess.replace(path + "/new.txt", with: [])
            let untracked = try #require(GitState(of: path))
            #expect(described(untracked)?.object?["dirty"] == true)
            #expect(untracked.difference == nil)

            try FileAccess.replace(path + "/in side/a.txt", with: Array("two\n".utf8))
            let changed = try #require(GitState(of: path))
            #expect(changed.difference?.contains("-one\n+two\n") == true)

            try shell("checkout --detach", in: path)
            #expect(described(GitState(of: path))?.object?["branch"] == "HEAD")
        }
    }

    @Test("outside of a repository there is none")
    func noRepository() throws {
        try withTemporaryFolder { path in #expect(GitState(of: path) == nil) }
        #expect(described(nil) == .null)
    }
}
