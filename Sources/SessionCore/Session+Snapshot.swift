import Files
import Frontend
import IR
import Interpreter
import SessionIO

/// What `Session.save` has done.
public struct SaveReport: Sendable {
    public var path: String
    public var byteCount: Int
    /// Names of the variables that were saved.
    public var saved: [String]
    /// Names of those that were not, with the reason.
    public var refused: [(name: String, reason: String)]

    /// For a person.
    public var description: String {
        let size = byteCount < 1 << 20 ? "\((byteCount + 1023) >> 10) KB" : "\(byteCount >> 20) MB"
        var lines = ["saved \(saved.count) variable\(saved.count == 1 ? "" : "s") to \(path) (\(size))"]
        if !refused.isEmpty {
            lines.append("not saved:")
            lines += refused.map { "  \($0.name): \($0.reason)" }
        }
        return lines.joined(separator: "\n")
    }
}

extension Session {
    /// Saves what the cells have declared and the values of their variables, for `restore`. What cannot be saved is
    /// left out and reported. To be called between cells.
    ///
    /// `inspect` sees the bytes before they are written, and what it throws is thrown instead.
    @discardableResult
    public func save(to path: String, inspect: ([UInt8]) throws -> Void = { _ in }) throws -> SaveReport {
        turns.enter(CancellationToken())
        defer { turns.leave() }
        return try saved(to: path, inspect: inspect)
    }

    /// Puts what `save` has written in the place of all that is declared. If the file cannot be read or does not fit,
    /// nothing changes.
    public func restore(from path: String, context: ExecutionContext) throws {
        turns.enter(context.cancellation)
        defer { turns.leave() }
        try restored(from: path, context)
    }

    /// As `save`, by the cell that runs.
    func saved(to path: String, inspect: ([UInt8]) throws -> Void = { _ in }) throws -> SaveReport {
        let (scope, declarations) = state.withLock { ($0.scope, $0.declarations) }
        var variables: [GlobalVariable] = []
        for declaration in declarations { variables += declaration.variables }
        let archived = machine.archive(variables)
        let snapshot = SessionSnapshot(
            entries: declarations.map(\.entry), hidden: archived.refused.map(\.variable.id), values: archived.bytes)
        let bytes = snapshot.bytes
        try inspect(bytes)
        try FileAccess.replace(path, with: bytes, .synced)
        state.withLock { $0.lastSave = FilePath.absolute(path) }
        let visible = Set(scope.variables.map(\.id))
        func isShown(_ variable: GlobalVariable) -> Bool {
            visible.contains(variable.id) || variable.name.contains(".")
        }
        return SaveReport(
            path: path, byteCount: bytes.count, saved: archived.saved.filter(isShown).map(\.name),
            refused: archived.refused.filter { isShown($0.variable) }.map { ($0.variable.name, $0.reason) })
    }

    func restored(from path: String, _ context: ExecutionContext) throws {
        let snapshot = try SessionSnapshot(SnapshotFile.read(path))
        let fresh = Machine(library: library)
        var declarations: [Declaration] = []
        var entries = snapshot.entries.makeIterator()
        func add(_ variables: [GlobalVariable]) {
            while let entry = entries.next() {
                guard case .cell = entry else {
                    declarations.append(Declaration(entry: entry, variables: []))
                    continue
                }
                return declarations.append(Declaration(entry: entry, variables: variables))
            }
        }
        let scope = try snapshot.scope(checker) { program in
            try fresh.declare(program)
            add(program.globals)
        }
        while let entry = entries.next() { declarations.append(Declaration(entry: entry, variables: [])) }
        try fresh.unarchive(snapshot.values, context: context)
        try? machine.endGlobals(context)
        machine = fresh
        let (restored, all) = (scope, declarations)
        state.withLock { state in
            state.scope = restored
            state.declarations = all
        }
    }

    /// The names after `%restore`, if the file can be read by now.
    func scopeAfterRestore(_ argument: String) -> SessionScope? {
        guard let bytes = try? SnapshotFile.read(Session.snapshotPath(argument)),
            let snapshot = try? SessionSnapshot(bytes)
        else { return nil }
        return try? snapshot.scope(checker)
    }

    /// The file that `%save` and `%restore` mean.
    static func snapshotPath(_ argument: String) -> String {
        let path = FilePath.unquoted(argument)
        return path.isEmpty ? "session.swiftlet" : FilePath.expanded(path)
    }

    /// The file of the last `%save`, as an absolute path.
    public var lastSave: String? { state.withLock { $0.lastSave } }

    /// Something that changed the names of the session, for the next snapshot.
    struct Declaration: Sendable {
        var entry: SessionSnapshot.Entry
        var variables: [GlobalVariable]
    }
}
