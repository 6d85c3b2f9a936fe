import IR

extension FunctionCompiler {
    /// An operation with an instruction of its own.
    func intrinsic(
        _ intrinsic: Intrinsic, _ arguments: [Argument], _ type: Type, into target: Register
    ) throws {
        if case .inout(let place)? = arguments.first {
            return try mutate(intrinsic, place, Array(arguments.dropFirst()))
        }
        var values: [Expression] = []
        for argument in arguments {
            guard case .value(let value) = argument else { throw CompileError("'\(intrinsic)' without an argument") }
            values.append(value)
        }
        switch intrinsic {
        case .intGreater: return try binary(.intLess, values[1], values[0], isSwapped: true, into: target)
        case .intGreaterOrEqual:
            return try binary(.intLessOrEqual, values[1], values[0], isSwapped: true, into: target)
        case .doubleGreater: return try binary(.doubleLess, values[1], values[0], isSwapped: true, into: target)
        case .doubleGreaterOrEqual:
            return try binary(.doubleLessOrEqual, values[1], values[0], isSwapped: true, into: target)
        case .arrayGet:
            let array = try view(values[0], before: [values[1]])
            let index = try operand(values[1])
            builder.emit(
                type.isReference ? .arrayGetReference : .arrayGetScalar, target, array.register, index.register)
            discard(index)
            return discard(array)
        case .arrayCount:
            let array = try view(values[0])
            builder.emit(.arrayCount, target, array.register)
            return discard(array)
        case .dictionaryGet:
            let table = try view(values[0], before: [values[1]])
            let key = try operand(values[1])
            builder.emit(.tableGet, target, table.register, key.register)
            discard(key)
            return discard(table)
        case .dictionaryGetDefault: return try valueOrDefault(values[0], values[1], values[2], type, into: target)
        default: break
        }
        if let op = Self.operations[intrinsic] {
            if values.count == 1 { return try unary(op, values[0], into: target) }
            if let small = Self.smallOperations[intrinsic], case .integer(let value) = values[1].kind,
                let constant = Int16(exactly: value)
            {
                let operand = try operand(values[0])
                builder.emit(small, target.operand, operand.register.operand, Int(constant))
                return discard(operand)
            }
            return try binary(op, values[0], values[1], into: target)
        }
        throw CompileError("'\(intrinsic)' is not an operation on values")
    }

    /// `table[key, default: value]`
    private func valueOrDefault(
        _ tableValue: Expression, _ keyValue: Expression, _ defaultValue: Expression, _ type: Type,
        into target: Register
    ) throws {
        let table = try operand(tableValue, before: [keyValue, defaultValue])
        let key = try operand(keyValue, before: [defaultValue])
        let entry = builder.allocate(isOwner: false)
        let isMissing = builder.makeLabel()
        let end = builder.makeLabel()
        builder.emit(.tableFind, entry, table.register, key.register)
        builder.emit(.unlessIntGreaterOrEqualSmall, entry.operand, 0)
        builder.word(target: isMissing)
        builder.emit(type.isReference ? .entryGetReference : .entryGetScalar, target, table.register, entry)
        builder.jump(end)
        builder.place(isMissing)
        try autoclosure(defaultValue, type, into: target)
        builder.place(end)
        builder.free(entry)
        discard(key)
        discard(table)
    }

    /// The value of an argument that is evaluated only here.
    func autoclosure(_ closure: Expression, _ type: Type, into target: Register) throws {
        if case .closure(let function) = closure.kind, function.body.count == 1, function.locals.isEmpty {
            switch function.body[0].kind {
            case .return(let value?), .expression(let value): return try evaluate(value, into: target)
            default: break
            }
        }
        try call(.value(closure), [], [], type, into: target)
    }

    private func unary(_ op: Opcode, _ value: Expression, into target: Register) throws {
        let operand = try operand(value)
        builder.emit(op, target, operand.register)
        discard(operand)
    }

    /// `isSwapped`: the second operand is the one that is written, and so evaluated, first.
    private func binary(
        _ op: Opcode, _ left: Expression, _ right: Expression, isSwapped: Bool = false, into target: Register
    ) throws {
        let first: Operand
        let second: Operand
        if isSwapped {
            second = try operand(right, before: [left])
            first = try operand(left)
        } else {
            first = try operand(left, before: [right])
            second = try operand(right)
        }
        builder.emit(op, target, first.register, second.register)
        discard(second)
        discard(first)
    }

