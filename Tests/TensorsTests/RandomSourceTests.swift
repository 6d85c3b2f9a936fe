import CTensorKernels
import Tensors
import Testing

@Suite("Random streams")
struct RandomSourceTests {
    // Known answers of Random123 1.09 (kat_vectors, philox4x32 10).
    @Test("Philox gives the known answers")
    func knownAnswers() {
        func words(_ key: UInt64, _ stream: UInt64, _ counter: UInt64) -> [UInt32] {
            var out: [UInt32] = [0, 0, 0, 0]
            tk_philox(key, stream, counter, &out)
            return out
        }
        #expect(words(0, 0, 0) == [0x6627_e8d5, 0xe169_c58d, 0xbc57_ac4c, 0x9b00_dbd8])
        #expect(words(.max, .max, .max) == [0x408f_276d, 0x41c8_3b0e, 0xa20b_c7c6, 0x6d54_51fd])
        #expect(
            words(0x299f_31d0_a409_3822, 0x0370_7344_1319_8a2e, 0x85a3_08d3_243f_6a88)
                == [0xd16c_fe09, 0x94fd_cceb, 0x5001_e420, 0x2412_6ea1])
    }

    @Test("the same seed gives the same numbers, another seed others")
    func seeds() {
        let a = Tensor.randomNormal([1000], using: RandomSource(seed: 7))
        #expect(a == Tensor.randomNormal([1000], using: RandomSource(seed: 7)))
        #expect(a != Tensor.randomNormal([1000], using: RandomSource(seed: 8)))
    }

    @Test("a normal sample has the moments of the distribution")
    func normalMoments() {
        let x = Tensor.randomNormal([200_000], mean: 2, standardDeviation: 3, using: RandomSource(seed: 1))
        #expect((x.mean().scalar - 2).magnitude < 0.03)
        #expect((x.standardDeviation().scalar - 3).magnitude < 0.03)
        let z = (x - 2) / 3
        #expect(pow(z, 3).mean().scalar.magnitude < 0.03)
        #expect((pow(z, 4).mean().scalar - 3).magnitude < 0.06)
    }

    @Test("a uniform sample fills its range evenly and never reaches the upper end")
    func uniformMoments() {
        let x = Tensor.randomUniform([200_000], low: -1, high: 3, using: RandomSource(seed: 2))
        #expect((x.mean().scalar - 1).magnitude < 0.02)
        #expect((x.variance().scalar - 16.0 / 12).magnitude < 0.02)
        #expect(x.min().scalar >= -1 && x.max().scalar < 3)
    }

    @Test("a permutation holds every number once and children differ from their parent")
    func permutations() {
        let source = RandomSource(seed: 3)
        let order = source.permutation(100)
        #expect(order != Array(0..<100) && order.sorted() == Array(0..<100))
        let (first, second) = (source.split(), source.split())
        #expect(first.permutation(50) != second.permutation(50))
        #expect(RandomSource(seed: 3).split().permutation(50) == RandomSource(seed: 3).split().permutation(50))
    }

    @Test("a stream goes on from a saved position with the same bits")
    func positions() {
        let source = RandomSource(seed: 4)
        _ = source.uniform()
        let saved = source.position
        let next = source.uniform()
        source.position = saved
        #expect(source.uniform() == next)
    }
}
