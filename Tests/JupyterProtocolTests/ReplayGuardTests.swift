import JupyterProtocol
import Testing

@Suite("Refusing repeated signatures")
struct ReplayGuardTests {
    private func signature(_ number: Int) -> [UInt8] {
        let digits = String(number, radix: 16)
        return Array((String(repeating: "0", count: 32 - digits.count) + digits).utf8)
    }

    @Test("admits a signature once")
    func once() {
        var replays = ReplayGuard()
        #expect([1, 2, 1, 3, 2].map { replays.admits(signature($0)) } == [true, true, false, true, false])
    }

    @Test("forgets the oldest first, and never more than it must")
    func bounded() {
        var replays = ReplayGuard(capacity: 3)
        let answers = [1, 2, 3, 4, 2, 3, 4, 1, 2].map { replays.admits(signature($0)) }
        #expect(answers == [true, true, true, true, false, false, false, true, true])
    }
}
