import IR
import Interpreter
import SessionIO

/// What a session holds, to be compared with another bit by bit.
public struct SessionBits: Sendable, Equatable {
    public struct Variable: Sendable, Equatable {
        public var name: String
        public var type: Type
        /// Its value with everything that it holds: the numbers of a tensor, the parameters of a model.
        public var bytes: [UInt8]
    }

    /// In the order of their declaration.
    public var variables: [Variable] = []
    /// Variables whose values cannot be written down, with the reason.
    public var refused: [Refusal] = []
    /// All variables as one, so with what connects them, such as the memory that an optimizer has of a model, and the
    /// random stream.
    public var whole: [UInt8] = []

    public struct Refusal: Sendable, Equatable {
        public var name: String
        public var reason: String
    }
}

extension Session {
    /// The values of all variables that a cell can reach by now. To be called between cells.
    public func bits() -> SessionBits {
        turns.enter(CancellationToken())
        defer { turns.leave() }
        let (scope, declarations) = state.withLock { ($0.scope, $0.declarations) }
        let visible = Set(scope.variables.map(\.id))
        let variables = declarations.flatMap(\.variables).filter { visible.contains($0.id) || $0.name.contains(".") }
        var bits = SessionBits()
        for variable in variables {
            let archived = machine.archive([variable], withSessionState: false)
            if let refusal = archived.refused.first {
                bits.refused.append(.init(name: variable.name, reason: refusal.reason))
            } else {
                bits.variables.append(.init(name: variable.name, type: variable.type, bytes: archived.bytes))
            }
        }
        bits.whole = machine.archive(variables).bytes
        return bits
    }
}
