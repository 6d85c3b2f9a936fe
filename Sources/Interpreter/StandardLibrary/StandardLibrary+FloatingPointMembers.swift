import IR

/// `Double` and `Float`, with their words.
protocol MachineFloatingPoint: BinaryFloatingPoint, Codable, LosslessStringConvertible, Sendable, SIMDScalar
where RawSignificand: FixedWidthInteger, RawExponent: FixedWidthInteger {
    associatedtype Bits: FixedWidthInteger
    init(word: Word)
    init(bitPattern: Bits)
    var word: Word { get }
    var bitPattern: Bits { get }
    static func random(inWords range: Range<Self>) -> Self
    static func random(inWords range: ClosedRange<Self>) -> Self
}

extension Double: MachineFloatingPoint {
    typealias Bits = UInt64
    init(word: Word) { self = word.double }
    var word: Word { Word(self) }
    static func random(inWords range: Range<Double>) -> Double { random(in: range) }
    static func random(inWords range: ClosedRange<Double>) -> Double { random(in: range) }
}

extension Float: MachineFloatingPoint {
    typealias Bits = UInt32
    init(word: Word) { self = word.float }
    var word: Word { Word(self) }
    static func random(inWords range: Range<Float>) -> Float { random(in: range) }
    static func random(inWords range: ClosedRange<Float>) -> Float { random(in: range) }
}

extension NativeCall {
    /// An argument of the floating-point type that the context asks for.
    @inline(__always)
    func floating<Value: MachineFloatingPoint>(_ index: Int, _: Value.Type = Value.self) -> Value {
        Value(word: Word(bits: words[index]))
    }
}

extension Library {
    /// What `Double` and `Float` have in common.
    mutating func declareFloatingPoint<Value: MachineFloatingPoint>(_ type: Value.Type) {
        let name = "\(type)"
        declareFloatingConversions(type, name)
        declareFloatingProperties(type, name)
        declareFloatingArithmetic(type, name)
        declareFloatingRounding(type, name)
        declareFloatingRandom(type, name)
    }

    private mutating func declareFloatingConversions<Value: MachineFloatingPoint>(_: Value.Type, _ name: String) {
        declare("init()", in: name, documentation: "Zero.") { _ in Value.zero.word }
        declare("init(_ value: Double)", in: name) { Value($0.double(0)).word }
        declare("init(_ value: Float)", in: name) { Value($0.float(0)).word }
        if name != "Double" { declare("init(_ value: Int)", in: name) { Value($0.int(0)).word } }
        declare("init<Source: BinaryInteger>(_ value: Source)", in: name, documentation: "The nearest number.") {
            let wide = $0.wideInteger(0, $0.typeArgument(0))
            return (wide.isNegative ? -Value(wide.magnitude) : Value(wide.magnitude)).word
        }
        declare("init<Source: BinaryFloatingPoint>(_ value: Source)", in: name, documentation: "The nearest number.") {
            Value($0.wideFloating(0, $0.typeArgument(0))).word
        }
        declare("init?(_ text: String)", in: name, documentation: "The number that the text spells, or nil.") {
            optionalWord(Value($0.string(0)))
        }
        declare("init?<Text: StringProtocol>(_ text: Text)", in: name) { optionalWord(Value($0.text(0))) }
        declare("init?(exactly value: Double)", in: name) { optionalWord(Value(exactly: $0.double(0))) }
        declare("init?(exactly value: Float)", in: name) { optionalWord(Value(exactly: $0.float(0))) }
        declare("init?<Source: BinaryInteger>(exactly value: Source)", in: name) {
            let wide = $0.wideInteger(0, $0.typeArgument(0))
            return optionalWord(
                Value(exactly: wide.magnitude).map { wide.isNegative ? -$0 : $0 })
        }
        declare("init(bitPattern: \(Value.Bits.self))", in: name) {
            Value(bitPattern: $0.integer(0, Value.Bits.self)).word
        }
        declare("init(sign: FloatingPointSign, exponent: Int, significand: \(name))", in: name) { call in
            let sign = try call.take(0, Boxed<FloatingPointSign>.self)
            return Value(
                sign: sign, exponent: Value.Exponent(clamping: call.int(1)), significand: call.floating(2)
            ).word
        }
        declare("init(signOf: \(name), magnitudeOf: \(name))", in: name) {
            Value(signOf: $0.floating(0), magnitudeOf: $0.floating(1)).word
        }
    }

