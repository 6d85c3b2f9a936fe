import Frontend

/// A line of a cell that begins with `%`, `?` or `!`. Help, completion and execution read the one table `all`.
package struct SessionCommand: Sendable {
    /// As it is typed.
    package var head: String { name.first?.isLetter == true ? "%\(name)" : name }
    var name: String
    /// How its argument is written in the help, empty if it takes none.
    var usage = ""
    /// What its argument names, for completion.
    var argument = Argument.other
    /// One sentence.
    var help: String
    /// More sentences, for `%help %name`.
    var details = ""
    var action: @Sendable (_ argument: String, _ view: View) -> Effect

    enum Argument: Sendable { case other, path, command, variable, swift, environment }

    /// What a command can see.
    struct View: Sendable {
        var scope: SessionScope
        var history: any History
    }

    /// What a command does to the session or shows.
    enum Effect: Sendable {
        case show(String)
        /// Shows how long the cell took.
        case timeCell
        /// Forgets everything declared, or the names given.
        case reset([String])
        case inspect(String)
        /// Writes the session to a file; puts what is in one in its place.
        case save(String)
        case restore(String)
        /// Runs a line of the shell.
        case shell(String)
        /// Puts a text into the cell in place of the command.
        case nextInput(String)
        case fail(String)
    }

    package static let all: [SessionCommand] = [
        SessionCommand(
            name: "cd", usage: "[folder]", argument: .path, help: "Changes the working folder.",
            details: "Without an argument to the home folder, with '-' back to the one before."
        ) { argument, _ in WorkingFolder.change(to: argument) },
        SessionCommand(
            name: "env", usage: "[NAME[=value]]", argument: .environment,
            help: "Lists, shows or sets variables of the environment.",
            details: "Shell commands and the cells that follow see what is set; '%env NAME=' sets an empty text."
        ) { argument, _ in EnvironmentVariables.perform(argument) },
        SessionCommand(
            name: "help", usage: "[%command or name]", argument: .command,
            help: "Lists the session commands, or explains one of them or a name."
        ) { argument, _ in help(about: argument) },
        SessionCommand(
            name: "history", usage: "[-o] [count] [first-last …] [-g pattern]",
            help: "Shows what was executed, newest last.",
            details: """
                '%history 5' shows the last five cells, '%history 2-4 7-' those with these numbers, '~1/2-4' those of \
                the session before, '-g *fit*' all that match a pattern, of earlier sessions too. '-o' adds results.
                """
        ) { argument, view in HistoryQuery.perform(argument, view.history) },
        SessionCommand(
            name: "load", usage: "file", argument: .path, help: "Puts the text of a file into the cell."
        ) { argument, _ in LoadedFile.read(argument) },
        SessionCommand(
            name: "reset", usage: "[name …]", argument: .variable,
            help: "Forgets all variables, functions and types, or those named."
        ) { argument, view in reset(argument, view.scope) },
        SessionCommand(
            name: "restore", usage: "[file]", argument: .path,
            help: "Puts what '%save' has written in the place of all that is declared.",
            details: """
                Types and functions are declared again and variables get their values; no cell is run. If the file is \
                damaged or the library has changed too much, nothing changes. Without a file: session.swiftlet.
                """
        ) { argument, _ in .restore(Session.snapshotPath(argument)) },
        SessionCommand(
            name: "save", usage: "[file]", argument: .path,
            help: "Saves what is declared, with the values of all variables, for '%restore'.",
            details: """
                Numbers, texts, collections, types of cells, tensors, data sets, models, optimizers and random streams \
                are saved; closures, histories and figures are not, and listed. Without a file: session.swiftlet.
                """
        ) { argument, _ in .save(Session.snapshotPath(argument)) },
        SessionCommand(
            name: "time", usage: "[statement]", argument: .swift,
            help: "Shows how long a statement or the cell took, by the clock and on the processor.",
            details: "The processor's time is of all threads: more than the clock's where several worked."
        ) { _, _ in .timeCell },
        SessionCommand(
            name: "timeit", usage: "[-n loops] [-r runs] [statement]", argument: .swift,
            help: "Runs a statement, or all that follows in the cell, many times and shows the mean time.",
            details: """
                Each of 7 runs (-r) repeats it as often as 0.2 seconds take, or -n times. What it declares is gone \
                afterwards and its value is not shown. Variables declared above it can be used.
                """
        ) { _, _ in .fail("%timeit needs a statement, behind it or in the lines below") },
        SessionCommand(
            name: "who", usage: "[name …]", argument: .variable,
            help: "Lists the variables, functions and types that cells have declared."
        ) { argument, view in .show(declarations(in: view.scope, named: argument)) },
        SessionCommand(
            name: "?", usage: "name", argument: .variable, help: "Shows the declaration and documentation of a name."
        ) { argument, _ in .inspect(argument) },
        SessionCommand(
            name: "!", usage: "command", argument: .path, help: "Runs a line of the shell and shows its output.",
            details: """
                Output is shown while the command runs; interrupting the cell ends it. An exit code other than 0 is \
                shown and does not stop the cell. 'swiftlet run' runs such lines only with --allow-shell.
                """
        ) { argument, _ in .shell(argument) },
    ]

    static func named(_ name: String) -> SessionCommand? { all.first { $0.name == name } }

    /// The sentence for a command that does not exist.
    static func unknown(_ name: String) -> String {
        let nearest = NearestName.of(name, among: all.map(\.name)).map { "did you mean '%\($0)'?" }
        return "unknown session command '%\(name)'; \(nearest ?? "'%help' lists them")"
    }

    private var signature: String {
        usage.isEmpty ? head : head + (head.hasPrefix("%") ? " " : "") + usage
    }

    private static func help(about argument: String) -> Effect {
        guard !argument.isEmpty else {
            let width = all.map(\.signature.count).max() ?? 0
            let lines = all.map { command in
                let signature = command.signature
                return signature + String(repeating: " ", count: width - signature.count + 2) + command.help
            }
            return .show(lines.joined(separator: "\n"))
        }
        if let command = all.first(where: { $0.head == argument }) {
            return .show(
                "\(command.signature)\n\(command.help)" + (command.details.isEmpty ? "" : "\n" + command.details))
        }
        return argument.hasPrefix("%") ? .fail(unknown(String(argument.dropFirst()))) : .inspect(argument)
    }

    private static func names(in argument: String) -> [String] {
        argument.split { $0 == " " || $0 == "," }.map(String.init)
    }

    private static func reset(_ argument: String, _ scope: SessionScope) -> Effect {
        let names = names(in: argument)
        if let unknown = names.first(where: { !scope.declares($0) }) {
            return .fail("%reset: no cell has declared '\(unknown)'")
        }
        return .reset(names)
    }

    private static func declarations(in scope: SessionScope, named argument: String) -> String {
        let names = Set(names(in: argument))
        func isWanted(_ name: String) -> Bool { names.isEmpty || names.contains(name) }
        let variables = scope.variables.filter { isWanted($0.name) }.sorted { $0.name < $1.name }
            .map { "\($0.isMutable ? "var" : "let") \($0.name): \($0.type)" }
        let functions = scope.functionDeclarations.filter { isWanted($0.name) }.map(\.declaration).sorted()
        let types = scope.typeDeclarations.filter { text in
            names.isEmpty || text.split(separator: " ").dropFirst().first.map { names.contains(String($0)) } ?? false
        }.sorted()
        let lines = variables + functions + types
        return lines.isEmpty ? "nothing is declared" : lines.joined(separator: "\n")
    }
}
