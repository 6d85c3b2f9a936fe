import IR

extension Library {
    mutating func declareDoubleInstructions() {
        let binary: [(String, Intrinsic)] = [
            ("+", .doubleAdd), ("-", .doubleSubtract), ("*", .doubleMultiply), ("/", .doubleDivide),
        ]
        for (name, intrinsic) in binary {
            declare("func \(name) (lhs: Double, rhs: Double) -> Double", instruction: intrinsic)
        }
        let comparing: [(String, Intrinsic)] = [
            ("==", .doubleEqual), ("!=", .doubleNotEqual), ("<", .doubleLess), ("<=", .doubleLessOrEqual),
            (">", .doubleGreater), (">=", .doubleGreaterOrEqual),
        ]
        for (name, intrinsic) in comparing {
            declare("func \(name) (lhs: Double, rhs: Double) -> Bool", instruction: intrinsic)
        }
        let assigning: [(String, Intrinsic)] = [
            ("+=", .doubleAddAssign), ("-=", .doubleSubtractAssign), ("*=", .doubleMultiplyAssign),
            ("/=", .doubleDivideAssign),
        ]
        for (name, intrinsic) in assigning {
            declare("func \(name) (lhs: inout Double, rhs: Double)", instruction: intrinsic)
        }
        declare("prefix func - (operand: Double) -> Double", instruction: .doubleNegate)
        declare("prefix func + (operand: Double) -> Double") { Word($0.double(0)) }
        declare("init(_ value: Int)", in: "Double", documentation: "The nearest number.", instruction: .intToDouble)
        declare("init(_ value: Double)", in: "Double") { Word($0.double(0)) }
        declare("init(_ value: Float)", in: "Double") { Word(Double($0.float(0))) }
        declare("init?(_ text: String)", in: "Double", documentation: "The number that the text spells, or nil.") {
            $0.give(Double($0.string(0)), Double?.self)
        }
        declare("func squareRoot() -> Double", in: "Double", instruction: .doubleSquareRoot)
        declare("init(_ value: Double)", in: "Float") { Word(Float($0.double(0))) }
        declare("init(_ value: Int)", in: "Float") { Word(Float($0.int(0))) }
        declare("init(_ value: Float)", in: "Float") { Word($0.float(0)) }
        declare("init?(_ text: String)", in: "Float") { $0.give(Float($0.string(0)), Float?.self) }
        declare("func squareRoot() -> Float", in: "Float") { Word($0.float(0).squareRoot()) }
    }

    mutating func declareFloatOperators() {
        let binary: [(String, @Sendable (Float, Float) -> Float)] = [
            ("+", { $0 + $1 }), ("-", { $0 - $1 }), ("*", { $0 * $1 }), ("/", { $0 / $1 }),
        ]
        for (name, operation) in binary {
            declare("func \(name) (lhs: Float, rhs: Float) -> Float") { Word(operation($0.float(0), $0.float(1))) }
            declare("func \(name)= (lhs: inout Float, rhs: Float)") { call in
                call.words[0] = Word(operation(call.float(0), call.float(1))).bits
                return .zero
            }
        }
        let comparing: [(String, @Sendable (Float, Float) -> Bool)] = [
            ("==", { $0 == $1 }), ("!=", { $0 != $1 }), ("<", { $0 < $1 }), ("<=", { $0 <= $1 }), (">", { $0 > $1 }),
            (">=", { $0 >= $1 }),
        ]
        for (name, operation) in comparing {
            declare("func \(name) (lhs: Float, rhs: Float) -> Bool") { Word(operation($0.float(0), $0.float(1))) }
        }
        declare("prefix func - (operand: Float) -> Float") { Word(-$0.float(0)) }
        declare("prefix func + (operand: Float) -> Float") { Word($0.float(0)) }
    }

