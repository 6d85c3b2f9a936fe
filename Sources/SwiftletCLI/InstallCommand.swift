import ArgumentParser
import Glibc
import JupyterKernel

struct InstallCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "install", abstract: "Make the kernel known to Jupyter frontends.")

    @OptionGroup var place: KernelspecPlace

    @Option(help: "What frontends call the kernel.")
    var displayName: String?

    @Option(
        name: .customLong("env"),
        help: ArgumentHelp("An environment variable for the kernel; may be repeated.", valueName: "NAME=VALUE"))
    var variables: [String] = []

    func run() throws {
        let environment = ProcessEnvironment.variables
        var installer = KernelspecInstaller(
            executable: ExecutablePath.stable(argument: CommandLine.arguments[0], environment: environment))
        installer.name = place.name
        if let displayName { installer.displayName = displayName }
        installer.variables = try variables.map { text in
            guard let sign = text.firstIndex(of: "="), sign > text.startIndex else {
                throw ValidationError("--env \(text): write NAME=VALUE")
            }
            return (name: String(text[..<sign]), value: String(text[text.index(after: sign)...]))
        }
        let folder = try installer.install(at: place.location, environment: environment)
        Terminal.write("installed \(installer.displayName) in \(folder)\n", to: STDOUT_FILENO)
    }
}
