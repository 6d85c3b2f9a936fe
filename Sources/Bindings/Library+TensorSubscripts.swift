import Interpreter
import Tensors

extension Library {
    /// Declares `x[0]`, `x[1, 0..<3]`, `x[.all, 2]` and their kin for up to three axes, also on the left of `=`.
    ///
    /// In Swift these are one variadic subscript over `any TensorIndex`, to which `Int` and the ranges of the standard
    /// library conform. The checker knows no conformances of standard types to library protocols, so each combination
    /// is declared on its own.
    mutating func bindTensorSubscripts() {
        var combinations: [[IndexKind]] = [[]]
        for _ in 1...3 {
            combinations = combinations.flatMap { head in IndexKind.allCases.map { head + [$0] } }
            for kinds in combinations { bindSubscript(kinds) }
        }
    }

    private mutating func bindSubscript(_ kinds: [IndexKind]) {
        let parameters = kinds.enumerated().map { "i\($0): \($1.rawValue)" }.joined(separator: ", ")
        declare(
            "subscript(\(parameters)) -> Tensor { get set }", in: "Tensor",
            documentation: "The part of the tensor that the indices select, one for each axis from the first."
        ) { call in
            let tensor = try call.take(0, Boxed<Tensor>.self)
            return call.give(tensor[selections: try indices(kinds, call)], Boxed<Tensor>.self)
        } setter: { call in
            let selection = try indices(kinds, call)
            let value = try call.take(kinds.count + 1, Boxed<Tensor>.self)
            try call.mutate(0, Boxed<Tensor>.self) { $0[selections: selection] = value }
            return call.give()
        }
    }
}

private enum IndexKind: String, CaseIterable {
    case number = "Int"
    case range = "Range<Int>"
    case closedRange = "ClosedRange<Int>"
    case whole = "WholeAxis"
}

private func indices(_ kinds: [IndexKind], _ call: NativeCall) throws -> [AxisSelection] {
    try kinds.enumerated().map { position, kind in
        switch kind {
        case .number: return try call.take(position + 1, Int.self).selection
        case .range: return try call.take(position + 1, Range<Int>.self).selection
        case .closedRange: return try call.take(position + 1, ClosedRange<Int>.self).selection
        case .whole: return try call.take(position + 1, Boxed<WholeAxis>.self).selection
        }
    }
}
