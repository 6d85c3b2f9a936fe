/// A checked expression.
public struct Expression: Sendable {
    public var kind: Kind
    public var type: Type
    public var range: SourceRange

    public init(_ kind: Kind, type: Type, range: SourceRange) {
        self.kind = kind
        self.type = type
        self.range = range
    }

    public indirect enum Kind: Sendable {
        // Literals
        case integer(Int)
        case double(Double)
        case float(Float)
        case boolean(Bool)
        case string(String)
        case character(Character)
        case none
        case interpolation([Segment])
        case array([Expression])
        case dictionary([(key: Expression, value: Expression)])
        case set([Expression])
        case tuple([Expression])
        /// Half-open and closed ranges have both bounds, the others one.
        case range(Type.RangeKind, lower: Expression?, upper: Expression?)

        // Names
        case variable(VariableID)
        /// A function of a cell used as a value.
        case function(FunctionID)
        /// A closure or nested function.
        case closure(Function)

        // Parts
        case tupleElement(Expression, Int)
        /// A stored property of a type declared in a cell.
        case field(Expression, Int)

        // Calls. `typeArguments` replace the callee's generic parameters, in order.
        case call(Callee, [Argument], typeArguments: [Type])
        /// The memberwise value of a struct, field by field.
        case construct(NominalID, [Expression])
        /// A new instance of a class whose stored properties an initialiser has yet to set.
        case allocate(NominalID)
        case enumerationValue(NominalID, caseIndex: Int, payload: [Expression])

        // Short circuits
        case and(Expression, Expression)
        case or(Expression, Expression)
        case conditional(Expression, then: Expression, else: Expression)
        /// `a ?? b`: `b` is evaluated only if `a` is nil. The type says whether the result is optional.
        case coalesce(Expression, Expression)

        // Optionals
        case forceUnwrap(Expression)
        /// If `base` is not nil, binds its value to `bound` and evaluates `body`, else nil. The result is wrapped
        /// unless the body's type is already the result's.
        case optionalChain(base: Expression, bound: LocalID, body: Expression)

        /// Whether an optional is nil: `x == nil`.
        case isNil(Expression)

        case convert(Conversion, Expression)
        /// `x as? T`: the value as `T?` (the expression's type), nil if it is something else. The operand is of type
        /// `Any` or of a protocol, or an optional of these.
        case dynamicCast(Expression)
        /// The value in an existential that is known to hold one of the expression's type.
        case openExistential(Expression)
        /// The function of slot `slot` for the type of the value in an existential.
        case witness(slot: Int, Expression)
        /// A type as a value; which one says the type of the expression.
        case metatype
        /// `type(of: x)`: the type that the value has at run time.
        case dynamicType(Expression)
        /// A new instance of the class that a metatype says.
        case allocateDynamic(Expression)
        /// The implementation that the class in a metatype has of a class method or property.
        case classMember(FunctionID, Expression)
        /// A word 0 that the checker knows to be overwritten before it is read: a stored property before its
        /// initialiser assigns it.
        case uninitialized

        // Errors
        case tryOptional(Expression)
        case tryForce(Expression)

        /// Runs the statements, then evaluates the expression. For `if` and `switch` as expressions, literals that
        /// need steps, and the like.
        case sequence([Statement], Expression)
    }

    public enum Segment: Sendable {
        case text(String)
        case value(Expression)
    }
}

public enum Callee: Sendable {
    /// A function or method declared in a cell.
    case function(FunctionID)
    /// The implementation that the class of the first argument has of a method.
    case method(FunctionID)
    /// A function of the library. `self`, if it takes one, is the first argument.
    case library(LibraryFunctionID)
    /// The setter of a settable property or subscript: `self`, the indices, the new value.
    case librarySetter(LibraryFunctionID)
    /// A closure.
    indirect case value(Expression)
}

public enum Argument: Sendable {
    case value(Expression)
    case `inout`(Place)
    /// The library function's own default is to be used.
    case absent
}

public enum Conversion: Sendable, Hashable {
    /// `T` to `T?`.
    case wrapOptional
    /// To `Any`, keeping the type.
    case toAny
    /// A library or user type to a protocol of the library or of a cell.
    case toProtocol
    /// `[T]` to `[U]`, each element by the conversion given.
    indirect case elements(Conversion)
    /// `T?` to `U?`.
    indirect case wrapped(Conversion)
    /// A function that does not throw where one that may is expected, and the like: no work at run time.
    case reinterpret
    /// A function as one whose parameters and result are converted; a closure takes its place before the machine sees it.
    case function
    /// An instance of a class, or a metatype, to the number that tells it from others.
    case identity
}

/// Something that can be assigned to. Its indices are evaluated once, before the new value is.
public indirect enum Place: Sendable {
    case variable(VariableID, Type)
    case field(Place, Int, Type)
    case tupleElement(Place, Int, Type)
    case forceUnwrap(Place, Type)
    /// A settable property or subscript of the library.
    case library(LibraryFunctionID, base: Place, indices: [Expression], typeArguments: [Type], Type)
    /// A computed property or subscript of a cell's type: getter, setter. Without a base it is a variable outside
    /// types or a static property. `typeArguments` are those of getter and setter.
    case computed(
        getter: Callee, setter: Callee?, base: Place?, indices: [Expression], typeArguments: [Type], Type)
    /// A value that is not itself a place, where only a reference type's insides change.
    case value(Expression)

    public var type: Type {
        switch self {
        case .variable(_, let type), .field(_, _, let type), .tupleElement(_, _, let type),
            .forceUnwrap(_, let type), .library(_, _, _, _, let type), .computed(_, _, _, _, _, let type):
            return type
        case .value(let expression): return expression.type
        }
    }
}
