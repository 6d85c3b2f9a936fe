import Tensors
import Testing

@Suite("Tensors")
struct TensorTests {
    @Test("a copy does not change with its original")
    func valueSemantics() {
        var a = Tensor([[1, 2], [3, 4]])
        let b = a
        let row = a[1]
        a[0, 0] = Tensor(9)
        a[.all, 1] += Tensor([10, 20])
        a *= 2
        #expect(a == Tensor([[18, 24], [6, 48]]))
        #expect(b == Tensor([[1, 2], [3, 4]]))
        #expect(row == Tensor([3, 4]))
    }

    @Test("subscripts take numbers, ranges, strides, masks and index tensors")
    func subscripts() {
        let x = Tensor.arange(12).reshaped(to: [3, 4])
        #expect(x[1, 2].scalar == 6)
        #expect(x[-1] == Tensor([8, 9, 10, 11]))
        #expect(x[0..<2, 1...2] == Tensor([[1, 2], [5, 6]]))
        #expect(x[.all, (0..<4).every(3)] == Tensor([[0, 3], [4, 7], [8, 11]]))
        #expect(x[mask: x .> 8] == Tensor([9, 10, 11]))
        #expect(x[Tensor([2, 0])] == Tensor([[8, 9, 10, 11], [0, 1, 2, 3]]))
    }

    @Test("masks and parts can be assigned")
    func assignments() {
        var x = Tensor.arange(6).reshaped(to: [2, 3])
        x[mask: x .> 3] = Tensor(0)
        x[.all, 0] = Tensor([7, 8])
        #expect(x == Tensor([[7, 1, 2], [8, 0, 0]]))
    }

    @Test("views of views read the right elements")
    func views() {
        let x = Tensor.arange(24).reshaped(to: [2, 3, 4])
        #expect(x.transposed(2, 0, 1)[1, 1] == Tensor([13, 17, 21]))
        #expect(x[1].T[0..<2] == Tensor([[12, 16, 20], [13, 17, 21]]))
        #expect(x.flipped(axis: 1)[0, 0] == Tensor([8, 9, 10, 11]))
        #expect(x.transposed(1, 0, 2).reshaped(to: [3, 8])[0] == Tensor([0, 1, 2, 3, 12, 13, 14, 15]))
        #expect(x.rolled(1, axis: 2)[0, 0] == Tensor([3, 0, 1, 2]))
    }

    @Test("reductions agree with their definitions")
    func reductions() {
        let x = Tensor([[1, 5, 3], [4, 2, 6]])
        #expect(x.sum(axis: 0) == Tensor([5, 7, 9]))
        #expect(x.mean(axis: 1, keepDimensions: true) == Tensor([[3], [4]]))
        #expect(x.max(axis: 1) == Tensor([5, 6]) && x.argmax(axis: 1) == Tensor([1, 2]))
        #expect(x.min(axis: 0) == Tensor([1, 2, 3]) && x.argmin().scalar == 0)
        #expect(x.prod().scalar == 720)
        #expect(x.variance(axis: 1).allClose(Tensor([8.0 / 3, 8.0 / 3])))
        #expect(x.variance(axis: 1, biased: false).allClose(Tensor([4, 4])))
        #expect(x.cumulativeSum(axis: 1) == Tensor([[1, 6, 9], [4, 6, 12]]))
        #expect(Tensor([3, 4]).norm().scalar == 5)
        #expect(Tensor.full([1_000_000], value: 0.1).sum().allClose(Tensor(100_000), tolerance: 1e-6))
    }

    @Test("sorting knows its places, and NaN comes last")
    func sorting() {
        let x = Tensor([[3, 1, 2], [5, Double.nan, 4]])
        #expect(x.argsort() == Tensor([[1, 2, 0], [2, 0, 1]]))
        #expect(x.sorted()[0] == Tensor([1, 2, 3]))
        #expect(x[.all, 0].sorted(descending: true) == Tensor([5, 3]))
        let (values, indices) = Tensor([1, 7, 3, 7]).topK(3)
        #expect(values == Tensor([7, 7, 3]) && indices == Tensor([1, 3, 2]))
    }

    @Test("softmax adds up to one, even of very large logits")
    func stableSoftmax() {
        let x = Tensor([[1000, -1000, 0], [1, 1, 1]])
        #expect(softmax(x).sum(axis: 1).allClose(Tensor([1, 1])))
        #expect(logSoftmax(x).toArray()[1] == -2000)
        #expect(logSumExp(x).toArray()[0] == 1000)
    }

    @Test("printing shows nested rows with aligned columns")
    func printing() {
        #expect("\(Tensor(2.5))" == "2.5")
        #expect("\(Tensor([1, 2, 3]))" == "[1, 2, 3]")
        #expect(
            "\(Tensor([[1, -2.5], [1000, 0.125]]))" == """
                [[   1.000,   -2.500],
                 [1000.000,    0.125]]
                """)
        #expect("\(Tensor.zeros([2, 1, 2]))" == "[[[0, 0]],\n\n [[0, 0]]]")
        #expect("\(Tensor([1e-10, 2]))" == "[1.0000e-10, 2.0000e+00]")
        #expect("\(Tensor([Double.nan, .infinity, 1]))" == "[nan, inf,   1]")
        #expect("\(Tensor.arange(2000))" == "[   0,    1,    2, ..., 1997, 1998, 1999]")
        #expect("\(Tensor.zeros([0, 3]))" == "[] (shape [0, 3])")
    }

    @Test("errors name the operation and the shapes, and the first one is kept")
    func errors() throws {
        func message(_ body: () -> Tensor) -> String {
            do { _ = try FailureChannel.catching(body) } catch { return "\(error)" }
            return "no error"
        }
        let (a, b) = (Tensor.zeros([32, 784]), Tensor.zeros([512, 10]))
        #expect(message { matmul(a, b) } == "matmul: inner dimensions differ: [32, 784] x [512, 10] (784 and 512)")
        #expect(
            message { matmul(a, a) }
                == "matmul: inner dimensions differ: [32, 784] x [32, 784] (784 and 32); the second one transposed would fit: b.T"
        )
        #expect(
            message { a.reshaped(to: [4, 2]) }
                == "reshaped: [32, 784] has 25088 elements and does not fill [4, 2], which has 8")
        #expect(message { relu(matmul(a, b)) + a }.hasPrefix("matmul"))
        #expect(message { a + b }.contains("[32, 784] and [512, 10]"))
        #expect(message { a[40] }.contains("index 40 is out of range for axis 0, which has 32 elements"))
        #expect(message { a.sum(axis: 2) }.contains("axis 2 is out of range"))
        #expect(message { a.reshaped(to: [3, -1]) }.contains("25088 elements"))
        #expect(message { Tensor.zeros([1_000_000, 1_000_000, 1000]) }.contains("does not fit into the memory"))
        #expect(message { Tensor.zeros([Int.max, 2]) }.contains("does not fit into the memory"))
        #expect(message { Tensor.zeros([-1, 2]) }.contains("-1 is not a size"))
        #expect(
            message { softmaxCrossEntropy(b, labels: Tensor.full([512], value: 10)) }.contains("label 10 of row 0"))
        #expect(!FailureChannel.hasError)
    }

    @Test("empty tensors go through")
    func empty() {
        let x = Tensor.zeros([0, 3])
        #expect((x + 1).shape == [0, 3])
        #expect(x.sum().scalar == 0 && x.sum(axis: 0) == Tensor([0, 0, 0]))
        #expect(matmul(x, Tensor.ones([3, 2])).shape == [0, 2])
        #expect(softmax(x).shape == [0, 3])
    }
}
