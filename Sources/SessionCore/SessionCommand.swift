import Frontend

/// A line of a cell that begins with `%`. Help, completion and execution read the one table `all`.
struct SessionCommand: Sendable {
    var name: String
    /// How its argument is written in the help, empty if it takes none.
    var usage = ""
    /// One sentence.
    var help: String
    var action: @Sendable (_ argument: String, _ view: View) -> Effect

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
        /// Forgets everything declared.
        case reset
        case inspect(String)
        case fail(String)
    }

    static let all: [SessionCommand] = [
        SessionCommand(
            name: "help", usage: "[%command or name]",
            help: "Lists the session commands, or explains one of them or a name."
        ) { argument, _ in help(about: argument) },
        SessionCommand(
            name: "history", usage: "[count]", help: "Shows what was executed, newest last."
        ) { argument, view in history(argument, view) },
        SessionCommand(
            name: "reset", help: "Forgets all variables, functions and types."
        ) { _, _ in .reset },
        SessionCommand(
            name: "time", usage: "[statement]", help: "Shows how long the cell took."
        ) { _, _ in .timeCell },
        SessionCommand(
            name: "who", help: "Lists the variables, functions and types that cells have declared."
        ) { _, view in .show(declarations(in: view.scope)) },
    ]

    /// Commands whose argument is Swift and stays in the cell.
    static func named(_ name: String) -> SessionCommand? { all.first { $0.name == name } }

    /// The sentence for a command that does not exist.
    static func unknown(_ name: String) -> String {
        let nearest = NearestName.of(name, among: all.map(\.name)).map { "did you mean '%\($0)'?" }
        return "unknown session command '%\(name)'; \(nearest ?? "'%help' lists them")"
    }

    private static func help(about argument: String) -> Effect {
        guard !argument.isEmpty else {
            let heads = all.map { "%\($0.name)" + ($0.usage.isEmpty ? "" : " \($0.usage)") } + ["?name"]
            let texts = all.map(\.help) + ["Shows the declaration and documentation of a name."]
            let width = heads.map(\.count).max() ?? 0
            let lines = zip(heads, texts).map { head, text in
                head + String(repeating: " ", count: width - head.count + 2) + text
            }
            return .show(lines.joined(separator: "\n"))
        }
        guard argument.hasPrefix("%") else { return .inspect(argument) }
        let name = String(argument.dropFirst())
        guard let command = named(name) else { return .fail(unknown(name)) }
        return .show("%\(name) \(command.usage)\n\(command.help)")
    }

    private static func history(_ argument: String, _ view: View) -> Effect {
        guard let count = argument.isEmpty ? Int.max : Int(argument), count > 0 else {
            return .fail("%history: '\(argument)' is not a number of cells")
        }
        return .show(view.history.tail(count).map { "[\($0.line)] \($0.input)" }.joined(separator: "\n"))
    }

    private static func declarations(in scope: SessionScope) -> String {
        let variables = scope.variables.sorted { $0.name < $1.name }
            .map { "\($0.isMutable ? "var" : "let") \($0.name): \($0.type)" }
        let functions = scope.functionDeclarations.map(\.declaration).sorted()
        let lines = variables + functions
        return lines.isEmpty ? "nothing is declared" : lines.joined(separator: "\n")
    }
}
