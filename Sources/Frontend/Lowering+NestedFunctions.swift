import IR
import SwiftSyntax

extension Lowering {
    func declareLocalFunction(_ syntax: FunctionDeclSyntax) {
        if isGeneric(syntax) { return declareLocalGeneric(syntax) }
        let signature = signature(syntax.signature, attributes: syntax.attributes)
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

    func localFunctionStatement(_ syntax: FunctionDeclSyntax) -> [Statement] {
        let range = syntax.span
        if isGeneric(syntax) {
            lowerLocalGeneric(syntax)
            return []
        }
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
        frame.isRethrowing = signature.isRethrowing
        frame.thrownType = signature.thrownType
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
            parameters.append(addParameter(parameter, at: at))
        }
        let statements = functionBody(
            body.statements.nodes, result: signature.result, kind: "local function", range)
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
}
