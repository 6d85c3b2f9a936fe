extension Formula {
    /// The formula with letters.
    package var letters: MathText { written(Writer(usesNumbers: false, digits: 6)) }

    /// The formula with the numbers put in.
    package func numbers(digits: Int = 6) -> MathText { written(Writer(usesNumbers: true, digits: digits)) }

    private func written(_ writer: Writer) -> MathText {
        MathText(writer.text(self), latex: writer.latex(self))
    }

    /// How strongly a formula holds together: what is weaker than its surroundings gets brackets.
    fileprivate enum Strength: Int, Comparable {
        case sum, product, power, atom
        static func < (left: Strength, right: Strength) -> Bool { left.rawValue < right.rawValue }
    }
}

private struct Writer {
    let usesNumbers: Bool
    let digits: Int

    private func number(_ formula: Formula) -> Double? {
        switch formula {
        case .number(let number): number
        case .symbol(let symbol): usesNumbers ? symbol.value : nil
        default: nil
        }
    }

    private func strength(_ formula: Formula, isLatex: Bool) -> Formula.Strength {
        if let number = number(formula) {
            if number < 0 { return .sum }
            return isLatex && MathText.latex(of: number, digits).contains("^") ? .product : .atom
        }
        switch formula {
        case .number, .symbol, .root: return .atom
        case .applied(let function, _): return function == .sum ? .sum : function == .exp ? .power : .atom
        case .sum, .difference, .negated: return .sum
        case .product: return .product
        case .quotient: return isLatex ? .power : .product
        case .power: return .power
        }
    }

    // MARK: Text

    func text(_ formula: Formula) -> String {
        if let number = number(formula) { return MathText.text(of: number, digits) }
        switch formula {
        case .number: return ""
        case .symbol(let symbol): return symbol.text
        case .sum(let left, let right): return "\(text(left)) + \(term(right))"
        case .difference(let left, let right): return "\(text(left)) − \(term(right))"
        case .negated(let inner): return "−\(bracketed(inner, .product))"
        case .product(let left, let right, let sign):
            return bracketed(left, .product, isFirst: true) + textSign(sign, left, right) + bracketed(right, .power)
        case .quotient(let left, let right, let isTight):
            return bracketed(left, .product, isFirst: true) + (isTight ? "/" : " / ") + bracketed(right, .power)
        case .power(let base, let exponent): return bracketed(base, .atom) + superscript(exponent)
        case .root(let inner): return "√" + bracketed(inner, .atom)
        case .applied(.magnitude, let arguments): return "|\(arguments.map(text).joined())|"
        case .applied(.floor, let arguments): return "⌊\(arguments.map(text).joined())⌋"
        case .applied(.sum, let arguments):
            return (arguments.prefix(1).map(text) + arguments.dropFirst().map(term)).joined(separator: " + ")
        case .applied(let function, let arguments):
            return "\(function.rawValue)(\(arguments.map(text).joined(separator: ", ")))"
        }
    }

    /// Brackets where the formula is weaker than `least`; a negative number at the very beginning needs none.
    private func bracketed(_ formula: Formula, _ least: Formula.Strength, isFirst: Bool = false) -> String {
        if isFirst, number(formula) != nil { return text(formula) }
        return strength(formula, isLatex: false) < least ? "(\(text(formula)))" : text(formula)
    }

    /// What is added or taken away: in brackets where it begins with a minus.
    private func term(_ formula: Formula) -> String {
        startsWithMinus(formula) ? "(\(text(formula)))" : bracketed(formula, .product)
    }

    private func startsWithMinus(_ formula: Formula) -> Bool {
        switch formula {
        case .product(let left, _, _), .quotient(let left, _, _): startsWithMinus(left)
        case .negated: true
        default: (number(formula) ?? 0) < 0
        }
    }

