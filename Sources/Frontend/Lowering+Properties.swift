import IR
import SwiftSyntax

extension Lowering {
    func declareProperty(_ syntax: VariableDeclSyntax, of id: Int, _ type: Type, isExtension: Bool) {
        for binding in syntax.bindings.nodes {
            guard let name = binding.pattern.as(IdentifierPatternSyntax.self)?.identifier.tokenText else {
                if !isExtension, !isStatic(syntax.modifiers), let parts = parts(of: binding, syntax) {
                    for part in parts { declareStored(part, of: id, type) }
                    continue
                }
                unsupported("a pattern here is", instead: "declare each property by its name", at: binding.span)
                continue
            }
            let range = binding.pattern.span
            if isDeclared(name, isStatic: isStatic(syntax.modifiers), in: id) {
                error("invalid redeclaration of '\(name)'", at: range)
            }
            let property = PropertySyntax(name: name, syntax: syntax, binding: binding, range: range)
            if let wrapper = propertyWrapper(of: syntax.attributes) {
                guard !isExtension, !isStatic(syntax.modifiers), binding.accessorBlock == nil,
                    state.scope.userTypes[id]?.nominal.kind != .enumeration
                else {
                    unsupported(
                        "a property wrapper here is", instead: "write a computed property", at: wrapper.attribute.span)
                    continue
                }
                declareWrapped(property, wrapper.attribute, wrapper.type, of: id, type)
            } else if let accessors = binding.accessorBlock, !isObserver(accessors) {
                guard let annotation = property.annotation else {
                    error("computed property must have an explicit type", at: range)
                    continue
                }
                declareComputed(
                    name, resultType(annotation.type), accessors, of: id, type, syntax.modifiers,
                    isExtension: isExtension, at: range)
            } else if isStatic(syntax.modifiers) {
                declareStaticProperty(property, of: id, type)
            } else if has(.override, syntax.modifiers), let observers = binding.accessorBlock {
                declareObservedOverride(property, observers, of: id, type)
            } else if isExtension || state.scope.userTypes[id]?.nominal.kind == .enumeration {
                error(
                    isExtension
                        ? "extensions must not contain stored properties" : "enums must not contain stored properties",
                    at: range)
            } else if isInherited(name, by: id) || has(.override, syntax.modifiers) {
                error("cannot override with a stored property '\(name)'", at: range)
            } else if has(.lazy, syntax.modifiers) {
                declareLazy(property, of: id, type)
            } else {
                declareStored(property, of: id, type)
            }
        }
    }

    /// `let (beta1, beta2) = (0.9, 0.999)`: a property for each name; nil if it is not written part by part.
    private func parts(of binding: PatternBindingSyntax, _ syntax: VariableDeclSyntax) -> [PropertySyntax]? {
        guard let names = binding.pattern.as(TuplePatternSyntax.self)?.elements, binding.typeAnnotation == nil,
            let values = binding.initializer?.value.as(TupleExprSyntax.self)?.elements, names.count == values.count
        else { return nil }
        let parts = zip(names, values).compactMap { name, value -> PropertySyntax? in
            guard let identifier = name.pattern.as(IdentifierPatternSyntax.self)?.identifier else { return nil }
            return PropertySyntax(
                name: identifier.tokenText, syntax: syntax, binding: binding, range: name.span,
                part: value.expression)
        }
        return parts.count == names.count ? parts : nil
    }

    struct PropertySyntax {
        var name: String
        var syntax: VariableDeclSyntax
        var binding: PatternBindingSyntax
        var range: SourceRange
        /// Its own part of the initial value of several.
        var part: ExprSyntax?

        var isMutable: Bool { syntax.bindingSpecifier.tokenKind == .keyword(.var) }
        var annotation: TypeAnnotationSyntax? { binding.annotation(in: syntax.bindings) }
        var initial: ExprSyntax? { part ?? binding.initializer?.value }
    }

