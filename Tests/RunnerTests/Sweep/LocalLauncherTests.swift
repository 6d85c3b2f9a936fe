import Files
import Glibc
import JSON
import Runner
import TestSupport
import Testing

@Suite("Processes of a sweep on this machine")
struct LocalLauncherTests {
    /// Stands in for the program: notes its process, waits for its job, notes that.
    private static let program = """
        #!/bin/sh
        echo $$ >> "$3/processes"
        read -r job || exit 0
        echo "$job" >> "$3/jobs"
        exit 3
        """

    private func makeLauncher(_ path: String) throws -> LocalLauncher {
        let executable = path + "/program"
        try FileAccess.replace(executable, with: Array(Self.program.utf8))
        chmod(executable, 0o755)
        return LocalLauncher(executable: executable, folder: try makeSweep(path), threads: 1)
    }

    private func makeSweep(_ path: String) throws -> SweepFolder {
        try SweepFolder.make(
            path + "/sweep",
            SweepDefinition(
                notebook: "notebook.swift", source: "n.swift", metric: "score", goal: .maximize, workingDirectory: "."),
            trials: [["x": "1"], ["x": "2"]], notebook: [], environment: [:], gitDifference: nil)
    }

    private func lines(_ name: String, of path: String) -> [String] {
        guard let bytes = try? FileAccess.read("\(path)/sweep/\(name)") else { return [] }
        return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Looks again and again until there is something to see; fails after ten seconds.
    private func awaited<Value>(_ look: () -> Value?) throws -> Value {
        for _ in 0..<2000 {
            if let value = look() { return value }
            usleep(5000)
        }
        return try #require(look(), "it did not happen in time")
    }

    private func ended(_ launcher: inout LocalLauncher) throws -> TrialEnd {
        try awaited { launcher.ended().first }
    }

    private func waitingProcess(_ path: String, count: Int = 1) throws -> pid_t {
        try awaited {
            let processes = lines("processes", of: path)
            return processes.count == count ? processes.last.flatMap(pid_t.init) : nil
        }
    }

    @Test("a process that waits is the one that gets the next trial; one that is gone is replaced")
    func waiting() throws {
        try withTemporaryFolder { path in
            var launcher = try makeLauncher(path)
            launcher.prepareNext()
            launcher.prepareNext()
            _ = try waitingProcess(path)
            try launcher.launch(TrialJob(index: 1, budget: 9, attempt: 2))
            #expect(try ended(&launcher) == TrialEnd(index: 1, description: "exit code 3"))
            #expect(lines("processes", of: path).count == 1)
            let line = try #require(lines("jobs", of: path).first)
            let (job, log) = try #require(TrialJob.read(try JSONValue(parsing: Array(line.utf8))))
            #expect(job == TrialJob(index: 1, budget: 9, attempt: 2))
            #expect(log == path + "/sweep/trials/0001/log.txt")

            launcher.prepareNext()
            let process = try waitingProcess(path, count: 2)
            kill(process, SIGKILL)
            // Ended, but not waited for: the launcher does that.
            var status = siginfo_t()
            waitid(P_PID, id_t(process), &status, WEXITED | WNOWAIT)
            try launcher.launch(TrialJob(index: 0))
            #expect(try ended(&launcher).index == 0)
            #expect(lines("processes", of: path).count == 3)
            #expect(kill(process, 0) != 0)
        }
    }

    @Test("a process that is not needed ends with the launcher")
    func unneeded() throws {
        try withTemporaryFolder { path in
            var launcher: LocalLauncher? = try makeLauncher(path)
            launcher?.prepareNext()
            let process = try waitingProcess(path)
            #expect(kill(process, 0) == 0)
            launcher = nil
            #expect(kill(process, 0) != 0)
        }
    }

    @Test("what cannot be started or written is said by name")
    func refusals() throws {
        try withTemporaryFolder { path in
            let folder = try makeSweep(path)
            var launcher = LocalLauncher(executable: path + "/nowhere", folder: folder, threads: 1)
            launcher.prepareNext()
            #expect(throws: (any Error).self) { try launcher.launch(TrialJob(index: 0)) }
            do { try launcher.launch(TrialJob(index: 0)) } catch {
                #expect("\(error)" == "cannot start '\(path)/nowhere': No such file or directory")
            }
            try FileAccess.makeFolder(folder.path + "/trials/0001/log.txt")
            do {
                try launcher.launch(TrialJob(index: 1))
                Issue.record("it wrote a log over a folder")
            } catch { #expect("\(error)" == "cannot write '\(folder.path)/trials/0001/log.txt': Is a directory") }
        }
    }

    @Test("a line that is no job is none")
    func damagedJobs() throws {
        for text in ["{}", "[]", #"{"index":0}"#, #"{"index":0,"attempt":1}"#, #"{"index":"0","attempt":1,"log":"l"}"#]
        {
            #expect(TrialJob.read(try JSONValue(parsing: Array(text.utf8))) == nil, "\(text)")
        }
    }
}
