import Glibc
import IR
import SessionIO

extension Machine {
    /// Runs a checked cell. The value of its trailing expression, if it has one, is the result.
    ///
    /// Throws `RuntimeError`; what the cell did before stays done.
    public func run(_ program: Program, context: ExecutionContext) throws -> ScriptValue? {
        var value: ScriptValue?
        try run(program, context: context) { once in
            try once()
            value = result
        }
        return value
    }

    /// Compiles a cell without variables of its own once and has `schedule` run it as often as it likes.
    public func run(
        _ program: Program, context: ExecutionContext, schedule: (_ once: () throws -> Void) throws -> Void
    ) throws {
        try beginActivity(context)
        defer { endActivity() }
        library.beforeRun?(context)
        measureNativeStack()
        let main: Code
        do {
            main = try load(program)
        } catch let error as CompileError {
            throw error.failure
        }
        defer { withExtendedLifetime(main) {} }
        let base = lane.frameStart - program.globals.count
        do {
            try schedule {
                lane.frameStart.update(repeating: 0, count: main.header.pointee.frameSize)
                top = lane.frameStart
                _ = try enter(main.header, base: base)
            }
        } catch var error as RuntimeError {
            error.trace = uncaughtTrace
            throw error
        } catch let error as ScriptError {
            throw RuntimeError(.uncaughtError, "the error was not caught: \(error.description)", trace: uncaughtTrace)
        }
    }

    /// Compiles a cell and makes its types, functions and globals known.
    func load(_ program: Program) throws -> Code {
        declare(program.nominals)
        for function in program.functions {
            guard let id = function.id else { continue }
            let code = Code(name: function.name, source: function.source ?? program.source)
            let layout = FunctionCompiler.layout(of: function)
            code.parameters = layout.parameters
            code.header.pointee.closureSlot = layout.closureSlot
            code.resultIsReference = function.result.isReference
            functions[id] = code
            codes.append(code)
        }
        let firstSlot = lane.frameStart - stack.words
        for (index, global) in program.globals.enumerated() {
            globals[global.id] = Global(slot: firstSlot + index, type: global.type)
        }
        lane.globalCount += program.globals.count
        (stack.initialised + firstSlot).update(repeating: 0, count: program.globals.count)
        (stack.words + firstSlot).update(repeating: 0, count: program.globals.count)

        var context = CompileContext(
            library: library, types: types, source: program.source, functions: { [self] in functions[$0] },
            globals: { [self] in globals[$0]?.slot })
        for function in program.functions {
            guard let id = function.id, let code = functions[id] else { continue }
            context.source = function.source ?? program.source
            try FunctionCompiler(context: context, code: code).compile(function)
        }
        context.source = program.source
        let compiler = FunctionCompiler(context: context, name: "top level")
        try compiler.compileMain(program)
        for nominal in program.nominals { connectWitnesses(nominal) }
        for witness in program.witnesses {
            guard let code = functions[witness.function] else { continue }
            witnesses[witness.slot, default: [:]][ObjectIdentifier(types[witness.type])] = code
        }
        for conformance in program.conformances {
            guard case .nominal(let target) = conformance.to else { continue }
            conformances[target.id, default: []].insert(ObjectIdentifier(types[conformance.type]))
        }
        return compiler.code
    }

    // MARK: Types

    private func declare(_ nominals: [NominalDeclaration]) {
        // A class comes after the one it inherits from.
        var users: [UserType] = []
        for nominal in nominals {
            if let known = types.user(nominal.type.id) {
                known.declaration = nominal
                continue
            }
            let user = UserType(
                nominal, superclass: nominal.superclass.flatMap { types.user($0) }, endings: endings)
            users.append(user)
            types.declare(user)
        }
        for user in users {
            // An instance knows its class by its type, even where nobody has written that type.
            if user.isClass { _ = types[.nominal(user.declaration.type)] }
            user.fields = user.declaration.fields.map { types[$0.type] }
            user.layout = RecordLayout(user.declaration.fields.map(\.type.isReference))
            user.cases = user.declaration.cases.enumerated().map { index, entry in
                let layout = RecordLayout(entry.payload.map(\.type.isReference))
                return UserType.Case(
                    name: entry.name, labels: entry.payload.map(\.label), payload: entry.payload.map { types[$0.type] },
                    layout: layout, shared: entry.payload.isEmpty ? RecordObject.make(layout, tag: index) : nil)
            }
        }
    }

