import SessionCore
import Testing

@Suite struct HistoryTests {
    private let history: MemoryHistory = {
        let history = MemoryHistory(session: 3)
        for (line, input) in ["let a = 1", "print(a)", "let b = [2]", "print(a)"].enumerated() {
            history.record(line: line + 1, input: input, output: nil)
        }
        return history
    }()

    @Test("the tail is the newest entries, oldest first")
    func tail() {
        #expect(history.tail(2).map(\.line) == [3, 4])
        #expect(history.tail(99).count == 4)
        #expect(history.tail(-1).isEmpty)
    }

    @Test("a range is half-open; session 0 is this one")
    func range() {
        #expect(history.range(session: 0, start: 2, stop: 4).map(\.line) == [2, 3])
        #expect(history.range(session: 3, start: 4, stop: nil).map(\.line) == [4])
        #expect(history.range(session: -1, start: 1, stop: nil).isEmpty)
        #expect(history.range(session: .min, start: .min, stop: .max).isEmpty)
    }

    @Test(
        "a search takes glob patterns",
        arguments: [
            ("let*", [1, 3]), ("*a*", [1, 2, 4]), ("print(?)", [2, 4]), ("let [ac] = 1", [1]), ("let [!a]*", [3]),
            ("*[[]2]", [3]), ("nothing", []),
        ])
    func search(pattern: String, lines: [Int]) {
        #expect(history.search(pattern).map(\.line) == lines)
    }

    @Test("a unique search keeps the newest of equal inputs, a limited one the newest")
    func unique() {
        #expect(history.search("*", unique: true).map(\.line) == [1, 3, 4])
        #expect(history.search("*", count: 2).map(\.line) == [3, 4])
    }

    @Test("a pattern of many stars takes no time")
    func hostile() {
        let history = MemoryHistory()
        history.record(line: 1, input: String(repeating: "a", count: 5_000), output: nil)
        #expect(history.search(String(repeating: "*a", count: 200) + "b").isEmpty)
    }
}
