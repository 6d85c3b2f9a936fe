import Foundation
import Testing

/// A fit whose process is killed at random moments, again and again, and started again.
@Suite("A killed fit", .enabled(if: Swiftlet.isBuilt))
struct KilledFitTests {
    private static let program = #"""
        import Swiftlet
        seed(11)
        let (train, validation) = Dataset.digits().split(0.5, 0.2, stratified: true)
        let noisy = train.augmented {
            RandomShift(1)
            RandomNoise(0.02)
        }
        let model = Sequential {
            Conv2D(1, 8, kernelSize: 3, padding: 1)
            BatchNorm(8)
            ReLU()
            Dropout(0.1)
            MaxPool2D(2)
            Flatten()
            Dense(128, 10)
        }
        // %%
        let history = model.fit(
            noisy, validation: validation, loss: .crossEntropy,
            optimizer: AdamW(learningRate: .oneCycle(0.01, steps: 240)), epochs: 8, metrics: [.accuracy],
            callbacks: [EarlyStopping(patience: 4)], checkpoint: "run", checkpointEvery: EVERY)
        // %%
        try save(model, "model.safetensors")
        print("losses", history.batchLosses.map { $0.bitPattern }.reduce(0) { $0 &* 31 &+ $1 })
        print("then", Tensor.randomUniform([2]).toArray())
        """#

    /// Runs the script to its end, or to a moment at which it is killed. Returns what it printed if it came to its end.
    private func start(in folder: Folder, killedAfter delay: Double?) throws -> String? {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Swiftlet.binary)
        process.arguments = ["run", "fit.swift"]
        process.currentDirectoryURL = folder.url
        let output = folder.url.appendingPathComponent("output")
        try Data().write(to: output)
        process.standardOutput = try FileHandle(forWritingTo: output)
        process.standardError = process.standardOutput
        try process.run()
        if let delay {
            usleep(useconds_t(delay * 1e6))
            kill(process.processIdentifier, SIGKILL)
        }
        process.waitUntilExit()
        guard process.terminationReason == .exit else { return nil }
        let text = try String(contentsOf: output, encoding: .utf8)
        #expect(process.terminationStatus == 0, "\(text)")
        return text.split(separator: "\n").filter { $0.hasPrefix("losses") || $0.hasPrefix("then") }.joined(
            separator: "\n")
    }

    @Test("ends with the same bits as one that was never stopped", arguments: [1, 7, 1000])
    func sameBits(every: Int) throws {
        let program = Self.program.replacingOccurrences(of: "EVERY", with: "\(every)")
        let whole = try Folder()
        try whole.write(program, to: "fit.swift")
        _ = try start(in: whole, killedAfter: nil)
        // Again from the beginning, with a warm disk: the moments lie within the shorter time.
        try FileManager.default.removeItem(at: whole.url.appendingPathComponent("run"))
        let began = Date()
        let expected = try #require(try start(in: whole, killedAfter: nil))
        let duration = Date().timeIntervalSince(began)
        let killed = try Folder()
        try killed.write(program, to: "fit.swift")
        var random = Moments(seed: UInt64(every))
        var (kills, result) = (0, String?.none)
        for _ in 0..<25 where result == nil {
            result = try start(in: killed, killedAfter: duration * random.next())
            if result == nil { kills += 1 }
        }
        let last = try #require(try result ?? start(in: killed, killedAfter: nil))
        #expect(kills > 0)
        #expect(last == expected, "after \(kills) kills")
        let file = { (folder: Folder) in try Data(contentsOf: folder.url.appendingPathComponent("model.safetensors")) }
        #expect(try file(killed) == file(whole), "after \(kills) kills")
    }

    /// Shares of the whole duration, drawn by a generator of its own so that they are the same each time.
    private struct Moments {
        var state: UInt64
        init(seed: UInt64) { state = seed &* 0x9e37_79b9_7f4a_7c15 | 1 }
        mutating func next() -> Double {
            state ^= state << 13
            state ^= state >> 7
            state ^= state << 17
            return 0.1 + 0.5 * Double(state >> 11) * 0x1p-53
        }
    }
}