    private func isInherited(_ name: String, by id: Int) -> Bool {
        guard let above = state.scope.userTypes[id]?.superclass.flatMap({ state.scope.userTypes[$0] }) else {
            return false
        }
        return members(named: name, of: above).contains { member in
            switch member {
            case .field(let index): return above.fields[index].access.privateTo == nil
            case .computed(let getter, _): return getter.access.privateTo == nil
            case .method, .staticMethod, .staticVariable, .staticComputed, .staticSubscript, .enumerationCase:
                return false
            }
        }
    }

    // MARK: Stored

    private func declareStored(_ property: PropertySyntax, of id: Int, _ type: Type) {
        let range = property.range
        let annotated = property.annotation.map { self.type($0.type) }
        var field = UserType.StoredField(
            name: property.name, type: annotated?.closed ?? .error, isMutable: property.isMutable)
        field.isFinal = has(.final, property.syntax.modifiers)
        field.isImplicitlyUnwrapped = property.annotation?.isImplicitlyUnwrapped == true
        field.access = access(property.syntax.modifiers, of: id)
        field.ownership = ownership(property.syntax.modifiers)
        if annotated?.unwrapped == type, type.nominalType?.kind == .structure {
            error("value type '\(type)' cannot have a stored property that recursively contains it", at: range)
        }
        if field.ownership != .strong {
            checkOwnership(&field, range, isAnnotated: annotated != nil)
        }
        let index = state.scope.userTypes[id]?.fields.count ?? 0
        if let initial = property.initial {
            if annotated == nil || annotated?.hasHole == true {
                inferLater(initial, annotated, index, of: id, type, at: range)
            }
            field.initial = initialGenerator(initial, index, of: id, name: property.name)
        } else if annotated == nil {
            error("type annotation missing in pattern", at: range)
            return
        } else if property.isMutable, field.type.isOptional {
            field.initial = noneGenerator(field, at: range)
        }
        state.scope.userTypes[id]?.fields.append(field)
        add(.field(index), property.name, to: id)
        if let observers = property.binding.accessorBlock {
            observe(index, observers, of: id, type, at: range)
        }
    }

    /// Finds the type of a field without one when the members of all types are known.
    private func inferLater(
        _ initial: ExprSyntax, _ partial: Type?, _ index: Int, of id: Int, _ type: Type, at range: SourceRange
    ) {
        let names = state.names
        let generics = state.generics
        pendingFields.append { [self] isLastTry in
            let saved = state
            let outer = (names: state.names, generics: state.generics)
            state.names = names
            state.generics = generics
            defer {
                state.names = outer.names
                state.generics = outer.generics
            }
            let found =
                withSelf(type) {
                    context.isPropertyInitializer = true
                    return trialType(initial, partial)
                } ?? .error
            if found.isError, !isLastTry {
                state = saved
                return false
            }
            state.scope.userTypes[id]?.fields[index].type = found.closed
            return true
        }
    }

    /// The function that makes the initial value of a field, whose type may not be known yet.
    private func initialGenerator(_ initial: ExprSyntax, _ index: Int, of id: Int, name: String) -> FunctionID {
        initialFunction(of: name, result: { [self] in openedType(id)?.fields[index].type }) { [self] _ in
            guard let field = openedType(id)?.fields[index] else { return nil }
            return stored(expression(initial, as: field.type, for: .initialization), in: field)
        }
    }

