import IR

extension Library {
    mutating func declareNumbers() {
        declareRoundingRules()
        declareIntegers()
        declareIntegerMembers()
        declareFloatingPoint("Double")
        declareFloatingPoint("Float")
        declareDoubleInstructions()
        declareFloatOperators()
        declareBooleans()
    }

    private mutating func declareIntegers() {
        let binary: [(String, Intrinsic)] = [
            ("+", .intAdd), ("-", .intSubtract), ("*", .intMultiply), ("/", .intDivide), ("%", .intRemainder),
            ("&+", .intAddWrapping), ("&-", .intSubtractWrapping), ("&*", .intMultiplyWrapping),
            ("&", .intAnd), ("|", .intOr), ("^", .intXor), ("<<", .intShiftLeft), (">>", .intShiftRight),
        ]
        for (name, intrinsic) in binary {
            declare("func \(name) (lhs: Int, rhs: Int) -> Int", instruction: intrinsic)
        }
        let comparing: [(String, Intrinsic)] = [
            ("==", .intEqual), ("!=", .intNotEqual), ("<", .intLess), ("<=", .intLessOrEqual),
            (">", .intGreater), (">=", .intGreaterOrEqual),
        ]
        for (name, intrinsic) in comparing {
            declare("func \(name) (lhs: Int, rhs: Int) -> Bool", instruction: intrinsic)
        }
        let assigning: [(String, Intrinsic)] = [
            ("+=", .intAddAssign), ("-=", .intSubtractAssign), ("*=", .intMultiplyAssign),
            ("/=", .intDivideAssign), ("%=", .intRemainderAssign),
        ]
        for (name, intrinsic) in assigning {
            declare("func \(name) (lhs: inout Int, rhs: Int)", instruction: intrinsic)
        }
        let bitAssigning: [(String, @Sendable (Int, Int) -> Int)] = [
            ("&=", { $0 & $1 }), ("|=", { $0 | $1 }), ("^=", { $0 ^ $1 }), ("<<=", { $0 << $1 }),
            (">>=", { $0 >> $1 }), ("&+=", { $0 &+ $1 }), ("&-=", { $0 &- $1 }), ("&*=", { $0 &* $1 }),
        ]
        for (name, operation) in bitAssigning {
            declare("func \(name) (lhs: inout Int, rhs: Int)") { call in
                call.words[0] = operation(call.int(0), call.int(1))
                return .zero
            }
        }
        declare("prefix func - (operand: Int) -> Int", instruction: .intNegate)
        declare("prefix func + (operand: Int) -> Int") { Word($0.int(0)) }
        declare("prefix func ~ (operand: Int) -> Int", instruction: .intNot)
    }

