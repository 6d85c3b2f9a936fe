/// One checked cell: everything has a type, every name is resolved, every conversion is explicit.
public struct Program: Sendable {
    public var source: SourceText
    /// Functions, methods, default-argument generators declared in this cell.
    public var functions: [Function]
    /// Structs, classes, enums declared in this cell.
    public var nominals: [NominalDeclaration]
    /// Variables declared at the top level of this cell, in order.
    public var globals: [GlobalVariable]
    /// The statements of the top level. Variables of inner blocks are its locals.
    public var main: Function
    public var warnings: [Diagnostic]
    /// What calls through existentials find, by slot and type.
    public var witnesses: [Witness] = []
    /// Conformances to protocols of cells that casts ask for.
    public var conformances: [Conformance] = []

    /// The function that a call through slot `slot` runs for a value of a type.
    public struct Witness: Sendable {
        public var slot: Int
        public var type: Type
        public var function: FunctionID

        public init(slot: Int, type: Type, function: FunctionID) {
            self.slot = slot
            self.type = type
            self.function = function
        }
    }

    public struct Conformance: Sendable {
        public var type: Type
        public var to: Type

        public init(type: Type, to: Type) {
            self.type = type
            self.to = to
        }
    }

    /// Whether later programs see nothing of it.
    public var declaresNothing: Bool {
        functions.isEmpty && nominals.isEmpty && globals.isEmpty && witnesses.isEmpty && conformances.isEmpty
    }

    public init(
        source: SourceText, functions: [Function] = [], nominals: [NominalDeclaration] = [],
        globals: [GlobalVariable] = [], main: Function, warnings: [Diagnostic] = []
    ) {
        self.source = source
        self.functions = functions
        self.nominals = nominals
        self.globals = globals
        self.main = main
        self.warnings = warnings
    }
}

/// Counted through the session.
public struct FunctionID: Hashable, Sendable {
    public let index: Int
    public init(index: Int) { self.index = index }
}

/// Counted through the session: a redeclared name gets a new one.
public struct GlobalID: Hashable, Sendable {
    public let index: Int
    public init(index: Int) { self.index = index }
}

/// Counted within one top-level function, closures and nested functions included.
public struct LocalID: Hashable, Sendable {
    public let index: Int
    public init(index: Int) { self.index = index }
}

public enum VariableID: Hashable, Sendable {
    case local(LocalID)
    case global(GlobalID)
}

public struct GlobalVariable: Sendable {
    public var id: GlobalID
    public var name: String
    public var type: Type
    public var isMutable: Bool
    public var range: SourceRange

    public init(id: GlobalID, name: String, type: Type, isMutable: Bool, range: SourceRange) {
        self.id = id
        self.name = name
        self.type = type
        self.isMutable = isMutable
        self.range = range
    }
}

public struct LocalVariable: Sendable {
    public var id: LocalID
    public var name: String
    public var type: Type
    public var isMutable: Bool
    /// Read or written by a closure or nested function inside the one that declares it. If it is also mutable (or
    /// captured before it is initialised) it lives in a box of its own.
    public var isCaptured: Bool
    public var range: SourceRange

    public init(
        id: LocalID, name: String, type: Type, isMutable: Bool, isCaptured: Bool = false, range: SourceRange
    ) {
        self.id = id
        self.name = name
        self.type = type
        self.isMutable = isMutable
        self.isCaptured = isCaptured
        self.range = range
    }
}

/// A function, method, closure or the top level of a cell.
public struct Function: Sendable {
    /// Nil for closures and nested functions, which are values.
    public var id: FunctionID?
    public var name: String
    /// A method's `self` is the first parameter; `inout` if the method is mutating.
    public var parameters: [LocalVariable]
    public var inoutParameters: Set<Int>
    public var result: Type
    public var isThrowing: Bool
    /// Every local this function itself declares, parameters included, closures' locals not.
    public var locals: [LocalVariable]
    public var body: [Statement]
    public var range: SourceRange
    /// The cell it was written in, if that is not the program's.
    public var source: SourceText?

    public init(
        id: FunctionID?, name: String, parameters: [LocalVariable], inoutParameters: Set<Int> = [], result: Type,
        isThrowing: Bool, locals: [LocalVariable], body: [Statement], range: SourceRange
    ) {
        self.id = id
        self.name = name
        self.parameters = parameters
        self.inoutParameters = inoutParameters
        self.result = result
        self.isThrowing = isThrowing
        self.locals = locals
        self.body = body
        self.range = range
    }
}

/// A type declared in a cell.
public struct NominalDeclaration: Sendable {
    public var type: Type.NominalType
    public var conformances: [String]
    /// Stored properties in order; words of a value in the same order.
    public var fields: [Field]
    /// Cases of an enum in order, with the types of their payloads.
    public var cases: [Case]
    /// `description` of a `CustomStringConvertible`, `==`, `hash`, `<` where the type declares them.
    public var witnesses: [String: FunctionID]
    /// The class it inherits from.
    public var superclass: NominalID?
    /// Its own implementations of methods that classes above it introduced.
    public var overrides: [FunctionID: FunctionID]
    public var deinitializer: FunctionID?
    /// The name with the modules of its type arguments, if it has any.
    public var qualifiedName: String?
    /// The module whose type it is, as printed values name it.
    public var module = "main"

    public struct Field: Sendable {
        public var name: String
        public var type: Type
        public init(name: String, type: Type) {
            self.name = name
            self.type = type
        }
    }

    public struct Case: Sendable {
        public var name: String
        public var payload: [Type.TupleElement]
        public init(name: String, payload: [Type.TupleElement] = []) {
            self.name = name
            self.payload = payload
        }
    }

    public init(
        type: Type.NominalType, conformances: [String] = [], fields: [Field] = [], cases: [Case] = [],
        witnesses: [String: FunctionID] = [:], superclass: NominalID? = nil,
        overrides: [FunctionID: FunctionID] = [:], deinitializer: FunctionID? = nil
    ) {
        self.superclass = superclass
        self.overrides = overrides
        self.deinitializer = deinitializer
        self.type = type
        self.conformances = conformances
        self.fields = fields
        self.cases = cases
        self.witnesses = witnesses
    }
}