    /// What `Double` and `Float` have in common. A `Float` is computed as a `Double` and rounded once.
    mutating func declareFloatingPoint(_ name: String) {
        let isDouble = name == "Double"
        @Sendable func take(_ call: NativeCall, _ index: Int) -> Double {
            isDouble ? call.double(index) : Double(call.float(index))
        }
        @Sendable func give(_ value: Double) -> Word { isDouble ? Word(value) : Word(Float(value)) }

        declare("init()", in: name, documentation: "Zero.") { _ in give(0) }
        let constants: [(String, Word)] = [
            ("pi", isDouble ? Word(Double.pi) : Word(Float.pi)), ("infinity", give(.infinity)), ("nan", give(.nan)),
            ("zero", give(0)), ("ulpOfOne", isDouble ? Word(Double.ulpOfOne) : Word(Float.ulpOfOne)),
            (
                "greatestFiniteMagnitude",
                isDouble ? Word(Double.greatestFiniteMagnitude) : Word(Float.greatestFiniteMagnitude)
            ),
            (
                "leastNormalMagnitude",
                isDouble ? Word(Double.leastNormalMagnitude) : Word(Float.leastNormalMagnitude)
            ),
            (
                "leastNonzeroMagnitude",
                isDouble ? Word(Double.leastNonzeroMagnitude) : Word(Float.leastNonzeroMagnitude)
            ),
        ]
        for (constant, value) in constants { declare("static let \(constant): \(name)", in: name) { _ in value } }
        declare("var magnitude: \(name) { get }", in: name, documentation: "The absolute value.") {
            give(abs(take($0, 0)))
        }
        let tests: [(String, @Sendable (Double) -> Bool)] = [
            ("isNaN", \.isNaN), ("isInfinite", \.isInfinite), ("isFinite", \.isFinite), ("isZero", \.isZero),
        ]
        for (test, body) in tests { declare("var \(test): Bool { get }", in: name) { Word(body(take($0, 0))) } }
        declare("var description: String { get }", in: name) {
            $0.give(isDouble ? $0.double(0).description : $0.float(0).description, String.self)
        }
        declare("func truncatingRemainder(dividingBy other: \(name)) -> \(name)", in: name) {
            give(take($0, 0).truncatingRemainder(dividingBy: take($0, 1)))
        }
        declare("func remainder(dividingBy other: \(name)) -> \(name)", in: name) {
            give(take($0, 0).remainder(dividingBy: take($0, 1)))
        }
        declare("mutating func negate()", in: name) { call in
            call.words[0] = give(-take(call, 0)).bits
            return .zero
        }
        declareRounding(name, take, give)
        declare("static func random(in range: ClosedRange<\(name)>) -> \(name)", in: name) { call in
            let words = call.record(0).words
            return isDouble
                ? Word(Double.random(in: Word(bits: words[0]).double...Word(bits: words[1]).double))
                : Word(Float.random(in: Word(bits: words[0]).float...Word(bits: words[1]).float))
        }
        declare("static func random(in range: Range<\(name)>) -> \(name)", in: name) { call in
            let words = call.record(0).words
            let (lower, upper) = (Word(bits: words[0]), Word(bits: words[1]))
            if words[0] == words[1] { throw RuntimeError(.invalidRange, "random: the range is empty") }
            return isDouble
                ? Word(Double.random(in: lower.double..<upper.double))
                : Word(Float.random(in: lower.float..<upper.float))
        }
    }

    private mutating func declareRounding(
        _ name: String, _ take: @escaping @Sendable (NativeCall, Int) -> Double,
        _ give: @escaping @Sendable (Double) -> Word
    ) {
        declare("func rounded() -> \(name)", in: name, documentation: "The nearest integer, ties away from zero.") {
            give(take($0, 0).rounded())
        }
        declare("mutating func round()", in: name) { call in
            call.words[0] = give(take(call, 0).rounded()).bits
            return .zero
        }
        declare(
            "func rounded(_ rule: FloatingPointRoundingRule) -> \(name)", in: name,
            documentation: "The nearest integer in the direction of the rule."
        ) {
            give(take($0, 0).rounded(try $0.take(1, Boxed<FloatingPointRoundingRule>.self)))
        }
    }

    mutating func declareRoundingRules() {
        declareType(
            "enum FloatingPointRoundingRule: Equatable, Hashable", documentation: "A direction to round in.",
            witness: NativeTypeWitness(FloatingPointRoundingRule.self))
        let rules: [(String, FloatingPointRoundingRule)] = [
            ("up", .up), ("down", .down), ("towardZero", .towardZero), ("awayFromZero", .awayFromZero),
            ("toNearestOrEven", .toNearestOrEven), ("toNearestOrAwayFromZero", .toNearestOrAwayFromZero),
        ]
        for (name, rule) in rules {
            declare("case \(name)", in: "FloatingPointRoundingRule") {
                $0.give(rule, Boxed<FloatingPointRoundingRule>.self)
            }
        }
    }
}
