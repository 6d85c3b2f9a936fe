import IR
import SwiftSyntax

extension Lowering {
    enum PatternMode { case match, bind(isMutable: Bool) }

    // MARK: Declarations

    /// The pattern of a `let`, `var` or `for`: names, tuples of names, `_`.
    func declaredPattern(
        _ syntax: PatternSyntax, _ type: Type, isMutable: Bool, valueRange: SourceRange? = nil
    ) -> Pattern {
        let range = syntax.span
        switch syntax.as(PatternSyntaxEnum.self) {
        case .identifierPattern(let identifier):
            return bind(identifier.identifier, type, isMutable: isMutable)
        case .wildcardPattern: return .wildcard
        case .tuplePattern(let tuple):
            let elements = tuple.elements.nodes
            if elements.count == 1 { return declaredPattern(elements[0].pattern, type, isMutable: isMutable) }
            guard case .tuple(let parts) = type, parts.count == elements.count else {
                if !type.isError {
                    if case .tuple(let parts) = type, !parts.isEmpty {
                        let wanted = Type.tuple(
                            elements.indices.map {
                                Type.TupleElement(type: $0 < parts.count ? parts[$0].type : .hole)
                            })
                        error(
                            "'\(type)' is not convertible to '\(wanted)', "
                                + "tuples have a different number of elements", at: valueRange ?? range)
                    } else {
                        let shape = elements.map { _ in "_" }.joined(separator: ", ")
                        error(
                            tuple.parent?.is(PatternBindingSyntax.self) == true
                                ? "cannot convert value of type '\(type)' to specified type '(\(shape))'"
                                : "tuple pattern cannot match values of non-tuple type '\(type)'",
                            at: valueRange ?? range)
                    }
                }
                return .tuple(elements.map { declaredPattern($0.pattern, .error, isMutable: isMutable) })
            }
            let first = state.locals.count
            defer { for index in first..<state.locals.count { state.locals[index].isPatternBinding = true } }
            return .tuple(
                zip(elements, parts).map { declaredPattern($0.pattern, $1.type, isMutable: isMutable) })
        case .valueBindingPattern(let binding):
            return declaredPattern(
                binding.pattern, type, isMutable: binding.bindingSpecifier.tokenKind == .keyword(.var))
        case .expressionPattern(let pattern):
            // `for (a, b) in` arrives as an expression in some places.
            if let reference = pattern.expression.as(DeclReferenceExprSyntax.self) {
                return bind(reference.baseName, type, isMutable: isMutable)
            }
            if let tuple = pattern.expression.as(TupleExprSyntax.self) {
                return declaredTuple(tuple, type, isMutable: isMutable)
            }
            if pattern.expression.kind == .discardAssignmentExpr { return .wildcard }
            error("expected a name here", at: range)
            return .wildcard
        default:
            unsupported("this pattern is", instead: "use names and tuples of names", at: range)
            return .wildcard
        }
    }

    func declaredTuple(_ tuple: TupleExprSyntax, _ type: Type, isMutable: Bool) -> Pattern {
        var types = Array(repeating: Type.error, count: tuple.elements.count)
        if types.count == 1 {
            types = [type]
        } else if case .tuple(let parts) = type, parts.count == types.count {
            types = parts.map(\.type)
        } else if !type.isError {
            error("tuple pattern cannot match values of non-tuple type '\(type)'", at: tuple.span)
        }
        let patterns = zip(tuple.elements, types).map { element, part -> Pattern in
            if let reference = element.expression.as(DeclReferenceExprSyntax.self) {
                return bind(reference.baseName, part, isMutable: isMutable)
            }
            if element.expression.kind == .discardAssignmentExpr { return .wildcard }
            if let inner = element.expression.as(PatternExprSyntax.self) {
                return declaredPattern(inner.pattern, part, isMutable: isMutable)
            }
            if let inner = element.expression.as(TupleExprSyntax.self) {
                return declaredTuple(inner, part, isMutable: isMutable)
            }
            error("expected a name here", at: element.span)
            return .wildcard
        }
        return patterns.count == 1 ? patterns[0] : .tuple(patterns)
    }

    /// Names that begin with `$` are the compiler's own.
    func checkPrefix(of name: TokenSyntax) {
        guard name.text.utf8.first == UInt8(ascii: "$") else { return }
        error(
            "cannot declare entity named '\(name.text)'; the '$' prefix is reserved for implicitly-synthesized declarations",
            at: name.span)
    }

    func bind(_ name: TokenSyntax, _ type: Type, isMutable: Bool) -> Pattern {
        if name.text == "_" { return .wildcard }
        let text = name.tokenText
        checkPrefix(of: name)
        if context.kind == .topLevel, state.names.isOutermost {
            let variable = declareGlobal(text, type, isMutable: isMutable, at: name.span)
            return .bind(.global(variable.id), type)
        }
        if state.names.isDeclaredInBlock(text) {
            error("invalid redeclaration of '\(text)'", at: name.span)
        }
        let local = newLocal(text, type, isMutable: isMutable, at: name.span)
        state.names.add(text, .variable(local))
        return .bind(.local(local), type)
    }

    func declareGlobal(
        _ name: String, _ type: Type, isMutable: Bool, at range: SourceRange, shadows: Bool = false
    ) -> GlobalVariable {
        if !shadows,
            declaresGlobal(name) || state.builtNames.contains(name)
        {
            error("invalid redeclaration of '\(name)'", at: range)
        }
        let variable = GlobalVariable(
            id: GlobalID(index: state.scope.nextGlobal), name: name, type: type, isMutable: isMutable, range: range)
        state.scope.nextGlobal += 1
        state.scope.globals[name] = variable
        state.scope.functions[name] = nil
        state.scope.computed[name] = nil
        state.globals.append(variable)
        state.globalPlaces[variable.id] = range.lower
        return variable
    }
}