    private func textSign(_ sign: Formula.Sign, _ left: Formula, _ right: Formula) -> String {
        switch sign {
        case .cross: return " × "
        case .dot: return " · "
        case .tightDot: return isJuxtaposed(left, right) ? "" : "·"
        case .none: return isJuxtaposed(left, right) ? (number(left) == nil ? " " : "") : " · "
        }
    }

    /// Two factors need a sign between them where the second begins with a digit.
    private func isJuxtaposed(_ left: Formula, _ right: Formula) -> Bool {
        !usesNumbers && !startsWithDigit(right)
    }

    private func startsWithDigit(_ formula: Formula) -> Bool {
        switch formula {
        case .number: true
        case .product(let left, _, _), .quotient(let left, _, _), .power(let left, _): startsWithDigit(left)
        default: false
        }
    }

    private func superscript(_ exponent: Formula) -> String {
        let plain = text(exponent)
        let raised = plain.map { Self.raised[$0] }
        return raised.contains(nil) ? "^(\(plain))" : String(raised.compactMap { $0 })
    }

    private static let raised: [Character: Character] = [
        "0": "⁰", "1": "¹", "2": "²", "3": "³", "4": "⁴", "5": "⁵", "6": "⁶", "7": "⁷", "8": "⁸", "9": "⁹", "t": "ᵗ",
        "−": "⁻",
    ]

    // MARK: TeX

    func latex(_ formula: Formula) -> String {
        if let number = number(formula) { return MathText.latex(of: number, digits) }
        switch formula {
        case .number: return ""
        case .symbol(let symbol): return symbol.latex
        case .sum(let left, let right): return "\(latex(left)) + \(latexTerm(right))"
        case .difference(let left, let right): return "\(latex(left)) - \(latexTerm(right))"
        case .negated(let inner): return "-\(enclosed(inner, .product))"
        case .product(let left, let right, let sign):
            let mark = sign == .cross ? #" \times "# : isJuxtaposed(left, right) && sign != .dot ? " " : #" \cdot "#
            return enclosed(left, .product, isFirst: true) + mark + enclosed(right, .product)
        case .quotient(let left, let right, _): return "\\frac{\(latex(left))}{\(latex(right))}"
        case .power(.applied(.exp, _), _): return "\\left(\(latex(base(formula)))\\right)^{\(latex(exponent(formula)))}"
        case .power(let base, let exponent): return "\(enclosed(base, .atom))^{\(latex(exponent))}"
        case .root(let inner): return "\\sqrt{\(latex(inner))}"
        case .applied(.magnitude, let arguments): return "\\left|\(arguments.map(latex).joined())\\right|"
        case .applied(.floor, let arguments): return "\\left\\lfloor \(arguments.map(latex).joined()) \\right\\rfloor"
        case .applied(.exp, let arguments): return "e^{\(arguments.map(latex).joined())}"
        case .applied(.sign, let arguments):
            return "\\operatorname{sign}\\left(\(arguments.map(latex).joined())\\right)"
        case .applied(.sum, let arguments):
            return (arguments.prefix(1).map(latex) + arguments.dropFirst().map(latexTerm)).joined(separator: " + ")
        case .applied(let function, let arguments):
            return "\\\(function.rawValue)\\left(\(arguments.map(latex).joined(separator: ", "))\\right)"
        }
    }

    private func latexTerm(_ formula: Formula) -> String {
        startsWithMinus(formula) ? "\\left(\(latex(formula))\\right)" : enclosed(formula, .product)
    }

    private func base(_ formula: Formula) -> Formula {
        if case .power(let base, _) = formula { return base }
        return formula
    }

    private func exponent(_ formula: Formula) -> Formula {
        if case .power(_, let exponent) = formula { return exponent }
        return formula
    }

    private func enclosed(_ formula: Formula, _ least: Formula.Strength, isFirst: Bool = false) -> String {
        if isFirst, number(formula) != nil { return latex(formula) }
        return strength(formula, isLatex: true) < least ? "\\left(\(latex(formula))\\right)" : latex(formula)
    }
}
