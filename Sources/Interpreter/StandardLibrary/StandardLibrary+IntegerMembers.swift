import IR

extension Library {
    mutating func declareConversions<Value: FixedWidthInteger & Sendable>(_: Value.Type, _ name: String) {
        declare("init()", in: name, documentation: "Zero.") { _ in .zero }
        declare("init(_ value: \(name))", in: name, documentation: "The same integer.") { Word(bits: $0.words[0]) }
        declare("init<Source: BinaryInteger>(_ source: Source)", in: name, documentation: "The same value.") { call in
            let source = call.wideInteger(0, call.typeArgument(0))
            guard let value = Value(exactly: source) else { throw unrepresentable(source, Value.self) }
            return Word(integer: value)
        }
        if name == "Int" {
            declare(
                "init(_ value: Double)", in: name, documentation: "The number without its fraction.",
                instruction: .doubleToInt)
        } else {
            declare("init(_ value: Double)", in: name, documentation: "The number without its fraction.") { call in
                guard let value = Value(exactly: call.double(0).rounded(.towardZero)) else {
                    throw unrepresentable(call.double(0), Value.self)
                }
                return Word(integer: value)
            }
        }
        declare("init(_ value: Float)", in: name, documentation: "The number without its fraction.") { call in
            guard let value = Value(exactly: call.float(0).rounded(.towardZero)) else {
                throw unrepresentable(call.float(0), Value.self)
            }
            return Word(integer: value)
        }
        declare("init<Source: BinaryFloatingPoint>(_ source: Source)", in: name) { call in
            let source = call.wideFloating(0, call.typeArgument(0))
            guard let value = Value(exactly: source.rounded(.towardZero)) else {
                throw unrepresentable(source, Value.self)
            }
            return Word(integer: value)
        }
        declare("init?<Source: BinaryInteger>(exactly source: Source)", in: name) { call in
            optionalWord(Value(exactly: call.wideInteger(0, call.typeArgument(0))))
        }
        declare("init?(exactly value: Double)", in: name, documentation: "The number, if it is an integer.") {
            optionalWord(Value(exactly: $0.double(0)))
        }
        declare("init?(exactly value: Float)", in: name, documentation: "The number, if it is an integer.") {
            optionalWord(Value(exactly: $0.float(0)))
        }
        declare(
            "init<Source: BinaryInteger>(truncatingIfNeeded source: Source)", in: name,
            documentation: "The lowest bits of the integer."
        ) { Word(integer: Value(truncatingIfNeeded: $0.words[0])) }
        declare(
            "init<Source: BinaryInteger>(clamping source: Source)", in: name,
            documentation: "The nearest value of the type."
        ) { Word(integer: Value(clamping: $0.wideInteger(0, $0.typeArgument(0)))) }
        declare("init?(_ text: String)", in: name, documentation: "The integer that the text spells, or nil.") {
            optionalWord(Value($0.string(0)))
        }
        declare(
            "init?<Text: StringProtocol>(_ text: Text, radix: Int = 10)", in: name,
            documentation: "The integer that the text spells in the given radix, or nil."
        ) { call in
            let radix = call.isPresent(1) ? call.int(1) : 10
            guard (2...36).contains(radix) else { throw RuntimeError(.fatalError, "Radix must be between 2 and 36") }
            return optionalWord(Value(call.text(0), radix: radix))
        }
        let pattern = Value.isSigned ? "U" + name : String(name.dropFirst())
        declare("init(bitPattern x: \(pattern))", in: name, documentation: "The integer of the same bits.") {
            Word(integer: Value(truncatingIfNeeded: $0.words[0]))
        }
    }

    mutating func declareBits<Value: FixedWidthInteger & Sendable>(_: Value.Type, _ name: String)
    where Value.Magnitude: FixedWidthInteger & Sendable {
        let constants: [(String, Value)] = [("max", .max), ("min", .min), ("zero", 0)]
        for (constant, value) in constants {
            declare("static let \(constant): \(name)", in: name) { _ in Word(integer: value) }
        }
        declare("static let bitWidth: Int", in: name) { _ in Word(Value.bitWidth) }
        declare("static let isSigned: Bool", in: name) { _ in Word(Value.isSigned) }
        let counts: [(String, @Sendable (Value) -> Int)] = [
            ("bitWidth", \.bitWidth), ("nonzeroBitCount", \.nonzeroBitCount),
            ("leadingZeroBitCount", \.leadingZeroBitCount), ("trailingZeroBitCount", \.trailingZeroBitCount),
        ]
        for (member, body) in counts {
            declare("var \(member): Int { get }", in: name) { Word(body($0.integer(0))) }
        }
        let orders: [(String, @Sendable (Value) -> Value)] = [
            ("byteSwapped", \.byteSwapped), ("bigEndian", \.bigEndian), ("littleEndian", \.littleEndian),
        ]
        for (member, body) in orders {
            declare("var \(member): \(name) { get }", in: name) { Word(integer: body($0.integer(0))) }
        }
        declare("var magnitude: \(Value.Magnitude.self) { get }", in: name, documentation: "The absolute value.") {
            Word(integer: $0.integer(0, Value.self).magnitude)
        }
        declare("var description: String { get }", in: name) {
            $0.give($0.integer(0, Value.self).description, String.self)
        }
        declare(
            "func multipliedFullWidth(by other: \(name)) -> (high: \(name), low: \(Value.Magnitude.self))", in: name
        ) { call in
            let (high, low) = call.integer(0, Value.self).multipliedFullWidth(by: call.integer(1))
            return makeRecord([(Word(integer: high), false), (Word(integer: low), false)])
        }
    }

