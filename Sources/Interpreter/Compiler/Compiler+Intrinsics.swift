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
            return try binary(
                type.isReference ? .arrayGetReference : .arrayGetScalar, values[0], values[1], into: target)
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
        let prepared = try prepare(place)
        let operand = try operand(value)
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