    /// Has values described, compared and hashed by the functions that their type declares, and methods found.
    private func connectWitnesses(_ nominal: NominalDeclaration) {
        guard let user = types.user(nominal.type.id) else { return }
        user.inherit()
        for (introduced, own) in nominal.overrides {
            if let code = functions[own] { user.methods[introduced.index] = code.header }
        }
        if let code = nominal.deinitializer.flatMap({ functions[$0] }) { user.deinitializers.insert(code, at: 0) }
        func code(_ name: String) -> Code? { nominal.witnesses[name].flatMap { functions[$0] } }
        if let describe = text("description", of: "CustomStringConvertible", nominal, user) { user.describe = describe }
        if let describe = text("debugDescription", of: "CustomDebugStringConvertible", nominal, user) {
            user.debugDescribe = describe
        }
        if let equals = code("==") {
            user.equals = { [unowned self] in
                let (left, right) = ($0.bits, $1.bits)
                return attempt { try invoke(equals.value, left, right) } == 1
            }
        }
        if let hash = code("hash") {
            user.hash = { [unowned self] word, hasher in
                hasher.combine(attempt { try invoke(hash.value, word.bits) } ?? 0)
            }
        }
        if let isLess = code("<") {
            user.isLess = { [unowned self] in
                let (left, right) = ($0.bits, $1.bits)
                return attempt { try invoke(isLess.value, left, right) } == 1
            }
        }
    }

    /// How values give a text of themselves: by a function of their type, or from a stored property.
    private func text(
        _ name: String, of textProtocol: String, _ nominal: NominalDeclaration, _ user: UserType
    ) -> ((Word) -> String)? {
        if let code = nominal.witnesses[name].flatMap({ functions[$0] }) {
            return { [unowned self] word in
                guard let text = attempt({ try invoke(code.value, word.bits) }) else { return "" }
                defer { release(text) }
                return Word(bits: text).object(StringObject.self).value
            }
        }
        guard nominal.conformances.contains(textProtocol),
            let index = nominal.fields.firstIndex(where: { $0.name == name }), nominal.fields[index].type == .string
        else { return nil }
        return { Word(bits: $0.object(RecordObject.self).words[index]).object(StringObject.self).value }
    }

    /// Runs a script's function where errors cannot pass; the machine raises them afterwards.
    private func attempt(_ body: () throws -> Int) -> Int? {
        do { return try body() } catch {
            if pendingError == nil { pendingError = error }
            return nil
        }
    }

    /// The method of a name that the type of `value` declares.
    func method(_ name: String, of value: ScriptValue) -> ScriptClosure? {
        guard case .user(let user) = value.type.shape, let id = user.witnesses[name],
            let code = functions[id]
        else { return nil }
        return ScriptClosure(code.value, self)
    }

    /// Finds the end of the thread's stack, so that scripts and natives that call each other without end get an
    /// error.
    func measureNativeStack() {
        // Glibc's module hides this function, which is a GNU extension.
        typealias GetAttributes = @convention(c) (pthread_t, UnsafeMutablePointer<pthread_attr_t>) -> Int32
        guard let symbol = dlsym(nil, "pthread_getattr_np") else { return }
        let getAttributes = unsafeBitCast(symbol, to: GetAttributes.self)
        var attributes = pthread_attr_t()
        guard getAttributes(pthread_self(), &attributes) == 0 else { return }
        defer { pthread_attr_destroy(&attributes) }
        var address: UnsafeMutableRawPointer?
        var size = 0
        pthread_attr_getstack(&attributes, &address, &size)
        nativeStackLimit = Int(bitPattern: address) + min(256 << 10, size / 4)
        NativeStack.measured(nativeStackLimit, pendingFailure)
    }
}
