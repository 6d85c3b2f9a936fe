import IR
import SwiftParser
import SwiftSyntax

/// A property with a wrapper, as in `@Clamped(0...9) var level = 3`: a field `_level` holds the wrapper, `level` and `$level`
/// are computed from it.
extension Lowering {
    /// The attribute that names a property wrapper, with the wrapper's type.
    func propertyWrapper(of attributes: AttributeListSyntax) -> (attribute: AttributeSyntax, type: Type)? {
        for case .attribute(let attribute) in attributes.nodes {
            let name = attribute.attributeName.as(IdentifierTypeSyntax.self)?.name.tokenText
            if let name, lookUpType(name) == nil { continue }
            if name == nil, !attribute.attributeName.is(MemberTypeSyntax.self) { continue }
            let found = type(attribute.attributeName)
            if case .user(let id)? = found.nominalType?.id, state.scope.userTypes[id]?.isPropertyWrapper == true {
                return (attribute, found)
            }
        }
        return nil
    }

    /// Declares the field and what is computed from it.
    func declareWrapped(
        _ property: PropertySyntax, _ attribute: AttributeSyntax, _ named: Type, of id: Int, _ type: Type
    ) {
        let range = property.range
        guard property.isMutable else {
            error("property wrapper can only be applied to a 'var'", at: attribute.span)
            return
        }
        guard let nominal = named.nominalType, case .user(let wrapperID) = nominal.id,
            let declaration = state.scope.userTypes[wrapperID], let wrapped = member("wrappedValue", of: declaration)
        else { return }
        var valueType = property.annotation.map { self.type($0.type) }
        if valueType == nil, declaration.generics.isEmpty { valueType = wrapped.type }
        if valueType == nil, let initial = property.initial {
            context.isPropertyInitializer = true
            valueType = trialType(initial, nil)
            context.isPropertyInitializer = false
        }
        guard let valueType, !valueType.hasHole else {
            error("type annotation missing in pattern", at: range)
            return
        }
        if valueType.isError { return }
        var bindings = Bindings(declaration.generics)
        if !named.hasHole { _ = unify(declaration.type, named, &bindings) }
        guard unify(wrapped.type, valueType, &bindings) != nil, bindings.substitute(wrapped.type) == valueType else {
            error(
                "property type '\(valueType)' does not match 'wrappedValue' type '\(bindings.substitute(wrapped.type))'",
                at: range)
            return
        }
        let wrapperType = bindings.substitute(declaration.type)
        var field = UserType.StoredField(name: "_" + property.name, type: wrapperType.closed, isMutable: true)
        field.access = Access(privateTo: id, settingPrivateTo: id)
        var info = UserType.StoredField.Wrapper(
            name: property.name, type: valueType.closed, access: access(property.syntax.modifiers, of: id))
        let given = callArguments(attribute)
        let takesValue = initializer(of: declaration, given, withValue: true)
        let startsAlone = initializer(of: declaration, given, withValue: false)
        if let initial = property.initial {
            field.initial = wrapperMaker(wrapperType, attribute, .initial(initial, valueType), of: id, property)
            info.initial = valueMaker(initial, valueType, name: property.name)
        } else if startsAlone {
            field.initial = wrapperMaker(wrapperType, attribute, .none, of: id, property)
        }
        if takesValue, property.initial != nil || !startsAlone && attribute.arguments == nil {
            info.isValueInMemberwise = true
        }
        if takesValue { info.maker = wrapperMaker(wrapperType, attribute, .parameter(valueType), of: id, property) }
        field.wrapper = info
        let index = state.scope.userTypes[id]?.fields.count ?? 0
        state.scope.userTypes[id]?.fields.append(field)
        add(.field(index), field.name, to: id)
        declareComputed(
            property.name, valueType, accessors(of: "\(field.name).wrappedValue", wrapped, at: range), of: id, type,
            property.syntax.modifiers, isExtension: false, at: range)
        if let projected = member("projectedValue", of: declaration) {
            declareComputed(
                "$" + property.name, bindings.substitute(projected.type),
                accessors(of: "\(field.name).projectedValue", projected, at: range),
                of: id, type, property.syntax.modifiers, isExtension: false, at: range)
        }
    }

    /// What reading and writing a property of a wrapper takes.
    private struct WrapperMember {
        var type: Type
        var isSettable: Bool
        var isMutatingGet = false
        var isNonmutatingSet = false
    }

    private func member(_ name: String, of wrapper: UserType) -> WrapperMember? {
        let isClass = wrapper.nominal.kind == .classType
        for member in wrapper.members[name] ?? [] {
            switch member {
            case .field(let index):
                let field = wrapper.fields[index]
                return WrapperMember(
                    type: field.type, isSettable: field.isMutable && field.access.settingPrivateTo == nil,
                    isNonmutatingSet: isClass)
            case .computed(let getter, let isSettable):
                let setter = state.scope.setters[getter.id]
                return WrapperMember(
                    type: getter.signature.result,
                    isSettable: isSettable && getter.access.settingPrivateTo == nil,
                    isMutatingGet: getter.signature.isMutating,
                    isNonmutatingSet: isClass || setter.map { state.scope.nonmutatingSetters.contains($0) } ?? false)
            default: continue
            }
        }
        return nil
    }

