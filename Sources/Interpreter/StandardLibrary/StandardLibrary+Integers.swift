import IR

extension Library {
    /// `Int`, the sized integers, and what they share with all binary integers.
    mutating func declareIntegers() {
        declareInt()
        declareInteger(Int.self)
        declareInteger(Int8.self)
        declareInteger(Int16.self)
        declareInteger(Int32.self)
        declareInteger(Int64.self)
        declareInteger(UInt8.self)
        declareInteger(UInt16.self)
        declareInteger(UInt32.self)
        declareInteger(UInt64.self)
        declareInteger(UInt.self)
        declareMixedIntegers()
    }

    private mutating func declareInteger<Value: FixedWidthInteger & Sendable>(_ type: Value.Type)
    where Value.Magnitude: FixedWidthInteger & Sendable {
        let name = "\(type)"
        if name != "Int" { declareOperators(type, name) }
        declareMixedShifts(type, name)
        declareConversions(type, name)
        declareBits(type, name)
        declareReporting(type, name)
        declareArithmeticMembers(type, name)
    }

    /// The operators of `Int` have instructions.
    private mutating func declareInt() {
        let binary: [(String, Intrinsic)] = [
            ("+", .intAdd), ("-", .intSubtract), ("*", .intMultiply), ("/", .intDivide), ("%", .intRemainder),
            ("&+", .intAddWrapping), ("&-", .intSubtractWrapping), ("&*", .intMultiplyWrapping),
            ("&", .intAnd), ("|", .intOr), ("^", .intXor), ("<<", .intShiftLeft), (">>", .intShiftRight),
        ]
        for (name, intrinsic) in binary {
            declare("func \(name) (lhs: Int, rhs: Int) -> Int", instruction: intrinsic)
        }
        declareComparisonInstructions("Int")
        let assigning: [(String, Intrinsic)] = [
            ("+=", .intAddAssign), ("-=", .intSubtractAssign), ("*=", .intMultiplyAssign),
            ("/=", .intDivideAssign), ("%=", .intRemainderAssign),
        ]
        for (name, intrinsic) in assigning {
            declare("func \(name) (lhs: inout Int, rhs: Int)", instruction: intrinsic)
        }
        declareBitAssignments(Int.self, "Int")
        declareMaskedShifts(Int.self, "Int")
        declare("prefix func - (operand: Int) -> Int", instruction: .intNegate)
        declare("prefix func + (operand: Int) -> Int") { Word($0.int(0)) }
        declare("prefix func ~ (operand: Int) -> Int", instruction: .intNot)
    }

    private mutating func declareComparisonInstructions(_ name: String) {
        let comparing: [(String, Intrinsic)] = [
            ("==", .intEqual), ("!=", .intNotEqual), ("<", .intLess), ("<=", .intLessOrEqual),
            (">", .intGreater), (">=", .intGreaterOrEqual),
        ]
        for (operation, intrinsic) in comparing {
            declare("func \(operation) (lhs: \(name), rhs: \(name)) -> Bool", instruction: intrinsic)
        }
    }

    private mutating func declareBitAssignments<Value: FixedWidthInteger & Sendable>(_: Value.Type, _ name: String) {
        let operations: [(String, @Sendable (Value, Value) -> Value)] = [
            ("&=", { $0 & $1 }), ("|=", { $0 | $1 }), ("^=", { $0 ^ $1 }), ("<<=", { $0 << $1 }),
            (">>=", { $0 >> $1 }), ("&+=", { $0 &+ $1 }), ("&-=", { $0 &- $1 }), ("&*=", { $0 &* $1 }),
            ("&<<=", { $0 &<< $1 }), ("&>>=", { $0 &>> $1 }),
        ]
        for (operation, body) in operations {
            declare("func \(operation) (lhs: inout \(name), rhs: \(name))") { call in
                call.words[0] = Word(integer: body(call.integer(0), call.integer(1))).bits
                return .zero
            }
        }
    }

