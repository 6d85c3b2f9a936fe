import CTensorKernels
import Synchronization

/// A stream of random numbers that is the same on every platform: Philox4x32-10 (Salmon et al., SC 2011).
///
/// The n-th block of four 32-bit words is a function of the seed, the stream and n; nothing else is state. Uniform
/// numbers take the upper 24 bits of a word; normal numbers come from pairs of words by Box and Muller, in double
/// precision, rounded to float32. Every draw begins at a new block.
///
/// `seed(_:)` resets the ambient stream, which everything random uses unless it is given a source of its own.
public final class RandomSource: Sendable {
    private struct State {
        var key: UInt64
        var stream: UInt64
        var block: UInt64
        var children: UInt64
    }

    private let state: Mutex<State>

    /// A stream of its own.
    public init(seed: Int, stream: Int = 0) {
        state = Mutex(
            State(
                key: UInt64(bitPattern: Int64(seed)), stream: UInt64(bitPattern: Int64(stream)), block: 0, children: 0))
    }

    /// The stream that is used where no source is given. The one global of the library; `seed(_:)` sets it.
    public static let ambient: RandomSource = RandomSource(seed: 0)

    /// Starts the stream again from `seed`.
    public func reset(seed: Int) {
        state.withLock { $0 = State(key: UInt64(bitPattern: Int64(seed)), stream: $0.stream, block: 0, children: 0) }
    }

    /// A new stream under the same seed, independent of this one; the n-th call gives the n-th child.
    public func split() -> RandomSource {
        let (key, stream) = state.withLock { state in
            state.children += 1
            var words: (UInt32, UInt32, UInt32, UInt32) = (0, 0, 0, 0)
            withUnsafeMutablePointer(to: &words) {
                $0.withMemoryRebound(to: UInt32.self, capacity: 4) {
                    tk_philox(state.key, state.stream, ~state.children, $0)
                }
            }
            return (state.key, UInt64(words.0) | UInt64(words.1) << 32)
        }
        let child = RandomSource(seed: 0)
        child.state.withLock { $0 = State(key: key, stream: stream, block: 0, children: 0) }
        return child
    }

    /// Where the stream stands: seed, stream, blocks drawn, children split. Restoring it continues with the same bits.
    public var position: [UInt64] {
        get { state.withLock { [$0.key, $0.stream, $0.block, $0.children] } }
        set {
            guard newValue.count == 4 else { return }
            state.withLock {
                $0 = State(key: newValue[0], stream: newValue[1], block: newValue[2], children: newValue[3])
            }
        }
    }

    private func take(words: Int) -> (key: UInt64, stream: UInt64, block: UInt64) {
        state.withLock { state in
            defer { state.block &+= UInt64((words + 3) / 4) }
            return (state.key, state.stream, state.block)
        }
    }

    func fillUniform(_ out: UnsafeMutablePointer<Float>, count: Int, low: Double, high: Double) {
        let (key, stream, block) = take(words: count)
        Backend.split(count, by: 1 << 14) { start, count in
            tk_random_uniform(
                key, stream, block &+ UInt64(start / 4), Int64(count), Float(low), Float(high), out + start)
        }
    }

    func fillNormal(_ out: UnsafeMutablePointer<Float>, count: Int, mean: Double, deviation: Double) {
        let (key, stream, block) = take(words: count)
        Backend.split(count, by: 1 << 13) { start, count in
            tk_random_normal(
                key, stream, block &+ UInt64(start / 4), Int64(count), Float(mean), Float(deviation), out + start)
        }
    }

    /// 1 / kept with probability `kept`, else 0. Another draw each time it is run.
    fileprivate func fillMask(_ out: UnsafeMutablePointer<Float>, count: Int, keeping kept: Double) {
        if KernelSequence.isCapturing {
            return KernelSequence.add(out) { self.fillMask(out, count: count, keeping: kept) }
        }
        fillUniform(out, count: count, low: 0, high: 1)
        var (limit, scale) = (Float(kept), Float(1 / kept))
        Backend.split(count) { start, count in
            tk_binary(Int32(TK_LESS.rawValue), Int64(count), out + start, 1, &limit, 0, 0, 0, out + start)
            tk_binary(Int32(TK_MULTIPLY.rawValue), Int64(count), out + start, 1, &scale, 0, 0, 0, out + start)
        }
    }

    private func words(_ count: Int) -> [UInt32] {
        let (key, stream, block) = take(words: count)
        return [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
            tk_random_words(key, stream, block, Int64(count), buffer.baseAddress)
            initialized = count
        }
    }

    /// A number in [0, 1) with 53 random bits.
    public func uniform() -> Double {
        let words = words(2)
        return Double(UInt64(words[0]) << 21 | UInt64(words[1] >> 11)) * 0x1p-53
    }

    /// A number of the normal distribution.
    public func normal(mean: Double = 0, standardDeviation: Double = 1) -> Double {
        var value: Float = 0
        fillNormal(&value, count: 1, mean: 0, deviation: 1)
        return mean + standardDeviation * Double(value)
    }

    /// A number of the standard normal distribution by the polar method (Marsaglia and Bray 1964), with all the digits of
    /// a `Double`.
    fileprivate func normalDouble() -> Double {
        while true {
            let (u, v) = (2 * uniform() - 1, 2 * uniform() - 1)
            let square = u * u + v * v
            if square > 0, square < 1 {
                return u * (-2 * log(Tensor(square, dtype: .float64)).scalar / square).squareRoot()
            }
        }
    }

