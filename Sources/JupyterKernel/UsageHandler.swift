import Files
import Glibc
import JupyterProtocol
import Synchronization

extension Handler {
    /// Not in the specification, but asked by jupyter-resource-usage.
    static let usage = Handler("usage_request", on: [.control, .shell], mayOvertake: true) { _, kernel in
        .reply(kernel.usage.read())
    }
}

/// Reads what the process and the machine use from `/proc`.
final class UsageMeter: Sendable {
    private struct Sample {
        var time = 0.0
        var process = 0.0
        var hostBusy = 0.0
        var hostTotal = 0.0
    }

    private let last = Mutex(UsageMeter.sample())

    /// Processor use is that since the last call.
    func read() -> UsageReply {
        let now = UsageMeter.sample()
        let before = last.withLock { last in
            defer { last = now }
            return last
        }
        let elapsed = max(now.time - before.time, 1e-6)
        let hostElapsed = max(now.hostTotal - before.hostTotal, 1e-6)
        let memory = UsageMeter.numbers(in: "/proc/meminfo").mapValues { $0 << 10 }
        return UsageReply(
            hostName: UsageMeter.hostName(), processID: Int(getpid()),
            kernelProcessor: max(0, now.process - before.process) / elapsed * 100,
            kernelMemory: (["self"] + ChildProcesses.descendants.map(String.init)).reduce(0) {
                $0 + UsageMeter.proportionalBytes(of: $1)
            }, processorCount: sysconf(Int32(_SC_NPROCESSORS_ONLN)),
            hostProcessor: (now.hostBusy - before.hostBusy) / hostElapsed * 100,
            hostMemory: UsageReply.HostMemory(
                total: memory["MemTotal"] ?? 0, available: memory["MemAvailable"] ?? 0,
                free: memory["MemFree"] ?? 0, active: memory["Active"] ?? 0, inactive: memory["Inactive"] ?? 0,
                buffers: memory["Buffers"] ?? 0, cached: (memory["Cached"] ?? 0) + (memory["SReclaimable"] ?? 0),
                shared: memory["Shmem"] ?? 0))
    }

    private static func sample() -> Sample {
        var now = timespec()
        var process = timespec()
        clock_gettime(CLOCK_MONOTONIC, &now)
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &process)
        let ticks =
            text(of: "/proc/stat").split(separator: "\n").first?.split(separator: " ")
            .dropFirst().compactMap { Double($0) } ?? []
        let total = ticks.prefix(8).reduce(0, +)
        let idle = ticks.count > 4 ? ticks[3] + ticks[4] : 0
        return Sample(
            time: seconds(now),
            process: ChildProcesses.descendants.reduce(seconds(process)) { $0 + processorSeconds(of: $1) },
            hostBusy: total - idle, hostTotal: total)
    }

    /// What a process has used since it began.
    private static func processorSeconds(of process: pid_t) -> Double {
        // The name, in parentheses, may contain anything.
        let text = text(of: "/proc/\(process)/stat")
        guard let end = text.lastIndex(of: ")") else { return 0 }
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 12, let user = Double(fields[11]), let system = Double(fields[12]) else { return 0 }
        return (user + system) / Double(sysconf(Int32(_SC_CLK_TCK)))
    }

    private static func seconds(_ time: timespec) -> Double { Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9 }

    private static func hostName() -> String {
        var name = [CChar](repeating: 0, count: 256)
        gethostname(&name, name.count - 1)
        return String(decoding: name.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }

    /// The process's own pages and its part of those it shares; where that is not told, all resident ones.
    private static func proportionalBytes(of process: String) -> Int {
        if let kilobytes = numbers(in: "/proc/\(process)/smaps_rollup")["Pss"] { return kilobytes << 10 }
        let fields = text(of: "/proc/\(process)/statm").split(separator: " ")
        return (fields.count > 1 ? Int(fields[1]) ?? 0 : 0) * sysconf(Int32(_SC_PAGESIZE))
    }

    /// Lines such as `MemTotal:  16384 kB`.
    private static func numbers(in path: String) -> [String: Int] {
        var numbers: [String: Int] = [:]
        for line in text(of: path).split(separator: "\n") {
            let parts = line.split(separator: " ", omittingEmptySubsequences: true)
            guard parts.count > 1, let value = Int(parts[1]) else { continue }
            numbers[String(parts[0].dropLast())] = value
        }
        return numbers
    }

    private static func text(of path: String) -> String {
        (try? FileAccess.read(path, limit: 1 << 20)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    }
}