    /// A function that makes what a property begins with, lowered when all types are known; `make` may add parameters.
    func initialFunction(
        of name: String, result: @escaping () -> Type?, make: @escaping (inout [LocalVariable]) -> Expression?
    ) -> FunctionID {
        let made = newFunctionID()
        let names = state.names.typesOnly
        let selfType = context.selfType
        later { [self] in
            guard let result = result() else { return }
            let title = "initial value of \(name)"
            var frame = FunctionContext(kind: .function(title), result: result, isThrowing: false, id: made)
            frame.selfType = selfType
            frame.isStatic = true
            frame.isPropertyInitializer = true
            withFreshFunction(frame) {
                state.names = names
                state.names.push()
                var parameters: [LocalVariable] = []
                guard let value = make(&parameters) else { return }
                record(
                    Function(
                        id: made, name: title, parameters: parameters, result: value.type, isThrowing: false,
                        locals: finishedLocals(ofDepth: 0), body: [Statement(.return(value), range: value.range)],
                        range: value.range))
            }
        }
        return made
    }

    func noneGenerator(_ field: UserType.StoredField, at range: SourceRange) -> FunctionID {
        let id = newFunctionID()
        let none = stored(Expression(.none, type: field.type, range: range), in: field)
        record(
            Function(
                id: id, name: "nil", parameters: [], result: none.type, isThrowing: false, locals: [],
                body: [Statement(.return(none), range: range)], range: range))
        return id
    }

    // MARK: Static

    private func declareStaticProperty(_ property: PropertySyntax, of id: Int, _ type: Type) {
        let range = property.range
        let observers = property.binding.accessorBlock
        func declare(_ found: Type) {
            declareStatic(
                property.name, found, property.binding.initializer, isMutable: property.isMutable, of: id, at: range)
            if let observers { observeStatic(property.name, observers, of: id, type, at: range) }
        }
        if let annotation = property.annotation {
            let annotated = self.type(annotation.type)
            if !annotated.hasHole { return declare(annotated) }
        }
        guard let initial = property.initial else {
            error("type annotation missing in pattern", at: range)
            return
        }
        // Its type may need the initialisers of this and other types.
        pendingStatics.append { [self] in
            withSelf(type) {
                guard let found = trialType(initial, property.annotation.map { self.type($0.type) }) else { return }
                if state.scope.userTypes[id] == nil, let key = OwnerKey(type) {
                    addHidden(to: key, type, number: id) { declare(found) }
                } else {
                    declare(found)
                }
            }
        }
    }

    // MARK: lazy

    /// A field that holds nil until the getter finds it so and makes the value.
    private func declareLazy(_ property: PropertySyntax, of id: Int, _ type: Type) {
        let range = property.range
        guard property.isMutable else {
            let modifier = property.syntax.modifiers.first { $0.name.tokenKind == .keyword(.lazy) }
            error("'lazy' cannot be used on a let", at: modifier?.name.span ?? range)
            return
        }
        guard let initial = property.initial else {
            let modifier = property.syntax.modifiers.first { $0.name.tokenKind == .keyword(.lazy) }
            error("lazy properties must have an initializer", at: modifier?.name.span ?? range)
            return
        }
        let annotated = property.annotation.map { self.type($0.type) }
        let index = state.scope.userTypes[id]?.fields.count ?? 0
        var field = UserType.StoredField(
            name: "$__lazy_storage_$_" + property.name, type: .optional(annotated?.closed ?? .error), isMutable: true)
        field.isLazy = true
        field.initial = lazyNone(index, of: id, at: range)
        state.scope.userTypes[id]?.fields.append(field)
        var getter = FunctionEntry(
            id: newFunctionID(), name: property.name, kind: .accessor,
            signature: closed(Signature(parameters: [], result: annotated ?? .error)), range: range)
        getter.selfType = closedSelf(type)
        getter.signature.isMutating = !sharesStorage(type)
        getter.access = access(property.syntax.modifiers, of: id)
        applyInheritance(
            to: &getter, kind: .property, of: id, property.syntax.modifiers, isExtension: false, at: range)
        let setter = newFunctionID()
        connect(setter: setter, to: getter, of: id)
        add(.computed(getter: getter, isSettable: true), property.name, to: id)
        if annotated == nil {
            let generics = state.generics
            let names = state.names
            pendingFields.append { [self] isLastTry in
                let saved = state
                let outer = (names: state.names, generics: state.generics)
                state.generics = generics
                state.names = names
                defer {
                    state.names = outer.names
                    state.generics = outer.generics
                }
                let found = withSelf(type) { trialType(initial, nil, withSelf: true) } ?? .error
                if found.isError, !isLastTry {
                    state = saved
                    return false
                }
                state.scope.userTypes[id]?.fields[index].type = .optional(found.closed)
                getter.signature.result = found.closed
                state.scope.userTypes[id]?.members[property.name] = [.computed(getter: getter, isSettable: true)]
                return true
            }
        }
        let names = state.names.typesOnly
        later { [self] in
            lowerLazy(getter.id, setter, index, initial, names, of: id, type, at: range)
        }
    }

