import Glibc

/// A formula that is written once and read four ways: with letters or with numbers, as text or as TeX. It also has a
/// value, so that a test can hold what is written against what the library computes.
package indirect enum Formula: Sendable {
    case number(Double)
    case symbol(Symbol)
    case sum(Formula, Formula)
    case difference(Formula, Formula)
    case product(Formula, Formula, Sign)
    /// `isTight` leaves out the blanks around the stroke in text.
    case quotient(Formula, Formula, isTight: Bool)
    case power(Formula, Formula)
    case root(Formula)
    case negated(Formula)
    case applied(Function, [Formula])

    /// How a product is written with letters; with numbers there is always a sign.
    package enum Sign: Sendable { case none, dot, tightDot, cross }

    /// A letter or word with the number that stands for it; one without a number stays a letter.
    package struct Symbol: Sendable {
        package let text: String
        package let latex: String
        package let value: Double?
    }

    package enum Function: String, Sendable { case exp, log, tanh, sign, max, min, floor, magnitude, sum }

    /// A symbol; TeX spells Greek letters, hats and indices from the text unless it is given.
    package static func symbol(_ text: String, _ value: Double? = nil, latex: String? = nil) -> Formula {
        .symbol(Symbol(text: text, latex: latex ?? MathText.latex(ofSymbol: text), value: value))
    }

    /// The value; nil if a letter has none.
    package var value: Double? {
        func both(_ left: Formula, _ right: Formula, _ operation: (Double, Double) -> Double) -> Double? {
            guard let left = left.value, let right = right.value else { return nil }
            return operation(left, right)
        }
        switch self {
        case .number(let number): return number
        case .symbol(let symbol): return symbol.value
        case .sum(let left, let right): return both(left, right, +)
        case .difference(let left, let right): return both(left, right, -)
        case .product(let left, let right, _): return both(left, right, *)
        case .quotient(let left, let right, _): return both(left, right, /)
        case .power(let base, let exponent): return both(base, exponent, pow)
        case .root(let inner): return inner.value.map { $0.squareRoot() }
        case .negated(let inner): return inner.value.map { -$0 }
        case .applied(let function, let arguments):
            let values = arguments.compactMap(\.value)
            return values.count == arguments.count ? function.value(values) : nil
        }
    }
}

extension Formula.Function {
    fileprivate func value(_ arguments: [Double]) -> Double? {
        guard let first = arguments.first else { return nil }
        switch self {
        case .exp: return Glibc.exp(first)
        case .log: return Glibc.log(first)
        case .tanh: return Glibc.tanh(first)
        case .sign: return first > 0 ? 1 : first < 0 ? -1 : 0
        case .max: return arguments.max()
        case .min: return arguments.min()
        case .floor: return first.rounded(.down)
        case .magnitude: return first.magnitude
        case .sum: return arguments.reduce(0, +)
        }
    }
}

extension Formula: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
    package init(floatLiteral value: Double) { self = .number(value) }
    package init(integerLiteral value: Int) { self = .number(Double(value)) }
}

extension Formula {
    package static func + (left: Formula, right: Formula) -> Formula { .sum(left, right) }
    package static func - (left: Formula, right: Formula) -> Formula { .difference(left, right) }
    package static func * (left: Formula, right: Formula) -> Formula { .product(left, right, .none) }
    package static func / (left: Formula, right: Formula) -> Formula { .quotient(left, right, isTight: false) }
    package static prefix func - (formula: Formula) -> Formula { .negated(formula) }

    package var squared: Formula { .power(self, 2) }
    package func over(_ divisor: Formula) -> Formula { .quotient(self, divisor, isTight: true) }
    package func times(_ other: Formula, _ sign: Sign = .dot) -> Formula { .product(self, other, sign) }

    package static func exp(_ inner: Formula) -> Formula { .applied(.exp, [inner]) }
    package static func log(_ inner: Formula) -> Formula { .applied(.log, [inner]) }
    package static func tanh(_ inner: Formula) -> Formula { .applied(.tanh, [inner]) }
    package static func sign(_ inner: Formula) -> Formula { .applied(.sign, [inner]) }
    package static func magnitude(_ inner: Formula) -> Formula { .applied(.magnitude, [inner]) }
    package static func floor(_ inner: Formula) -> Formula { .applied(.floor, [inner]) }
    package static func max(_ arguments: Formula...) -> Formula { .applied(.max, arguments) }
    package static func min(_ arguments: Formula...) -> Formula { .applied(.min, arguments) }
}