    private mutating func declareFloatingProperties<Value: MachineFloatingPoint>(_: Value.Type, _ name: String) {
        let constants: [(String, Value)] = [
            ("pi", .pi), ("infinity", .infinity), ("nan", .nan), ("signalingNaN", .signalingNaN), ("zero", 0),
            ("ulpOfOne", .ulpOfOne), ("greatestFiniteMagnitude", .greatestFiniteMagnitude),
            ("leastNormalMagnitude", .leastNormalMagnitude), ("leastNonzeroMagnitude", .leastNonzeroMagnitude),
        ]
        for (constant, value) in constants {
            declare("static let \(constant): \(name)", in: name) { _ in value.word }
        }
        let counts = [
            ("radix", Value.radix), ("exponentBitCount", Value.exponentBitCount),
            ("significandBitCount", Value.significandBitCount),
        ]
        for (constant, value) in counts { declare("static let \(constant): Int", in: name) { _ in Word(value) } }
        let tests: [(String, @Sendable (Value) -> Bool)] = [
            ("isNaN", \.isNaN), ("isInfinite", \.isInfinite), ("isFinite", \.isFinite), ("isZero", \.isZero),
            ("isNormal", \.isNormal), ("isSubnormal", \.isSubnormal), ("isSignalingNaN", \.isSignalingNaN),
            ("isCanonical", \.isCanonical),
        ]
        for (test, body) in tests {
            declare("var \(test): Bool { get }", in: name) { Word(body($0.floating(0))) }
        }
        let values: [(String, @Sendable (Value) -> Value)] = [
            ("magnitude", { Swift.abs($0) }), ("ulp", \.ulp), ("nextUp", \.nextUp), ("nextDown", \.nextDown),
            ("significand", \.significand), ("binade", \.binade),
        ]
        for (member, body) in values {
            declare("var \(member): \(name) { get }", in: name) { body($0.floating(0)).word }
        }
        declare("var exponent: Int { get }", in: name) { Word(Int($0.floating(0, Value.self).exponent)) }
        declare("var significandWidth: Int { get }", in: name) { Word($0.floating(0, Value.self).significandWidth) }
        declare("var bitPattern: \(Value.Bits.self) { get }", in: name) {
            Word(integer: $0.floating(0, Value.self).bitPattern)
        }
        declare("var sign: FloatingPointSign { get }", in: name) {
            $0.give($0.floating(0, Value.self).sign, Boxed<FloatingPointSign>.self)
        }
        for member in ["description", "debugDescription"] {
            declare("var \(member): String { get }", in: name) {
                $0.give($0.floating(0, Value.self).description, String.self)
            }
        }
    }

