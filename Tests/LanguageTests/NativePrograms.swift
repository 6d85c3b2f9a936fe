import Foundation

/// Compiles all programs with swiftc at once and runs them.
///
/// Each program is the body of a function of one executable, so that one invocation compiles them all; another
/// type-checks those that swiftc must reject, and the lines of its errors tell which program they are of.
struct NativePrograms {
    private let directory: URL
    private let programs: [LanguageProgram]

    init(_ programs: [LanguageProgram]) throws {
        self.programs = programs
        directory = FileManager.default.temporaryDirectory.appending(path: "swiftlet-language-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    }

    func remove() { try? FileManager.default.removeItem(at: directory) }

    /// The outcome of each program, in order.
    func outcomes() throws -> [ProgramOutcome] {
        let accepted = programs.indices.filter { !programs[$0].expectsRejection }
        let rejected = programs.indices.filter { programs[$0].expectsRejection }
        var outcomes = [ProgramOutcome](repeating: ProgramOutcome(), count: programs.count)
        try compileAndRun(accepted, &outcomes)
        try typeCheck(rejected, &outcomes)
        return outcomes
    }

    private func compileAndRun(_ indices: [Int], _ outcomes: inout [ProgramOutcome]) throws {
        var (source, starts) = assemble(indices)
        source += "switch CommandLine.arguments[1] {\n"
        for index in indices { source += "case \"\(index)\": try program\(index)()\n" }
        source += "default: break\n}\n"
        let executable = directory.appending(path: "programs").path()
        let compiled = try run(
            ["swiftc", "-suppress-warnings", "-Onone", "-module-name", "main", try write(source), "-o", executable])
        guard compiled.status == 0 else {
            // One that does not compile hides what all the others do; its errors say which it is.
            assign(errors: compiled.errors, starts, &outcomes)
            return
        }
        for index in indices {
            let result = try run([executable, String(index)])
            outcomes[index] = ProgramOutcome(output: result.output, trapped: result.status != 0)
        }
    }

    private func typeCheck(_ indices: [Int], _ outcomes: inout [ProgramOutcome]) throws {
        let (source, starts) = assemble(indices)
        // Warnings stay out; `-emit-sil` also finds what definite initialisation and exhaustive returns miss.
        for arguments in [["-typecheck"], ["-emit-sil", "-o", "/dev/null"]] {
            let checked = try run(["swiftc", "-suppress-warnings"] + arguments + [try write(source)])
            assign(errors: checked.errors, starts, &outcomes)
            if arguments == ["-typecheck"], checked.status != 0 {
                let left = indices.filter { outcomes[$0].rejection == nil }
                let (rest, restStarts) = assemble(left)
                let analysed = try run(
                    ["swiftc", "-suppress-warnings", "-emit-sil", "-o", "/dev/null", try write(rest)])
                assign(errors: analysed.errors, restStarts, &outcomes)
                return
            }
        }
    }

    /// All programs as functions of one file, and the line before each.
    private func assemble(_ indices: [Int]) -> (source: String, starts: [(line: Int, index: Int)]) {
        var source = "@preconcurrency import Glibc\nimport Foundation\nsetvbuf(stdout, nil, _IOLBF, 0)\n"
        var starts: [(line: Int, index: Int)] = []
        for index in indices {
            var body = programs[index].text
            if body.hasPrefix("// file scope"), let split = body.range(of: "\n// main\n") {
                source += body[..<split.lowerBound] + "\n"
                body = String(body[split.upperBound...])
            }
            source += "func program\(index)() throws {\n"
            starts.append((source.utf8.count { $0 == UInt8(ascii: "\n") }, index))
            source += body + "\n}\n"
        }
        return (source, starts)
    }

    private func assign(errors: String, _ starts: [(line: Int, index: Int)], _ outcomes: inout [ProgramOutcome]) {
        for match in errors.matches(of: /main\.swift:(\d+):\d+: error: (.*)/) {
            guard let line = Int(match.1), let start = starts.last(where: { $0.line < line }) else { continue }
            if outcomes[start.index].rejection == nil {
                outcomes[start.index].rejection = "\(line - start.line): \(match.2)"
            }
        }
    }

    private func write(_ source: String) throws -> String {
        let file = directory.appending(path: "main.swift")
        try source.write(to: file, atomically: true, encoding: .utf8)
        return file.path()
    }

    private func run(_ command: [String]) throws -> (status: Int32, output: String, errors: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = command
        process.environment = ProcessInfo.processInfo.environment.merging(["SWIFT_BACKTRACE": "enable=no"]) { $1 }
        let files = (0...1).map { directory.appending(path: "stream\($0)") }
        for file in files { try Data().write(to: file) }
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