    mutating func declareReporting<Value: FixedWidthInteger & Sendable>(_: Value.Type, _ name: String) {
        let operations: [(String, @Sendable (Value, Value) -> (partialValue: Value, overflow: Bool))] = [
            ("addingReportingOverflow(_", { $0.addingReportingOverflow($1) }),
            ("subtractingReportingOverflow(_", { $0.subtractingReportingOverflow($1) }),
            ("multipliedReportingOverflow(by", { $0.multipliedReportingOverflow(by: $1) }),
            ("dividedReportingOverflow(by", { $0.dividedReportingOverflow(by: $1) }),
            ("remainderReportingOverflow(dividingBy", { $0.remainderReportingOverflow(dividingBy: $1) }),
        ]
        for (operation, body) in operations {
            declare("func \(operation) rhs: \(name)) -> (partialValue: \(name), overflow: Bool)", in: name) { call in
                let (value, overflow) = body(call.integer(0), call.integer(1))
                return makeRecord([(Word(integer: value), false), (Word(overflow), false)])
            }
        }
    }

    mutating func declareArithmeticMembers<Value: FixedWidthInteger & Sendable>(_: Value.Type, _ name: String) {
        declare("func signum() -> \(name)", in: name, documentation: "-1, 0 or 1.") {
            Word(integer: $0.integer(0, Value.self).signum())
        }
        declare(
            "func isMultiple(of other: \(name)) -> Bool", in: name,
            documentation: "Whether the integer is divisible by another."
        ) { Word($0.integer(0, Value.self).isMultiple(of: $0.integer(1))) }
        declare(
            "func quotientAndRemainder(dividingBy rhs: \(name)) -> (quotient: \(name), remainder: \(name))", in: name
        ) { call in
            let (left, right) = (call.integer(0, Value.self), call.integer(1, Value.self))
            let quotient = try checkedResult("/", left, right) { $0.dividedReportingOverflow(by: $1) }
            return makeRecord([(Word(integer: quotient), false), (Word(integer: left &- quotient &* right), false)])
        }
        if Value.isSigned {
            declare("mutating func negate()", in: name) { call in
                call.words[0] =
                    try Word(
                        integer: checkedResult("-", 0, call.integer(0, Value.self)) {
                            $0.subtractingReportingOverflow($1)
                        }
                    ).bits
                return .zero
            }
        }
        declare("func advanced(by n: Int) -> \(name)", in: name) { call in
            let (value, overflow) = call.integer(0, Value.self).wide.addingReportingOverflow(call.int(1))
            guard !overflow, let result = Value(exactly: value) else {
                throw RuntimeError(.arithmeticOverflow, "advanced: the result does not fit in \(article(Value.self))")
            }
            return Word(integer: result)
        }
        declare("func distance(to other: \(name)) -> Int", in: name) { call in
            let (from, to) = (call.integer(0, Value.self), call.integer(1, Value.self))
            return Word(from <= to ? Int(clamping: to &- from) : -Int(clamping: from &- to))
        }
        for (range, kind) in [("Range", Type.RangeKind.halfOpen), ("ClosedRange", .closed)] {
            declare(
                "static func random(in range: \(range)<\(name)>) -> \(name)", in: name,
                documentation: "A random integer of the range."
            ) { call in
                let words = call.record(0).words
                let lower = Value(truncatingIfNeeded: words[0])
                let upper = Value(truncatingIfNeeded: words[1])
                if kind == .closed { return Word(integer: Value.random(in: lower...upper)) }
                guard lower < upper else {
                    throw RuntimeError(.invalidRange, "Can't get random value with an empty range")
                }
                return Word(integer: Value.random(in: lower..<upper))
            }
        }
    }
}

extension FixedWidthInteger {
    /// For sums with an `Int`; values of the unsigned types beyond `Int.max` wrap.
    fileprivate var wide: Int { Int(truncatingIfNeeded: self) }
}

/// An optional integer as an owned word.
private func optionalWord<Value: FixedWidthInteger>(_ value: Value?) -> Word {
    value.map { Word(owned: OptionalBox(owning: Word(integer: $0).bits, isReference: false)) } ?? .zero
}

private func unrepresentable<Source, Value: FixedWidthInteger>(_ source: Source, _: Value.Type) -> RuntimeError {
    RuntimeError(.invalidConversion, "\(source) does not fit in \(article(Value.self))")
}
