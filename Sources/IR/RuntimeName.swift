/// How Swift writes a type at run time, as in `print(Stack<Int>.self)`.
public struct RuntimeName {
    /// The number of the first type that cells declare: those before it are of Swift's own module.
    public var firstOwnType: Int
    /// The number of the first type of the library that is not of the language.
    public var firstLibraryType: Int
    /// How many arguments of a type belong to the type around it.
    public var outerArguments: (NominalID) -> Int

    public init(
        firstOwnType: Int = 0, firstLibraryType: Int = 0, outerArguments: @escaping (NominalID) -> Int = { _ in 0 }
    ) {
        self.firstOwnType = firstOwnType
        self.firstLibraryType = firstLibraryType
        self.outerArguments = outerArguments
    }

    /// `isQualified` writes the module of each name, except that of the outermost one, which the machine writes.
    public func of(_ type: Type, isQualified: Bool) -> String {
        guard case .nominal(let nominal) = type, nominal.kind != .protocolType else {
            return part(type, isQualified)
        }
        return named(nominal, isQualified)
    }

    public static func of(_ type: Type, isQualified: Bool) -> String {
        RuntimeName().of(type, isQualified: isQualified)
    }

    /// With the module of the outermost name, too.
    public func whole(_ type: Type, isQualified: Bool) -> String {
        guard case .nominal(let nominal) = type else { return part(type, isQualified) }
        if nominal.kind == .protocolType { return isQualified ? "main.\(nominal.name)" : nominal.name }
        let text = part(type, isQualified)
        return isQualified ? text : Self.lastComponent(text)
    }

    public static func whole(_ type: Type, isQualified: Bool) -> String {
        RuntimeName().whole(type, isQualified: isQualified)
    }

    /// `Index` of `Outer<A.B>.Index`.
    public static func lastComponent(_ name: String) -> String {
        var depth = 0
        var start = name.startIndex
        for index in name.indices {
            switch name[index] {
            case "<", "(": depth += 1
            case ">" where index == name.startIndex || name[name.index(before: index)] != "-": depth -= 1
            case ")": depth -= 1
            case "." where depth == 0: start = name.index(after: index)
            default: break
            }
        }
        return String(name[start...])
    }

    /// The module that declares the type.
    public func module(of id: NominalID) -> String {
        switch id {
        case .user(let index): return index < firstOwnType ? "Swift" : "main"
        case .library(let index): return index < firstLibraryType ? "Swift" : "Swiftlet"
        }
    }

    private func named(_ nominal: Type.NominalType, _ isQualified: Bool) -> String {
        guard !nominal.arguments.isEmpty else { return nominal.name }
        let arguments = nominal.arguments.map { part($0, isQualified) }
        let outer = min(outerArguments(nominal.id), arguments.count)
        let own = outer == arguments.count ? "" : "<\(arguments[outer...].joined(separator: ", "))>"
        guard outer > 0, let dot = nominal.name.lastIndex(of: ".") else {
            return "\(nominal.name)<\(arguments.joined(separator: ", "))>"
        }
        return "\(nominal.name[..<dot])<\(arguments[..<outer].joined(separator: ", "))>\(nominal.name[dot...])\(own)"
    }

    private func part(_ type: Type, _ isQualified: Bool) -> String {
        let module = isQualified ? "Swift." : ""
        func inner(_ type: Type) -> String { part(type, isQualified) }
        switch type {
        case .int, .sized, .double, .float, .bool, .string, .character, .never: return module + type.description
        case .any, .error, .parameter: return type.description
        case .optional(let wrapped): return "\(module)Optional<\(inner(wrapped))>"
        case .array(let element): return "\(module)Array<\(inner(element))>"
        case .set(let element): return "\(module)Set<\(inner(element))>"
        case .dictionary(let key, let value): return "\(module)Dictionary<\(inner(key)), \(inner(value))>"
        case .range(let kind, let bound): return "\(module)\(kind.typeName)<\(inner(bound))>"
        case .metatype(let instance): return "\(inner(instance)).Type"
        case .tuple(let elements):
            return "(" + elements.map { ($0.label.map { $0 + ": " } ?? "") + inner($0.type) }.joined(separator: ", ")
                + ")"
        case .function(let function):
            return "(\(function.parameters.map(inner).joined(separator: ", ")))"
                + "\(function.isThrowing ? " throws" : "") -> \(inner(function.result))"
        case .nominal(let nominal):
            let name = named(nominal, isQualified)
            return isQualified ? "\(self.module(of: nominal.id)).\(name)" : Self.lastComponent(name)
        }
    }
}
