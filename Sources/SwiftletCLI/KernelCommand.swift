import ArgumentParser
import Glibc
import JupyterKernel

struct KernelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kernel", abstract: "Serve a Jupyter frontend; frontends start this themselves.")

    @Option(
        name: [.short, .long], help: ArgumentHelp("The connection file that the frontend wrote.", valueName: "file"),
        completion: .file())
    var connectionFile: String

    func run() throws {
        Glibc.exit(KernelProcess.run(connectionFile: connectionFile) { SessionFactory.make() })
    }
}
