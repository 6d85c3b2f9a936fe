import Interpreter
import SessionIO
import Swiftlet

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
            if try call.take(0, Bool.self) { return call.give() }
            let message = try call.take(1, String.self, default: "")
            throw RuntimeError(
                .library, ExpectationFailure(message: message).description, name: ExpectationFailure.kindName)
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