    private func lazyNone(_ index: Int, of id: Int, at range: SourceRange) -> FunctionID {
        let made = newFunctionID()
        later { [self] in
            let type = openedType(id)?.fields[index].type ?? .error
            record(
                Function(
                    id: made, name: "nil", parameters: [], result: type, isThrowing: false, locals: [],
                    body: [Statement(.return(Expression(.none, type: type, range: range)), range: range)],
                    range: range))
        }
        return made
    }

    private func lowerLazy(
        _ getter: FunctionID, _ setter: FunctionID, _ index: Int, _ initial: ExprSyntax, _ names: LocalNames,
        of id: Int, _ type: Type, at range: SourceRange
    ) {
        guard let optional = openedType(id)?.fields[index].type, case .optional(let valueType) = optional
        else { return }
        let isInout = !sharesStorage(type)
        func place(_ selfLocal: LocalID) -> Place { .field(.variable(.local(selfLocal), type), index, optional) }
        var frame = FunctionContext(kind: .function("getter"), result: valueType, isThrowing: false, id: getter)
        frame.selfType = type
        withFreshFunction(frame) {
            state.names = names
            state.names.push()
            let selfLocal = newLocal("self", type, isMutable: isInout, at: range, isHidden: true)
            context.selfVariable = selfLocal
            let known = newLocal("$known", valueType, isMutable: false, at: range, isHidden: true)
            let made = newLocal("$made", valueType, isMutable: false, at: range, isHidden: true)
            let field = Expression(.field(read(selfLocal, at: range), index), type: optional, range: range)
            let value = expression(initial, as: valueType, for: .initialization)
            let body = [
                Statement(
                    .if(
                        [.matches(.some(.bind(.local(known), valueType)), field)],
                        then: [Statement(.return(read(known, at: range)), range: range)], else: []), range: range),
                Statement(.declare(.bind(.local(made), valueType), initial: value), range: range),
                Statement(
                    .assign(
                        place(selfLocal),
                        Expression(.convert(.wrapOptional, read(made, at: range)), type: optional, range: range)),
                    range: range),
                Statement(.return(read(made, at: range)), range: range),
            ]
            record(
                Function(
                    id: getter, name: "getter", parameters: [localVariable(selfLocal)],
                    inoutParameters: isInout ? [0] : [], result: valueType, isThrowing: false,
                    locals: finishedLocals(ofDepth: 0), body: body, range: range))
        }
        withFreshFunction(FunctionContext(kind: .function("setter"), result: .void, isThrowing: false, id: setter)) {
            let selfLocal = newLocal("self", type, isMutable: isInout, at: range, isHidden: true)
            let value = newLocal("newValue", valueType, isMutable: false, at: range, isHidden: true)
            let assign = Statement(
                .assign(
                    place(selfLocal),
                    Expression(.convert(.wrapOptional, read(value, at: range)), type: optional, range: range)),
                range: range)
            record(
                Function(
                    id: setter, name: "setter", parameters: [localVariable(selfLocal), localVariable(value)],
                    inoutParameters: isInout ? [0] : [], result: .void, isThrowing: false,
                    locals: finishedLocals(ofDepth: 0), body: [assign], range: range))
        }
    }
}
