import IR
import SwiftSyntax

extension Lowering {
    /// Reads the head of a function; defaults become functions that make them.
    func signature(
        _ syntax: FunctionSignatureSyntax, attributes: AttributeListSyntax, result: Type? = nil
    ) -> Signature {
        let wasReading = isReadingSignature
        isReadingSignature = true
        defer { isReadingSignature = wasReading }
        let effects = syntax.effectSpecifiers
        if let async = effects?.asyncSpecifier {
            unsupported("'async' is", instead: "write an ordinary function", at: async.span)
        }
        var signature = Signature(
            parameters: parameters(syntax.parameterClause),
            result: result ?? syntax.returnClause.map { resultType($0.type) } ?? .void)
        if let clause = effects?.throwsClause {
            if clause.throwsSpecifier.tokenKind == .keyword(.rethrows) {
                signature.isRethrowing = true
            } else {
                signature.isThrowing = true
                if let written = clause.type {
                    let type = type(written)
                    if type.hasArchetype {
                        unsupported("'throws' of a generic type is", instead: "write 'throws' alone", at: written.span)
                    }
                    if type == .never {
                        signature.isThrowing = false
                    } else if !isAnyError(type) {
                        signature.thrownType = type
                    }
                }
            }
        }
        signature.hasDiscardableResult = attributes.contains { attribute in
            attribute.as(AttributeSyntax.self)?.attributeName.written == "discardableResult"
        }
        return signature
    }

    func parameters(_ clause: FunctionParameterClauseSyntax, isSubscript: Bool = false) -> [Signature.Parameter] {
        clause.parameters.nodes.map { parameter in
            let first = parameter.firstName.tokenText
            let second = parameter.secondName?.tokenText
            var typeSyntax = parameter.type
            var isInout = false
            var isAutoclosure = false
            var isEscaping = false
            if let attributed = typeSyntax.as(AttributedTypeSyntax.self) {
                isInout = attributed.isInout
                isAutoclosure = attributed.attributes.nodes.contains { attribute in
                    attribute.as(AttributeSyntax.self)?.attributeName.written == "autoclosure"
                }
                isEscaping = attributed.attributes.nodes.contains { attribute in
                    attribute.as(AttributeSyntax.self)?.attributeName.written == "escaping"
                }
                typeSyntax = attributed.baseType
            }
            let parameterType = self.parameterType(typeSyntax)
            var label: String? = first == "_" ? nil : first
            if isSubscript, second == nil { label = nil }
            var made = Signature.Parameter(
                label: label, name: second ?? first, type: parameterType, isVariadic: parameter.ellipsis != nil,
                isInout: isInout, isAutoclosure: isAutoclosure)
            made.isEscaping = isEscaping
            if let place = parameter.defaultValue?.value.as(MacroExpansionExprSyntax.self),
                Lowering.placeLiterals.contains(place.macroName.text)
            {
                made.defaultValue = .caller(place.macroName.text)
            } else if let initial = parameter.defaultValue {
                made.defaultValue = .generated(
                    generator(
                        initial.value, type: parameterType, name: "default of \(made.name)", purpose: .defaultArgument,
                        isAutoclosure: isAutoclosure))
            }
            return made
        }
    }

    /// The type of a parameter; `some P` is a generic parameter without a name.
    private func parameterType(_ syntax: TypeSyntax) -> Type {
        guard let some = syntax.as(SomeOrAnyTypeSyntax.self), some.someOrAnySpecifier.tokenKind == .keyword(.some)
        else { return type(syntax) }
        let position = state.generics.count
        let name = syntax.written
        state.generics.append(GenericParameter(name: name))
        constrain(position, by: some.constraint)
        return .archetype(position, name)
    }

    /// A function without parameters that makes the value of an expression.
    func generator(
        _ syntax: ExprSyntax, type: Type, name: String, purpose: Purpose, isAutoclosure: Bool = false
    ) -> FunctionID {
        let id = newFunctionID()
        let generics = state.generics
        let names = state.names.typesOnly
        let selfType = context.selfType
        let lower = { [self] in
            var frame = FunctionContext(kind: .function(name), result: type, isThrowing: false, id: id)
            frame.selfType = selfType
            frame.isStatic = true
            withFreshFunction(frame) {
                state.generics = generics
                state.names = names
                state.names.push()
                let value =
                    isAutoclosure ? autoclosure(syntax, type) : expression(syntax, as: type, for: purpose)
                record(
                    Function(
                        id: id, name: name, parameters: [], result: type, isThrowing: false,
                        locals: finishedLocals(ofDepth: 0), body: [Statement(.return(value), range: value.range)],
                        range: value.range))
            }
        }
        if isPrelude { preludeBodies[id] = lower } else { pendingFunctions.append(lower) }
        return id
    }

    /// Runs `body` as the lowering of a function that sees no locals around it.
    func withFreshFunction<Result>(_ context: FunctionContext, _ body: () -> Result) -> Result {
        let locals = state.locals
        let names = state.names
        let contexts = state.contexts
        let flow = state.flow
        let chain = state.chain
        let coverage = state.tryCoverage
        let loops = state.loops
        let typed = state.typed
        let generics = state.generics
        state.locals = []
        state.names = names.typesOnly
        state.contexts = [context]
        state.flow = Flow()
        state.chain = []
        state.tryCoverage = .none
        state.loops = 0
        state.typed = [:]
        state.names.push()
        defer {
            state.locals = locals
            state.names = names
            state.contexts = contexts
            state.flow = flow
            state.chain = chain
            state.tryCoverage = coverage
            state.loops = loops
            state.typed = typed
            state.generics = generics
        }
        return body()
    }
}
