import CellHistory
import Foundation
import SessionCore
import Synchronization
import TestSupport
import Testing

@Suite struct StoredHistoryTests {
    private let folder = FileManager.default.temporaryDirectory.appending(path: "history-\(UUID().uuidString)")
    private var path: String { folder.appending(path: "deep/history.sqlite").path }

    private func open(limits: HistoryLimits = HistoryLimits()) -> StoredHistory {
        StoredHistory(path: path, limits: limits) { Issue.record("unexpected report: \($0)") }
    }

    private func removeFolder() { try? FileManager.default.removeItem(at: folder) }

    @Test("cells are found again by a later session")
    func persistence() {
        defer { removeFolder() }
        let first = open()
        first.record(line: 1, input: "let a = 1", output: nil)
        first.record(line: 2, input: "a", output: "1")
        first.close()
        let second = open()
        second.record(line: 1, input: "print(2)", output: nil)
        #expect(first.session == 1 && second.session == 2)
        #expect(second.tail(2).map(\.input) == ["a", "print(2)"])
        #expect(second.range(session: -1, start: 1, stop: nil).map(\.output) == [nil, "1"])
        #expect(second.range(session: 0, start: 1, stop: 2).map(\.input) == ["print(2)"])
        #expect(second.range(session: 1, start: 2, stop: 3).map(\.input) == ["a"])
        #expect(second.search("*a*").map(\.line) == [1, 2])
    }

    @Test("a subshell's cells are a session of their own, which no later session takes for the one before")
    func subshells() {
        defer { removeFolder() }
        let first = open()
        first.record(line: 1, input: "let a = 1", output: nil)
        let subshell = first.makeSession()
        subshell.record(line: 1, input: "let b = 2", output: nil)
        #expect(subshell.session != first.session)
        #expect(first.range(session: 0, start: 1, stop: nil).map(\.input) == ["let a = 1"])
        #expect(subshell.range(session: 0, start: 1, stop: nil).map(\.input) == ["let b = 2"])
        #expect(subshell.tail(5).map(\.input) == ["let a = 1", "let b = 2"])
        #expect(first.search("let ?*").count == 2)
        subshell.end()
        first.close()
        let second = open()
        #expect(second.range(session: -1, start: 1, stop: nil).map(\.input) == ["let a = 1"])
    }

    @Test("where nothing can be stored, a subshell's cells are kept apart all the same")
    func rememberedSubshells() {
        let history = StoredHistory(path: nil) { _ in }
        history.record(line: 1, input: "let a = 1", output: nil)
        let subshell = history.makeSession()
        subshell.record(line: 1, input: "let b = 2", output: nil)
        #expect(history.range(session: 0, start: 1, stop: nil).map(\.input) == ["let a = 1"])
        #expect(subshell.range(session: 0, start: 1, stop: nil).map(\.input) == ["let b = 2"])
        #expect(history.tail(5).count == 2)
    }

    @Test("sessions that ran no cell do not count as the one before")
    func emptySessions() {
        defer { removeFolder() }
        let first = open()
        first.record(line: 1, input: "1", output: "1")
        first.close()
        open().close()
        let third = open()
        #expect(third.session == 3)
        #expect(third.range(session: -1, start: 0, stop: nil).map(\.input) == ["1"])
        #expect(third.range(session: -2, start: 0, stop: nil).isEmpty)
        #expect(third.range(session: .min, start: .min, stop: .max).isEmpty)
    }

    @Test("two kernels share a file")
    func shared() {
        defer { removeFolder() }
        let (one, two) = (open(), open())
        for line in 1...50 {
            one.record(line: line, input: "one \(line)", output: nil)
            two.record(line: line, input: "two \(line)", output: nil)
        }
        #expect(one.range(session: 0, start: 1, stop: nil).map(\.input) == (1...50).map { "one \($0)" })
        #expect(two.range(session: 0, start: 1, stop: nil).map(\.input) == (1...50).map { "two \($0)" })
        #expect(one.search("*", unique: true).count == 100)
    }

    @Test("the oldest cells go when a session begins; what is too long is not kept")
    func limits() {
        defer { removeFolder() }
        let limits = HistoryLimits(cells: 3, textSize: 10)
        let first = open(limits: limits)
        for line in 1...5 { first.record(line: line, input: "\(line)", output: "é-------------") }
        first.record(line: 6, input: "// a long comment", output: nil)
        first.close()
        let second = open(limits: limits)
        #expect(second.tail(10).map(\.line) == [4, 5, 6])
        #expect(second.tail(10).first?.output == "é--------")
        #expect(second.tail(1).first?.input == "// a cell of 17 bytes, too long to be kept")
    }

    @Test("a damaged file is put aside, with a report, and the history goes on")
    func damage() throws {
        defer { removeFolder() }
        let first = open()
        first.record(line: 1, input: "kept", output: nil)
        first.close()
        try Data("this is no database, whatever its name says".utf8).write(to: URL(filePath: path))
        let reports = Mutex<[String]>([])
        let second = StoredHistory(path: path) { text in reports.withLock { $0.append(text) } }
        second.record(line: 1, input: "new", output: nil)
        #expect(second.tail(5).map(\.input) == ["new"])
        #expect(reports.withLock { $0.first?.contains("was damaged") } == true)
        #expect(FileManager.default.fileExists(atPath: path + ".damaged"))
    }

    @Test("without a place for a file the history lives in memory, and says why")
    func memory() {
        let reports = Mutex<[String]>([])
        let history = StoredHistory(path: "/dev/null/history.sqlite") { text in reports.withLock { $0.append(text) } }
        history.record(line: 1, input: "1", output: nil)
        #expect(history.tail(1).map(\.input) == ["1"])
        #expect(reports.withLock { $0.count } == 1)
    }

    @Test("whatever bytes a file has, questions are answered")
    func mutants() throws {
        defer { removeFolder() }
        let first = open()
        for line in 1...40 { first.record(line: line, input: "let x\(line) = \(line)", output: "\(line)") }
        first.close()
        let original = try Data(contentsOf: URL(filePath: path))
        var random = SplitMix(state: 7)
        for round in 0..<300 {
            var bytes = original
            for _ in 0...(round % 20) {
                bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
            }
            if round % 10 == 0 { bytes = bytes.prefix(Int.random(in: 0..<bytes.count, using: &random)) }
            let file = folder.appending(path: "mutant-\(round).sqlite")
            try bytes.write(to: file)
            let history = StoredHistory(path: file.path) { _ in }
            history.record(line: 1, input: "new", output: nil)
            _ = history.tail(100)
            _ = history.search("*x1*", unique: true)
            _ = history.range(session: 1, start: 1, stop: nil)
            history.close()
        }
    }

    @Test(
        "the place is chosen by the environment",
        arguments: [
            (["HOME": "/h"], "/h/.local/state/swiftlet/history.sqlite"),
            (["HOME": "/h", "XDG_STATE_HOME": "/s"], "/s/swiftlet/history.sqlite"),
            (["HOME": "/h", "SWIFTLET_HISTORY": "/x.sqlite"], "/x.sqlite"),
            (["HOME": "/h", "SWIFTLET_HISTORY": "off"], nil), ([:], nil),
        ] as [([String: String], String?)])
    func location(environment: [String: String], path: String?) {
        #expect(HistoryLocation.path(environment: environment) == path)
    }
}
