/// How Swift writes a type at run time, as in `print(Stack<Int>.self)`.
public enum RuntimeName {
    /// `isQualified` writes the module of each name, except that of the outermost one, which the machine writes.
    public static func of(_ type: Type, isQualified: Bool) -> String {
        guard case .nominal(let nominal) = type, nominal.kind != .protocolType else {
            return part(type, isQualified)
        }
        return named(nominal, isQualified)
    }

    /// With the module of the outermost name, too.
    public static func whole(_ type: Type, isQualified: Bool) -> String {
        guard case .nominal(let nominal) = type else { return part(type, isQualified) }
        if nominal.kind == .protocolType { return isQualified ? "main.\(nominal.name)" : nominal.name }
        let text = part(type, isQualified)
        guard !isQualified, let dot = text.prefix(while: { $0 != "<" }).lastIndex(of: ".") else { return text }
        return String(text[text.index(after: dot)...])
    }

    private static func named(_ nominal: Type.NominalType, _ isQualified: Bool) -> String {
        guard !nominal.arguments.isEmpty else { return nominal.name }
        return "\(nominal.name)<\(nominal.arguments.map { part($0, isQualified) }.joined(separator: ", "))>"
    }

    private static func part(_ type: Type, _ isQualified: Bool) -> String {
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
            let owner: String
            switch nominal.id {
            case .user: owner = isQualified ? "main." : ""
            case .library: owner = isQualified ? "Swiftlet." : ""
            }
            return owner + named(nominal, isQualified)
        }
    }
}
