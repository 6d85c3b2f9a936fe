import CTensorKernels

/// Where an operation that cannot proceed says so.
///
/// Tensor mathematics does not throw, so that formulas stay formulas. In a native program a wrong shape is a bug of the
/// program and traps with the sentence of its `TensorError`. A notebook session must not die of it: on the thread that
/// runs a cell it sets `isDeferring`; then the first error is kept here, the operation returns a *failed* tensor, which
/// every later operation passes on, and the session takes the error after each call and raises it in its own way.
public enum FailureChannel {
    /// Whether errors on this thread are kept instead of trapping.
    public static var isDeferring: Bool {
        get { tk_state().pointee.defers_errors != 0 }
        set { tk_state().pointee.defers_errors = newValue ? 1 : 0 }
    }

    /// Whether an error is waiting on this thread. Cheap: one load.
    public static var hasError: Bool { tk_state().pointee.has_error != 0 }

    /// The error that is waiting on this thread, which may be replaced by one that says more.
    public static var error: TensorError? {
        get { tk_state().pointee.error.map { Unmanaged<ErrorBox>.fromOpaque($0).takeUnretainedValue().error } }
        set {
            let state = tk_state()
            if let old = state.pointee.error { Unmanaged<ErrorBox>.fromOpaque(old).release() }
            state.pointee.error = newValue.map { Unmanaged.passRetained(ErrorBox($0)).toOpaque() }
            guard let newValue else {
                state.pointee.has_error = Int32(TK_NO_ERROR)
                return
            }
            state.pointee.has_error = Int32(newValue == .interrupted ? TK_INTERRUPTED : TK_FAILED)
            tk_drop_errors_by { $0.map { Unmanaged<ErrorBox>.fromOpaque($0).release() } }
        }
    }

    /// Takes the waiting error, so that the thread is ready for the next call.
    public static func takeError() -> TensorError? {
        guard hasError else { return nil }
        let taken = error
        error = nil
        return taken
    }

    /// Runs `body` with deferral on and throws the first error it met.
    public static func catching<Result>(_ body: () throws -> Result) throws -> Result {
        let before = isDeferring
        let waiting = takeError()
        isDeferring = true
        defer {
            isDeferring = before
            error = waiting
        }
        let result = try body()
        if let error = takeError() { throw error }
        return result
    }
}

private final class ErrorBox {
    let error: TensorError
    init(_ error: TensorError) { self.error = error }
}

/// Reports that an operation cannot proceed: traps, or, where errors are deferred, keeps the first error and returns a
/// failed tensor.
@discardableResult
public func fail(_ error: TensorError) -> Tensor {
    // Compiled Swift, where nobody collects errors: operators of tensors cannot throw, so they stop as those of `Int` and
    // subscripts of arrays do. Cells and whatever else catches errors always defers.
    guard FailureChannel.isDeferring else { fatalError(error.description) }
    if !FailureChannel.hasError { FailureChannel.error = error }
    return .failed
}
