import Glibc

/// Shows a prompt and waits for a line; nil at the end of input. A password is not shown while it is typed.
public func readLine(prompt: String, isPassword: Bool = false) -> String? {
    print(prompt, terminator: "")
    fflush(nil)
    guard isPassword, isatty(STDIN_FILENO) == 1 else { return Swift.readLine() }
    var shown = termios()
    tcgetattr(STDIN_FILENO, &shown)
    var hidden = shown
    hidden.c_lflag &= ~tcflag_t(ECHO)
    tcsetattr(STDIN_FILENO, TCSANOW, &hidden)
    defer {
        tcsetattr(STDIN_FILENO, TCSANOW, &shown)
        print()
    }
    return Swift.readLine()
}
