import Glibc
import NeuralNetworks
import Testing

/// Explanations as they are kept in `Snapshots`: the text, and the TeX below it. What differs is written beside the old one.
enum ExplanationSnapshots {
    static func check(_ explanation: Explanation, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let file = "\(#filePath)"
        let folder = file.dropLast("Explanations/ExplanationSnapshots.swift".count) + "Snapshots/"
        let content = explanation.text + "\n\n" + explanation.latex + "\n"
        let stored = read("\(folder)\(name).txt")
        if stored == content { return }
        write(content, "\(folder)\(name)\(stored == nil ? "" : ".changed").txt")
        Issue.record(
            stored == nil ? "new snapshot \(name): look at it and commit it" : "\(name) reads differently:\n\(content)",
            sourceLocation: sourceLocation)
    }

    private static func read(_ path: String) -> String? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func write(_ content: String, _ path: String) {
        guard let file = fopen(path, "wb") else { return }
        let bytes = Array(content.utf8)
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }
}
