/// The type whose member is being declared, with the generic parameters its text brings in.
struct DeclarationOwner: Sendable, Equatable {
    var key: OwnerKey
    /// The type of `self`, in terms of `genericParameters`.
    var selfType: Type
    var genericParameters: [Signature.GenericParameter]
}

/// An owner that an interface has been told of.
public struct LibraryOwnerID: Sendable {
    let index: Int32
}

extension LibraryInterface {
    /// Adds what `text` declares, once it is read: when somebody asks for it. Types must have been declared by then.
    @discardableResult
    public mutating func declare(
        unread text: String, in owner: LibraryOwnerID? = nil, documentation: String = "", intrinsic: Intrinsic? = nil
    ) -> LibraryFunctionID {
        add(
            LibraryDeclaration(
                text: text, documentation: documentation, owner: owner?.index, intrinsic: intrinsic))
    }

    /// Reads `text` and adds what it declares. `owner` is the extended type as Swift writes it: a name (`Tensor`,
    /// `Array`, `Dictionary`), a type with concrete parts (`[String]`), or one with generic parameters of its own
    /// (`<T> [[T]]`, `<T: Comparable> Range<T>`). Types must have been declared before they are mentioned.
    @discardableResult
    public mutating func declare(
        _ text: String, in owner: String? = nil, documentation: String = "", intrinsic: Intrinsic? = nil
    ) throws(DeclarationError) -> LibraryFunctionID {
        var owned: LibraryOwnerID?
        if let owner { owned = try self.owner(owner) }
        let declaration = LibraryDeclaration(
            text: text, documentation: documentation, owner: owned?.index, intrinsic: intrinsic)
        _ = try read(declaration, LibraryFunctionID(index: declarations.count))
        return add(declaration)
    }

    /// Makes an owner known that members are declared in.
    public mutating func owner(_ text: String) throws(DeclarationError) -> LibraryOwnerID {
        owners.append(try parseOwner(text))
        return LibraryOwnerID(index: Int32(owners.count - 1))
    }

    func read(_ id: LibraryFunctionID) throws(DeclarationError) -> LibraryFunction {
        try read(declarations[id.index], id)
    }

    private func read(
        _ declaration: LibraryDeclaration, _ id: LibraryFunctionID
    ) throws(DeclarationError) -> LibraryFunction {
        let owner = declaration.owner.map { owners[Int($0)] }
        return try parse(declaration.text, owner) { (parser: inout DeclarationParser) throws(DeclarationError) in
            try parser.parseFunction(id, declaration, owner)
        }
    }

    func head(of id: LibraryFunctionID) -> DeclarationHead? {
        var text = declarations[id.index].text
        return text.withUTF8 {
            var parser = DeclarationParser(bytes: $0, interface: nil, owner: nil)
            return parser.head()
        }
    }

    func isOperator(_ id: LibraryFunctionID) -> Bool {
        var text = declarations[id.index].text
        return text.withUTF8 {
            var parser = DeclarationParser(bytes: $0, interface: nil, owner: nil)
            return parser.isOperator()
        }
    }

    /// Reads the head of a type declaration: `struct Tensor: Equatable`, `protocol Layer`, `final class History`.
    @discardableResult
    public mutating func declareType(
        _ text: String, element: String? = nil, documentation: String = ""
    ) throws(DeclarationError) -> NominalID {
        var type = try parse(text) { (parser: inout DeclarationParser) throws(DeclarationError) in
            try parser.parseType()
        }
        type.documentation = documentation
        let id = add(type)
        if let element {
            let parameters = type.genericParameters
            let parsed = try parse(element) { (parser: inout DeclarationParser) throws(DeclarationError) in
                parser.genericParameters = parameters
                return try parser.type()
            }
            setElement(of: id, to: parsed)
        }
        return id
    }

