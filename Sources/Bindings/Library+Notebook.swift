import Interpreter
import SessionIO
import Swiftlet
import Tensors

extension Library {
    /// `display`, `warn`, `expect`, `time`, `clearOutput`: what a notebook says to its reader.
    mutating func bindNotebookFunctions() {
        declare("func display(_ value: Any)", documentation: "Shows a value as if it ended the cell.") { call in
            let value = try call.take(0, AnyValue.self)
            call.context.output.send(.display(value.bundle, displayID: nil))
            return call.give()
        }
        declare(
            "func warn(_ message: String)",
            documentation: "Prints a line on standard error; a notebook shows it as a warning."
        ) { call in
            call.context.output.send(.stream(.standardError, try call.take(0, String.self) + "\n"))
            return call.give()
        }
        declare(
            "func clearOutput(wait: Bool = false)",
            documentation: "Clears the output of the cell, with `wait` only when the next output arrives."
        ) { call in
            call.context.output.send(.clearOutput(wait: try call.take(0, Bool.self, default: false)))
            return call.give()
        }
        declare(
            "func expect(_ condition: Bool, _ message: String = \"\")",
            documentation: """
                Demands that a condition holds.

                Where it does not, the cell fails with an error of its own kind: `swiftlet run` then exits with 3.
                """
        ) { call in
            expect(try call.take(0, Bool.self), try call.take(1, String.self, default: ""))
            return call.give()
        }
        let near = "the error says what came out and what was expected."
        declare(
            """
            func expect(_ value: Double, near expected: Double, tolerance: Double = 1e-4, _ message: String = "")
            """,
            documentation: "Demands that a number is near another, relative to it where it is larger than 1; \(near)"
        ) { call in
            expect(
                try call.take(0, Double.self), near: try call.take(1, Double.self),
                tolerance: try call.take(2, Double.self, default: 1e-4), try call.take(3, String.self, default: ""))
            return call.give()
        }
        declare(
            """
            func expect(_ value: Tensor, near expected: Tensor, tolerance: Double = 1e-4, _ message: String = "")
            """,
            documentation: "Demands that the elements of a tensor are near those of another; \(near)"
        ) { call in
            expect(
                try call.take(0, Boxed<Tensor>.self), near: try call.take(1, Boxed<Tensor>.self),
                tolerance: try call.take(2, Double.self, default: 1e-4), try call.take(3, String.self, default: ""))
            return call.give()
        }
        declare(
            "func record(_ name: String, _ value: Double, step: Int? = nil)",
            documentation: """
                Records a number that tells how well the run does, such as an accuracy, under a name.

                `swiftlet sweep` compares its trials by it. `fit` records its losses and metrics after every epoch.
                """
        ) { call in
            let name = try call.take(0, String.self)
            let value = try call.take(1, Double.self)
            let step = try call.take(2, Int?.self, default: nil)
            call.context.output.send(.metric(MetricRecord(name: name, value: value, step: step)))
            return call.give()
        }
        declare(
            "@discardableResult func time(_ body: () throws -> Void) rethrows -> Double",
            documentation: "Runs a block, prints how long it took, and returns the seconds."
        ) { call in
            let body = try call.take(0, Function0<Nothing>.self)
            let clock = ContinuousClock()
            let elapsed = try clock.measure { try body() }
            call.context.output.send(.stream(.standardOutput, durationText(elapsed) + "\n"))
            return call.give(elapsed.inSeconds, Double.self)
        }
    }
}
