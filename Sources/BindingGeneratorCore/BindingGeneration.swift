import Foundation

/// The whole work of the generator: sources in, files out.
///
/// Foundation lists and reads the files; this is a tool of the developers and no part of the product.
package enum BindingGeneration {
    /// The targets that cells can use, lowest first.
    package static let modules = [
        "Tensors", "NeuralNetworks", "Datasets", "Training", "Plots", "PlotRenderers", "Swiftlet",
    ]

    /// Reads the library under `sources` and gives the generated files by name, with what could not be bound.
    package static func run(sources: URL) throws -> (files: [String: String], skipped: [Skipped]) {
        let parsed = try modules.map { module in
            SourceModule(
                name: module, sources: try swiftFiles(in: sources.appending(path: module).resolvingSymlinksInPath()))
        }
        return BindingWriter(LibraryReader.read(parsed), modules: modules).write()
    }

    /// The texts of all Swift files of a folder, by path, so that the result does not depend on the file system.
    private static func swiftFiles(in folder: URL) throws -> [String] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return try paths.filter { $0.hasSuffix(".swift") && !$0.hasPrefix("Shipped/") }.sorted()
            .map { try String(contentsOf: folder.appending(path: $0), encoding: .utf8) }
    }

    /// The folder of the generated files below `sources`.
    package static func output(sources: URL) -> URL { sources.appending(path: "Bindings/Generated") }

    /// What differs between the generated files and those on disk, one line a file; empty if all are fresh.
    package static func stale(_ files: [String: String], in folder: URL) -> [String] {
        let existing = Set((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
            .filter { $0.hasSuffix(".swift") }
        var lines = existing.subtracting(files.keys).map { "\($0): no longer generated" }
        for (name, text) in files {
            let found = try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
            if found != text { lines.append("\(name): \(found == nil ? "missing" : "differs")") }
        }
        return lines.sorted()
    }
}
