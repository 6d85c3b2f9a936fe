/// A function of the library: anything that can be called or read.
public final class LibraryFunction: Sendable {
    public enum Kind: Hashable, Sendable {
        case free
        case initializer
        case method, staticMethod
        /// `signature.result` is the property's type.
        case property(isSettable: Bool), staticProperty
        case `subscript`(isSettable: Bool)
        case prefixOperator, infixOperator, postfixOperator
        /// An enumeration case; with parameters if it has associated values.
        case enumerationCase

        public var isOperator: Bool {
            switch self {
            case .prefixOperator, .infixOperator, .postfixOperator: return true
            default: return false
            }
        }

        /// Called on a value: `self` is the word before the arguments.
        public var takesSelf: Bool {
            switch self {
            case .method, .property, .subscript: return true
            default: return false
            }
        }
    }

    public let id: LibraryFunctionID
    public let name: String
    public let kind: Kind
    public let owner: OwnerKey?
    /// The type of `self` (for initialisers: of the result) in terms of the signature's generic parameters, which
    /// the checker unifies with the type of the base: `.array(.parameter(0))` for members of every array,
    /// `.array(.string)` for those of `[String]` only. Nil without an owner. A free constant has the kind
    /// `.staticProperty` and no owner.
    public let selfType: Type?
    public let signature: Signature
    /// The declaration as Swift writes it, for inspection.
    public let declaration: String
    public let documentation: String
    /// An operation the machine has its own instruction for; the compiler to bytecode emits it directly.
    public let intrinsic: Intrinsic?

    init(
        id: LibraryFunctionID, name: String, kind: Kind, owner: DeclarationOwner?, signature: Signature,
        declaration: String, documentation: String, intrinsic: Intrinsic?
    ) {
        self.id = id
        self.name = name
        self.kind = kind
        self.owner = owner?.key
        selfType = owner?.selfType
        self.signature = signature
        self.declaration = declaration
        self.documentation = documentation
        self.intrinsic = intrinsic
    }
}

/// Operations with instructions of their own. Named type first, so that the list reads by type.
public enum Intrinsic: String, Sendable, CaseIterable {
    case intAdd, intSubtract, intMultiply, intDivide, intRemainder, intNegate
    case intAddWrapping, intSubtractWrapping, intMultiplyWrapping
    case intAnd, intOr, intXor, intNot, intShiftLeft, intShiftRight
    case intEqual, intNotEqual, intLess, intLessOrEqual, intGreater, intGreaterOrEqual
    case intAddAssign, intSubtractAssign, intMultiplyAssign, intDivideAssign, intRemainderAssign
    case doubleAdd, doubleSubtract, doubleMultiply, doubleDivide, doubleNegate
    case doubleEqual, doubleNotEqual, doubleLess, doubleLessOrEqual, doubleGreater, doubleGreaterOrEqual
    case doubleAddAssign, doubleSubtractAssign, doubleMultiplyAssign, doubleDivideAssign
    case doubleSquareRoot, doubleAbsolute
    case intToDouble, doubleToInt
    case boolNot, boolEqual, boolNotEqual
    case arrayCount, arrayGet, arraySet, arrayAppend
    case stringAppendAssign
    case dictionaryGet, dictionaryGetDefault
}
