/// How a number comes about: formulas with the numbers put in, as aligned text and as TeX.
///
///     let 解释 = Conv2D(1, 10, kernelSize: 5).explainParameters()
///     print(解释)              // … kernels: 26 × 10 = 260
///
/// As the last value of a cell it is typeset where the frontend can do so.
public struct Explanation: Sendable, Equatable {
    /// A line of an explanation.
    package enum Line: Sendable, Equatable {
        /// What is equal, from left to right, with words before it or none.
        case equation(label: String?, [MathText])
        /// A remark.
        case note(String)
        /// Columns with a heading each, numbers to the right.
        case table([MathText], [[MathText]])
        /// A heading over the lines that follow; an empty one only ends those before.
        case heading(String)
    }

    /// What is explained, over the lines; empty if nothing needs to be said.
    public let title: String
    package var lines: [Line]

    package init(_ title: String, _ lines: [Line] = []) {
        self.title = title
        self.lines = lines
    }

    /// Explanations one under the other.
    package init(_ title: String, joining parts: [Explanation]) {
        self.title = title
        lines = parts.flatMap { part in [.heading(part.title)] + part.lines }
    }

    /// Whether the text of the explanation has `text` in it.
    public func contains(_ text: String) -> Bool { self.text.contains(text) }
}

extension Explanation {
    /// `left = formula = formula with numbers = result`.
    package static func equation(_ left: String, _ formula: Formula, _ result: Double, digits: Int = 6) -> Line {
        .equation(label: nil, [MathText(symbol: left)] + steps(formula, result, digits: digits))
    }

    /// `label: formula = formula with numbers = result`.
    package static func labelled(_ label: String, _ formula: Formula, _ result: Double, digits: Int = 6) -> Line {
        .equation(label: label, steps(formula, result, digits: digits))
    }

    /// The formula with letters, with numbers, and its result, leaving out what would say the same twice.
    private static func steps(_ formula: Formula, _ result: Double, digits: Int) -> [MathText] {
        var steps: [MathText] = []
        for step in [formula.letters, formula.numbers(digits: digits), MathText(result, digits: digits)]
        where step.text != steps.last?.text {
            steps.append(step)
        }
        return steps
    }
}

// What has no formula is said in words: a layer may return a string.
extension Explanation: ExpressibleByStringLiteral, ExpressibleByStringInterpolation {
    /// An explanation in words. The first line is its title.
    public init(stringLiteral text: String) {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
        self.init(
            lines.first ?? "", lines.dropFirst().map { .note(String($0.drop { $0 == " " })) })
    }

    public static func == (left: Explanation, right: Explanation) -> Bool { left.text == right.text }
}
