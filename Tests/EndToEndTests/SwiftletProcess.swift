import Foundation
import Testing

/// The program under test: `SWIFTLET_BINARY`, or what `swift build -c release` made.
enum Swiftlet {
    static let binary =
        ProcessInfo.processInfo.environment["SWIFTLET_BINARY"]
        ?? FileManager.default.currentDirectoryPath + "/.build/release/swiftlet"

    static var isBuilt: Bool { FileManager.default.isExecutableFile(atPath: binary) }

    struct Outcome {
        var code: Int32
        var output: String
        var errors: String
    }

    /// Runs the program in a folder to its end. When `text` appears in the standard output, sends it `signal`.
    static func run(
        _ arguments: [String], in folder: Folder, input: String = "", sending signal: Int32? = nil,
        after text: String = ""
    ) throws -> Outcome {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: binary)
        process.arguments = arguments
        process.currentDirectoryURL = folder.url
        var environment = ProcessInfo.processInfo.environment
        environment["NO_COLOR"] = "1"
        process.environment = environment
        let (inputPipe, outputPipe) = (Pipe(), Pipe())
        let errorFile = folder.url.appendingPathComponent("stderr")
        try Data().write(to: errorFile)
        process.standardInput = inputPipe
        process.standardOutput = outputPipe
        process.standardError = try FileHandle(forWritingTo: errorFile)
        try process.run()
        inputPipe.fileHandleForWriting.write(Data(input.utf8))
        try inputPipe.fileHandleForWriting.close()
        var output = Data()
        var isSent = false
        while case let data = outputPipe.fileHandleForReading.availableData, !data.isEmpty {
            output += data
            if let signal, !isSent, String(decoding: output, as: UTF8.self).contains(text) {
                kill(process.processIdentifier, signal)
                isSent = true
            }
        }
        process.waitUntilExit()
        return Outcome(
            code: process.terminationStatus, output: String(decoding: output, as: UTF8.self),
            errors: try String(contentsOf: errorFile, encoding: .utf8))
    }
}

/// A folder that is removed with the value.
final class Folder {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appendingPathComponent("swiftlet-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    func write(_ text: String, to name: String) throws {
        try text.write(to: url.appendingPathComponent(name), atomically: false, encoding: .utf8)
    }

    func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: url.appendingPathComponent(name).path)
    }

    /// The cells of a notebook as JSON objects.
    func cells(of name: String) throws -> [[String: Any]] {
        let data = try Data(contentsOf: url.appendingPathComponent(name))
        let notebook = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        return try #require(notebook["cells"] as? [[String: Any]])
    }
}

extension [String: Any] {
    /// The status that the runner marked a cell with.
    var status: String? {
        ((self["metadata"] as? [String: Any])?["papermill"] as? [String: Any])?["status"] as? String
    }

    /// The text of all streams of a cell.
    var streamText: String {
        ((self["outputs"] as? [[String: Any]]) ?? [])
            .compactMap { $0["text"] as? [String] }.joined().joined()
    }
}
