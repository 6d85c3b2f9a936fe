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
        declare("func squareRoot() -> Double", in: "Double", instruction: .doubleSquareRoot)
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

    mutating func declareRoundingRules() {
        declareType(
            "enum FloatingPointSign: Equatable, Hashable", documentation: "The sign of a number.",
            witness: NativeTypeWitness(FloatingPointSign.self))
        for (name, sign) in [("plus", FloatingPointSign.plus), ("minus", .minus)] {
            declare("case \(name)", in: "FloatingPointSign") { $0.give(sign, Boxed<FloatingPointSign>.self) }
        }
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