    private mutating func declareIntegerMembers() {
        declare("init(_ value: Int)", in: "Int", documentation: "The same integer.") { Word($0.int(0)) }
        declare(
            "init(_ value: Double)", in: "Int", documentation: "The number without its fraction.",
            instruction: .doubleToInt)
        declare("init(_ value: Float)", in: "Int", documentation: "The number without its fraction.") { call in
            guard let value = Int(exactly: call.float(0).rounded(.towardZero)) else {
                throw RuntimeError(.invalidConversion, "\(call.float(0)) does not fit in an Int")
            }
            return Word(value)
        }
        declare("init()", in: "Int", documentation: "Zero.") { _ in Word(0) }
        declare("init?(_ text: String)", in: "Int", documentation: "The integer that the text spells, or nil.") {
            $0.give(Int($0.string(0)), Int?.self)
        }
        declare(
            "init?(_ text: String, radix: Int)", in: "Int",
            documentation: "The integer that the text spells in the given radix, or nil."
        ) { call in
            guard (2...36).contains(call.int(1)) else { throw RuntimeError(.fatalError, "radix must be in 2...36") }
            return call.give(Int(call.string(0), radix: call.int(1)), Int?.self)
        }
        declare("init?(exactly value: Double)", in: "Int", documentation: "The number, if it is an integer.") {
            $0.give(Int(exactly: $0.double(0)), Int?.self)
        }
        declare("static let max: Int", in: "Int", documentation: "The largest integer.") { _ in Word(Int.max) }
        declare("static let min: Int", in: "Int", documentation: "The smallest integer.") { _ in Word(Int.min) }
        declare("static let bitWidth: Int", in: "Int") { _ in Word(Int.bitWidth) }
        declare("static let zero: Int", in: "Int") { _ in Word(0) }
        declare("var magnitude: Int { get }", in: "Int", documentation: "The absolute value.") { call in
            guard call.int(0) != .min else { throw RuntimeError(.arithmeticOverflow, "the magnitude of Int.min") }
            return Word(abs(call.int(0)))
        }
        declare("var nonzeroBitCount: Int { get }", in: "Int") { Word($0.int(0).nonzeroBitCount) }
        declare("var leadingZeroBitCount: Int { get }", in: "Int") { Word($0.int(0).leadingZeroBitCount) }
        declare("var trailingZeroBitCount: Int { get }", in: "Int") { Word($0.int(0).trailingZeroBitCount) }
        declare("func signum() -> Int", in: "Int", documentation: "-1, 0 or 1.") { Word($0.int(0).signum()) }
        declare(
            "func isMultiple(of other: Int) -> Bool", in: "Int",
            documentation: "Whether the integer is divisible by another."
        ) { Word($0.int(0).isMultiple(of: $0.int(1))) }
        declare(
            "func quotientAndRemainder(dividingBy divisor: Int) -> (quotient: Int, remainder: Int)", in: "Int"
        ) { call in
            guard call.int(1) != 0 else { throw RuntimeError(.divisionByZero, "division by zero") }
            let result = call.int(0).quotientAndRemainder(dividingBy: call.int(1))
            return call.give((result.quotient, result.remainder), Tuple2<Int, Int>.self)
        }
        declare("var description: String { get }", in: "Int") { $0.give(String($0.int(0)), String.self) }
        declare("mutating func negate()", in: "Int") { call in
            call.words[0] = 0 &- call.int(0)
            return .zero
        }
        let reporting: [(String, @Sendable (Int, Int) -> (partialValue: Int, overflow: Bool))] = [
            ("adding", { $0.addingReportingOverflow($1) }), ("subtracting", { $0.subtractingReportingOverflow($1) }),
            ("multiplied", { $0.multipliedReportingOverflow(by: $1) }),
        ]
        for (name, operation) in reporting {
            let label = name == "multiplied" ? "by" : "_"
            declare(
                "func \(name)ReportingOverflow(\(label) other: Int) -> (partialValue: Int, overflow: Bool)", in: "Int"
            ) { call in
                let result = operation(call.int(0), call.int(1))
                return call.give((result.partialValue, result.overflow), Tuple2<Int, Bool>.self)
            }
        }
        declare(
            "static func random(in range: Range<Int>) -> Int", in: "Int",
            documentation: "A random integer of the range."
        ) { call in
            let range = try call.take(0, Range<Int>.self)
            guard !range.isEmpty else { throw RuntimeError(.invalidRange, "random: the range is empty") }
            return Word(Int.random(in: range))
        }
        declare("static func random(in range: ClosedRange<Int>) -> Int", in: "Int") { call in
            Word(Int.random(in: try call.take(0, ClosedRange<Int>.self)))
        }
    }

    private mutating func declareBooleans() {
        declare("prefix func ! (operand: Bool) -> Bool", instruction: .boolNot)
        declare("func == (lhs: Bool, rhs: Bool) -> Bool", instruction: .boolEqual)
        declare("func != (lhs: Bool, rhs: Bool) -> Bool", instruction: .boolNotEqual)
        declare("init(_ value: Bool)", in: "Bool") { Word($0.bool(0)) }
        declare("init?(_ text: String)", in: "Bool") { $0.give(Bool($0.string(0)), Bool?.self) }
        declare("mutating func toggle()", in: "Bool", documentation: "Turns true into false and false into true.") {
            $0.words[0] ^= 1
            return .zero
        }
        declare("var description: String { get }", in: "Bool") { $0.give(String($0.bool(0)), String.self) }
        declare("static func random() -> Bool", in: "Bool") { _ in Word(Bool.random()) }
    }
}
