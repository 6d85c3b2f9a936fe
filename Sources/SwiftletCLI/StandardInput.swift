import Glibc
import SessionIO

/// Lets a cell read lines from the standard input.
struct StandardInput: InputSource {
    func readLine(prompt: String, isPassword: Bool) throws -> String? {
        if !prompt.isEmpty { Terminal.write(prompt, to: STDOUT_FILENO) }
        guard isPassword, Terminal.isInteractive(STDIN_FILENO) else { return Swift.readLine() }
        var settings = termios()
        tcgetattr(STDIN_FILENO, &settings)
        var silent = settings
        silent.c_lflag &= ~tcflag_t(ECHO)
        tcsetattr(STDIN_FILENO, TCSANOW, &silent)
        defer {
            tcsetattr(STDIN_FILENO, TCSANOW, &settings)
            Terminal.write("\n", to: STDOUT_FILENO)
        }
        return Swift.readLine()
    }
}
