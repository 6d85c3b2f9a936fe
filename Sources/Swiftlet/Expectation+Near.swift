import NeuralNetworks
import Tensors

/// Demands that a number is near another; the error says both.
///
/// - Parameters:
///   - value: What came out.
///   - expected: What was expected.
///   - tolerance: How far apart they may be, relative to `expected` where that is larger than 1.
///   - message: What to say beside the numbers.
public func expect(_ value: Double, near expected: Double, tolerance: Double = 1e-4, _ message: String = "") {
    demand(
        isNear(value, expected, tolerance),
        joined(
            message,
            "\(NumberText.significant(value, 8)) is not within \(NumberText.significant(tolerance)) of "
                + NumberText.significant(expected, 8)))
}

/// Demands that the elements of a tensor are near those of another; the error says where they differ first.
///
/// - Parameters:
///   - value: What came out.
///   - expected: What was expected.
///   - tolerance: How far apart two elements may be, relative to the expected one where that is larger than 1.
///   - message: What to say beside it.
public func expect(_ value: Tensor, near expected: Tensor, tolerance: Double = 1e-4, _ message: String = "") {
    if value.isFailed || expected.isFailed { return }
    let problem = difference(of: value, from: expected, tolerance)
    demand(problem == nil, joined(message, problem ?? ""))
}

private func joined(_ message: String, _ problem: String) -> String {
    message.isEmpty ? problem : "\(message): \(problem)"
}
