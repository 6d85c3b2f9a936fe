import NeuralNetworks
import Tensors

/// An exercise of a notebook: it checks answers, and gives one hint more after each that is wrong.
///
///     let exercise = Exercise("Parameters of a convolution", hints: ["a kernel has 5 × 5 weights", "and a bias"])
///     exercise.check(260, equals: Conv2D(1, 10, kernelSize: 5).parameterCount)     // right: 260
///
/// A wrong answer is a failed expectation: the cell fails with what was given, never with the solution, and `swiftlet run`
/// exits with 3.
public final class Exercise {
    /// What the exercise is about, in the sentences of its checks.
    public let title: String
    /// What to tell after wrong answers, one after the other.
    public let hints: [String]
    /// The hints given so far.
    public private(set) var hintsGiven: Int = 0
    /// Whether the last check was passed.
    public private(set) var isSolved: Bool = false

    /// An exercise with its hints, the gentlest first.
    public init(_ title: String, hints: [String] = []) {
        self.title = title
        self.hints = hints
    }

    /// Checks a condition, such as an accuracy that is to be reached.
    public func check(_ condition: Bool) {
        settle(condition, right: "right", wrong: "that is not it")
    }

    /// Checks a whole number. `mistakes` tells what those who give a number have most likely overlooked.
    public func check(_ answer: Int, equals expected: Int, mistakes: [Int: String] = [:]) {
        settle(
            answer == expected, right: "right: \(answer)",
            wrong: "\(answer) is not right" + (mistakes[answer].map { ": \($0)" } ?? ""))
    }

    /// Checks a number up to a tolerance, which grows with the number.
    public func check(_ answer: Double, near expected: Double, tolerance: Double = 1e-3) {
        settle(
            isNear(answer, expected, tolerance), right: "right: \(NumberText.significant(answer, 6))",
            wrong: "\(NumberText.significant(answer, 6)) is not right"
                + (isNear(-answer, expected, tolerance) && answer != 0 ? ": look at its sign" : ""))
    }

    /// Checks a word, whatever its case and the blanks around it.
    public func check(_ answer: String, equals expected: String) {
        func plain(_ text: String) -> String {
            text.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
        }
        settle(plain(answer) == plain(expected), right: "right: \(answer)", wrong: "'\(answer)' is not right")
    }

    /// Checks a tensor, element by element.
    public func check(_ answer: Tensor, near expected: Tensor, tolerance: Double = 1e-3) {
        if answer.isFailed || expected.isFailed { return }
        let problem = difference(of: answer, from: expected, tolerance, tellsExpected: false)
        settle(problem == nil, right: "right", wrong: problem ?? "")
    }

    /// The next hint, for those who ask before they answer.
    @discardableResult
    public func hint() -> String {
        guard hintsGiven < hints.count else { return hints.isEmpty ? "there are no hints" : "there are no more hints" }
        hintsGiven += 1
        return "hint \(hintsGiven) of \(hints.count): \(hints[hintsGiven - 1])"
    }

    private func settle(_ isRight: Bool, right: String, wrong: String) {
        isSolved = isRight
        if isRight { return Narration.say("\(title): \(right)") }
        let hint = hintsGiven < hints.count ? "; \(hint())" : ""
        demand(false, "\(title): \(wrong)\(hint)")
    }
}

extension Exercise: CustomStringConvertible {
    public var description: String {
        "\(title)\(isSolved ? ", solved" : "")"
            + (hints.isEmpty ? "" : " (\(hintsGiven) of \(hints.count) hints given)")
    }
}

/// Whether two numbers agree up to a tolerance, relative to the second where that is larger than 1.
func isNear(_ value: Double, _ expected: Double, _ tolerance: Double) -> Bool {
    value == expected || value.isNaN && expected.isNaN
        || abs(value - expected) <= tolerance * max(1, abs(expected))
}

/// How two tensors differ, in words; nil if they do not.
func difference(
    of value: Tensor, from expected: Tensor, _ tolerance: Double, tellsExpected: Bool = true
) -> String? {
    guard value.shape == expected.shape else {
        return tellsExpected
            ? "the shape is \(value.shape), expected \(expected.shape)" : "the shape \(value.shape) is not right"
    }
    let (values, targets) = (value.toArray(), expected.toArray())
    let wrong = values.indices.filter { !isNear(values[$0], targets[$0], tolerance) }
    guard let first = wrong.first else { return nil }
    var rest = first
    let place = value.shape.reversed().map { size -> Int in
        defer { rest /= size }
        return rest % size
    }
    let number = NumberText.significant(values[first], 6)
    return "\(wrong.count) of \(values.count) numbers differ, the first at \(Array(place.reversed())): \(number)"
        + (tellsExpected ? ", expected \(NumberText.significant(targets[first], 6))" : "")
}
