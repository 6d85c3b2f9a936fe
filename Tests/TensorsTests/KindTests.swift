import Tensors
import Testing

@Suite("Kinds of numbers")
struct KindTests {
    @Test("literals make float32 unless another kind is asked for, and Bool makes booleans")
    func creation() {
        #expect(Tensor([1, 2]).dtype == .float32 && Tensor([[1, 2], [3, 4]]).dtype == .float32)
        #expect(Tensor([1, 2], dtype: .int64).dtype == .int64 && Tensor([0.1], dtype: .float64).scalar == 0.1)
        #expect(Tensor([true, false]).dtype == .bool && Tensor([[true], [false]]).shape == [2, 1])
        #expect(Tensor([Int.max], dtype: .int64).toInts() == [Int.max])
        for type in DataType.allCases {
            #expect(Tensor.ones([3], dtype: type).toArray() == [1, 1, 1])
            #expect(Tensor.arange(2, dtype: type).toArray() == [0, 1])
            #expect(Tensor.eye(2, dtype: type)[0].toArray() == [1, 0])
        }
    }

    @Test("where kinds meet, the wider one wins")
    func promotion() {
        func sum(_ a: DataType, _ b: DataType) -> DataType {
            (Tensor.ones([2], dtype: a) + Tensor.ones([2], dtype: b)).dtype
        }
        #expect(sum(.bool, .int32) == .int32 && sum(.int32, .int64) == .int64)
        #expect(sum(.int64, .float32) == .float32 && sum(.float32, .float64) == .float64)
        #expect(sum(.bool, .bool) == .bool)
        let whole = Tensor([1, 2], dtype: .int32)
        #expect((whole + 1).dtype == .int32 && (whole + 1.5).dtype == .float32 && (whole / 2).dtype == .float32)
        #expect((Tensor([true]) + 1).dtype == .int64 && sqrt(whole).dtype == .float32 && abs(-whole).dtype == .int32)
        #expect(whole.sum().dtype == .int64 && whole.mean().dtype == .float32 && whole.max().dtype == .int32)
        #expect(Tensor([1.0], dtype: .float64).sum().dtype == .float64 && whole.argmax().dtype == .int64)
        #expect((whole .< 2).dtype == .bool && Tensor.concatenated([whole, Tensor([0.5])]).dtype == .float32)
    }

    @Test("conversions cut off, hold and wrap as the documentation says")
    func conversions() {
        let x = Tensor([1.9, -1.9, 1e20, -1e20, Double.nan], dtype: .float64)
        #expect(x.as(.int32).toInts() == [1, -1, Int(Int32.max), Int(Int32.min), 0])
        #expect(x.as(.int64).toInts() == [1, -1, Int.max, Int.min, 0])
        #expect(
            Tensor([1 << 32 + 5], dtype: .int64).as(.int32).toInts() == [
                Int(truncatingIfNeeded: (1 << 32 + 5) & 0xffff_ffff)
            ])
        #expect(Tensor([0, 0.5, Double.nan]).as(.bool).toBools() == [false, true, true])
        #expect(Tensor([[1, 2], [3, 4]]).T.as(.int64).toInts() == [1, 3, 2, 4])
    }

    @Test("integers wrap around, and have exact remainders and powers")
    func integers() {
        let large = Tensor([Int.max], dtype: .int64)
        #expect((large + 1).toInts() == [Int.min] && (large * 2).toInts() == [-2])
        #expect((Tensor([Int(Int32.max)], dtype: .int32) + 1).toInts() == [Int(Int32.min)])
        #expect((Tensor([7, -7], dtype: .int64) % 3).toInts() == [1, -1])
        #expect((Tensor([Int.min], dtype: .int64) % -1).toInts() == [0])
        #expect(pow(Tensor([3, -2], dtype: .int64), 5).toInts() == [243, -32])
        #expect(matmul(Tensor([[1, 2]], dtype: .int64), Tensor([[3], [4]], dtype: .int64)).toInts() == [11])
        #expect(Tensor([1, 2, 3], dtype: .int32).cumulativeSum().toInts() == [1, 3, 6])
    }

    @Test("masks combine, count and choose")
    func masks() {
        let x = Tensor([1, 5, 3, 8])
        let mask = (x .> 2) .& .!(x .== 8)
        #expect(mask.toBools() == [false, true, true, false] && mask.sum().scalar == 2 && mask.mean().scalar == 0.5)
        #expect(((x .< 2) .| (x .> 7)).toBools() == [true, false, false, true])
        #expect(x[mask] == Tensor([5, 3]) && x.any() && !(x .> 9).any() && (x .> 0).all())
        #expect(Tensor.where(mask, x, 0).toArray() == [0, 5, 3, 0])
        #expect(Tensor.zeros([0, 2]).all(axis: 0).toBools() == [true, true])
        #expect(Tensor.zeros([0, 2]).any(axis: 0).toBools() == [false, false])
    }

    @Test("each kind prints in its own way")
    func printing() {
        #expect("\(Tensor([true, false]))" == "[ true, false]")
        #expect("\(Tensor([1, -20], dtype: .int64))" == "[  1, -20]")
        #expect("\(Tensor([Int.max], dtype: .int64))" == "[9223372036854775807]")
        #expect("\(Tensor([0.5, 2], dtype: .float64))" == "[0.5, 2.0]")
    }

    @Test("what a kind cannot do is an error that says so")
    func errors() {
        func message(_ body: () -> Tensor) -> String {
            do { _ = try FailureChannel.catching(body) } catch { return "\(error)" }
            return "no error"
        }
        #expect(message { Tensor([true]) - Tensor([true]) }.contains("not defined for bool"))
        #expect(message { Tensor([1], dtype: .int64) % 0 } == "%: division by zero")
        #expect(message { pow(Tensor([2], dtype: .int64), -1) }.contains("negative exponent"))
        #expect(message { gradient(at: Tensor([1], dtype: .int64)) { $0.sum() } }.contains("only float32 and float64"))
        #expect(message { Tensor([1 << 40], dtype: .int32) }.contains("does not fit into int32"))
        #expect(message { Tensor.zeros([Int](repeating: 1, count: 17)) }.contains("at most 16"))
        #expect(message { Tensor([1]).broadcast(to: [Int.max, 4]) }.contains("memory"))
    }

    @Test("a gradient comes back in the kind of its variable")
    func mixedGradients() {
        let single = gradient(at: Tensor([1, 2])) { ($0 * Tensor([3, 4], dtype: .float64)).sum() }
        #expect(single.dtype == .float32 && single == Tensor([3, 4]))
        let double = gradient(at: Tensor([0.1], dtype: .float64)) { (exp($0) * Tensor([2])).sum() }
        #expect(double.dtype == .float64 && (double.scalar - 2 * Double.exponential(0.1)).magnitude < 1e-15)
    }
}
