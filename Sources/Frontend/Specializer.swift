import IR

/// Makes a checked program concrete: every use of a generic function or type becomes a function or type of its own,
/// and every requirement the function that fulfils it.
///
/// Generic bodies are kept as IR over archetypes (`GenericScope.functions`). A call with concrete type arguments asks
/// for a copy of the body in which the archetypes are replaced; copies are shared by all calls with the same arguments.
/// So specialised code is what one would have written by hand. Existentials are the one place where the type is known
/// only at run time: a requirement called on one becomes a call of a dispatcher, which looks its function up by the
/// type of the value (`Specializer+Existentials`).
///
/// Types are concrete in two ways. The checker's `Stack<Int>` keeps its arguments; the machine knows it as a type
/// without any, made by `machine(_:)`.
final class Specializer {
    let lowering: Lowering
    var functions: [Function] = []
    var nominals: [NominalDeclaration] = []
    var witnesses: [Program.Witness] = []
    var conformances: [Program.Conformance] = []
    /// What is still to be made.
    var work: [() -> Void] = []
    /// What the archetypes of the function at hand stand for.
    var arguments: [Type] = []
    var concreteTypes: [Type: Type] = [:]
    var machineTypes: [Type: Type] = [:]
    /// Locals that were added to the functions around, innermost last.
    var addedLocals: [[LocalVariable]] = []
    var nextLocal = Specializer.firstAddedLocal
    var made = 0
    /// Generic methods that classes override: their copies, with the type arguments.
    var dynamicMethods: [FunctionID: [FunctionID: [Type]]] = [:]

    /// Locals of checked functions have lower numbers.
    static let firstAddedLocal = 1_000_000
    static let limit = 4_000
    static let depthLimit = 24

    var scope: GenericScope {
        get { lowering.state.scope.generics }
        _modify { yield &lowering.state.scope.generics }
    }

    private let names: RuntimeName

    init(_ lowering: Lowering) {
        self.lowering = lowering
        names = RuntimeName(
            firstOwnType: lowering.state.scope.firstOwnType, firstLibraryType: lowering.interface.languageTypes
        ) { [unowned lowering] id in
            guard case .user(let index) = id else { return 0 }
            return lowering.state.scope.userTypes[index]?.outerParameters ?? 0
        }
    }

    func specialize(_ program: Program) -> Program {
        lowering.state.generics = []
        var result = program
        result.main = function(program.main)
        functions = program.functions.map { function($0) }
        for index in result.globals.indices { result.globals[index].type = machine(result.globals[index].type) }
        nominals = program.nominals.map { declaration($0) }
        finish()
        result.functions = functions
        result.nominals = nominals
        result.witnesses = witnesses
        result.conformances = conformances
        return result
    }

    private func finish() {
        repeat {
            while let next = work.popLast() { next() }
            connectExistentials()
            connectOverrides()
        } while !work.isEmpty
    }

    /// Copies of generic methods are overridden by copies of what overrides the methods.
    private func connectOverrides() {
        for (method, copies) in dynamicMethods {
            for index in nominals.indices {
                guard let own = nominals[index].overrides[method] else { continue }
                for (copy, types) in copies where nominals[index].overrides[copy] == nil {
                    nominals[index].overrides[copy] = specialized(own, types)
                }
            }
        }
    }

    // MARK: Types

    /// The checker's type without archetypes.
    func concrete(_ type: Type) -> Type {
        if arguments.isEmpty { return type }
        if let known = concreteTypes[type] { return known }
        let result = type.substituting { index, _ in
            let position = index - Type.archetypeBase
            return arguments.indices.contains(position) ? arguments[position] : nil
        }
        concreteTypes[type] = result
        return result
    }

    /// The machine's type for a concrete one.
    func machine(_ type: Type) -> Type {
        switch type {
        case .int, .sized, .double, .float, .bool, .string, .character, .any, .never, .error: return type
        default: break
        }
        if let known = machineTypes[type] { return known }
        let result: Type
        switch type {
        case .optional(let wrapped): result = .optional(machine(wrapped))
        case .array(let element): result = .array(machine(element))
        case .set(let element): result = .set(machine(element))
        case .range(let kind, let bound): result = .range(kind, machine(bound))
        case .metatype(let instance): result = .metatype(machine(instance))
        case .dictionary(let key, let value): result = .dictionary(key: machine(key), value: machine(value))
        case .tuple(let elements):
            result = .tuple(elements.map { .init(label: $0.label, type: machine($0.type)) })
        case .function(var function):
            function.parameters = function.parameters.map { machine($0) }
            function.result = machine(function.result)
            result = .function(function)
        case .nominal(let nominal): result = .nominal(machine(nominal))
        case .int, .sized, .double, .float, .bool, .string, .character, .any, .never, .error, .parameter: result = type
        }
        machineTypes[type] = result
        return result
    }

