import IR
import SwiftSyntax

/// `some P` as a result: callers see the type that the body returns. It is found by lowering the body once for that,
/// when somebody asks.
extension Lowering {
    /// Reads a result type; `some P` in it becomes a placeholder.
    func resultType(_ syntax: TypeSyntax) -> Type {
        let identifier = syntax.as(IdentifierTypeSyntax.self)
        guard identifier == nil || identifier?.genericArgumentClause != nil,
            syntax.tokens(viewMode: .sourceAccurate).contains(where: { $0.tokenKind == .keyword(.some) })
        else { return type(syntax) }
        let index = state.scope.generics.opaque.count
        let placeholder = OpaqueResult(.parameter(index: Type.firstOpaque - index, name: syntax.written))
        opaqueResult = placeholder
        let result = type(syntax)
        opaqueResult = nil
        state.scope.generics.opaque.append(nil)
        opaqueConstraints[index] = placeholder.constraints
        return result
    }

    /// The type with what placeholders stand for.
    func resolved(_ type: Type, _ bindings: Bindings? = nil) -> Type {
        guard type.hasOpaque else { return type }
        return type.substituting { index, _ in
            guard index <= Type.firstOpaque else { return nil }
            let found = underlying(Type.firstOpaque - index)
            return bindings.map { $0.substitute(found) } ?? found.opened
        }
    }

    private func underlying(_ index: Int) -> Type {
        if let known = state.scope.generics.opaque[index] { return known }
        guard let find = opaqueBodies.removeValue(forKey: index) else { return .error }
        let found = find() ?? .error
        state.scope.generics.opaque[index] = found.closed
        return found.closed
    }

    /// Has a body asked for its type when the placeholder in its result is met.
    func deferOpaque(
        _ result: Type, named name: String, at range: SourceRange, _ body: [CodeBlockItemSyntax],
        _ frame: FunctionContext, prepare: @escaping () -> Void
    ) {
        guard case .parameter(let placeholder, _) = result.unwrappedArray, placeholder <= Type.firstOpaque else {
            return
        }
        let index = Type.firstOpaque - placeholder
        let shown = result.description
        let wanted = opaqueConstraints[index] ?? []
        func find() -> (type: Type?, problem: String?) {
            let saved = state
            let pending = pendingFunctions.count
            let wasSpeculating = isSpeculating
            isSpeculating = true
            defer {
                let opaque = state.scope.generics.opaque
                state = saved
                state.scope.generics.opaque = opaque
                isSpeculating = wasSpeculating
                pendingFunctions.removeSubrange(pending...)
            }
            var frame = frame
            frame.result = nil
            let found: Type? = withFreshFunction(frame) {
                prepare()
                let type = closureBody(body, result: nil, isKnown: false).result
                return type.isError ? nil : type
            }
            guard let found else {
                let isMismatch = state.diagnostics[saved.diagnostics.count...].contains {
                    $0.severity == .error && $0.message.hasPrefix("cannot convert")
                }
                let problem =
                    "function declares an opaque return type '\(shown)', but the return statements in its body do not "
                    + "have matching underlying types"
                return (nil, isMismatch ? problem : nil)
            }
            var element = found
            if case .array = result, case .array(let inner) = found { element = inner }
            if case .optional = result { element = found.unwrapped }
            let missing = wanted.first { !conforms(element, to: $0) }
            return (
                element, missing.map { "return type of \(name) requires that '\(element)' conform to '\($0)'" }
            )
        }
        opaqueBodies[index] = { [self] in
            let found = find()
            if let problem = found.problem { error(problem, at: range) }
            return found.type
        }
    }
}

extension Type {
    /// Placeholders of opaque results count down from here.
    static let firstOpaque = -2

    var hasOpaque: Bool {
        var found = false
        _ = substituting { index, _ in
            if index <= Type.firstOpaque { found = true }
            return nil
        }
        return found
    }

    /// The type itself, or what it is an array or an optional of.
    fileprivate var unwrappedArray: Type {
        switch self {
        case .array(let element), .optional(let element): return element
        default: return self
        }
    }
}
