import IR

/// An unwinding that waits for a cleanup to end.
struct Unwinding {
    var failure: any Error
    /// Where the frame failed.
    var index: Int
    /// The handler to look at next.
    var next: Int
}

extension Machine {
    /// Finds who deals with a failure: a cleanup or a `catch` of this frame or of one that called it. Frames that
    /// are left release what they own. Throws the failure if the dispatch loop's first frame is left.
    func unwind(_ start: DispatchState, _ reason: (any Error)?) throws -> DispatchState {
        var state = start
        var failure = reason ?? RuntimeError(.fatalError, "a failure without a reason")
        var next = 0
        var index: Int
        if let unwinding {
            (failure, index, next) = (unwinding.failure, unwinding.index, unwinding.next)
            self.unwinding = nil
        } else {
            index = state.pc - lane.frames[state.depth - 1].code.pointee.instructions - 1
        }
        while true {
            let frame = lane.frames[state.depth - 1]
            let code = frame.code.pointee.code.takeUnretainedValue()
            while next < code.handlers.count {
                let handler = code.handlers[next]
                next += 1
                guard handler.range.contains(index) else { continue }
                if handler.isCleanup {
                    unwinding = Unwinding(failure: failure, index: index, next: next)
                } else {
                    guard let error = failure as? ScriptError else { continue }
                    catchError(error, handler, state.base, frame.code)
                }
                state.pc = UnsafePointer(frame.code.pointee.instructions) + handler.target
                return state
            }
            if trace.count < 64 { trace.append((code, index)) }
            for owner in frame.code.pointee.ownedLower..<frame.code.pointee.ownedUpper {
                release(state.base[owner])
            }
            state.depth -= 1
            if frame.target < 0 { throw failure }
            state.base = frame.callerBase
            state.pc = frame.returnAddress
            index = state.pc - lane.frames[state.depth - 1].code.pointee.instructions - 1
            next = 0
        }
    }

    private func catchError(
        _ error: ScriptError, _ handler: Code.Handler, _ base: UnsafeMutablePointer<Int>,
        _ header: UnsafeMutablePointer<CodeHeader>
    ) {
        for owner in header.pointee.ownedLower..<header.pointee.ownedUpper where !handler.live.contains(owner) {
            let word = base[owner]
            base[owner] = 0
            release(word)
        }
        retain(error.bits)
        base[handler.errorRegister] = error.bits
        trace = []
    }

    /// Lets go of the arguments of a call that does not take place.
    func releaseArguments(_ callee: UnsafeMutablePointer<CodeHeader>, _ base: UnsafeMutablePointer<Int>) {
        for owner in callee.pointee.ownedLower..<callee.pointee.emptyLower { release(base[owner]) }
    }

    /// The calls that a failure went through, innermost first.
    var uncaughtTrace: [RuntimeError.Frame] {
        trace.map { code, index in
            let position = code.source.position(of: index < code.ranges.count ? code.ranges[index].lower : 0)
            return RuntimeError.Frame(
                cell: code.source.name, line: position.line, column: position.column, function: code.name,
                text: String(code.source.line(position.line)))
        }
    }

    /// The failure of a `throw`; takes over the error.
    func thrown(_ bits: Int) -> ScriptError {
        let description = types[.any].describeError(Word(bits: bits))
        return ScriptError(owning: bits, description: description)
    }

    func takePendingError() -> any Error {
        let error = pendingError ?? RuntimeError(.fatalError, "an error without a reason")
        pendingError = nil
        return error
    }

    // MARK: Failures

    @inline(never)
    static func overflow(_ operation: String, _ left: Int, _ right: Int) -> RuntimeError {
        RuntimeError(.arithmeticOverflow, "\(left) \(operation) \(right) does not fit in an Int")
    }

    @inline(never)
    static func division(_ operation: String, _ left: Int, _ right: Int) -> RuntimeError {
        right == 0
            ? RuntimeError(.divisionByZero, "\(left) \(operation) 0: division by zero")
            : overflow(operation, left, right)
    }

    @inline(never)
    static func invalidRange(_ lower: Int, _ upper: Int, _ type: ValueType) -> RuntimeError {
        let (lower, upper) = (type.describe(Word(bits: lower)), type.describe(Word(bits: upper)))
        return RuntimeError(.invalidRange, "a range from \(lower) to \(upper): the upper bound is less than the lower")
    }

    static func notInitialised(_ state: UInt8) -> RuntimeError {
        state == 2 ? conflict : RuntimeError(.notInitialised, "a variable was read before its declaration was run")
    }

    static var duplicateKeys: RuntimeError { RuntimeError(.fatalError, "Dictionary literal contains duplicate keys") }
    static var conflict: RuntimeError {
        RuntimeError(.accessConflict, "a variable was used while something else was changing it")
    }
    static var unexpectedNil: RuntimeError {
        RuntimeError(.unexpectedNil, "unexpectedly found nil while unwrapping an optional value")
    }
    static var interrupted: RuntimeError { RuntimeError(.interrupted, "interrupted") }

    /// Why the cancelled cell stops.
    var interruption: RuntimeError { cancellation.isOutOfMemory ? .processOutOfMemory : Self.interrupted }
    static var recursionTooDeep: RuntimeError {
        RuntimeError(.recursionTooDeep, "too many calls within each other: does a function call itself without end?")
    }
}

extension ValueType {
    /// As `print` shows a word of type `any Error`.
    func describeError(_ word: Word) -> String {
        switch word.object(AnyObject.self) {
        case let box as AnyObjectBox: return box.type.describe(Word(bits: box.bits))
        case let native as NativeErrorObject: return String(describing: native.error)
        default: return "error"
        }
    }
}
