import CTensorKernels

/// A step of training under way on this thread: a value is computed, then its gradients are taken, once.
///
/// Layers that find one may run as they were captured in an earlier step, because what they leave for the way back is
/// needed until the step is over and no longer.
package final class StepScope {
    /// Whether the gradients have been taken.
    package private(set) var isOver = false
    /// Whether the gradients are being taken that the step is made for.
    package private(set) var isGoingBack = false

    private init() {}

    /// Makes a step. To be called inside `recordingGradients`.
    package static func run<Result>(_ body: (StepScope) throws -> Result) rethrows -> Result {
        let (state, scope) = (tk_state(), StepScope())
        let outer = state.pointee.step
        state.pointee.step = Unmanaged.passUnretained(scope).toOpaque()
        defer {
            state.pointee.step = outer
            scope.isOver = true
        }
        return try body(scope)
    }

    /// The gradients that the step is made for.
    package func gradients(of value: Tensor, at variables: [Tensor]) -> [Tensor] {
        isGoingBack = true
        return Tensors.gradients(of: value, at: variables)
    }

    /// The step under way, if operations on this thread are recorded for it alone and not captured or looked at.
    @inline(__always)
    package static var current: StepScope? {
        let state = tk_state()
        guard let step = state.pointee.step, state.pointee.gradient_depth == 1, state.pointee.recording_paused == 0,
            state.pointee.capture == nil, state.pointee.trace == nil
        else { return nil }
        return Unmanaged<StepScope>.fromOpaque(step).takeUnretainedValue()
    }
}

extension Tensor {
    /// This fresh result with the way back to `inputs`, nil where none leads to one; for libraries that compute derivatives
    /// themselves.
    package func withHistory(from inputs: [Tensor], _ pullback: @escaping (Tensor) -> [Tensor?]) -> Tensor {
        recorded(from: inputs, operation: "layers", pullback)
    }

    /// The same for layers that may know of variables too late, or never: when the gradients of `step` are taken, their way
    /// back is gone in any case.
    package func withHistory(
        from inputs: [Tensor?], in step: StepScope, _ pullback: @escaping (Tensor) -> [Tensor?]
    ) -> Tensor {
        if Interruption.isRecorded { return .failed }
        if Recording.isPaused { return self }
        body.node = GradientNode(.layers(inputs.map { $0?.node }, step, pullback))
        GraphTrace.note(self, "layers")
        return self
    }

    /// Adds a variable to the inputs of layers, at a place that had none.
    package func addHistory(from variable: Tensor, at place: Int) {
        if let node = variable.node { body.node?.addInput(node, at: place) }
    }

    /// Whether this is the other tensor itself, not only one with the same numbers.
    package func isIdentical(to other: Tensor) -> Bool { body === other.body }
}
