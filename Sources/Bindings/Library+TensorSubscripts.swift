import Interpreter
import Tensors

extension Library {
    /// Declares what makes `x[0]`, `x[1, 0..<3]`, `x[.all, 2]`, `x[mask]` and their kin work, also on the left of `=`:
    /// the conformances of numbers, ranges and lists to `TensorIndex`, and `every` on ranges. The generated subscripts
    /// take `any TensorIndex`; those for whole numbers alone spare their boxes.
    mutating func bindTensorSubscripts() {
        conform(Int.self, "Int", to: "TensorIndex") { $0 as any TensorIndex }
        conform(Range<Int>.self, "Range<Int>", to: "TensorIndex") { $0 as any TensorIndex }
        conform(ClosedRange<Int>.self, "ClosedRange<Int>", to: "TensorIndex") { $0 as any TensorIndex }
        conform(PartialRangeFrom<Int>.self, "PartialRangeFrom<Int>", to: "TensorIndex") { $0 as any TensorIndex }
        conform(PartialRangeUpTo<Int>.self, "PartialRangeUpTo<Int>", to: "TensorIndex") { $0 as any TensorIndex }
        conform(PartialRangeThrough<Int>.self, "PartialRangeThrough<Int>", to: "TensorIndex") { $0 as any TensorIndex }
        conform([Int].self, "[Int]", to: "TensorIndex") { $0 as any TensorIndex }
        for axes in 1...4 { bindPositions(axes) }
        bindStridedRanges()
    }

    private mutating func bindPositions(_ axes: Int) {
        let parameters = (0..<axes).map { "i\($0): Int" }.joined(separator: ", ")
        declare(
            "subscript(\(parameters)) -> Tensor { get set }", in: "Tensor",
            documentation: "The element or part at these positions along the first axes."
        ) { call in
            let tensor = try call.take(0, Boxed<Tensor>.self)
            return call.give(tensor[selections: try positions(axes, call)], Boxed<Tensor>.self)
        } setter: { call in
            let selection = try positions(axes, call)
            let value = try call.take(axes + 1, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { $0[selections: selection] = value }
            return call.give()
        }
    }

    private mutating func bindStridedRanges() {
        bindEvery(Range<Int>.self, "Range<Int>") { $0.every($1) }
        bindEvery(ClosedRange<Int>.self, "ClosedRange<Int>") { $0.every($1) }
        bindEvery(PartialRangeFrom<Int>.self, "PartialRangeFrom<Int>") { $0.every($1) }
        bindEvery(PartialRangeUpTo<Int>.self, "PartialRangeUpTo<Int>") { $0.every($1) }
        bindEvery(PartialRangeThrough<Int>.self, "PartialRangeThrough<Int>") { $0.every($1) }
    }

    private mutating func bindEvery<Value: Bridge>(
        _: Value.Type, _ type: String, _ every: @escaping @Sendable (Value.Native, Int) -> StridedRange
    ) {
        declare(
            "func every(_ step: Int) -> StridedRange", in: type,
            documentation: "Every n-th element of the range, to stand between the brackets of a tensor."
        ) { call in
            call.give(every(try call.take(0, Value.self), try call.take(1, Int.self)), Boxed<StridedRange>.self)
        }
    }
}

private func positions(_ axes: Int, _ call: NativeCall) throws -> [AxisSelection] {
    try (1...axes).map { .index(try call.take($0, Int.self)) }
}
