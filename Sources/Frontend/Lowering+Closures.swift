import IR
import SwiftSyntax

extension Lowering {
    /// The numbers of parameters that a closure can have: what it names, or at least the `$n` it uses.
    func closureArity(_ closure: ClosureExprSyntax) -> ClosedRange<Int> {
        if let signature = closure.signature, let clause = signature.parameterClause {
            let count: Int
            switch clause {
            case .simpleInput(let names): count = names.count
            case .parameterClause(let parameters): count = parameters.parameters.count
            }
            // One tuple parameter can be taken apart by several names.
            return count > 1 ? 1...count : count...count
        }
        let used = anonymousCount(closure)
        return used == 0 ? 0...0 : 1...used
    }

    /// One more than the highest `$n` in the closure, closures inside left out.
    func anonymousCount(_ closure: ClosureExprSyntax) -> Int {
        // Each overload that could take the closure asks.
        if let known = anonymousCount, known.closure == closure.id { return known.count }
        let finder = AnonymousParameterFinder(viewMode: .sourceAccurate)
        finder.walk(closure.statements)
        anonymousCount = (closure.id, finder.count)
        return finder.count
    }

    func closureExpression(_ closure: ClosureExprSyntax, expecting: Type?, at range: SourceRange) -> Expression {
        let known = expecting.flatMap { type -> Type? in
            if case .function(let function) = type, !function.parameters.isEmpty,
                function.parameters.allSatisfy(\.isHole), function.result.hasHole
            {
                return nil
            }
            return type.isHole ? nil : type
        }
        let isArgument = takesTuplesApart
        takesTuplesApart = true
        if !isArgument, let function = expecting?.functionType, function.parameters.count == 1,
            case .tuple(let parts) = function.parameters[0], parts.count > 1, closureArity(closure).upperBound > 1
        {
            let tuple = "closure tuple parameter '\(function.parameters[0])' does not support destructuring"
            let names = closure.signature?.parameterClause
            error(names == nil ? tuple + " with implicit parameters" : tuple, at: names?.span ?? range)
            return failed(range)
        }
        return lowerClosure(closure, expecting: known ?? typeByLiterals(closure) ?? expecting, builder: nil, at: range)
    }

    /// A block read with a result builder: each expression statement is an element of the array it returns.
    func builderClosure(
        _ closure: ClosureExprSyntax, element: Type, builder: String, expecting: Type
    ) -> Expression {
        lowerClosure(closure, expecting: expecting, builder: element, at: closure.span)
    }

