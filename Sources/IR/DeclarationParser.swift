/// Reads one Swift declaration, such as `func matmul(_ a: Tensor, _ b: Tensor) -> Tensor`, into a `LibraryFunction`
/// or `LibraryType`.
///
/// Only declarations of our own libraries are read, so this is a small recursive descent over UTF-8 and no
/// substitute for SwiftParser: no bodies, no attributes with arguments, no generic constraints but conformance.
/// It reads what a library's public declarations are made of: `func`, `init`, `init?`, `var`/`let`, `subscript`,
/// `case`, `static`, `prefix`/`postfix`, operators, labels, defaults, `T...`, `inout`, `@autoclosure`, result
/// builders, `throws`/`rethrows`, `@discardableResult`, `mutating`, generic parameters and `where`.
struct DeclarationParser {
    let bytes: UnsafeBufferPointer<UInt8>
    /// Nil where only the head is read.
    let interface: LibraryInterface?
    var position = 0
    var genericParameters: [Signature.GenericParameter]
    let selfType: Type?
    /// As in functions; in subscripts a label is written beside the name, also if it is the same.
    private var singleNameIsLabel = true

    /// What was written before the keyword.
    struct Modifiers {
        var isStatic = false
        var isPrefix = false
        var isPostfix = false
        var isMutating = false
        var hasDiscardableResult = false
    }

    init(bytes: UnsafeBufferPointer<UInt8>, interface: LibraryInterface?, owner: DeclarationOwner?) {
        self.bytes = bytes
        self.interface = interface
        genericParameters = owner?.genericParameters ?? []
        selfType = owner?.selfType
    }

    /// The parts of a function that its declaration says.
    struct Parts {
        var name: String
        var kind: LibraryFunction.Kind
        var signature: Signature
    }

    mutating func parseFunction(
        _ id: LibraryFunctionID, _ declaration: LibraryDeclaration, _ owner: DeclarationOwner?
    ) throws(DeclarationError) -> LibraryFunction {
        let parts = try parts(owner)
        return LibraryFunction(
            id: id, name: parts.name, kind: parts.kind, owner: owner, signature: parts.signature,
            declaration: declaration.text, documentation: declaration.documentation, intrinsic: declaration.intrinsic)
    }

    private mutating func parts(_ owner: DeclarationOwner?) throws(DeclarationError) -> Parts {
        var modifiers = Modifiers()
        while true {
            if skip("@") {
                if try word() == "discardableResult" { modifiers.hasDiscardableResult = true }
                continue
            }
            let start = position
            switch try word() {
            case "static", "class": modifiers.isStatic = true
            case "prefix": modifiers.isPrefix = true
            case "postfix": modifiers.isPostfix = true
            case "mutating": modifiers.isMutating = true
            case "public", "package", "nonmutating", "infix", "final", "convenience", "required", "indirect": continue
            case "func": return try functionDeclaration(modifiers, owner)
            case "init": return try initializerDeclaration()
            case "var", "let": return try propertyDeclaration(modifiers, owner)
            case "subscript": return try subscriptDeclaration()
            case "case": return try caseDeclaration()
            default:
                position = start
                throw failure("expected a declaration")
            }
        }
    }

    // MARK: Kinds of declarations

    private mutating func functionDeclaration(
        _ modifiers: Modifiers, _ owner: DeclarationOwner?
    ) throws(DeclarationError) -> Parts {
        let isOperator = operatorLength() > 0
        let name = isOperator ? try operatorName() : try word()
        var signature = try callable(defaultResult: .void)
        signature.isMutating = modifiers.isMutating
        signature.hasDiscardableResult = modifiers.hasDiscardableResult
        let kind: LibraryFunction.Kind
        if isOperator {
            kind =
                modifiers.isPrefix
                ? .prefixOperator : modifiers.isPostfix ? .postfixOperator : .infixOperator
        } else if owner == nil {
            kind = .free
        } else {
            kind = modifiers.isStatic ? .staticMethod : .method
        }
        return Parts(name: name, kind: kind, signature: signature)
    }

    private mutating func initializerDeclaration() throws(DeclarationError) -> Parts {
        guard let selfType else { throw failure("an initialiser needs an owner") }
        let result = skip("?") ? Type.optional(selfType) : selfType
        return Parts(name: "init", kind: .initializer, signature: try callable(defaultResult: result))
    }

    private mutating func propertyDeclaration(
        _ modifiers: Modifiers, _ owner: DeclarationOwner?
    ) throws(DeclarationError) -> Parts {
        let name = try word()
        try expect(":")
        let type = try type()
        let accessors = try accessors()
        let kind: LibraryFunction.Kind =
            owner == nil || modifiers.isStatic ? .staticProperty : .property(isSettable: accessors.isSettable)
        return Parts(
            name: name, kind: kind,
            signature: Signature(
                genericParameters: genericParameters, parameters: [], result: type, isThrowing: accessors.isThrowing))
    }

    private mutating func subscriptDeclaration() throws(DeclarationError) -> Parts {
        singleNameIsLabel = false
        var signature = try callable(defaultResult: .void)
        let accessors = try accessors()
        signature.isThrowing = accessors.isThrowing
        return Parts(
            name: "subscript", kind: .subscript(isSettable: accessors.isSettable), signature: signature)
    }

