import Swiftlet
import Tensors
import Testing

@Suite("Exercises")
struct ExerciseTests {
    /// What a check says when it fails; nothing when it does not.
    private func failure(_ body: () -> Void) -> String {
        do {
            try FailureChannel.catching(body)
            return ""
        } catch {
            return "\(error)"
        }
    }

    /// What a check prints.
    private func said(_ body: () -> Void) -> [String] {
        final class Lines { var all: [String] = [] }
        let lines = Lines()
        Narration.redirect { lines.all.append($0) }
        body()
        Narration.redirect(nil)
        return lines.all
    }

    @Test("give a hint more after each wrong answer, and never the solution")
    func hints() {
        let exercise = Exercise("Kernels", hints: ["5 × 5 weights", "and a bias"])
        #expect(
            failure { exercise.check(250, equals: 260, mistakes: [250: "each kernel has a bias, too"]) }
                == "Kernels: 250 is not right: each kernel has a bias, too; hint 1 of 2: 5 × 5 weights")
        #expect(failure { exercise.check(26, equals: 260) } == "Kernels: 26 is not right; hint 2 of 2: and a bias")
        #expect(failure { exercise.check(25, equals: 260) } == "Kernels: 25 is not right")
        #expect(exercise.hint() == "there are no more hints" && !exercise.isSolved)
        #expect(said { exercise.check(260, equals: 260) } == ["Kernels: right: 260"])
        #expect(exercise.isSolved && "\(exercise)" == "Kernels, solved (2 of 2 hints given)")
    }

    @Test("take numbers, words and tensors")
    func kinds() {
        let exercise = Exercise("Answers")
        #expect(failure { exercise.check(0.3334, near: 1.0 / 3) } == "")
        #expect(failure { exercise.check(0.34, near: 1.0 / 3) } == "Answers: 0.34 is not right")
        #expect(failure { exercise.check(-0.5, near: 0.5) } == "Answers: -0.5 is not right: look at its sign")
        #expect(failure { exercise.check("  Mean  Squared Error", equals: "mean squared error") } == "")
        #expect(failure { exercise.check("MSE", equals: "MAE") } == "Answers: 'MSE' is not right")
        #expect(failure { exercise.check(1 > 2) } == "Answers: that is not it")
        #expect(
            failure { exercise.check(Tensor([[1, 2], [3, 5]]), near: Tensor([[1, 2], [3, 4]])) }
                == "Answers: 1 of 4 numbers differ, the first at [1, 1]: 5")
        #expect(
            failure { exercise.check(Tensor([1, 2]), near: Tensor([[1, 2]])) } == "Answers: the shape [2] is not right")
    }

    @Test("expectations of numbers and tensors say both sides")
    func near() {
        #expect(failure { expect(1.00001, near: 1) } == "")
        #expect(
            failure { expect(0.75, near: 2.0 / 3, "precision") } == "precision: 0.75 is not within 0.0001 of 0.66666667"
        )
        #expect(failure { expect(.nan, near: 1) } == "nan is not within 0.0001 of 1")
        #expect(
            failure { expect(Tensor([1, 2]), near: Tensor([1, 3])) }
                == "1 of 2 numbers differ, the first at [1]: 2, expected 3")
        #expect(failure { expect(1 == 2) } == "the expected condition does not hold")
    }

    @Test("a quiz has one right choice and says why")
    func quizzes() {
        let question = quiz("How many?", choices: ["250", "260"], answer: "b", because: "(25 + 1) · 10 = 260")
        #expect("\(question)" == "How many?\n  a  250\n  b  260")
        #expect(failure { question.check("a") } == "How many? a is not right: 250")
        #expect(said { question.check("B") } == ["right: b, 260; (25 + 1) · 10 = 260"])
        #expect(failure { question.check("x") } == "Quiz.check: 'x' is none of the choices; give one of a, b")
        #expect(
            failure { _ = quiz("?", choices: ["1"], answer: "c") }
                == "quiz: 'c' is none of the 1 choices; give 2 to 26 choices and the letter of the right one")
    }
}
