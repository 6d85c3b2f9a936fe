/// The same piece of mathematics as text and as TeX.
package struct MathText: Sendable, Equatable {
    package let text: String
    package let latex: String

    package init(_ text: String, latex: String) {
        self.text = text
        self.latex = latex
    }

    /// Words, which TeX sets upright.
    package init(words: String) { self.init(words, latex: Self.latex(ofWords: words)) }

    /// A number with up to `digits` significant digits.
    package init(_ number: Double, digits: Int = 6) {
        self.init(Self.text(of: number, digits), latex: Self.latex(of: number, digits))
    }

    /// A letter by itself, spelt out in TeX.
    package init(symbol: String) { self.init(symbol, latex: Self.latex(ofSymbol: symbol)) }
}

extension MathText {
    /// `0.1`, `260`, `−3`, `1e-08`, with a true minus sign.
    static func text(of number: Double, _ digits: Int) -> String {
        let text = plain(number, digits)
        return text.first == "-" ? "−" + text.dropFirst() : text
    }

    /// `0.1`, `-3`, `10^{-8}`, `2.5 \times 10^{-8}`.
    static func latex(of number: Double, _ digits: Int) -> String {
        if number.isNaN { return #"\text{nan}"# }
        if number.isInfinite { return number < 0 ? #"-\infty"# : #"\infty"# }
        let parts = plain(number, digits).split(separator: "e")
        guard parts.count == 2, let exponent = Int(parts[1]) else { return String(parts.first ?? "") }
        return parts[0] == "1" ? "10^{\(exponent)}" : "\(parts[0]) \\times 10^{\(exponent)}"
    }

    private static func plain(_ number: Double, _ digits: Int) -> String {
        if number == number.rounded(), number.magnitude < 1e15 { return String(Int(number)) }
        return NumberText.significant(number, digits)
    }

    /// Words in TeX's text mode; MathJax takes back only what stands for its own signs.
    static func latex(ofWords words: String) -> String {
        var result = ""
        for character in words {
            switch character {
            case "\\": result += #"\backslash "#
            case "{", "}", "$": result += "\\\(character)"
            default: result.append(character)
            }
        }
        return "\\text{\(result)}"
    }

    /// `θ` → `\theta`, `β₁` → `\beta_{1}`, `v̂` → `\hat{v}`, `θₜ₊₁` → `\theta_{t+1}`; words upright.
    static func latex(ofSymbol symbol: String) -> String {
        if let bracket = symbol.firstIndex(of: "("), symbol.count == symbol.unicodeScalars.count {
            let letters = symbol[..<bracket].map { $0 == "′" ? "'" : String($0) }.joined()
            return letters + symbol[bracket...]
        }
        if let underline = symbol.firstIndex(of: "_") {
            let index = latex(ofWords: String(symbol[symbol.index(after: underline)...]))
            return latex(ofSymbol: String(symbol[..<underline])) + "_{\(index)}"
        }
        var base = ""
        var index = ""
        var power = ""
        var accents: [String] = []
        for scalar in symbol.unicodeScalars {
            if let accent = combining[scalar] {
                accents.append(accent)
            } else if let below = subscripts[scalar] {
                index += below
            } else if let above = superscripts[scalar] {
                power += above
            } else {
                base += greek[scalar] ?? String(scalar)
            }
        }
        let letters = symbol.unicodeScalars.filter { $0.properties.isAlphabetic && subscripts[$0] == nil }
        if letters.count > 1 && letters.allSatisfy({ $0.value < 128 }) || symbol.contains(" ") {
            return latex(ofWords: symbol)
        }
        if !base.allSatisfy(\.isASCII) { base = "\\text{\(base)}" }
        for accent in accents { base = "\\\(accent){\(base)}" }
        return base + (index.isEmpty ? "" : "_{\(index)}") + (power.isEmpty ? "" : "^{\(power)}")
    }

    private static let greek: [Unicode.Scalar: String] = [
        "α": #"\alpha"#, "β": #"\beta"#, "γ": #"\gamma"#, "δ": #"\delta"#, "ε": #"\epsilon"#, "η": #"\eta"#,
        "θ": #"\theta"#, "λ": #"\lambda"#, "μ": #"\mu"#, "ρ": #"\rho"#, "σ": #"\sigma"#, "ψ": #"\psi"#,
        "Δ": #"\Delta"#, "Σ": #"\Sigma"#, "Π": #"\Pi"#, "π": #"\pi"#, "Φ": #"\Phi"#, "∞": #"\infty"#,
        "κ": #"\kappa"#, "∂": #"\partial "#, "′": "'", "∇": #"\nabla "#,
    ]
    private static let subscripts: [Unicode.Scalar: String] = [
        "₀": "0", "₁": "1", "₂": "2", "₃": "3", "₄": "4", "₅": "5", "₆": "6", "₇": "7", "₈": "8", "₉": "9", "₊": "+",
        "₋": "-", "ₜ": "t", "ᵢ": "i", "ⱼ": "j", "ₙ": "n", "ₖ": "k", "ᵧ": "\\gamma",
    ]
    private static let superscripts: [Unicode.Scalar: String] = [
        "⁰": "0", "¹": "1", "²": "2", "³": "3", "⁴": "4", "⁵": "5", "⁶": "6", "⁷": "7", "⁸": "8", "⁹": "9", "⁺": "+",
        "⁻": "-", "ᵗ": "t",
    ]
    private static let combining: [Unicode.Scalar: String] = ["\u{302}": "hat", "\u{304}": "bar"]
}
