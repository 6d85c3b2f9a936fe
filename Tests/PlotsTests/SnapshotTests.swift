import Glibc
import PlotRenderers
import Plots
import Testing

/// Compares with the files in `Snapshots`; what differs is written beside the old one, and the test fails.
enum Snapshots {
    static func check(_ content: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation) {
        let folder = String(#filePath.dropLast("SnapshotTests.swift".count)) + "Snapshots/"
        let parts = name.split(separator: ".", maxSplits: 1)
        guard let stored = read(folder + name) else {
            write(content, folder + name)
            Issue.record("new snapshot \(name): look at it and commit it", sourceLocation: sourceLocation)
            return
        }
        if stored != content {
            write(content, folder + "\(parts[0]).changed.\(parts[1])")
            Issue.record(
                "\(name) is drawn differently: compare it with \(parts[0]).changed.\(parts[1])",
                sourceLocation: sourceLocation)
        }
    }

    static func read(_ path: String) -> String? {
        guard let file = fopen(path, "rb") else { return nil }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&buffer, 1, buffer.count, file), count > 0 { bytes += buffer[..<count] }
        return String(decoding: bytes, as: UTF8.self)
    }

    static func write(_ content: String, _ path: String) {
        guard let file = fopen(path, "wb") else { return }
        let bytes = Array(content.utf8)
        fwrite(bytes, 1, bytes.count, file)
        fclose(file)
    }
}

@Suite("Snapshots of the gallery")
struct SnapshotTests {
    @Test("a figure is drawn as it was", arguments: Gallery.figures.map(\.name))
    func figure(name: String) throws {
        let figure = try #require(Gallery.figures.first { $0.name == name }).figure
        Snapshots.check(figure.svg(), "\(name).svg")
        Snapshots.check(figure.text(), "\(name).txt")
    }
}
