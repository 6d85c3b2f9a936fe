import IR

/// The names that the cells so far have declared. A value: checking a cell gives a new one.
public struct SessionScope: Sendable {
    var globals: [String: GlobalVariable] = [:]
    /// Overloads by name, operators included.
    var functions: [String: [FunctionEntry]] = [:]
    /// User types and aliases by name.
    var types: [String: Type] = [:]
    var userTypes = UserTypes()
    /// Members that cells added to types of the library.
    var extensions: [OwnerKey: [String: [UserMember]]] = [:]
    /// Setters of computed properties and subscripts, by their getters.
    var setters: [FunctionID: FunctionID] = [:]
    /// Getters of variables that are observed: their setters call the observers.
    var globalAccessors: [GlobalID: FunctionID] = [:]
    /// Getters that take no value: of computed variables and static properties.
    var freeGetters: Set<FunctionID> = []
    /// Names of properties by their getters, for messages.
    var getterNames: [FunctionID: String] = [:]
    var nonmutatingSetters: Set<FunctionID> = []
    var weakGlobals: [GlobalID: WeakVariable] = [:]
    /// Variables declared as `T!`.
    var implicitlyUnwrapped: Set<GlobalID> = []
    /// Computed variables outside types, by name.
    var computed: [String: FunctionEntry] = [:]
    /// Protocols, generic functions and what they were used for.
    var generics = GenericScope()
    /// Operators and precedence groups that cells declared.
    var operators = DeclaredOperators()
    var foundProtocols = FoundProtocols()
    var nextGlobal = 0
    var nextFunction = 0
    var nextType = 0
    /// Types before this one are the language's own.
    var firstOwnType = 0
    /// Functions before this one are the language's own.
    var firstOwnFunction = 0

    public init() {}

    /// The scope after a cell failed half-way: what its variables without a value hid is visible again.
    public func removing(uninitialised: Set<GlobalID>, restoring old: SessionScope) -> SessionScope {
        var scope = self
        for (name, variable) in globals where uninitialised.contains(variable.id) {
            scope.globals[name] = old.globals[name]
        }
        return scope
    }

    /// Whether nothing has been declared between the two.
    public func declaresTheSame(as other: SessionScope) -> Bool {
        nextGlobal == other.nextGlobal && nextFunction == other.nextFunction && nextType == other.nextType
            && types == other.types
    }

    /// The variables of the session by name, newest of each.
    public var variables: [GlobalVariable] { Array(globals.values) }

    public func variable(named name: String) -> GlobalVariable? { globals[name] }

    /// Functions declared in cells, as `name(label:)`, with their types.
    public var functionDeclarations: [(name: String, declaration: String)] {
        functions.values.joined().filter { isOwn($0) }.map { ($0.name, $0.declaration) }
    }

    /// Types declared in cells, as `struct Point`.
    public var typeDeclarations: [String] {
        types.filter { isOwn($1) }.map { name, type in
            guard let nominal = type.nominalType, nominal.name == name else { return "typealias \(name) = \(type)" }
            switch nominal.kind {
            case .structure: return "struct \(name)"
            case .classType: return "class \(name)"
            case .enumeration: return "enum \(name)"
            case .protocolType: return "protocol \(name)"
            }
        }
    }

    /// Whether a cell has declared something of this name.
    public func declares(_ name: String) -> Bool {
        globals[name] != nil || functions[name]?.contains(where: isOwn) == true || types[name].map(isOwn) == true
            || computed[name] != nil
    }

    private func isOwn(_ function: FunctionEntry) -> Bool { function.id.index >= firstOwnFunction }

    private func isOwn(_ type: Type) -> Bool {
        guard case .nominal(let nominal) = type, case .user(let id) = nominal.id else { return true }
        return id >= firstOwnType
    }

    /// The scope without a variable, function or type of this name.
    public func removing(name: String) -> SessionScope {
        var scope = self
        scope.globals[name] = nil
        let kept = functions[name]?.filter { !isOwn($0) } ?? []
        scope.functions[name] = kept.isEmpty ? nil : kept
        if let type = types[name], isOwn(type) { scope.types[name] = nil }
        scope.computed[name] = nil
        return scope
    }
}

/// A function declared in a cell.
struct FunctionEntry: Sendable {
    enum Kind: Sendable { case global, method, staticMethod, initializer, operatorFunction, accessor }

    var id: FunctionID
    var name: String
    var kind: Kind
    /// Without `self`.
    var signature: Signature
    var range: SourceRange
    /// Prefix, infix or postfix if the function is an operator.
    var fixity: LibraryFunction.Kind?
    var isFailable = false
    var documentation = ""
    /// Methods of classes above that this one takes the place of, nearest first.
    var overridden: [FunctionID] = []
    /// Which implementation runs depends on the class of the instance.
    var isDynamic = false
    var isFinal = false
    var isConvenience = false
    var isRequired = false
    /// Declared as `-> Self` in a class: what a call gives has the type of what it is called on.
    var returnsSelf = false
    var access = Access()
    /// The type of `self` in terms of the signature's generic parameters, if it has any.
    var selfType: Type?

    var declaration: String {
        let keyword = kind == .initializer ? "init" : "func \(name)"
        return keyword + signature.writtenGenerics(besides: selfType)
            + signature.written(withResult: kind != .initializer)
    }
}

