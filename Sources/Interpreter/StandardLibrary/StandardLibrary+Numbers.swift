import IR

extension Library {
    mutating func declareNumbers() {
        declareRoundingRules()
        declareIntegers()
        declareFloatingPoint(Double.self)
        declareFloatingPoint(Float.self)
        declareDoubleInstructions()
        declareFloatOperators()
        declareBooleans()
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
