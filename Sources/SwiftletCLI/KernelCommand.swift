import ArgumentParser
import CellHistory
import Glibc
import JupyterKernel

struct KernelCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "kernel", abstract: "Serve a Jupyter frontend; frontends start this themselves.")

    @Option(
        name: [.customShort("f"), .customShort("c"), .long],
        help: ArgumentHelp("The connection file that the frontend wrote.", valueName: "file"),
        completion: .file())
    var connectionFile: String

    func run() throws {
        // From the main thread, so that none exists yet when the kernel blocks its signals.
        let history = HistoryFactory(report: KernelLog.write)
        let status = KernelProcess.run(
            connectionFile: connectionFile,
            marksFolder: StateFolder.path(environment: ProcessEnvironment.variables).map { $0 + "/kernels" }
        ) { SessionFactory.make(history: history.make()) }
        history.close()
        Glibc.exit(status)
    }
}