    func machine(_ nominal: Type.NominalType) -> Type.NominalType {
        guard !nominal.arguments.isEmpty else {
            declareOwn(nominal)
            return nominal
        }
        var result = nominal
        guard nominal.isUser else {
            result.arguments = nominal.arguments.map { machine($0) }
            return result
        }
        if nominal.kind == .protocolType {
            result.arguments = []
            return result
        }
        if let known = scope.specializations.types[nominal] { return known }
        return instantiate(nominal)
    }

    /// The machine's type for a use of a generic type.
    private func instantiate(_ nominal: Type.NominalType) -> Type.NominalType {
        let id = lowering.state.scope.nextType
        lowering.state.scope.nextType += 1
        let name = names.of(.nominal(nominal), isQualified: false)
        let result = Type.NominalType(id: .user(id), name: name, kind: nominal.kind)
        scope.specializations.types[nominal] = result
        guard nominal.arguments.allSatisfy({ $0.depth < Specializer.depthLimit }) else {
            reportDepth(name)
            return result
        }
        work.append { [self] in declare(nominal, as: result) }
        return result
    }

    /// A type of the prelude without parameters is declared where it is first used.
    private func declareOwn(_ nominal: Type.NominalType) {
        guard case .user(let id) = nominal.id, id < lowering.state.scope.firstOwnType, nominal.kind != .protocolType,
            scope.specializations.types[nominal] == nil
        else { return }
        scope.specializations.types[nominal] = nominal
        work.append { [self] in declare(nominal, as: nominal) }
    }

    private func declare(_ nominal: Type.NominalType, as result: Type.NominalType) {
        guard let user = lowering.userType(nominal) else { return }
        var declaration = NominalDeclaration(type: result)
        declaration.qualifiedName = names.of(.nominal(nominal), isQualified: true)
        declaration.module = names.module(of: nominal.id)
        declaration.conformances = lowering.protocols(of: .nominal(nominal)).map(\.name)
        declaration.fields = user.fields.map { .init(name: $0.name, type: machine(lowering.storageType(of: $0))) }
        let arguments = lowering.environmentArguments(nominal, user)
        declaration.superclass = user.superclass.map { .user($0) }
        declaration.overrides = user.overrides.mapValues { specialized($0, arguments) }
        declaration.deinitializer = user.deinitializer.map { specialized($0, arguments) }
        declaration.cases = user.cases.map { item in
            .init(
                name: item.name,
                payload: item.payload.map { .init(label: $0.label, type: machine($0.type)) })
        }
        for name in Specializer.machineMembers {
            if let id = machineMember(name, of: .nominal(nominal)) { declaration.witnesses[name] = id }
        }
        declaration.witnesses.merge(libraryMembers(of: .nominal(nominal))) { own, _ in own }
        nominals.append(declaration)
    }

    /// The functions by which native code calls a type that conforms to a protocol of the library.
    private func libraryMembers(of type: Type) -> [String: FunctionID] {
        lowering.libraryWitnesses(of: type).compactMapValues { witness in
            guard case .function(let entry) = witness.target else { return nil }
            return specialized(entry.id, witness.bindings.types.map { $0 ?? .error })
        }
    }

    private static let machineMembers = ["description", "debugDescription", "==", "<", "hash"]

    /// The function that the machine calls on its own for values of a type.
    private func machineMember(_ name: String, of type: Type) -> FunctionID? {
        if name == "hash" { return hashing(of: type) }
        let isOperator = name == "==" || name == "<"
        let textProtocol = Lowering.textProtocols[name]
        if let textProtocol, !lowering.conforms(type, to: textProtocol) { return nil }
        for candidate in lowering.memberCandidates(name, of: type, isStatic: isOperator) {
            guard case .function(let entry) = candidate.target, textProtocol == nil || candidate.isText else {
                continue
            }
            if isOperator {
                let types = entry.signature.parameters.map { candidate.bindings.substitute($0.type) }
                guard types == [type, type] else { continue }
            }
            return specialized(entry.id, candidate.bindings.types.map { $0 ?? .error })
        }
        // What can be strided over is ordered by its distances.
        if name == "<", lowering.userType(type) != nil, lowering.conforms(type, to: "Strideable"),
            case .method(let precedes)? = scope.protocols["Strideable"]?.extensions["_precedes"]?.first
        {
            return specialized(precedes.id, [type])
        }
        return nil
    }

