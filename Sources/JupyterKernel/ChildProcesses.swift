import CProcess
import Files
import Glibc

/// The processes that cells have started with `!command`, also those they left running in the background.
enum ChildProcesses {
    private static let patienceMilliseconds = 100

    /// Makes this process the parent of whatever a command of its leaves behind, so that it can be ended.
    static func adopt() { process_become_subreaper() }

    /// Asks all of them to end, and ends those that do not.
    static func end() {
        for signal in [SIGTERM, SIGKILL] {
            let groups = Set(living.map { getpgid($0) }).subtracting([getpgrp(), -1])
            guard !groups.isEmpty else { return }
            for group in groups { kill(-group, signal) }
            for _ in 0..<patienceMilliseconds where !living.isEmpty {
                usleep(1000)
            }
        }
    }

    /// The children of this process, without those that have ended.
    private static var living: [pid_t] {
        while waitpid(-1, nil, WNOHANG) > 0 {}
        return children(of: "self")
    }

    /// The children of a process and their children; nothing is waited for.
    static var descendants: [pid_t] {
        var found = children(of: "self")
        var index = 0
        while index < found.count, found.count < 4096 {
            found += children(of: "\(found[index])")
            index += 1
        }
        return found
    }

    /// The children of all threads of a process.
    private static func children(of process: String) -> [pid_t] {
        FileAccess.names(in: "/proc/\(process)/task").flatMap { thread in
            let list = (try? FileAccess.read("/proc/\(process)/task/\(thread)/children")) ?? []
            return String(decoding: list, as: UTF8.self).split(separator: " ").compactMap { pid_t($0) }
        }
    }
}
