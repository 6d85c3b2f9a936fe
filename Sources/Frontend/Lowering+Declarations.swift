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
        case .variableDecl(let variable): return variableDeclaration(variable)
        case .functionDecl(let function): return localFunctionStatement(function)
        case .importDecl(let statement):
            checkImport(statement)
            return []
        case .structDecl, .enumDecl, .typeAliasDecl, .extensionDecl, .classDecl, .protocolDecl, .actorDecl: return []
        case .operatorDecl, .precedenceGroupDecl:
            unsupported(
                "declaring an operator is", instead: "write a function or overload a standard operator", at: range)
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

    private func checkImport(_ statement: ImportDeclSyntax) {
        let name = statement.path.first?.name.tokenText ?? ""
        let known = ["Swiftlet", "Foundation", "Glibc", "Darwin", "FoundationEssentials", "Swift"]
        guard !known.contains(name) else { return }
        error(
            "no such module '\(name)'; 'import Swiftlet' and 'import Foundation' are accepted",
            at: statement.path.span)
    }

    // MARK: Variables

    private func variableDeclaration(_ syntax: VariableDeclSyntax) -> [Statement] {
        let isMutable = syntax.bindingSpecifier.tokenKind == .keyword(.var)
        for modifier in syntax.modifiers where modifier.name.tokenKind == .keyword(.lazy) {
            unsupported("'lazy' is", instead: "declare an ordinary variable", at: modifier.span)
        }
        return syntax.bindings.flatMap { binding -> [Statement] in
            if let accessors = binding.accessorBlock {
                unsupported(
                    "a computed variable outside a type is", instead: "write a function", at: accessors.span)
                return []
            }
            return variableBinding(binding, trailing: syntax.bindings, isMutable: isMutable)
        }
    }

    private func variableBinding(
        _ binding: PatternBindingSyntax, trailing: PatternBindingListSyntax, isMutable: Bool
    ) -> [Statement] {
        let range = binding.span
        var annotation = binding.typeAnnotation
        if annotation == nil, binding.initializer == nil {
            // `var a, b: Int`
            annotation = trailing.last?.typeAnnotation
        }
        var annotated = annotation.map { type($0.type) }
        guard let initializer = binding.initializer else {
            return uninitialised(binding, annotated, isMutable: isMutable)
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
        if declared.hasHole { declared = .error }
        if annotated == nil {
            if value.type == .void {
                warning(
                    "\(isMutable ? "variable" : "constant") '\(binding.pattern.trimmedDescription)' inferred to have type "
                        + "'()', which may be unexpected", at: binding.pattern.span)
            }
            if case .metatype = value.type {
                unsupported("a type as a value is", instead: "call its initialiser", at: value.range)
                declared = .error
            }
        }
        let pattern = declaredPattern(binding.pattern, declared, isMutable: isMutable)
        if value.type.isError { return [] }
        return [Statement(.declare(pattern, initial: value), range: range)]
    }

    private func uninitialised(
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

    // MARK: Signatures

    /// Reads the head of a function; defaults become functions that make them.
    func signature(
        _ syntax: FunctionSignatureSyntax, generics: GenericParameterClauseSyntax?, attributes: AttributeListSyntax,
        result: Type? = nil
    ) -> Signature {
        if let generics {
            unsupported(
                "a generic function in a cell is", instead: "write it for the types you use",
                at: generics.span)
        }
        let effects = syntax.effectSpecifiers
        if let async = effects?.asyncSpecifier {
            unsupported("'async' is", instead: "write an ordinary function", at: async.span)
        }
        var signature = Signature(
            parameters: parameters(syntax.parameterClause),
            result: result ?? syntax.returnClause.map { type($0.type) } ?? .void)
        if let clause = effects?.throwsClause {
            if clause.throwsSpecifier.tokenKind == .keyword(.rethrows) {
                signature.isRethrowing = true
            } else {
                signature.isThrowing = true
            }
        }
        signature.hasDiscardableResult = attributes.contains { attribute in
            attribute.as(AttributeSyntax.self)?.attributeName.trimmedDescription == "discardableResult"
        }
        return signature
    }

    func parameters(_ clause: FunctionParameterClauseSyntax, isSubscript: Bool = false) -> [Signature.Parameter] {
        clause.parameters.map { parameter in
            let first = parameter.firstName.tokenText
            let second = parameter.secondName?.tokenText
            var typeSyntax = parameter.type
            var isInout = false
            var isAutoclosure = false
            if let attributed = typeSyntax.as(AttributedTypeSyntax.self) {
                isInout = attributed.isInout
                isAutoclosure = attributed.attributes.contains { attribute in
                    attribute.as(AttributeSyntax.self)?.attributeName.trimmedDescription == "autoclosure"
                }
                typeSyntax = attributed.baseType
            }
            let parameterType = self.type(typeSyntax)
            var label: String? = first == "_" ? nil : first
            if isSubscript, second == nil { label = nil }
            var made = Signature.Parameter(
                label: label, name: second ?? first, type: parameterType, isVariadic: parameter.ellipsis != nil,
                isInout: isInout, isAutoclosure: isAutoclosure)
            if let initial = parameter.defaultValue {
                made.defaultValue = .generated(
                    generator(
                        initial.value, type: parameterType, name: "default of \(made.name)", purpose: .defaultArgument))
            }
            return made
        }
    }

    /// A function without parameters that makes the value of an expression.
    func generator(_ syntax: ExprSyntax, type: Type, name: String, purpose: Purpose) -> FunctionID {
        let id = newFunctionID()
        pendingFunctions.append { [self] in
            withFreshFunction(FunctionContext(kind: .function(name), result: type, isThrowing: false, id: id)) {
                let value = expression(syntax, as: type, for: purpose)
                state.functions.append(
                    Function(
                        id: id, name: name, parameters: [], result: type, isThrowing: false,
                        locals: finishedLocals(ofDepth: 0), body: [Statement(.return(value), range: value.range)],
                        range: value.range))
            }
        }
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
        }
        return body()
    }

    // MARK: Functions of the cell

    private func declareGlobalFunction(_ syntax: FunctionDeclSyntax) {
        let name = syntax.name.tokenText
        let range = syntax.name.span
        let signature = signature(
            syntax.signature, generics: syntax.genericParameterClause, attributes: syntax.attributes)
        let isOperator = name.unicodeScalars.first.map { !$0.properties.isXIDStart && $0 != "_" } ?? false
        var entry = FunctionEntry(
            id: newFunctionID(), name: name, kind: isOperator ? .operatorFunction : .global, signature: signature,
            range: range)
        entry.documentation = documentation(of: syntax)
        if isOperator { entry.fixity = fixity(syntax.modifiers, signature) }
        var overloads = state.scope.functions[name] ?? []
        if let same = overloads.firstIndex(where: { $0.signature.isSameDeclaration(as: signature) }) {
            if overloads[same].id.index >= originalScope.nextFunction {
                error("invalid redeclaration of '\(name)\(labels(signature))'", at: range)
            }
            overloads.remove(at: same)
        }
        if state.builtNames.contains(name), overloads.isEmpty {
            error("invalid redeclaration of '\(name)'", at: range)
        }
        overloads.append(entry)
        state.scope.functions[name] = overloads
        state.scope.globals[name] = nil
        guard let body = syntax.body else {
            error("expected '{' in body of function declaration", at: range)
            return
        }
        lowerLater(
            entry, syntax.signature.parameterClause, Array(body.statements), kind: "global function", self: nil,
            isMutating: false, range: syntax.span)
    }

    /// The labels of a full name, `(a:_:)`; nothing if there are parameters but no labels.
    func labels(_ signature: Signature) -> String {
        if !signature.parameters.isEmpty, signature.parameters.allSatisfy({ $0.label == nil }) { return "" }
        return labelList(signature)
    }

    func labelList(_ signature: Signature) -> String {
        "(" + signature.parameters.map { ($0.label ?? "_") + ":" }.joined() + ")"
    }

    func fixity(_ modifiers: DeclModifierListSyntax, _ signature: Signature) -> LibraryFunction.Kind {
        for modifier in modifiers {
            if modifier.name.tokenKind == .keyword(.prefix) { return .prefixOperator }
            if modifier.name.tokenKind == .keyword(.postfix) { return .postfixOperator }
        }
        return .infixOperator
    }

    /// Lowers a body when all heads of the cell are known.
    func lowerLater(
        _ entry: FunctionEntry, _ clause: FunctionParameterClauseSyntax?, _ body: [CodeBlockItemSyntax], kind: String,
        self selfType: Type?, isMutating: Bool, isStatic: Bool = false, range: SourceRange
    ) {
        let names = state.names.typesOnly
        pendingFunctions.append { [self] in
            var frame = FunctionContext(
                kind: .function(kind), result: entry.signature.result,
                isThrowing: entry.signature.isThrowing || entry.signature.isRethrowing, id: entry.id)
            frame.selfType = selfType
            frame.isStatic = isStatic
            withFreshFunction(frame) {
                state.names = names
                state.names.push()
                var parameters: [LocalID] = []
                var inoutParameters: Set<Int> = []
                if let selfType, !isStatic {
                    let local = newLocal("self", selfType, isMutable: isMutating, at: range, isHidden: true)
                    context.selfVariable = local
                    parameters.append(local)
                    if isMutating { inoutParameters.insert(0) }
                }
                let names = clause.map(parameterRanges) ?? []
                for (index, parameter) in entry.signature.parameters.enumerated() {
                    if parameter.isInout { inoutParameters.insert(parameters.count) }
                    let at = index < names.count ? names[index] : range
                    parameters.append(
                        addParameter(
                            parameter.name, parameter.storedType, isMutable: parameter.isInout, at: at))
                }
                let statements = functionBody(body, result: entry.signature.result, kind: kind, range)
                state.functions.append(
                    Function(
                        id: entry.id, name: entry.name, parameters: parameters.map { localVariable($0) },
                        inoutParameters: inoutParameters, result: entry.signature.result,
                        isThrowing: entry.signature.isThrowing || entry.signature.isRethrowing,
                        locals: finishedLocals(ofDepth: 0), body: statements, range: range))
            }
        }
    }

    func parameterRanges(_ clause: FunctionParameterClauseSyntax) -> [SourceRange] {
        clause.parameters.map { ($0.secondName ?? $0.firstName).span }
    }

    /// The statements of a body; a single expression is its result.
    func functionBody(
        _ items: [CodeBlockItemSyntax], result: Type, kind: String, _ range: SourceRange
    ) -> [Statement] {
        let start = state.locals.count
        let depth = state.contexts.count - 1
        defer { warnAboutUnused(ofDepth: depth, from: start) }
        if result != .void, let syntax = singleValue(items) {
            let value = expression(syntax, expecting: result)
            if value.type == .never { return [Statement(.expression(value), range: value.range)] }
            return [Statement(.return(coerce(value, to: result, for: .returned)), range: value.range)]
        }
        let statements = block(items, asFunctionBody: true)
        if result != .void, !result.isError, state.flow.isReachable {
            error(
                "missing return in \(kind) expected to return '\(result)'",
                at: SourceRange(max(range.lower, range.upper - 1), range.upper))
        }
        return statements
    }

    /// The one expression that a body consists of, if it is a value: `if` and `switch` are when each branch is.
    func singleValue(_ items: [CodeBlockItemSyntax]) -> ExprSyntax? {
        guard items.count == 1 else { return nil }
        switch items[0].item {
        case .expr(let syntax):
            if syntax.kind == .ifExpr || syntax.kind == .switchExpr { return isValue(syntax) ? syntax : nil }
            return isAssignment(syntax) ? nil : syntax
        case .stmt(let statement):
            guard let syntax = statement.as(ExpressionStmtSyntax.self)?.expression, isValue(syntax) else { return nil }
            return syntax
        case .decl: return nil
        }
    }

    private func isValue(_ syntax: ExprSyntax) -> Bool {
        func isBranch(_ items: CodeBlockItemListSyntax) -> Bool {
            if items.count == 1, case .stmt(let statement)? = items.first?.item, statement.is(ThrowStmtSyntax.self) {
                return true
            }
            return singleValue(Array(items)) != nil
        }
        if let conditional = syntax.as(IfExprSyntax.self) {
            guard isBranch(conditional.body.statements) else { return false }
            switch conditional.elseBody {
            case .codeBlock(let block)?: return isBranch(block.statements)
            case .ifExpr(let next)?: return isValue(ExprSyntax(next))
            case nil: return false
            }
        }
        guard let choice = syntax.as(SwitchExprSyntax.self) else { return false }
        return choice.cases.allSatisfy { element in
            if case .switchCase(let item) = element { return isBranch(item.statements) }
            return false
        }
    }

    // MARK: Nested functions

    private func declareLocalFunction(_ syntax: FunctionDeclSyntax) {
        let signature = signature(
            syntax.signature, generics: syntax.genericParameterClause, attributes: syntax.attributes)
        let name = syntax.name.tokenText
        let range = syntax.name.span
        if state.names.functions(name).contains(where: { $0.signature.isSameDeclaration(as: signature) }),
            state.names.isDeclaredInBlock(name)
        {
            error("invalid redeclaration of '\(name)\(labels(signature))'", at: range)
        }
        let local = newLocal(name, signature.functionType, isMutable: false, at: range, isHidden: true)
        state.locals[local.index].isDeferred = true
        state.flow.uninitialised.insert(.local(local))
        let function = LocalFunction(local: local, name: name, signature: signature, range: range)
        state.names.add(name, .function(function))
        state.localFunctions[range.lower] = function
    }

    private func localFunctionStatement(_ syntax: FunctionDeclSyntax) -> [Statement] {
        let range = syntax.span
        guard let function = state.localFunctions[syntax.name.span.lower], let body = syntax.body else { return [] }
        let signature = function.signature
        state.flow.uninitialised.remove(.local(function.local))
        let outerFlow = state.flow
        let outerCoverage = state.tryCoverage
        state.tryCoverage = .none
        state.flow.isReachable = true
        var frame = FunctionContext(
            kind: .function("local function"), result: signature.result,
            isThrowing: signature.isThrowing || signature.isRethrowing)
        let outer = context
        frame.localFunction = function.local
        frame.selfVariable = outer.selfVariable
        frame.selfType = outer.selfType
        frame.isStatic = outer.isStatic
        pushContext(frame)
        state.names.push()
        let start = state.locals.count
        var parameters: [LocalID] = []
        let ranges = parameterRanges(syntax.signature.parameterClause)
        for (parameter, at) in zip(signature.parameters, ranges) {
            parameters.append(
                addParameter(parameter.name, parameter.storedType, isMutable: parameter.isInout, at: at))
        }
        let statements = functionBody(
            Array(body.statements), result: signature.result, kind: "local function", range)
        let made = Function(
            id: nil, name: function.name, parameters: parameters.map { localVariable($0) },
            inoutParameters: Set(signature.parameters.indices.filter { signature.parameters[$0].isInout }),
            result: signature.result, isThrowing: signature.isThrowing || signature.isRethrowing,
            locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start), body: statements, range: range)
        state.names.pop()
        popContext()
        state.flow = outerFlow
        state.tryCoverage = outerCoverage
        let type = state.locals[function.local.index].type
        let value = Expression(.closure(made), type: type, range: range)
        return [Statement(.declare(.bind(.local(function.local), type), initial: value), range: range)]
    }

    func localCandidate(_ function: LocalFunction, at range: SourceRange) -> Candidate {
        let info = state.locals[function.local.index]
        if info.depth == state.contexts.count - 1, state.flow.uninitialised.contains(.local(function.local)),
            state.flow.isReachable
        {
            error("local function '\(function.name)' is used before its declaration", at: range)
        }
        if info.depth == state.contexts.count - 1 {
            if let later = state.forwardUses[function.local]?.first(where: {
                state.flow.uninitialised.contains(.local($0)) && $0 != function.local
            }) {
                error(
                    "'\(function.name)' calls '\(state.locals[later.index].name)' before its declaration", at: range)
            }
        } else if state.flow.uninitialised.contains(.local(function.local)),
            let user = state.contexts.last(where: { $0.localFunction != nil })?.localFunction
        {
            state.forwardUses[user, default: []].insert(function.local)
        }
        return Candidate(.local(function), function.signature)
    }

    // MARK: Checks of the whole cell

    /// A call at the top level must not reach a function that reads variables declared further down.
    func checkUsesBeforeDeclaration() {
        for use in state.topLevelUses {
            var seen: Set<FunctionID> = [use.function]
            var work = [use.function]
            while let function = work.popLast() {
                for id in state.globalUses[function] ?? [] {
                    guard let place = state.globalPlaces[id], place > use.place.lower,
                        let variable = state.globals.first(where: { $0.id == id })
                    else { continue }
                    error(
                        "this call uses '\(variable.name)' before its declaration", at: use.place,
                        notes: [Diagnostic(.note, "'\(variable.name)' declared here", at: variable.range)])
                }
                for next in state.functionUses[function] ?? [] where seen.insert(next).inserted { work.append(next) }
            }
        }
    }

    /// The `///` lines before a declaration.
    func documentation(of syntax: some SyntaxProtocol) -> String {
        var lines: [String] = []
        for piece in syntax.leadingTrivia {
            if case .docLineComment(let text) = piece {
                lines.append(String(text.dropFirst(3).drop { $0 == " " }))
            }
        }
        return lines.joined(separator: "\n")
    }
}

extension Signature {
    /// Same labels and types of parameters, and the same result.
    func isSameDeclaration(as other: Signature) -> Bool {
        parameters.map(\.label) == other.parameters.map(\.label)
            && parameters.map(\.type) == other.parameters.map(\.type)
            && result == other.result
    }
}

extension Signature.Parameter {
    /// The type that the body sees.
    var storedType: Type {
        if isVariadic { return .array(type) }
        return type
    }
}
