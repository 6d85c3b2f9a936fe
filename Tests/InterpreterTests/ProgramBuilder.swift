import IR
import Interpreter
import SessionIO
import Synchronization

/// Collects what a program prints.
final class Transcript: OutputSink {
    private let lines = Mutex("")
    func send(_ event: OutputEvent) {
        if case .stream(_, let text) = event { lines.withLock { $0 += text } }
    }
    var text: String { lines.withLock { $0 } }
}

/// Builds checked programs by hand, for tests of the machine alone.
struct ProgramBuilder {
    let library: Library
    var functions: [Function] = []
    var globals: [GlobalVariable] = []
    var locals: [LocalVariable] = []
    var statements: [Statement] = []
    private var nextLocal = 0
    private var nextGlobal: Int

    init(_ library: Library = .standard(), firstGlobal: Int = 0) {
        self.library = library
        nextGlobal = firstGlobal
    }

    var program: Program {
        Program(
            source: SourceText(name: "Cell [1]", text: "test"), functions: functions, globals: globals,
            main: Function(
                id: nil, name: "top level", parameters: [], result: .void, isThrowing: false, locals: locals,
                body: statements, range: .none))
    }

    mutating func global(_ name: String, _ type: Type) -> GlobalID {
        let id = GlobalID(index: nextGlobal)
        nextGlobal += 1
        globals.append(GlobalVariable(id: id, name: name, type: type, isMutable: true, range: .none))
        return id
    }

    mutating func local(_ name: String, _ type: Type, isMutable: Bool = false, isCaptured: Bool = false)
        -> LocalVariable
    {
        defer { nextLocal += 1 }
        return LocalVariable(
            id: LocalID(index: nextLocal), name: name, type: type, isMutable: isMutable, isCaptured: isCaptured,
            range: .none)
    }

    mutating func add(_ kind: Statement.Kind) { statements.append(Statement(kind, range: .none)) }

    /// The library function whose declaration begins with `text`.
    func function(_ text: String) -> LibraryFunctionID {
        guard let found = library.interface.functions.first(where: { $0.declaration.hasPrefix(text) }) else {
            // The test itself is wrong.
            preconditionFailure("no function \(text)")
        }
        return found.id
    }

    func call(_ text: String, _ arguments: Expression..., type: Type, typeArguments: [Type] = []) -> Expression {
        Expression(
            .call(.library(function(text)), arguments.map { .value($0) }, typeArguments: typeArguments), type: type,
            range: .none)
    }

    func print(_ value: Expression) -> Statement.Kind {
        let any = Expression(.convert(.toAny, value), type: .any, range: .none)
        return .expression(
            Expression(
                .call(
                    .library(function("func print(")),
                    [.value(Expression(.array([any]), type: .array(.any), range: .none)), .absent, .absent],
                    typeArguments: []), type: .void, range: .none))
    }
}

func int(_ value: Int) -> Expression { Expression(.integer(value), type: .int, range: .none) }
func string(_ value: String) -> Expression { Expression(.string(value), type: .string, range: .none) }
func read(_ local: LocalVariable) -> Expression {
    Expression(.variable(.local(local.id)), type: local.type, range: .none)
}
func read(_ global: GlobalID, _ type: Type) -> Expression {
    Expression(.variable(.global(global)), type: type, range: .none)
}