    func lowerClosure(
        _ closure: ClosureExprSyntax, expecting: Type?, builder: Type?, at range: SourceRange
    ) -> Expression {
        let escapes = closureEscapes ?? (builder == nil)
        closureEscapes = nil
        let expected = expecting?.functionType
        if let expecting, expected == nil, !expecting.isHole, expecting != .any, !expecting.isError {
            error("cannot convert value of type '\(closureShape(closure))' to specified type '\(expecting)'", at: range)
            return failed(range)
        }
        var result: Type? = expected.flatMap { $0.result.hasHole ? nil : $0.result }
        if let clause = closure.signature?.returnClause { result = type(clause.type) }
        let partialResult = expected.flatMap { $0.result.hasHole && !$0.result.isHole ? $0.result : nil }
        let marksThrows = closure.signature?.effectSpecifiers?.throwsClause != nil
        var frame = FunctionContext(
            kind: .closure, result: result, isThrowing: true)
        frame.isEscapingClosure = escapes
        frame.partialResult = partialResult
        frame.range = range
        let captures = captureList(closure)
        let outerFlow = state.flow
        let outerCoverage = state.tryCoverage
        let outerCalled = isCalled
        let outerChain = state.chain
        state.chain = []
        state.tryCoverage = .none
        isCalled = false
        state.flow.isReachable = true
        pushContext(frame)
        state.names.push()
        let start = state.locals.count
        defer {
            state.names.pop()
            popContext()
            state.flow = outerFlow
            state.tryCoverage = outerCoverage
            state.chain = outerChain
            isCalled = outerCalled
        }
        for capture in captures { state.names.add(capture.name, .variable(capture.local)) }
        guard let setup = closureParameters(closure, expected: expected, at: range) else { return failed(range) }
        let body: [Statement]
        var closureResult: Type
        if let builder {
            body = setup.prologue + builderBody(closure.statements, element: builder)
            closureResult = .array(builder)
        } else {
            let lowered = closureBody(
                closure.statements.nodes, result: result ?? partialResult, isKnown: result != nil,
                declared: closure.signature?.returnClause?.type.span)
            body = setup.prologue + lowered.statements
            closureResult = lowered.result
        }
        if closureResult.isError { return failed(range) }
        if let result, result == .void { closureResult = .void }
        if let expected, !expected.isThrowing, context.throwsSomething || marksThrows {
            error(Self.throwingClosure(expected), at: range)
            return failed(range)
        }
        let isThrowing = context.throwsSomething || marksThrows
        warnAboutUnused(ofDepth: state.contexts.count - 1, from: start)
        let parameters = setup.parameters.map { localVariable($0) }
        let function = Function(
            id: nil, name: "closure", parameters: parameters, inoutParameters: setup.inoutParameters,
            result: closureResult, isThrowing: isThrowing,
            locals: finishedLocals(ofDepth: state.contexts.count - 1, from: start), body: body, range: range)
        let functionType = Type.FunctionType(
            parameters: parameters.map(\.type), inoutParameters: setup.inoutParameters, result: closureResult,
            isThrowing: isThrowing)
        let made = Expression(.closure(function), type: .function(functionType), range: range)
        if captures.isEmpty { return made }
        return Expression(.sequence(captures.map(\.declaration), made), type: made.type, range: range)
    }

    private static func throwingClosure(_ expected: Type.FunctionType) -> String {
        let parameters = "(" + expected.parameters.map(\.description).joined(separator: ", ") + ")"
        let result = expected.result == .void ? "Void" : "\(expected.result)"
        return "invalid conversion from throwing function of type '\(parameters) throws -> \(result)' "
            + "to non-throwing function type '\(parameters) -> \(result)'"
    }

    func closureShape(_ closure: ClosureExprSyntax) -> String {
        let count = closureArity(closure).lowerBound
        return "(\(Array(repeating: "_", count: count).joined(separator: ", "))) -> _"
    }

    // MARK: Parameters

    struct ClosureSetup {
        var parameters: [LocalID] = []
        var inoutParameters: Set<Int> = []
        /// Takes a tuple parameter apart.
        var prologue: [Statement] = []
    }

    func closureParameters(
        _ closure: ClosureExprSyntax, expected: Type.FunctionType?, at range: SourceRange
    ) -> ClosureSetup? {
        var setup = ClosureSetup()
        setup.inoutParameters = expected?.inoutParameters ?? []
        var named: [(name: TokenSyntax, type: TypeSyntax?)]?
        switch closure.signature?.parameterClause {
        case .simpleInput(let names)?: named = names.map { ($0.name, nil) }
        case .parameterClause(let clause)?:
            named = clause.parameters.nodes.map { ($0.secondName ?? $0.firstName, $0.type) }
        case nil: named = nil
        }
        guard let named else { return anonymousParameters(closure, expected: expected, setup, at: range) }
        if let expected, named.count != expected.parameters.count {
            if expected.parameters.count == 1, case .tuple(let parts) = expected.parameters[0],
                parts.count == named.count
            {
                return takenApart(named.map(\.name), parts, setup, at: range)
            }
            let have = named.count == 1 ? "1 was used" : "\(named.count) were used"
            error(
                expected.parameters.isEmpty
                    ? "contextual closure type '\(Type.function(expected))' expects 0 arguments, but \(have) in closure body"
                    : "contextual closure type '\(Type.function(expected))' expects "
                        + "\(expected.parameters.count) argument\(expected.parameters.count == 1 ? "" : "s"), "
                        + "but \(have) in closure body", at: closure.signature?.parameterClause?.span ?? range)
            return nil
        }
        for (index, parameter) in named.enumerated() {
            let wanted = expected?.parameters[index]
            var parameterType: Type = wanted ?? .hole
            if var syntax = parameter.type {
                if let attributed = syntax.as(AttributedTypeSyntax.self), attributed.isInout {
                    setup.inoutParameters.insert(index)
                    syntax = attributed.baseType
                }
                parameterType = type(syntax)
                if let wanted, !wanted.hasHole, wanted != parameterType, !parameterType.isError {
                    error(
                        "cannot convert value of type '(\(parameterType)) -> _' to expected argument type "
                            + "'\(Type.function(expected ?? .init(parameters: [], result: .void)))'", at: range)
                    return nil
                }
            }
            if parameterType.hasHole {
                error(
                    "cannot infer type of closure parameter '\(parameter.name.tokenText)' without a type annotation",
                    at: parameter.name.span)
                parameterType = .error
            }
            setup.parameters.append(
                addParameter(
                    parameter.name.tokenText, parameterType, isMutable: setup.inoutParameters.contains(index),
                    at: parameter.name.span))
        }
        if setup.parameters.contains(where: { state.locals[$0.index].type.isError }) { return nil }
        return setup
    }

