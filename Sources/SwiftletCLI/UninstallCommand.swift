import ArgumentParser
import Glibc
import JupyterKernel

struct UninstallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "uninstall", abstract: "Remove the kernel from Jupyter frontends.")

    @OptionGroup var place: KernelspecPlace

    func run() throws {
        var installer = KernelspecInstaller(executable: "")
        installer.name = place.name
        let folder = try installer.uninstall(at: place.location, environment: ProcessEnvironment.variables)
        Terminal.write("removed \(folder)\n", to: STDOUT_FILENO)
    }
}