    /// A whole number of `range`, each equally likely.
    public func integer(in range: Range<Int>) -> Int {
        guard !range.isEmpty else {
            fail(.invalidArgument(operation: "randomInteger", reason: "the range \(range) is empty"))
            return range.lowerBound
        }
        // The distance of two whole numbers may be larger than any whole number.
        let count = UInt64(bitPattern: Int64(range.upperBound &- range.lowerBound))
        return range.lowerBound &+ Self.scaled(words(2), below: count)
    }

    /// floor(w n / 2^64) for a word w of 64 bits; the bias is below n / 2^64.
    private static func scaled(_ words: [UInt32], below count: UInt64) -> Int {
        Int(truncatingIfNeeded: count.multipliedFullWidth(by: UInt64(words[0]) << 32 | UInt64(words[1])).high)
    }

    /// The numbers 0 ..< count in random order (Fisher and Yates).
    public func permutation(_ count: Int) -> [Int] {
        guard count <= 1 << 31 else {
            fail(.invalidArgument(operation: "permutation", reason: "\(count) numbers; take at most 2^31"))
            return []
        }
        var order = Array(0..<max(0, count))
        guard count > 1 else { return order }
        let words = words(2 * count)
        for index in stride(from: count - 1, to: 0, by: -1) {
            let other = Self.scaled([words[2 * index], words[2 * index + 1]], below: UInt64(index + 1))
            order.swapAt(index, other)
        }
        return order
    }
}

/// Starts the ambient random stream from `value`: the same seed gives the same numbers from here on.
public func seed(_ value: Int) { RandomSource.ambient.reset(seed: value) }

extension Tensor {
    /// Independent numbers of the normal distribution.
    public static func randomNormal(
        _ shape: [Int], mean: Double = 0, standardDeviation: Double = 1, dtype: DataType = .float32,
        using source: RandomSource = .ambient
    ) -> Tensor {
        if dtype == .float64 {
            return doubles(shape) { mean + standardDeviation * source.normalDouble() }
        }
        guard dtype == .float32 else { return fractionsOnly("randomNormal", dtype) }
        let result = uninitialized(shape)
        if !result.isFailed {
            source.fillNormal(result.body.pointer, count: result.count, mean: mean, deviation: standardDeviation)
        }
        return result
    }

    /// Independent numbers of [low, high), each equally likely.
    public static func randomUniform(
        _ shape: [Int], low: Double = 0, high: Double = 1, dtype: DataType = .float32,
        using source: RandomSource = .ambient
    ) -> Tensor {
        if dtype == .float64 { return doubles(shape) { low + (high - low) * source.uniform() } }
        guard dtype == .float32 else { return fractionsOnly("randomUniform", dtype) }
        let result = uninitialized(shape)
        if !result.isFailed {
            source.fillUniform(result.body.pointer, count: result.count, low: low, high: high)
        }
        return result
    }

    /// 1 / kept with probability `kept`, else 0: what inverted dropout multiplies by.
    package static func dropoutMask(_ shape: [Int], keeping kept: Double, using source: RandomSource) -> Tensor {
        let result = uninitialized(shape)
        if result.isFailed { return result }
        source.fillMask(result.body.pointer, count: result.count, keeping: kept)
        return result
    }

    /// Independent whole numbers of low ..< high, each equally likely.
    public static func randomInteger(
        _ shape: [Int], low: Int = 0, high: Int, dtype: DataType = .int64, using source: RandomSource = .ambient
    ) -> Tensor {
        guard low < high else {
            return fail(.invalidArgument(operation: "randomInteger", reason: "no numbers from \(low) up to \(high)"))
        }
        let result = uninitialized(shape, dtype: .int64)
        if result.isFailed { return result }
        let out = result.body.pointer(as: Int64.self)
        for index in 0..<result.count {
            if index & 0xFFFF == 0, Interruption.stops() { return .failed }
            out[index] = Int64(source.integer(in: low..<high))
        }
        return result.as(dtype)
    }

    /// Independent whole numbers of a range, each equally likely: `Tensor.randomInteger([3], in: 0..<10)`.
    public static func randomInteger(
        _ shape: [Int], in range: Range<Int>, dtype: DataType = .int64, using source: RandomSource = .ambient
    ) -> Tensor {
        randomInteger(shape, low: range.lowerBound, high: range.upperBound, dtype: dtype, using: source)
    }

    private static func doubles(_ shape: [Int], _ draw: () -> Double) -> Tensor {
        let result = uninitialized(shape, dtype: .float64)
        if result.isFailed { return result }
        let out = result.body.pointer(as: Double.self)
        for index in 0..<result.count {
            if index & 0xFFFF == 0, Interruption.stops() { return .failed }
            out[index] = draw()
        }
        return result
    }

    private static func fractionsOnly(_ operation: String, _ dtype: DataType) -> Tensor {
        fail(.unsupportedType(operation: operation, type: dtype, expected: "use float32 or float64"))
    }
}

extension RandomSource: CustomStringConvertible {
    public var description: String {
        let (key, stream) = state.withLock { ($0.key, $0.stream) }
        let seed = Int64(bitPattern: key)
        return "RandomSource(seed: \(seed)\(stream == 0 ? "" : ", stream: \(Int64(bitPattern: stream))"))"
    }
}