    private mutating func declareMaskedShifts<Value: FixedWidthInteger & Sendable>(_: Value.Type, _ name: String) {
        declare("func &<< (lhs: \(name), rhs: \(name)) -> \(name)") {
            Word(integer: $0.integer(0, Value.self) &<< $0.integer(1, Value.self))
        }
        declare("func &>> (lhs: \(name), rhs: \(name)) -> \(name)") {
            Word(integer: $0.integer(0, Value.self) &>> $0.integer(1, Value.self))
        }
    }

    /// Where a word of the type is computed with as one of `Int`, the instruction of `Int` serves.
    private mutating func declareOperators<Value: FixedWidthInteger & Sendable>(_: Value.Type, _ name: String) {
        let isWide = Value.bitWidth == 64
        let isOrdered = Value.isSigned || !isWide
        for (operation, intrinsic) in [("&", Intrinsic.intAnd), ("|", .intOr), ("^", .intXor)] {
            declare("func \(operation) (lhs: \(name), rhs: \(name)) -> \(name)", instruction: intrinsic)
        }
        let checked: [(String, Intrinsic, @Sendable (Value, Value) -> (partialValue: Value, overflow: Bool))] = [
            ("+", .intAdd, { $0.addingReportingOverflow($1) }),
            ("-", .intSubtract, { $0.subtractingReportingOverflow($1) }),
            ("*", .intMultiply, { $0.multipliedReportingOverflow(by: $1) }),
            ("/", .intDivide, { $0.dividedReportingOverflow(by: $1) }),
            ("%", .intRemainder, { $0.remainderReportingOverflow(dividingBy: $1) }),
        ]
        let hasIntInstructions = isWide && Value.isSigned
        for (operation, intrinsic, body) in checked {
            if hasIntInstructions {
                declare("func \(operation) (lhs: \(name), rhs: \(name)) -> \(name)", instruction: intrinsic)
            } else {
                declare("func \(operation) (lhs: \(name), rhs: \(name)) -> \(name)") { call in
                    try Word(integer: checkedResult(operation, call.integer(0), call.integer(1), body))
                }
            }
            declare("func \(operation)= (lhs: inout \(name), rhs: \(name))") { call in
                call.words[0] =
                    try Word(integer: checkedResult(operation, call.integer(0), call.integer(1), body)).bits
                return .zero
            }
        }
        let wrapping: [(String, Intrinsic, @Sendable (Value, Value) -> Value)] = [
            ("&+", .intAddWrapping, { $0 &+ $1 }), ("&-", .intSubtractWrapping, { $0 &- $1 }),
            ("&*", .intMultiplyWrapping, { $0 &* $1 }),
        ]
        for (operation, intrinsic, body) in wrapping {
            let text = "func \(operation) (lhs: \(name), rhs: \(name)) -> \(name)"
            if isWide {
                declare(text, instruction: intrinsic)
            } else {
                declare(text) { Word(integer: body($0.integer(0), $0.integer(1))) }
            }
        }
        if isOrdered {
            declareComparisonInstructions(name)
        } else {
            declare("func == (lhs: \(name), rhs: \(name)) -> Bool", instruction: .intEqual)
            declare("func != (lhs: \(name), rhs: \(name)) -> Bool", instruction: .intNotEqual)
            let comparing: [(String, @Sendable (Value, Value) -> Bool)] = [
                ("<", { $0 < $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }), (">=", { $0 >= $1 }),
            ]
            for (operation, body) in comparing {
                declare("func \(operation) (lhs: \(name), rhs: \(name)) -> Bool") {
                    Word(body($0.integer(0), $0.integer(1)))
                }
            }
        }
        for right in [name, "Int"] {
            declare("func << (lhs: \(name), rhs: \(right)) -> \(name)") { call in
                Word(integer: call.integer(0, Value.self) << shift(call, Value.self, right))
            }
            declare("func >> (lhs: \(name), rhs: \(right)) -> \(name)") { call in
                Word(integer: call.integer(0, Value.self) >> shift(call, Value.self, right))
            }
        }
        declareBitAssignments(Value.self, name)
        declareMaskedShifts(Value.self, name)
        if Value.isSigned {
            declare("prefix func - (operand: \(name)) -> \(name)") { call in
                try Word(
                    integer: checkedResult("-", 0, call.integer(0, Value.self)) { $0.subtractingReportingOverflow($1) })
            }
            declare("func abs(_ x: \(name)) -> \(name)", documentation: "The absolute value.") { call in
                let value = call.integer(0, Value.self)
                if value >= 0 { return Word(integer: value) }
                return try Word(integer: checkedResult("-", 0, value) { $0.subtractingReportingOverflow($1) })
            }
        }
        declare("prefix func + (operand: \(name)) -> \(name)") { Word(integer: $0.integer(0, Value.self)) }
        declare("prefix func ~ (operand: \(name)) -> \(name)") { Word(integer: ~$0.integer(0, Value.self)) }
    }

