import IR

/// What the compiler knows of the session while it compiles a cell.
struct CompileContext {
    let library: Library
    let types: TypeTable
    var source: SourceText
    /// Code of every function of the session; of this cell, filled in later.
    let functions: (FunctionID) -> Code?
    /// Where every global of the session lives.
    let globals: (GlobalID) -> Int?
}

/// Compiles one function, method, closure or the top level of a cell to bytecode.
final class FunctionCompiler {
    let context: CompileContext
    let code: Code
    let builder = CodeBuilder()

    /// Where the variables of this function are.
    var variables: [LocalID: Storage] = [:]
    /// Variables that an earlier pattern of the same `case` has bound already.
    var alternatives: [LocalID: Storage] = [:]
    /// All local variables of the outermost function, for closures that capture what is not declared yet.
    var locals: [LocalID: LocalVariable] = [:]
    /// Globals of the cell whose top level this is, in registers.
    var globalRegisters: [GlobalID: Register] = [:]
    var mutableGlobals: Set<GlobalID> = []
    var scopes: [Scope] = []
    /// Loops, labelled blocks: where `break` and `continue` go, and how many scopes they leave.
    var jumps: [LoopID: JumpTarget] = [:]
    var result: Type = .void
    /// Of a closure: the variables it captured, in order, and the local that holds the closure itself.
    var captures: [LocalID] = []
    var selfVariable: LocalID?
    var borrowedParameters: [BorrowedParameter] = []
    /// Handlers' code, emitted after the function's own.
    var landingPads: [() throws -> Void] = []

    enum Storage {
        case register(Register)
        /// In a `VariableBox`; the register holds the box.
        case box(Register)
    }

    struct Scope {
        var variables: [Register] = []
        /// Statements of `defer`, in order.
        var deferred: [Deferred] = []
    }

    struct Deferred {
        var body: [Statement]
        var lower: Label
        var live: Set<Int>
    }

    struct JumpTarget {
        var breakLabel: Label
        var continueLabel: Label?
        var depth: Int
    }

    init(context: CompileContext, name: String) {
        self.context = context
        code = Code(name: name, source: context.source)
    }

    init(context: CompileContext, code: Code) {
        self.context = context
        self.code = code
    }

    // MARK: Whole functions

    /// Compiles a function or method of a cell, or, with captures, a closure.
    func compile(_ function: Function, captures: [(LocalID, Bool)] = []) throws {
        result = function.result
        for local in function.locals { locals[local.id] = local }
        for local in function.parameters { locals[local.id] = local }
        let layout = Self.layout(of: function)
        code.parameters = layout.parameters
        let fixed = layout.closureSlot + 1
        let owned = layout.size - fixed
        let parameters = layout.parameters.map {
            $0.slot < fixed
                ? Register(number: $0.slot, isOwner: false) : Register(number: $0.slot - fixed, isOwner: true)
        }
        _ = builder.allocateWindow(fixed)
        for _ in 0..<owned { _ = builder.allocate(isOwner: true) }
        code.header.pointee.closureSlot = layout.closureSlot
        code.resultIsReference = function.result.isReference
        builder.range = function.range

        scopes.append(Scope())
        try bindCaptures(captures, closureSlot: layout.closureSlot)
        try bindParameters(function, parameters)
        if borrowedParameters.isEmpty {
            try statements(function.body)
        } else {
            let lower = builder.here()
            enterScope()
            try statements(function.body)
            try leaveScope()
            addCleanup(lower, builder.here()) { [self] () throws in returnBorrowedParameters() }
            returnBorrowedParameters()
        }
        try leaveScope()
        builder.range = function.range
        if function.result == .void {
            builder.emit(.returnVoid)
        } else {
            builder.emit(.trap)
            builder.word(pointingTo: TrapSite(.fatalError, "'\(function.name)' ended without returning a value"))
        }
        try emitLandingPads()
        try builder.finish(code, fixedScalars: fixed, ownedParameters: owned)
    }

    /// Where the parameters of a function are. Known before it is compiled, because functions call each other.
    static func layout(of function: Function) -> CallLayout {
        CallLayout(
            function.parameters.enumerated().map { ($1.type.isReference, function.inoutParameters.contains($0)) })
    }

    /// Compiles the top level of a cell. Its globals are the first registers of its frame and stay there.
    func compileMain(_ program: Program) throws {
        for local in program.main.locals { locals[local.id] = local }
        _ = builder.allocateWindow(program.globals.count + 1)
        for (index, global) in program.globals.enumerated() {
            globalRegisters[global.id] = Register(number: index, isOwner: false)
            if global.isMutable { mutableGlobals.insert(global.id) }
        }
        code.header.pointee.closureSlot = program.globals.count
        scopes.append(Scope())
        try statements(program.main.body)
        try leaveScope()
        builder.emit(.returnVoid)
        try emitLandingPads()
        try builder.finish(code, fixedScalars: program.globals.count + 1, ownedParameters: 0)
    }

    private func emitLandingPads() throws {
        while !landingPads.isEmpty {
            let pads = landingPads
            landingPads = []
            for pad in pads { try pad() }
        }
    }