    func addParameter(_ name: String, _ type: Type, isMutable: Bool, at range: SourceRange) -> LocalID {
        if name != "_", state.names.isDeclaredInBlock(name) {
            error("invalid redeclaration of '\(name)'", at: range)
        }
        let local = newLocal(name, type, isMutable: isMutable, at: range)
        state.locals[local.index].isParameter = true
        if name != "_" { state.names.add(name, .variable(local)) }
        return local
    }

    /// `{ index, value in … }` where one tuple comes in.
    func takenApart(
        _ names: [TokenSyntax], _ parts: [Type.TupleElement], _ setup: ClosureSetup, at range: SourceRange
    ) -> ClosureSetup {
        var setup = setup
        let whole = newLocal("$0", .tuple(parts), isMutable: false, at: range, isHidden: true)
        setup.parameters = [whole]
        for (index, name) in names.enumerated() where name.text != "_" {
            let local = addParameter(name.tokenText, parts[index].type, isMutable: false, at: name.span)
            let part = Expression(.tupleElement(read(whole, at: range), index), type: parts[index].type, range: range)
            setup.prologue.append(
                Statement(.declare(.bind(.local(local), parts[index].type), initial: part), range: range))
        }
        return setup
    }

    func anonymousParameters(
        _ closure: ClosureExprSyntax, expected: Type.FunctionType?, _ setup: ClosureSetup, at range: SourceRange
    ) -> ClosureSetup? {
        var setup = setup
        let used = anonymousCount(closure)
        let types: [Type]
        if let expected {
            if used > expected.parameters.count {
                if expected.parameters.count == 1, case .tuple(let parts) = expected.parameters[0], parts.count >= used
                {
                    let whole = newLocal("$tuple", expected.parameters[0], isMutable: false, at: range, isHidden: true)
                    setup.parameters = [whole]
                    for (index, part) in parts.enumerated() {
                        let local = newLocal("$\(index)", part.type, isMutable: false, at: range, isHidden: true)
                        context.anonymousParameters.append(local)
                        let value = Expression(
                            .tupleElement(read(whole, at: range), index), type: part.type, range: range)
                        setup.prologue.append(
                            Statement(.declare(.bind(.local(local), part.type), initial: value), range: range))
                    }
                    return setup
                }
                error(
                    "contextual closure type '\(Type.function(expected))' expects \(expected.parameters.count) "
                        + "argument\(expected.parameters.count == 1 ? "" : "s"), but \(used) "
                        + "\(used == 1 ? "was" : "were") used in closure body", at: range)
                return nil
            }
            if used > 0, used < expected.parameters.count {
                error(
                    "contextual closure type '\(Type.function(expected))' expects \(expected.parameters.count) "
                        + "arguments, but \(used) \(used == 1 ? "was" : "were") used in closure body", at: range)
                return nil
            }
            if used == 0, !expected.parameters.isEmpty {
                error(
                    "contextual type for closure argument list expects \(expected.parameters.count) "
                        + "argument\(expected.parameters.count == 1 ? "" : "s"), which cannot be implicitly ignored",
                    at: range)
                return nil
            }
            types = expected.parameters
        } else {
            guard used == 0 else {
                error("cannot infer type of closure parameter '$0' without a type annotation", at: range)
                return nil
            }
            types = []
        }
        for (index, type) in types.enumerated() {
            if type.hasHole, index < used {
                error("unable to infer type of a closure parameter '$\(index)' in the current context", at: range)
                return nil
            }
            let local = newLocal(
                "$\(index)", type.hasHole ? .error : type, isMutable: setup.inoutParameters.contains(index), at: range,
                isHidden: true)
            state.locals[local.index].isParameter = true
            setup.parameters.append(local)
            context.anonymousParameters.append(local)
        }
        return setup
    }

