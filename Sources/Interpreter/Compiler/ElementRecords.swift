/// Which registers hold elements of arrays that `elementRecord` has made ready to be changed, at the place where code is
/// emitted.
///
/// `a[i].x += 1; a[i].y += 1` finds the record once. That holds as long as only numbers are computed, and fields changed:
/// then the record is still the only one of its kind, and where it was. Where jumps may arrive nothing is known.
struct ElementRecords {
    private struct Entry {
        var record: Register
        var array: Register
        var index: Register
    }

    private var entries: [Entry] = []

    func register(of array: Register, _ index: Register) -> Register? {
        entries.last { $0.array == array && $0.index == index }?.record
    }

    func hold(_ register: Register) -> Bool { entries.contains { $0.record == register } }

    mutating func add(_ record: Register, _ array: Register, _ index: Register) {
        // A record whose register is the index cannot be found by it again.
        if record != index { entries.append(Entry(record: record, array: array, index: index)) }
    }

    mutating func forget() {
        if !entries.isEmpty { entries = [] }
    }

    /// To be told of every instruction before it is emitted.
    mutating func note(_ op: Opcode, _ target: Int) {
        guard !entries.isEmpty else { return }
        guard op.keepsElementRecords else { return forget() }
        guard op.shape.utf8.first == UInt8(ascii: "S") else { return }
        entries.removeAll { [$0.record.operand, $0.array.operand, $0.index.operand].contains(target) }
    }
}

extension Opcode {
    /// Computes with numbers or changes fields that are numbers: no object gets another owner, none ends or moves, and
    /// the next instruction follows or the error.
    fileprivate var keepsElementRecords: Bool {
        switch self {
        case .move, .loadSmall, .loadConstant, .intAdd, .intSubtract, .intMultiply, .intDivide, .intRemainder,
            .intNegate,
            .intAddSmall, .intSubtractSmall, .intMultiplySmall, .intAddWrapping, .intSubtractWrapping,
            .intMultiplyWrapping, .intAnd, .intOr, .intXor, .intNot, .intShiftLeft, .intShiftRight, .intEqual,
            .intNotEqual, .intLess, .intLessOrEqual, .doubleAdd, .doubleSubtract, .doubleMultiply, .doubleDivide,
            .doubleNegate, .doubleEqual, .doubleNotEqual, .doubleLess, .doubleLessOrEqual, .doubleSquareRoot,
            .doubleAbsolute, .intToDouble, .doubleToInt, .boolNot, .arrayCount, .arrayGetScalar, .elementFieldScalar,
            .elementRecord, .fieldGetScalar, .fieldSetScalar, .fieldDoubleAdd, .fieldDoubleSubtract, .fieldIntAdd:
            return true
        default: return false
        }
    }
}