    /// Reads a type as Swift writes it.
    public func parseType(_ text: String) throws(DeclarationError) -> Type {
        try parse(text) { (parser: inout DeclarationParser) throws(DeclarationError) in
            try parser.type()
        }
    }

    /// Reads the text of an owner; see `declare`.
    func parseOwner(_ text: String) throws(DeclarationError) -> DeclarationOwner {
        switch text {
        case "Array":
            return DeclarationOwner(
                key: .array, selfType: .array(.parameter(index: 0, name: "Element")),
                genericParameters: [.init(name: "Element")])
        case "Set":
            return DeclarationOwner(
                key: .set, selfType: .set(.parameter(index: 0, name: "Element")),
                genericParameters: [.init(name: "Element", constraints: ["Hashable"])])
        case "Optional":
            return DeclarationOwner(
                key: .optional, selfType: .optional(.parameter(index: 0, name: "Wrapped")),
                genericParameters: [.init(name: "Wrapped")])
        case "Dictionary":
            return DeclarationOwner(
                key: .dictionary,
                selfType: .dictionary(
                    key: .parameter(index: 0, name: "Key"), value: .parameter(index: 1, name: "Value")),
                genericParameters: [.init(name: "Key", constraints: ["Hashable"]), .init(name: "Value")])
        case "Range", "ClosedRange", "PartialRangeFrom", "PartialRangeUpTo", "PartialRangeThrough":
            return try parseOwner("<Bound: Comparable> \(text)<Bound>")
        default:
            return try parse(text) { (parser: inout DeclarationParser) throws(DeclarationError) in
                try parser.genericClause()
                let selfType = try parser.type()
                guard let key = OwnerKey(selfType) else { throw parser.failure("a type without members") }
                return DeclarationOwner(key: key, selfType: selfType, genericParameters: parser.genericParameters)
            }
        }
    }

    private func parse<Result>(
        _ text: String, _ owner: DeclarationOwner? = nil,
        _ body: (inout DeclarationParser) throws(DeclarationError) -> Result
    ) throws(DeclarationError) -> Result {
        var text = text
        let outcome = text.withUTF8 { (bytes) -> Swift.Result<Result, DeclarationError> in
            var parser = DeclarationParser(bytes: bytes, interface: self, owner: owner)
            do throws(DeclarationError) {
                let result = try body(&parser)
                parser.skipSpace()
                guard parser.position == bytes.count else { return .failure(parser.failure("unexpected text")) }
                return .success(result)
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }
}

extension DeclarationParser {
    mutating func parseType() throws(DeclarationError) -> LibraryType {
        while skip("@") { _ = try word() }
        var kind: Type.NominalType.Kind?
        while kind == nil {
            switch try word() {
            case "struct": kind = .structure
            case "class", "actor": kind = .classType
            case "enum": kind = .enumeration
            case "protocol": kind = .protocolType
            case "final", "public", "indirect": continue
            default: throw failure("expected a type declaration")
            }
        }
        var name = try word()
        while skip(".") { name += "." + (try word()) }
        try genericClause()
        var type = LibraryType(name: name, kind: kind ?? .structure, genericParameters: genericParameters)
        if skip(":") {
            repeat { type.conformances.append(try word()) } while skip(",")
        }
        return type
    }
}

extension OwnerKey {
    /// The key under which members of `type` are found; nil for types that have none.
    public init?(_ type: Type) {
        switch type {
        case .int: self = .int
        case .sized(let kind): self = .sized(kind)
        case .double: self = .double
        case .float: self = .float
        case .bool: self = .bool
        case .string: self = .string
        case .character: self = .character
        case .any: self = .any
        case .optional: self = .optional
        case .array: self = .array
        case .dictionary: self = .dictionary
        case .set: self = .set
        case .range(let kind, _): self = .range(kind)
        case .nominal(let nominal):
            guard case .library(let index) = nominal.id else { return nil }
            self = .library(index)
        case .tuple, .function, .parameter, .metatype, .never, .error: return nil
        }
    }
}