    /// Whether the wrapper can be made of the attribute's arguments, and of a value as well or not.
    private func initializer(of wrapper: UserType, _ arguments: [CallArgument], withValue: Bool) -> Bool {
        let labels = (withValue ? ["wrappedValue"] : []) + arguments.map(\.label)
        var signatures = wrapper.initializers.map(\.signature)
        if var memberwise = wrapper.memberwise {
            // With private properties only the call without arguments is left to others.
            if wrapper.fields.contains(where: { $0.access.privateTo != nil }) {
                if wrapper.fields.contains(where: { $0.initial == nil }) { memberwise.parameters = [] }
                memberwise.parameters = memberwise.parameters.filter { $0.defaultValue == nil }
            }
            signatures.append(memberwise)
        }
        return signatures.contains { signature in
            var left = labels[...]
            for parameter in signature.parameters {
                if let label = left.first, label == parameter.label {
                    left = left.dropFirst()
                    while parameter.isVariadic, left.first == .some(nil) { left = left.dropFirst() }
                } else if parameter.defaultValue == nil, !parameter.isVariadic {
                    return false
                }
            }
            return left.isEmpty
        }
    }

    private func callArguments(_ attribute: AttributeSyntax) -> [CallArgument] {
        guard case .argumentList(let list)? = attribute.arguments else { return [] }
        return callArguments(list)
    }

    /// Computes a property from a member of the wrapper, in the syntax of the language.
    private func accessors(
        of path: String, _ member: WrapperMember, at range: SourceRange
    ) -> AccessorBlockSyntax {
        let get = "\(member.isMutatingGet ? "mutating " : "")get { self.\(path) }"
        let set = "\(member.isNonmutatingSet ? "nonmutating " : "")set { self.\(path) = newValue }"
        let head = "var x: Int { "
        // Where the property is, so that an error in the wrapper is told with its place.
        let text =
            String(repeating: " ", count: max(0, range.lower - head.utf8.count)) + head + get
            + (member.isSettable ? " \(set) }" : " }")
        let item = Parser.parse(source: text).statements.first?.item
        guard let block = item?.as(VariableDeclSyntax.self)?.bindings.first?.accessorBlock else {
            return AccessorBlockSyntax(accessors: .getter([]))
        }
        return block
    }

    private enum WrappedSource {
        case none
        case initial(ExprSyntax, Type)
        case parameter(Type)
    }

    /// The function that makes the wrapper of the attribute's arguments and what the property begins with.
    private func wrapperMaker(
        _ wrapper: Type, _ attribute: AttributeSyntax, _ source: WrappedSource, of id: Int, _ property: PropertySyntax
    ) -> FunctionID {
        initialFunction(of: property.name, result: { wrapper }) { [self] parameters in
            var arguments = callArguments(attribute)
            switch source {
            case .none: break
            case .initial(let value, let type):
                guard isFitting(value, type) else { return nil }
                let tree = value.as(SequenceExprSyntax.self).map { operatorTree($0) } ?? OperatorTree(leaf: value)
                arguments.insert(CallArgument(label: "wrappedValue", labelRange: value.span, value: tree), at: 0)
            case .parameter(let type):
                let local = addParameter("wrappedValue", type, isMutable: false, at: property.range)
                parameters.append(localVariable(local))
                let name = DeclReferenceExprSyntax(baseName: .identifier("wrappedValue"))
                arguments.insert(
                    CallArgument(
                        label: "wrappedValue", labelRange: property.range, value: OperatorTree(leaf: ExprSyntax(name))),
                    at: 0)
            }
            let value = resolveCall(
                initializers(of: wrapper), arguments, name: "\(wrapper)", expecting: nil, at: attribute.span)
            return coerce(value, to: wrapper, for: .initialization)
        }
    }

    /// Whether an initial value is one of the property's type; if not it is told so, as of a property without a wrapper.
    private func isFitting(_ initial: ExprSyntax, _ type: Type) -> Bool {
        let saved = state
        let pending = pendingFunctions.count
        let value = expression(initial, as: type, for: .initialization)
        if value.type.isError { return false }
        state = saved
        pendingFunctions.removeSubrange(pending...)
        return true
    }

    /// The function that makes the value itself, for calls of the memberwise initialiser that leave it out.
    private func valueMaker(_ initial: ExprSyntax, _ type: Type, name: String) -> FunctionID {
        initialFunction(of: name, result: { type }) { [self] _ in
            let saved = state.diagnostics
            let value = expression(initial, as: type, for: .initialization)
            // The wrapper's maker has told what is wrong with it.
            state.diagnostics = saved
            return value
        }
    }

    /// A field's wrapper around a value.
    func wrapped(_ value: Expression, in field: UserType.StoredField, of type: Type, at range: SourceRange)
        -> Expression
    {
        guard let maker = field.wrapper?.maker, let nominal = type.nominalType, case .user(let id) = nominal.id,
            let user = state.scope.userTypes[id]
        else { return failed(range) }
        noteUse(of: maker, at: range)
        return Expression(
            .call(.function(maker), [.value(value)], typeArguments: environmentArguments(nominal, user)),
            type: field.type, range: range)
    }

    /// Whether a value is what a property with a wrapper begins with.
    func isInitial(_ value: Expression, of field: UserType.StoredField) -> Bool {
        guard let initial = field.wrapper?.initial, case .call(.function(initial), _, _) = value.kind else {
            return false
        }
        return true
    }

    /// A type that is declared to be a wrapper must have a value.
    func checkWrapper(_ head: TypeHead) {
        guard let user = state.scope.userTypes[head.id], user.isPropertyWrapper,
            member("wrappedValue", of: user) == nil
        else { return }
        error(
            "property wrapper type '\(user.nominal.name)' does not contain a non-static property named 'wrappedValue'",
            at: head.name.span)
    }

    /// Whether a declaration has an attribute of a name.
    func hasAttribute(_ name: String, _ attributes: AttributeListSyntax) -> Bool {
        attributes.contains { element in
            guard case .attribute(let attribute) = element else { return false }
            return attribute.attributeName.trimmedDescription == name
        }
    }
}
