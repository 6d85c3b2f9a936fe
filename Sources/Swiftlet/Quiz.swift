import NeuralNetworks
import Tensors

/// A question with choices, of which one is right. As the last value of a cell it shows the question and the choices.
///
///     let question = quiz("How many parameters has Conv2D(1, 10, kernelSize: 5)?",
///                         choices: ["250", "260", "26"], answer: "b", because: "(5 · 5 + 1) · 10 = 260")
///     question.check("b")
public struct Quiz: Sendable {
    /// What is asked.
    public let question: String
    /// What can be chosen, called a, b, c …
    public let choices: [String]
    /// Why the right choice is right; told with it.
    public let reason: String
    private let answer: Int

    init(_ question: String, choices: [String], answer: Int, reason: String) {
        self.question = question
        self.choices = choices
        self.answer = answer
        self.reason = reason
    }

    /// Checks a choice by its letter. A wrong one is a failed expectation.
    public func check(_ choice: String) {
        let given = Self.position(of: choice)
        guard let given, choices.indices.contains(given) else {
            fail(
                .invalidArgument(
                    operation: "Quiz.check", problem: "'\(choice)' is none of the choices",
                    advice: "give one of \(choices.indices.map(Self.letter).joined(separator: ", "))"))
            return
        }
        demand(given == answer, "\(question) \(Self.letter(given)) is not right: \(choices[given])")
        if given == answer {
            Narration.say("right: \(Self.letter(given)), \(choices[given])" + (reason.isEmpty ? "" : "; \(reason)"))
        }
    }

    static func letter(_ position: Int) -> String {
        String(UnicodeScalar(UInt8(97 + min(max(position, 0), 25))))
    }

    static func position(of letter: String) -> Int? {
        guard letter.unicodeScalars.count == 1, let value = letter.lowercased().unicodeScalars.first?.value,
            (97...122).contains(value)
        else { return nil }
        return Int(value) - 97
    }
}

extension Quiz: CustomStringConvertible {
    public var description: String {
        ([question] + choices.enumerated().map { "  \(Self.letter($0))  \($1)" }).joined(separator: "\n")
    }
}

/// A question with choices, of which one is right.
///
/// - Parameters:
///   - question: What is asked.
///   - choices: What can be chosen, called a, b, c …
///   - answer: The letter of the right one.
///   - because: Why it is right; told with it.
/// - Returns: The question, which checks an answer when asked.
public func quiz(_ question: String, choices: [String], answer: String, because: String = "") -> Quiz {
    let position = Quiz.position(of: answer)
    guard let position, choices.indices.contains(position), choices.count <= 26 else {
        fail(
            .invalidArgument(
                operation: "quiz", problem: "'\(answer)' is none of the \(choices.count) choices",
                advice: "give 2 to 26 choices and the letter of the right one"))
        return Quiz(question, choices: choices, answer: 0, reason: because)
    }
    return Quiz(question, choices: choices, answer: position, reason: because)
}
