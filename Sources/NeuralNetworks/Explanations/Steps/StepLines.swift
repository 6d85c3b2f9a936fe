import Tensors

/// The formulas of one step of an optimizer on one number, filled in line by line.
///
/// What the library computed is handed in as the result of a line; a line without a result shows the value of its formula.
package struct StepLines {
    /// A line: what is computed, how, and what the library has for it.
    package struct Line {
        package let left: String
        package let formula: Formula
        package let result: Double?
    }

    /// t, from 1.
    package let count: Int
    /// η of the step.
    let rate: Double
    /// θ before and after.
    let (before, after): (Double, Double)
    /// g as it was given.
    let gradient: Double
    /// λ, and whether it acts on θ and not through g.
    let (decay, decouplesDecay): (Double, Bool)
    /// What the optimizer remembered before and after.
    let (memory, nextMemory): ([String: Double], [String: Double])
    /// Whether it is the first step on this number.
    let isFirst: Bool

    package private(set) var lines: [Line] = []
    /// Numbers of the formulas that have no line of their own, `η = 0.1`.
    private(set) var settings: [(String, Double)] = []

    init(
        count: Int, rate: Double, before: Double, after: Double, gradient: Double, step: OptimizerStep,
        memory: [String: Double]?, nextMemory: [String: Double], initial: Double
    ) {
        self.count = count
        self.rate = rate
        (self.before, self.after) = (before, after)
        self.gradient = gradient
        (decay, decouplesDecay) = (step.weightDecay, step.decouplesDecay)
        isFirst = memory == nil
        self.memory = memory ?? nextMemory.mapValues { _ in initial }
        self.nextMemory = nextMemory
        settings = [("η", rate)]
    }

    // MARK: Letters

    /// A setting, told above the formulas.
    mutating func setting(_ letter: String, _ value: Double) -> Formula {
        if !settings.contains(where: { $0.0 == letter }) { settings.append((letter, value)) }
        return .symbol(letter, value)
    }

    var eta: Formula { .symbol("η", rate) }

    /// The gradient with decay in it, and θ after decoupled decay.
    mutating func beginning() -> (gradient: Formula, theta: Formula) {
        let theta = Formula.symbol("θ\(index(count - 1))", before)
        guard decay != 0 else { return (.symbol("g", gradient), theta) }
        let lambda = setting("λ", decay)
        if decouplesDecay {
            let shrunk = add("θ", (1 - eta * lambda) * theta)
            return (.symbol("g", gradient), shrunk)
        }
        return (add("g", .symbol("∇J", gradient) + lambda * theta), theta)
    }

    /// What was remembered before the step.
    func old(_ letter: String, _ name: String) -> Formula { .symbol(letter + index(count - 1), memory[name] ?? 0) }

    /// What is remembered after it, with a line for how it comes about.
    mutating func remember(_ letter: String, _ name: String, _ formula: Formula) -> Formula {
        add(letter + index(count), formula, nextMemory[name])
    }

    /// A line for a number with a letter of its own; the letter stands for it from now on.
    mutating func add(_ left: String, _ formula: Formula, _ result: Double? = nil) -> Formula {
        lines.append(Line(left: left, formula: formula, result: result))
        return .symbol(left, result ?? formula.value)
    }

    /// The last line: θ after the step.
    mutating func end(_ formula: Formula) {
        lines.append(Line(left: "θ\(index(count))", formula: formula, result: after))
    }

    /// The step as small digits below a letter.
    func index(_ number: Int) -> String { Self.lowered(number) }

    static func lowered(_ number: Int) -> String {
        let digits = Array("₀₁₂₃₄₅₆₇₈₉")
        return String(String(max(number, 0)).compactMap { $0.wholeNumberValue.map { digits[$0] } })
    }

    var explanation: [Explanation.Line] {
        let given = settings.map { "\($0.0) = \(MathText($0.1).text)" } + ["g = \(MathText(gradient).text)"]
        return [.note(given.joined(separator: ", "))]
            + lines.map { Explanation.equation($0.left, $0.formula, $0.result ?? $0.formula.value ?? .nan) }
    }
}

/// An optimizer that can write its formulas down.
protocol StepExplaining: StatefulOptimizer {
    /// Writes the formulas of a step.
    func write(_ step: inout StepLines)
}
