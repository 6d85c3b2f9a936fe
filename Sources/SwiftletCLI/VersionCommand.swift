import ArgumentParser
import Glibc

struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version", abstract: "Print the version of the program and of its platform.")

    func run() {
        var system = utsname()
        uname(&system)
        Terminal.write(
            "swiftlet \(Version.text)\n\(Self.text(system.sysname)) \(Self.text(system.machine))\n", to: STDOUT_FILENO)
    }

    /// The text of a C array of characters.
    private static func text<Characters>(_ characters: Characters) -> String {
        withUnsafeBytes(of: characters) { String(decoding: $0.prefix { $0 != 0 }, as: UTF8.self) }
    }
}
