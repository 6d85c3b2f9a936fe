import IR
import SessionIO

/// The values of variables as bytes.
public struct ArchivedVariables: Sendable {
    public var bytes: [UInt8]
    public var saved: [GlobalVariable]
    /// What could not be saved, and why.
    public var refused: [(variable: GlobalVariable, reason: String)]
}

extension Machine {
    /// Writes down the values of variables. Those that hold something that cannot be are left out. Without the session's
    /// own state, such as its random stream, `unarchive` does not take the bytes back; they are for comparing.
    public func archive(_ variables: [GlobalVariable], withSessionState: Bool = true) -> ArchivedVariables {
        // Values of the library may be drawn or computed only now.
        library.beforeRun?(ExecutionContext(output: DiscardingSink()))
        let archiver = ValueArchiver(self, library.makeArchiver?() ?? NoLibraryArchiver())
        var result = ArchivedVariables(bytes: [], saved: [], refused: [])
        for variable in variables {
            guard let global = globals[variable.id], stack.initialised[global.slot] == 1 else {
                result.refused.append((variable, "it has no value, or is being changed"))
                continue
            }
            do throws(SnapshotTypes.Refusal) {
                try archiver.add(variable, stack.words[global.slot])
                result.saved.append(variable)
            } catch {
                result.refused.append((variable, error.reason))
            }
        }
        do throws(SnapshotTypes.Refusal) {
            result.bytes = try archiver.finish(withSessionState: withSessionState)
        } catch {
            result.refused += result.saved.map { ($0, error.reason) }
            result.saved = []
        }
        return result
    }

    /// Makes the functions, types and variables of a cell known without running it: its variables have no values.
    public func declare(_ program: Program) throws {
        do { _ = try load(program) } catch let error as CompileError {
            throw error.failure
        }
    }

    /// Gives variables the values of `archive`. If anything is wrong, none has one.
    public func unarchive(_ bytes: [UInt8], context: ExecutionContext) throws {
        try perform(context) {
            let archiver = library.makeArchiver?() ?? NoLibraryArchiver()
            let before = archiver.sessionState()
            let unarchiver = ValueUnarchiver(self, archiver, bytes)
            let variables: [ValueUnarchiver.Variable]
            do { variables = try unarchiver.variables { id, _, type in globals[id]?.type == type } } catch {
                try archiver.restoreSessionState(before)
                throw error
            }
            for variable in variables {
                guard let global = globals[variable.id], stack.initialised[global.slot] == 0 else {
                    if variable.type.isReference { release(variable.bits) }
                    continue
                }
                stack.words[global.slot] = variable.bits
                stack.initialised[global.slot] = 1
            }
        }
    }

    /// Runs native code that may call functions of cells, as if it were a cell.
    private func perform(_ context: ExecutionContext, _ body: () throws -> Void) throws {
        try beginActivity(context)
        defer { endActivity() }
        library.beforeRun?(context)
        measureNativeStack()
        try body()
        if pendingError != nil { throw takePendingError() }
    }
}

/// Of a library without values of its own.
private final class NoLibraryArchiver: LibraryArchiver {
    func encode(_: Any) -> (kind: String, bytes: [UInt8])? { nil }
    func decode(kind: String, _: [UInt8]) throws -> Any { throw SnapshotError.unknown("nothing knows '\(kind)'") }
    func identity(of _: Any) -> ObjectIdentifier? { nil }
    func state(of _: Any) -> [UInt8]? { nil }
    func needsOthers(_: Any) -> Bool { false }
    func restoreState(_: [UInt8], of _: Any) {}
    func sessionState() -> [UInt8] { [] }
    func restoreSessionState(_: [UInt8]) {}
}
