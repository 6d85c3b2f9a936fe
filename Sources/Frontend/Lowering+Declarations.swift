import IR
import SwiftSyntax

extension Lowering {
    /// Types and functions are known in the whole block that declares them: their heads are read first.
    func declareTypesAndFunctions(_ items: [CodeBlockItemSyntax], isLocal: Bool) {
        let declarations = items.compactMap { item -> DeclSyntax? in
            if case .decl(let declaration) = item.item { return declaration }
            return nil
        }
        guard !declarations.isEmpty else { return }
        declareTypes(declarations, isLocal: isLocal)
        for declaration in declarations {
            guard let function = declaration.as(FunctionDeclSyntax.self) else { continue }
            if isLocal { declareLocalFunction(function) } else { declareGlobalFunction(function) }
        }
    }

    /// A declaration where it stands.
    func declaration(_ syntax: DeclSyntax) -> [Statement] {
        let range = syntax.span
        switch syntax.as(DeclSyntaxEnum.self) {
        case .variableDecl(let variable):
            if has(.static, variable.modifiers) || has(.class, variable.modifiers) {
                error("static properties may only be declared on a type", at: variable.bindingSpecifier.span)
                return []
            }
            return variableDeclaration(variable)
        case .functionDecl(let function):
            if has(.static, function.modifiers) || has(.class, function.modifiers) {
                error("static methods may only be declared on a type", at: function.funcKeyword.span)
            }
            return localFunctionStatement(function)
        case .initializerDecl(let initializer):
            let place = initializer.initKeyword.span.upper
            error("initializers may only be declared within a type", at: SourceRange(place, place))
            return []
        case .importDecl(let statement):
            checkImport(statement)
            return []
        case .structDecl, .enumDecl, .typeAliasDecl, .extensionDecl, .classDecl, .protocolDecl, .actorDecl: return []
        case .operatorDecl:
            if state.contexts.count > 1 { error("'operator' may only be declared at file scope", at: range) }
            return []
        case .precedenceGroupDecl:
            if state.contexts.count > 1 { error("'precedencegroup' may only be declared at file scope", at: range) }
            return []
        case .macroExpansionDecl, .macroDecl:
            unsupported("a macro is", instead: "write out what it stands for", at: range)
            return []
        case .ifConfigDecl:
            unsupported("'#if' is", instead: "keep the branch that applies", at: range)
            return []
        default:
            unsupported("this declaration is", instead: "declare it at the top of a cell", at: range)
            return []
        }
    }

    func checkImport(_ statement: ImportDeclSyntax) {
        let name = statement.path.first?.name.tokenText ?? ""
        let known = ["Swiftlet", "Foundation", "Glibc", "Darwin", "FoundationEssentials", "Swift"]
        guard !known.contains(name) else { return }
        error(
            "no such module '\(name)'", at: statement.path.span,
            notes: [
                Diagnostic(
                    .note, "cells have no packages; 'import Swiftlet' and 'import Foundation' are accepted",
                    at: statement.path.span)
            ])
    }

    // MARK: Variables

    func variableDeclaration(_ syntax: VariableDeclSyntax) -> [Statement] {
        let isMutable = syntax.bindingSpecifier.tokenKind == .keyword(.var)
        if let lazy = syntax.modifiers.nodes.first(where: { $0.name.tokenKind == .keyword(.lazy) }) {
            return syntax.bindings.nodes.flatMap { lazyVariable($0, isMutable: isMutable, lazy: lazy.span) }
        }
        if let wrapper = propertyWrapper(of: syntax.attributes) {
            if context.kind == .topLevel, state.names.isOutermost {
                error(
                    "property wrappers are not yet supported in top-level code",
                    at: syntax.span)
            } else {
                unsupported(
                    "a property wrapper of a variable is", instead: "write a type with the property",
                    at: wrapper.attribute.span)
            }
        }
        let ownership = ownership(syntax.modifiers)
        return syntax.bindings.nodes.flatMap { binding -> [Statement] in
            if ownership != .strong { return weakVariable(binding, ownership, isMutable: isMutable) }
            if let accessors = binding.accessorBlock {
                return isObserver(accessors)
                    ? observedVariable(binding, syntax.bindings, accessors, isMutable: isMutable)
                    : computedVariable(binding, accessors, isMutable: isMutable)
            }
            return variableBinding(binding, trailing: syntax.bindings, isMutable: isMutable)
        }
    }

