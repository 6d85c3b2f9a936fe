import Files

/// The folders in which Jupyter looks for kernels.
public enum KernelspecLocation: Sendable, Equatable {
    /// For this user, in whatever environment Jupyter runs.
    case user
    /// For the active Python environment (`VIRTUAL_ENV` or `CONDA_PREFIX`).
    case sysPrefix
    /// Under a given prefix, for packagers and images.
    case prefix(String)

    /// The `kernels` folder of the location.
    public func kernelsFolder(environment: [String: String]) throws(KernelspecError) -> String {
        switch self {
        case .user: return try dataFolder(environment) + "/kernels"
        case .sysPrefix:
            for name in ["VIRTUAL_ENV", "CONDA_PREFIX"] {
                if let prefix = environment[name], !prefix.isEmpty { return prefix + "/share/jupyter/kernels" }
            }
            throw .noEnvironment
        case .prefix(let prefix):
            guard !prefix.isEmpty else { throw .emptyPrefix }
            return prefix + "/share/jupyter/kernels"
        }
    }

    /// As `jupyter_core.paths.jupyter_data_dir` finds it.
    private func dataFolder(_ environment: [String: String]) throws(KernelspecError) -> String {
        if let folder = environment["JUPYTER_DATA_DIR"], !folder.isEmpty { return folder }
        #if os(macOS)
            if let home = environment["HOME"], !home.isEmpty { return home + "/Library/Jupyter" }
        #else
            if let folder = environment["XDG_DATA_HOME"], !folder.isEmpty { return folder + "/jupyter" }
            if let home = environment["HOME"], !home.isEmpty { return home + "/.local/share/jupyter" }
        #endif
        throw .noHome
    }
}

/// Why a kernelspec cannot be installed.
public enum KernelspecError: Error, Sendable, Equatable, CustomStringConvertible {
    case noEnvironment
    case noHome
    case emptyPrefix
    case invalidName(String)
    case notInstalled(String)
    case file(FileAccess.Failure)

    public var description: String {
        switch self {
        case .noEnvironment: "no Python environment is active: activate one, or use --user or --prefix"
        case .noHome: "HOME is not set: use --prefix"
        case .emptyPrefix: "the prefix is empty"
        case .invalidName(let name): "'\(name)' cannot name a kernel: use letters, digits, '.', '_' and '-'"
        case .notInstalled(let path): "no kernel is installed in \(path)"
        case .file(let error): error.description
        }
    }
}