    /// What hashes values of a type that has `hash(into:)` itself.
    private func hashing(of type: Type) -> FunctionID? {
        guard lowering.conforms(type, to: "Hashable"), let user = lowering.userType(type),
            (user.members["hash"] ?? []).contains(where: { member in
                if case .method(let entry) = member { return entry.signature.parameters.first?.label == "into" }
                return false
            }), case .method(let hashed)? = scope.protocols["Hashable"]?.extensions["_hashed"]?.first
        else { return nil }
        return specialized(hashed.id, [type])
    }

    /// A declaration without generic parameters, whose fields may be of generic types.
    private func declaration(_ declaration: NominalDeclaration) -> NominalDeclaration {
        var result = declaration
        result.fields = declaration.fields.map { .init(name: $0.name, type: machine($0.type)) }
        for index in result.cases.indices {
            result.cases[index].payload = result.cases[index].payload.map {
                .init(label: $0.label, type: machine($0.type))
            }
        }
        for name in Specializer.machineMembers where result.witnesses[name] == nil {
            if let id = machineMember(name, of: .nominal(declaration.type)) { result.witnesses[name] = id }
        }
        result.witnesses.merge(libraryMembers(of: .nominal(declaration.type))) { $1 }
        return result
    }

    // MARK: Functions

    func generic(_ id: FunctionID) -> GenericFunction? {
        scope.functions[id] ?? (id.index < lowering.preludeLimit ? lowering.prelude?[id] : nil)
    }

    /// The copy of a generic function for these type arguments; a function that is not generic is itself.
    func specialized(_ id: FunctionID, _ types: [Type]) -> FunctionID {
        guard let generic = generic(id) else { return id }
        let environment = concreteEnvironment(generic.environment, types)
        let key = Specializations.FunctionKey(id: id, arguments: environment)
        if let known = scope.specializations.functions[key] { return known }
        let copy = lowering.newFunctionID()
        scope.specializations.functions[key] = copy
        made += 1
        guard made < Specializer.limit, environment.allSatisfy({ $0.depth < Specializer.depthLimit }) else {
            reportDepth(generic.function.name)
            return copy
        }
        work.append { [self] in
            arguments = environment
            concreteTypes = [:]
            nextLocal = Specializer.firstAddedLocal
            var made = function(generic.function)
            made.id = copy
            made.source = generic.source
            functions.append(made)
            arguments = []
            concreteTypes = [:]
        }
        return copy
    }

    /// What each position of an environment stands for: given, or following from what is given.
    func concreteEnvironment(_ environment: [GenericParameter], _ types: [Type]) -> [Type] {
        var result: [Type] = []
        for (position, parameter) in environment.enumerated() {
            if let origin = parameter.origin, origin.base < result.count {
                let found = lowering.dependentType(result[origin.base], origin.member)
                result.append(found ?? (types.indices.contains(position) ? types[position] : .error))
            } else {
                result.append(types.indices.contains(position) ? types[position] : .error)
            }
        }
        return result
    }

    private func reportDepth(_ name: String) {
        lowering.error(
            "'\(name)' is used with ever new type arguments, so that the program has no end; use fewer types", at: .none
        )
    }

    func function(_ function: Function) -> Function {
        addedLocals.append([])
        var result = function
        result.parameters = function.parameters.map { local($0) }
        result.result = machine(concrete(function.result))
        result.body = statements(function.body)
        result.locals = function.locals.map { local($0) } + (addedLocals.popLast() ?? [])
        return result
    }

    private func local(_ local: LocalVariable) -> LocalVariable {
        var result = local
        result.type = machine(concrete(local.type))
        return result
    }

    /// A new local of the function at hand; its type is the machine's.
    func addLocal(_ name: String, _ type: Type, isMutable: Bool, at range: SourceRange) -> LocalID {
        let id = LocalID(index: nextLocal)
        nextLocal += 1
        addedLocals[addedLocals.count - 1].append(
            LocalVariable(id: id, name: name, type: type, isMutable: isMutable, range: range))
        return id
    }
}

extension Type {
    /// How deeply type arguments are nested.
    var depth: Int {
        switch self {
        case .optional(let type), .array(let type), .set(let type), .range(_, let type), .metatype(let type):
            return type.depth + 1
        case .dictionary(let key, let value): return max(key.depth, value.depth) + 1
        case .tuple(let elements): return (elements.map(\.type.depth).max() ?? 0) + 1
        case .function(let function):
            return max(function.parameters.map(\.depth).max() ?? 0, function.result.depth) + 1
        case .nominal(let nominal): return (nominal.arguments.map(\.depth).max() ?? 0) + 1
        case .int, .sized, .double, .float, .bool, .string, .character, .any, .never, .error, .parameter: return 0
        }
    }
}
