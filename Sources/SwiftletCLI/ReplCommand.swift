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
        let history = HistoryFactory(report: Terminal.writeError)
        let keepsHistory = Terminal.isInteractive(STDIN_FILENO)
        let status = ExecutionThread.run {
            let session = keepsHistory ? SessionFactory.make(history: history.make()) : SessionFactory.make()
            return ReadEvaluatePrintLoop(session: session).run()
        }
        history.close()
        Glibc.exit(status)
    }
}