    private mutating func declareMixedShifts<Value: FixedWidthInteger & Sendable>(_: Value.Type, _ name: String) {
        let operations: [(String, @Sendable (Value, Int) -> Value)] = [("<<", { $0 << $1 }), (">>", { $0 >> $1 })]
        for (operation, body) in operations {
            declare("func \(operation) <RHS: BinaryInteger>(lhs: \(name), rhs: RHS) -> \(name)") { call in
                Word(integer: body(call.integer(0), clampedShift(call, 1)))
            }
            declare("func \(operation)= <RHS: BinaryInteger>(lhs: inout \(name), rhs: RHS)") { call in
                call.words[0] = Word(integer: body(call.integer(0), clampedShift(call, 1))).bits
                return .zero
            }
        }
    }

    /// What takes integers of two types.
    private mutating func declareMixedIntegers() {
        let comparing: [(String, @Sendable (WideInteger, WideInteger) -> Bool)] = [
            ("==", { $0 == $1 }), ("!=", { $0 != $1 }), ("<", { $0 < $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }),
            (">=", { $0 >= $1 }),
        ]
        for (operation, body) in comparing {
            declare("func \(operation) <LHS: BinaryInteger, RHS: BinaryInteger>(lhs: LHS, rhs: RHS) -> Bool") { call in
                Word(body(call.wideInteger(0, call.typeArgument(0)), call.wideInteger(1, call.typeArgument(1))))
            }
        }
        declare(
            "init<Source: BinaryInteger>(_ value: Source, radix: Int = 10, uppercase: Bool = false)", in: "String",
            documentation: "The digits of the integer in the given radix."
        ) { call in
            let radix = call.isPresent(1) ? call.int(1) : 10
            guard (2...36).contains(radix) else { throw RuntimeError(.fatalError, "Radix must be between 2 and 36") }
            let uppercase = call.isPresent(2) && call.bool(2)
            return call.give(
                call.wideInteger(0, call.typeArgument(0)).description(radix: radix, uppercase: uppercase), String.self)
        }
    }
}

/// The result of an operation that may overflow or divide by zero.
func checkedResult<Value: FixedWidthInteger>(
    _ operation: String, _ left: Value, _ right: Value, _ body: (Value, Value) -> (partialValue: Value, overflow: Bool)
) throws -> Value {
    let (value, overflow) = body(left, right)
    guard overflow else { return value }
    if right == 0, operation == "/" || operation == "%" {
        throw RuntimeError(.divisionByZero, "\(left) \(operation) 0: division by zero")
    }
    throw RuntimeError(.arithmeticOverflow, "\(left) \(operation) \(right) does not fit in \(article(Value.self))")
}

/// `an Int8`, `a UInt8`.
func article<Value: FixedWidthInteger>(_ type: Value.Type) -> String { (Value.isSigned ? "an " : "a ") + "\(type)" }

/// A shift count as an `Int`: beyond the width all counts are the same.
private func shift<Value: FixedWidthInteger>(_ call: NativeCall, _: Value.Type, _ type: String) -> Int {
    type == "Int" ? call.int(1) : Int(clamping: call.integer(1, Value.self))
}

private func clampedShift(_ call: NativeCall, _ index: Int) -> Int {
    Int(clamping: call.wideInteger(index, call.typeArgument(0)))
}