    func anonymousParameter(_ index: Int, at range: SourceRange) -> Expression? {
        guard context.kind == .closure, context.anonymousParameters.indices.contains(index) else {
            error("anonymous closure argument not contained in a closure", at: range)
            return nil
        }
        return read(context.anonymousParameters[index], at: range)
    }

    // MARK: Body

    func closureBody(
        _ items: [CodeBlockItemSyntax], result: Type?, isKnown: Bool, declared: SourceRange? = nil
    ) -> (statements: [Statement], result: Type) {
        var single = singleValue(items)
        if let syntax = single, syntax.kind == .ifExpr || syntax.kind == .switchExpr {
            // Branches without values make it a statement.
            let type = result == .void ? nil : attempt { self.expression(syntax, expecting: result) }?.type
            if type == nil || type == .void { single = nil }
        }
        if let syntax = single {
            let value = expression(syntax, expecting: result == .void ? nil : result)
            if value.type.isError { return ([], .error) }
            if isKnown, let result {
                if result == .void {
                    warnUnusedResult(value, syntax)
                    return ([Statement(.expression(value), range: value.range)], .void)
                }
                if let declared, converted(value, to: result) == nil, !value.type.isOptional {
                    error(
                        "declared closure result '\(result)' is incompatible with return type '\(value.type)'",
                        at: declared)
                    return ([], .error)
                }
                let fitting = coerce(value, to: result, for: .closureResult)
                checkEscape(value, for: .closureResult)
                if fitting.type.isError { return ([], .error) }
                return ([Statement(.return(fitting), range: value.range)], result)
            }
            if value.type == .void { return ([Statement(.expression(value), range: value.range)], .void) }
            return ([Statement(.return(value), range: value.range)], value.type)
        }
        let errors = state.diagnostics.count
        // Statements are checked one by one, whatever the call around the closure wants.
        let wantedArrays = prefersReversedArrays
        prefersReversedArrays = false
        defer { prefersReversedArrays = wantedArrays }
        let statements = block(items, asFunctionBody: true)
        if state.diagnostics[errors...].contains(where: { $0.severity == .error }) { return ([], .error) }
        let found = context.result ?? .void
        if found != .void, found != .never, state.flow.isReachable {
            let end = items.last?.span.upper ?? 0
            error(
                "missing return in closure expected to return '\(found)'", at: SourceRange(end, end + 1),
                stage: .returns)
            return ([], .error)
        }
        return (statements, found)
    }

    func isAssignment(_ syntax: ExprSyntax) -> Bool {
        guard let sequence = syntax.as(SequenceExprSyntax.self) else { return false }
        for element in sequence.elements.nodes {
            if element.kind == .assignmentExpr { return true }
            if let name = element.as(BinaryOperatorExprSyntax.self)?.operator.tokenText,
                Precedence.table[name]?.level == Precedence.assignment.level
            {
                return true
            }
        }
        return false
    }
}

/// Finds `$0`, `$1` … of one closure.
private final class AnonymousParameterFinder: SyntaxVisitor {
    var count = 0

    override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
        if case .dollarIdentifier(let text) = node.baseName.tokenKind, let index = Int(text.dropFirst()) {
            count = max(count, index + 1)
        }
        return .skipChildren
    }
}
