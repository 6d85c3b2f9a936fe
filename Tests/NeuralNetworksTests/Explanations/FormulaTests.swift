import NeuralNetworks
import Testing

@Suite("A formula")
struct FormulaTests {
    private let a = Formula.symbol("α", 0.5)
    private let b = Formula.symbol("b", -2)

    @Test("is written with letters and with numbers, as text and as TeX")
    func fourWays() {
        let formula = a * b + (1 - a) / .root(b.squared + 1e-8)
        #expect(formula.letters.text == "α b + (1 − α) / √(b² + 1e-08)")
        #expect(formula.numbers().text == "0.5 · (−2) + (1 − 0.5) / √((−2)² + 1e-08)")
        #expect(formula.letters.latex == #"\alpha b + \frac{1 - \alpha}{\sqrt{b^{2} + 10^{-8}}}"#)
        #expect(
            formula.numbers().latex
                == #"0.5 \cdot \left(-2\right) + \frac{1 - 0.5}{\sqrt{\left(-2\right)^{2} + 10^{-8}}}"#)
    }

    @Test("has the value that is written")
    func value() throws {
        let value = try #require((a * b + (1 - a) / .root(b.squared)).value)
        #expect(abs(value - (-0.75)) < 1e-12)
        #expect(Formula.max(a, b, 0.25).value == 0.5)
        #expect(Formula.symbol("x").value == nil)
    }

    @Test("keeps the brackets that its meaning needs")
    func brackets() {
        let c = Formula.symbol("c", 3)
        #expect((a - (b - c)).letters.text == "α − (b − c)")
        #expect((a / (b * c)).letters.text == "α / (b c)")
        #expect((a * (b / c)).letters.text == "α (b / c)")
        #expect((-(a + b)).letters.text == "−(α + b)")
        #expect(((a + b).squared).letters.text == "(α + b)²")
        #expect((a - b).numbers().text == "0.5 − (−2)")
        #expect((b * a).numbers().text == "−2 · 0.5")
        #expect((Formula.exp(-a)).letters.latex == #"e^{-\alpha}"#)
    }

    @Test(
        "spells letters in TeX",
        arguments: [
            ("θ", #"\theta"#), ("β₁", #"\beta_{1}"#), ("m\u{302}₁₂", #"\hat{m}_{12}"#), ("σ²", #"\sigma^{2}"#),
            ("inputs", #"\text{inputs}"#), ("running mean", #"\text{running mean}"#), ("猫", #"\text{猫}"#),
        ])
    func letters(text: String, latex: String) {
        #expect(MathText(symbol: text).latex == latex)
    }

    @Test("escapes what TeX would read as its own in words")
    func words() {
        #expect(MathText(words: #"a$b{c}\d"#).latex == #"\text{a\$b\{c\}\backslash d}"#)
    }
}