/// A type declared in a cell, as the checker sees it.
struct UserType: Sendable {
    var nominal: Type.NominalType
    var conformances: [ProtocolName]
    /// Its generic parameters, and types that belong to them.
    var generics: [GenericParameter] = []
    /// How many of the parameters are those of the types around it.
    var outerParameters = 0
    /// What conditional conformances ask of the parameters.
    var conditions: [ProtocolName: [GenericParameter]] = [:]
    /// Associated types that were found out, in terms of `generics`.
    var associated: [String: Type] = [:]
    /// The raw type of an enum.
    var rawType: Type?
    var fields: [StoredField] = []
    var cases: [EnumerationCase] = []
    var members: [String: [UserMember]] = [:]
    var initializers: [FunctionEntry] = []
    /// Synthesised from the fields if the struct declares no initialiser in its body.
    var memberwise: Signature?
    var subscripts: [(getter: FunctionEntry, isSettable: Bool)] = []
    var documentation = ""
    var superclass: Int?
    var isFinal = false
    var isPropertyWrapper = false
    /// How many of the fields are the superclass's; they come first.
    var inheritedFields = 0
    /// Getters of own fields that a class below overrides.
    var fieldAccessors: [Int: FunctionEntry] = [:]
    /// Own fields that a class below overrides: reading them goes by the accessor, too.
    var overriddenFields: Set<Int> = []
    /// Own implementations of what classes above introduced.
    var overrides: [FunctionID: FunctionID] = [:]
    /// Class members that its class methods call on `self`.
    var calledOnClass: Set<FunctionID> = []
    var deinitializer: FunctionID?
    /// Whether it has the initialisers of its superclass.
    var inheritsInitializers = false
    /// Types declared inside it, by their own names.
    var nested: [String: Type] = [:]
    /// The type it is declared in.
    var outer: Type?

    var type: Type { .nominal(nominal) }

    struct StoredField: Sendable {
        var name: String
        var type: Type
        var isMutable: Bool
        /// Makes the initial value, if one is written.
        var initial: FunctionID?
        var isFinal = false
        var isLazy = false
        /// Declared as `T!`.
        var isImplicitlyUnwrapped = false
        /// `weak` and `unowned`: the field holds a `_WeakReference`, `type` is what is read from it.
        var ownership = Ownership.strong
        var access = Access()
        /// The property that this field is the wrapper of.
        var wrapper: Wrapper?

        struct Wrapper: Sendable {
            var name: String
            var type: Type
            var access: Access
            /// Makes the wrapper of a value, if that can be.
            var maker: FunctionID?
            /// Makes the value, if one is written.
            var initial: FunctionID?
            /// The memberwise initialiser takes a value; else it takes a wrapper.
            var isValueInMemberwise = false
        }
    }

    struct EnumerationCase: Sendable {
        var name: String
        var payload: [Type.TupleElement]
        /// Functions that make values which the caller may leave out.
        var defaults: [Int: FunctionID] = [:]
        var rawValue: Expression?
    }
}

/// Who may use a member.
struct Access: Sendable {
    /// The type whose declaration and extensions alone may; nil if all may.
    var privateTo: Int?
    /// The same for setting it.
    var settingPrivateTo: Int?
}

/// A global that is `weak` or `unowned`, with the type that is read from it.
struct WeakVariable: Sendable {
    var ownership: Ownership
    var type: Type
}

enum Ownership: Sendable { case strong, weak, unowned }

enum UserMember: Sendable {
    case field(Int)
    case computed(getter: FunctionEntry, isSettable: Bool)
    case method(FunctionEntry)
    case staticMethod(FunctionEntry)
    case staticVariable(GlobalVariable)
    case staticComputed(FunctionEntry, isSettable: Bool)
    case staticSubscript(FunctionEntry, isSettable: Bool)
    case enumerationCase(Int)
}

extension Signature {
    /// `<T: Comparable>`: the generic parameters that are not the owner's.
    func writtenGenerics(besides owner: Type?) -> String {
        var text: [String] = []
        for (index, parameter) in genericParameters.enumerated() where parameter.origin == nil {
            if owner?.mentions(parameter: index) == true { continue }
            let constraints = parameter.constraints.map(\.name).joined(separator: " & ")
            text.append(constraints.isEmpty ? parameter.name : "\(parameter.name): \(constraints)")
        }
        return text.isEmpty ? "" : "<\(text.joined(separator: ", "))>"
    }

    /// `(a: Int, _ b: Double = 1) throws -> String`.
    func written(withResult: Bool = true) -> String {
        var text = "("
        for (index, parameter) in parameters.enumerated() {
            if index > 0 { text += ", " }
            if let label = parameter.label {
                text += label == parameter.name ? label : "\(label) \(parameter.name)"
            } else {
                text += "_ \(parameter.name)"
            }
            text += ": \(parameter.isInout ? "inout " : "")\(parameter.type)\(parameter.isVariadic ? "..." : "")"
            if case .native(let value)? = parameter.defaultValue { text += " = \(value)" }
        }
        text += ")"
        if isThrowing { text += " throws" }
        if isRethrowing { text += " rethrows" }
        if withResult, result != .void { text += " -> \(result)" }
        return text
    }
}
