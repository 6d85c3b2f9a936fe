import Foundation
import JupyterKernel
import Testing

@Suite("The mark of a living kernel")
struct LifeMarkTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "marks-\(UUID().uuidString)").path

    private func path() throws -> String {
        folder + "/" + (try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first))
    }

    /// As a process leaves it that is gone: one with the number of this one that began at another time.
    private func leaveMark(cell: Int?) throws {
        try leaveMark(try #require(LifeMark(folder: folder, key: "a.ipynb")), cell: cell)
    }

    private func leaveMark(_ mark: LifeMark, cell: Int?) throws {
        mark.mark(cell: cell)
        var bytes = try Data(contentsOf: URL(filePath: path()))
        bytes[16] ^= 1
        try bytes.write(to: URL(filePath: path()))
    }

    @Test("tells of a kernel that died in a cell, and not of one that died idle or ended well")
    func deaths() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try leaveMark(cell: 7)
        #expect(LifeMark(folder: folder, key: "b.ipynb")?.lastWords == nil)
        let next = try #require(LifeMark(folder: folder, key: "a.ipynb"))
        #expect(next.lastWords?.contains("died while it ran cell [7]") == true)
        next.remove()
        #expect(LifeMark(folder: folder, key: "a.ipynb")?.lastWords == nil)
    }

    @Test("tells where the session was saved last")
    func saved() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let mark = try #require(LifeMark(folder: folder, key: "a.ipynb"))
        mark.mark(save: "/tmp/a b.swiftlet")
        try leaveMark(mark, cell: 2)
        let next = try #require(LifeMark(folder: folder, key: "a.ipynb"))
        #expect(next.lastWords?.contains("'%restore /tmp/a b.swiftlet' brings back") == true)
    }

    @Test("does not tell of one that died between cells")
    func idle() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try leaveMark(cell: nil)
        #expect(try #require(LifeMark(folder: folder, key: "a.ipynb")).lastWords == nil)
    }

    @Test("is left to the kernel that lives")
    func living() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let mark = try #require(LifeMark(folder: folder, key: "a.ipynb"))
        #expect(LifeMark(folder: folder, key: "a.ipynb") == nil)
        mark.remove()
    }

    @Test("may contain anything")
    func mutants() throws {
        defer { try? FileManager.default.removeItem(atPath: folder) }
        try leaveMark(cell: 3)
        let file = try path()
        let original = try Data(contentsOf: URL(filePath: file))
        var seed: UInt64 = 3
        for round in 0..<500 {
            var bytes = original.prefix(round % 3 == 0 ? round % 40 : 4096)
            for _ in 0...(round % 5) where !bytes.isEmpty {
                seed = seed &* 6_364_136_223_846_793_005 &+ 1
                bytes[bytes.startIndex + Int(seed >> 33) % min(bytes.count, 32)] = UInt8(truncatingIfNeeded: seed >> 20)
            }
            try bytes.write(to: URL(filePath: file))
            LifeMark(folder: folder, key: "a.ipynb")?.remove()
        }
    }
}