    private func bindCaptures(_ captures: [(LocalID, Bool)], closureSlot: Int) throws {
        for (index, (id, isBoxed)) in captures.enumerated() {
            let register = builder.allocate(isOwner: false)
            builder.emit(.captureGet, register.operand, index)
            variables[id] = isBoxed ? .box(register) : .register(register)
        }
        if let selfVariable {
            variables[selfVariable] = .register(Register(number: closureSlot, isOwner: false))
        }
    }

    private func bindParameters(_ function: Function, _ registers: [Register]) throws {
        for (index, parameter) in function.parameters.enumerated() {
            let register = registers[index]
            guard parameter.isCaptured, parameter.isMutable || function.inoutParameters.contains(index) else {
                variables[parameter.id] = .register(register)
                continue
            }
            let isReference = parameter.type.isReference
            let box = builder.allocate(isOwner: true)
            scopes[scopes.count - 1].variables.append(box)
            builder.emit(.newBox, box.operand, isReference ? 1 : 0)
            variables[parameter.id] = .box(box)
            if function.inoutParameters.contains(index) {
                let transfer = builder.allocate(isOwner: true)
                scopes[scopes.count - 1].variables.append(transfer)
                borrowedParameters.append(
                    BorrowedParameter(box: box, register: register, isReference: isReference, transfer: transfer))
                moveIntoBox(borrowedParameters[borrowedParameters.count - 1])
            } else {
                builder.emit(isReference ? .boxSetReference : .boxSetScalar, box, register)
            }
        }
    }

    /// An `inout` parameter that closures use: while the function runs its value is in a box.
    struct BorrowedParameter {
        var box: Register
        var register: Register
        var isReference: Bool
        /// Empty but while the value is on its way. Not shared with anything, because a failure may happen anywhere.
        var transfer: Register
    }

    private func moveIntoBox(_ parameter: BorrowedParameter) {
        guard parameter.isReference else {
            return builder.emit(.boxSetScalar, parameter.box, parameter.register)
        }
        builder.emit(.moveIn, parameter.transfer, parameter.register)
        builder.emit(.boxSetReference, parameter.box, parameter.transfer)
    }

    /// Gives the `inout` parameters back to the caller, before the function returns.
    func returnBorrowedParameters() {
        for parameter in borrowedParameters {
            guard parameter.isReference else {
                builder.emit(.boxGetScalar, parameter.register.operand, parameter.box.operand, 0)
                continue
            }
            builder.emit(.boxTake, parameter.transfer.operand, parameter.box.operand, 1)
            builder.emit(.moveOut, parameter.register, parameter.transfer)
        }
    }

    /// What a `return` leaves: all scopes but the one with the boxes of `inout` parameters.
    var outermostScope: Int { borrowedParameters.isEmpty ? 0 : 1 }

    // MARK: Scopes

    func enterScope() { scopes.append(Scope()) }

    /// Runs what was deferred and releases the variables of the innermost scope.
    func leaveScope() throws {
        let deferred = scopes[scopes.count - 1].deferred
        let upper = builder.here()
        try unwindScope(scopes.count - 1)
        if !deferred.isEmpty { try runDeferredOnErrors(deferred, upper) }
        for register in scopes.removeLast().variables { builder.free(register) }
    }

    /// What was deferred also runs when an error leaves the scope. The innermost first: each goes on to the one
    /// before it by throwing again.
    private func runDeferredOnErrors(_ deferred: [Deferred], _ upper: Label) throws {
        let end = builder.makeLabel()
        builder.jump(end)
        let saved = scopes[scopes.count - 1].deferred
        scopes[scopes.count - 1].deferred = []
        var upper = upper
        for entry in deferred.reversed() {
            let error = builder.allocate(isOwner: true)
            let pad = builder.here()
            builder.handlers.append(
                .init(
                    lower: entry.lower, upper: upper, target: pad, isCleanup: false, errorRegister: error,
                    live: entry.live))
            enterScope()
            try statements(entry.body)
            try leaveScope()
            builder.emit(.throwError, error)
            builder.free(error)
            _ = pad
            upper = builder.here()
        }
        scopes[scopes.count - 1].deferred = saved
        builder.place(end)
    }

    /// Emits what leaving scopes down to `depth` (exclusive) takes, without ending them.
    func unwind(to depth: Int) throws {
        for index in stride(from: scopes.count - 1, to: depth - 1, by: -1) { try unwindScope(index) }
    }

    private func unwindScope(_ index: Int) throws {
        let deferred = scopes[index].deferred
        while let entry = scopes[index].deferred.popLast() {
            enterScope()
            try statements(entry.body)
            try leaveScope()
        }
        scopes[index].deferred = deferred
        // The last variable ends first.
        for register in scopes[index].variables.reversed() where register.isOwner { builder.emit(.release, register) }
    }
}

/// What a trap instruction says.
final class TrapSite {
    let error: RuntimeError
    init(_ kind: RuntimeError.Kind, _ message: String) { error = RuntimeError(kind, message) }
}
