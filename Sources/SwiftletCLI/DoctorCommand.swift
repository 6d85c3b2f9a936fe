import ArgumentParser
import Glibc
import JupyterKernel

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