    func variableBinding(
        _ binding: PatternBindingSyntax, trailing: PatternBindingListSyntax, isMutable: Bool
    ) -> [Statement] {
        let range = binding.span
        let annotation = binding.annotation(in: trailing)
        var annotated = annotation.map { type($0.type) }
        guard let initializer = binding.initializer else {
            let statements = uninitialised(binding, annotated, isMutable: isMutable)
            if annotation?.isImplicitlyUnwrapped == true, case .declare(.bind(let id, _), _)? = statements.first?.kind {
                markImplicitlyUnwrapped(id)
            }
            return statements
        }
        let value: Expression
        if let wanted = annotated, !wanted.hasHole {
            value = expression(initializer.value, as: wanted, for: .initialization)
        } else if let partial = annotated {
            // `let x: Array = [1, 2]`
            value = expression(initializer.value, expecting: partial)
            annotated = nil
        } else {
            value = expression(initializer.value)
        }
        var declared = annotated ?? value.type
        if declared.hasHole {
            if let open = openParameter(of: declared) {
                error("generic parameter '\(open)' could not be inferred", at: value.range)
            }
            declared = .error
        }
        if annotated == nil {
            if value.type == .void {
                warning(
                    "\(isMutable ? "variable" : "constant") '\(binding.pattern.written)' inferred to have type "
                        + "'()', which may be unexpected", at: binding.pattern.span,
                    notes: [
                        Diagnostic(
                            .note, "add an explicit type annotation to silence this warning", at: binding.pattern.span)
                    ])
            }
            if case .metatype = value.type, case .tuple = value.kind {
                error("expected member name or initializer call after type name", at: value.range.start)
                declared = .error
            }
        }
        let pattern = declaredPattern(
            binding.pattern, declared, isMutable: isMutable, valueRange: initializer.value.span)
        if annotation?.isImplicitlyUnwrapped == true, case .bind(let id, _) = pattern { markImplicitlyUnwrapped(id) }
        if annotation != nil, case .bind(.local(let local), _) = pattern {
            state.locals[local.index].isAnnotated = true
        }
        if value.type.isError { return [] }
        return [Statement(.declare(pattern, initial: value), range: range)]
    }

    /// The parameter of a cell's generic type that nothing says: `E.none` of an `enum E<T>`.
    private func openParameter(of type: Type) -> String? {
        guard let nominal = type.nominalType, case .user(let id) = nominal.id, let user = state.scope.userTypes[id],
            let index = nominal.arguments.firstIndex(where: \.hasHole), user.generics.indices.contains(index)
        else { return nil }
        return user.generics[index].name
    }

    func uninitialised(
        _ binding: PatternBindingSyntax, _ annotated: Type?, isMutable: Bool
    ) -> [Statement] {
        let range = binding.span
        guard let type = annotated else {
            error("type annotation missing in pattern", at: binding.pattern.span)
            _ = declaredPattern(binding.pattern, .error, isMutable: isMutable)
            return []
        }
        let pattern = declaredPattern(binding.pattern, type, isMutable: isMutable)
        if type.isOptional, isMutable {
            return [
                Statement(
                    .declare(pattern, initial: Expression(.none, type: type, range: range)), range: range)
            ]
        }
        guard case .bind(let id, _) = pattern else { return [] }
        state.flow.uninitialised.insert(id)
        switch id {
        case .local(let local): state.locals[local.index].isDeferred = true
        case .global(let global): state.globalPlaces[global] = Int.max
        }
        return [Statement(.declare(pattern, initial: nil), range: range)]
    }
}

extension Signature {
    /// Same labels and types of parameters, and the same result.
    func isSameDeclaration(as other: Signature) -> Bool {
        parameters.count == other.parameters.count
            && zip(parameters, other.parameters).allSatisfy {
                $0.label == $1.label && $0.type == $1.type && $0.isVariadic == $1.isVariadic
            }
            && result == other.result
            && genericParameters.map(\.constraints) == other.genericParameters.map(\.constraints)
    }
}

extension Signature.Parameter {
    /// The type that the body sees.
    var storedType: Type {
        if isVariadic { return .array(type) }
        return type
    }
}

extension PatternBindingSyntax {
    /// Its own type, or in `var a, b: Int` that of the next one that has one.
    func annotation(in bindings: PatternBindingListSyntax) -> TypeAnnotationSyntax? {
        if typeAnnotation != nil || initializer != nil { return typeAnnotation }
        return bindings.drop { $0.id != id }.first { $0.typeAnnotation != nil }?.typeAnnotation
    }
}
