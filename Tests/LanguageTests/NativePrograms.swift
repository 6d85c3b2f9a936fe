import Foundation
import Synchronization

/// Compiles programs with swiftc, each by itself as the script it is, and runs those that compile.
///
/// A compilation takes about a tenth of a second of one processor. `Foundation` is imported for all, as its names are
/// there in every cell.
struct NativePrograms {
    private let directory: URL

    init() throws {
        directory = FileManager.default.temporaryDirectory.appending(path: "swiftlet-language-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: directory) }

    /// The outcome of each program, in order; nil if swiftc could not be run.
    func outcomes(of programs: [LanguageProgram]) -> [ProgramOutcome?] {
        let outcomes = Mutex([ProgramOutcome?](repeating: nil, count: programs.count))
        DispatchQueue.concurrentPerform(iterations: programs.count) { index in
            let outcome = try? self.outcome(of: programs[index].text, number: index)
            outcomes.withLock { $0[index] = outcome }
        }
        return outcomes.withLock { $0 }
    }

    private func outcome(of text: String, number: Int) throws -> ProgramOutcome {
        let folder = directory.appending(path: "\(number)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = folder.appending(path: "main.swift").path()
        let executable = folder.appending(path: "program").path()
        try text.write(toFile: source, atomically: false, encoding: .utf8)
        let options = ["-Onone", "-module-name", "main", "-diagnostic-style", "llvm"]
        let imports = ["-Xfrontend", "-import-module", "-Xfrontend", "Foundation"]
        let compiled = try run(["swiftc"] + options + imports + [source, "-o", executable], in: folder)
        var outcome = ProgramOutcome()
        outcome.warnings = findings("warning", in: compiled.errors)
        outcome.errors = findings("error", in: compiled.errors)
        guard compiled.status == 0 else {
            if outcome.errors.isEmpty {
                outcome.errors = [.init(line: 0, column: 0, message: placeless(compiled.errors))]
            }
            return outcome
        }
        // Unbuffered: what a program printed before it trapped must not stay in a buffer.
        let result = try run(["stdbuf", "-o0", executable], in: folder)
        outcome.output = result.output
        outcome.trapped = result.status != 0
        return outcome
    }

    /// The first message, which swiftc gives no place: `<unknown>:0: error: …`.
    private func placeless(_ text: String) -> String {
        text.split(separator: "\n").lazy.compactMap { $0.wholeMatch(of: /<unknown>:0: error: (.*)/)?.1 }.first
            .map(String.init) ?? text
    }

    private func findings(_ severity: String, in text: String) -> [ProgramOutcome.Finding] {
        var seen: Set<String> = []
        return text.split(separator: "\n").compactMap { line in
            guard let match = line.wholeMatch(of: /.*main\.swift:(\d+):(\d+): (\w+): (.*?)( \[#[\w-]+\])?/),
                match.3 == severity,
                let row = Int(match.1), let column = Int(match.2), seen.insert(String(line)).inserted
            else { return nil }
            return .init(line: row, column: column, message: String(match.4))
        }
    }

    private func run(_ command: [String], in folder: URL) throws -> (status: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        let files = (0...1).map { folder.appending(path: "stream\($0)") }
        for file in files { try Data().write(to: file) }
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        return (
            process.terminationStatus, try String(contentsOf: files[0], encoding: .utf8),
            try String(contentsOf: files[1], encoding: .utf8)
        )
    }
}
