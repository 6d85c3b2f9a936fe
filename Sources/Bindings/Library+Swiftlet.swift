import Interpreter
import Swiftlet
import Tensors

extension Library {
    /// The standard library of the language and everything that `import Swiftlet` gives a native program.
    public static func swiftlet() -> Library {
        var library = Library.makeStandard()
        library.beforeRun = { context in
            FailureChannel.isDeferring = true
            // What failed or was stopped between cells, while a value was shown for instance, is no business of this one.
            _ = FailureChannel.takeError()
            let cancellation = context.cancellation
            Interruption.ask { cancellation.isCancelled }
            Narration.redirect {
                context.output.send(.stream(.standardOutput, $0 + "\n"))
            } warning: {
                context.output.send(.stream(.standardError, $0 + "\n"))
            }
        }
        library.afterCall = { if FailureChannel.hasError { try throwRecordedError() } }
        library.rebuiltTypes = SavedTypes.rebuiltTypes
        library.makeArchiver = { SavedTypes() }
        library.bindGenerated()
        for (name, members) in ScriptAdoption.requirements { library.require(members, of: name) }
        library.adviseOnForeignNames(ForeignNames.advice(on:isMember:))
        library.bindTensorSubscripts()
        library.bindGradients()
        library.bindNotebookFunctions()
        return library
    }
}

/// Raises what an operation of the numbers wing recorded in place of throwing.
private func throwRecordedError() throws {
    if let error = FailureChannel.takeError() { throw error.raised }
}

extension TensorError {
    /// The error as the session raises it.
    ///
    /// Where a closure or method of the cell failed inside an operation that may not throw, its own error is raised: an
    /// interruption stays one, and a `catch` of the cell finds what the cell threw.
    var raised: any Error {
        let escaped = EscapedError.take()
        if self == .interrupted { return RuntimeError(.interrupted, description) }
        guard let escaped, description.contains("\(escaped)") else {
            return RuntimeError(.library, description, name: kindName)
        }
        guard var failure = escaped as? RuntimeError, failure.kind == .library else { return escaped }
        // The channel's sentence also says which layer it was in.
        failure.message = description
        return failure
    }

    /// The kind of error as a reader sees it before the sentence.
    var kindName: String {
        switch self {
        case .shapeMismatch, .innerDimensions, .unsuitableShape, .elementCount: return "ShapeError"
        case .axisOutOfRange, .indexOutOfRange: return "IndexOutOfRange"
        case .invalidArgument: return "InvalidArgument"
        case .allocation: return "OutOfMemory"
        case .unsupportedType: return "UnsupportedType"
        case .file, .malformed: return "FileError"
        case .interrupted: return "Interrupted"
        case .expectation: return ExpectationFailure.kindName
        case .inLayer(_, _, _, let error): return error.kindName
        }
    }
}