    /// `x += 1`, `array.append(x)`.
    private func mutate(
        _ intrinsic: Intrinsic, _ place: Place, _ arguments: [Argument]
    ) throws {
        guard case .value(let value)? = arguments.first else { throw CompileError("'\(intrinsic)' without a value") }
        if intrinsic == .stringAppendAssign, case .interpolation(let segments) = value.kind {
            let prepared = try prepare(place)
            let start = try text(segments)
            let access = try open(prepared)
            builder.emit(.textEndAppend, access.register, start)
            try close(access)
            builder.free(start)
            return discard(prepared)
        }
        let prepared = try prepare(place, before: value)
        let operand = try operand(value)
        if let op = Self.fieldOperations[intrinsic], try updateField(op, prepared, operand) {
            discard(operand)
            return discard(prepared)
        }
        let access = try open(prepared)
        switch intrinsic {
        case .arrayAppend:
            if value.type.isReference {
                let owned = owned(operand)
                builder.emit(.arrayAppendReference, access.register, owned)
                if owned != operand.register { builder.free(owned) }
            } else {
                builder.emit(.arrayAppendScalar, access.register, operand.register)
            }
        case .stringAppendAssign:
            builder.emit(.assignAppendString, access.register, operand.register)
        default:
            guard let op = Self.assigningOperations[intrinsic] else {
                throw CompileError("'\(intrinsic)' is not an assignment")
            }
            builder.emit(op, access.register, access.register, operand.register)
        }
        try close(access)
        discard(operand)
        discard(prepared)
    }

    /// `body.x += dx` in one instruction, where `x` is stored in a record.
    private func updateField(_ op: Opcode, _ place: Prepared, _ value: Operand) throws -> Bool {
        switch place {
        case .field(let base, let index, _):
            let access = try openUnique(base)
            builder.emit(op, access.register.operand, index, value.register.operand)
            try close(access)
            return true
        case .instanceField(let base, let index, _):
            builder.emit(op, base.register.operand, index, value.register.operand)
            return true
        default: return false
        }
    }

    private static let fieldOperations: [Intrinsic: Opcode] = [
        .doubleAddAssign: .fieldDoubleAdd, .doubleSubtractAssign: .fieldDoubleSubtract, .intAddAssign: .fieldIntAdd,
    ]

    private static let smallOperations: [Intrinsic: Opcode] = [
        .intAdd: .intAddSmall, .intSubtract: .intSubtractSmall, .intMultiply: .intMultiplySmall,
    ]

    private static let operations: [Intrinsic: Opcode] = [
        .intAdd: .intAdd, .intSubtract: .intSubtract, .intMultiply: .intMultiply, .intDivide: .intDivide,
        .intRemainder: .intRemainder, .intNegate: .intNegate, .intAddWrapping: .intAddWrapping,
        .intSubtractWrapping: .intSubtractWrapping, .intMultiplyWrapping: .intMultiplyWrapping, .intAnd: .intAnd,
        .intOr: .intOr, .intXor: .intXor, .intNot: .intNot, .intShiftLeft: .intShiftLeft,
        .intShiftRight: .intShiftRight, .intEqual: .intEqual, .intNotEqual: .intNotEqual, .intLess: .intLess,
        .intLessOrEqual: .intLessOrEqual, .doubleAdd: .doubleAdd, .doubleSubtract: .doubleSubtract,
        .doubleMultiply: .doubleMultiply, .doubleDivide: .doubleDivide, .doubleNegate: .doubleNegate,
        .doubleEqual: .doubleEqual, .doubleNotEqual: .doubleNotEqual, .doubleLess: .doubleLess,
        .doubleLessOrEqual: .doubleLessOrEqual, .doubleSquareRoot: .doubleSquareRoot,
        .doubleAbsolute: .doubleAbsolute, .intToDouble: .intToDouble, .doubleToInt: .doubleToInt,
        .boolNot: .boolNot, .boolEqual: .intEqual, .boolNotEqual: .intNotEqual, .arrayCount: .arrayCount,
    ]

    private static let assigningOperations: [Intrinsic: Opcode] = [
        .intAddAssign: .intAdd, .intSubtractAssign: .intSubtract, .intMultiplyAssign: .intMultiply,
        .intDivideAssign: .intDivide, .intRemainderAssign: .intRemainder, .doubleAddAssign: .doubleAdd,
        .doubleSubtractAssign: .doubleSubtract, .doubleMultiplyAssign: .doubleMultiply,
        .doubleDivideAssign: .doubleDivide,
    ]
}
