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

struct DoctorCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Say what is wrong with the installation, and what to do about it.")

    func run() throws {
        let environment = ProcessEnvironment.variables
        let check = InstallationCheck(
            environment: environment,
            executable: ExecutablePath.stable(argument: CommandLine.arguments[0], environment: environment))
        let findings = check.findings()
        for finding in findings {
            Terminal.write("\(finding.isProblem ? "problem" : "ok     ")  \(finding.text)\n", to: STDOUT_FILENO)
            if let advice = finding.advice { Terminal.write("         \(advice)\n", to: STDOUT_FILENO) }
        }
        if findings.contains(where: \.isProblem) { throw ExitCode.failure }
    }
}

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
