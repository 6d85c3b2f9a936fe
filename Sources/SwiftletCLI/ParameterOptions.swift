import ArgumentParser
import Runner

/// The options that give a notebook its parameters, as papermill names them.
struct ParameterOptions: ParsableArguments {
    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Set a parameter; '-p name value' does too.", valueName: "name=value"))
    var parameter: [String] = []

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp("Set a parameter of type String, taken as it is.", valueName: "name=text"))
    var rawParameter: [String] = []

    @Option(
        name: [.short, .customLong("parameters-file")],
        help: ArgumentHelp("Take parameters from a file of YAML or JSON.", valueName: "file"), completion: .file())
    var fileOfParameters: [String] = []

    @Option(
        name: [.short, .customLong("parameters-yaml")],
        help: ArgumentHelp("Take parameters from a text of YAML.", valueName: "yaml"))
    var yaml: [String] = []

    @Option(
        name: [.short, .customLong("parameters-base64")],
        help: ArgumentHelp("Take parameters from YAML in base 64.", valueName: "text"))
    var base64: [String] = []

    @Option(
        help: ArgumentHelp(
            "Set a parameter from an environment variable; its value is written nowhere.", valueName: "name=VARIABLE"))
    var secret: [String] = []

    /// Those that are less at hand first, so that what stands on the command line wins.
    func parameters() throws -> [GivenParameter] {
        do {
            var given: [GivenParameter] = []
            for text in base64 { given += try GivenParameter.base64(text) }
            for path in fileOfParameters { given += try GivenParameter.reading(path) }
            for text in yaml { given += try GivenParameter.yaml(text, from: "parameters in YAML") }
            given += try parameter.map { try GivenParameter(assignment: $0) }
            given += try rawParameter.map { try GivenParameter(assignment: $0, isRaw: true) }
            for text in secret {
                let assignment = try GivenParameter(assignment: text, isRaw: true)
                guard let value = ProcessEnvironment.variables[assignment.text] else {
                    throw ValidationError("--secret \(text): the environment has no variable '\(assignment.text)'")
                }
                given.append(GivenParameter(name: assignment.name, value: .text(value), isSecret: true))
            }
            return given
        } catch let error as ValidationError {
            throw error
        } catch {
            throw ValidationError("\(error)")
        }
    }

    /// What must not be written: the secrets given, and what the environment calls by a secret's name.
    func redactor(_ given: [GivenParameter]) -> SecretRedactor {
        SecretRedactor(
            given.filter(\.isSecret).map(\.text) + SecretRedactor.secrets(in: ProcessEnvironment.variables))
    }

    /// Papermill's words for our options.
    private static let papermillNames = [
        "--parameters": "--parameter", "--parameters_raw": "--raw-parameter", "--parameters_file": "--parameters-file",
        "--parameters_yaml": "--parameters-yaml", "--parameters_base64": "--parameters-base64",
        "--execution-timeout": "--timeout",
    ]

    /// The arguments with papermill's options in our words, its `-p name value` written as `-p name=value`.
    static func joined(_ arguments: [String]) -> [String] {
        var joined: [String] = []
        var index = 0
        while index < arguments.count {
            let argument = papermillNames[arguments[index]] ?? arguments[index]
            joined.append(argument)
            index += 1
            guard ["-p", "-r", "--parameter", "--raw-parameter"].contains(argument), index + 1 < arguments.count,
                !arguments[index].contains("="), !arguments[index].hasPrefix("-")
            else { continue }
            joined.append(arguments[index] + "=" + arguments[index + 1])
            index += 2
        }
        return joined
    }
}
