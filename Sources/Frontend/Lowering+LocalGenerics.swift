import IR
import SwiftSyntax

/// A generic function inside a function. It is made concrete for each use like one at the top level, so it cannot be a
/// closure: what it uses of the variables around it is passed along.
struct LocalGeneric {
    var entry: FunctionEntry
    /// How many of the generic parameters are those of the functions around it.
    var outerParameters: Int
    /// The variables passed after the parameters; nil before its declaration is reached.
    var captures: [(name: String, local: LocalID)]?
    /// The function around it is a method whose `self` is passed as well.
    var takesSelf = false
}

extension Lowering {
    func isGeneric(_ syntax: FunctionDeclSyntax) -> Bool {
        syntax.genericParameterClause != nil
            || syntax.signature.parameterClause.parameters.nodes.contains {
                $0.type.as(SomeOrAnyTypeSyntax.self)?.someOrAnySpecifier.tokenKind == .keyword(.some)
            }
    }

    /// Makes the name known in its block.
    func declareLocalGeneric(_ syntax: FunctionDeclSyntax) {
        let name = syntax.name.tokenText
        let outer = state.generics.count
        let signature = withGenerics(syntax.genericParameterClause, syntax.genericWhereClause) {
            closed(self.signature(syntax.signature, attributes: syntax.attributes))
        }
        let entry = FunctionEntry(
            id: newFunctionID(), name: name, kind: .global, signature: signature, range: syntax.name.span)
        state.localGenerics[entry.id] = LocalGeneric(entry: entry, outerParameters: outer)
        state.names.add(name, .generic(entry.id))
    }

    /// Lowers the body where the declaration stands: here the variables around it are known.
    func lowerLocalGeneric(_ syntax: FunctionDeclSyntax) {
        let place = syntax.name.span
        guard let id = state.localGenerics.first(where: { $0.value.entry.range == place })?.key,
            var generic = state.localGenerics[id], let body = syntax.body
        else { return }
        let finder = NameFinder(viewMode: .sourceAccurate)
        finder.walk(body)
        let own = Set(generic.entry.signature.parameters.map(\.name))
        var captures: [(name: String, local: LocalID)] = []
        for name in finder.names.sorted() where !own.contains(name) {
            switch state.names.lookUp(name) {
            case .variable(let local)?: captures.append((name, local))
            case .function?, .computed?, .parts?:
                unsupported(
                    "a generic function that uses '\(name)' of the function around it is",
                    instead: "declare it beside the function", at: place)
                return
            case .generic?, .type?, nil: break
            }
        }
        generic.captures = captures
        generic.takesSelf = context.selfVariable != nil && !context.isStatic
        for capture in captures {
            touch(capture.local)
            state.locals[capture.local.index].isRead = true
            if state.locals[capture.local.index].isMutable { state.locals[capture.local.index].isMutated = true }
        }
        state.localGenerics[id] = generic
        withGenerics(syntax.genericParameterClause, syntax.genericWhereClause) {
            var entry = generic.entry
            entry.signature = signature(syntax.signature, attributes: syntax.attributes)
            for capture in captures {
                let info = state.locals[capture.local.index]
                entry.signature.parameters.append(
                    .init(label: nil, name: capture.name, type: info.type, isInout: info.isMutable))
            }
            lowerLater(
                entry, syntax.signature.parameterClause, body.statements.nodes, kind: "local function",
                self: generic.takesSelf ? context.selfType : nil,
                isMutating: generic.takesSelf && changesSelf,
                range: syntax.span)
        }
    }

    /// Whether `self` is a value that the function around may change.
    private var changesSelf: Bool {
        guard let local = context.selfVariable, let type = context.selfType, !sharesStorage(type) else { return false }
        return state.locals[local.index].isMutable
    }

    func localGenericCandidate(_ id: FunctionID, at range: SourceRange) -> Candidate? {
        guard let generic = state.localGenerics[id] else { return nil }
        let candidate = Candidate(function: generic.entry)
        for (index, parameter) in state.generics.prefix(generic.outerParameters).enumerated() {
            candidate.bindings.types[index] = .archetype(index, parameter.name)
        }
        if generic.takesSelf, let local = context.selfVariable {
            candidate.receiver = readSelf(local, at: range)
            candidate.signature.isMutating = changesSelf
        }
        return candidate
    }

    /// What a call of a local generic function passes besides its arguments.
    func capturedArguments(of id: FunctionID, at range: SourceRange) -> [Argument] {
        guard let generic = state.localGenerics[id] else { return [] }
        guard let captures = generic.captures else {
            unsupported(
                "a call of a generic local function before its declaration is", instead: "declare it further up",
                at: range)
            return []
        }
        return captures.compactMap { capture in
            let isInside = state.contexts.first?.id == id
            guard case .variable(let local)? = state.names.lookUp(capture.name), isInside || local == capture.local
            else {
                unsupported(
                    "a call of a generic local function where '\(capture.name)' is another variable is",
                    instead: "rename one of them", at: range)
                return nil
            }
            let value = read(local, at: range)
            guard state.locals[local.index].isMutable else { return .value(value) }
            state.locals[local.index].isMutated = true
            return .inout(.variable(.local(local), value.type))
        }
    }
}

private final class NameFinder: SyntaxVisitor {
    var names: Set<String> = []

    override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
        names.insert(node.baseName.tokenText)
        return .visitChildren
    }
}