    private mutating func declareFloatingArithmetic<Value: MachineFloatingPoint>(_: Value.Type, _ name: String) {
        let binary: [(String, @Sendable (Value, Value) -> Value)] = [
            ("truncatingRemainder(dividingBy", { $0.truncatingRemainder(dividingBy: $1) }),
            ("remainder(dividingBy", { $0.remainder(dividingBy: $1) }), ("advanced(by", { $0 + $1 }),
            ("distance(to", { $1 - $0 }),
        ]
        for (head, body) in binary {
            declare("func \(head) other: \(name)) -> \(name)", in: name) { body($0.floating(0), $0.floating(1)).word }
        }
        let forming: [(String, @Sendable (Value, Value) -> Value)] = [
            ("formTruncatingRemainder(dividingBy", { $0.truncatingRemainder(dividingBy: $1) }),
            ("formRemainder(dividingBy", { $0.remainder(dividingBy: $1) }),
        ]
        for (head, body) in forming {
            declare("mutating func \(head) other: \(name))", in: name) { call in
                call.words[0] = body(call.floating(0), call.floating(1)).word.bits
                return .zero
            }
        }
        let comparing: [(String, @Sendable (Value, Value) -> Bool)] = [
            ("isEqual(to", { $0.isEqual(to: $1) }), ("isLess(than", { $0.isLess(than: $1) }),
            ("isLessThanOrEqualTo(_", { $0.isLessThanOrEqualTo($1) }),
            ("isTotallyOrdered(belowOrEqualTo", { $0.isTotallyOrdered(belowOrEqualTo: $1) }),
        ]
        for (head, body) in comparing {
            declare("func \(head) other: \(name)) -> Bool", in: name) { Word(body($0.floating(0), $0.floating(1))) }
        }
        let extremes: [(String, @Sendable (Value, Value) -> Value)] = [
            ("minimum", { Value.minimum($0, $1) }), ("maximum", { Value.maximum($0, $1) }),
            ("minimumMagnitude", { Value.minimumMagnitude($0, $1) }),
            ("maximumMagnitude", { Value.maximumMagnitude($0, $1) }),
        ]
        for (member, body) in extremes {
            declare("static func \(member)(_ x: \(name), _ y: \(name)) -> \(name)", in: name) {
                body($0.floating(0), $0.floating(1)).word
            }
        }
        declare("func addingProduct(_ lhs: \(name), _ rhs: \(name)) -> \(name)", in: name) {
            $0.floating(0, Value.self).addingProduct($0.floating(1), $0.floating(2)).word
        }
        declare("mutating func addProduct(_ lhs: \(name), _ rhs: \(name))", in: name) { call in
            call.words[0] =
                call.floating(0, Value.self).addingProduct(call.floating(1), call.floating(2)).word.bits
            return .zero
        }
        declare("mutating func negate()", in: name) { call in
            call.words[0] = (-call.floating(0, Value.self)).word.bits
            return .zero
        }
        if name != "Double" {
            declare("func squareRoot() -> \(name)", in: name) { $0.floating(0, Value.self).squareRoot().word }
        }
        declare("mutating func formSquareRoot()", in: name) { call in
            call.words[0] = call.floating(0, Value.self).squareRoot().word.bits
            return .zero
        }
    }

    private mutating func declareFloatingRounding<Value: MachineFloatingPoint>(_: Value.Type, _ name: String) {
        declare("func rounded() -> \(name)", in: name, documentation: "The nearest integer, ties away from zero.") {
            $0.floating(0, Value.self).rounded().word
        }
        declare(
            "func rounded(_ rule: FloatingPointRoundingRule) -> \(name)", in: name,
            documentation: "The nearest integer in the direction of the rule."
        ) { $0.floating(0, Value.self).rounded(try $0.take(1, Boxed<FloatingPointRoundingRule>.self)).word }
        declare("mutating func round()", in: name) { call in
            call.words[0] = call.floating(0, Value.self).rounded().word.bits
            return .zero
        }
        declare("mutating func round(_ rule: FloatingPointRoundingRule)", in: name) { call in
            let rule = try call.take(1, Boxed<FloatingPointRoundingRule>.self)
            call.words[0] = call.floating(0, Value.self).rounded(rule).word.bits
            return .zero
        }
    }

    private mutating func declareFloatingRandom<Value: MachineFloatingPoint>(_: Value.Type, _ name: String) {
        declare("static func random(in range: ClosedRange<\(name)>) -> \(name)", in: name) { call in
            let words = call.record(0).words
            let (lower, upper) = (Value(word: Word(bits: words[0])), Value(word: Word(bits: words[1])))
            guard (upper - lower).isFinite else { throw RuntimeError.infiniteRange }
            return Value.random(inWords: lower...upper).word
        }
        declare("static func random(in range: Range<\(name)>) -> \(name)", in: name) { call in
            let words = call.record(0).words
            let (lower, upper) = (Value(word: Word(bits: words[0])), Value(word: Word(bits: words[1])))
            guard lower < upper else {
                throw RuntimeError(.invalidRange, "Can't get random value with an empty range")
            }
            guard (upper - lower).isFinite else { throw RuntimeError.infiniteRange }
            return Value.random(inWords: lower..<upper).word
        }
    }
}

extension RuntimeError {
    fileprivate static let infiniteRange = RuntimeError(
        .invalidRange, "There is no uniform distribution on an infinite range")
}

private func optionalWord<Value: MachineFloatingPoint>(_ value: Value?) -> Word {
    value.map { Word(owned: OptionalBox(owning: $0.word.bits, isReference: false)) } ?? .zero
}
