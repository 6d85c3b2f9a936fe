import ArgumentParser
import Glibc
import Runner
import SessionCore
import SessionIO

struct ReplCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "repl", abstract: "Type Swift in a terminal, cell by cell.",
        discussion: """
            A cell runs when it is complete; an empty line runs what is incomplete too. Ctrl-C stops a running cell \
            or forgets what was typed, Ctrl-D leaves. '%help' lists the session commands.
            """)

    func run() throws {
        SignalMask.blockStoppingSignals()
        let status = ExecutionThread.run { ReadEvaluatePrintLoop(session: SessionFactory.make()).run() }
        Glibc.exit(status)
    }
}
