import Glibc

/// Finds a path to the running program that stays right when it is upgraded.
public enum ExecutablePath {
    /// The path as the user knows it, symbolic links not followed: `/usr/local/bin/swiftlet` rather than the folder of
    /// one version that it points to today. Falls back on what the system says.
    public static func stable(argument: String, environment: [String: String]) -> String {
        let running = resolved("/proc/self/exe") ?? argument
        for candidate in candidates(argument, environment) where resolved(candidate) == running { return candidate }
        return running
    }

    /// Where a shell would have found the program.
    private static func candidates(_ argument: String, _ environment: [String: String]) -> [String] {
        if argument.hasPrefix("/") { return [argument] }
        if argument.contains("/") {
            guard let folder = getcwd(nil, 0) else { return [] }
            defer { free(folder) }
            return [String(cString: folder) + "/" + argument]
        }
        return (environment["PATH"] ?? "").split(separator: ":").map { "\($0)/\(argument)" }
    }

    /// The path without symbolic links; nil when nothing is there.
    static func resolved(_ path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
