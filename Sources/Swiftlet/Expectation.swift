import Glibc
import Tensors

/// Demands that a condition holds.
///
/// Where it does not, a program says so and exits with 3; a cell of a notebook fails with an error of its own kind:
/// `swiftlet run` then exits with 3.
public func expect(_ condition: Bool, _ message: String = "") { demand(condition, message) }

/// What is demanded: a cell that runs fails with the sentence, a program ends with it.
func demand(_ condition: Bool, _ message: String) {
    guard !condition else { return }
    let failure = ExpectationFailure(message: message)
    if FailureChannel.isDeferring {
        fail(.expectation(failure.description))
        return
    }
    let sentence = "\(ExpectationFailure.kindName): \(failure)\n"
    fflush(nil)
    _ = sentence.withCString { write(STDERR_FILENO, $0, strlen($0)) }
    exit(3)
}

/// A condition that should have held.
package struct ExpectationFailure: Error, CustomStringConvertible {
    package static let kindName = "ExpectationFailed"
    package var message: String

    package init(message: String) { self.message = message }

    package var description: String { message.isEmpty ? "the expected condition does not hold" : message }
}
