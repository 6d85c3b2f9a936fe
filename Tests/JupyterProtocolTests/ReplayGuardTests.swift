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

    @Test("agrees with a plain list of the latest signatures", arguments: [1, 2, 7, 100])
    func model(capacity: Int) {
        var replays = ReplayGuard(capacity: capacity)
        var known: [Int] = []
        var state: UInt64 = 42
        for _ in 0..<5000 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            let number = Int(state >> 33) % (3 * capacity)
            #expect(replays.admits(signature(number)) == !known.contains(number))
            if !known.contains(number) { known.append(number) }
            if known.count > capacity { known.removeFirst() }
        }
    }

    @Test("forgets the oldest first, and never more than it must")
    func bounded() {
        var replays = ReplayGuard(capacity: 3)
        let answers = [1, 2, 3, 4, 2, 3, 4, 1, 2].map { replays.admits(signature($0)) }
        #expect(answers == [true, true, true, true, false, false, false, true, true])
    }
}
