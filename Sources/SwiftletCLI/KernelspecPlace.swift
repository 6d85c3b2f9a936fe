import ArgumentParser
import JupyterKernel

/// Where a kernelspec is, as the command line says it.
struct KernelspecPlace: ParsableArguments {
    @Flag(help: "For this user (the default).")
    var user = false

    @Flag(help: "For the active Python environment.")
    var sysPrefix = false

    @Option(help: ArgumentHelp("Under this prefix.", valueName: "path"))
    var prefix: String?

    @Option(help: "The folder's name, which notebooks remember.")
    var name = "swiftlet"

    var location: KernelspecLocation { prefix.map { .prefix($0) } ?? (sysPrefix ? .sysPrefix : .user) }

    func validate() throws {
        guard [user, sysPrefix, prefix != nil].filter({ $0 }).count <= 1 else {
            throw ValidationError("choose one of --user, --sys-prefix and --prefix")
        }
        if let problem = KernelspecInstaller.problem(withName: name) { throw ValidationError("\(problem)") }
    }
}
