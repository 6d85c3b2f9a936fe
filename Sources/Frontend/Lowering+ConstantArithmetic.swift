import IR

extension Lowering {
    /// Notes an operation on constants that cannot succeed. As in swiftc it is an error of a cell that is otherwise
    /// right; noted by place, because an operation may be lowered again as one of another type.
    func noteOverflow(_ name: String, _ left: Expression, _ right: Expression, _ type: Type, at range: SourceRange) {
        state.overflows[range] = nil
        guard left.type == type, right.type == type, let first = constant(left), let second = constant(right),
            let result = Self.fold(name, first, second, type), result.value == nil
        else { return }
        state.overflows[range] =
            result.divides
            ? "division by zero"
            : "arithmetic operation '\(Self.written(first, type)) \(name) \(Self.written(second, type))' "
                + "(on type '\(type)') results in an overflow"
    }

    func reportOverflows() {
        guard !state.diagnostics.contains(where: { $0.severity == .error }) else { return }
        for (range, message) in state.overflows { error(message, at: range, stage: .constants) }
    }

    /// The word of an integer expression that is made of literals, `max` and `min`.
    private func constant(_ expression: Expression) -> Int? {
        switch expression.kind {
        case .integer(let value): return value
        case .call(.library(let id), let arguments, _):
            let function = interface[id]
            if arguments.isEmpty, function.kind == .staticProperty, expression.type.isInteger {
                return Self.limit(function.name, expression.type)
            }
            guard function.kind == .infixOperator, arguments.count == 2, case .value(let left) = arguments[0],
                case .value(let right) = arguments[1], left.type == expression.type, right.type == expression.type,
                let first = constant(left), let second = constant(right)
            else { return nil }
            return Self.fold(function.name, first, second, expression.type)?.value
        default: return nil
        }
    }

    private static func limit(_ name: String, _ type: Type) -> Int? {
        guard name == "max" || name == "min" else { return nil }
        guard case .sized(let kind) = type else { return name == "max" ? Int.max : Int.min }
        if name == "max" {
            return kind.word(
                magnitude: UInt.max >> UInt(64 - kind.bitWidth + (kind.isSigned ? 1 : 0)), isNegative: false)
        }
        return kind.isSigned ? kind.word(magnitude: UInt(1) << UInt(kind.bitWidth - 1), isNegative: true) : 0
    }

    /// The word of the result; a nil value if there is none. Nil for operations that are not folded.
    private static func fold(_ name: String, _ left: Int, _ right: Int, _ type: Type) -> (value: Int?, divides: Bool)? {
        switch type {
        case .int: return fold(Int.self, name, left, right)
        case .sized(let kind):
            switch kind {
            case .int8: return fold(Int8.self, name, left, right)
            case .int16: return fold(Int16.self, name, left, right)
            case .int32: return fold(Int32.self, name, left, right)
            case .int64: return fold(Int64.self, name, left, right)
            case .uint8: return fold(UInt8.self, name, left, right)
            case .uint16: return fold(UInt16.self, name, left, right)
            case .uint32: return fold(UInt32.self, name, left, right)
            case .uint64: return fold(UInt64.self, name, left, right)
            case .uint: return fold(UInt.self, name, left, right)
            }
        default: return nil
        }
    }

    private static func fold<Value: FixedWidthInteger>(
        _: Value.Type, _ name: String, _ left: Int, _ right: Int
    ) -> (value: Int?, divides: Bool)? {
        let (left, right) = (Value(truncatingIfNeeded: left), Value(truncatingIfNeeded: right))
        let result: (partialValue: Value, overflow: Bool)
        switch name {
        case "+": result = left.addingReportingOverflow(right)
        case "-": result = left.subtractingReportingOverflow(right)
        case "*": result = left.multipliedReportingOverflow(by: right)
        case "/": result = left.dividedReportingOverflow(by: right)
        case "%": result = left.remainderReportingOverflow(dividingBy: right)
        default: return nil
        }
        let divides = right == 0 && (name == "/" || name == "%")
        return (result.overflow ? nil : Int(truncatingIfNeeded: result.partialValue), divides)
    }

    private static func written(_ word: Int, _ type: Type) -> String {
        if case .sized(let kind) = type, !kind.isOrderedAsWord { return "\(UInt(bitPattern: word))" }
        return "\(word)"
    }
}
