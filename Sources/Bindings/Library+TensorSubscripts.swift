import Interpreter
import Tensors

extension Library {
    /// Declares `x[0]`, `x[1, 0..<3]`, `x[.all, 2]`, `x[mask]` and their kin for up to four axes, also on the left of `=`,
    /// and `every` on ranges.
    ///
    /// In Swift these are one generic subscript a number of axes, over `TensorIndex`, to which `Int`, the ranges and
    /// arrays of the standard library conform. The checker knows no conformances of standard types to library protocols, so
    /// each combination is declared on its own: all of them for two axes, the usual ones for more.
    mutating func bindTensorSubscripts() {
        let usual: [IndexKind] = [.number, .range, .closedRange, .from, .whole, .tensor]
        bindCombinations(of: IndexKind.allCases, axes: 1)
        bindCombinations(of: IndexKind.allCases, axes: 2)
        bindCombinations(of: usual, axes: 3)
        bindCombinations(of: [.number, .range, .whole], axes: 4)
        bindStridedRanges()
    }

    private mutating func bindCombinations(of kinds: [IndexKind], axes: Int) {
        var combinations: [[IndexKind]] = [[]]
        for _ in 0..<axes { combinations = combinations.flatMap { head in kinds.map { head + [$0] } } }
        for combination in combinations { bindSubscript(combination) }
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

    private mutating func bindStridedRanges() {
        let documentation = "Every n-th element of the range, to stand between the brackets of a tensor."
        declare("func every(_ step: Int) -> StridedRange", in: "Range<Int>", documentation: documentation) { call in
            let range = try call.take(0, Range<Int>.self)
            return call.give(range.every(try call.take(1, Int.self)), Boxed<StridedRange>.self)
        }
        declare("func every(_ step: Int) -> StridedRange", in: "ClosedRange<Int>", documentation: documentation) {
            call in
            let range = try call.take(0, ClosedRange<Int>.self)
            return call.give(range.every(try call.take(1, Int.self)), Boxed<StridedRange>.self)
        }
        declare("func every(_ step: Int) -> StridedRange", in: "PartialRangeFrom<Int>", documentation: documentation) {
            call in
            let range = try call.take(0, PartialRangeFrom<Int>.self)
            return call.give(range.every(try call.take(1, Int.self)), Boxed<StridedRange>.self)
        }
    }
}

private enum IndexKind: String, CaseIterable {
    case number = "Int"
    case range = "Range<Int>"
    case closedRange = "ClosedRange<Int>"
    case from = "PartialRangeFrom<Int>"
    case upTo = "PartialRangeUpTo<Int>"
    case through = "PartialRangeThrough<Int>"
    case whole = "WholeAxis"
    case strided = "StridedRange"
    case newAxis = "NewAxis"
    case tensor = "Tensor"
    case list = "[Int]"
}

private func indices(_ kinds: [IndexKind], _ call: NativeCall) throws -> [AxisSelection] {
    try kinds.enumerated().map { position, kind in
        let argument = position + 1
        switch kind {
        case .number: return try call.take(argument, Int.self).selection
        case .range: return try call.take(argument, Range<Int>.self).selection
        case .closedRange: return try call.take(argument, ClosedRange<Int>.self).selection
        case .from: return try call.take(argument, PartialRangeFrom<Int>.self).selection
        case .upTo: return try call.take(argument, PartialRangeUpTo<Int>.self).selection
        case .through: return try call.take(argument, PartialRangeThrough<Int>.self).selection
        case .whole: return try call.take(argument, Boxed<WholeAxis>.self).selection
        case .strided: return try call.take(argument, Boxed<StridedRange>.self).selection
        case .newAxis: return try call.take(argument, Boxed<NewAxis>.self).selection
        case .tensor: return try call.take(argument, Boxed<Tensor>.self).selection
        case .list: return try call.take(argument, [Int].self).selection
        }
    }
}
