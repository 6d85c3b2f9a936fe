/// The callable face of a function, initialiser, method, property or subscript.
public struct Signature: Sendable, Equatable {
    public var genericParameters: [GenericParameter]
    public var parameters: [Parameter]
    public var result: Type
    public var isThrowing: Bool
    /// The one type of error that it throws: `throws(ParseError)`.
    public var thrownType: Type?
    /// Throws only if a closure argument throws.
    public var isRethrowing: Bool
    /// A method that changes `self`.
    public var isMutating: Bool
    public var hasDiscardableResult: Bool

    public init(
        genericParameters: [GenericParameter] = [], parameters: [Parameter], result: Type,
        isThrowing: Bool = false, isRethrowing: Bool = false, isMutating: Bool = false,
        hasDiscardableResult: Bool = false
    ) {
        self.genericParameters = genericParameters
        self.parameters = parameters
        self.result = result
        self.isThrowing = isThrowing
        self.isRethrowing = isRethrowing
        self.isMutating = isMutating
        self.hasDiscardableResult = hasDiscardableResult
    }

    public typealias GenericParameter = IR.GenericParameter

    public struct Parameter: Sendable, Equatable {
        /// What the caller writes before the colon; nil where the caller writes nothing.
        public var label: String?
        public var name: String
        public var type: Type
        public var defaultValue: DefaultValue?
        /// `type` is the element's; the argument is an array of it.
        public var isVariadic: Bool
        public var isInout: Bool
        public var isAutoclosure: Bool
        /// A closure that may be kept beyond the call.
        public var isEscaping = false
        /// The result builder that the closure argument is read with; a key of `LibraryInterface.builders`.
        public var builder: String?

        public init(
            label: String?, name: String, type: Type, defaultValue: DefaultValue? = nil, isVariadic: Bool = false,
            isInout: Bool = false, isAutoclosure: Bool = false, builder: String? = nil
        ) {
            self.label = label
            self.name = name
            self.type = type
            self.defaultValue = defaultValue
            self.isVariadic = isVariadic
            self.isInout = isInout
            self.isAutoclosure = isAutoclosure
            self.builder = builder
        }
    }

    public enum DefaultValue: Sendable, Equatable {
        /// The native function fills it in; the text is for people.
        case native(text: String)
        /// A function without parameters that makes the value, for functions written in cells.
        case generated(FunctionID)
        /// `#line` and its kin: what the place of the call says.
        case caller(String)
    }
}