    private mutating func caseDeclaration() throws(DeclarationError) -> Parts {
        guard let selfType else { throw failure("a case needs an owner") }
        let name = try word()
        var parameters: [Signature.Parameter] = []
        if peek("(") {
            _ = skip("(")
            while !skip(")") {
                let start = position
                var label: String?
                if let word = optionalWord(), skip(":") { label = word == "_" ? nil : word } else { position = start }
                parameters.append(.init(label: label, name: label ?? "_\(parameters.count)", type: try type()))
                if !skip(",") {
                    try expect(")")
                    break
                }
            }
        }
        return Parts(
            name: name, kind: .enumerationCase,
            signature: Signature(genericParameters: genericParameters, parameters: parameters, result: selfType))
    }

    // MARK: Parts

    /// Generic parameters, parameters, effects, result and `where`.
    private mutating func callable(defaultResult: Type) throws(DeclarationError) -> Signature {
        try genericClause()
        var signature = Signature(parameters: try parameters(), result: defaultResult)
        while let word = peekWord(), word == "throws" || word == "rethrows" {
            _ = try self.word()
            if word == "throws" { signature.isThrowing = true } else { signature.isRethrowing = true }
        }
        if skipArrow() { signature.result = try type() }
        if peekWord() == "where" {
            _ = try word()
            repeat { try constraint(of: try word()) } while skip(",")
        }
        signature.genericParameters = genericParameters
        return signature
    }

    mutating func genericClause() throws(DeclarationError) {
        guard skip("<") else { return }
        repeat {
            let name = try word()
            genericParameters.append(.init(name: name))
            if peek(":") { try constraint(of: name) }
        } while skip(",")
        try expect(">")
    }

    private mutating func constraint(of name: String) throws(DeclarationError) {
        try expect(":")
        guard let index = genericParameters.lastIndex(where: { $0.name == name }) else {
            throw failure("'\(name)' is no generic parameter")
        }
        repeat { genericParameters[index].constraints.append(ProtocolName(try word())) } while skip("&")
    }

    private mutating func parameters() throws(DeclarationError) -> [Signature.Parameter] {
        try expect("(")
        var parameters: [Signature.Parameter] = []
        while !skip(")") {
            parameters.append(try parameter())
            if !skip(",") {
                try expect(")")
                break
            }
        }
        return parameters
    }

    private mutating func parameter() throws(DeclarationError) -> Signature.Parameter {
        var builder: String?
        while skip("@") {
            let name = try word()
            if interface?.builders[name] != nil { builder = name }
        }
        let first = try word()
        var name = first
        let isSingle = peek(":")
        if !isSingle { name = try word() }
        let label = first == "_" || isSingle && !singleNameIsLabel ? nil : first
        try expect(":")
        var isAutoclosure = false
        var isInout = false
        while true {
            if skip("@") {
                if try word() == "autoclosure" { isAutoclosure = true }
            } else if peekWord() == "inout" {
                _ = try word()
                isInout = true
            } else {
                break
            }
        }
        var parameter = Signature.Parameter(label: label, name: name, type: try type())
        parameter.builder = builder
        parameter.isAutoclosure = isAutoclosure
        parameter.isInout = isInout
        if skip(".") {
            try expect(".")
            try expect(".")
            parameter.isVariadic = true
        }
        if skip("=") { parameter.defaultValue = .native(text: try defaultText()) }
        return parameter
    }

    /// The text up to the comma or parenthesis that ends the parameter.
    private mutating func defaultText() throws(DeclarationError) -> String {
        skipSpace()
        let start = position
        var depth = 0
        var isInString = false
        while position < bytes.count {
            let byte = bytes[position]
            if isInString {
                if byte == UInt8(ascii: "\\") { position += 1 }
                if byte == UInt8(ascii: "\"") { isInString = false }
            } else {
                switch byte {
                case UInt8(ascii: "\""): isInString = true
                case UInt8(ascii: "("), UInt8(ascii: "["), UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: ","), UInt8(ascii: ")"):
                    if depth == 0 { return text(start, position) }
                    if byte == UInt8(ascii: ")") { depth -= 1 }
                case UInt8(ascii: "]"), UInt8(ascii: "}"): depth -= 1
                default: break
                }
            }
            position += 1
        }
        throw failure("expected ')'")
    }

    private mutating func accessors() throws(DeclarationError) -> (isSettable: Bool, isThrowing: Bool) {
        guard skip("{") else { return (false, false) }
        var isSettable = false
        var isThrowing = false
        while !skip("}") {
            switch try word() {
            case "set": isSettable = true
            case "throws": isThrowing = true
            default: break
            }
        }
        return (isSettable, isThrowing)
    }
}

/// A declaration of a library that could not be read: a mistake in the library, never in a user's program.
public struct DeclarationError: Error, Sendable, CustomStringConvertible {
    public var declaration: String
    public var message: String

    public init(declaration: String, message: String) {
        self.declaration = declaration
        self.message = message
    }

    public var description: String { "\(declaration): \(message)" }
}
