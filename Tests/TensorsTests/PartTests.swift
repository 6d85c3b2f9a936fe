import Tensors
import Testing

/// Parts of tensors: what they are read and changed like, and the gradients that come back from many of them.
@Suite("Parts of tensors")
struct PartTests {
    private let x = Tensor.randomNormal([6, 5], using: RandomSource(seed: 8))

    @Test("a change through one name is seen through no other", arguments: [DataType.float32, .float64, .int64, .bool])
    func valueSemantics(dtype: DataType) {
        let original = Tensor([1, 0, 1, 1, 0, 0], shape: [2, 3], dtype: dtype)
        let numbers = original.toArray()
        var changed = original
        let row = changed[0]
        changed[0, 1] = Tensor(1, dtype: dtype)
        let column = changed[.all, 2]
        changed[1] = changed[0]
        changed[.all, 2] = Tensor(0, dtype: dtype)
        #expect(original.toArray() == numbers)
        #expect(row.toArray() == [1, 0, 1])
        #expect(column.toArray() == [1, 0])
        #expect(changed.toArray() == [1, 1, 0, 1, 1, 0])
    }

    @Test("a change in place needs no second copy of the tensor")
    func inPlace() {
        var changed = Tensor.zeros([1 << 10, 8])
        let address = changed.address
        for row in 0..<1 << 10 { changed[row] = Tensor(Double(row)) }
        #expect(changed.address == address)
        #expect(changed[.all, 3].toArray() == (0..<1 << 10).map(Double.init))
    }

    private static let functions: [(name: String, function: @Sendable (Tensor) -> Tensor)] = [
        ("rows", { x in (0..<6).map { square(x[$0]).sum() * Double($0 + 1) }.reduce(Tensor(0)) { $0 + $1 } }),
        (
            "overlapping windows",
            { x in (0..<4).map { exp(x[$0..<$0 + 3, 1..<4]).sum() }.reduce(Tensor(0)) { $0 + $1 } }
        ),
        ("parts and the whole", { x in square(x).sum() + x[2, 3] * x[1, 1] + x[.all, 0].sum() + x.sum() }),
        ("parts of a transpose", { x in (0..<5).map { square(x.T[$0]).sum() }.reduce(x.mean()) { $0 + $1 } }),
        ("parts of parts", { x in x[1..<5][1].sum() * x[1..<5][0, 2] + x[0..<6][5, 4] }),
        ("one part, many times", { x in x[0].sum() * x[0].sum() * x[0, 0] }),
        (
            "a recurrence",
            { x in
                var state = Tensor.zeros([5])
                for row in 0..<6 { state = tanh(x[row] + state * 0.5) }
                return state.sum()
            }
        ),
    ]

    @Test("gradients of many parts come together", arguments: 0..<7)
    func gradients(index: Int) {
        let (name, function) = Self.functions[index]
        let check = gradientCheck(at: x.as(.float64)) { function($0) }
        #expect(check.passes, "\(name): \(check)")
        let single = gradient(at: x) { function($0) }.as(.float64)
        let double = gradient(at: x.as(.float64)) { function($0) }
        #expect(single.allClose(double, tolerance: 1e-4), "\(name)")
    }

    @Test("derivatives of derivatives go through parts", arguments: 0..<7)
    func secondDerivatives(index: Int) {
        let (name, function) = Self.functions[index]
        let check = gradientCheck(at: x.as(.float64)) { x in
            square(gradient(at: x) { function($0) }).sum()
        }
        #expect(check.passes, "\(name): \(check)")
    }
}
